### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – hvor nordiske læringsnetværk mødes
platform-no-children-line = Vitja er til at dele erfaringer på tværs af fagområder. Skriv aldrig noget, som et barn, en ung eller en familie kan genkendes på.
platform-not-yet-reviewed = Endnu ikke tjekket af folk med sproget som modersmål – hjælp os
platform-skip = Spring til indhold

platform-menu = Menu
platform-nav = Hovedmenu
platform-nav-home = Forside
platform-nav-posts = Indlæg
platform-nav-cases = Nationale cases
platform-nav-networks = Netværk
platform-nav-people = Deltagere
platform-nav-milestones = Milepæle
platform-nav-evaluation = Evaluering
platform-nav-admin = Administration

platform-privacy = Privatliv
platform-accessibility = Tilgængelighed

platform-save = Gem
platform-saved = Dine ændringer er gemt.
platform-cancel = Annullér
platform-optional = (valgfrit)
platform-pages = Sider
platform-older = Vis ældre
platform-errors-title = Se lige på det her igen
platform-error-date = Skriv en hel dato: år, måned og dag.

platform-language = Sprog
platform-language-nb = Norsk (bokmål)
platform-language-nn = Norsk (nynorsk)
platform-language-sv = Svensk
platform-language-da = Dansk
platform-language-fi = Finsk
platform-language-is = Islandsk
platform-language-fo = Færøsk
platform-language-kl = Grønlandsk
platform-language-se = Nordsamisk
platform-language-en = Engelsk
platform-languages-about = Om sprogene
platform-languages-title = Sprogene i Vitja
platform-languages-text = Vi fortæller åbent, hvordan hver tekst i brugerfladen er blevet til. Hvis du taler sproget og ser noget forkert, så sig det til sekretariatet.
platform-status-attested = Bruges af folk med sproget som modersmål
platform-status-adapted = Sat sammen af os
platform-status-machine = Skrevet af en maskine og venter på at blive tjekket af en med sproget som modersmål
platform-status-reviewed = Tjekket af en med sproget som modersmål
platform-status-explained = Tallene gælder teksterne i brugerfladen. Det, folk skriver, bliver aldrig oversat, uden at vi siger det.
platform-danish-more = Vis dansk, hvor teksten ikke er tjekket
platform-danish-less = Vis ikke dansk i stedet

platform-role-secretariat = Programsekretariat
platform-role-project-group = Nordisk projektgruppe
platform-role-case-lead = Projektleder
platform-role-facilitator = Netværksfacilitator
platform-role-regional-coordinator = Regional koordinator
platform-role-member = Kommune
platform-role-evaluator = Evaluator

platform-to-front-page = Til forsiden
platform-not-found = Siden findes ikke
platform-not-found-text = Adressen er måske forkert, eller også er siden blevet fjernet.
platform-not-found-visitor = Nogle sider er kun for medlemmer. Hvis du er medlem, så log ind, og prøv igen.
platform-forbidden = Det kan du ikke gøre
platform-forbidden-text = Din rolle giver ikke lov til det. Spørg sekretariatet, hvis du mener, at den burde.
platform-bad-request = Det forstod vi ikke
platform-bad-request-text = Der manglede noget i det, din browser sendte. Gå tilbage, og prøv igen.
platform-broken = Noget gik galt
platform-broken-text = Intet af det, du havde gemt, er gået tabt. Prøv igen om lidt. Hvis det bliver ved, så giv sekretariatet denne reference: { $reference }
platform-too-many = Det var lidt for mange gange
platform-too-many-text = For at holde Vitja sikkert kan nogle ting kun gøres et vist antal gange. Intet er gået tabt. Du kan prøve igen om { $wait }
platform-too-large = Det var for meget på én gang
platform-too-large-text = Det, din browser sendte, er større, end hvad der kan tages imod her, og intet af det blev gemt. Gå tilbage, og send mindre ad gangen.
platform-error-too-many = Det er prøvet for mange gange. Du kan prøve igen om { $wait }
platform-unavailable = Det kan ikke lade sig gøre lige nu
platform-unavailable-text = Vitja kunne ikke gøre dette lige nu. Intet af det, der var gemt, er gået tabt. Prøv igen om nogle minutter.
platform-error-unavailable = Vitja kan ikke gemme dette lige nu. Alt, hvad du har skrevet, står her stadig. Prøv igen om nogle minutter.

platform-mail-greeting = Hej { $name }
platform-feed = Nye offentlige indlæg
