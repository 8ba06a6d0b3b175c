### status: adapted

home-title = Mitä uutta
home-nothing-new = Sinulle ei ole mitään uutta viime käynnin jälkeen.
home-networks = Omissa verkostoissasi
home-networks-none = Verkostoissasi ei ole mitään uutta. Kerro, mitä kokeilette, tai kysy jotain.
home-questions = Kysymyksiä, joihin voisit vastata
home-sectors = Samanlaisista palveluista kuin omasi
home-everybody = Kaikilta
home-mine = Omat tekstisi
home-tried = Missä kirjoittamaasi kokeillaan
home-tried-none = Kun jokin kunta haluaa kokeilla sitä, mitä olet jakanut, näet sen täällä.
home-all-posts = Kaikki julkaisut

home-front-title = Pohjoismaiden kunnat oppivat toisiltaan
home-front-lead = Vitja on Nordic 0–24 -ohjelman kohtaamispaikka. Täällä kerrotaan, miten palvelut tukevat yhdessä haavoittuvassa asemassa olevia 0–24-vuotiaita lapsia ja nuoria sekä heidän perheitään.
home-front-read = Lue kokemuksia
home-fact-share = Kerro, mitä kokeilitte
home-fact-share-text = Mikä tilanne oli, mitä teitte, mitä siitä seurasi ja mitä muut voivat hyödyntää.
home-fact-read = Lue yli kielirajojen
home-fact-read-text = Jokainen kirjoittaa omalla kielellään ja käyttää Vitjaa omalla kielellään.
home-fact-safe = Lapsille turvallinen
home-fact-safe-text = Teksteistä ei saa tunnistaa yhtäkään lasta tai perhettä. Henkilötunnukset pysäytetään ennen kuin teksti tallennetaan.
home-public-posts = Kaikille avoimia
