### status: machine

milestones-title = Nalilersuinermi killiffissat
milestones-text = Nalilersuisut suna tunniutissaneraat, qaqugulu.
# status: adapted (KD)
milestones-interim-1 = Nalunaarut ilaannarsiugaq 1
# status: adapted (KD)
milestones-interim-2 = Nalunaarut ilaannarsiugaq 2
milestones-final = Nalunaarut inaarutaasoq
# status: adapted (TOLD)
milestones-past = Ulloq qaangiutereerpoq
milestones-coming = Pisussaq
