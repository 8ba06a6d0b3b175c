### status: machine

# status: adapted (WEB fgb.gl; WEB sermersooq.gl)
posts-title = Misilittakkat
posts-title-text = Kommunit nunallu suliniutaasa misilittagaat, namminneq allagaat.
posts-none = Misilittakkanik suli allattoqanngilaq.
posts-none-here = Maani suli nutaanik soqanngilaq.
# status: adapted (KD; OQ-nutserut)
posts-new-here = Nutaarsiassat
# $count (number)
# status: adapted (TOLD; KP; OQ-nutserut)
posts-comment-count = { $count ->
    [one] Oqaaseqaat: { $count }
   *[other] Oqaaseqaatit: { $count }
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] Misilerusuttoq: { $count }
   *[other] Misilerusuttut: { $count }
}

# status: adapted (OQ-nutserut; WEB fgb.gl)
posts-new = Misilittagaq siammarteruk
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
posts-field-standpoint = Uku sinnerlugit allapputit
posts-field-audience = Una kikkut atuarsinnaavaat?
# status: adapted (OQ-nutserut)
posts-field-comment = Oqaaseqaatit
posts-markdown-hint = Titarneq imaqanngitsoq immikkoortumik nutaamik aallartitsissaaq. Titarneq “-” atorlugu aallartittoq allattorsimaffinngussaaq.

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
posts-step-here = Misilittagaq una

posts-audience-network = Attaveqatigiiffiga
posts-audience-case = Nunama suliniutaa
# status: adapted (KD; KP; MW)
posts-audience-members = Ilaasortat tamarmik
posts-audience-public = Kikkut tamarmik, aamma kontoqanngitsut

posts-consent-explained = Nalilersuisut ilaasortat atuagaat atuartarpaat. Allattup akuerippagu aatsaat allataq katersorsinnaavaat issuarlugulu. Qaqugukkulluunniit isummat allanngortissinnaavat. Taava assilineq imaarneqassaaq.
posts-consent-post = Misilittagaq una nalilersuinermi atorneqarsinnaavoq
posts-consent-comment = Oqaaseqaat una nalilersuinermi atorneqarsinnaavoq
posts-consent-given = Nalilersuinermi atorneqarsinnaavoq.
posts-consent-missing = Nalilersuinermi atorneqarsinnaanngilaq.
posts-consent-give = Nalilersuinermi atorneqarnissaa akueriuk
posts-consent-withdraw = Akuersissut tunuartiguk

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
# $title (text): the title of the draft
# status: adapted (TOLD; MW; AKA)
posts-draft-delete = Allaqqitassiaq peeruk: { $title }
# $at (text): date and time
# status: adapted (TOLD; MW)
posts-draft-saved = Allaqqitassiaq toqqorneqarpoq. Piffissaq: { $at }
# $at (text): date and time
posts-draft-continued = Allaqqitassiat nangippat. Kingullermik toqqorneqarpoq: { $at }
posts-draft-empty-form = Immersugassaq imaqanngitsoq atorlugu aallartigit
posts-autosave-ready = Allattillutit allaqqitassiat imminut toqqortarpoq.
# $at (text): time of day
# status: adapted (TOLD)
posts-autosaved = Allaqqitassiaq toqqorneqarpoq: { $at }
# $at (text): time of day
posts-autosaved-apart = Allaqqitassiaq quppernermi allami ammasumi allanngortinneqarpoq. Allatat immikkut allaqqitassiatut toqqorneqarpoq. Toqqorneqarpoq: { $at }
posts-autosave-failed = Allaqqitassiaq massakkut toqqorneqarsinnaanngilaq. Allatat suli maaniippoq. Allaqqikkuit misileqqissavarput.

# status: adapted (MW; WEB fgb.gl)
posts-about-this = Misilittagaq una pillugu
# status: adapted (MW)
posts-edit = Aaqqissoruk
posts-edit-text = Versionit siusinnerusut illit suli atuarsinnaavatit. Suliniummik attaveqatigiiffimmilluunniit ingerlatsisut aamma atuarsinnaavaat.
posts-edited = Aaqqissorneqarpoq
posts-versions = Versionit siusinnerusut
posts-versions-text = Versionit toqqorneqarsimasut tamarmik, nutaanerpaaq siulliulluni, allannguutaallu.
# $number (number): counts up from 1
# status: adapted (OQ-nutserut)
posts-version = Versioni { $number }
posts-version-whole = Versioni tamaat atuaruk
# status: adapted (MW; OQ-taaguutit)
posts-back = Misilittakkamut uterit

posts-conflict = Allattillutit allap allataq una toqqorpaa
posts-conflict-text = Sunaluunniit tammanngilaq. Allatat marluk ataani takusinnaavatit. Illit allatat suli immersugassamiippoq. Allamit atorusutatit tigukkit, toqqoqqiguk.
# $name (text): who saved
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

posts-marks = Misilerusuttut
# $municipality (text): name of the municipality
posts-mark-for = Misilerusupparput: { $municipality }
posts-unmark = Utertiguk

posts-done-published = Misilittakkat saqqummerpoq.
# status: adapted (OQ-nutserut)
posts-done-commented = Oqaaseqaatit saqqummerpoq.
posts-done-marked = Misilerusunnersi nalunaarsorneqarpoq.
posts-done-unmarked = Utertinneqarpoq.
posts-done-consent-given = Massakkut nalilersuinermi atorneqarsinnaavoq.
posts-done-consent-withdrawn = Akuersissut tunuartinneqarpoq. Nalilersuisut assilineri pigisaat imaarneqarput.

# status: adapted (MW; OQ-taaguutit)
posts-error-title = Qulequtaq allaguk.
# $max (text): number of characters
# status: adapted (KAS)
posts-error-title-long = Qulequtaq takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
# status: adapted (WEB nalunaarutit.gl)
posts-error-lang = Oqaatsit toqqakkit.
posts-error-situation = Pissutsit qanoq ittuunersut allaguk.
posts-error-what-we-did = Qanoq iliorsimanersi allaguk.
# $max (text): number of characters
# status: adapted (KAS; OQ-kukkuniiaat)
posts-error-long = Allataq takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
posts-error-audience = Kikkut atuarsinnaaneraat toqqaruk.
posts-error-audience-forbidden = Atuartunut taakkununnga saqqummiussisinnaanngilatit. Allat toqqakkit.
# status: adapted (TOLD)
posts-error-choice = Allattorsimasunit toqqaruk.
# status: adapted (TOLD; OQ-taaguutit)
posts-error-comment = Oqaaseqaat allaguk.
posts-seen-network = Attaveqatigiiffimmi ilaasortat
posts-seen-case = Nunap suliniutaani peqataasut
posts-seen-members = Ilaasortat tamarmik
posts-seen-public = Kikkut tamarmik
