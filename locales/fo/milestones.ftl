### status: machine

# status: adapted (LEX, WEB vp.fo/news/kommunuradstevna)
milestones-title = Freistir hjá eftirmetingini
milestones-text = Hvat eftirmetararnir lata úr hondum, og nær.
# status: adapted (MA, WEB docplayer.dk 105024222)
milestones-interim-1 = Fyribils frágreiðing 1
# status: adapted (MA, WEB docplayer.dk 105024222)
milestones-interim-2 = Fyribils frágreiðing 2
milestones-final = Endalig frágreiðing
milestones-past = Freistin er farin
milestones-coming = Komandi
