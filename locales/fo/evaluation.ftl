### status: machine

# status: adapted (MA, LEX)
evaluation-title = Tilfar til eftirmetingina
evaluation-text = Einans tað, sum høvundurin hevur loyvt, verður savnað. Verður samtykkið tikið aftur, verður avritið tømt. Tað sæst, næstu ferð tilfarið verður flutt út.
# status: adapted (MA, WEB wiredrelations.com)
evaluation-material = Savnað tilfar
evaluation-material-text = Tað er loyvt at koda og sitera hesar tekstir. Navnið á høvundinum er ikki við í tilfarinum.
evaluation-material-none = Einki er savnað her enn. Lat ein tekst upp, og vel, hvat tú vilt savna.
# status: adapted (CK)
evaluation-count = { $count ->
    [one] { $count } tekstur
   *[other] { $count } tekstir
}
evaluation-withdrawn-count = { $count ->
    [one] { $count } tekstur, har samtykkið er tikið aftur
   *[other] { $count } tekstir, har samtykkið er tikið aftur
}
evaluation-download-qdpx = Tak niður til greining (.qdpx)
# status: adapted (MWX, MA, LEX)
evaluation-download-xlsx = Tak niður sum rokniark (.xlsx)
# status: attested (MW)
evaluation-remove = Tak burtur
evaluation-done-collected = { $count ->
    [one] { $count } tekstur er savnaður.
   *[other] { $count } tekstir eru savnaðir.
}

# status: adapted (LEX)
evaluation-box = Eftirmeting
evaluation-pieces = Hvørjar tekstir vilt tú savna?
# status: adapted (WEB vp.fo/news/kommunuradstevna)
evaluation-milestone = Freist
# status: adapted (WEB wiredrelations.com)
evaluation-collect = Savna
# status: adapted (WEB wiredrelations.com)
evaluation-collected-for = Savnað til
evaluation-no-consent = Høvundurin hevur ikki loyvt, at eftirmetingin brúkar tekstin. Teksturin kann tí ikki savnast.
evaluation-not-collected = Einki varð savnað
# status: adapted (RC, CK, MA)
evaluation-error-nothing = Vel minst ein tekst.
# status: adapted (MA, WEB vp.fo/news/kommunuradstevna)
evaluation-error-milestone = Vel eina freist av listanum.
evaluation-error-no-consent = Ein av tekstunum kann ikki savnast, tí høvundurin hevur ikki loyvt, at eftirmetingin brúkar hann.

evaluation-kind-post = Roynd
# status: attested (MW, MA)
evaluation-kind-comment = Viðmerking
evaluation-kind-report = Frágreiðing frá lestrarferð
evaluation-case-national = Landsverkætlan
# status: attested (MA, WEB vp.fo/news/kommunuradstevna)
evaluation-case-network = Netverk
evaluation-withdrawn = Samtykkið er tikið aftur
# status: adapted (CK)
evaluation-sheet-pieces = Tekstir
evaluation-sheet-left-out = Ikki við
# status: attested (MW, MA)
evaluation-sheet-about = Um
# status: attested (Translate, WEB vp.fo/news/kommunuradstevna)
evaluation-project = Verkætlan
# status: adapted (RC)
evaluation-exported-at = Flutt út (UTC)
# status: adapted (RC)
evaluation-exported-by = Flutt út av
evaluation-included = Tekstir, sum eru við
evaluation-left-out = Tekstir, sum ikki eru við, tí samtykkið er tikið aftur
# status: attested (CK)
evaluation-column = Kolonna
evaluation-meaning = Týdningur

# status: attested (MW, MA)
evaluation-col-title = Heiti
evaluation-col-title-meaning = Heitið, soleiðis sum høvundurin skrivaði tað. Ein viðmerking hevur sama heiti sum royndin, hon hoyrir til.
# status: adapted (RC)
evaluation-col-kind = Slag
evaluation-col-kind-meaning = Roynd ella viðmerking.
evaluation-col-case = Stað
evaluation-col-case-meaning = Kommunan, landsverkætlanin ella netverkið, sum høvundurin umboðaði.
evaluation-col-case-kind = Slag av stað
evaluation-col-case-kind-meaning = Kommuna, landsverkætlan ella netverk.
# status: attested (RC)
evaluation-col-country = Land
evaluation-col-country-meaning = Landið, har staðið er.
# status: attested (MW, RC, MA)
evaluation-col-language = Mál
evaluation-col-language-meaning = Málið, sum teksturin er skrivaður á, víst sum málkota (BCP 47).
evaluation-col-written = Skrivað (UTC)
evaluation-col-written-meaning = Nær henda útgávan varð skrivað, í altjóða tíð.
evaluation-col-collected = Savnað (UTC)
evaluation-col-collected-meaning = Nær teksturin varð savnaður, í altjóða tíð.
# status: attested (MW, RC)
evaluation-col-version = Útgáva
evaluation-col-version-meaning = Útgávan av tekstinum, sum varð savnað.
# status: attested (MA)
evaluation-col-role = Leiklutur
evaluation-col-role-meaning = Leikluturin hjá høvundinum. Navnið er ikki við í tilfarinum.
# status: adapted (RC, MA)
evaluation-col-themes = Evni
evaluation-col-themes-meaning = Fortreytir og endamál, sum høvundurin valdi.
# status: adapted (WEB uvmr.fo)
evaluation-col-services = Tænastur
evaluation-col-services-meaning = Tænastur, sum vóru við.
# status: adapted (LEX)
evaluation-col-ages = Aldursbólkar
evaluation-col-ages-meaning = Aldursbólkar, sum teksturin snýr seg um.
# status: adapted (UploadWizard, MA)
evaluation-col-step = Stig
evaluation-col-step-meaning = Stigið á samskipanartrappuni (norskt: samordningstrapp), frá 1 til 5.
evaluation-col-belongs-to = Svar til
evaluation-col-belongs-to-meaning = Adressan hjá royndini, sum viðmerkingin er svar til.
# status: attested (CK)
evaluation-col-address = Adressa
evaluation-col-address-meaning = Hvar teksturin stendur í Vitja.
evaluation-col-sha256 = Eftirlitstal (SHA-256)
evaluation-col-sha256-meaning = Vísir, at teksturin ikki er broyttur. Talið verður verandi, hóast teksturin verður tikin burtur.
# status: adapted (MA)
evaluation-col-id = Eyðmerki
evaluation-col-id-meaning = Tað sama, hvørja ferð tilfarið verður flutt út.
# status: attested (CK)
evaluation-col-text = Tekstur
# status: adapted (CK)
evaluation-col-text-meaning = Teksturin uttan sniðgeving.
evaluation-col-withdrawn = Tikið aftur (UTC)
evaluation-col-withdrawn-meaning = Nær samtykkið varð tikið aftur, í altjóða tíð.
# status: attested (MW)
evaluation-col-reason = Orsøk
evaluation-col-reason-meaning = Hví teksturin ikki er við.
evaluation-collected = Savnað
