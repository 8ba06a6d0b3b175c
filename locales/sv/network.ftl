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
# $start and $end (text): dates
network-period = { $start } – { $end }
# $start (text): a date
network-since = Sedan: { $start }
# $end (text): a date
network-until = Till och med: { $end }

network-municipality = Kommun
network-municipalities = Kommuner
network-fictional = påhittad för demonstrationen
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
