### status: machine

posts-title = Uppsløg
posts-title-text = Royndir, arbeiðshættir, spurningar og nýtt frá kommunum og landsverkætlanum, við egnum orðum.
posts-none = Eingi uppsløg eru enn.
posts-none-here = Her er einki nýtt enn.
posts-of-person = Tað, sum hesin persónurin skrivaði
posts-new-here = Hvat er nýtt
# status: adapted (MW, MA)
posts-comment-count = { $count ->
    [one] { $count } viðmerking
   *[other] { $count } viðmerkingar
}
posts-mark-count = { $count ->
    [one] { $count } kommuna hevur gagn av hesum
   *[other] { $count } kommunur hava gagn av hesum
}

posts-new = Skriva okkurt
posts-new-which = Hvat vilt tú deila?
posts-new-update = Sig, hvat er nýtt
posts-new-experience = Deil eina roynd
posts-new-question = Set ein spurning
posts-new-practice = Lýs ein arbeiðshátt
posts-kind-update-text = Nakrar linjur um tað, sum hendir hjá tykkum: ein fund, eina dagfesting, eina avgerð.
posts-kind-experience-text = Okkurt, sum tit royndu saman, hvussu tað gekk, og hvat onnur kunnu brúka.
posts-kind-question-text = Okkurt, sum tú vilt vita frá øðrum. Tú sigur, hvat svar hjálpti.
posts-kind-practice-text = Ein arbeiðsháttur, soleiðis lýstur, at eitt annað stað kann byrja. Tú dagførir lýsingina, sum arbeiðshátturin búnast, og hon vísir, hvar hann er farin víðari.
posts-new-update-text = Skriva um, hvussu tit samstarva, aldrin um eitt barn ella eina familju.
posts-new-question-text = Spyr um arbeiðshættir, aldrin um eitt barn ella eina familju. Tey, sum lesa í øðrum londum, kenna ikki tykkara tænastur. Sig við fáum orðum, hvør ger hvat.
posts-new-practice-text = Lýs tað, sum tit gera, so at eitt annað stað kann byrja. Skriva aldrin um eitt barn ella eina familju. Hugsa eisini um smáar bygdir: ber til at kenna nakran aftur?
posts-form-update = Hvat er nýtt
posts-form-question = Hvat tú vilt vita
posts-form-practice = Arbeiðshátturin
posts-new-text = Skriva um, hvussu tit samstarva, aldrin um eitt barn ella eina familju. Hugsa eisini um smáar bygdir: ber til at kenna nakran aftur?
posts-form-story = Hvat tit hava roynt
posts-form-about = Hvat tað snýr seg um
posts-form-who = Hvør kann lesa tað
posts-field-lang = Á hvørjum máli skrivar tú?
# status: attested (MW, MA)
posts-field-title = Heiti
# status: adapted (RC, MA)
posts-field-themes = Evni
posts-field-themes-hint = Tær sjey fortreytirnar fyri góðum samstarvi og tey trý endamálini hjá átakinum. Vel tey evni, sum hóska.
# status: adapted (LEX)
posts-field-ages = Aldursbólkar
posts-field-services = Tænastur, sum vóru við
posts-field-step = Stig á samskipanartrappuni (norskt: samordningstrapp)
posts-field-step-hint = Stigið, sum henda royndin snýr seg um.
posts-field-maturity = Hvussu langt arbeiðshátturin er komin
posts-field-maturity-hint = Stigið á samskipanartrappuni, sum hann stendur á hjá tykkum í dag. Broyt tað, tá arbeiðshátturin búnast.
posts-field-audience-hint = Tað, sum tú letur upp fyri øllum, hyggur ein annar persónur at fyrst, uttan so at tað er tín uppgáva at tala alment. Allir limir kunnu lesa tað í millumtíðini. Tú kanst broyta hetta seinni.
posts-field-mention = Hvønn hugsar tú um?
posts-field-mention-hint = Fleiri eita tað sama. Vel tann, sum tú hugsar um.
posts-field-reason = Hví tað verður sent aftur
posts-field-reason-hint = Neyðugt, tá tú sendir tað aftur. Sig, hvat skal broytast, so at høvundurin kann halda fram.
posts-mention-hint = Skriva @ og eitt navn fyri at nevna ein persón ella eitt netverk, sum kann lesa hetta.
posts-mention-unknown = Eingin við hesum navni, sum kann lesa hetta, varð funnin. Tí stendur tað, sum tú skrivaði tað: @{ $name }
posts-field-standpoint = Tú umboðar
posts-field-audience = Hvør kann lesa hetta?
# status: adapted (MW, MA)
posts-field-comment = Tín viðmerking
posts-markdown-hint = Ein tóm linja byrjar eitt nýtt brot. Ein linja, sum byrjar við -, gerst ein listi.
# $max (number): characters
posts-longest = Mest loyvdu tekin í hvørjum teksti: { $max }

posts-kind-update = Tíðindi
posts-kind-experience = Roynd
posts-kind-question = Spurningur
posts-kind-practice = Lýsing av arbeiðshátti
posts-state-published = Lagt út
posts-state-hidden = Fjalt, meðan onkur kannar tað
# status: attested (DW)
posts-state-deleted = Strikað
posts-mark-useful = Nýtiligt hjá okkum
posts-mark-want = Vit vilja royna hetta
posts-mark-trying = Vit royna hetta
posts-mark-ordinary = Partur av gerandisarbeiðinum hjá okkum

posts-part-text = Hvat er nýtt
posts-part-question = Tín spurningur
posts-part-context = Hvat onnur mugu vita fyri at svara
posts-part-aim = Hvat arbeiðshátturin er til
posts-part-practice = Hvat vit gera
posts-part-needs = Hvat krevst
posts-part-follow-up = Hvussu vit fylgja við í, um tað virkar
posts-hint-text = Nakrar linjur eru nóg mikið. Skriva um arbeiðið, ikki um einstøk fólk.
posts-hint-question = Hvat vilt tú vita frá øðrum? Ein spurningur um ferðina gevur betri svar.
posts-hint-context = Hvussu er støðan hjá tykkum, og hvat hava tit longu roynt?
posts-hint-aim = Hvørjari støðu er arbeiðshátturin til, og hvat skal gerast betri?
posts-hint-practice = Stig fyri stig, so at eitt stað, sum aldrin hevur hitt tykkum, kann byrja.
posts-hint-needs = Tíð, fólk, avtalur, pengar, eitt rúm, útbúgving: hvat má vera til staðar?
posts-hint-follow-up = Hvussu síggja tit, um tað virkar, hvussu ofta hyggja tit, og hvat broyttu tit?
# status: adapted (MA)
posts-part-situation = Støðan
posts-part-what-we-did = Hvat vit gjørdu
posts-part-services = Hvussu tænasturnar vóru við
posts-part-outcome = Hvat kom burturúr
posts-part-differently = Hvat vit høvdu gjørt øðrvísi
posts-part-reuse = Hvat onnur kunnu brúka
posts-hint-situation = Hvat var trupult, og hjá hvørjum? Skriva um arbeiðið, ikki um einstøk fólk.
posts-hint-what-we-did = Hvat tit gjørdu, stig fyri stig, so at onnur kunnu gera tað sama.
posts-hint-services = Hvør gjørdi hvat, og hvussu komu tit ásamt um tað?
posts-hint-outcome = Hvat er øðrvísi nú? Sig eisini frá tí, sum ikki virkaði.
posts-hint-differently = Hvat høvdu tit gjørt øðrvísi næstu ferð?
posts-hint-reuse = Mannagongdir, oyðubløð ella hættir at hittast, sum onnur kunnu taka til sín.

# status: adapted (CLDR)
posts-age-0-5 = 0–5 ár
# status: adapted (CLDR)
posts-age-6-12 = 6–12 ár
# status: adapted (CLDR)
posts-age-13-15 = 13–15 ár
# status: adapted (CLDR)
posts-age-16-19 = 16–19 ár
# status: adapted (CLDR)
posts-age-20-24 = 20–24 ár

posts-theme-leadership-anchoring = Leiðslan stendur aftanfyri
posts-theme-time-and-resources = Tíð og tilfeingi
posts-theme-structure-and-routines = Bygnaður og mannagongdir
# status: adapted (WEB sosialurin.fo)
posts-theme-coordinator = Ein samskipari
posts-theme-respect-for-competence = Virðing fyri ymiskum førleikum
posts-theme-shared-arenas = Felags fundarstøð
# status: adapted (WEB uvmr.fo tilmaeli-um-godu-tilgongdina)
posts-theme-user-involvement = Brúkarin er við í øllum arbeiðinum
posts-theme-individual-centred = Tann einstaki í miðdeplinum
# status: attested (WEB uvmr.fo tilmaeli-um-godu-tilgongdina)
posts-theme-holistic-follow-up = Samskipað heildartilboð
# status: adapted (WEB sosialurin.fo)
posts-theme-early-intervention = Hjálp nóg tíðliga

# status: adapted (MA)
posts-step-1 = Deila upplýsingar
posts-step-2 = Síggja sama trupulleika
posts-step-3 = Toga í somu ætt
posts-step-4 = Arbeiða saman
posts-step-5 = Gera nýggja arbeiðsháttin til ein part av gerandisarbeiðinum
posts-step-none = Einki ávíst stig
posts-step-here = Her stendur tað

# status: adapted (MA)
posts-audience-network = Mítt netverk
posts-audience-case = Mín landsverkætlan
# status: adapted (MA, WEB norden.fo)
posts-audience-members = Allir limir
# status: adapted (MA)
posts-audience-public = Øll, eisini uttan kontu

posts-consent-explained = Eftirmetararnir lesa tað, sum limirnir lesa. Teir kunnu bara savna og sitera ein tekst, um høvundurin hevur loyvt tað. Tú kanst altíð broyta meining, og tá verður avritið tømt.
posts-consent-post = Eftirmetingin hevur loyvi til at brúka hetta
posts-consent-comment = Eftirmetingin hevur loyvi til at brúka hesa viðmerkingina
posts-consent-given = Eftirmetingin hevur loyvi til at brúka hetta.
posts-consent-missing = Eftirmetingin hevur ikki loyvi til at brúka hetta.
posts-consent-give = Loyv eftirmetingini at brúka hetta
posts-consent-withdraw = Tak samtykkið aftur

posts-human-check = Ber til at kenna nakran aftur?
posts-human-check-text = Vinarliga les tekstin enn einaferð við hesum í huga, áðrenn tú leggur út:
posts-human-check-child = eitt barn: aldur saman við eini sjúkugreining, einum skúla og einum ári kann vera nóg mikið
posts-human-check-family = ein familja: hvar foreldrini arbeiða, hvaðani tey komu, hvussu nógv børnini eru
posts-human-check-place = eitt lítið stað: har øll kenna øll, er “ein genta í níggjunda flokki” ein ávísur persónur
posts-human-check-legend = Tá tú hevur hugt
posts-human-check-yes = Eg havi hugt: einki barn, ongin familja og eingin á einum lítlum staði kann kennast aftur

posts-audience = Hvør kann lesa tað
posts-audience-now = Lesarar nú
posts-audience-save = Broyt, hvør kann lesa tað
posts-means-same = Sum nú. Einki broytist. Bíðaði tað eftir einum øðrum persóni, so bíðar tað ikki longur.
posts-means-narrow-network = Bara limir í netverkinum, har tað stendur, kunnu lesa tað. Øll onnur missa tað við viðmerkingunum.
posts-means-narrow-case = Bara limir í landsverkætlanini kunnu lesa tað. Øll onnur missa tað við viðmerkingunum.
posts-means-narrow-members = Bara tey, sum hava ritað inn, kunnu lesa tað. Tað fer av opnu síðunum og úr tíðindastreyminum.
posts-means-widen-case = Øll í landsverkætlanini kunnu lesa tað við viðmerkingunum.
posts-means-widen-members = Allir limir í øllum londum kunnu lesa tað við viðmerkingunum.
posts-means-widen-public = Øll kunnu lesa tað við viðmerkingunum uttan kontu, og leitimaskinur finna tað. Nøvn á fólki verða ikki víst vitjandi. Er tað ikki tín uppgáva at tala alment, hyggur ein annar persónur at tí fyrst. Allir limir kunnu lesa tað í millumtíðini.
posts-means-comments = { $count ->
    [0] Ongar viðmerkingar eru enn.
    [one] { $count } viðmerking fer somu leið sum uppslagið.
   *[other] { $count } viðmerkingar fara somu leið sum uppslagið.
}
posts-means-copies = Tað, sum onkur hevur lisið, avritað ella fingið í einum tíðindastreymi ella telduposti, kann ikki takast aftur.
posts-waits = Hetta bíðar eftir einum øðrum persóni, áðrenn øll kunnu lesa tað. Allir limir kunnu lesa tað í millumtíðini.
posts-returned = Ein annar persónur hevur lisið hetta og sent tað aftur
posts-waiting = Uppsløg, sum bíða eftir einum øðrum persóni
posts-waiting-text = Høvundarnir vilja, at øll skulu kunna lesa tey. Les hvørt einstakt sum ein, ið kennir staðið, hevði lisið tað.
posts-waiting-none = Einki bíðar eftir tær.
posts-decide = Skulu øll kunna lesa hetta?
posts-decide-text = Leita eftir øllum, sum ger, at eitt barn, ein familja ella eitt lítið stað kann kennast aftur. Tað, sum er lagt út fyri øllum, kann ikki takast aftur.
# $count (number)
posts-decide-comments = { $count ->
    [0] Ongar viðmerkingar verða latnar upp fyri øllum við.
    [one] { $count } viðmerking verður eisini latin upp fyri øllum.
   *[other] { $count } viðmerkingar verða eisini latnar upp fyri øllum.
}
posts-approve = Ja, lat tað upp fyri øllum
posts-return = Send tað aftur við grundgeving
posts-hidden = Hetta er fjalt, meðan onkur kannar tað. Bara høvundurin og tey, sum taka avgerð, kunnu lesa tað.

posts-tools = Hvat tú kanst gera
posts-pin = Fest tað ovast á síðuni
posts-unpin = Loys tað av síðuni
posts-close = Lat aftur fyri viðmerkingum
posts-open = Lat upp aftur fyri viðmerkingum
posts-closed = Her ber ikki longur til at viðmerkja. Síðani
posts-move = Flyt til eitt annað netverk
posts-move-to = Hvat netverk?
posts-move-nowhere = Tú hevur ikki ábyrgd av øðrum netverki, sum tað kann flytast til.
posts-move-network = Bara limir í nýggja netverkinum kunnu tá lesa tað. Limir í tí gamla missa tað við viðmerkingunum.
posts-move-case = Limir í landsverkætlanini hjá nýggja netverkinum kunnu tá lesa tað.
posts-move-members = Tey somu kunnu lesa tað sum nú. Tað stendur á síðuni hjá nýggja netverkinum.
posts-move-text = Høvundurin er tann sami, og staðið, sum varð skrivað frá, er tað sama. Á uppslagnum stendur, at tað er flutt.
posts-moved-from = Flutt higar frá einum øðrum netverki
posts-pinned-here = Fest her
posts-answered = Svarað
posts-not-answered = Bíðar eftir svari, sum hjálpir
# status: attested (MW, RC, MA)
posts-delete = Strika
posts-delete-text = Hetta verður strikað fyri altíð, og eingin kann fáa tað aftur:
posts-delete-versions = teksturin við øllum fyrri útgávum og fílum
posts-delete-comments = { $count ->
    [0] ongar viðmerkingar, tí ongar eru
    [one] { $count } viðmerking frá øðrum ella tær
   *[other] { $count } viðmerkingar frá øðrum ella tær
}
posts-delete-marks = { $count ->
    [0] eingi stig hjá kommunum, tí eingi eru
    [one] { $count } stig, sum ein kommuna hevur skrásett
   *[other] { $count } stig, sum kommunur hava skrásett
}
posts-delete-copies = avritini, sum eftirmetararnir kanska hava
posts-delete-stays = Á adressuni verður ein linja standandi, sum sigur, at tað er strikað, og nær.
posts-delete-sure = Ja, strika
posts-delete-comment = Strika viðmerking
posts-delete-comment-text = Teksturin verður strikaður fyri altíð. Hevur onkur svarað, verður ein linja standandi, sum sigur, at viðmerkingin er strikað.
posts-gone = Hetta uppslagið er strikað
# status: attested (DW)
posts-gone-at = Strikað
posts-comment-deleted = Henda viðmerkingin er strikað.
posts-comment-hidden = Henda viðmerkingin er fjald, meðan onkur kannar hana.
posts-answers = Svar til
posts-answers-somebody = eina viðmerking, sum ikki kann lesast
posts-somebody = ein limur
posts-answer-this = Svara hesum
posts-answer-post-instead = Svara heldur uppslagnum
posts-helped = Hetta hjálpti
posts-helped-yes = Hetta hjálpti mær
posts-helped-not = Tað hjálpti ikki kortini

# status: attested (MW, DW, Translate, UploadWizard)
posts-preview = Forskoðan
# status: attested (MW, DW, Translate, UploadWizard)
posts-preview-title = Forskoðan
# status: adapted (MA)
posts-preview-text = Soleiðis fer tað at síggja út. Einki er lagt út enn.
# status: attested (MA)
posts-publish = Legg út
# status: adapted (RC, MA)
posts-change-text = Broyt tekstin
# status: adapted (DW, MA)
posts-save-draft = Goym kladdu
# status: adapted (DW, MA)
posts-drafts = Tínar kladdur
# status: adapted (MA)
posts-draft-untitled = Uttan heiti
# status: adapted (MW, DW, MA)
posts-draft-delete = Strika kladdu: { $title }
# status: adapted (DW, MA, MW)
posts-draft-saved = Kladdan er goymd. Tíð: { $at }
posts-draft-continued = Tú heldur fram við kladduni. Seinast goymd: { $at }
# status: adapted (MA)
posts-draft-empty-form = Byrja av nýggjum
# status: adapted (DW, MA)
posts-autosave-ready = Kladdan verður goymd sjálvvirkandi, meðan tú skrivar.
# status: adapted (DW, MA)
posts-autosaved = Kladda goymd: { $at }
posts-autosaved-apart = Kladdan varð broytt í einum øðrum vindeyga. Tín tekstur er goymdur sum ein kladda fyri seg. Goymd: { $at }
posts-autosave-failed = Kladdan kundi ikki goymast beint nú. Tín tekstur er her enn. Vit royna aftur, tá tú heldur fram at skriva.
posts-autosave-restored = Teksturin hjá tær frá áður er her aftur. Hann er ikki goymdur sum kladda enn.
posts-unsent-restored = Teksturin hjá tær frá áður er her aftur. Hann er ikki sendur enn.

posts-about-this = Um hetta uppslagið
# status: attested (MW, DW, MA)
posts-edit = Rætta
posts-edit-open = Øll kunnu lesa hetta, ella skulu kunna tað. Er tað ikki tín uppgáva at tala alment, hvørvur tað við eini broyting av opnu síðunum, til ein annar persónur hevur hugt at nýggja tekstinum. Allir limir kunnu lesa hann í millumtíðini.
posts-edit-text = Tú og tey, sum standa fyri somu landsverkætlan ella sama netverki, kunnu framvegis lesa fyrri útgávur.
posts-edit-text-practice = Allir limir, sum kunnu lesa ein arbeiðshátt, kunnu eisini lesa fyrri útgávur, frá tí hann varð latin upp fyri teimum.
# status: adapted (MW, MA)
posts-edited = Rættað
# status: adapted (RC, MW)
posts-versions = Fyrri útgávur
posts-versions-text = Allar goymdar útgávur, tær nýggjastu fyrst, og hvat varð broytt í teimum.
# status: adapted (MW)
posts-version = Útgáva { $number }
posts-version-whole = Les alla útgávuna
posts-version-remove = Strika hesa útgávuna
posts-version-remove-text = Innihaldið verður strikað fyri altíð, og eingin kann fáa tað aftur. Tað stendur framvegis, at útgávan hevur verið.
posts-version-removed = Innihaldið í hesi útgávuni er strikað.
posts-back = Aftur til uppslagið

posts-conflict = Onkur goymdi henda tekstin, meðan tú skrivaði
posts-conflict-text = Einki er mist. Niðanfyri sært tú báðar tekstirnar. Tín stendur enn í skriviøkinum. Tak tað, sum tú vilt varðveita, úr hinum tekstinum, og goym so aftur.
posts-conflict-by = Goymt av: { $name }
posts-conflict-theirs = Tað, sum er goymt nú
posts-conflict-mine = Tað, sum tú skrivaði, har munirnir eru merktir

# status: attested (MW, MA)
posts-comments = Viðmerkingar
posts-no-comments = Ongar viðmerkingar enn. Skriva ta fyrstu.
# status: adapted (MW)
posts-answer = Skriva eina viðmerking
# status: adapted (RC, MW, MA)
posts-send-comment = Send viðmerking
# status: attested (MW)
posts-edit-comment = Rætta viðmerking

posts-way = Frá einum staði til annað
posts-way-origin = Skrivað her
posts-mark-for = Hvussu langt eru tit komin við hesum? Tú umboðar: { $municipality }
posts-unmark = Angra

posts-done-published = Tað er lagt út.
# status: adapted (MA, MW)
posts-done-commented = Viðmerkingin hjá tær er løgd út.
posts-done-comment-deleted = Viðmerkingin er strikað.
posts-done-marked = Tað er skrásett, hvussu langt tit eru komin.
posts-done-unmarked = Stigið er tikið aftur.
posts-done-audience = Tað er broytt, hvør kann lesa hetta.
posts-done-audience-waits = Allir limir kunnu lesa hetta. Ein annar persónur hyggur at tí, áðrenn øll kunnu lesa tað.
posts-done-approved = Nú kunnu øll lesa tað.
posts-done-returned = Tað fer aftur til høvundin við tíni grundgeving.
posts-done-pinned = Tað er fest ovast á síðuni.
posts-done-unpinned = Tað er ikki longur fest.
posts-done-closed = Nú ber ikki longur til at viðmerkja.
posts-done-opened = Nú ber aftur til at viðmerkja.
posts-done-moved = Tað er flutt.
posts-done-helped = Tað er skrásett, at hetta hjálpti.
posts-done-not-helped = Nú stendur ikki longur, at hetta hjálpti.
posts-done-consent-given = Nú hevur eftirmetingin loyvi til at brúka hetta.
posts-done-consent-withdrawn = Samtykkið er tikið aftur. Avritini, sum eftirmetararnir høvdu, eru tømd.

# status: adapted (MW, MA)
posts-error-title = Skriva eitt heiti.
# status: adapted (RC, CK, MA)
posts-error-title-long = Heitið er ov langt. Mest loyvdu tekin: { $max }
posts-error-lang = Vel, á hvørjum máli tú skrivar.
posts-error-kind = Vel, hvat slag av uppslagi tú vilt skriva.
posts-error-text = Skriva, hvat er nýtt.
posts-error-question = Skriva tín spurning.
posts-error-aim = Skriva, hvat arbeiðshátturin er til.
posts-error-practice = Skriva, hvat tit gera.
posts-error-situation = Skriva, hvussu støðan var.
posts-error-what-we-did = Skriva, hvat tit gjørdu.
# status: adapted (UploadWizard, CK, MA)
posts-error-long = Teksturin er ov langur. Mest loyvdu tekin: { $max }
posts-error-audience = Vel, hvør kann lesa hetta.
posts-error-audience-forbidden = Tú kanst ikki leggja út til hesar lesarar. Vel ein annan bólk.
# status: adapted (MA)
posts-error-choice = Vel av listanum.
# status: adapted (MW)
posts-error-comment = Skriva eina viðmerking.
posts-error-parent = Viðmerkingin, sum tú svarar, kann ikki longur lesast. Tín tekstur er her enn. Tú kanst senda hann sum svar til uppslagið.
posts-error-mention = Fleiri eita tað sama. Vel niðanfyri, hvønn tú hugsar um: { $name }
posts-error-human-check = Les tekstin enn einaferð, og vátta, at eingin kann kennast aftur.
posts-error-reason = Skriva, hví tað verður sent aftur.
posts-error-revised-meanwhile = Teksturin varð broyttur, meðan tú las hann. Vinarliga les hann aftur, áðrenn tú tekur avgerð.
posts-error-network = Vel netverkið.
posts-seen-network = Limir í netverkinum
posts-seen-case = Limir í landsverkætlanini
posts-seen-members = Allir limir
posts-seen-public = Øll

posts-filter = Avmarka listan
posts-filter-any = Alt
posts-filter-country = Land
posts-filter-network = Netverk
posts-filter-sector = Tænasta
posts-filter-theme = Evni
posts-filter-kind = Slag av uppslagi
posts-filter-language = Mál
posts-filter-step = Stig á samskipanartrappuni
posts-filter-answer = Spurningar
posts-filter-answer-open = Bíðar eftir svari, sum hjálpir
posts-filter-answer-given = Svarað
# status: attested (MW)
posts-filter-show = Vís
posts-filter-chosen = Listin vísir bara
posts-filter-remove = Tak burtur
posts-filter-none = Vís alt
posts-filter-unknown = Ein partur av hesi adressu er ókendur her. Listin vísir tað, sum hin parturin biður um.
posts-none-found = Einki hóskar til alt hetta enn. Tak eitt av valunum burtur fyri at síggja meira.
posts-filter-save = Goym hetta valið
posts-filter-name = Hvat kallar tú tað?
# status: attested (RC, DW, CK, Etherpad, MobileFrontend)
posts-filter-save-button = Goym
posts-filters-saved = Míni val
posts-filters-change = Gev nýtt navn ella strika
posts-filters-none = Tú hevur einki val goymt enn. Avmarka listan við uppsløgum, og goym so valið.
posts-filters-back = Til listan við uppsløgum
posts-filter-rename = Gev nýtt navn
posts-filter-delete = Strika: { $name }
posts-done-filter = Goymt. Tú finnur tað við síðuna av listanum.
posts-error-filter-name = Skriva, hvat tú kallar tað.
posts-error-filter-empty = Vel fyrst okkurt at avmarka listan við.
posts-error-filters-many = Strika eitt, áðrenn tú goymir eitt annað. Mest loyvdu val: { $max }
posts-news = Nýtt
posts-news-comments = Nýggjar viðmerkingar
posts-news-revision = Dagført
posts-seen-all = Merk alt sum sæð, á øllum listum
posts-done-seen = Skrásett. Tað, sum kemur frá nú av, verður merkt sum nýtt.
posts-feed = Tíðindastreymur við tí, sum er opið fyri øllum (Atom)
posts-feed-text = Tað, sum kommunur og landsverkætlanir í Norðurlondum deila við øll.
posts-report = Melda
posts-report-post = Melda henda tekstin
