### status: adapted

evaluation-title = Material till utvärderingen
evaluation-text = Bara det som skribenten tillåter samlas in. Om samtycket tas tillbaka raderas texten i den insamlade kopian, och det framgår av nästa export.
evaluation-material = Insamlat material
evaluation-material-text = De här texterna får kodas och citeras. Skribentens namn ingår inte i materialet.
evaluation-material-none = Inget har samlats in här ännu. Öppna en text och välj vad du vill samla in.
evaluation-count = { $count ->
    [one] { $count } text
   *[other] { $count } texter
}
evaluation-withdrawn-count = { $count ->
    [one] { $count } text där samtycket har tagits tillbaka
   *[other] { $count } texter där samtycket har tagits tillbaka
}
evaluation-download-qdpx = Ladda ner för analysprogram (.qdpx)
evaluation-download-xlsx = Ladda ner som kalkylblad (.xlsx)
evaluation-remove = Ta bort
evaluation-done-collected = { $count ->
    [one] { $count } text har samlats in.
   *[other] { $count } texter har samlats in.
}

evaluation-box = Utvärdering
evaluation-pieces = Vilka texter vill du samla in?
evaluation-milestone = Milstolpe
evaluation-collect = Samla in
evaluation-collected-for = Insamlad till
evaluation-no-consent = Skribenten har inte tillåtit att texten används i utvärderingen. Därför går den inte att samla in.
evaluation-not-collected = Inget samlades in
evaluation-error-nothing = Välj minst en text.
evaluation-error-milestone = Välj en milstolpe i listan.
evaluation-error-no-consent = Skribenten till en av texterna har inte tillåtit att den används i utvärderingen.

evaluation-kind-post = Erfarenhet
evaluation-kind-comment = Kommentar
evaluation-kind-report = Rapport från studieresa
evaluation-case-national = Nationellt projekt
evaluation-case-network = Nätverk
evaluation-withdrawn = Samtycket har tagits tillbaka
evaluation-sheet-pieces = Texter
evaluation-sheet-left-out = Utelämnade texter
evaluation-sheet-about = Om materialet
evaluation-project = Projekt
evaluation-exported-at = Exporterat (UTC)
evaluation-exported-by = Exporterat av
evaluation-included = Texter som ingår
evaluation-left-out = Texter som har utelämnats för att samtycket har tagits tillbaka
evaluation-column = Kolumn
evaluation-meaning = Betydelse

evaluation-col-title = Rubrik
evaluation-col-title-meaning = Rubriken som skribenten skrev den. En kommentar har samma rubrik som sin erfarenhet.
evaluation-col-kind = Typ
evaluation-col-kind-meaning = Erfarenhet eller kommentar.
evaluation-col-case = Tillhörighet
evaluation-col-case-meaning = Kommunen, det nationella projektet eller nätverket som skribenten företrädde.
evaluation-col-case-kind = Typ av tillhörighet
evaluation-col-case-kind-meaning = Kommun, nationellt projekt eller nätverk.
evaluation-col-country = Land
evaluation-col-country-meaning = Kommunens, projektets eller nätverkets land.
evaluation-col-language = Språk
evaluation-col-language-meaning = Språket som texten är skriven på, som en kod (BCP 47).
evaluation-col-written = Skriven (UTC)
evaluation-col-written-meaning = När den här versionen skrevs, i universell tid.
evaluation-col-collected = Insamlad (UTC)
evaluation-col-collected-meaning = När texten samlades in, i universell tid.
evaluation-col-version = Version
evaluation-col-version-meaning = Den version av texten som samlades in.
evaluation-col-role = Roll
evaluation-col-role-meaning = Skribentens roll. Namnet ingår inte i materialet.
evaluation-col-themes = Teman
evaluation-col-themes-meaning = Framgångsfaktorer och mål som skribenten har valt.
evaluation-col-services = Verksamheter
evaluation-col-services-meaning = Verksamheter som deltog.
evaluation-col-ages = Åldersgrupper
evaluation-col-ages-meaning = Åldersgrupper som texten handlar om.
evaluation-col-step = Steg
evaluation-col-step-meaning = Steget i samordningstrappan, 1 till 5.
evaluation-col-belongs-to = Svar på
evaluation-col-belongs-to-meaning = Adressen till den erfarenhet som en kommentar svarar på.
evaluation-col-address = Adress
evaluation-col-address-meaning = Var i Vitja texten finns.
evaluation-col-sha256 = Kontrollsumma (SHA-256)
evaluation-col-sha256-meaning = Visar att en text inte har ändrats. Den finns kvar även när texten tas bort.
evaluation-col-id = Identifierare
evaluation-col-id-meaning = Densamma i varje export.
evaluation-col-text = Text
evaluation-col-text-meaning = Texten utan formatering.
evaluation-col-withdrawn = Tillbakataget (UTC)
evaluation-col-withdrawn-meaning = När samtycket togs tillbaka, i universell tid.
evaluation-col-reason = Orsak
evaluation-col-reason-meaning = Varför texten har utelämnats.
evaluation-collected = Insamlat
