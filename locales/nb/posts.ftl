### status: adapted

posts-title = Innlegg
posts-title-text = Erfaringer, praksiser, spørsmål og nytt fra kommuner og nasjonale case, med deres egne ord.
posts-none = Ingen innlegg ennå.
posts-none-here = Ikke noe nytt her ennå.
posts-of-person = Hva denne personen har skrevet
posts-new-here = Nytt her
posts-comment-count = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
posts-mark-count = { $count ->
    [one] { $count } kommune har nytte av dette
   *[other] { $count } kommuner har nytte av dette
}

posts-new = Skriv noe
posts-new-which = Hva vil du dele?
posts-new-update = Fortell noe nytt
posts-new-experience = Del en erfaring
posts-new-question = Still et spørsmål
posts-new-practice = Beskriv en praksis
posts-kind-update-text = Noen linjer om det som skjer hos dere: et møte, en dato, noe som er bestemt.
posts-kind-experience-text = Noe dere har prøvd sammen, hvordan det gikk, og hva andre kan bruke av det.
posts-kind-question-text = Noe du gjerne vil vite av andre. Du sier selv hvilket svar som var til hjelp.
posts-kind-practice-text = En måte å arbeide på, fortalt slik at et annet sted kan komme i gang. Dere oppdaterer den etter hvert som den modnes, og den viser hvor den er tatt i bruk.
posts-new-update-text = Skriv om hvordan dere samarbeider, aldri om et barn eller en familie.
posts-new-question-text = Spør om måter å arbeide på, aldri om et barn eller en familie. De som leser i et annet land, kjenner ikke tjenestene deres. Skriv med noen få ord hvem som gjør hva.
posts-new-practice-text = Beskriv det dere gjør, slik at et annet sted kan komme i gang. Skriv aldri om et barn eller en familie. Tenk også på små steder: Kan noen kjennes igjen?
posts-form-update = Hva som er nytt
posts-form-question = Hva du vil vite
posts-form-practice = Praksisen
posts-new-text = Skriv om hvordan dere samarbeider, aldri om et barn eller en familie. Tenk også på små steder: Kan noen kjennes igjen?
posts-form-story = Hva dere har erfart
posts-form-about = Hva det handler om
posts-form-who = Hvem som kan lese
posts-field-lang = Hvilket språk skriver du på?
posts-field-title = Tittel
posts-field-themes = Temaer
posts-field-themes-hint = De sju suksessfaktorene og de tre målene i programmet. Velg dem som passer.
posts-field-ages = Aldersgrupper
posts-field-services = Tjenester som deltok
posts-field-step = Trinn i samordningstrappen
posts-field-step-hint = Trinnet denne erfaringen handler om.
posts-field-maturity = Hvor langt praksisen er kommet
posts-field-maturity-hint = Trinnet i samordningstrappen der praksisen står hos dere i dag. Endre det når praksisen modnes.
posts-field-audience-hint = Det du åpner for alle, blir først sett på av en person til, hvis det ikke er din oppgave å uttale deg offentlig. Alle medlemmer kan lese det imens. Du kan endre dette senere.
posts-field-mention = Hvem mener du?
posts-field-mention-hint = Flere har dette navnet. Velg den du mener.
posts-field-reason = Hvorfor det sendes tilbake
posts-field-reason-hint = Trengs når du sender teksten tilbake. Skriv hva som må endres, så forfatteren kan komme videre.
posts-mention-hint = Skriv @ og et navn for å nevne en person eller et nettverk som kan lese dette.
posts-mention-unknown = Ingen som kan lese dette, ble funnet med dette navnet, så det blir stående slik du skrev det: @{ $name }
posts-field-standpoint = Du skriver på vegne av
posts-field-audience = Hvem kan lese dette?
posts-field-comment = Kommentaren din
posts-markdown-hint = En tom linje gir et nytt avsnitt. Linjer som begynner med - blir til en liste.
# $max (number): characters
posts-longest = Høyeste antall tegn i hver tekst: { $max }

posts-kind-update = Oppdatering
posts-kind-experience = Erfaring
posts-kind-question = Spørsmål
posts-kind-practice = Praksisbeskrivelse
posts-state-published = Publisert
posts-state-hidden = Skjult mens noen ser på det
posts-state-deleted = Slettet
posts-mark-useful = Nyttig for oss
posts-mark-want = Vi vil prøve dette
posts-mark-trying = Vi prøver dette
posts-mark-ordinary = I ordinær drift hos oss

posts-part-text = Hva som er nytt
posts-part-question = Spørsmålet ditt
posts-part-context = Hva andre må vite for å kunne svare
posts-part-aim = Hva den skal brukes til
posts-part-practice = Hva vi gjør
posts-part-needs = Hva som må til
posts-part-follow-up = Hvordan vi følger med på om det virker
posts-hint-text = Noen linjer er nok. Skriv om arbeidet, ikke om enkeltpersoner.
posts-hint-question = Hva vil du gjerne vite av andre? Ett spørsmål om gangen gir bedre svar.
posts-hint-context = Hvordan er det hos dere, og hva har dere alt prøvd?
posts-hint-aim = Hvilken situasjon er denne praksisen for, og hva skal bli bedre?
posts-hint-practice = Steg for steg, slik at et sted som aldri har møtt dere, kan komme i gang.
posts-hint-needs = Tid, folk, avtaler, penger, et rom, opplæring: Hva må være på plass?
posts-hint-follow-up = Hvordan ser dere om det virker, hvor ofte sjekker dere, og hva har dere endret?
posts-part-situation = Situasjonen
posts-part-what-we-did = Hva vi gjorde
posts-part-services = Hvordan tjenestene deltok
posts-part-outcome = Hva som kom ut av det
posts-part-differently = Hva vi ville gjort annerledes
posts-part-reuse = Hva andre kan bruke
posts-hint-situation = Hva var vanskelig, og for hvem? Skriv om arbeidet, ikke om enkeltpersoner.
posts-hint-what-we-did = Hva dere gjorde, steg for steg, så andre kan gjøre det samme.
posts-hint-services = Hvem gjorde hva, og hvordan ble dere enige om det?
posts-hint-outcome = Hva er annerledes nå? Skriv også om det som ikke virket.
posts-hint-differently = Hva ville dere gjort på en annen måte neste gang?
posts-hint-reuse = Rutiner, skjemaer eller møteformer som andre kan ta i bruk.

posts-age-0-5 = 0–5 år
posts-age-6-12 = 6–12 år
posts-age-13-15 = 13–15 år
posts-age-16-19 = 16–19 år
posts-age-20-24 = 20–24 år

posts-theme-leadership-anchoring = Lederforankring
posts-theme-time-and-resources = Tid og ressurser
posts-theme-structure-and-routines = Struktur og rutiner
posts-theme-coordinator = Koordinator
posts-theme-respect-for-competence = Respekt for ulik kompetanse
posts-theme-shared-arenas = Felles arenaer
posts-theme-user-involvement = Brukermedvirkning
posts-theme-individual-centred = Individsentrert tilnærming
posts-theme-holistic-follow-up = Helhetlig oppfølging
posts-theme-early-intervention = Tidlig innsats

posts-step-1 = Dele informasjon
posts-step-2 = Se det samme problemet
posts-step-3 = Dra i samme retning
posts-step-4 = Samarbeide
posts-step-5 = Implementere ny praksis i ordinær drift
posts-step-none = Ikke noe bestemt trinn
posts-step-here = Her står det nå

posts-audience-network = Nettverket mitt
posts-audience-case = Det nasjonale caset mitt
posts-audience-members = Alle medlemmer
posts-audience-public = Alle, også uten konto

posts-consent-explained = Evaluatorene leser det medlemmene leser. De kan bare samle inn og sitere en tekst når forfatteren har gitt samtykke. Du kan ombestemme deg når som helst. Da tømmes kopien.
posts-consent-post = Evalueringen kan bruke dette
posts-consent-comment = Evalueringen kan bruke denne kommentaren
posts-consent-given = Kan brukes i evalueringen.
posts-consent-missing = Kan ikke brukes i evalueringen.
posts-consent-give = Gi samtykke til bruk i evalueringen
posts-consent-withdraw = Trekk samtykket

posts-human-check = Kan noen kjennes igjen?
posts-human-check-text = Les teksten en gang til før du publiserer, med dette i tankene:
posts-human-check-child = et barn: En alder sammen med en diagnose, en skole og et årstall kan være nok
posts-human-check-family = en familie: hvor foreldrene arbeider, hvor de kom fra, hvor mange barn de har
posts-human-check-place = et lite sted: Der alle kjenner alle, er «en jente i niende klasse» én bestemt person
posts-human-check-legend = Når du har sett etter
posts-human-check-yes = Jeg har sett etter: Ingen barn, ingen familier og ingen på et lite sted kan kjennes igjen

posts-audience = Hvem som kan lese det
posts-audience-now = Lesere nå
posts-audience-save = Endre hvem som kan lese det
posts-means-same = Som nå. Ingenting endres. Hvis innlegget ventet på en person til, gjør det ikke det lenger.
posts-means-narrow-network = Bare medlemmer av nettverket det hører til, kan lese det. Alle andre mister det, sammen med kommentarene.
posts-means-narrow-case = Bare deltakere i det nasjonale caset kan lese det. Alle andre mister det, sammen med kommentarene.
posts-means-narrow-members = Bare de som har logget inn, kan lese det. Det forsvinner fra de åpne sidene og fra nyhetsstrømmen.
posts-means-widen-case = Alle i det nasjonale caset kan lese det, sammen med kommentarene.
posts-means-widen-members = Alle medlemmer i alle land kan lese det, sammen med kommentarene.
posts-means-widen-public = Alle kan lese det uten konto, og søkemotorer finner det, sammen med kommentarene. Besøkende ser ikke navn på personer. Hvis det ikke er din oppgave å uttale deg offentlig, ser en person til på det først. Alle medlemmer kan lese det imens.
posts-means-comments = { $count ->
    [0] Det er ingen kommentarer ennå.
    [one] { $count } kommentar følger innlegget.
   *[other] { $count } kommentarer følger innlegget.
}
posts-means-copies = Det noen har lest, kopiert eller fått i en nyhetsstrøm eller på e-post, kan ikke kalles tilbake.
posts-waits = Dette venter på en person til før alle kan lese det. Alle medlemmer kan lese det imens.
posts-returned = En person til har lest dette og sendt det tilbake
posts-waiting = Innlegg som venter på en person til
posts-waiting-text = Forfatterne ønsker at alle skal kunne lese dem. Les hvert innlegg slik en som kjenner stedet, ville lest det.
posts-waiting-none = Ingenting venter på deg.
posts-decide = Skal alle kunne lese dette?
posts-decide-text = Se etter noe som gjør at et barn, en familie eller et lite sted kan kjennes igjen. Det som publiseres åpent, kan ikke kalles tilbake.
# $count (number)
posts-decide-comments = { $count ->
    [0] Ingen kommentarer blir åpne for alle sammen med det.
    [one] { $count } kommentar blir også åpen for alle.
   *[other] { $count } kommentarer blir også åpne for alle.
}
posts-approve = Ja, åpne det for alle
posts-return = Send det tilbake med begrunnelsen
posts-hidden = Dette er skjult mens noen ser på det. Bare forfatteren og de som skal bestemme, kan lese det.

posts-tools = Hva du kan gjøre
posts-pin = Fest det øverst der det står
posts-unpin = Ikke fest det lenger
posts-close = Steng for kommentarer
posts-open = Åpne for kommentarer igjen
posts-closed = Dette tar ikke imot flere kommentarer. Siden
posts-move = Flytt til et annet nettverk
posts-move-to = Hvilket nettverk?
posts-move-nowhere = Du leder ikke noe annet nettverk det kan flyttes til.
posts-move-network = Da kan bare medlemmer av det nye nettverket lese det. Medlemmer av det gamle mister det, sammen med kommentarene.
posts-move-case = Da kan deltakere i det nasjonale caset som det nye nettverket hører til, lese det.
posts-move-members = De samme kan lese det som nå. Det står på siden til det nye nettverket.
posts-move-text = Forfatteren er den samme, og det er også stedet det ble skrevet fra. Det står på innlegget at det er flyttet.
posts-moved-from = Flyttet hit fra et annet nettverk
posts-pinned-here = Festet her
posts-answered = Besvart
posts-not-answered = Venter på et svar som hjelper
posts-delete = Slett
posts-delete-text = Dette forsvinner for godt, og ingen kan hente det tilbake:
posts-delete-versions = teksten, med alle tidligere versjoner og filer
posts-delete-comments = { $count ->
    [0] ingen kommentarer, for det er ingen
    [one] { $count } kommentar fra andre eller deg
   *[other] { $count } kommentarer fra andre eller deg
}
posts-delete-marks = { $count ->
    [0] ingen markeringer fra kommuner, for det er ingen
    [one] { $count } markering fra en kommune
   *[other] { $count } markeringer fra kommuner
}
posts-delete-copies = kopiene evaluatorene eventuelt har
posts-delete-stays = På adressen blir det stående en linje om at det er slettet, og når.
posts-delete-sure = Ja, slett
posts-delete-comment = Slett kommentar
posts-delete-comment-text = Teksten forsvinner for godt. Hvis noen har svart på den, blir det stående en linje om at den er slettet.
posts-gone = Dette innlegget er slettet
posts-gone-at = Slettet
posts-comment-deleted = Denne kommentaren er slettet.
posts-comment-hidden = Denne kommentaren er skjult mens noen ser på den.
posts-answers = Svar på
posts-answers-somebody = en kommentar som ikke kan leses
posts-somebody = et medlem
posts-answer-this = Svar på dette
posts-answer-post-instead = Svar på innlegget i stedet
posts-helped = Dette var til hjelp
posts-helped-yes = Dette hjalp meg
posts-helped-not = Det hjalp likevel ikke

posts-preview = Forhåndsvis
posts-preview-title = Forhåndsvisning
posts-preview-text = Dette er det leserne kommer til å se. Ingenting er publisert ennå.
posts-publish = Publiser
posts-change-text = Endre teksten
posts-save-draft = Lagre utkast
posts-drafts = Utkastene dine
posts-draft-untitled = Uten tittel
posts-draft-delete = Slett utkast: { $title }
posts-draft-saved = Utkastet er lagret. Tidspunkt: { $at }
posts-draft-continued = Du fortsetter på utkastet ditt. Sist lagret: { $at }
posts-draft-empty-form = Begynn med et tomt skjema
posts-autosave-ready = Utkastet lagres av seg selv mens du skriver.
posts-autosaved = Utkast lagret: { $at }
posts-autosaved-apart = Dette utkastet ble endret i et annet vindu. Teksten din er tatt vare på som et eget utkast. Lagret: { $at }
posts-autosave-failed = Utkastet kunne ikke lagres akkurat nå. Teksten din er fortsatt her, og vi prøver igjen når du skriver videre.
posts-autosave-restored = Teksten din fra før er her igjen. Den er ikke lagret som utkast ennå.
posts-unsent-restored = Teksten din fra før er her igjen. Den er ikke sendt ennå.

posts-about-this = Om dette innlegget
posts-edit = Rediger
posts-edit-open = Alle kan lese dette, eller skal kunne det. Hvis det ikke er din oppgave å uttale deg offentlig, blir det ved en endring borte fra de åpne sidene til en person til har sett på den nye teksten. Alle medlemmer kan lese den imens.
posts-edit-text = Tidligere versjoner kan fortsatt leses av deg og av dem som leder det samme caset eller nettverket.
posts-edit-text-practice = Alle medlemmer som kan lese en praksis, kan også lese de tidligere versjonene, fra den ble åpnet for dem.
posts-edited = Redigert
posts-versions = Tidligere versjoner
posts-versions-text = Alle versjoner som er lagret, med den nyeste først, og hva som ble endret i hver av dem.
posts-version = Versjon { $number }
posts-version-whole = Les hele versjonen
posts-version-remove = Fjern denne versjonen
posts-version-remove-text = Det som sto der, forsvinner for godt, og ingen kan hente det tilbake. At det fantes en versjon, blir stående.
posts-version-removed = Innholdet i denne versjonen er fjernet.
posts-back = Tilbake til innlegget

posts-conflict = Noen lagret denne teksten mens du skrev
posts-conflict-text = Ingenting er gått tapt. Nedenfor ser du begge tekstene. Din tekst står fortsatt i skjemaet. Ta med det du vil beholde fra den andre, og lagre på nytt.
posts-conflict-by = Lagret av: { $name }
posts-conflict-theirs = Det som er lagret nå
posts-conflict-mine = Det du skrev, med forskjellene markert

posts-comments = Kommentarer
posts-no-comments = Ingen kommentarer ennå. Vær den første som svarer.
posts-answer = Skriv en kommentar
posts-send-comment = Send kommentar
posts-edit-comment = Rediger kommentar

posts-way = Fra sted til sted
posts-way-origin = Skrevet her
posts-mark-for = Hvor langt er dere kommet med dette? Du svarer for: { $municipality }
posts-unmark = Angre

posts-done-published = Det er publisert.
posts-done-commented = Kommentaren din er publisert.
posts-done-comment-deleted = Kommentaren er slettet.
posts-done-marked = Det er notert hvor langt dere er kommet.
posts-done-unmarked = Markeringen er trukket tilbake.
posts-done-audience = Det er endret hvem som kan lese dette.
posts-done-audience-waits = Alle medlemmer kan lese dette. En person til ser på det før alle kan det.
posts-done-approved = Alle kan lese det nå.
posts-done-returned = Det går tilbake til forfatteren med begrunnelsen din.
posts-done-pinned = Det er festet øverst der det står.
posts-done-unpinned = Det er ikke festet lenger.
posts-done-closed = Det tar ikke imot flere kommentarer.
posts-done-opened = Det tar imot kommentarer igjen.
posts-done-moved = Det er flyttet.
posts-done-helped = Det er notert at dette var til hjelp.
posts-done-not-helped = Det står ikke lenger at dette var til hjelp.
posts-done-consent-given = Evalueringen kan nå bruke teksten.
posts-done-consent-withdrawn = Samtykket er trukket. Kopiene som evaluatorene hadde, er tømt.

posts-error-title = Skriv en tittel.
posts-error-title-long = Tittelen er for lang. Høyeste antall tegn: { $max }
posts-error-lang = Velg hvilket språk du skriver på.
posts-error-kind = Velg hva slags innlegg du vil skrive.
posts-error-text = Skriv hva som er nytt.
posts-error-question = Skriv spørsmålet ditt.
posts-error-aim = Skriv hva praksisen skal brukes til.
posts-error-practice = Skriv hva dere gjør.
posts-error-situation = Skriv hvordan situasjonen var.
posts-error-what-we-did = Skriv hva dere gjorde.
posts-error-long = Teksten er for lang. Høyeste antall tegn: { $max }
posts-error-audience = Velg hvem som kan lese dette.
posts-error-audience-forbidden = Du kan ikke publisere for disse leserne. Velg en annen gruppe.
posts-error-choice = Velg fra listen.
posts-error-comment = Skriv en kommentar.
posts-error-parent = Kommentaren du svarer på, kan ikke leses lenger. Teksten din er fortsatt her, og du kan sende den som svar på innlegget.
posts-error-mention = Flere har dette navnet. Velg nedenfor hvem du mener: { $name }
posts-error-human-check = Les teksten en gang til, og bekreft at ingen kan kjennes igjen.
posts-error-reason = Skriv hvorfor det sendes tilbake.
posts-error-revised-meanwhile = Teksten ble endret mens du leste den. Les den en gang til før du bestemmer deg.
posts-error-network = Velg nettverket.
posts-seen-network = Medlemmer av nettverket
posts-seen-case = Deltakere i det nasjonale caset
posts-seen-members = Alle medlemmer
posts-seen-public = Alle

posts-filter = Avgrens listen
posts-filter-any = Alle
posts-filter-country = Land
posts-filter-network = Nettverk
posts-filter-sector = Tjeneste
posts-filter-theme = Tema
posts-filter-kind = Type innlegg
posts-filter-language = Språk
posts-filter-step = Trinn i samordningstrappen
posts-filter-answer = Spørsmål
posts-filter-answer-open = Venter på et svar som hjelper
posts-filter-answer-given = Besvart
posts-filter-show = Vis
posts-filter-chosen = Listen viser bare
posts-filter-remove = Ta bort
posts-filter-none = Vis alle
posts-filter-unknown = En del av denne adressen er ikke kjent her. Listen viser det resten av den ber om.
posts-none-found = Ingenting passer med alt dette ennå. Ta bort et av valgene for å se mer.
posts-filter-save = Ta vare på dette utvalget
posts-filter-name = Hva vil du kalle det?
posts-filter-save-button = Ta vare på
posts-filters-saved = Mine utvalg
posts-filters-change = Gi nytt navn eller slett
posts-filters-none = Du har ikke tatt vare på noe utvalg ennå. Avgrens listen over innlegg, og velg så å ta vare på utvalget.
posts-filters-back = Til listen over innlegg
posts-filter-rename = Gi nytt navn
posts-filter-delete = Slett: { $name }
posts-done-filter = Utvalget er tatt vare på. Du finner det ved siden av listen.
posts-error-filter-name = Skriv hva du vil kalle det.
posts-error-filter-empty = Velg først noe å avgrense listen med.
posts-error-filters-many = Slett ett før du tar vare på et nytt. Høyeste antall utvalg: { $max }
posts-news = Nytt
posts-news-comments = Nye kommentarer
posts-news-revision = Endret
posts-seen-all = Merk alt som sett, i alle lister
posts-done-seen = Notert. Det som kommer fra nå av, blir merket som nytt.
posts-feed = Nyhetsstrøm med det som er åpent for alle (Atom)
posts-feed-text = Det kommuner og nasjonale case i Norden deler med alle.
posts-report = Meld fra
posts-report-post = Meld fra om denne teksten
