### status: machine

posts-title = Royndir
posts-title-text = Hvat kommunur og landsverkætlanir hava roynt, við egnum orðum.
posts-none = Ongar royndir enn.
posts-none-here = Her er einki nýtt enn.
posts-new-here = Hvat er nýtt
# $count (number)
# status: adapted (MW, MA)
posts-comment-count = { $count ->
    [one] { $count } viðmerking
   *[other] { $count } viðmerkingar
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } kommuna vil royna
   *[other] { $count } kommunur vilja royna
}

posts-new = Deil eina roynd
posts-new-text = Skriva um, hvussu tit samstarva, aldrin um eitt barn ella eina familju. Hugsa eisini um smáar bygdir: ber til at kenna nakran aftur?
posts-form-story = Hvat tit hava roynt
posts-form-about = Hvat royndin snýr seg um
posts-form-who = Hvør kann lesa royndina
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
posts-field-standpoint = Tú umboðar
posts-field-audience = Hvør kann lesa hetta?
# status: adapted (MW, MA)
posts-field-comment = Tín viðmerking
posts-markdown-hint = Ein tóm linja byrjar eitt nýtt brot. Ein linja, sum byrjar við -, gerst ein listi.

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
posts-step-here = Henda royndin

# status: adapted (MA)
posts-audience-network = Mítt netverk
posts-audience-case = Mín landsverkætlan
# status: adapted (MA, WEB norden.fo)
posts-audience-members = Allir limir
# status: adapted (MA)
posts-audience-public = Øll, eisini uttan kontu

posts-consent-explained = Eftirmetararnir lesa tað, sum limirnir lesa. Teir kunnu bara savna og sitera ein tekst, um høvundurin hevur loyvt tað. Tú kanst altíð broyta meining, og tá verður avritið tømt.
posts-consent-post = Eftirmetingin hevur loyvi til at brúka hesa royndina
posts-consent-comment = Eftirmetingin hevur loyvi til at brúka hesa viðmerkingina
posts-consent-given = Eftirmetingin hevur loyvi til at brúka hetta.
posts-consent-missing = Eftirmetingin hevur ikki loyvi til at brúka hetta.
posts-consent-give = Loyv eftirmetingini at brúka hetta
posts-consent-withdraw = Tak samtykkið aftur

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
# $title (text): the title of the draft
# status: adapted (MW, DW, MA)
posts-draft-delete = Strika kladdu: { $title }
# $at (text): date and time
# status: adapted (DW, MA, MW)
posts-draft-saved = Kladdan er goymd. Tíð: { $at }
# $at (text): date and time
posts-draft-continued = Tú heldur fram við kladduni. Seinast goymd: { $at }
# status: adapted (MA)
posts-draft-empty-form = Byrja av nýggjum
# status: adapted (DW, MA)
posts-autosave-ready = Kladdan verður goymd sjálvvirkandi, meðan tú skrivar.
# $at (text): time of day
# status: adapted (DW, MA)
posts-autosaved = Kladda goymd: { $at }
# $at (text): time of day
posts-autosaved-apart = Kladdan varð broytt í einum øðrum vindeyga. Tín tekstur er goymdur sum ein kladda fyri seg. Goymd: { $at }
posts-autosave-failed = Kladdan kundi ikki goymast beint nú. Tín tekstur er her enn. Vit royna aftur, tá tú heldur fram at skriva.

posts-about-this = Um hesa royndina
# status: attested (MW, DW, MA)
posts-edit = Rætta
posts-edit-text = Tú og tey, sum standa fyri somu landsverkætlan ella sama netverki, kunnu framvegis lesa fyrri útgávur.
# status: adapted (MW, MA)
posts-edited = Rættað
# status: adapted (RC, MW)
posts-versions = Fyrri útgávur
posts-versions-text = Allar goymdar útgávur, tær nýggjastu fyrst, og hvat varð broytt í teimum.
# $number (number): counts up from 1
# status: adapted (MW)
posts-version = Útgáva { $number }
posts-version-whole = Les alla útgávuna
posts-back = Aftur til royndina

posts-conflict = Onkur goymdi henda tekstin, meðan tú skrivaði
posts-conflict-text = Einki er mist. Niðanfyri sært tú báðar tekstirnar. Tín stendur enn í skriviøkinum. Tak tað, sum tú vilt varðveita, úr hinum tekstinum, og goym so aftur.
# $name (text): who saved
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

posts-marks = Vilja royna hetta
# $municipality (text): name of the municipality
posts-mark-for = Vit vilja royna hetta: { $municipality }
posts-unmark = Tak aftur

posts-done-published = Royndin hjá tær er løgd út.
# status: adapted (MA, MW)
posts-done-commented = Viðmerkingin hjá tær er løgd út.
posts-done-marked = Nú er skrásett, at tit vilja royna hetta.
posts-done-unmarked = Tað er tikið aftur.
posts-done-consent-given = Nú hevur eftirmetingin loyvi til at brúka hetta.
posts-done-consent-withdrawn = Samtykkið er tikið aftur. Avritini, sum eftirmetararnir høvdu, eru tømd.

# status: adapted (MW, MA)
posts-error-title = Skriva eitt heiti.
# $max (text): number of characters
# status: adapted (RC, CK, MA)
posts-error-title-long = Heitið er ov langt. Mest loyvdu tekin: { $max }
posts-error-lang = Vel, á hvørjum máli tú skrivar.
posts-error-situation = Skriva, hvussu støðan var.
posts-error-what-we-did = Skriva, hvat tit gjørdu.
# $max (text): number of characters
# status: adapted (UploadWizard, CK, MA)
posts-error-long = Teksturin er ov langur. Mest loyvdu tekin: { $max }
posts-error-audience = Vel, hvør kann lesa hetta.
posts-error-audience-forbidden = Tú kanst ikki leggja út til hesar lesarar. Vel ein annan bólk.
# status: adapted (MA)
posts-error-choice = Vel av listanum.
# status: adapted (MW)
posts-error-comment = Skriva eina viðmerking.
posts-seen-network = Limir í netverkinum
posts-seen-case = Luttakarar í landsverkætlanini
posts-seen-members = Allir limir
posts-seen-public = Øll
