### status: adapted

posts-title = Indlæg
posts-title-text = Erfaringer, praksisser, spørgsmål og nyt fra kommuner og nationale cases, med deres egne ord.
posts-none = Ingen indlæg endnu.
posts-none-here = Der er ikke noget nyt her endnu.
posts-of-person = Det har denne person skrevet
posts-new-here = Sidste nyt
posts-comment-count = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
posts-mark-count = { $count ->
    [one] { $count } kommune har gavn af dette
   *[other] { $count } kommuner har gavn af dette
}

posts-new = Skriv noget
posts-new-which = Hvad vil du dele?
posts-new-update = Fortæl nyt
posts-new-experience = Del en erfaring
posts-new-question = Stil et spørgsmål
posts-new-practice = Beskriv en praksis
posts-kind-update-text = Et par linjer om, hvad der sker hos jer: et møde, en dato, noget, der er besluttet.
posts-kind-experience-text = Noget, I har prøvet sammen, hvordan det gik, og hvad andre kan bruge af det.
posts-kind-question-text = Noget, du gerne vil vide fra andre. Du siger til, hvilket svar der hjalp.
posts-kind-practice-text = En måde at arbejde på, fortalt, så et andet sted kan gå i gang. Du reviderer den, efterhånden som den modnes, og man kan se, hvor den er nået hen.
posts-new-update-text = Skriv om, hvordan I arbejder sammen, aldrig om et barn eller en familie.
posts-new-question-text = Spørg om måder at arbejde på, aldrig om et barn eller en familie. Læsere i et andet land kender ikke jeres tilbud: Fortæl med få ord, hvem der gør hvad.
posts-new-practice-text = Beskriv det, I gør, så et andet sted kan gå i gang. Skriv aldrig om et barn eller en familie. Tænk også på små steder: Kan nogen blive genkendt?
posts-form-update = Det nye
posts-form-question = Det vil du gerne vide
posts-form-practice = Jeres praksis
posts-new-text = Skriv om, hvordan I arbejder sammen, aldrig om et barn eller en familie. Tænk også på små steder: Kan nogen blive genkendt?
posts-form-story = Det har I oplevet
posts-form-about = Det handler det om
posts-form-who = Hvem kan læse det?
posts-field-lang = Hvilket sprog skriver du på?
posts-field-title = Titel
posts-field-themes = Temaer
posts-field-themes-hint = De syv succesfaktorer og programmets tre mål. Vælg dem, der passer.
posts-field-ages = Aldersgrupper
posts-field-services = Fagområder, der deltog
posts-field-step = Trin på samordningstrappen
posts-field-step-hint = Samordningstrappen er en norsk model for samarbejde på tværs. Vælg det trin, erfaringen handler om.
posts-field-maturity = Hvor langt jeres praksis er nået
posts-field-maturity-hint = Det trin på samordningstrappen, den står på hos jer i dag. Ret det, når praksissen modnes.
posts-field-audience-hint = Det, du åbner for alle, bliver først set igennem af en anden person, medmindre det er din opgave at udtale dig offentligt. Imens kan alle medlemmer læse det. Du kan ændre det senere.
posts-field-mention = Hvem mener du?
posts-field-mention-hint = Flere personer har dette navn. Vælg den, du mener.
posts-field-reason = Hvorfor det bliver sendt tilbage
posts-field-reason-hint = Skal udfyldes, når du sender det tilbage. Skriv, hvad der skal ændres, så forfatteren kan komme videre.
posts-mention-hint = Skriv @ og et navn for at nævne en person eller et netværk, der kan læse dette.
posts-mention-unknown = Der er ikke fundet nogen med dette navn, som kan læse dette, så det står, som du skrev det: @{ $name }
posts-field-standpoint = Du skriver på vegne af
posts-field-audience = Hvem kan læse dette?
posts-field-comment = Din kommentar
posts-markdown-hint = En tom linje starter et nyt afsnit. En linje, der begynder med -, bliver til en liste.
# $max (number): characters
posts-longest = Højst tilladte antal tegn i hver tekst: { $max }

posts-kind-update = Nyt
posts-kind-experience = Erfaring
posts-kind-question = Spørgsmål
posts-kind-practice = Praksisbeskrivelse
posts-state-published = Udgivet
posts-state-hidden = Skjult, mens nogen ser på det
posts-state-deleted = Slettet
posts-mark-useful = Nyttigt for os
posts-mark-want = Vi vil prøve det
posts-mark-trying = Vi er ved at prøve det
posts-mark-ordinary = Er en del af vores daglige drift

posts-part-text = Det nye
posts-part-question = Dit spørgsmål
posts-part-context = Det skal andre vide for at kunne svare
posts-part-aim = Det skal den bruges til
posts-part-practice = Det gør vi
posts-part-needs = Det kræver det
posts-part-follow-up = Sådan følger vi, om det virker
posts-hint-text = Et par linjer er nok. Skriv om arbejdet, ikke om enkeltpersoner.
posts-hint-question = Hvad vil du gerne vide fra andre? Ét spørgsmål ad gangen giver bedre svar.
posts-hint-context = Hvordan er det hos jer, og hvad har I allerede prøvet?
posts-hint-aim = Hvilken situation er denne praksis til, og hvad skal blive bedre?
posts-hint-practice = Skridt for skridt, så et sted, der aldrig har mødt jer, kan gå i gang.
posts-hint-needs = Tid, mennesker, aftaler, penge, et lokale, oplæring: Hvad skal være på plads?
posts-hint-follow-up = Hvordan ser I, om det virker, hvor ofte ser I efter, og hvad har I ændret?
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
posts-step-here = Her står den

posts-audience-network = Mit netværk
posts-audience-case = Min nationale case
posts-audience-members = Alle medlemmer
posts-audience-public = Alle, også uden konto

posts-consent-explained = Evaluatorerne læser det, som medlemmerne læser. De må kun indsamle og citere en tekst, når forfatteren har givet lov til det. Du kan altid ombestemme dig, og så bliver kopien tømt.
posts-consent-post = Evalueringen må bruge dette
posts-consent-comment = Evalueringen må bruge denne kommentar
posts-consent-given = Må bruges i evalueringen.
posts-consent-missing = Må ikke bruges i evalueringen.
posts-consent-give = Giv lov til brug i evalueringen
posts-consent-withdraw = Træk samtykket tilbage

posts-human-check = Kan nogen blive genkendt?
posts-human-check-text = Læs din tekst en gang til, før du udgiver den, og tænk på dette:
posts-human-check-child = et barn: En alder sammen med en diagnose, en skole og et årstal kan være nok
posts-human-check-family = en familie: hvor forældrene arbejder, hvor de kommer fra, hvor mange børn der er
posts-human-check-place = et lille sted: Hvor alle kender alle, er “en pige i niende klasse” én bestemt person
posts-human-check-legend = Når du har set efter
posts-human-check-yes = Jeg har set efter: Ingen børn, ingen familier og ingen på et lille sted kan genkendes

posts-audience = Hvem kan læse det?
posts-audience-now = Læsere nu
posts-audience-save = Ændr, hvem der kan læse det
posts-means-same = Som det er nu. Intet ændres. Hvis det ventede på en anden person, gør det det ikke længere.
posts-means-narrow-network = Kun medlemmer af det netværk, det står i, kan læse det. Alle andre mister det og kommentarerne til det.
posts-means-narrow-case = Kun deltagere i den nationale case kan læse det. Alle andre mister det og kommentarerne til det.
posts-means-narrow-members = Kun folk, der er logget ind, kan læse det. Det forsvinder fra de åbne sider og fra feedet.
posts-means-widen-case = Alle i den nationale case kan læse det og kommentarerne til det.
posts-means-widen-members = Alle medlemmer i alle lande kan læse det og kommentarerne til det.
posts-means-widen-public = Alle kan læse det og kommentarerne til det uden en konto, og søgemaskiner kan finde det. Navne på personer bliver ikke vist til besøgende. Hvis det ikke er din opgave at udtale dig offentligt, ser en anden person på det først. Imens kan alle medlemmer læse det.
posts-means-comments = { $count ->
    [0] Der er ingen kommentarer endnu.
    [one] { $count } kommentar følger med indlægget.
   *[other] { $count } kommentarer følger med indlægget.
}
posts-means-copies = Det, nogen har læst, kopieret eller fået i et feed eller en mail, kan ikke kaldes tilbage.
posts-waits = Dette venter på en anden person, før alle kan læse det. Imens kan alle medlemmer læse det.
posts-returned = En anden person har læst dette og sendt det tilbage
posts-waiting = Indlæg, der venter på en anden person
posts-waiting-text = Forfatterne vil gerne have, at alle kan læse dem. Læs hvert indlæg, som en, der kender stedet, ville læse det.
posts-waiting-none = Intet venter på dig.
posts-decide = Skal alle kunne læse dette?
posts-decide-text = Se efter alt, som et barn, en familie eller et lille sted kan genkendes på. Det, der er udgivet åbent, kan ikke kaldes tilbage.
# $count (number)
posts-decide-comments = { $count ->
    [0] Ingen kommentarer bliver åbne for alle sammen med det.
    [one] { $count } kommentar bliver også åben for alle.
   *[other] { $count } kommentarer bliver også åbne for alle.
}
posts-approve = Ja, åbn det for alle
posts-return = Send det tilbage med begrundelsen
posts-hidden = Dette er skjult, mens nogen ser på det. Kun forfatteren og dem, der træffer afgørelsen, kan læse det.

posts-tools = Det kan du gøre
posts-pin = Fastgør det øverst, hvor det hører til
posts-unpin = Fjern fastgørelsen
posts-close = Luk for kommentarer
posts-open = Åbn for kommentarer igen
posts-closed = Der kan ikke længere skrives kommentarer. Siden
posts-move = Flyt til et andet netværk
posts-move-to = Hvilket netværk?
posts-move-nowhere = Du driver ikke noget andet netværk, det kan flyttes til.
posts-move-network = Kun medlemmer af det nye netværk kan læse det derefter. Medlemmer af det gamle mister det og kommentarerne til det.
posts-move-case = Deltagere i det nye netværks nationale case kan læse det derefter.
posts-move-members = De samme personer kan læse det som nu. Det står på det nye netværks side.
posts-move-text = Forfatteren er den samme, og det samme er det sted, der blev skrevet fra. På indlægget står der, at det er flyttet.
posts-moved-from = Flyttet hertil fra et andet netværk
posts-pinned-here = Fastgjort her
posts-answered = Besvaret
posts-not-answered = Venter på et svar, der hjælper
posts-delete = Slet
posts-delete-text = Dette forsvinder for altid, og ingen kan hente det tilbage:
posts-delete-versions = teksten med alle tidligere versioner og filer
posts-delete-comments = { $count ->
    [0] ingen kommentarer, for der er ingen
    [one] { $count } kommentar fra andre eller fra dig
   *[other] { $count } kommentarer fra andre eller fra dig
}
posts-delete-marks = { $count ->
    [0] ingen trin fra kommuner, for der er ingen
    [one] { $count } trin, som en kommune har noteret
   *[other] { $count } trin, som kommuner har noteret
}
posts-delete-copies = de kopier, som evaluatorerne måske har
posts-delete-stays = På adressen bliver der stående en linje om, at det er slettet, og hvornår.
posts-delete-sure = Ja, slet
posts-delete-comment = Slet kommentar
posts-delete-comment-text = Teksten forsvinder for altid. Hvis nogen har svaret på den, bliver der stående en linje om, at den er slettet.
posts-gone = Dette indlæg er slettet
posts-gone-at = Slettet
posts-comment-deleted = Denne kommentar er slettet.
posts-comment-hidden = Denne kommentar er skjult, mens nogen ser på den.
posts-answers = Svar på
posts-answers-somebody = en kommentar, der ikke kan læses
posts-somebody = et medlem
posts-answer-this = Svar på dette
posts-answer-post-instead = Svar på indlægget i stedet
posts-helped = Dette hjalp
posts-helped-yes = Det hjalp mig
posts-helped-not = Det hjalp alligevel ikke

posts-preview = Forhåndsvisning
posts-preview-title = Forhåndsvisning
posts-preview-text = Sådan kommer læserne til at se det. Intet er udgivet endnu.
posts-publish = Udgiv
posts-change-text = Ret teksten
posts-save-draft = Gem kladde
posts-drafts = Dine kladder
posts-draft-untitled = Uden titel
posts-draft-delete = Slet kladde: { $title }
posts-draft-saved = Kladden er gemt. Tidspunkt: { $at }
posts-draft-continued = Du skriver videre på din kladde. Sidst gemt: { $at }
posts-draft-empty-form = Begynd med en tom formular
posts-autosave-ready = Din kladde bliver gemt automatisk, mens du skriver.
posts-autosaved = Kladde gemt: { $at }
posts-autosaved-apart = Kladden er blevet ændret i et andet vindue. Din tekst er gemt som en kladde for sig. Gemt: { $at }
posts-autosave-failed = Kladden kunne ikke gemmes lige nu. Din tekst er her stadig. Vi prøver igen, når du skriver videre.
posts-autosave-restored = Din tekst fra før er her igen. Den er ikke gemt som kladde endnu.
posts-unsent-restored = Din tekst fra før er her igen. Den er ikke sendt endnu.

posts-about-this = Om dette indlæg
posts-edit = Redigér
posts-edit-open = Alle kan læse dette eller skal kunne det. Hvis det ikke er din opgave at udtale dig offentligt, forsvinder det ved en ændring fra de åbne sider, indtil en anden person har set på den nye tekst. Imens kan alle medlemmer læse den.
posts-edit-text = Tidligere versioner kan stadig læses af dig og af dem, der står for samme case eller netværk.
posts-edit-text-practice = Alle medlemmer, der kan læse en praksis, kan også læse de tidligere versioner, fra den blev åbnet for dem.
posts-edited = Redigeret
posts-versions = Tidligere versioner
posts-versions-text = Alle gemte versioner med den nyeste først, og hvad der er ændret i hver af dem.
posts-version = Version { $number }
posts-version-whole = Læs hele versionen
posts-version-remove = Fjern denne version
posts-version-remove-text = Indholdet forsvinder for altid, og ingen kan hente det tilbage. At der var en version, bliver stående.
posts-version-removed = Indholdet i denne version er fjernet.
posts-back = Tilbage til indlægget

posts-conflict = Nogen gemte denne tekst, mens du skrev
posts-conflict-text = Intet er gået tabt. Nedenfor ser du begge tekster. Din egen står stadig i formularen. Tag det med, som du vil beholde fra den anden, og gem igen.
posts-conflict-by = Gemt af: { $name }
posts-conflict-theirs = Det, der er gemt nu
posts-conflict-mine = Det, du skrev, med forskellene markeret

posts-comments = Kommentarer
posts-no-comments = Der er ingen kommentarer endnu. Vær den første, der svarer.
posts-answer = Skriv en kommentar
posts-send-comment = Send kommentar
posts-edit-comment = Redigér kommentar

posts-way = Fra sted til sted
posts-way-origin = Skrevet her
posts-mark-for = Hvor langt er I med dette? Du svarer på vegne af: { $municipality }
posts-unmark = Fortryd

posts-done-published = Det er udgivet.
posts-done-commented = Din kommentar er udgivet.
posts-done-comment-deleted = Kommentaren er slettet.
posts-done-marked = Det er noteret, hvor langt I er.
posts-done-unmarked = Trinnet er taget tilbage.
posts-done-audience = Det er ændret, hvem der kan læse dette.
posts-done-audience-waits = Alle medlemmer kan læse dette. En anden person ser på det, før alle kan.
posts-done-approved = Alle kan læse det nu.
posts-done-returned = Det bliver sendt tilbage til forfatteren med din begrundelse.
posts-done-pinned = Det er fastgjort øverst, hvor det hører til.
posts-done-unpinned = Det er ikke længere fastgjort.
posts-done-closed = Der er lukket for kommentarer.
posts-done-opened = Der er åbnet for kommentarer igen.
posts-done-moved = Det er flyttet.
posts-done-helped = Det er noteret, at dette hjalp.
posts-done-not-helped = Der står ikke længere, at dette hjalp.
posts-done-consent-given = Evalueringen må nu bruge teksten.
posts-done-consent-withdrawn = Samtykket er trukket tilbage. De kopier, evaluatorerne havde, er tømt.

posts-error-title = Skriv en titel.
posts-error-title-long = Titlen er for lang. Højst tilladte antal tegn: { $max }
posts-error-lang = Vælg, hvilket sprog du skriver på.
posts-error-kind = Vælg, hvilken slags indlæg du vil skrive.
posts-error-text = Skriv, hvad der er nyt.
posts-error-question = Skriv dit spørgsmål.
posts-error-aim = Skriv, hvad jeres praksis skal bruges til.
posts-error-practice = Skriv, hvad I gør.
posts-error-situation = Skriv, hvordan situationen var.
posts-error-what-we-did = Skriv, hvad I gjorde.
posts-error-long = Teksten er for lang. Højst tilladte antal tegn: { $max }
posts-error-audience = Vælg, hvem der kan læse teksten.
posts-error-audience-forbidden = Du kan ikke udgive til disse læsere. Vælg en anden gruppe.
posts-error-choice = Vælg fra listen.
posts-error-comment = Skriv en kommentar.
posts-error-parent = Den kommentar, du svarer på, kan ikke længere læses. Din tekst er her stadig. Du kan sende den som svar på indlægget.
posts-error-mention = Flere personer har dette navn. Vælg nedenfor, hvem du mener: { $name }
posts-error-human-check = Læs din tekst en gang til, og bekræft, at ingen kan genkendes.
posts-error-reason = Skriv, hvorfor det bliver sendt tilbage.
posts-error-revised-meanwhile = Teksten blev ændret, mens du læste den. Læs den igen, før du træffer en afgørelse.
posts-error-network = Vælg netværket.
posts-seen-network = Netværkets medlemmer
posts-seen-case = Deltagerne i den nationale case
posts-seen-members = Alle medlemmer
posts-seen-public = Alle

posts-filter = Afgræns listen
posts-filter-any = Alle
posts-filter-country = Land
posts-filter-network = Netværk
posts-filter-sector = Fagområde
posts-filter-theme = Tema
posts-filter-kind = Type indlæg
posts-filter-language = Sprog
posts-filter-step = Trin på samordningstrappen
posts-filter-answer = Spørgsmål
posts-filter-answer-open = Venter på et svar, der hjælper
posts-filter-answer-given = Besvaret
posts-filter-show = Vis
posts-filter-chosen = Listen viser kun
posts-filter-remove = Fjern
posts-filter-none = Vis alle
posts-filter-unknown = En del af adressen er ikke kendt her. Listen viser det, som resten af den beder om.
posts-none-found = Intet passer til det hele endnu. Fjern et af valgene for at se mere.
posts-filter-save = Gem dette udvalg
posts-filter-name = Hvad vil du kalde det?
posts-filter-save-button = Gem
posts-filters-saved = Mine udvalg
posts-filters-change = Omdøb eller slet
posts-filters-none = Du har ikke gemt noget udvalg endnu. Afgræns listen over indlæg, og gem så udvalget.
posts-filters-back = Til listen over indlæg
posts-filter-rename = Omdøb
posts-filter-delete = Slet: { $name }
posts-done-filter = Gemt. Du finder det ved siden af listen.
posts-error-filter-name = Skriv, hvad du vil kalde det.
posts-error-filter-empty = Vælg først noget at afgrænse listen med.
posts-error-filters-many = Slet et udvalg, før du gemmer et nyt. Højst tilladte antal: { $max }
posts-news = Nyt
posts-news-comments = Nye kommentarer
posts-news-revision = Revideret
posts-seen-all = Markér alt som set, på alle lister
posts-done-seen = Noteret. Det, der kommer fra nu af, bliver markeret som nyt.
posts-feed = Feed med det offentlige (Atom)
posts-feed-text = Det, kommuner og nationale cases i Norden deler med alle.
posts-report = Anmeld
posts-report-post = Anmeld denne tekst
