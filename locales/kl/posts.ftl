### status: machine

posts-title = Saqqummiussat
posts-title-text = Kommunit nunallu suliniutaasa misilittagaat, suleriaasii, apeqqutaat nutaarsiassaallu, namminneq allagaat.
posts-none = Suli saqqummiussaqanngilaq.
posts-none-here = Maani suli nutaanik soqanngilaq.
posts-of-person = Inuup uuma allatai
# status: adapted (KD; OQ-nutserut)
posts-new-here = Nutaarsiassat
# status: adapted (TOLD; KP; OQ-nutserut)
posts-comment-count = { $count ->
    [one] Oqaaseqaat: { $count }
   *[other] Oqaaseqaatit: { $count }
}
posts-mark-count = { $count ->
    [one] Kommuni iluaqutiginnittoq: { $count }
   *[other] Kommunit iluaqutiginnittut: { $count }
}

posts-new = Allagit
posts-new-which = Suna siammarterusuppiuk?
posts-new-update = Nutaarsiassamik oqaluttuarit
posts-new-experience = Misilittagaq siammarteruk
posts-new-question = Aperigit
posts-new-practice = Suleriaaseq allaaseriuk
posts-kind-update-text = Ilissinni suna pisoq titarnerni ikittuni allaguk: ataatsimiinneq, ulloq, aalajangigaq.
posts-kind-experience-text = Ataatsimoorlusi suna misilippisi, qanoq ingerlava, allallu suna atorsinnaavaat?
posts-kind-question-text = Allanit suna paaserusuppiuk? Akissut sorleq ikiuutaanersoq oqaatigissavat.
posts-kind-practice-text = Suleriaaseq allaaseriuk, allat aallartissinnaaqqullugit. Ineriartortillugu nutartertarpat, sumullu siaruarnera takuneqarsinnaavoq.
posts-new-update-text = Qanoq suleqatigiittarnersi allaaseriuk, meeqqat ilaqutariilluunniit allaaserinagit.
posts-new-question-text = Suleriaatsit pillugit aperigit, meeqqat ilaqutariilluunniit pinnagit. Nunani allani atuartut sullissivisi ilisimanngilaat. Kikkut suna suliarineraat naatsumik allaguk.
posts-new-practice-text = Suliarisarsi allaaseriuk, allat aallartissinnaaqqullugit. Meeqqat ilaqutariilluunniit allaasereqinagit. Najugaqarfiit minnerit aamma eqqarsaatigikkit: inuk ilisarineqarsinnaava?
posts-form-update = Nutaarsiassaq
posts-form-question = Suna paaserusuppiuk?
posts-form-practice = Suleriaaseq
posts-new-text = Qanoq suleqatigiittarnersi allaaseriuk, meeqqat ilaqutariilluunniit allaaserinagit. Najugaqarfiit minnerit aamma eqqarsaatigikkit: inuk ilisarineqarsinnaava?
posts-form-story = Misilittakkasi
posts-form-about = Suna pineqarpa?
posts-form-who = Kikkut atuarsinnaavaat?
posts-field-lang = Oqaatsit suut atorlugit allappit?
# status: adapted (MW)
posts-field-title = Qulequtaq
# status: adapted (OQ-taaguutit; KD)
posts-field-themes = Sammisat
posts-field-themes-hint = Iluatsitsinissamut pingaarutillit arfineq-marluk, programmillu anguniagai pingasut. Naleqquttut toqqakkit.
posts-field-ages = Qassinik ukiullit
# status: adapted (SU; KD)
posts-field-services = Sullissiviit peqataasut
posts-field-step = Ataqatigiissaarinermi tummeqqani (samordningstrapp) tummeraq
posts-field-step-hint = Tummeraq misilittakkamut tunngasoq.
posts-field-maturity = Suleriaatsip killiffia
posts-field-maturity-hint = Ataqatigiissaarinermi tummeqqani tummeraq ullumi ilissinni killiffia. Suleriaaseq ineriartorpat allanngortiguk.
posts-field-audience-hint = Kikkunnut tamanut ammagassat inuup allap siullermik misissortarpai, tamanut oqalunnissaq suliarinngikkukku. Taamaattoq ilaasortat tamarmik atuarsinnaavaat. Kingusinnerusukkut allanngortissinnaavat.
posts-field-mention = Kina pineqarpa?
posts-field-mention-hint = Inuit arlallit taamatut ateqarput. Pineqartoq toqqaruk.
posts-field-reason = Sooq utertinneqassava?
posts-field-reason-hint = Utertikkukku allattariaqarpoq. Suna allanngortinneqassanersoq allaguk, allattoq ingerlaqqissinnaaqqullugu.
posts-mention-hint = @ aterlu allakkit, inuk attaveqatigiiffilluunniit atuarsinnaasoq taagussagukku.
posts-mention-unknown = Ateq una malillugu atuarsinnaasumik nanisaqanngilaq. Allatat allanngortinneqanngilaq: @{ $name }
posts-field-standpoint = Uku sinnerlugit allapputit
posts-field-audience = Una kikkut atuarsinnaavaat?
# status: adapted (OQ-nutserut)
posts-field-comment = Oqaaseqaatit
posts-markdown-hint = Titarneq imaqanngitsoq immikkoortumik nutaamik aallartitsissaaq. Titarneq “-” atorlugu aallartittoq allattorsimaffinngussaaq.
# $max (number): characters
posts-longest = Naqinnerit allatami ataatsimi amerlanerpaamik: { $max }

posts-kind-update = Nutaarsiassaq
posts-kind-experience = Misilittagaq
posts-kind-question = Apeqqut
posts-kind-practice = Suleriaatsimik nassuiaat
posts-state-published = Saqqummerpoq
posts-state-hidden = Misissorneqarnerani tarrisimavoq
posts-state-deleted = Peerneqarpoq
posts-mark-useful = Uagutsinnut iluaqutaavoq
posts-mark-want = Misilerusupparput
posts-mark-trying = Misileraarparput
posts-mark-ordinary = Ulluinnarni suliatsinni atorparput

posts-part-text = Nutaarsiassaq
posts-part-question = Apeqqutit
posts-part-context = Akinissaminnut allat nalunngittariaqagaat
posts-part-aim = Sumut atorneqassava?
posts-part-practice = Suliarisarparput
posts-part-needs = Pisariaqartut
posts-part-follow-up = Iluatsinnera qanoq malinnaavigisarparput
posts-hint-text = Titarnerit ikittuinnaat naammapput. Suliaq allaaseriuk, inuit ataasiakkaat pinnagit.
posts-hint-question = Allanit suna paaserusuppiuk? Apeqqutit ataasiakkaat pitsaanerusumik akineqartarput.
posts-hint-context = Ilissinni qanoq pisoqarpa, sunalu misilereerpisi?
posts-hint-aim = Pissutsinut sunut suleriaaseq atorneqarpa, sunalu pitsaanerulissava?
posts-hint-practice = Alloriarnerit tulleriillugit allakkit, allat ilissinnik naapitsisimanngitsut aallartissinnaaqqullugit.
posts-hint-needs = Piffissaq, inuit, isumaqatigiissutit, aningaasat, ini, pikkorissarneq: suna pisariaqarpa?
posts-hint-follow-up = Iluatsinnersoq qanoq takusarpisiuk, qanoq akulikitsigisumik, sunalu allanngortippisiuk?
posts-part-situation = Pissutsit
posts-part-what-we-did = Iliuuserisavut
posts-part-services = Sullissiviit qanoq peqataanerat
# status: adapted (SU; KD)
posts-part-outcome = Inernera
posts-part-differently = Allatut qanoq iliussagaluarpugut
posts-part-reuse = Allat atorsinnaasaat
posts-hint-situation = Suna ajornakusoorpa, kikkunnut? Suliaq allaaseriuk, inuit ataasiakkaat pinnagit.
posts-hint-what-we-did = Qanoq iliornersi allaaseriuk, allat malissinnaaqqullugu.
posts-hint-services = Kikkut suna suliarivaat, qanorlu isumaqatigiippisi?
posts-hint-outcome = Massakkut suna allanngorpa? Iluatsinngitsut aamma allakkit.
posts-hint-differently = Tullissaani qanoq allatut iliussagaluarpit?
posts-hint-reuse = Suleriaatsit, immersugassat ataatsimiittariaatsilluunniit allat atorsinnaasaat.

# status: adapted (AKA; MW)
posts-age-0-5 = Ukiut 0–5
# status: adapted (AKA; MW)
posts-age-6-12 = Ukiut 6–12
# status: adapted (AKA; MW)
posts-age-13-15 = Ukiut 13–15
# status: adapted (AKA; MW)
posts-age-16-19 = Ukiut 16–19
# status: adapted (AKA; MW)
posts-age-20-24 = Ukiut 20–24

posts-theme-leadership-anchoring = Aqutsisut akisussaaqataanerat
posts-theme-time-and-resources = Piffissaq isumalluutillu
posts-theme-structure-and-routines = Aaqqissuussineq suleriaatsillu
# status: adapted (KD)
posts-theme-coordinator = Ataqatigiissaarisoq
posts-theme-respect-for-competence = Piginnaasat assigiinngitsut ataqqineqarnerat
posts-theme-shared-arenas = Naapittarfiit ataatsimoorussat
# status: adapted (KP; MW)
posts-theme-user-involvement = Atuisunik peqataatitsineq
posts-theme-individual-centred = Inuk qitiutillugu sulineq
# status: adapted (KD)
posts-theme-holistic-follow-up = Tamakkiisumik isiginninneq malinnaanerlu
# status: adapted (KP)
posts-theme-early-intervention = Siusissukkut suliniuteqarneq

posts-step-1 = Paasissutissanik siammarterineq
posts-step-2 = Ajornartorsiutip assigiimmik isiginera
posts-step-3 = Sammivimmut ataatsimut ingerlaneq
# status: adapted (KD; KP)
posts-step-4 = Suleqatigiinneq
posts-step-5 = Suleriaatsip nutaap ulluinnarni sulinermi atulersinnera
posts-step-none = Tummeqqamut aalajangersimasumut attuumassuteqanngitsoq
posts-step-here = Maaniippoq

posts-audience-network = Attaveqatigiiffiga
posts-audience-case = Nunama suliniutaa
# status: adapted (KD; KP; MW)
posts-audience-members = Ilaasortat tamarmik
posts-audience-public = Kikkut tamarmik, aamma kontoqanngitsut

posts-consent-explained = Nalilersuisut ilaasortat atuagaat atuartarpaat. Allattup akuerippagu aatsaat allataq katersorsinnaavaat issuarlugulu. Qaqugukkulluunniit isummat allanngortissinnaavat. Taava assilineq imaarneqassaaq.
posts-consent-post = Una nalilersuinermi atorneqarsinnaavoq
posts-consent-comment = Oqaaseqaat una nalilersuinermi atorneqarsinnaavoq
posts-consent-given = Nalilersuinermi atorneqarsinnaavoq.
posts-consent-missing = Nalilersuinermi atorneqarsinnaanngilaq.
posts-consent-give = Nalilersuinermi atorneqarnissaa akueriuk
posts-consent-withdraw = Akuersissut tunuartiguk

posts-human-check = Inuk ilisarineqarsinnaava?
posts-human-check-text = Saqqummiutinnagu allatat ataasiarlugu atuaqqiuk. Uku eqqarsaatigikkit:
posts-human-check-child = meeraq: qassinik ukioqarnera, nappaataa, atuarfia ukiorlu ataatsimut naammassinnaapput
posts-human-check-family = ilaqutariit: angajoqqaat suliffiat, sumit aggerneri, qassinik meeraqarneri
posts-human-check-place = najugaqarfik mikisoq: kikkut tamarmik ilisarisimaqatigiiffianni “niviarsiaraq qulaajuani atuartoq” inuuvoq ataaseq
posts-human-check-legend = Misissoreeruit
posts-human-check-yes = Misissorpara: meeraq, ilaqutariit najugaqarfimmilu mikisumi inuk kinaluunniit ilisarineqarsinnaanngillat

posts-audience = Kikkut atuarsinnaavaat?
posts-audience-now = Massakkut atuartut
posts-audience-save = Atuarsinnaasut allanngortikkit
posts-means-same = Massakkutut. Allanngortoqanngilaq. Inummik allamik utaqqisimaguni utaqqijunnaassaaq.
posts-means-narrow-network = Attaveqatigiiffimmi sumiiffiani ilaasortat kisimik atuarsinnaassavaat. Allat tamarmik takusinnaajunnaassavaat, oqaaseqaatai ilanngullugit.
posts-means-narrow-case = Nunap suliniutaani ilaasortat kisimik atuarsinnaassavaat. Allat tamarmik takusinnaajunnaassavaat, oqaaseqaatai ilanngullugit.
posts-means-narrow-members = Isersimasut kisimik atuarsinnaassavaat. Quppernernit ammasunit feedimillu peerneqassaaq.
posts-means-widen-case = Nunap suliniutaani ilaasortat tamarmik atuarsinnaassavaat, oqaaseqaatai ilanngullugit.
posts-means-widen-members = Nunani tamani ilaasortat tamarmik atuarsinnaassavaat, oqaaseqaatai ilanngullugit.
posts-means-widen-public = Kikkut tamarmik kontoqanngikkaluarlutik atuarsinnaassavaat, ujarlersiutillu nanisinnaassavaat, oqaaseqaatai ilanngullugit. Inuit aqqi tikeraanut takutinneqassanngillat. Tamanut oqalunnissaq suliarinngikkukku inuup allap siullermik misissussavaa. Taamaattoq ilaasortat tamarmik atuarsinnaavaat.
posts-means-comments = { $count ->
    [0] Suli oqaaseqaateqanngilaq.
    [one] Oqaaseqaat saqqummiussamut malinnaasoq: { $count }
   *[other] Oqaaseqaatit saqqummiussamut malinnaasut: { $count }
}
posts-means-copies = Atuarneqareersut, kopeerneqareersut feedikkulluunniit e-mailikkulluunniit tiguneqareersut utertinneqarsinnaanngillat.
posts-waits = Kikkut tamarmik atuarsinnaalinnginneranni inuup allap misissussavaa. Taamaattoq ilaasortat tamarmik atuarsinnaavaat.
posts-returned = Inuup allap una atuarpaa utertillugulu
posts-waiting = Saqqummiussat inummik allamik misissuisussamik utaqqisut
posts-waiting-text = Allattut kikkunnut tamanut atuartikkusuppaat. Ataasiakkaarlugit atuakkit, soorlu sumiiffimmik ilisarisimannittup atuassagai.
posts-waiting-none = Ilinnik utaqqisoqanngilaq.
posts-decide = Kikkut tamarmik una atuarsinnaassavaat?
posts-decide-text = Meeraq, ilaqutariit najugaqarfilluunniit mikisoq ilisarineqarsinnaanersoq misissoruk. Tamanut saqqummiunneqartoq utertinneqarsinnaanngilaq.
# $count (number)
posts-decide-comments = { $count ->
    [0] Oqaaseqaatinik tamanut ammaanneqartussaqanngilaq.
    [one] Oqaaseqaat aamma tamanut ammaanneqassasoq: { $count }
   *[other] Oqaaseqaatit aamma tamanut ammaanneqassasut: { $count }
}
posts-approve = Aap, kikkunnut tamanut ammaruk
posts-return = Pissutaasoq ilanngullugu utertiguk
posts-hidden = Misissorneqarnerani tarrisimavoq. Allattup aalajangiisullu kisimik atuarsinnaavaat.

posts-tools = Iliuusissat
posts-pin = Sumiiffimmini qullerpaatiguk
posts-unpin = Qullerpaatikkunnaaruk
posts-close = Oqaaseqaatinut matuuk
posts-open = Oqaaseqaatinut ammaqqiguk
posts-closed = Oqaaseqaatinut matoqqavoq. Uannga
posts-move = Attaveqatigiiffimmut allamut nuuguk
posts-move-to = Attaveqatigiiffik sorleq?
posts-move-nowhere = Attaveqatigiiffimmik allamik nuuffigineqarsinnaasumik ingerlatsinngilatit.
posts-move-network = Attaveqatigiiffimmi nutaami ilaasortat kisimik atuarsinnaassavaat. Pisoqqami ilaasortat takusinnaajunnaassavaat, oqaaseqaatai ilanngullugit.
posts-move-case = Attaveqatigiiffiup nutaap nunap suliniutaani ilaasortat atuarsinnaassavaat.
posts-move-members = Inuit massakkut atuarsinnaasut suli atuarsinnaassavaat. Attaveqatigiiffiup nutaap quppernerani inissisimassaaq.
posts-move-text = Allattoq allaffialu allanngunngillat. Saqqummiussami nuunneqarnera allassimassaaq.
posts-moved-from = Attaveqatigiiffimmit allamit maanga nuunneqarpoq
posts-pinned-here = Maani qullerpaavoq
posts-answered = Akineqarpoq
posts-not-answered = Akissummik ikiuutaasumik utaqqivoq
posts-delete = Peeruk
posts-delete-text = Makku peerneqavissapput. Kialluunniit uterteqqissinnaanngilai:
posts-delete-versions = allataq, versionit siusinnerusut tamarmik filillu ilanngullugit
posts-delete-comments = { $count ->
    [0] oqaaseqaateqanngilaq
    [one] oqaaseqaat ilinnit allanilluunniit allanneqartoq: { $count }
   *[other] oqaaseqaatit ilinnit allanilluunniit allanneqartut: { $count }
}
posts-delete-marks = { $count ->
    [0] kommuninit nalunaarneqartoqanngilaq
    [one] killiffik kommunip nalunaagaa: { $count }
   *[other] killiffiit kommunit nalunaagaat: { $count }
}
posts-delete-copies = assilinerit nalilersuisut immaqa pigisaat
posts-delete-stays = Adressiani titarneq attatiinnarneqassaaq, peerneqarneranik qaqugulu peerneqarneranik oqaatiginnittoq.
posts-delete-sure = Aap, peeruk
posts-delete-comment = Oqaaseqaat peeruk
posts-delete-comment-text = Allataq peerneqavissaaq. Akineqarsimappat titarneq attatiinnarneqassaaq, peerneqarneranik oqaatiginnittoq.
posts-gone = Saqqummiussaq una peerneqarpoq
posts-gone-at = Peerneqarfia
posts-comment-deleted = Oqaaseqaat una peerneqarpoq.
posts-comment-hidden = Oqaaseqaat una misissorneqarnerani tarrisimavoq.
posts-answers = Uunga akissut
posts-answers-somebody = oqaaseqaat atuarneqarsinnaanngitsoq
posts-somebody = ilaasortaq
posts-answer-this = Una akiuk
posts-answer-post-instead = Saqqummiussaq akiuk
posts-helped = Ikiuutaavoq
posts-helped-yes = Uannut ikiuutaavoq
posts-helped-not = Ikiuutaanngilaq

# status: adapted (MW)
posts-preview = Isikkua takuuk
# status: adapted (MW)
posts-preview-title = Isikkua
posts-preview-text = Atuartut ima takussavaat. Suli saqqummiunneqanngilaq.
# status: adapted (MW)
posts-publish = Saqqummiuk
# status: adapted (MW; OQ-kukkuniiaat)
posts-change-text = Allataq aaqqissoruk
# status: adapted (TOLD; MW)
posts-save-draft = Allaqqitassiaq toqqoruk
# status: adapted (TOLD)
posts-drafts = Allaqqitassiatit
posts-draft-untitled = Qulequtaqanngitsoq
# status: adapted (TOLD; MW; AKA)
posts-draft-delete = Allaqqitassiaq peeruk: { $title }
# status: adapted (TOLD; MW)
posts-draft-saved = Allaqqitassiaq toqqorneqarpoq. Piffissaq: { $at }
posts-draft-continued = Allaqqitassiat nangippat. Kingullermik toqqorneqarpoq: { $at }
posts-draft-empty-form = Immersugassaq imaqanngitsoq atorlugu aallartigit
posts-autosave-ready = Allattillutit allaqqitassiat imminut toqqortarpoq.
# status: adapted (TOLD)
posts-autosaved = Allaqqitassiaq toqqorneqarpoq: { $at }
posts-autosaved-apart = Allaqqitassiaq quppernermi allami ammasumi allanngortinneqarpoq. Allatat immikkut allaqqitassiatut toqqorneqarpoq. Toqqorneqarpoq: { $at }
posts-autosave-failed = Allaqqitassiaq massakkut toqqorneqarsinnaanngilaq. Allatat suli maaniippoq. Allaqqikkuit misileqqissavarput.
posts-autosave-restored = Allatat siornagut allatat maaniileqqippoq. Suli allaqqitassiatut toqqorneqanngilaq.
posts-unsent-restored = Allatat siornagut allatat maaniileqqippoq. Suli nassiunneqanngilaq.

posts-about-this = Saqqummiussaq una pillugu
# status: adapted (MW)
posts-edit = Aaqqissoruk
posts-edit-open = Kikkut tamarmik una atuarsinnaavaat imaluunniit atuarsinnaassavaat. Tamanut oqalunnissaq suliarinngikkukku allannguiguit una quppernerni ammasuni takuneqarsinnaajunnaassaaq, inuup allap allataq nutaaq misissornissaata tungaanut. Taamaattoq ilaasortat tamarmik atuarsinnaavaat.
posts-edit-text = Versionit siusinnerusut illit suli atuarsinnaavatit. Suliniummik attaveqatigiiffimmilluunniit ingerlatsisut aamma atuarsinnaavaat.
posts-edit-text-practice = Ilaasortat suleriaatsimik atuarsinnaasut tamarmik versionit siusinnerusut aamma atuarsinnaavaat, taakkununnga ammaanneqarneraniit.
posts-edited = Aaqqissorneqarpoq
posts-versions = Versionit siusinnerusut
posts-versions-text = Versionit toqqorneqarsimasut tamarmik, nutaanerpaaq siulliulluni, allannguutaallu.
# status: adapted (OQ-nutserut)
posts-version = Versioni { $number }
posts-version-whole = Versioni tamaat atuaruk
posts-version-remove = Versioni una peeruk
posts-version-remove-text = Imarisaa peerneqavissaaq, kialluunniit uterteqqissinnaanngilaa. Versioneqarsimanera takuneqarsinnaajuassaaq.
posts-version-removed = Versionip uuma imarisaa peerneqarpoq.
posts-back = Saqqummiussamut uterit

posts-conflict = Allattillutit allap allataq una toqqorpaa
posts-conflict-text = Sunaluunniit tammanngilaq. Allatat marluk ataani takusinnaavatit. Illit allatat suli immersugassamiippoq. Allamit atorusutatit tigukkit, toqqoqqiguk.
posts-conflict-by = Toqqorsisoq: { $name }
posts-conflict-theirs = Massakkut toqqorneqarsimasoq
posts-conflict-mine = Allatat, assigiinngissutit nalunaaqutserlugit

# status: attested (OQ-nutserut; KP; TOLD)
posts-comments = Oqaaseqaatit
posts-no-comments = Suli oqaaseqaateqanngilaq. Siulliullutit akigit.
# status: adapted (TOLD; OQ-taaguutit)
posts-answer = Oqaaseqaat allaguk
# status: attested (OQ-nutserut)
posts-send-comment = Oqaaseqaatit nassiuguk
# status: adapted (MW; TOLD)
posts-edit-comment = Oqaaseqaat aaqqissoruk

posts-way = Sumiiffimmit sumiiffimmut
posts-way-origin = Maani allanneqarpoq
posts-mark-for = Qanoq killippisi? Una sinnerlugu oqaluttutit: { $municipality }
posts-unmark = Utertiguk

posts-done-published = Saqqummerpoq.
# status: adapted (OQ-nutserut)
posts-done-commented = Oqaaseqaatit saqqummerpoq.
posts-done-comment-deleted = Oqaaseqaat peerneqarpoq.
posts-done-marked = Killiffissi nalunaarsorneqarpoq.
posts-done-unmarked = Killiffik utertinneqarpoq.
posts-done-audience = Atuarsinnaasut allanngortinneqarput.
posts-done-audience-waits = Ilaasortat tamarmik atuarsinnaavaat. Kikkut tamarmik atuarsinnaalinnginneranni inuup allap misissussavaa.
posts-done-approved = Kikkut tamarmik maanna atuarsinnaavaat.
posts-done-returned = Pissutaasoq ilanngullugu allattumut utertinneqarpoq.
posts-done-pinned = Qullerpaatinneqarpoq.
posts-done-unpinned = Qullerpaajunnaarpoq.
posts-done-closed = Oqaaseqaatinut matuneqarpoq.
posts-done-opened = Oqaaseqaatinut ammaqqippoq.
posts-done-moved = Nuunneqarpoq.
posts-done-helped = Ikiuutaanera nalunaarsorneqarpoq.
posts-done-not-helped = Ikiuutaanera nalunaarsorneqarunnaarpoq.
posts-done-consent-given = Massakkut nalilersuinermi atorneqarsinnaavoq.
posts-done-consent-withdrawn = Akuersissut tunuartinneqarpoq. Nalilersuisut assilineri pigisaat imaarneqarput.

# status: adapted (MW; OQ-taaguutit)
posts-error-title = Qulequtaq allaguk.
# status: adapted (KAS)
posts-error-title-long = Qulequtaq takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
# status: adapted (WEB nalunaarutit.gl)
posts-error-lang = Oqaatsit toqqakkit.
posts-error-kind = Suna allarusunnerlugu toqqaruk.
posts-error-text = Nutaarsiassaq allaguk.
posts-error-question = Apeqqutit allaguk.
posts-error-aim = Suleriaaseq sumut atorneqassanersoq allaguk.
posts-error-practice = Qanoq iliortarnersi allaguk.
posts-error-situation = Pissutsit qanoq ittuunersut allaguk.
posts-error-what-we-did = Qanoq iliorsimanersi allaguk.
# status: adapted (KAS; OQ-kukkuniiaat)
posts-error-long = Allataq takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
posts-error-audience = Kikkut atuarsinnaaneraat toqqaruk.
posts-error-audience-forbidden = Atuartunut taakkununnga saqqummiussisinnaanngilatit. Allat toqqakkit.
# status: adapted (TOLD)
posts-error-choice = Allattorsimasunit toqqaruk.
# status: adapted (TOLD; OQ-taaguutit)
posts-error-comment = Oqaaseqaat allaguk.
posts-error-parent = Oqaaseqaat akissagaluit atuarneqarsinnaajunnaarpoq. Allatat suli maaniippoq. Saqqummiussamut akissutitut nassiussinnaavat.
posts-error-mention = Inuit arlallit taamatut ateqarput. Pineqartoq ataani toqqaruk: { $name }
posts-error-human-check = Allatat atuaqqiuk. Inummik ilisarineqarsinnaasoqannginnera uppernarsaruk.
posts-error-reason = Sooq utertinneqassanersoq allaguk.
posts-error-revised-meanwhile = Atuartillutit allataq aaqqissorneqarpoq. Aalajangiitinnak atuaqqiuk.
posts-error-network = Attaveqatigiiffik toqqaruk.
posts-seen-network = Attaveqatigiiffimmi ilaasortat
posts-seen-case = Nunap suliniutaani peqataasut
posts-seen-members = Ilaasortat tamarmik
posts-seen-public = Kikkut tamarmik

posts-filter = Allattorsimasut ikilisikkit
posts-filter-any = Tamarmik
posts-filter-country = Nuna
posts-filter-network = Attaveqatigiiffik
posts-filter-sector = Sullissivik
posts-filter-theme = Sammisaq
posts-filter-kind = Saqqummiussap suunera
posts-filter-language = Oqaatsit
posts-filter-step = Ataqatigiissaarinermi tummeqqani tummeraq
posts-filter-answer = Apeqqutit
posts-filter-answer-open = Akissummik ikiuutaasumik utaqqivoq
posts-filter-answer-given = Akineqarpoq
posts-filter-show = Takutiguk
posts-filter-chosen = Makku kisimik takutinneqarput
posts-filter-remove = Peeruk
posts-filter-none = Tamaasa takutikkit
posts-filter-unknown = Adressip ilaa maani ilisimaneqanngilaq. Sinnera malillugu takutinneqarpoq.
posts-none-found = Suli tamakkuninnga naapertuuttoqanngilaq. Takorusukkukkit amerlanerusut toqqakkat ilaat peeruk.
posts-filter-save = Toqqagaq toqqoruk
posts-filter-name = Qanoq atserusuppiuk?
posts-filter-save-button = Toqqoruk
posts-filters-saved = Toqqakkakka
posts-filters-change = Aqqi allanngortikkit peerukkilluunniit
posts-filters-none = Suli toqqakkanik toqquinngilatit. Saqqummiussat ikilisikkit, taava toqqagaq toqqoruk.
posts-filters-back = Saqqummiussanut
posts-filter-rename = Aqqa allanngortiguk
posts-filter-delete = Peeruk: { $name }
posts-done-filter = Toqqorneqarpoq. Allattorsimasut saniani nassaassaavoq.
posts-error-filter-name = Aqqa allaguk.
posts-error-filter-empty = Siullermik toqqaagit, allattorsimasut ikilisinniarlugit.
posts-error-filters-many = Alla toqqortinnagu ilaat peeruk. Toqqorneqarsinnaasut amerlanerpaamik: { $max }
posts-news = Nutaaq
posts-news-comments = Oqaaseqaatit nutaat
posts-news-revision = Aaqqissorneqarpoq
posts-seen-all = Tamaasa takusatut nalunaaqutserit, allattorsimaffinni tamani
posts-done-seen = Nalunaarsorneqarpoq. Maannamiit tikiuttut nutaatut nalunaaqutserneqassapput.
posts-feed = Tamanut ammasunut feedi (Atom)
posts-feed-text = Nunani Avannarlerni kommunit nunallu suliniutaasa kikkunnut tamanut siammartitaat.
posts-report = Nalunaarutiguk
posts-report-post = Allataq una nalunaarutiguk
