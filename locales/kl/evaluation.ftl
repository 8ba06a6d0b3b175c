### status: machine

evaluation-title = Nalilersuinermut atortussat
evaluation-text = Allattup akuerisai kisimik katersorneqartarput. Akuersissut tunuartinneqarpat assilineq imaarneqassaaq. Tamanna anillatsitami tullermi takuneqarsinnaassaaq.
evaluation-material = Allatat katersorneqartut
evaluation-material-text = Allatat makku immikkoortiterneqarsinnaapput issuarneqarsinnaallutillu. Allattup aqqa ilanngunneqanngilaq.
evaluation-material-none = Suli katersisoqanngilaq. Allataq ammaruk, katersiniakkatillu toqqakkit.
# status: adapted (OQ-kukkuniiaat)
evaluation-count = { $count ->
    [one] Allataq: { $count }
   *[other] Allatat: { $count }
}
evaluation-withdrawn-count = { $count ->
    [one] Allataq akuersissutaa tunuartinneqartoq: { $count }
   *[other] Allatat akuersissutaat tunuartinneqartut: { $count }
}
# status: adapted (AKA; OQ-nutserut)
evaluation-download-qdpx = Misissueqqissaarutinut atugassaq aajuk (.qdpx)
# status: adapted (AKA)
evaluation-download-xlsx = Regnearki aajuk (.xlsx)
# status: attested (MW; AKA; KAS)
evaluation-remove = Peeruk
evaluation-done-collected = { $count ->
    [one] Allataq katersorneqarpoq: { $count }
   *[other] Allatat katersorneqarput: { $count }
}

# status: adapted (KP; SU)
evaluation-box = Nalilersuineq
evaluation-pieces = Allatat sorliit katersorniarpigit?
evaluation-milestone = Killiffissaq
evaluation-collect = Katersukkit
evaluation-collected-for = Uunga katersorneqarput
evaluation-no-consent = Allattoq nalilersuinermi atorneqarnissaanut akuersinngilaq. Taamaattumik katersorneqarsinnaanngilaq.
evaluation-not-collected = Katersuisoqanngilaq
# status: adapted (TOLD; OQ-kukkuniiaat)
evaluation-error-nothing = Ikinnerpaamik allataq ataaseq toqqaruk.
evaluation-error-milestone = Allattorsimasunit killiffissaq toqqaruk.
evaluation-error-no-consent = Allatat ilaata allattua nalilersuinermi atorneqarnissaanut akuersinngilaq.

# status: adapted (WEB fgb.gl; WEB sermersooq.gl)
evaluation-kind-post = Misilittagaq
# status: attested (TOLD; KP)
evaluation-kind-comment = Oqaaseqaat
evaluation-kind-report = Angalanermit nalunaarusiaq
# status: adapted (KD; KP)
evaluation-case-national = Nunap suliniutaa
evaluation-case-network = Attaveqatigiiffik
evaluation-withdrawn = Akuersissut tunuartinneqarpoq
# status: adapted (OQ-kukkuniiaat)
evaluation-sheet-pieces = Allatat
# status: adapted (KAS)
evaluation-sheet-left-out = Ilanngunneqanngitsut
# status: adapted (OQ-kukkuniiaat; TOLD)
evaluation-sheet-about = Paasissutissat
# status: attested (KD; KP)
evaluation-project = Suliniut
evaluation-exported-at = Anillatsinneqarpoq (UTC)
evaluation-exported-by = Anillatsitsisoq
evaluation-included = Allatat ilanngunneqartut
evaluation-left-out = Allatat ilanngunneqanngitsut, akuersissut tunuartinneqarmat
# status: adapted (AKA)
evaluation-column = Kolonni
# status: adapted (OQ-nutserut)
evaluation-meaning = Isumaa

# status: adapted (MW)
evaluation-col-title = Qulequtaq
evaluation-col-title-meaning = Qulequtaq allattup allataa. Oqaaseqaat misilittakkap qulequtaanik qulequtaqarpoq.
# status: adapted (TOLD)
evaluation-col-kind = Suunera
# status: adapted (TOLD; KP)
evaluation-col-kind-meaning = Misilittagaq imaluunniit oqaaseqaat.
# status: adapted (TOLD)
evaluation-col-case = Sumiiffik
evaluation-col-case-meaning = Kommuni, nunap suliniutaa imaluunniit attaveqatigiiffik allattup sinniisuuffigisaa.
# status: adapted (TOLD)
evaluation-col-case-kind = Sumiiffiup suunera
evaluation-col-case-kind-meaning = Kommuni, nunap suliniutaa imaluunniit attaveqatigiiffik.
# status: attested (AKA; KD; KE)
evaluation-col-country = Nuna
evaluation-col-country-meaning = Nuna sumiiffiup inissisimaffia.
# status: attested (MW; OQ-taaguutit)
evaluation-col-language = Oqaatsit
evaluation-col-language-meaning = Allatap oqaasii, kodetut allallugit (BCP 47).
# status: adapted (MW)
evaluation-col-written = Allanneqarpoq (UTC)
evaluation-col-written-meaning = Ulloq piffissarlu versionip allanneqarfia, UTC malillugu.
evaluation-col-collected = Katersorneqarpoq (UTC)
evaluation-col-collected-meaning = Ulloq piffissarlu katersorneqarfia, UTC malillugu.
# status: adapted (OQ-nutserut)
evaluation-col-version = Versioni
evaluation-col-version-meaning = Allatap versionia katersorneqartoq.
evaluation-col-role = Atuuffik
evaluation-col-role-meaning = Allattup atuuffia. Aqqa ilanngunneqanngilaq.
# status: adapted (OQ-taaguutit; KD)
evaluation-col-themes = Sammisat
evaluation-col-themes-meaning = Iluatsitsinissamut pingaarutillit anguniakkallu allattup toqqagai.
# status: adapted (SU; WEB mio.gl)
evaluation-col-services = Sullissiviit
# status: adapted (SU; KD)
evaluation-col-services-meaning = Sullissiviit peqataasut.
evaluation-col-ages = Qassinik ukiullit
evaluation-col-ages-meaning = Meeqqat inuusuttullu pineqartut qassinik ukioqarneri.
evaluation-col-step = Tummeraq
evaluation-col-step-meaning = Ataqatigiissaarinermi tummeqqani (samordningstrapp) tummeraq, 1–5.
# status: adapted (KD; KE)
evaluation-col-belongs-to = Uunga akissut
evaluation-col-belongs-to-meaning = Misilittakkap oqaaseqarfigineqartup adressia.
# status: adapted (AKA)
evaluation-col-address = Adressi
evaluation-col-address-meaning = Allatap Vitjami sumiinnera.
evaluation-col-sha256 = Misissuinermut kisitsit (SHA-256)
evaluation-col-sha256-meaning = Allatap allanngortinneqannginneranut uppernarsaat. Allataq peerneqaraluarpat kisitsit attatiinnarneqassaaq.
# status: adapted (AKA)
evaluation-col-id = Ilisarnaat
evaluation-col-id-meaning = Anillatsitani tamani assigiippoq.
# status: adapted (OQ-kukkuniiaat)
evaluation-col-text = Allataq
evaluation-col-text-meaning = Allataq ilusilersuinertaqanngitsoq.
evaluation-col-withdrawn = Tunuartinneqarpoq (UTC)
evaluation-col-withdrawn-meaning = Ulloq piffissarlu akuersissutip tunuartinneqarfia, UTC malillugu.
# status: adapted (SU)
evaluation-col-reason = Pissutaasoq
evaluation-col-reason-meaning = Allatap ilanngunneqannginneranut pissutaasoq.
evaluation-collected = Katersorneqarpoq
