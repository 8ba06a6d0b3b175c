### status: adapted

calendar-title = Dagatal
calendar-filters = Hvað dagatalið sýnir
calendar-all = Allt
calendar-network = Tengslanet
calendar-months = Mánuðir
calendar-this-month = Þessi mánuður
calendar-as-list = Sýna sem lista
calendar-as-month = Sýna sem mánuð
calendar-nothing = Ekkert hér sem þú getur séð.
calendar-holidays = Frídagar
calendar-holidays-of = Frídagar þessara landa
calendar-holiday-half = { $name } (hálfur dagur)
calendar-network-feed = Gerast áskrifandi að opnum fundum tengslanetsins
calendar-feed = Dagatalið mitt í öðru forriti
calendar-feed-text = Með þínu eigin veffangi sækir dagatalsforritið þitt allt sem þú sérð hér og heldur því við.
calendar-feed-secret = Hver sem hefur veffangið getur lesið dagatalið þitt. Láttu það ekki af hendi og fáðu nýtt ef einhver annar hefur fengið það.
calendar-feed-since = Þú hefur haft veffang síðan
calendar-feed-new = Fá veffang
calendar-feed-renew = Skipta um veffang
calendar-feed-remove = Fjarlægja veffangið
calendar-feed-once = Þetta er veffangið þitt. Það birtist aðeins núna: afritaðu það í dagatalsforritið.
calendar-feed-kept = Ég hef afritað það
