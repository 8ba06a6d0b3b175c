### status: adapted

milestones-title = Milestones of the evaluation
milestones-text = What the evaluators deliver, and when.
milestones-interim-1 = Interim report 1
milestones-interim-2 = Interim report 2
milestones-final = Final report
milestones-past = The date has passed
milestones-coming = Coming
