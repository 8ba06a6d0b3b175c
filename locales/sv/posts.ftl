### status: adapted

posts-title = Erfarenheter
posts-title-text = Vad kommuner och nationella projekt har provat, med deras egna ord.
posts-none = Inga erfarenheter än.
posts-none-here = Inget nytt här än.
posts-new-here = Det här är nytt
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } kommun vill prova
   *[other] { $count } kommuner vill prova
}

posts-new = Dela en erfarenhet
posts-new-text = Skriv om hur ni arbetar tillsammans, aldrig om ett barn eller en familj. Tänk också på små orter: kan någon kännas igen?
posts-form-story = Er erfarenhet
posts-form-about = Vad den handlar om
posts-form-who = Vem som får läsa den
posts-field-lang = Vilket språk skriver du på?
posts-field-title = Rubrik
posts-field-themes = Teman
posts-field-themes-hint = De sju framgångsfaktorerna och programmets tre mål. Välj dem som passar.
posts-field-ages = Åldersgrupper
posts-field-services = Verksamheter som deltog
posts-field-step = Steg i samordningstrappan
posts-field-step-hint = Samordningstrappan är en norsk modell i fem steg för hur verksamheter samordnar sig. Välj det steg som erfarenheten handlar om.
posts-field-standpoint = Du skriver som företrädare för
posts-field-audience = Vem får läsa det här?
posts-field-comment = Din kommentar
posts-markdown-hint = En tom rad börjar ett nytt stycke. En rad som börjar med - blir en lista.

posts-part-situation = Situationen
posts-part-what-we-did = Vad vi gjorde
posts-part-services = Hur verksamheterna deltog
posts-part-outcome = Vad det ledde till
posts-part-differently = Vad vi skulle göra annorlunda
posts-part-reuse = Vad andra kan använda
posts-hint-situation = Vad var svårt, och för vem? Skriv om arbetet, inte om enskilda personer.
posts-hint-what-we-did = Vad ni gjorde steg för steg, så att andra kan följa efter.
posts-hint-services = Vem gjorde vad, och hur kom ni överens om det?
posts-hint-outcome = Vad är annorlunda nu? Berätta också vad som inte fungerade.
posts-hint-differently = Vad skulle ni göra på ett annat sätt nästa gång?
posts-hint-reuse = Rutiner, formulär eller mötesformer som andra kan ta över.

posts-age-0-5 = 0–5 år
posts-age-6-12 = 6–12 år
posts-age-13-15 = 13–15 år
posts-age-16-19 = 16–19 år
posts-age-20-24 = 20–24 år

posts-theme-leadership-anchoring = Förankring hos ledningen
posts-theme-time-and-resources = Tid och resurser
posts-theme-structure-and-routines = Struktur och rutiner
posts-theme-coordinator = En samordnare
posts-theme-respect-for-competence = Respekt för olika kompetenser
posts-theme-shared-arenas = Gemensamma mötesplatser
posts-theme-user-involvement = Barns, ungas och familjers delaktighet
posts-theme-individual-centred = Individen i centrum
posts-theme-holistic-follow-up = Samordnade och heltäckande insatser
posts-theme-early-intervention = Tidiga insatser

posts-step-1 = Dela information
posts-step-2 = Se samma problem
posts-step-3 = Dra åt samma håll
posts-step-4 = Arbeta tillsammans
posts-step-5 = Föra in det nya arbetssättet i den ordinarie verksamheten
posts-step-none = Inget särskilt steg
posts-step-here = Den här erfarenheten

posts-audience-network = Mitt nätverk
posts-audience-case = Mitt nationella projekt
posts-audience-members = Alla medlemmar
posts-audience-public = Alla, även utan konto

posts-consent-explained = Utvärderarna läser det som medlemmarna läser. De får bara samla in och citera en text om skribenten tillåter det. Du kan ändra dig när som helst. Då raderas texten i utvärderarnas kopia.
posts-consent-post = Utvärderingen får använda den här erfarenheten
posts-consent-comment = Utvärderingen får använda den här kommentaren
posts-consent-given = Får användas i utvärderingen.
posts-consent-missing = Får inte användas i utvärderingen.
posts-consent-give = Tillåt användning i utvärderingen
posts-consent-withdraw = Ta tillbaka samtycket

posts-preview = Förhandsgranska
posts-preview-title = Förhandsgranskning
posts-preview-text = Så här kommer läsarna att se det. Inget är publicerat än.
posts-publish = Publicera
posts-change-text = Ändra texten
posts-save-draft = Spara utkast
posts-drafts = Dina utkast
posts-draft-untitled = Utan rubrik
# $title (text): the title of the draft
posts-draft-delete = Ta bort utkast: { $title }
# $at (text): date and time
posts-draft-saved = Utkastet är sparat. Tidpunkt: { $at }
# $at (text): date and time
posts-draft-continued = Du fortsätter på ditt utkast. Senast sparat: { $at }
posts-draft-empty-form = Börja med ett tomt formulär
posts-autosave-ready = Ditt utkast sparas automatiskt medan du skriver.
# $at (text): time of day
posts-autosaved = Utkast sparat: { $at }
# $at (text): time of day
posts-autosaved-apart = Det här utkastet ändrades i ett annat fönster. Din text finns kvar som ett eget utkast. Sparat: { $at }
posts-autosave-failed = Utkastet gick inte att spara just nu. Din text finns kvar här. Vi försöker igen när du fortsätter skriva.

posts-about-this = Om den här erfarenheten
posts-edit = Redigera
posts-edit-text = Du och de som leder samma projekt eller nätverk kan fortfarande läsa tidigare versioner.
posts-edited = Redigerad
posts-versions = Tidigare versioner
posts-versions-text = Alla versioner som har sparats, den nyaste först, och vad som ändrades i dem.
# $number (number): counts up from 1
posts-version = Version { $number }
posts-version-whole = Läs hela versionen
posts-back = Tillbaka till erfarenheten

posts-conflict = Någon sparade texten medan du skrev
posts-conflict-text = Inget är förlorat. Nedan ser du båda texterna. Din finns kvar i formuläret. För över det du vill behålla från den andra och spara igen.
# $name (text): who saved
posts-conflict-by = Sparad av: { $name }
posts-conflict-theirs = Det som är sparat nu
posts-conflict-mine = Det som du skrev, med skillnaderna markerade

posts-comments = Kommentarer
posts-no-comments = Inga kommentarer än. Bli den första som svarar.
posts-answer = Skriv en kommentar
posts-send-comment = Skicka kommentar
posts-edit-comment = Redigera kommentar

posts-marks = Vill prova det här
# $municipality (text): name of the municipality
posts-mark-for = Vi vill prova det här: { $municipality }
posts-unmark = Ångra

posts-done-published = Din erfarenhet är publicerad.
posts-done-commented = Din kommentar är publicerad.
posts-done-marked = Nu syns det att ni vill prova det här.
posts-done-unmarked = Nu syns det inte längre att ni vill prova det här.
posts-done-consent-given = Utvärderingen får nu använda texten.
posts-done-consent-withdrawn = Samtycket har tagits tillbaka. Texten har raderats i utvärderarnas kopia.

posts-error-title = Skriv en rubrik.
# $max (text): number of characters
posts-error-title-long = Rubriken är för lång. Högsta antal tecken: { $max }
posts-error-lang = Välj vilket språk du skriver på.
posts-error-situation = Skriv hur situationen såg ut.
posts-error-what-we-did = Skriv vad ni gjorde.
# $max (text): number of characters
posts-error-long = Texten är för lång. Högsta antal tecken: { $max }
posts-error-audience = Välj vem som får läsa det här.
posts-error-audience-forbidden = Du kan inte publicera för de här läsarna. Välj en annan grupp.
posts-error-choice = Välj i listan.
posts-error-comment = Skriv en kommentar.
posts-seen-network = Nätverkets medlemmar
posts-seen-case = Deltagarna i det nationella projektet
posts-seen-members = Alla medlemmar
posts-seen-public = Alla
