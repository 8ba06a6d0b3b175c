### status: adapted

evaluation-title = Materiale til evalueringen
evaluation-text = Kun det, som forfatteren har givet lov til, bliver indsamlet. Når samtykket bliver trukket tilbage, tømmes kopien, og det står i den næste eksport.
evaluation-material = Indsamlet materiale
evaluation-material-text = Disse tekster må kodes og citeres. Forfatterens navn er ikke en del af materialet.
evaluation-material-none = Der er ikke indsamlet noget her endnu. Åbn en tekst, og vælg, hvad du vil indsamle.
evaluation-count = { $count ->
    [one] { $count } tekst
   *[other] { $count } tekster
}
evaluation-withdrawn-count = { $count ->
    [one] { $count } tekst, hvor samtykket er trukket tilbage
   *[other] { $count } tekster, hvor samtykket er trukket tilbage
}
evaluation-download-qdpx = Hent til analyseprogrammer (.qdpx)
evaluation-download-xlsx = Hent som regneark (.xlsx)
evaluation-remove = Fjern
evaluation-done-collected = { $count ->
    [one] { $count } tekst er indsamlet.
   *[other] { $count } tekster er indsamlet.
}

evaluation-box = Evaluering
evaluation-pieces = Hvilke tekster vil du indsamle?
evaluation-milestone = Milepæl
evaluation-collect = Indsaml
evaluation-collected-for = Indsamlet til
evaluation-no-consent = Forfatteren har ikke givet lov til brug i evalueringen, så teksten kan ikke indsamles.
evaluation-not-collected = Der blev ikke indsamlet noget
evaluation-error-nothing = Vælg mindst én tekst.
evaluation-error-milestone = Vælg en milepæl fra listen.
evaluation-error-no-consent = Forfatteren til en af teksterne har ikke givet lov til brug i evalueringen.

evaluation-kind-post = Erfaring
evaluation-kind-comment = Kommentar
evaluation-kind-report = Rapport fra studietur
evaluation-case-national = National case
evaluation-case-network = Netværk
evaluation-withdrawn = Samtykke trukket tilbage
evaluation-sheet-pieces = Tekster
evaluation-sheet-left-out = Udeladt
evaluation-sheet-about = Om materialet
evaluation-project = Projekt
evaluation-exported-at = Eksporteret (UTC)
evaluation-exported-by = Eksporteret af
evaluation-included = Tekster, der er med
evaluation-left-out = Tekster, der er udeladt, fordi samtykket er trukket tilbage
evaluation-column = Kolonne
evaluation-meaning = Betydning

evaluation-col-title = Titel
evaluation-col-title-meaning = Titlen, som forfatteren har skrevet den. En kommentar har samme titel som den erfaring, den hører til.
evaluation-col-kind = Type
evaluation-col-kind-meaning = Erfaring eller kommentar.
evaluation-col-case = På vegne af
evaluation-col-case-meaning = Den kommune, den nationale case eller det netværk, som forfatteren skrev på vegne af.
evaluation-col-case-kind = Type sted
evaluation-col-case-kind-meaning = Kommune, national case eller netværk.
evaluation-col-country = Land
evaluation-col-country-meaning = Det land, stedet hører til.
evaluation-col-language = Sprog
evaluation-col-language-meaning = Det sprog, teksten er skrevet på, som kode (BCP 47).
evaluation-col-written = Skrevet (UTC)
evaluation-col-written-meaning = Hvornår denne version blev skrevet, i verdenstid.
evaluation-col-collected = Indsamlet (UTC)
evaluation-col-collected-meaning = Hvornår den blev indsamlet, i verdenstid.
evaluation-col-version = Version
evaluation-col-version-meaning = Den version af teksten, der blev indsamlet.
evaluation-col-role = Rolle
evaluation-col-role-meaning = Forfatterens rolle. Navnet er ikke en del af materialet.
evaluation-col-themes = Temaer
evaluation-col-themes-meaning = De succesfaktorer og mål, som forfatteren har valgt.
evaluation-col-services = Fagområder
evaluation-col-services-meaning = De fagområder, der deltog.
evaluation-col-ages = Aldersgrupper
evaluation-col-ages-meaning = De aldersgrupper, teksten handler om.
evaluation-col-step = Trin
evaluation-col-step-meaning = Trinnet på samordningstrappen, en norsk model for samarbejde på tværs, 1 til 5.
evaluation-col-belongs-to = Svar på
evaluation-col-belongs-to-meaning = Adressen på den erfaring, som en kommentar svarer på.
evaluation-col-address = Adresse
evaluation-col-address-meaning = Hvor teksten står i Vitja.
evaluation-col-sha256 = Kontrolsum (SHA-256)
evaluation-col-sha256-meaning = Viser, at en tekst ikke er ændret. Kontrolsummen bliver stående, når teksten forsvinder.
evaluation-col-id = Id
evaluation-col-id-meaning = Det samme i hver eksport.
evaluation-col-text = Tekst
evaluation-col-text-meaning = Teksten uden formatering.
evaluation-col-withdrawn = Trukket tilbage (UTC)
evaluation-col-withdrawn-meaning = Hvornår samtykket blev trukket tilbage, i verdenstid.
evaluation-col-reason = Årsag
evaluation-col-reason-meaning = Hvorfor teksten er udeladt.
evaluation-collected = Indsamlet
