### status: machine

calendar-title = Ullorsiutit
calendar-filters = Ullorsiutini takuneqarsinnaasut
calendar-all = Tamarmik
calendar-network = Attaveqatigiit
calendar-months = Qaammatit
calendar-this-month = Qaammat manna
calendar-as-list = Allattorsimaffittut takutiguk
calendar-as-month = Qaammatitut takutiguk
calendar-nothing = Maani takusinnaasannik soqanngilaq.
calendar-holidays = Nalliuttorsiorfiit
calendar-holidays-of = Nunat makku nalliuttorsiorfii
calendar-holiday-half = { $name } (ullup affaa)
calendar-network-feed = Attaveqatigiit pisussaat tamanut ammasut malinnaaffigikkit
calendar-feed = Ullorsiutikka programmimi allami
calendar-feed-text = Adressi illit atortat atorlugu ullorsiutivit programmiat maani takusinnaasatit tamaasa aassavai nutartertarlugillu.
calendar-feed-secret = Adressimik pigisaqartoq ullorsiutitit atuarsinnaavai. Kimulluunniit tunniunnagu, inuup allap tigusimappagulu nutaamik pissarsigit.
calendar-feed-since = Adresseqarputit uannga
calendar-feed-new = Adressimik pissarsigit
calendar-feed-renew = Adressi taarseruk
calendar-feed-remove = Adressi peeruk
calendar-feed-once = Tassa adressit. Massakkuinnaq takutinneqarpoq: ullorsiutivit programmianut nuuguk.
calendar-feed-kept = Nuuppara
