### status: adapted

calendar-title = Kalender
calendar-filters = Hva kalenderen viser
calendar-all = Alle
calendar-network = Nettverk
calendar-months = Måneder
calendar-this-month = Denne måneden
calendar-as-list = Vis som liste
calendar-as-month = Vis som måned
calendar-nothing = Ikke noe her som du kan se.
calendar-holidays = Helligdager
calendar-holidays-of = Helligdagene i disse landene
calendar-holiday-half = { $name } (halv dag)
calendar-network-feed = Abonner på det som er åpent i dette nettverket
calendar-feed = Min kalender i et annet program
calendar-feed-text = Med en egen adresse henter kalenderprogrammet ditt alt du ser her, og holder det oppdatert.
calendar-feed-secret = Den som har adressen, kan lese kalenderen din. Ikke gi den til noen, og lag en ny hvis andre har fått den.
calendar-feed-since = Du har en adresse siden
calendar-feed-new = Lag en adresse
calendar-feed-renew = Bytt adressen
calendar-feed-remove = Fjern adressen
calendar-feed-once = Dette er adressen din. Den vises bare nå: Kopier den inn i kalenderprogrammet.
calendar-feed-kept = Jeg har kopiert den
