### status: adapted

network-cases = De nasjonale casene
network-cases-text = Åtte land og selvstyrte områder, hvert med sitt eget case forankret i kommunal praksis.
network-case-planned = Planlagt
network-case-running = Pågår
network-case-concluded = Avsluttet
network-case-continuing = Videreføres

network-networks = Nettverk
network-networks-text = Her lærer kommuner og nasjonale aktører sammen.
network-no-networks = Ingen nettverk hører til dette caset ennå.
network-kind-project-group = Nordisk prosjektgruppe
network-kind-municipal = Kommunenettverk
network-kind-regional = Regionalt nettverk
# $start and $end (text): dates
network-period = { $start } – { $end }
# $start (text): a date
network-since = Fra: { $start }
# $end (text): a date
network-until = Til: { $end }

network-municipality = Kommune
network-municipalities = Kommuner
network-fictional = oppdiktet eksempel
network-run-by = Ledes av
network-who-takes-part = Hvem deltar
network-participant-group = Deltakergruppe
network-takes-part-in = Deltar i
network-my-places = Her deltar jeg
network-whole-programme = Hele programmet

network-country-no = Norge
network-country-se = Sverige
network-country-dk = Danmark
network-country-fi = Finland
network-country-is = Island
network-country-gl = Grønland
network-country-fo = Færøyene
network-country-ax = Åland

network-sector-school = Skole
network-sector-kindergarten = Barnehage
network-sector-ppt = Pedagogisk-psykologisk tjeneste (PPT)
network-sector-child-welfare = Barnevern
network-sector-health = Helsestasjon og skolehelsetjeneste
network-sector-family-house = Familiens hus
network-sector-nav = NAV
network-sector-social-services = Sosiale tjenester
network-sector-upper-secondary = Videregående opplæring
network-sector-labour-market = Arbeidsmarked
network-sector-integration = Integrering
network-sector-leisure = Kultur og fritid

network-error-name = Skriv et navn.
network-error-name-long = Navnet er for langt. Høyeste antall tegn: { $max }
network-error-place = Dette stedet finnes ikke.
network-error-role-place = Denne rollen hører ikke til denne typen sted.
network-error-dates = Den siste dagen kan ikke komme før den første.
network-error-part-overlaps = Kommunen deltar allerede i nettverket i dette tidsrommet. Endre de dagene, eller velg andre.
network-error-date-to-come = Velg i dag eller en tidligere dag.
network-error-date-before = Dagen kan ikke komme før den siste endringen.
network-error-same-case = Nettverket hører allerede til dette caset.
network-error-has-membership = Personen har allerede denne rollen her.
network-error-own-secretariat = Du kan ikke avslutte din egen plass i sekretariatet. Noen må være igjen og drive plattformen.
network-error-last-day = En rolle som er avsluttet, forblir avsluttet, og den siste dagen kan bare flyttes til en tidligere dag. Gi rollen på nytt for tiden etterpå.
network-error-last-secretariat = Dette er den siste i sekretariatet. Gi rollen til en annen først. Uten et sekretariat kan ingen drive plattformen.
