### status: machine

calendar-title = Kalendari
calendar-filters = Hvat kalendarin vísir
calendar-all = Øll
calendar-network = Netverk
calendar-months = Mánaðir
calendar-this-month = Hesin mánaðin
calendar-as-list = Vís sum lista
calendar-as-month = Vís sum mánað
calendar-nothing = Einki her, sum tú kanst síggja.
calendar-holidays = Halgidagar
calendar-holidays-of = Halgidagar í hesum londum
calendar-holiday-half = { $name } (hálvur dagur)
calendar-network-feed = Tekna hald fyri tað opna í netverkinum
calendar-feed = Mín kalendari í einum øðrum forriti
calendar-feed-text = Við tíni egnu adressu heintar títt kalendaraforrit alt, sum tú sært her, og heldur tað dagført.
calendar-feed-secret = Tann, sum hevur adressuna, kann lesa tín kalendara. Gev hana ongum, og fá eina nýggja, um onkur annar hevur fingið hana.
calendar-feed-since = Tú hevur havt eina adressu síðan
calendar-feed-new = Fá eina adressu
calendar-feed-renew = Skift adressuna út
calendar-feed-remove = Tak adressuna burtur
calendar-feed-once = Hetta er tín adressa. Hon verður bert víst nú: avrita hana inn í títt kalendaraforrit.
calendar-feed-kept = Eg havi avritað hana
