### status: machine

# status: adapted (KD; KP)
network-cases = Nunat suliniutaat
network-cases-text = Nunat arfineq-pingasut. Nunat tamarmik immikkut suliniuteqarput, kommunini sulinermik tunngaveqartumik.
network-case-planned = Pilersaarutaavoq
# status: adapted (SU; OQ-nutserut)
network-case-running = Ingerlavoq
# status: adapted (TOLD)
network-case-concluded = Naammassineqarpoq
# status: adapted (SU)
network-case-continuing = Ingerlaqqippoq

network-networks = Attaveqatigiiffiit
network-networks-text = Maani kommunit nunallu oqartussaasui ataatsimoorlutik ilinniartarput.
network-no-networks = Suliniut una suli attaveqatigiiffeqanngilaq.
# status: adapted (KD; WEB qeqqata.gl)
network-kind-project-group = Nunat Avannarliit suliniummi suleqatigiissitaat
network-kind-municipal = Kommunit attaveqatigiiffiat
network-kind-regional = Nunap immikkoortuani attaveqatigiiffik
# status: adapted (CLDR)
network-period = { $start } – { $end }
# status: adapted (AKA)
network-since = Ulloq aallartiffia: { $start }
# status: adapted (AKA)
network-until = Ulloq killiffissaa: { $end }

# status: attested (AKA; KP)
network-municipality = Kommuni
# status: adapted (AKA; KP)
network-municipalities = Kommunit
network-fictional = takutitsinermut pilersitaq, piviusuunngilaq
network-run-by = Ingerlatsisoq
# status: adapted (KD; KP)
network-who-takes-part = Peqataasut
# status: adapted (KD; WEB qeqqata.gl)
network-participant-group = Peqataasut suleqatigiissitaat
network-takes-part-in = Uani peqataavoq
network-my-places = Peqataaffikka
# status: adapted (KD)
network-whole-programme = Programmi tamaat

network-country-no = Norge
network-country-se = Sverige
# status: attested (AKA; KD)
network-country-dk = Danmarki
# status: adapted (WEB naalakkersuisut.gl; WEB kl.sermitsiaq.ag)
network-country-fi = Finlandi
network-country-is = Islandi
# status: attested (CLDR; AKA; KD)
network-country-gl = Kalaallit Nunaat
# status: attested (KD; WEB kl.sermitsiaq.ag)
network-country-fo = Savalimmiut
# status: adapted (WEB naalakkersuisut.gl; WEB kl.sermitsiaq.ag)
network-country-ax = Åland

# status: attested (WEB intra.ina.gl; KP)
network-sector-school = Meeqqat atuarfiat
# status: attested (KD; WEB qaasuitsup.gl)
network-sector-kindergarten = Meeqqerivik
# status: adapted (WEB sermersooq.gl)
network-sector-ppt = Perorsaanermut aamma tarnip pissusaanut siunnersuineq (PPT, MISI)
# status: adapted (WEB qaasuitsup.gl; WEB mio.gl)
network-sector-child-welfare = Meeqqanik isumaginninneq
# status: adapted (KD; KP)
network-sector-health = Peqqinnissaqarfik, meeqqat atuarfii ilanngullugit
# status: attested (KP; WEB qaasuitsup.gl)
network-sector-family-house = Ilaqutariit illuat
network-sector-nav = Suliffissaqartitsineq isumaginninnerlu (NAV)
# status: adapted (WEB qaasuitsup.gl; KP)
network-sector-social-services = Inunnik isumaginninneq
# status: attested (KD; KP)
network-sector-upper-secondary = Ilinniarnertuunngorniarneq
# status: adapted (WEB naalakkersuisut.gl)
network-sector-labour-market = Suliffeqarneq
network-sector-integration = Akuliutitsineq
network-sector-leisure = Kulturi sunngiffillu

network-error-name = Ateq allaguk.
network-error-name-long = Takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
network-error-place = Sumiiffik taamaattoq nassaassaanngilaq.
network-error-role-place = Atuuffik sumiiffimmut taamaattumut naleqqutinngilaq.
network-error-dates = Ulloq kingulleq ullup siulliup siornaniissinnaanngilaq.
network-error-part-overlaps = Kommuni piffissami tassani attaveqatigiiffimmi peqataareerpoq. Ullut taakku allanngortikkit, allanilluunniit toqqaagit.
network-error-date-to-come = Ulloq ullumi siusinnerusorluunniit toqqaruk.
network-error-date-before = Ulloq allannguinerup kingulliup siornaniissinnaanngilaq.
network-error-same-case = Attaveqatigiiffik tassaniereerpoq.
network-error-has-membership = Inuk una maani atuuffimmik taamaattumik peqareerpoq.
network-error-own-secretariat = Allatseqarfimmi inissat nammineq unissinnaanngilat. Vitjamik ingerlatsisoqartariaqarpoq.
network-error-last-day = Atuuffik unitsinneqarsimasoq allanngortinneqassanngilaq, ulloq kingulleq taamaallaat siusinnerulersinneqarsinnaavoq. Atuuffik piffissamut kingornanut nutaamik tunniuguk.
network-error-last-secretariat = Una allatseqarfimmi kingullersaavoq. Siullermik atuuffik allamut tunniuguk. Allatseqarfeqanngippat Vitja ingerlanneqarsinnaanngilaq.
