### status: machine

# status: adapted (the name of the platform)
platform-name = Vitja
platform-programme-line = Vitja – Nunani Avannarlerni ilinniaqatigiit naapittarfiat
platform-no-children-line = Vitja sullissiviit misilittagaannik siammarterinermut atorneqartarpoq. Meeqqamik, inuusuttumik ilaqutariinnilluunniit ilisarineqarsinnaasunik qaqugumulluunniit allassanngilatit.
platform-not-yet-reviewed = Kalaallisut oqaasilinnit suli misissorneqanngilaq – ikiortigut
# status: adapted (WEB nalunaarutit.gl)
platform-skip = Quppernerup imai iserfigikkit

platform-menu = Menu
# status: adapted (MW)
platform-nav = Sumiissusersiuut
# status: attested (MW; SU)
platform-nav-home = Saqqaa
platform-nav-posts = Saqqummiussat
# status: adapted (KD; KP)
platform-nav-cases = Nunat suliniutaat
platform-nav-networks = Attaveqatigiiffiit
platform-nav-calendar = Ullorsiutit
platform-nav-people = Inuit
platform-nav-milestones = Killiffissat
# status: adapted (KP; SU)
platform-nav-evaluation = Nalilersuineq
platform-nav-admin = Aqutsineq

platform-privacy = Inunnut paasissutissat
platform-accessibility = Tamanit atorneqarsinnaaneq

# status: attested (TOLD; MW)
platform-save = Toqqoruk
# status: adapted (MW; TOLD)
platform-saved = Allannguutitit toqqorneqarput.
# status: adapted (MW)
platform-cancel = Unitsiguk
# status: adapted (OQ-nutserut)
platform-optional = (piumasaqaataanngilaq)
# status: adapted (MW; SU)
platform-pages = Quppernerit
platform-older = Pisoqaanerit takutikkit
# status: adapted (OQ-nutserut)
platform-errors-title = Allatatit qiviaqqilaakkit
platform-error-date = Ulloq tamaat allaguk: ukioq, qaammat ullorlu.

# status: attested (MW; OQ-taaguutit)
platform-language = Oqaatsit
# status: adapted (OQ-taaguutit)
platform-language-nb = Norskisut (bokmål)
# status: adapted (OQ-taaguutit)
platform-language-nn = Norskisut (nynorsk)
# status: adapted (OQ-taaguutit)
platform-language-sv = Svenskisut
# status: attested (OQ-taaguutit)
platform-language-da = Qallunaatut
platform-language-fi = Finlandimiutut
platform-language-is = Islandimiutut
platform-language-fo = Savalimmiormiutut
# status: attested (OQ-taaguutit)
platform-language-kl = Kalaallisut
platform-language-se = Saamit avannarliit oqaasii
# status: attested (OQ-taaguutit)
platform-language-en = Tuluttut
# status: adapted (MW; OQ-kukkuniiaat)
platform-languages-about = Oqaatsit pillugit
# status: adapted (MW)
platform-languages-title = Vitjami oqaatsit
platform-languages-text = Allatat qanoq pilersinneqarsimanersut ammasumik oqaatigaarput. Oqaatsit oqaaserigukkit kukkunermillu takusaqaruit allatseqarfik saaffigiuk.
platform-status-attested = Oqaasilinnit atorneqartoq
platform-status-adapted = Uagutsinnit katiterneqartoq
platform-status-machine = Maskiina atorlugu allanneqartoq, oqaasilinnit misissorneqarnissaa utaqqineqarpoq
platform-status-reviewed = Oqaasilinnit misissorneqartoq
platform-status-explained = Kisitsisit Vitjap allataanut tunngapput. Inuit allataat nutserneqarpata tamanna oqaatigineqartarpoq.
platform-danish-more = Allataq misissorneqanngippat qallunaatut takutiguk
platform-danish-less = Qallunaatut takutinnagu

# status: adapted (OQ-kukkuniiaat; KD)
platform-role-secretariat = Programmip allatseqarfia
# status: adapted (KD; WEB qeqqata.gl)
platform-role-project-group = Nunat Avannarliit suliniummi suleqatigiissitaat
platform-role-case-lead = Suliniummi aqutsisoq
platform-role-facilitator = Attaveqatigiiffimmik ingerlatsisoq
# status: adapted (KD)
platform-role-regional-coordinator = Nunap immikkoortuani ataqatigiissaarisoq
# status: attested (AKA; KP)
platform-role-member = Kommuni
platform-role-evaluator = Nalilersuisoq

# status: adapted (MW)
platform-to-front-page = Saqqaa iseruk
# status: adapted (MW; AKA)
platform-not-found = Qupperneq una nassaassaanngilaq
platform-not-found-text = Adressi kukkusinnaavoq. Qupperneq immaqa peerneqarsimavoq.
platform-not-found-visitor = Quppernerit ilaat ilaasortat kisimik iserfigisinnaavaat. Ilaasortaaguit iserit. Misileqqiuk.
# status: adapted (MW)
platform-forbidden = Pisinnaatitaaffeqanngilatit
platform-forbidden-text = Atuuffit naapertorlugu taamaaliorsinnaanngilatit. Kukkusorigukku allatseqarfik saaffigiuk.
platform-bad-request = Paasinngilarput
platform-bad-request-text = Browserip nassiussaa amigaateqarpoq. Uterit. Misileqqiuk.
# status: adapted (SU; TOLD)
platform-broken = Ajutoortoqarpoq
platform-broken-text = Toqqukkatit annaaneqanngillat. Kingusinnerulaakkut misileqqiuk. Suli ajutoorpat ilisarnaat una allatseqarfimmut nassiuguk: { $reference }
platform-too-many = Akulikippallaarpoq
platform-too-many-text = Vitja isumannaatsuutinniarlugu iliuutsit ilaat akulikippallaarsinnaanngillat. Sunaluunniit annaaneqanngilaq. Misileqqinnissamut utaqqissut: { $wait }
platform-too-large = Ataatsikkut annertuallaarpoq
platform-too-large-text = Browserivit nassiussaa maani tiguneqarsinnaasumit annerupput, sumillu toqqorneqanngilaq. Uterit ataatsikkullu ikinnerusut nassiukkit.
platform-error-too-many = Akulikippallaamik misilinneqarpoq. Misileqqinnissamut utaqqissut: { $wait }
platform-unavailable = Maannakkut ajornarpoq
platform-unavailable-text = Maannakkut Vitjap una iliuuseq naammassisinnaanngilaa. Toqqortat annaaneqanngillat. Minutsialuit qaangiuppata misileqqiuk.
platform-error-unavailable = Maannakkut Vitjap una toqqorsinnaanngilaa. Allatatit tamarmik suli maaniipput. Minutsialuit qaangiuppata misileqqiuk.

platform-mail-greeting = Aluu { $name }
platform-feed = Saqqummiussat nutaat tamanut ammasut

# status: attested (BKG 26/2008; KD)
platform-holiday-new-year = Ukiortaaq
# status: adapted (BKG 26/2008)
platform-holiday-epiphany = Kunngit pingasut ulluat
# status: adapted (BKG 26/2008)
platform-holiday-maundy-thursday = Sisamanngortoq illernartoq
# status: adapted (BKG 26/2008)
platform-holiday-good-friday = Tallimanngorneq tannaartoq
# status: adapted (BKG 26/2008)
platform-holiday-easter-sunday = Poorskip ullua
# status: adapted (BKG 26/2008)
platform-holiday-easter-monday = Poorskip-aappaa
# status: adapted (BKG 26/2008)
platform-holiday-great-prayer-day = Ulloq qinuffiusoq
# status: adapted (BKG 26/2008)
platform-holiday-may-day = Sulisartut ulluat
# status: attested (BKG 26/2008; KD)
platform-holiday-ascension = Qilaliarfik
# status: adapted (BKG 26/2008)
platform-holiday-whit-sunday = Piinsip ullua
# status: adapted (BKG 26/2008)
platform-holiday-whit-monday = Piinsip-aappaa
platform-holiday-constitution-day-no = Norgep tunngaviusumik inatsisaata ullua
platform-holiday-constitution-day-dk = Danmarkip tunngaviusumik inatsisaata ullua
platform-holiday-national-day-se = Sverigep inuiattut ullua
platform-holiday-national-day-is = Islandip inuiattut ullua
# status: attested (BKG 26/2008; KD)
platform-holiday-national-day-gl = Ullortuneq
platform-holiday-flag-day-fo = Savalimmiut erfalasuata ullua
platform-holiday-olavsoka-eve = Ólavsøkap unnua
platform-holiday-olavsoka = Ólavsøka
platform-holiday-self-government-day-ax = Ålandip namminersornerata ullua
platform-holiday-midsummer-eve = Aasap qeqqata unnua
platform-holiday-midsummer-day = Aasap qeqqata ullua
platform-holiday-all-saints = Illernartut tamarmik ulluat
platform-holiday-independence-day-fi = Finlandip namminiilivinnerata ullua
platform-holiday-first-day-of-summer = Aasap ullua siulleq
platform-holiday-commerce-day = Niuertut ulluat
# status: attested (BKG 26/2008; KD)
platform-holiday-christmas-eve = Juulliaraq
# status: adapted (BKG 26/2008)
platform-holiday-christmas-day = Juullip ullua
# status: attested (BKG 26/2008; KD)
platform-holiday-second-christmas-day = Juullip-aappaa
# status: adapted (BKG 26/2008)
platform-holiday-new-years-eve = Ukiortaami
platform-conflict = Akunnerani inuup allap toqqorpaa
platform-conflict-text = Allatatit annaaneqanngillat: immersugassami ataaniittumi allassimapput. Marluusut isigikkit toqqoqqillutillu.
platform-conflict-by = Toqqortoq: { $name }
platform-conflict-theirs = Massakkut toqqorneqarsimasoq
platform-conflict-mine = Allatat
platform-read-in = Oqaatsit allat atorlugit atuaruk
