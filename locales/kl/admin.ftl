### status: machine

admin-title = Aqutsineq
admin-text = Maani allatseqarfik Vitjamik ingerlatsivoq: inuit, sumiiffiit pisimasullu.
admin-text-own = Maani ingerlatanni peqataasut takusinnaavatit, allallu qaaqqusinnaallugit.
admin-invitations-text = Inuit ataasiakkaarlugit allattorsimaffilluunniit atorlugu qaaqqukkit. Kikkut akineri takukkit.
admin-any = Tamarmik
admin-add = Ilaqqiguk
admin-make = Pilersiguk
admin-see-page = Qupperneq takuuk
admin-from = Uannga
admin-to = Uunga

admin-members = Inuit
admin-members-text = Kikkut peqataappat, sumi sutullu.
admin-search = Ateq adressiluunniit
admin-nobody = Nanisaqanngilaq.
admin-account = Konto
admin-account-active = Ammavoq
admin-account-closed = Matoqqavoq
admin-since = Konto uannga
admin-membership = Atuuffik sumiiffillu
admin-memberships = Atuuffiit sumiiffiillu
admin-memberships-as-file = Inuit taakku atuuffii tamarmik filitut, unitsitat ilanngullugit (CSV)
admin-no-memberships = Inuk una atuuffeqanngilaq.
admin-period = Qaqugu
admin-holds = Ullumi
admin-holds-not = Ullumiunngitsoq
admin-end = Uniguk
admin-end-now = Maannakkut uniguk
admin-end-label = Ulloq kingulleq: { $membership }
admin-end-now-label = Maannakkut uniguk: { $membership }
admin-end-hint = Atuuffik ulluni kingullermi aamma atuuppoq. “Maannakkut uniguk” toqqarukku ullumikkut unissaaq. Atuuffik ullumi kingusinnerusukkulluunniit aallartittussaq taava allattorsimaffimmit peerneqassaaq, allannguutinilli nalunaarsuiffimmi allassimaannassaaq. Allat unitsitat maaniiginnassapput.
admin-add-membership = Atuuffimmik allamik tuniuk
admin-starts-on = Ulloq siulleq
admin-ends-on = Ulloq kingulleq
admin-ends-on-hint = Killeqanngippat imaqartinnagu.
admin-done-added = Atuuffik tunniunneqarpoq.
admin-done-ended = Ulloq kingulleq aalajangerneqarpoq.
admin-done-taken-back = Atuuffik atukkunnaarpoq.
admin-done-closed = Konto matuneqarpoq. Isersimanerit unitsinneqarput.
admin-done-opened = Konto ammaqqippoq.
admin-done-sessions = Inuup isersimanerit tamarmik unitsinneqarput.
admin-deactivate = Konto matuuk
admin-deactivate-text = Inuk ingerlaannartumik anitinneqassaaq, isersinnaajunnaassallunilu. Allatai peerneqassanngillat. Ataatsimiinnissani inissai utaqqisunut tunniunneqassapput. Konto ammaqqissinnaavat.
admin-reactivate = Konto ammaqqiguk
admin-reactivate-text = Konto matoqqavoq. Ammarukku inuk isissutissaq taannarpiaq atorlugu iseqqissinnaavoq.
admin-end-sessions-text = Qarasaasiaminnik mobiliminnilluunniit annaasaqarsimasunut: isersimanerit tamarmik ingerlaannartumik unitsinneqassapput, isissutissartillu atorlugu iseqqissapput.
admin-end-sessions = Isersimanerit tamaasa unitsikkit
admin-remove-factor = Marloriarluni iserneq peeruk
admin-remove-factor-text = Mobiliminnik kodeminnillu sillimmatinik annaasaqarsimasunut: isissutissaq kisiat atorlugu iserput, marloriarlunilu iserneq ikeqqillugu. Namminneq qinnuteqarnersut siullermik misissoruk.
admin-done-factor = Marloriarluni iserneq peerneqarpoq. Isersimanerit unitsinneqarput.
admin-error-no-factor = Inuk una marloriarluni isertanngilaq.

admin-cases = Nunat suliniutaat
admin-cases-text = Suliniutit tamarmik killiffiat, qangaaniillu.
admin-case-history = Ingerlasimanera
admin-state-since = Uannga
admin-error-state = Killiffik toqqaruk.

admin-networks = Attaveqatigiiffiit
admin-networks-text = Attaveqatigiiffinnik pilersitsigit, aqqi allanngortikkit, suliniummut allamut nuukkit.
admin-network-new = Attaveqatigiiffimmik pilersitsigit
admin-kind = Suunera
admin-region = Nunap immikkoortua
admin-name-language = Atip oqaasii
admin-no-case = Suliniuteqanngilaq
admin-error-kind = Suunera toqqaruk.
admin-error-lang = Oqaatsit toqqakkit.
admin-error-country = Nuna toqqaruk.
admin-error-case = Suliniut toqqaruk.
admin-move = Suliniummut allamut nuuguk
admin-move-text = Siullermik nuunnerup kingunerisassai takussavatit. Uppernarsartinnagu allanngortoqassanngilaq.
admin-move-to = Uunga nuuguk
admin-move-show = Kingunerisassai takutikkit
admin-move-means = Nuunnerup kingunerisassai
admin-move-from = Uannga: { $from }
admin-move-into = Uunga: { $to }
admin-move-people = { $count ->
    [one] Inuit maannamiit suliniummi nutaami ilaasut: { $count }. Suliniummut pisoqqamut ilaassapput atuuffimmik allamik tassani peqarunik taamaallaat.
   *[other] Inuit maannamiit suliniummi nutaami ilaasut: { $count }. Suliniummut pisoqqamut ilaassapput atuuffimmik allamik tassani peqarunik taamaallaat.
}
admin-move-municipalities = { $count ->
    [one] Kommunit attaveqatigiiffimmi siornatut peqataasut: { $count }
   *[other] Kommunit attaveqatigiiffimmi siornatut peqataasut: { $count }
}
admin-move-posts = Attaveqatigiiffimmi allatat malinnaassapput. “Nunama suliniutaa”-nut allatat suliniummi nutaami atuarneqarsinnaassapput, pisoqqami atuarneqarsinnaajunnaassallutik.
admin-move-leads = Suliniummi nutaami aqutsisut attaveqatigiiffimmut qaaqqusisinnaassapput. Suliniummi pisoqqami aqutsisut qaaqqusisinnaajunnaassapput.
admin-move-same = Atuuffiit, attaveqatigiiffiup adressia allatallu attaveqatigiiffiinnarmut tunngasut allanngussanngillat.
admin-move-do = Attaveqatigiiffik nuuguk

admin-municipalities = Kommunit
admin-municipalities-text = Kommuninik pilersitsigit. Qaqugu attaveqatigiiffinni sorlerni peqataanersut allaguk.
admin-municipality-new = Kommunimik pilersitsigit
admin-parts-hint = Kommuni ulluni kingullermi aamma peqataavoq. Tunuarpat ulloq kingulleq allaguk. Peqataaqqilerpat ilanngoqqiguk: siornatigut allassimasoq peerneqassanngilaq.
admin-part-from = Ulloq siulleq: { $place }
admin-part-to = Ulloq kingulleq: { $place }

admin-trail = Allannguutinik nalunaarsuiffik
admin-trail-text = Pisinnaatitaaffinnik allannguinerit, saqqummiussinerit, tarrisaanerit, piiaanerit anillatsitsinerillu, kimit qaqugulu.
admin-trail-none = Nanisaqanngilaq.
admin-trail-at = Qaqugu
admin-trail-by = Kina
admin-trail-program = Programmi nammineq
admin-trail-gone = Ilaasortaasimasoq
admin-trail-action = Suna
admin-trail-subject = Sumut
admin-trail-detail = Paasissutissat

admin-failures = Suliat iluatsinngitsut
admin-failures-text = E-mailit nassiunneqarsinnaanngitsut, suliallu allat taamaatinneqartut.
admin-failures-none = Iluatsinngitsoqanngilaq.
admin-failures-count = { $count ->
    [one] Suliaq iluatsinngitsoq: { $count }
   *[other] Suliat iluatsinngitsut: { $count }
}
admin-failures-tries = Misiliinerit
admin-failures-to = Kimut
admin-failures-reason = Pissutaasoq
admin-failures-again = Misileqqiuk
admin-failures-again-label = Misileqqiuk: { $kind }
admin-failures-regular = Suliat akuttunngitsumik ingerlasut
admin-failures-next = Tulliani misilinneqarfissaa
