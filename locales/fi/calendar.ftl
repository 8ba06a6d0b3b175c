### status: adapted

calendar-title = Kalenteri
calendar-filters = Mitä kalenteri näyttää
calendar-all = Kaikki
calendar-network = Verkosto
calendar-months = Kuukaudet
calendar-this-month = Tämä kuukausi
calendar-as-list = Näytä luettelona
calendar-as-month = Näytä kuukausittain
calendar-nothing = Täällä ei ole mitään, minkä voit nähdä.
calendar-holidays = Pyhäpäivät
calendar-holidays-of = Näiden maiden pyhäpäivät
calendar-holiday-half = { $name } (puoli päivää)
calendar-network-feed = Tilaa tämän verkoston avoimet tapahtumat
calendar-feed = Kalenterini toisessa ohjelmassa
calendar-feed-text = Omalla osoitteella kalenteriohjelmasi hakee kaiken, minkä näet täällä, ja pitää sen ajan tasalla.
calendar-feed-secret = Jokainen, jolla on osoite, voi lukea kalenteriasi. Älä anna sitä kenellekään, ja ota uusi, jos joku muu on saanut sen.
calendar-feed-since = Sinulla on osoite. Luotu
calendar-feed-new = Luo osoite
calendar-feed-renew = Vaihda osoite
calendar-feed-remove = Poista osoite
calendar-feed-once = Tämä on osoitteesi. Se näytetään vain nyt: kopioi se kalenteriohjelmaasi.
calendar-feed-kept = Olen kopioinut sen
