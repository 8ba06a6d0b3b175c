### status: machine

people-to-admin = Aqutsineq
people-show = Takutiguk
people-as-file = Allattorsimaffik filitut (CSV)

people-invitations = Qaaqqusissutit
people-invitations-text = Nammineq kontomik pilersitsisoqarsinnaanngilaq. Qaaqquneqarsimasut kisimik isersinnaapput. { $days ->
    [one] Innersuutip atuuffia ullunngorlugu: { $days }
   *[other] Innersuutip atuuffia ullunngorlugu: { $days }
}
people-no-invitations = Qaaqqusissutinik taamaattunik soqanngilaq.
people-invite-one = Inuk ataaseq qaaqquuk
people-invite-many = Inuit arlallit qaaqqukkit
people-invite-one-text = Inuup e-maili innersuutilik tigussavaa. { $days ->
    [one] Innersuutip atuuffia ullunngorlugu: { $days }
   *[other] Innersuutip atuuffia ullunngorlugu: { $days }
}
people-letter-language = Allakkat oqaasii
people-send-invitation = Qaaqqusissut nassiuguk
people-place-hint = Sumiiffiit ingerlatatit takusinnaavatit.
people-place-programme = Programmi tamaat
people-place-in-list = Allattorsimaffimmi allassimavoq

people-column-email = E-maili
people-column-name = Ateq
people-column-role = Atuuffik
people-column-case = Nuna
people-column-network = Attaveqatigiiffik
people-column-municipality = Kommuni
people-column-sector = Sullissivik
people-column-language = Oqaatsit
people-col-place = Sumiiffik
people-col-until = Atuuffissaa
people-col-sent = Nassiunneqarpoq
people-col-change = Allannguineq
people-col-inviter = Qaaqqusisoq
people-col-line = Titarneq
people-col-column = Kolonni
people-col-found = Tassani allassimasoq
people-col-wrong = Kukkuneq

people-state = Killiffik
people-state-all = Tamarmik
people-state-open = Akineqanngitsoq
people-state-undelivered = Apuunneqarsinnaanngilaq
people-state-accepted = Akuerineqarpoq
people-state-withdrawn = Tunuartinneqarpoq
people-state-expired = Qaangiutereerpoq

people-title = Inuit
people-title-text = Peqataasut tamarmik, sunillu ikiuussinnaanerat.
people-search-name = Ateq ilaaluunniit
people-country = Nuna
people-network = Attaveqatigiiffik
people-sector = Sullissivik
people-language = Oqaatsit atuartagaat allattagaallu
people-any-country = Nunat tamarmik
people-any-network = Attaveqatigiiffiit tamarmik
people-any-sector = Sullissiviit tamarmik
people-any-language = Oqaatsit tamarmik
people-search = Inuit takutikkit
people-search-all = Tamaasa takutikkit
people-none = Nanisaqanngilaq. Toqqakkat ilaat peerukkit.
people-more = Inuit suli amerlanerusut takutikkit

people-about-me = Allat uannik takusinnaasaat
people-about-me-text = Ilaasortat sumiiffik, sullissivik oqaatsillu atorlugit imminnut nanisinnaapput. Nammineq qanoq annertutigisumik oqaluttuarnissat aalajangissavat.
people-change-own = Allat uannik takusinnaasaat allanngortiguk
people-see-own = Quppernera allat takusinnaasaattut takuuk
people-not-current = Inuk una massakkut peqataanngilaq.
people-write-to = Inuk una allaffigiuk
people-name = Ateq
people-organisation = Suliffik
people-organisation-hint = Sumi sulivit? Soorlu atuarfimmi, sullissivimmi aqutsisoqarfimmiluunniit.
people-no-sector = Sullissivimmut aalajangersimasumut atanngilaq
people-languages = Oqaatsit atuartakkakka allattakkakkalu
people-help = Sunik ikiuussinnaavunga?
people-help-hint = Allat suna pillugu aperisinnaavaatsit? Meeqqamik ilaqutariinnilluunniit ilisarineqarsinnaasunik allaqinak.
people-help-lang = Allatap oqaasii
people-contact = Kikkut e-mailiga takusinnaavaat?
people-contact-hint = Allatseqarfiup ilaasortaanerit isumagigamigit e-mailit nalunngilaa.
people-contact-nobody = Kinaluunniit takusinnaanngilaa
people-contact-networks = Attaveqatigiiffinni suliniutinnilu ilaasortat
people-contact-members = Ilaasortat tamarmik
people-former-member = Ilaasortaasimasoq

people-error-name = Atit allaguk.
people-error-long = Takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
people-error-choice = Allattorsimasunit toqqaruk.
people-error-help-lang = Oqaatsit allannermi atukkatit toqqakkit.
people-error-contact = Kikkut e-mailit takusinnaaneraat toqqaruk.
people-invited-by = Qaaqqusisoq: { $name }
people-sent-times = { $count ->
    [one] Nassiunneqarpoq ataasiarluni
   *[other] Qasseriarluni nassiunneqarpa: { $count }
}
people-resend = Nassioqqiguk
people-resend-label = Nassioqqiguk: { $email }
people-withdraw = Tunuartiguk
people-withdraw-label = Tunuartiguk: { $email }
people-done-invited = Qaaqqusissut nassiunneqarpoq.
people-done-resent = Qaaqqusissut innersuummik nutaamik ilallugu nassioqqinneqarpoq. Innersuut pisoqaq atuukkunnaarpoq.
people-done-withdrawn = Qaaqqusissut tunuartinneqarpoq. Innersuutaa atuukkunnaarpoq.

people-error-role = Atuuffik toqqaruk.
people-error-scope = Sumiiffik toqqaruk.
people-error-lang = Oqaatsit toqqakkit.
people-error-name-long = Ateq takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
people-error-not-yours = Sumiiffinnut ingerlatannut kisimi qaaqqusisinnaavutit.
people-error-member = Inuk una maani atuuffimmi taamaattumi peqataareerpoq.
people-error-closed = Konto adressimik taassuminnga atuisoq matoqqavoq. Allatseqarfiup ammaqqissinnaavaa.
people-error-invited = Inuk una qaaqquneqareerpoq. Qaaqqusissut allattorsimaffimmit nassioqqissinnaavat.
people-error-answered = Qaaqqusissut akereerneqarpoq imaluunniit tunuartinneqareerpoq.

people-invite-many-text = Regnearkimi allattorsimaffik atoruk. Qaaqqusisinnak atuarneqartut takussavatit.
people-list-limits = Allattorsimaffimmi titarnerit amerlanerpaamik: { $rows }. Kilobytet amerlanerpaamik: { $size }
people-list-sample = Fili assersuut immersugassaq
people-list-columns = Allattorsimaffimmi kolonnit atorneqarsinnaasut
people-list-columns-text = E-maili kisimi pisariaqarpoq. Tulleriinnerat apeqqutaanngilaq. Kolonnit qulequtai oqaatsini arfineq-pingasuusuni sunilluunniit allanneqarsinnaapput. Filit Excelimit, LibreOfficemit programminillu allanit paasineqarsinnaapput, akunniliut naqinnerillu kodeat apeqqutaatinnagit.
people-list-file = Fili
people-list-paste = Imaluunniit allattorsimaffik maani ikkuguk
people-list-same = Tamanut ataatsimoorutaasoq
people-list-same-text = Titarnerni allamik allassimasoqanngippat una atuuppoq.
people-list-check = Allattorsimaffik misissoruk
people-list-preview = Allattorsimaffiup imai
people-list-read = Naqinnerit kodeat: { $encoding }. Akunniliut: { $separator }
people-separator-comma = komma
people-separator-semicolon = semikolon
people-separator-tab = tabulatori
people-list-ignored = Kolonnit uku atorneqanngillat: { $columns }
people-list-will = { $count ->
    [0] Nutaanik qaaqquneqartoqassanngilaq.
    [one] Inuit qaaqquneqartussat: { $count }
   *[other] Inuit qaaqquneqartussat: { $count }
}
people-list-known = { $count ->
    [one] Titarnerit suliarisariaqanngitsut, inuk peqataareermat, qaaqquneqareermat marloriarluniluunniit allassimammat: { $count }
   *[other] Titarnerit suliarisariaqanngitsut, inuit peqataareermata, qaaqquneqareermata marloriarlutilluunniit allassimammata: { $count }
}
people-list-bad = { $count ->
    [one] Titarneq kukkusoq: { $count }
   *[other] Titarnerit kukkusut: { $count }
}
people-list-invited = { $count ->
    [0] Qaaqqusissummik nutaamik pisariaqartitsisoqanngilaq.
    [one] Qaaqqusissut nassiunneqartoq: { $count }
   *[other] Qaaqqusissutit nassiunneqartut: { $count }
}
people-list-left-out = { $count ->
    [one] Titarneq kukkunini pissutigalugu ilanngunneqanngitsoq: { $count }
   *[other] Titarnerit kukkunertik pissutigalugu ilanngunneqanngitsut: { $count }
}
people-list-problems = Titarnerit kukkusut
people-list-good = Titarnerit eqqortut
people-list-line = Titarneq { $line }
people-list-invite-all = { $count ->
    [one] Inuk qaaqquuk: { $count }
   *[other] Inuit tamaasa qaaqqukkit: { $count }
}
people-list-invite-good = { $count ->
    [one] Titarnermi eqqortumi inuk kisiat qaaqquuk: { $count }
   *[other] Titarnerni eqqortuni inuit kisiisa qaaqqukkit: { $count }
}
people-list-correct = Allattorsimaffik maani aaqqissoruk
people-list-correct-text = Kukkunerit aaqqissukkit, allattorsimaffik misisseqqiguk. Imaluunniit filimik allamik atuigit.
people-error-list-bad = Titarnerit ilaat kukkupput. Aaqqissukkit, imaluunniit titarnerni eqqortuni inuit kisiisa qaaqqukkit.
people-error-list-empty = Allattorsimaffik imaqanngilaq. Fili toqqaruk titarnerilluunniit ikkukkit.
people-error-list-no-address = E-mailinut kolonneqanngilaq. Kolonni “email”-imik qulequtsiuk.
people-error-list-rows = Titarnerit amerlavallaarput. Allattorsimaffinnut arlalinnut avikkit.
people-error-list-quote = Titarneq { $line }, kolonni { $column }: maani issuaanermut nalunaaqutaq aallartippoq naammassinani, taamaattumik titarnerit tulliuttut immikkoortinneqarsinnaanngillat. Naammassiuk peeruluunniit.
people-error-list-size = Allattorsimaffik angivallaarpoq. Kilobytet amerlanerpaamik: { $max }

people-row-new = Qaaqquneqassaaq
people-row-invited = Qaaqquneqareerpoq
people-row-member = Peqataareerpoq
people-row-repeated = Titarnermut uunga assigiippoq: { $line }
people-row-email = E-maili tamakkiisuunngilaq.
people-row-name = Ateq takivallaarpoq.
people-row-role = Atuuffik taamaattoq nassaassaanngilaq, imaluunniit allassimanngilaq.
people-row-role-place = Atuuffik sumiiffimmut taamaattumut naleqqutinngilaq.
people-row-not-yours = Sumiiffik una ingerlatarinngilat, imaluunniit atuuffik una tunniussinnaanngilat.
people-row-place = Sumiiffik allassimanngilaq. Kommuni, attaveqatigiiffik nunaluunniit allaguk.
people-row-country = Nuna taamaattoq maani nassaassaanngilaq.
people-row-network = Attaveqatigiiffik taamaattoq maani nassaassaanngilaq.
people-row-municipality = Kommuni taamaattoq maani nassaassaanngilaq.
people-row-several = Sumiiffiit arlallit taamatut ateqarput. Nuna aamma allaguk.
people-row-not-in-network = Kommuni attaveqatigiiffimmi uani peqataanngilaq.
people-row-sector = Sullissivik taamaattoq nassaassaanngilaq.
people-row-language = Oqaatsit uku Vitjami atorneqanngillat.

people-mail-subject = Vitjamut qaaqqusissut: { $place }
people-mail-greeting = Aluu { $name }
people-mail-greeting-nobody = Aluu
people-mail-invited = Vitjami peqataanissannut qaaqquneqarputit. Vitjami Nunani Avannarlerni kommunit oqartussaasullu meeqqanut inuusuttunullu suliaminnit imminnut ilinniarfigeqatigiittarput.
people-mail-by = Qaaqqusisoq: { $name }
people-mail-role = Atuuffiit: { $role }
people-mail-place = Sumiiffik: { $place }
people-mail-accept = Qaaqqusissut quppernermi uani akueriuk:
people-mail-until = Innersuutip atuuffissaa: { $date }
people-mail-what = Vitjami meeqqat suliassartaat aqqilu allanneqarneq ajorput. Sullissiviit misilittagaannik siammarterinermut atorneqartarpoq.
people-mail-unknown = Sumut tunnganersoq nalugukku susariaqanngilatit.

people-offer = Qaaqquneqarputit
people-offer-text = Maani inuit sumiiffinni allani assinganik sulisut ilinniaqatigissavatit.
people-offer-accept = Peqataagit
people-offer-sign-in = E-mailit konteqareerpoq. Iserit, taava quppernermut uunga uteqqissaatit.
people-offer-sign-out = Adressi alla atorlugu isersimavutit. Anigit, allakkani innersuut ammaqqiguk. Allakkat uunga nassiunneqarput: { $email }
people-offer-accepted = Qaaqqusissut akuerereerpat.
people-over = Innersuut atuukkunnaarpoq
people-over-text = Qaaqqusissut pisoqaavallaarpoq, tunuartinneqarpoq imaluunniit innersuummik nutaamik ilallugu nassioqqinneqarpoq. Allakkat nutaanerusut ujakkit, imaluunniit qaaqqusisoq aperiuk.
people-your-account = Kontot
people-your-address = Una atorlugu isertassaatit: { $email }
people-your-name = Atit, allat takusinnaasaattut
people-your-password = Isissutissamik toqqaagit
people-your-password-hint = Oqaaseqatigiit illit kisivit eqqarsaatigisinnaasatit pitsaapput. Naqinnerit ikinnerpaamik: { $min }
people-promise = Maani meeqqamik, inuusuttumik ilaqutariinnilluunniit ilisarineqarsinnaasunik qaqugulluunniit allassanngilanga.
people-make-account = Kontora pilersiguk
