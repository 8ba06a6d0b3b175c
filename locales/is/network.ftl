### status: adapted

network-cases = Landsverkefnin
network-cases-text = Átta lönd og sjálfstjórnarsvæði, hvert með sitt verkefni sem á rætur í starfi sveitarfélaga.
network-case-planned = Fyrirhugað
network-case-running = Í gangi
network-case-concluded = Lokið
network-case-continuing = Heldur áfram

network-networks = Tengslanet
network-networks-text = Hér læra sveitarfélög og stofnanir á landsvísu saman.
network-no-networks = Ekkert tengslanet tilheyrir þessu landsverkefni enn.
network-kind-project-group = Norrænn verkefnishópur
network-kind-municipal = Tengslanet sveitarfélaga
network-kind-regional = Svæðisbundið tengslanet
# $start and $end (text): dates
network-period = { $start } – { $end }
# $start (text): a date
network-since = Frá: { $start }
# $end (text): a date
network-until = Til: { $end }

# status: attested (frodi)
network-municipality = Sveitarfélag
network-municipalities = Sveitarfélög
network-fictional = skáldað fyrir sýniútgáfuna
network-run-by = Umsjón
network-who-takes-part = Þátttakendur
network-participant-group = Þátttökuhópur
network-takes-part-in = Tekur þátt í
network-my-places = Hér tek ég þátt
network-whole-programme = Norræna verkefnið í heild

# status: attested (CLDR 48.2)
network-country-no = Noregur
# status: attested (CLDR 48.2)
network-country-se = Svíþjóð
# status: attested (CLDR 48.2)
network-country-dk = Danmörk
# status: attested (CLDR 48.2)
network-country-fi = Finnland
# status: attested (CLDR 48.2)
network-country-is = Ísland
# status: attested (CLDR 48.2)
network-country-gl = Grænland
# status: attested (CLDR 48.2)
network-country-fo = Færeyjar
# status: attested (CLDR 48.2)
network-country-ax = Álandseyjar

network-sector-school = Grunnskóli
network-sector-kindergarten = Leikskóli
network-sector-ppt = Skólaþjónusta (PPT)
network-sector-child-welfare = Barnavernd
network-sector-health = Heilsugæsla og heilsuvernd skólabarna
network-sector-family-house = Fjölskyldumiðstöð
network-sector-nav = Vinnumál og velferð (NAV)
network-sector-social-services = Félagsþjónusta
network-sector-upper-secondary = Framhaldsskóli
network-sector-labour-market = Vinnumarkaður
network-sector-integration = Málefni innflytjenda
network-sector-leisure = Menning og frístundir
