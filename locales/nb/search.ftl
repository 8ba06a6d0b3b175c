### status: adapted

search-title = Søk
search-field = Søk i det folk har skrevet
search-hint = Titler, tekster, kommentarer og vedlagte dokumenter. Alle ordene må finnes. Et ord på tre bokstaver eller mer finner også lengre ord som begynner slik.
search-button = Søk
search-found = { $count ->
    [one] Funnet: { $count } innlegg
   *[other] Funnet: { $count } innlegg
}
search-found-more = Det ble funnet mer enn det er plass til på én side. Det nyeste står først.
search-none = Ingenting ble funnet.
search-none-help = Prøv færre ord, bare begynnelsen av et ord, eller ordet på et annet nordisk språk.
search-visitor = Du har søkt i det alle kan lese. Medlemmer som logger inn, finner mer.
search-everywhere = Søk uten filtre
search-in-title = I tittelen
search-in-text = I teksten
search-in-answer = I en kommentar
search-in-file = Vedlagt: { $name }
search-error-short = Skriv et ord på minst to bokstaver.
search-error-long = Det er for mye å søke etter. Høyeste antall tegn: { $characters }. Høyeste antall ord: { $words }.
