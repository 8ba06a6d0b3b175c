### status: adapted

calendar-title = Kalender
calendar-filters = Hvad kalenderen viser
calendar-all = Alle
calendar-network = Netværk
calendar-months = Måneder
calendar-this-month = Denne måned
calendar-as-list = Vis som en liste
calendar-as-month = Vis som en måned
calendar-nothing = Her er ikke noget, du kan se.
calendar-holidays = Helligdage
calendar-holidays-of = Helligdage i disse lande
calendar-holiday-half = { $name } (kun en halv dag)
calendar-network-feed = Abonnér på det åbne i netværket
calendar-feed = Min kalender i et andet program
calendar-feed-text = Med din egen adresse henter dit kalenderprogram det, du kan se her, og opdaterer det løbende.
calendar-feed-secret = Alle, der har adressen, kan læse din kalender. Giv den ikke videre, og få en ny, hvis andre har fået fat i den.
calendar-feed-since = Du har haft en adresse siden
calendar-feed-new = Få en adresse
calendar-feed-renew = Udskift adressen
calendar-feed-remove = Fjern den
calendar-feed-once = Her er din adresse. Du ser den kun denne gang, så kopiér den til dit kalenderprogram.
calendar-feed-kept = Jeg har kopieret adressen
