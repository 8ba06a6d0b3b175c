### status: adapted

posts-title = Erfaringer
posts-title-text = Det, kommuner og nationale cases har prøvet, med deres egne ord.
posts-none = Der er ingen erfaringer endnu.
posts-none-here = Der er ikke noget nyt her endnu.
posts-new-here = Sidste nyt
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } kommune vil prøve det
   *[other] { $count } kommuner vil prøve det
}

posts-new = Del en erfaring
posts-new-text = Skriv om, hvordan I arbejder sammen, aldrig om et barn eller en familie. Tænk også på små steder: Kan nogen blive genkendt?
posts-form-story = Det har I oplevet
posts-form-about = Det handler erfaringen om
posts-form-who = Hvem kan læse den?
posts-field-lang = Hvilket sprog skriver du på?
posts-field-title = Titel
posts-field-themes = Temaer
posts-field-themes-hint = De syv succesfaktorer og programmets tre mål. Vælg dem, der passer.
posts-field-ages = Aldersgrupper
posts-field-services = Fagområder, der deltog
posts-field-step = Trin på samordningstrappen
posts-field-step-hint = Samordningstrappen er en norsk model for samarbejde på tværs. Vælg det trin, erfaringen handler om.
posts-field-standpoint = Du skriver på vegne af
posts-field-audience = Hvem kan læse dette?
posts-field-comment = Din kommentar
posts-markdown-hint = En tom linje starter et nyt afsnit. En linje, der begynder med -, bliver til en liste.

posts-part-situation = Situationen
posts-part-what-we-did = Det gjorde vi
posts-part-services = Sådan deltog fagområderne
posts-part-outcome = Det kom der ud af det
posts-part-differently = Det ville vi gøre anderledes
posts-part-reuse = Det kan andre bruge
posts-hint-situation = Hvad var svært, og for hvem? Skriv om arbejdet, ikke om enkeltpersoner.
posts-hint-what-we-did = Hvad I gjorde, skridt for skridt, så andre kan gøre det samme.
posts-hint-services = Hvem gjorde hvad, og hvordan blev I enige om det?
posts-hint-outcome = Hvad er anderledes nu? Skriv også, hvad der ikke virkede.
posts-hint-differently = Hvad ville I gøre på en anden måde næste gang?
posts-hint-reuse = Rutiner, skemaer eller måder at mødes på, som andre kan overtage.

posts-age-0-5 = 0–5 år
posts-age-6-12 = 6–12 år
posts-age-13-15 = 13–15 år
posts-age-16-19 = 16–19 år
posts-age-20-24 = 20–24 år

posts-theme-leadership-anchoring = Forankring i ledelsen
posts-theme-time-and-resources = Tid og ressourcer
posts-theme-structure-and-routines = Struktur og rutiner
posts-theme-coordinator = En koordinator
posts-theme-respect-for-competence = Respekt for forskellig faglighed
posts-theme-shared-arenas = Fælles mødesteder
posts-theme-user-involvement = Brugerinddragelse
posts-theme-individual-centred = Den enkelte i centrum
posts-theme-holistic-follow-up = Helhedsorienteret indsats
posts-theme-early-intervention = Tidlig indsats

posts-step-1 = Dele information
posts-step-2 = Se det samme problem
posts-step-3 = Trække i samme retning
posts-step-4 = Arbejde sammen
posts-step-5 = Føre den nye praksis ud i den daglige drift
posts-step-none = Ikke noget bestemt trin
posts-step-here = Denne erfaring

posts-audience-network = Mit netværk
posts-audience-case = Min nationale case
posts-audience-members = Alle medlemmer
posts-audience-public = Alle, også uden konto

posts-consent-explained = Evaluatorerne læser det, som medlemmerne læser. De må kun indsamle og citere en tekst, når forfatteren har givet lov til det. Du kan altid ombestemme dig, og så bliver kopien tømt.
posts-consent-post = Evalueringen må bruge denne erfaring
posts-consent-comment = Evalueringen må bruge denne kommentar
posts-consent-given = Må bruges i evalueringen.
posts-consent-missing = Må ikke bruges i evalueringen.
posts-consent-give = Giv lov til brug i evalueringen
posts-consent-withdraw = Træk samtykket tilbage

posts-preview = Forhåndsvisning
posts-preview-title = Forhåndsvisning
posts-preview-text = Sådan kommer læserne til at se det. Intet er udgivet endnu.
posts-publish = Udgiv
posts-change-text = Ret teksten
posts-save-draft = Gem kladde
posts-drafts = Dine kladder
posts-draft-untitled = Uden titel
# $title (text): the title of the draft
posts-draft-delete = Slet kladde: { $title }
# $at (text): date and time
posts-draft-saved = Kladden er gemt. Tidspunkt: { $at }
# $at (text): date and time
posts-draft-continued = Du skriver videre på din kladde. Sidst gemt: { $at }
posts-draft-empty-form = Begynd med en tom formular
posts-autosave-ready = Din kladde bliver gemt automatisk, mens du skriver.
# $at (text): time of day
posts-autosaved = Kladde gemt: { $at }
# $at (text): time of day
posts-autosaved-apart = Kladden er blevet ændret i et andet vindue. Din tekst er gemt som en kladde for sig. Gemt: { $at }
posts-autosave-failed = Kladden kunne ikke gemmes lige nu. Din tekst er her stadig. Vi prøver igen, når du skriver videre.

posts-about-this = Om denne erfaring
posts-edit = Redigér
posts-edit-text = Tidligere versioner kan stadig læses af dig og af dem, der står for samme case eller netværk.
posts-edited = Redigeret
posts-versions = Tidligere versioner
posts-versions-text = Alle gemte versioner med den nyeste først, og hvad der er ændret i hver af dem.
# $number (number): counts up from 1
posts-version = Version { $number }
posts-version-whole = Læs hele versionen
posts-back = Tilbage til erfaringen

posts-conflict = Nogen gemte denne tekst, mens du skrev
posts-conflict-text = Intet er gået tabt. Nedenfor ser du begge tekster. Din egen står stadig i formularen. Tag det med, som du vil beholde fra den anden, og gem igen.
# $name (text): who saved
posts-conflict-by = Gemt af: { $name }
posts-conflict-theirs = Det, der er gemt nu
posts-conflict-mine = Det, du skrev, med forskellene markeret

posts-comments = Kommentarer
posts-no-comments = Der er ingen kommentarer endnu. Vær den første, der svarer.
posts-answer = Skriv en kommentar
posts-send-comment = Send kommentar
posts-edit-comment = Redigér kommentar

posts-marks = Vil prøve det
# $municipality (text): name of the municipality
posts-mark-for = Vi vil prøve det: { $municipality }
posts-unmark = Fortryd

posts-done-published = Din erfaring er udgivet.
posts-done-commented = Din kommentar er udgivet.
posts-done-marked = Det er noteret, at I vil prøve det.
posts-done-unmarked = I står ikke længere på listen over dem, der vil prøve det.
posts-done-consent-given = Evalueringen må nu bruge teksten.
posts-done-consent-withdrawn = Samtykket er trukket tilbage. De kopier, evaluatorerne havde, er tømt.

posts-error-title = Skriv en titel.
# $max (text): number of characters
posts-error-title-long = Titlen er for lang. Højst tilladte antal tegn: { $max }
posts-error-lang = Vælg, hvilket sprog du skriver på.
posts-error-situation = Skriv, hvordan situationen var.
posts-error-what-we-did = Skriv, hvad I gjorde.
# $max (text): number of characters
posts-error-long = Teksten er for lang. Højst tilladte antal tegn: { $max }
posts-error-audience = Vælg, hvem der kan læse teksten.
posts-error-audience-forbidden = Du kan ikke udgive til disse læsere. Vælg en anden gruppe.
posts-error-choice = Vælg fra listen.
posts-error-comment = Skriv en kommentar.
posts-seen-network = Netværkets medlemmer
posts-seen-case = Deltagerne i den nationale case
posts-seen-members = Alle medlemmer
posts-seen-public = Alle
