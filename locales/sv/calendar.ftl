### status: adapted

calendar-title = Kalender
calendar-filters = Vad kalendern visar
calendar-all = Alla
calendar-network = Nätverk
calendar-months = Månader
calendar-this-month = Den här månaden
calendar-as-list = Visa som lista
calendar-as-month = Visa som månad
calendar-nothing = Inget här som du kan se.
calendar-holidays = Helgdagar
calendar-holidays-of = Helgdagarna i de här länderna
calendar-holiday-half = { $name } (halvdag)
calendar-network-feed = Prenumerera på det som är öppet i nätverket
calendar-feed = Min kalender i ett annat program
calendar-feed-text = Med en egen adress hämtar ditt kalenderprogram allt du ser här och håller det aktuellt.
calendar-feed-secret = Den som har adressen kan läsa din kalender. Ge den inte till någon, och skaffa en ny om någon annan har fått den.
calendar-feed-since = Du har en adress sedan
calendar-feed-new = Skaffa en adress
calendar-feed-renew = Byt ut adressen
calendar-feed-remove = Ta bort adressen
calendar-feed-once = Det här är din adress. Den visas bara nu: kopiera den till ditt kalenderprogram.
calendar-feed-kept = Jag har kopierat den
