### status: adapted

network-cases = The national cases
network-cases-text = Eight countries and territories, each with a case of its own that is rooted in municipal practice.
network-case-planned = Planned
network-case-running = Running
network-case-concluded = Concluded
network-case-continuing = Continuing

network-networks = Networks
network-networks-text = Here municipalities and national bodies learn together.
network-no-networks = No network belongs to this case yet.
network-kind-project-group = Nordic project group
network-kind-municipal = Network of municipalities
network-kind-regional = Regional network
# $start and $end (text): dates
network-period = { $start } – { $end }
# $start (text): a date
network-since = Since: { $start }
# $end (text): a date
network-until = Until: { $end }

network-municipality = Municipality
network-municipalities = Municipalities
network-fictional = invented example
network-run-by = Run by
network-who-takes-part = Who takes part
network-participant-group = Participant group
network-takes-part-in = Takes part in
network-my-places = Where I take part
network-whole-programme = The whole programme

network-country-no = Norway
network-country-se = Sweden
network-country-dk = Denmark
network-country-fi = Finland
network-country-is = Iceland
network-country-gl = Greenland
network-country-fo = Faroe Islands
network-country-ax = Åland

network-sector-school = School
network-sector-kindergarten = Kindergarten
network-sector-ppt = Educational-psychological service
network-sector-child-welfare = Child welfare
network-sector-health = Health station and school health service
network-sector-family-house = Family house
network-sector-nav = Labour and welfare (NAV)
network-sector-social-services = Social services
network-sector-upper-secondary = Upper secondary school
network-sector-labour-market = Labour market
network-sector-integration = Integration
network-sector-leisure = Culture and leisure

network-error-name = Write a name.
# $max (text): the most characters
network-error-name-long = This is too long. The most characters: { $max }
network-error-place = There is no such place.
network-error-role-place = This role does not belong to this kind of place.
network-error-dates = The last day cannot come before the first.
network-error-part-overlaps = The municipality takes part in the network within this time already. Change those days, or choose others.
network-error-date-to-come = Choose today or an earlier day.
network-error-date-before = The day cannot come before the last change.
network-error-same-case = The network lies there already.
network-error-has-membership = This person has this role here already.
network-error-own-secretariat = You cannot end your own place in the secretariat: somebody must be left to run the platform.
network-error-last-day = A role that has ended stays ended, and a last day can only be moved earlier. Give the role again for the time after it.
network-error-last-secretariat = This is the last person in the secretariat. Give the role to somebody else first; without a secretariat nobody could run the platform.
