### status: adapted

search-title = Søgning
search-field = Søg i det, folk har skrevet
search-hint = Titler, tekster, kommentarer og vedhæftede dokumenter. Alle dine ord skal findes. Et ord på mindst tre bogstaver finder også længere ord, der begynder sådan.
search-button = Søg
search-found = { $count ->
    [one] Fundet: { $count } indlæg
   *[other] Fundet: { $count } indlæg
}
search-found-more = Der er fundet mere, end der er plads til på én side. Det nyeste står først.
search-none = Der blev ikke fundet noget.
search-none-help = Prøv med færre ord, kun begyndelsen af et ord eller ordet på et andet nordisk sprog.
search-visitor = Du har søgt i det, alle må læse. Medlemmer, der logger ind, finder mere.
search-everywhere = Søg uden filtre
search-in-title = I titlen
search-in-text = I teksten
search-in-answer = I en kommentar
search-in-file = Vedhæftet: { $name }
search-error-short = Skriv et ord på mindst to bogstaver.
search-error-long = Det er for meget at søge efter. Højst tilladte antal tegn: { $characters }. Højst tilladte antal ord: { $words }.
