### status: adapted

milestones-title = Utvärderingens milstolpar
milestones-text = Vad utvärderarna levererar, och när.
milestones-interim-1 = Delrapport 1
milestones-interim-2 = Delrapport 2
milestones-final = Slutrapport
milestones-past = Datumet har passerat
milestones-coming = Kommande
