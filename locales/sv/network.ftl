### status: adapted

network-cases = De nationella projekten
network-cases-text = Åtta länder och självstyrande områden har var sitt projekt, med rötter i kommunernas arbete.
network-case-planned = Planerat
network-case-running = Pågår
network-case-concluded = Avslutat
network-case-continuing = Fortsätter

network-networks = Nätverk
network-networks-text = Här lär sig kommuner, myndigheter och nationella organisationer tillsammans.
network-no-networks = Det här projektet har inga nätverk än.
network-kind-project-group = Nordisk projektgrupp
network-kind-municipal = Kommunnätverk
network-kind-regional = Regionalt nätverk
network-period = { $start } – { $end }
network-since = Sedan: { $start }
network-until = Till och med: { $end }

network-municipality = Kommun
network-municipalities = Kommuner
network-fictional = påhittat exempel
network-run-by = Drivs av
network-who-takes-part = Vilka som deltar
network-participant-group = Deltagargrupp
network-takes-part-in = Deltar i
network-my-places = Här deltar jag
network-whole-programme = Hela programmet

network-country-no = Norge
network-country-se = Sverige
network-country-dk = Danmark
network-country-fi = Finland
network-country-is = Island
network-country-gl = Grönland
network-country-fo = Färöarna
network-country-ax = Åland

network-sector-school = Skola
network-sector-kindergarten = Förskola och daghem
network-sector-ppt = Pedagogiskt och psykologiskt stöd (PPT i Norge)
network-sector-child-welfare = Social barnavård (barnskydd)
network-sector-health = Barnhälsovård och skolhälsovård
network-sector-family-house = Familjecentral (familjens hus)
network-sector-nav = Arbets- och välfärdsförvaltningen (NAV i Norge)
network-sector-social-services = Socialtjänst
network-sector-upper-secondary = Gymnasieutbildning
network-sector-labour-market = Arbetsmarknad
network-sector-integration = Integration
network-sector-leisure = Kultur och fritid

network-error-name = Skriv ett namn.
network-error-name-long = Det här är för långt. Högsta antal tecken: { $max }
network-error-place = Den tillhörigheten finns inte.
network-error-role-place = Den här rollen går inte att ha där.
network-error-dates = Den sista dagen kan inte komma före den första.
network-error-part-overlaps = Kommunen deltar redan i nätverket under den här tiden. Ändra de dagarna eller välj andra.
network-error-date-to-come = Välj i dag eller en tidigare dag.
network-error-date-before = Dagen kan inte komma före den senaste ändringen.
network-error-same-case = Nätverket hör redan dit.
network-error-has-membership = Personen har redan den här rollen här.
network-error-own-secretariat = Du kan inte avsluta din egen roll i sekretariatet. Någon måste finnas kvar som sköter plattformen.
network-error-last-day = En roll som har avslutats förblir avslutad, och den sista dagen kan bara flyttas till en tidigare dag. Ge rollen på nytt för tiden därefter.
network-error-last-secretariat = Det här är den sista i sekretariatet. Ge först rollen till någon annan. Utan ett sekretariat kan ingen sköta plattformen.
