### status: adapted

evaluation-title = Materiale til evalueringen
evaluation-text = Bare tekster som forfatteren har gitt samtykke til, blir samlet inn. Når samtykket trekkes, tømmes kopien, og neste eksport sier fra om det.
evaluation-material = Innsamlet materiale
evaluation-material-text = Disse tekstene kan kodes og siteres. Forfatterens navn er ikke med i materialet.
evaluation-material-none = Ingenting er samlet inn her ennå. Åpne en tekst og velg hva du vil samle inn.
# $count (number)
evaluation-count = { $count ->
    [one] { $count } tekst
   *[other] { $count } tekster
}
# $count (number)
evaluation-withdrawn-count = { $count ->
    [one] { $count } tekst der samtykket er trukket
   *[other] { $count } tekster der samtykket er trukket
}
evaluation-download-qdpx = Last ned til analyseprogrammer (.qdpx)
evaluation-download-xlsx = Last ned som regneark (.xlsx)
evaluation-remove = Fjern
# $count (number)
evaluation-done-collected = { $count ->
    [one] { $count } tekst er samlet inn.
   *[other] { $count } tekster er samlet inn.
}

evaluation-box = Evaluering
evaluation-pieces = Hvilke tekster vil du samle inn?
evaluation-milestone = Milepæl
evaluation-collect = Samle inn
evaluation-collected-for = Samlet inn til
evaluation-no-consent = Forfatteren har ikke gitt samtykke til bruk i evalueringen, så teksten kan ikke samles inn.
evaluation-not-collected = Ingenting ble samlet inn
evaluation-error-nothing = Velg minst én tekst.
evaluation-error-milestone = Velg en milepæl fra listen.
evaluation-error-no-consent = Forfatteren av en av disse tekstene har ikke gitt samtykke til bruk i evalueringen.

evaluation-kind-post = Erfaring
evaluation-kind-comment = Kommentar
evaluation-kind-report = Rapport fra studietur
evaluation-case-national = Nasjonalt case
evaluation-case-network = Nettverk
evaluation-withdrawn = Samtykket er trukket
evaluation-sheet-pieces = Tekster
evaluation-sheet-left-out = Utelatt
evaluation-sheet-about = Om materialet
evaluation-project = Prosjekt
evaluation-exported-at = Eksportert (UTC)
evaluation-exported-by = Eksportert av
evaluation-included = Tekster som er med
evaluation-left-out = Tekster som er utelatt fordi samtykket er trukket
evaluation-column = Kolonne
evaluation-meaning = Betydning

evaluation-col-title = Tittel
evaluation-col-title-meaning = Tittelen slik forfatteren skrev den. En kommentar har samme tittel som erfaringen den hører til.
evaluation-col-kind = Type
evaluation-col-kind-meaning = Erfaring eller kommentar.
evaluation-col-case = På vegne av
evaluation-col-case-meaning = Kommunen, det nasjonale caset eller nettverket som forfatteren skrev på vegne av.
evaluation-col-case-kind = Type sted
evaluation-col-case-kind-meaning = Kommune, nasjonalt case eller nettverk.
evaluation-col-country = Land
evaluation-col-country-meaning = Landet stedet hører til.
evaluation-col-language = Språk
evaluation-col-language-meaning = Språket teksten er skrevet på, som kode (BCP 47).
evaluation-col-written = Skrevet (UTC)
evaluation-col-written-meaning = Når denne versjonen ble skrevet, i universaltid.
evaluation-col-collected = Samlet inn (UTC)
evaluation-col-collected-meaning = Når teksten ble samlet inn, i universaltid.
evaluation-col-version = Versjon
evaluation-col-version-meaning = Hvilken versjon av teksten som ble samlet inn.
evaluation-col-role = Rolle
evaluation-col-role-meaning = Forfatterens rolle. Navnet er ikke med i materialet.
evaluation-col-themes = Temaer
evaluation-col-themes-meaning = Suksessfaktorer og mål som forfatteren valgte.
evaluation-col-services = Tjenester
evaluation-col-services-meaning = Tjenester som deltok.
evaluation-col-ages = Aldersgrupper
evaluation-col-ages-meaning = Aldersgrupper teksten handler om.
evaluation-col-step = Trinn
evaluation-col-step-meaning = Trinnet i samordningstrappen, 1 til 5.
evaluation-col-belongs-to = Svar på
evaluation-col-belongs-to-meaning = Adressen til erfaringen som kommentaren svarer på.
evaluation-col-address = Adresse
evaluation-col-address-meaning = Hvor teksten står i Vitja.
evaluation-col-sha256 = Kontrollsum (SHA-256)
evaluation-col-sha256-meaning = Viser at en tekst ikke er endret. Kontrollsummen blir stående når teksten fjernes.
evaluation-col-id = Identifikator
evaluation-col-id-meaning = Den samme i alle eksporter.
evaluation-col-text = Tekst
evaluation-col-text-meaning = Teksten uten formatering.
evaluation-col-withdrawn = Trukket (UTC)
evaluation-col-withdrawn-meaning = Når samtykket ble trukket, i universaltid.
evaluation-col-reason = Årsak
evaluation-col-reason-meaning = Hvorfor teksten er utelatt.
evaluation-collected = Samlet inn
