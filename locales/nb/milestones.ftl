### status: adapted

milestones-title = Milepæler i følgeevalueringen
milestones-text = Hva evaluatorene leverer, og når.
milestones-interim-1 = Delrapport 1
milestones-interim-2 = Delrapport 2
milestones-final = Sluttrapport
milestones-past = Datoen er passert
milestones-coming = Kommer
