### status: machine

# status: adapted (KD; OQ-nutserut)
home-title = Nutaarsiassat
home-nothing-new = Kingullermik takugavit ilinnut nutaartoqanngilaq.
home-networks = Attaveqatigiiffinni
home-networks-none = Attaveqatigiiffinni nutaanik soqanngilaq. Suna misileraanersi oqaluttuariuk, imaluunniit aperigit.
home-questions = Apeqqutit akisinnaasatit
home-sectors = Sullissivinnit assissinnit
home-everybody = Kikkunnit tamanit
home-mine = Pigisatit
home-tried = Sumiiffiit allatannik misiliisut
home-tried-none = Kommuni siammartitannik misiliirusuppat maani takussavat.
home-all-posts = Saqqummiussat tamarmik

home-front-title = Nunani Avannarlerni kommunit ilinniarfigeqati­giittarput
home-front-lead = Vitja tassaavoq Nordic 0–24-mi naapittarfik. Meeqqanut inuusuttunullu atugarliortunut 0–24-nik ukiulinnut ilaqutaannullu sullissiviit qanoq suleqatigiittarneri pineqarput.
home-front-read = Misilittakkat atuakkit
# status: adapted (OQ-nutserut; WEB fgb.gl)
home-fact-share = Misilittakkat siammarteruk
home-fact-share-text = Qanoq pisoqarpa, qanoq iliorpisi, qanoq inerneqarpa, allallu suna atorsinnaavaat?
home-fact-read = Oqaatsit akimorlugit atuarit
home-fact-read-text = Kikkut tamarmik oqaatsitik atorlugit allattarput, Vitjalu oqaatsitik atorlugit atuartarpaat.
home-fact-safe = Meeqqanut isumannaatsoq
home-fact-safe-text = Meeraq ilaqutariilluunniit ilisarineqarsinnaassanngillat. Inuit normui allataq toqqortinnagu unitsinneqartarput.
# status: adapted (OQ-kukkuniiaat)
home-public-posts = Tamanut ammasut
