### status: adapted

network-cases = De nationale cases
network-cases-text = Otte lande og selvstyrende områder, hver med sin egen case med rod i kommunernes hverdag.
network-case-planned = Planlagt
network-case-running = I gang
network-case-concluded = Afsluttet
network-case-continuing = Fortsætter

network-networks = Netværk
network-networks-text = Her lærer kommuner og nationale myndigheder sammen.
network-no-networks = Der hører endnu ikke noget netværk til denne case.
network-kind-project-group = Nordisk projektgruppe
network-kind-municipal = Kommunenetværk
network-kind-regional = Regionalt netværk
network-period = { $start } – { $end }
network-since = Siden: { $start }
network-until = Indtil: { $end }

network-municipality = Kommune
network-municipalities = Kommuner
network-fictional = opdigtet eksempel
network-run-by = Drives af
network-who-takes-part = Hvem deltager?
network-participant-group = Deltagergruppe
network-takes-part-in = Deltager i
network-my-places = Her deltager jeg
network-whole-programme = Hele programmet

network-country-no = Norge
network-country-se = Sverige
network-country-dk = Danmark
network-country-fi = Finland
network-country-is = Island
network-country-gl = Grønland
network-country-fo = Færøerne
network-country-ax = Åland

network-sector-school = Skole
network-sector-kindergarten = Dagtilbud
network-sector-ppt = Pædagogisk-psykologisk rådgivning (PPR, norsk PPT)
network-sector-child-welfare = Børn og familie (børneværn)
network-sector-health = Sundhedspleje, også i skolen
network-sector-family-house = Familiehus (åbent tilbud til familier)
network-sector-nav = Beskæftigelse og ydelser (norsk NAV)
network-sector-social-services = Socialområdet
network-sector-upper-secondary = Ungdomsuddannelse
network-sector-labour-market = Arbejdsmarked
network-sector-integration = Integration
network-sector-leisure = Kultur og fritid

network-error-name = Skriv et navn.
network-error-name-long = Navnet er for langt. Højst tilladte antal tegn: { $max }
network-error-place = Stedet findes ikke.
network-error-role-place = Denne rolle hører ikke til denne type sted.
network-error-dates = Den sidste dag kan ikke ligge før den første.
network-error-part-overlaps = Kommunen deltager allerede i netværket i denne periode. Ret de dage, eller vælg nogle andre.
network-error-date-to-come = Vælg i dag eller en tidligere dag.
network-error-date-before = Dagen kan ikke ligge før den seneste ændring.
network-error-same-case = Netværket hører allerede til denne case.
network-error-has-membership = Personen har allerede denne rolle her.
network-error-own-secretariat = Du kan ikke afslutte din egen plads i sekretariatet: Der skal være nogen tilbage til at drive platformen.
network-error-last-day = En rolle, der er afsluttet, forbliver afsluttet, og den sidste dag kan kun flyttes til en tidligere dag. Giv rollen igen for tiden derefter.
network-error-last-secretariat = Det her er den sidste i sekretariatet. Giv først rollen til en anden. Uden et sekretariat kan ingen drive platformen.
