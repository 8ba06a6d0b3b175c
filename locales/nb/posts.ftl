### status: adapted

posts-title = Erfaringer
posts-title-text = Hva kommuner og nasjonale case har prøvd, med deres egne ord.
posts-none = Ingen erfaringer ennå.
posts-none-here = Ikke noe nytt her ennå.
posts-new-here = Nytt her
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } kommune vil prøve
   *[other] { $count } kommuner vil prøve
}

posts-new = Del en erfaring
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
posts-field-standpoint = Du skriver på vegne av
posts-field-audience = Hvem kan lese dette?
posts-field-comment = Kommentaren din
posts-markdown-hint = En tom linje gir et nytt avsnitt. Linjer som begynner med - blir til en liste.

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
posts-step-here = Denne erfaringen

posts-audience-network = Nettverket mitt
posts-audience-case = Det nasjonale caset mitt
posts-audience-members = Alle medlemmer
posts-audience-public = Alle, også uten konto

posts-consent-explained = Evaluatorene leser det medlemmene leser. De kan bare samle inn og sitere en tekst når forfatteren har gitt samtykke. Du kan ombestemme deg når som helst. Da tømmes kopien.
posts-consent-post = Evalueringen kan bruke denne erfaringen
posts-consent-comment = Evalueringen kan bruke denne kommentaren
posts-consent-given = Kan brukes i evalueringen.
posts-consent-missing = Kan ikke brukes i evalueringen.
posts-consent-give = Gi samtykke til bruk i evalueringen
posts-consent-withdraw = Trekk samtykket

posts-preview = Forhåndsvis
posts-preview-title = Forhåndsvisning
posts-preview-text = Dette er det leserne kommer til å se. Ingenting er publisert ennå.
posts-publish = Publiser
posts-change-text = Endre teksten
posts-save-draft = Lagre utkast
posts-drafts = Utkastene dine
posts-draft-untitled = Uten tittel
# $title (text): the title of the draft
posts-draft-delete = Slett utkast: { $title }
# $at (text): date and time
posts-draft-saved = Utkastet er lagret. Tidspunkt: { $at }
# $at (text): date and time
posts-draft-continued = Du fortsetter på utkastet ditt. Sist lagret: { $at }
posts-draft-empty-form = Begynn med et tomt skjema
posts-autosave-ready = Utkastet lagres av seg selv mens du skriver.
# $at (text): time of day
posts-autosaved = Utkast lagret: { $at }
# $at (text): time of day
posts-autosaved-apart = Dette utkastet ble endret i et annet vindu. Teksten din er tatt vare på som et eget utkast. Lagret: { $at }
posts-autosave-failed = Utkastet kunne ikke lagres akkurat nå. Teksten din er fortsatt her, og vi prøver igjen når du skriver videre.

posts-about-this = Om denne erfaringen
posts-edit = Rediger
posts-edit-text = Tidligere versjoner kan fortsatt leses av deg og av dem som leder det samme caset eller nettverket.
posts-edited = Redigert
posts-versions = Tidligere versjoner
posts-versions-text = Alle versjoner som er lagret, med den nyeste først, og hva som ble endret i hver av dem.
# $number (number): counts up from 1
posts-version = Versjon { $number }
posts-version-whole = Les hele versjonen
posts-back = Tilbake til erfaringen

posts-conflict = Noen lagret denne teksten mens du skrev
posts-conflict-text = Ingenting er gått tapt. Nedenfor ser du begge tekstene. Din tekst står fortsatt i skjemaet. Ta med det du vil beholde fra den andre, og lagre på nytt.
# $name (text): who saved
posts-conflict-by = Lagret av: { $name }
posts-conflict-theirs = Det som er lagret nå
posts-conflict-mine = Det du skrev, med forskjellene markert

posts-comments = Kommentarer
posts-no-comments = Ingen kommentarer ennå. Vær den første som svarer.
posts-answer = Skriv en kommentar
posts-send-comment = Send kommentar
posts-edit-comment = Rediger kommentar

posts-marks = Vil prøve dette
# $municipality (text): name of the municipality
posts-mark-for = Vi vil prøve dette: { $municipality }
posts-unmark = Trekk tilbake

posts-done-published = Erfaringen din er publisert.
posts-done-commented = Kommentaren din er publisert.
posts-done-marked = Det er notert at dere vil prøve dette.
posts-done-unmarked = Det er trukket tilbake.
posts-done-consent-given = Evalueringen kan nå bruke teksten.
posts-done-consent-withdrawn = Samtykket er trukket. Kopiene som evaluatorene hadde, er tømt.

posts-error-title = Skriv en tittel.
# $max (text): number of characters
posts-error-title-long = Tittelen er for lang. Høyeste antall tegn: { $max }
posts-error-lang = Velg hvilket språk du skriver på.
posts-error-situation = Skriv hvordan situasjonen var.
posts-error-what-we-did = Skriv hva dere gjorde.
# $max (text): number of characters
posts-error-long = Teksten er for lang. Høyeste antall tegn: { $max }
posts-error-audience = Velg hvem som kan lese dette.
posts-error-audience-forbidden = Du kan ikke publisere for disse leserne. Velg en annen gruppe.
posts-error-choice = Velg fra listen.
posts-error-comment = Skriv en kommentar.
posts-seen-network = Medlemmer av nettverket
posts-seen-case = Deltakere i det nasjonale caset
posts-seen-members = Alle medlemmer
posts-seen-public = Alle
