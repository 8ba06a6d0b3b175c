### status: adapted

posts-title = Inlägg
posts-title-text = Erfarenheter, arbetssätt, frågor och nyheter från kommuner och nationella projekt, med deras egna ord.
posts-none = Inga inlägg än.
posts-none-here = Inget nytt här än.
posts-of-person = Det här har personen skrivit
posts-new-here = Det här är nytt
posts-comment-count = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
posts-mark-count = { $count ->
    [one] { $count } kommun har nytta av det här
   *[other] { $count } kommuner har nytta av det här
}

posts-new = Skriv något
posts-new-which = Vad vill du dela?
posts-new-update = Berätta något nytt
posts-new-experience = Dela en erfarenhet
posts-new-question = Ställ en fråga
posts-new-practice = Beskriv ett arbetssätt
posts-kind-update-text = Några rader om vad som är på gång hos er: ett möte, ett datum, något som har beslutats.
posts-kind-experience-text = Något ni har provat tillsammans, hur det gick och vad andra kan använda.
posts-kind-question-text = Något du vill veta av andra. Du berättar vilket svar som hjälpte.
posts-kind-practice-text = Ett sätt att arbeta, beskrivet så att andra kan börja. Du uppdaterar beskrivningen när arbetssättet utvecklas, och det syns vart det har spridits.
posts-new-update-text = Skriv om hur ni arbetar tillsammans, aldrig om ett barn eller en familj.
posts-new-question-text = Fråga om arbetssätt, aldrig om ett barn eller en familj. Den som läser i ett annat land känner inte till era verksamheter. Berätta med några ord vem som gör vad.
posts-new-practice-text = Beskriv vad ni gör så att andra kan börja. Skriv aldrig om ett barn eller en familj. Tänk också på små orter: kan någon kännas igen?
posts-form-update = Det som är nytt
posts-form-question = Det du vill veta
posts-form-practice = Arbetssättet
posts-new-text = Skriv om hur ni arbetar tillsammans, aldrig om ett barn eller en familj. Tänk också på små orter: kan någon kännas igen?
posts-form-story = Er erfarenhet
posts-form-about = Vad det handlar om
posts-form-who = Vem som får läsa
posts-field-lang = Vilket språk skriver du på?
posts-field-title = Rubrik
posts-field-themes = Teman
posts-field-themes-hint = De sju framgångsfaktorerna och programmets tre mål. Välj dem som passar.
posts-field-ages = Åldersgrupper
posts-field-services = Verksamheter som deltog
posts-field-step = Steg i samordningstrappan
posts-field-step-hint = Samordningstrappan är en norsk modell i fem steg för hur verksamheter samordnar sig. Välj det steg som erfarenheten handlar om.
posts-field-maturity = Hur långt arbetssättet har kommit
posts-field-maturity-hint = Det steg i samordningstrappan som ni har nått i dag. Ändra det när arbetssättet utvecklas.
posts-field-audience-hint = Det som du öppnar för alla granskas först av en andra person, om det inte är din uppgift att uttala dig offentligt. Alla medlemmar kan läsa det under tiden. Du kan ändra det här senare.
posts-field-mention = Vem menar du?
posts-field-mention-hint = Flera personer har det här namnet. Välj den som du menar.
posts-field-reason = Varför det skickas tillbaka
posts-field-reason-hint = Behövs när du skickar tillbaka texten. Skriv vad som måste ändras, så att skribenten kan gå vidare.
posts-mention-hint = Skriv @ och ett namn för att nämna en person eller ett nätverk som kan läsa det här.
posts-mention-unknown = Ingen som kan läsa det här hittades med det namnet, så det står kvar som du skrev det: @{ $name }
posts-field-standpoint = Du skriver som företrädare för
posts-field-audience = Vem får läsa det här?
posts-field-comment = Din kommentar
posts-markdown-hint = En tom rad börjar ett nytt stycke. En rad som börjar med - blir en lista.
# $max (number): characters
posts-longest = Högsta antal tecken i varje text: { $max }

posts-kind-update = Nyhet
posts-kind-experience = Erfarenhet
posts-kind-question = Fråga
posts-kind-practice = Beskrivning av arbetssätt
posts-state-published = Publicerad
posts-state-hidden = Dold medan någon granskar
posts-state-deleted = Borttagen
posts-mark-useful = Användbart för oss
posts-mark-want = Vi vill prova det här
posts-mark-trying = Vi provar det här
posts-mark-ordinary = I ordinarie verksamhet hos oss

posts-part-text = Det som är nytt
posts-part-question = Din fråga
posts-part-context = Det andra behöver veta för att svara
posts-part-aim = Vad det är till för
posts-part-practice = Vad vi gör
posts-part-needs = Vad som krävs
posts-part-follow-up = Hur vi följer upp om det fungerar
posts-hint-text = Några rader räcker. Skriv om arbetet, inte om enskilda personer.
posts-hint-question = Vad vill du veta av andra? En fråga i taget ger bättre svar.
posts-hint-context = Hur ser det ut hos er, och vad har ni redan provat?
posts-hint-aim = Vilken situation är arbetssättet till för, och vad ska bli bättre?
posts-hint-practice = Steg för steg, så att någon som aldrig har träffat er kan börja.
posts-hint-needs = Tid, personal, överenskommelser, pengar, lokal, utbildning: vad måste finnas på plats?
posts-hint-follow-up = Hur ser ni om det fungerar, hur ofta följer ni upp, och vad har ni ändrat?
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
posts-step-here = Står här

posts-audience-network = Mitt nätverk
posts-audience-case = Mitt nationella projekt
posts-audience-members = Alla medlemmar
posts-audience-public = Alla, även utan konto

posts-consent-explained = Utvärderarna läser det som medlemmarna läser. De får bara samla in och citera en text om skribenten tillåter det. Du kan ändra dig när som helst. Då raderas texten i utvärderarnas kopia.
posts-consent-post = Utvärderingen får använda det här inlägget
posts-consent-comment = Utvärderingen får använda den här kommentaren
posts-consent-given = Får användas i utvärderingen.
posts-consent-missing = Får inte användas i utvärderingen.
posts-consent-give = Tillåt användning i utvärderingen
posts-consent-withdraw = Ta tillbaka samtycket

posts-human-check = Kan någon kännas igen?
posts-human-check-text = Läs din text en gång till innan du publicerar den, och tänk på det här:
posts-human-check-child = ett barn: ålder tillsammans med en diagnos, en skola och ett årtal kan räcka
posts-human-check-family = en familj: var föräldrarna arbetar, var de kommer ifrån, hur många barn de har
posts-human-check-place = en liten ort: där alla känner alla är ”en flicka i nian” en viss person
posts-human-check-legend = När du har läst
posts-human-check-yes = Jag har läst: inget barn, ingen familj och ingen på en liten ort kan kännas igen

posts-audience = Vem som kan läsa
posts-audience-now = Läsare nu
posts-audience-save = Ändra vem som kan läsa
posts-means-same = Som nu. Inget ändras. Om texten väntade på en andra person gör den inte det längre.
posts-means-narrow-network = Bara medlemmar i nätverket där det står kan läsa det. Det försvinner för alla andra, med kommentarerna.
posts-means-narrow-case = Bara deltagarna i det nationella projektet kan läsa det. Det försvinner för alla andra, med kommentarerna.
posts-means-narrow-members = Bara den som är inloggad kan läsa det. Det försvinner från de öppna sidorna och från flödet.
posts-means-widen-case = Alla i det nationella projektet kan läsa det, med kommentarerna.
posts-means-widen-members = Alla medlemmar i alla länder kan läsa det, med kommentarerna.
posts-means-widen-public = Alla kan läsa det utan konto, och sökmotorer hittar det, med kommentarerna. Besökare ser inte namn på personer. Om det inte är din uppgift att uttala dig offentligt granskas det först av en andra person. Alla medlemmar kan läsa det under tiden.
posts-means-comments = { $count ->
    [0] Det finns inga kommentarer än.
    [one] { $count } kommentar följer med inlägget.
   *[other] { $count } kommentarer följer med inlägget.
}
posts-means-copies = Det som någon har läst, kopierat eller fått i ett flöde eller mejl går inte att ta tillbaka.
posts-waits = Det här väntar på en andra person innan alla kan läsa det. Alla medlemmar kan läsa det under tiden.
posts-returned = En andra person har läst det här och skickat tillbaka det
posts-waiting = Inlägg som väntar på en andra person
posts-waiting-text = Skribenterna vill att alla ska kunna läsa dem. Läs varje inlägg som någon som känner orten skulle göra.
posts-waiting-none = Inget väntar på dig.
posts-decide = Ska alla kunna läsa det här?
posts-decide-text = Leta efter sådant som gör att ett barn, en familj eller en liten ort kan kännas igen. Det som publiceras öppet går inte att ta tillbaka.
# $count (number)
posts-decide-comments = { $count ->
    [0] Inga kommentarer öppnas för alla samtidigt.
    [one] { $count } kommentar öppnas också för alla.
   *[other] { $count } kommentarer öppnas också för alla.
}
posts-approve = Ja, öppna det för alla
posts-return = Skicka tillbaka med en motivering
posts-hidden = Det här är dolt medan någon granskar det. Bara skribenten och de som beslutar kan läsa det.

posts-tools = Det här kan du göra
posts-pin = Fäst överst där det står
posts-unpin = Lossa från toppen
posts-close = Stäng för kommentarer
posts-open = Öppna för kommentarer igen
posts-closed = Det går inte längre att kommentera. Sedan
posts-move = Flytta till ett annat nätverk
posts-move-to = Vilket nätverk?
posts-move-nowhere = Du leder inget annat nätverk som det kan flyttas till.
posts-move-network = Bara medlemmar i det nya nätverket kan läsa det sedan. Det försvinner för medlemmarna i det gamla, med kommentarerna.
posts-move-case = Deltagarna i det nya nätverkets nationella projekt kan läsa det sedan.
posts-move-members = Samma personer som nu kan läsa det. Det står på det nya nätverkets sida.
posts-move-text = Skribenten är densamma, och likaså det som skribenten företrädde. Det framgår av inlägget att det har flyttats.
posts-moved-from = Flyttat hit från ett annat nätverk
posts-pinned-here = Fäst här
posts-answered = Besvarad
posts-not-answered = Väntar på ett svar som hjälper
posts-delete = Ta bort
posts-delete-text = Det här tas bort för alltid, och ingen kan återställa det:
posts-delete-versions = texten, med alla tidigare versioner och filer
posts-delete-comments = { $count ->
    [0] inga kommentarer, eftersom det inte finns några
    [one] { $count } kommentar av andra eller av dig
   *[other] { $count } kommentarer av andra eller av dig
}
posts-delete-marks = { $count ->
    [0] inga steg från kommuner, eftersom det inte finns några
    [one] { $count } steg som en kommun har markerat
   *[other] { $count } steg som kommuner har markerat
}
posts-delete-copies = de kopior som utvärderarna kan ha
posts-delete-stays = På adressen står en rad kvar om att det har tagits bort, och när.
posts-delete-sure = Ja, ta bort
posts-delete-comment = Ta bort kommentaren
posts-delete-comment-text = Texten tas bort för alltid. Om någon har svarat på den står en rad kvar om att den har tagits bort.
posts-gone = Inlägget har tagits bort
posts-gone-at = Borttaget
posts-comment-deleted = Kommentaren har tagits bort.
posts-comment-hidden = Kommentaren är dold medan någon granskar den.
posts-answers = Svar på
posts-answers-somebody = en kommentar som inte går att läsa
posts-somebody = en medlem
posts-answer-this = Svara på det här
posts-answer-post-instead = Svara på inlägget i stället
posts-helped = Det här hjälpte
posts-helped-yes = Det här hjälpte mig
posts-helped-not = Det hjälpte inte ändå

posts-preview = Förhandsgranska
posts-preview-title = Förhandsgranskning
posts-preview-text = Så här kommer läsarna att se det. Inget är publicerat än.
posts-publish = Publicera
posts-change-text = Ändra texten
posts-save-draft = Spara utkast
posts-drafts = Dina utkast
posts-draft-untitled = Utan rubrik
posts-draft-delete = Ta bort utkast: { $title }
posts-draft-saved = Utkastet är sparat. Tidpunkt: { $at }
posts-draft-continued = Du fortsätter på ditt utkast. Senast sparat: { $at }
posts-draft-empty-form = Börja med ett tomt formulär
posts-autosave-ready = Ditt utkast sparas automatiskt medan du skriver.
posts-autosaved = Utkast sparat: { $at }
posts-autosaved-apart = Det här utkastet ändrades i ett annat fönster. Din text finns kvar som ett eget utkast. Sparat: { $at }
posts-autosave-failed = Utkastet gick inte att spara just nu. Din text finns kvar här. Vi försöker igen när du fortsätter skriva.
posts-autosave-restored = Din text från förut är här igen. Den är inte sparad som utkast än.
posts-unsent-restored = Din text från förut är här igen. Den är inte skickad än.

posts-about-this = Om det här inlägget
posts-edit = Redigera
posts-edit-open = Det här kan alla läsa, eller ska kunna läsa. Om det inte är din uppgift att uttala dig offentligt försvinner det vid en ändring från de öppna sidorna tills en andra person har granskat den nya texten. Alla medlemmar kan läsa den under tiden.
posts-edit-text = Du och de som leder samma projekt eller nätverk kan fortfarande läsa tidigare versioner.
posts-edit-text-practice = Alla medlemmar som kan läsa ett arbetssätt kan också läsa tidigare versioner, från det att det öppnades för dem.
posts-edited = Redigerad
posts-versions = Tidigare versioner
posts-versions-text = Alla versioner som har sparats, den nyaste först, och vad som ändrades i dem.
posts-version = Version { $number }
posts-version-whole = Läs hela versionen
posts-version-remove = Ta bort den här versionen
posts-version-remove-text = Innehållet tas bort för alltid, och ingen kan återställa det. Att versionen har funnits står kvar.
posts-version-removed = Innehållet i versionen är borttaget.
posts-back = Tillbaka till inlägget

posts-conflict = Någon sparade texten medan du skrev
posts-conflict-text = Inget är förlorat. Nedan ser du båda texterna. Din finns kvar i formuläret. För över det du vill behålla från den andra och spara igen.
posts-conflict-by = Sparad av: { $name }
posts-conflict-theirs = Det som är sparat nu
posts-conflict-mine = Det som du skrev, med skillnaderna markerade

posts-comments = Kommentarer
posts-no-comments = Inga kommentarer än. Bli den första som svarar.
posts-answer = Skriv en kommentar
posts-send-comment = Skicka kommentar
posts-edit-comment = Redigera kommentar

posts-way = Från plats till plats
posts-way-origin = Skrivet här
posts-mark-for = Hur långt har ni kommit med det här? Du företräder: { $municipality }
posts-unmark = Ångra

posts-done-published = Inlägget är publicerat.
posts-done-commented = Din kommentar är publicerad.
posts-done-comment-deleted = Kommentaren är borttagen.
posts-done-marked = Det är noterat hur långt ni har kommit.
posts-done-unmarked = Steget är borttaget.
posts-done-audience = Det är ändrat vem som kan läsa det här.
posts-done-audience-waits = Alla medlemmar kan läsa det här. En andra person granskar det innan alla andra kan det.
posts-done-approved = Nu kan alla läsa det.
posts-done-returned = Det går tillbaka till skribenten med din motivering.
posts-done-pinned = Det är fäst överst där det står.
posts-done-unpinned = Det är inte längre fäst överst.
posts-done-closed = Det går inte längre att kommentera.
posts-done-opened = Det går att kommentera igen.
posts-done-moved = Det är flyttat.
posts-done-helped = Det är noterat att det här hjälpte.
posts-done-not-helped = Det står inte längre att det här hjälpte.
posts-done-consent-given = Utvärderingen får nu använda texten.
posts-done-consent-withdrawn = Samtycket har tagits tillbaka. Texten har raderats i utvärderarnas kopior.

posts-error-title = Skriv en rubrik.
posts-error-title-long = Rubriken är för lång. Högsta antal tecken: { $max }
posts-error-lang = Välj vilket språk du skriver på.
posts-error-kind = Välj vilken typ av inlägg du vill skriva.
posts-error-text = Skriv vad som är nytt.
posts-error-question = Skriv din fråga.
posts-error-aim = Skriv vad arbetssättet är till för.
posts-error-practice = Skriv vad ni gör.
posts-error-situation = Skriv hur situationen såg ut.
posts-error-what-we-did = Skriv vad ni gjorde.
posts-error-long = Texten är för lång. Högsta antal tecken: { $max }
posts-error-audience = Välj vem som får läsa det här.
posts-error-audience-forbidden = Du kan inte publicera för de här läsarna. Välj en annan grupp.
posts-error-choice = Välj i listan.
posts-error-comment = Skriv en kommentar.
posts-error-parent = Kommentaren som du svarar på går inte längre att läsa. Din text finns kvar här. Du kan skicka den som svar på inlägget.
posts-error-mention = Flera personer har det här namnet. Välj nedan vem du menar: { $name }
posts-error-human-check = Läs din text en gång till och bekräfta att ingen kan kännas igen.
posts-error-reason = Skriv varför det går tillbaka.
posts-error-revised-meanwhile = Texten ändrades medan du läste den. Läs den igen innan du beslutar.
posts-error-network = Välj nätverket.
posts-seen-network = Nätverkets medlemmar
posts-seen-case = Deltagarna i det nationella projektet
posts-seen-members = Alla medlemmar
posts-seen-public = Alla

posts-filter = Avgränsa listan
posts-filter-any = Alla
posts-filter-country = Land
posts-filter-network = Nätverk
posts-filter-sector = Verksamhet
posts-filter-theme = Tema
posts-filter-kind = Typ av inlägg
posts-filter-language = Språk
posts-filter-step = Steg i samordningstrappan
posts-filter-answer = Frågor
posts-filter-answer-open = Väntar på ett svar som hjälper
posts-filter-answer-given = Besvarade
posts-filter-show = Visa
posts-filter-chosen = Listan visar bara
posts-filter-remove = Ta bort
posts-filter-none = Visa alla
posts-filter-unknown = En del av adressen känns inte igen här. Listan visar det som resten ber om.
posts-none-found = Inget stämmer med alla val än. Ta bort ett av dem för att se mer.
posts-filter-save = Spara urvalet
posts-filter-name = Vad vill du kalla det?
posts-filter-save-button = Spara
posts-filters-saved = Mina urval
posts-filters-change = Byt namn eller ta bort
posts-filters-none = Du har inte sparat något urval än. Avgränsa listan med inlägg och spara sedan urvalet.
posts-filters-back = Till listan med inlägg
posts-filter-rename = Byt namn
posts-filter-delete = Ta bort: { $name }
posts-done-filter = Sparat. Du hittar det bredvid listan.
posts-error-filter-name = Skriv vad du vill kalla det.
posts-error-filter-empty = Välj först något att avgränsa listan med.
posts-error-filters-many = Ta bort ett urval innan du sparar ett till. Högsta antal urval: { $max }
posts-news = Nytt
posts-news-comments = Nya kommentarer
posts-news-revision = Uppdaterat
posts-seen-all = Markera allt som sett, i alla listor
posts-done-seen = Noterat. Det som kommer från och med nu markeras som nytt.
posts-feed = Flöde med det som är öppet för alla (Atom)
posts-feed-text = Vad kommuner och nationella projekt i Norden delar med alla.
posts-report = Anmäl
posts-report-post = Anmäl texten
