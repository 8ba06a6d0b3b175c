### status: adapted

milestones-title = Milepæle i evalueringen
milestones-text = Hvad evaluatorerne leverer, og hvornår.
milestones-interim-1 = Delrapport 1
milestones-interim-2 = Delrapport 2
milestones-final = Slutrapport
milestones-past = Datoen er passeret
milestones-coming = Kommer
