### status: adapted

posts-title = Færslur
posts-title-text = Reynsla, verklag, spurningar og fréttir frá sveitarfélögum og landsverkefnum, með þeirra eigin orðum.
posts-none = Engar færslur eru enn.
posts-none-here = Ekkert nýtt hér enn.
posts-of-person = Það sem þessi manneskja skrifaði
posts-new-here = Hvað er nýtt?
posts-comment-count = { $count ->
    [one] { $count } athugasemd
   *[other] { $count } athugasemdir
}
posts-mark-count = { $count ->
    [one] { $count } sveitarfélag hefur gagn af þessu
   *[other] { $count } sveitarfélög hafa gagn af þessu
}

posts-new = Skrifa færslu
posts-new-which = Hverju viltu deila?
posts-new-update = Segja fréttir
posts-new-experience = Deila reynslu
posts-new-question = Spyrja spurningar
posts-new-practice = Lýsa verklagi
posts-kind-update-text = Nokkrar línur um það sem er að gerast hjá ykkur: fundur, dagsetning, eitthvað sem var ákveðið.
posts-kind-experience-text = Eitthvað sem þið prófuðuð saman, hvernig það gekk og hvað aðrir geta nýtt sér.
posts-kind-question-text = Eitthvað sem þig langar að vita frá öðrum. Þú segir svo hvaða svar kom að gagni.
posts-kind-practice-text = Vinnulag sem er lýst þannig að aðrir geti byrjað. Þú uppfærir lýsinguna eftir því sem verklagið þroskast og hún sýnir hvert það hefur borist.
posts-new-update-text = Skrifaðu um hvernig þið vinnið saman, aldrei um barn eða fjölskyldu.
posts-new-question-text = Spurðu um vinnulag, aldrei um barn eða fjölskyldu. Þau sem lesa í öðru landi þekkja ekki þjónustuna hjá ykkur: segðu í fáum orðum hver gerir hvað.
posts-new-practice-text = Lýstu því sem þið gerið þannig að aðrir geti byrjað. Skrifaðu aldrei um barn eða fjölskyldu. Hugsaðu líka um fámenna staði: væri hægt að bera kennsl á einhvern?
posts-form-update = Það sem er nýtt
posts-form-question = Það sem þú vilt vita
posts-form-practice = Verklagið
posts-new-text = Skrifaðu um hvernig þið vinnið saman, aldrei um barn eða fjölskyldu. Hugsaðu líka um fámenna staði: væri hægt að bera kennsl á einhvern?
posts-form-story = Það sem þið hafið reynt
posts-form-about = Um hvað færslan er
posts-form-who = Hverjir geta lesið færsluna
posts-field-lang = Á hvaða tungumáli skrifarðu?
# status: attested (evolution, mastodon, mw-ext-LiquidThreads)
posts-field-title = Titill
posts-field-themes = Þemu
posts-field-themes-hint = Árangursþættirnir sjö og þrjú markmið norræna verkefnisins. Veldu það sem á við.
posts-field-ages = Aldurshópar
posts-field-services = Þjónustuveitendur sem tóku þátt
posts-field-step = Þrep í samþættingartröppunni (samordningstrapp)
posts-field-step-hint = Þrepið sem þessi reynslusaga fjallar um.
posts-field-maturity = Hversu langt verklagið er komið
posts-field-maturity-hint = Þrepið í samþættingartröppunni (samordningstrapp) sem verklagið er á hjá ykkur í dag. Breyttu því þegar verklagið þroskast.
posts-field-audience-hint = Önnur manneskja les fyrst yfir það sem þú opnar öllum, nema það sé í þínum verkahring að tala opinberlega. Allir meðlimir geta lesið það á meðan. Þú getur breytt þessu síðar.
posts-field-mention = Hvern áttu við?
posts-field-mention-hint = Fleiri en ein manneskja heita þessu nafni. Veldu þá sem þú átt við.
posts-field-reason = Hvers vegna færslan er endursend
posts-field-reason-hint = Nauðsynlegt þegar þú endursendir færsluna. Segðu hverju þarf að breyta svo að höfundur geti haldið áfram.
posts-mention-hint = Skrifaðu @ og nafn til að minnast á manneskju eða tengslanet sem getur lesið þetta.
posts-mention-unknown = Enginn sem getur lesið þetta fannst með þessu nafni og því stendur það eins og þú skrifaðir það: @{ $name }
posts-field-standpoint = Fyrir hvern skrifarðu?
posts-field-audience = Hverjir geta lesið þetta?
posts-field-comment = Athugasemdin þín
posts-markdown-hint = Auð lína markar nýja efnisgrein. Lína sem byrjar á - verður að lista.
# $max (number): characters
posts-longest = Hámarksfjöldi stafa í hverjum texta: { $max }

posts-kind-update = Fréttir
posts-kind-experience = Reynslusaga
posts-kind-question = Spurning
posts-kind-practice = Verklagslýsing
posts-state-published = Birt
posts-state-hidden = Falið á meðan verið er að skoða
posts-state-deleted = Eytt
posts-mark-useful = Gagnlegt fyrir okkur
posts-mark-want = Við viljum prófa þetta
posts-mark-trying = Við erum að prófa þetta
posts-mark-ordinary = Hluti af daglegu starfi hjá okkur

posts-part-text = Það sem er nýtt
posts-part-question = Spurningin þín
posts-part-context = Það sem aðrir þurfa að vita til að geta svarað
posts-part-aim = Tilgangurinn
posts-part-practice = Það sem við gerum
posts-part-needs = Það sem til þarf
posts-part-follow-up = Hvernig við fylgjumst með árangrinum
posts-hint-text = Nokkrar línur nægja. Skrifaðu um starfið, ekki um einstakar manneskjur.
posts-hint-question = Hvað viltu vita frá öðrum? Ein spurning í einu fær betri svör.
posts-hint-context = Hvernig er staðan hjá ykkur og hvað hafið þið þegar prófað?
posts-hint-aim = Við hvaða aðstæður á þetta verklag og hvað á að verða betra?
posts-hint-practice = Skref fyrir skref, þannig að þau sem hafa aldrei hitt ykkur gætu byrjað.
posts-hint-needs = Tími, fólk, samkomulag, fé, húsnæði, fræðsla: hvað þarf að vera til staðar?
posts-hint-follow-up = Hvernig sjáið þið hvort þetta virkar, hversu oft skoðið þið það og hverju breyttuð þið?
posts-part-situation = Staðan
posts-part-what-we-did = Það sem við gerðum
posts-part-services = Hvernig þjónustuveitendur tóku þátt
posts-part-outcome = Hverju það skilaði
posts-part-differently = Það sem við myndum gera öðruvísi
posts-part-reuse = Það sem aðrir geta nýtt sér
posts-hint-situation = Hvað var erfitt og fyrir hvern? Skrifaðu um starfið, ekki um einstakar manneskjur.
posts-hint-what-we-did = Skrefin sem þið tókuð, svo að aðrir geti farið sömu leið.
posts-hint-services = Hver gerði hvað og hvernig komuð þið ykkur saman um það?
posts-hint-outcome = Hvað er öðruvísi núna? Segðu líka frá því sem gekk ekki.
posts-hint-differently = Hvað mynduð þið gera á annan hátt næst?
posts-hint-reuse = Verklag, eyðublöð eða fundarform sem aðrir geta tekið upp.

posts-age-0-5 = 0–5 ára
posts-age-6-12 = 6–12 ára
posts-age-13-15 = 13–15 ára
posts-age-16-19 = 16–19 ára
posts-age-20-24 = 20–24 ára

posts-theme-leadership-anchoring = Stuðningur og ábyrgð stjórnenda
posts-theme-time-and-resources = Tími og bjargir
posts-theme-structure-and-routines = Skipulag og verklag
posts-theme-coordinator = Tengiliður eða málstjóri
posts-theme-respect-for-competence = Virðing fyrir ólíkri fagþekkingu
posts-theme-shared-arenas = Sameiginlegur vettvangur
posts-theme-user-involvement = Þátttaka notenda
posts-theme-individual-centred = Einstaklingsmiðuð nálgun
posts-theme-holistic-follow-up = Heildstæð eftirfylgd
posts-theme-early-intervention = Snemmtækur stuðningur

posts-step-1 = Deila upplýsingum
posts-step-2 = Sjá sama vandann
posts-step-3 = Toga í sömu átt
posts-step-4 = Vinna saman
posts-step-5 = Innleiða nýja verklagið í daglegt starf
posts-step-none = Ekkert sérstakt þrep
posts-step-here = Staðan er hér

posts-audience-network = Tengslanetið mitt
posts-audience-case = Landsverkefnið mitt
posts-audience-members = Allir meðlimir
posts-audience-public = Allir, líka án aðgangs

posts-consent-explained = Matsaðilar lesa það sem meðlimir lesa. Þeir mega aðeins safna texta og vitna í hann ef höfundur leyfir það. Þú getur skipt um skoðun hvenær sem er og þá er afritið tæmt.
posts-consent-post = Nota má þetta við matið
posts-consent-comment = Nota má þessa athugasemd við matið
posts-consent-given = Má nota við matið.
posts-consent-missing = Má ekki nota við matið.
posts-consent-give = Leyfa notkun við matið
posts-consent-withdraw = Afturkalla samþykki

posts-human-check = Væri hægt að bera kennsl á einhvern?
posts-human-check-text = Lestu textann þinn einu sinni enn áður en þú birtir hann og hafðu þetta í huga:
posts-human-check-child = barn: aldur ásamt greiningu, skóla og ártali getur verið nóg
posts-human-check-family = fjölskylda: hvar foreldrarnir vinna, hvaðan þau komu, hversu mörg börnin eru
posts-human-check-place = fámennur staður: þar sem allir þekkja alla er „stelpa í níunda bekk“ ein tiltekin manneskja
posts-human-check-legend = Þegar þú hefur lesið yfir
posts-human-check-yes = Ég hef lesið yfir: ekki er hægt að bera kennsl á neitt barn, neina fjölskyldu eða nokkurn á fámennum stað

posts-audience = Hverjir geta lesið þetta
posts-audience-now = Lesendur núna
posts-audience-save = Breyta því hverjir geta lesið þetta
posts-means-same = Eins og núna. Ekkert breytist, en ef beðið var eftir yfirlestri er ekki lengur beðið.
posts-means-narrow-network = Aðeins meðlimir tengslanetsins þar sem þetta stendur geta lesið það. Allir aðrir missa aðgang að því og athugasemdunum við það.
posts-means-narrow-case = Aðeins þátttakendur í landsverkefninu geta lesið það. Allir aðrir missa aðgang að því og athugasemdunum við það.
posts-means-narrow-members = Aðeins fólk sem hefur skráð sig inn getur lesið það. Það hverfur af opnu síðunum og úr streyminu.
posts-means-widen-case = Allir í landsverkefninu geta lesið það og athugasemdirnar við það.
posts-means-widen-members = Allir meðlimir í öllum löndum geta lesið það og athugasemdirnar við það.
posts-means-widen-public = Allir geta lesið það og athugasemdirnar við það án aðgangs og leitarvélar finna það. Gestir sjá ekki nöfn fólks. Ef það er ekki í þínum verkahring að tala opinberlega les önnur manneskja það fyrst yfir. Allir meðlimir geta lesið það á meðan.
posts-means-comments = { $count ->
    [0] Engar athugasemdir eru enn.
    [one] { $count } athugasemd fylgir færslunni.
   *[other] { $count } athugasemdir fylgja færslunni.
}
posts-means-copies = Ekki er hægt að kalla til baka það sem einhver hefur lesið, afritað eða fengið í streymi eða tölvupósti.
posts-waits = Önnur manneskja þarf að lesa þetta yfir áður en allir geta lesið það. Allir meðlimir geta lesið það á meðan.
posts-returned = Önnur manneskja hefur lesið þetta yfir og endursent það
posts-waiting = Færslur sem bíða yfirlestrar
posts-waiting-text = Höfundarnir vilja að allir geti lesið þær. Lestu hverja þeirra með augum þess sem þekkir staðinn.
posts-waiting-none = Ekkert bíður þín.
posts-decide = Eiga allir að geta lesið þetta?
posts-decide-text = Leitaðu að öllu sem gerir kleift að bera kennsl á barn, fjölskyldu eða fámennan stað. Það sem er birt öllum verður ekki kallað til baka.
# $count (number)
posts-decide-comments = { $count ->
    [0] Engar athugasemdir verða opnar öllum um leið.
    [one] { $count } athugasemd verður líka opin öllum.
   *[other] { $count } athugasemdir verða líka opnar öllum.
}
posts-approve = Já, opna það öllum
posts-return = Endursenda með ástæðunni
posts-hidden = Þetta er falið á meðan það er skoðað. Aðeins höfundur og þau sem taka ákvörðun geta lesið það.

posts-tools = Það sem þú getur gert
posts-pin = Festa efst á sínum stað
posts-unpin = Losa
posts-close = Loka fyrir athugasemdir
posts-open = Opna aftur fyrir athugasemdir
posts-closed = Lokað er fyrir fleiri athugasemdir. Síðan
posts-move = Færa í annað tengslanet
posts-move-to = Í hvaða tengslanet?
posts-move-nowhere = Þú hefur ekki umsjón með öðru tengslaneti sem hægt er að færa þetta í.
posts-move-network = Þá geta aðeins meðlimir nýja tengslanetsins lesið þetta. Meðlimir þess gamla missa aðgang að því og athugasemdunum við það.
posts-move-case = Þá geta þátttakendur í landsverkefni nýja tengslanetsins lesið þetta.
posts-move-members = Sömu lesendur geta lesið þetta og núna. Það birtist á síðu nýja tengslanetsins.
posts-move-text = Höfundur er áfram sá sami og staðurinn sem var skrifað frá líka. Í færslunni kemur fram að hún hafi verið færð.
posts-moved-from = Fært hingað úr öðru tengslaneti
posts-pinned-here = Fest hér
posts-answered = Svarað
posts-not-answered = Bíður eftir svari sem hjálpar
posts-delete = Eyða
posts-delete-text = Þetta hverfur fyrir fullt og allt og enginn getur endurheimt það:
posts-delete-versions = textinn með öllum eldri útgáfum og skrám
posts-delete-comments = { $count ->
    [0] engar athugasemdir því að þær eru engar
    [one] { $count } athugasemd frá öðrum eða þér
   *[other] { $count } athugasemdir frá öðrum eða þér
}
posts-delete-marks = { $count ->
    [0] engin skref sveitarfélaga því að þau eru engin
    [one] { $count } skref sem sveitarfélag skráði
   *[other] { $count } skref sem sveitarfélög skráðu
}
posts-delete-copies = afritin sem matsaðilar kunna að hafa
posts-delete-stays = Á vefslóðinni verður eftir lína þar sem segir að færslunni hafi verið eytt og hvenær.
posts-delete-sure = Já, eyða
posts-delete-comment = Eyða athugasemd
posts-delete-comment-text = Textinn hverfur fyrir fullt og allt. Ef einhver hefur svarað honum verður eftir lína þar sem segir að honum hafi verið eytt.
posts-gone = Þessari færslu var eytt
posts-gone-at = Eytt
posts-comment-deleted = Þessari athugasemd var eytt.
posts-comment-hidden = Þessi athugasemd er falin á meðan hún er skoðuð.
posts-answers = Svar við
posts-answers-somebody = athugasemd sem ekki er hægt að lesa
posts-somebody = meðlimur
posts-answer-this = Svara þessu
posts-answer-post-instead = Svara færslunni í staðinn
posts-helped = Þetta kom að gagni
posts-helped-yes = Þetta kom mér að gagni
posts-helped-not = Þetta kom ekki að gagni eftir allt saman

# status: attested (ckeditor4, dokuwiki, mediawiki-1.39)
posts-preview = Forskoða
# status: attested (mediawiki-1.39)
posts-preview-title = Forskoðun
posts-preview-text = Svona sjá lesendur textann. Ekkert hefur verið birt enn.
# status: attested (korganizer, mastodon, mw-ext-Translate)
posts-publish = Birta
posts-change-text = Breyta textanum
# status: attested (evolution)
posts-save-draft = Vista drög
posts-drafts = Drögin þín
posts-draft-untitled = Án titils
posts-draft-delete = Eyða drögum: { $title }
posts-draft-saved = Drögin eru vistuð. Tími: { $at }
posts-draft-continued = Þú heldur áfram með drögin þín. Síðast vistað: { $at }
posts-draft-empty-form = Byrja á auðu eyðublaði
posts-autosave-ready = Drögin vistast sjálfkrafa á meðan þú skrifar.
posts-autosaved = Drög vistuð: { $at }
posts-autosaved-apart = Þessum drögum var breytt í öðrum glugga. Textinn þinn er geymdur sem sérstök drög. Vistað: { $at }
posts-autosave-failed = Ekki tókst að vista drögin núna. Textinn þinn er enn hér og við reynum aftur þegar þú heldur áfram að skrifa.
posts-autosave-restored = Textinn þinn frá því áður er hér aftur. Hann hefur ekki enn verið vistaður sem drög.
posts-unsent-restored = Textinn þinn frá því áður er hér aftur. Hann hefur ekki enn verið sendur.

posts-about-this = Um þessa færslu
# status: attested (dokuwiki, evolution, korganizer)
posts-edit = Breyta
posts-edit-open = Allir geta lesið þetta eða eiga að geta það. Ef það er ekki í þínum verkahring að tala opinberlega hverfur þetta af opnu síðunum við breytingu, þar til önnur manneskja hefur lesið nýja textann yfir. Allir meðlimir geta lesið hann á meðan.
posts-edit-text = Þú og þau sem hafa umsjón með sama landsverkefni eða tengslaneti getið áfram lesið eldri útgáfur.
posts-edit-text-practice = Allir meðlimir sem geta lesið verklag geta einnig lesið eldri útgáfur þess, frá því að það var opnað þeim.
# status: attested (mw-ext-Flow)
posts-edited = Breytt
posts-versions = Eldri útgáfur
posts-versions-text = Allar vistaðar útgáfur, sú nýjasta fyrst, og hverju var breytt í hverri þeirra.
posts-version = Útgáfa { $number }
posts-version-whole = Lesa alla útgáfuna
posts-version-remove = Fjarlægja þessa útgáfu
posts-version-remove-text = Innihaldið hverfur fyrir fullt og allt og enginn getur endurheimt það. Áfram sést að útgáfan var til.
posts-version-removed = Innihald þessarar útgáfu var fjarlægt.
posts-back = Til baka í færsluna

posts-conflict = Einhver vistaði þennan texta á meðan þú skrifaðir
posts-conflict-text = Ekkert hefur glatast. Hér fyrir neðan sérðu báða textana. Þinn er enn í eyðublaðinu. Bættu við því sem þú vilt halda úr hinum textanum og vistaðu aftur.
posts-conflict-by = Hver vistaði: { $name }
posts-conflict-theirs = Það sem er vistað núna
posts-conflict-mine = Það sem þú skrifaðir, munurinn er merktur

# status: attested (mediawiki-1.39)
posts-comments = Athugasemdir
posts-no-comments = Engar athugasemdir enn. Skrifaðu þá fyrstu.
posts-answer = Skrifa athugasemd
posts-send-comment = Senda athugasemd
# status: attested (mediawiki-1.39)
posts-edit-comment = Breyta athugasemd

posts-way = Frá einum stað til annars
posts-way-origin = Skrifað hér
posts-mark-for = Hversu langt eruð þið komin með þetta? Þú svarar fyrir: { $municipality }
posts-unmark = Taka til baka

posts-done-published = Þetta hefur verið birt.
posts-done-commented = Athugasemdin þín hefur verið birt.
posts-done-comment-deleted = Athugasemdinni hefur verið eytt.
posts-done-marked = Skráð hefur verið hversu langt þið eruð komin.
posts-done-unmarked = Skrefið hefur verið tekið til baka.
posts-done-audience = Lesendahópnum hefur verið breytt.
posts-done-audience-waits = Allir meðlimir geta lesið þetta. Önnur manneskja les það yfir áður en allir geta lesið það.
posts-done-approved = Nú geta allir lesið þetta.
posts-done-returned = Þetta fer til baka til höfundar með ástæðunni frá þér.
posts-done-pinned = Þetta hefur verið fest á sínum stað.
posts-done-unpinned = Þetta er ekki lengur fest.
posts-done-closed = Lokað hefur verið fyrir athugasemdir.
posts-done-opened = Opnað hefur verið aftur fyrir athugasemdir.
posts-done-moved = Þetta hefur verið fært.
posts-done-helped = Skráð hefur verið að þetta hafi komið að gagni.
posts-done-not-helped = Ekki stendur lengur að þetta hafi komið að gagni.
posts-done-consent-given = Nú má nota þetta við matið.
posts-done-consent-withdrawn = Samþykki hefur verið afturkallað. Afrit sem matsaðilar höfðu hafa verið tæmd.

posts-error-title = Skrifaðu titil.
posts-error-title-long = Titillinn er of langur. Hámarksfjöldi stafa: { $max }
posts-error-lang = Veldu tungumálið sem þú skrifar á.
posts-error-kind = Veldu hvers konar færslu þú vilt skrifa.
posts-error-text = Skrifaðu hvað er nýtt.
posts-error-question = Skrifaðu spurninguna þína.
posts-error-aim = Skrifaðu hver tilgangurinn með verklaginu er.
posts-error-practice = Skrifaðu hvað þið gerið.
posts-error-situation = Skrifaðu hver staðan var.
posts-error-what-we-did = Skrifaðu hvað þið gerðuð.
posts-error-long = Textinn er of langur. Hámarksfjöldi stafa: { $max }
posts-error-audience = Veldu hverjir geta lesið þetta.
posts-error-audience-forbidden = Þú getur ekki birt fyrir þessa lesendur. Veldu annan hóp.
posts-error-choice = Veldu af listanum.
posts-error-comment = Skrifaðu athugasemd.
posts-error-parent = Ekki er lengur hægt að lesa athugasemdina sem þú ert að svara. Textinn þinn er enn hér og þú getur sent hann sem svar við færslunni.
posts-error-mention = Fleiri en ein manneskja heita þessu nafni. Veldu hér fyrir neðan hvern þú átt við: { $name }
posts-error-human-check = Lestu textann þinn einu sinni enn og staðfestu að ekki sé hægt að bera kennsl á neinn.
posts-error-reason = Skrifaðu hvers vegna færslan er endursend.
posts-error-revised-meanwhile = Textanum var breytt á meðan þú last hann. Lestu hann aftur áður en þú tekur ákvörðun.
posts-error-network = Veldu tengslanetið.
posts-seen-network = Meðlimir tengslanetsins
posts-seen-case = Þátttakendur í landsverkefninu
posts-seen-members = Allir meðlimir
posts-seen-public = Allir

posts-filter = Þrengja listann
posts-filter-any = Allt
posts-filter-country = Land
posts-filter-network = Tengslanet
posts-filter-sector = Þjónustusvið
posts-filter-theme = Þema
posts-filter-kind = Tegund færslu
posts-filter-language = Tungumál
posts-filter-step = Þrep í samþættingartröppunni (samordningstrapp)
posts-filter-answer = Spurningar
posts-filter-answer-open = Bíður eftir svari sem hjálpar
posts-filter-answer-given = Svarað
posts-filter-show = Sýna
posts-filter-chosen = Listinn sýnir aðeins
posts-filter-remove = Taka út
posts-filter-none = Sýna allt
posts-filter-unknown = Hluti þessarar vefslóðar er ekki þekktur hér. Listinn sýnir það sem beðið er um í hinum hlutanum.
posts-none-found = Ekkert passar við allt þetta enn. Taktu eitthvað af því sem þú valdir út til að sjá fleira.
posts-filter-save = Geyma þetta val
posts-filter-name = Hvað viltu kalla það?
posts-filter-save-button = Geyma
posts-filters-saved = Það sem ég hef valið
posts-filters-change = Gefa nýtt nafn eða eyða
posts-filters-none = Þú hefur ekki geymt neitt val enn. Þrengdu lista færslna og veldu svo að geyma valið.
posts-filters-back = Í færslulistann
posts-filter-rename = Gefa nýtt nafn
posts-filter-delete = Eyða: { $name }
posts-done-filter = Valið hefur verið geymt. Þú finnur það við hlið listans.
posts-error-filter-name = Skrifaðu hvað þú vilt kalla þetta.
posts-error-filter-empty = Veldu fyrst eitthvað til að þrengja listann.
posts-error-filters-many = Eyddu einu vali áður en þú geymir annað. Hámarksfjöldi sem hægt er að geyma: { $max }
posts-news = Nýtt
posts-news-comments = Nýjar athugasemdir
posts-news-revision = Uppfært
posts-seen-all = Merkja allt sem séð, á öllum listum
posts-done-seen = Skráð. Það sem kemur héðan í frá er merkt sem nýtt.
posts-feed = Streymi með því sem er opið öllum (Atom)
posts-feed-text = Það sem sveitarfélög og landsverkefni á Norðurlöndum deila með öllum.
posts-report = Senda ábendingu
posts-report-post = Senda ábendingu um þennan texta
