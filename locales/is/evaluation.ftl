### status: adapted

evaluation-title = Efni fyrir matið
evaluation-text = Aðeins er safnað því sem höfundur leyfir. Þegar samþykki er afturkallað er afritið tæmt og það kemur fram næst þegar efnið er sótt.
evaluation-material = Efni sem hefur verið safnað
evaluation-material-text = Þessa texta má kóða og vitna í. Nafn höfundar fylgir ekki efninu.
evaluation-material-none = Hér hefur engu verið safnað enn. Opnaðu texta og veldu hverju þú vilt safna.
# $count (number)
evaluation-count = { $count ->
    [one] { $count } texti
   *[other] { $count } textar
}
# $count (number)
evaluation-withdrawn-count = { $count ->
    [one] { $count } texti með afturkallað samþykki
   *[other] { $count } textar með afturkallað samþykki
}
evaluation-download-qdpx = Sækja fyrir greiningarforrit (.qdpx)
evaluation-download-xlsx = Sækja sem töflureikniskjal (.xlsx)
# status: attested (evolution, mediawiki-1.39, mw-ext-Flow)
evaluation-remove = Fjarlægja
# $count (number)
evaluation-done-collected = { $count ->
    [one] { $count } texta hefur verið safnað.
   *[other] { $count } textum hefur verið safnað.
}

evaluation-box = Matið
evaluation-pieces = Hvaða textum viltu safna?
evaluation-milestone = Áfangi
evaluation-collect = Safna
evaluation-collected-for = Safnað fyrir
evaluation-no-consent = Höfundur hefur ekki leyft notkun við matið og því er ekki hægt að safna þessum texta.
evaluation-not-collected = Engu var safnað
evaluation-error-nothing = Veldu að minnsta kosti einn texta.
evaluation-error-milestone = Veldu áfanga af listanum.
evaluation-error-no-consent = Höfundur eins þessara texta hefur ekki leyft notkun við matið.

evaluation-kind-post = Reynslusaga
# status: attested (mastodon, mediawiki-1.39, mw-ext-LiquidThreads)
evaluation-kind-comment = Athugasemd
evaluation-kind-report = Skýrsla úr námsferð
evaluation-case-national = Landsverkefni
evaluation-case-network = Tengslanet
evaluation-withdrawn = Samþykki afturkallað
evaluation-sheet-pieces = Textar
evaluation-sheet-left-out = Ekki með
evaluation-sheet-about = Um skjalið
# status: attested (mediawiki-1.39)
evaluation-project = Verkefni
evaluation-exported-at = Sótt (UTC)
evaluation-exported-by = Hver sótti
evaluation-included = Textar sem eru með
evaluation-left-out = Textar sem eru ekki með því að samþykki var afturkallað
# status: attested (ckeditor4, evolution)
evaluation-column = Dálkur
evaluation-meaning = Skýring

# status: attested (evolution, mastodon, mw-ext-LiquidThreads)
evaluation-col-title = Titill
evaluation-col-title-meaning = Titillinn eins og höfundur skrifaði hann. Athugasemd fær titil reynslusögunnar sem hún er við.
evaluation-col-kind = Tegund
evaluation-col-kind-meaning = Reynslusaga eða athugasemd.
evaluation-col-case = Aðili
evaluation-col-case-meaning = Sveitarfélagið, landsverkefnið eða tengslanetið sem höfundur skrifaði fyrir.
evaluation-col-case-kind = Tegund aðila
evaluation-col-case-kind-meaning = Sveitarfélag, landsverkefni eða tengslanet.
# status: attested (mw-ext-CampaignEvents, roundcube)
evaluation-col-country = Land
evaluation-col-country-meaning = Landið sem aðilinn er í.
# status: attested (evolution, mastodon, mediawiki-1.39)
evaluation-col-language = Tungumál
evaluation-col-language-meaning = Tungumálið sem textinn er skrifaður á, sem kóði (BCP 47).
evaluation-col-written = Skrifað (UTC)
evaluation-col-written-meaning = Hvenær þessi útgáfa var skrifuð, á heimstíma.
evaluation-col-collected = Safnað (UTC)
evaluation-col-collected-meaning = Hvenær textanum var safnað, á heimstíma.
# status: attested (ether, mediawiki-1.39, roundcube)
evaluation-col-version = Útgáfa
evaluation-col-version-meaning = Útgáfa textans sem var safnað.
# status: attested (evolution, mastodon)
evaluation-col-role = Hlutverk
evaluation-col-role-meaning = Hlutverk höfundar. Nafnið fylgir ekki efninu.
evaluation-col-themes = Þemu
evaluation-col-themes-meaning = Árangursþættir og markmið sem höfundur valdi.
evaluation-col-services = Þjónustuveitendur
evaluation-col-services-meaning = Þjónustuveitendur sem tóku þátt.
evaluation-col-ages = Aldurshópar
evaluation-col-ages-meaning = Aldurshóparnir sem textinn fjallar um.
evaluation-col-step = Þrep
evaluation-col-step-meaning = Þrepið í samþættingartröppunni (samordningstrapp), 1 til 5.
evaluation-col-belongs-to = Svar við
evaluation-col-belongs-to-meaning = Vefslóð reynslusögunnar sem athugasemdin er við.
evaluation-col-address = Vefslóð
evaluation-col-address-meaning = Hvar textinn er á Vitju.
evaluation-col-sha256 = Gátsumma (SHA-256)
evaluation-col-sha256-meaning = Sýnir að textanum hefur ekki verið breytt. Gátsumman verður eftir þótt textinn hverfi.
# status: attested (mediawiki-1.39)
evaluation-col-id = Auðkenni
evaluation-col-id-meaning = Það sama í hvert sinn sem efnið er sótt.
# status: attested (ckeditor4, mediawiki-1.39, mw-ext-MobileFrontend)
evaluation-col-text = Texti
evaluation-col-text-meaning = Textinn án sniðmerkinga.
evaluation-col-withdrawn = Afturkallað (UTC)
evaluation-col-withdrawn-meaning = Hvenær samþykki var afturkallað, á heimstíma.
# status: attested (mastodon, mediawiki-1.39, mw-ext-CentralAuth)
evaluation-col-reason = Ástæða
evaluation-col-reason-meaning = Hvers vegna textinn er ekki með.
evaluation-collected = Safnað
