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
network-period = { $start } – { $end }
network-since = Frá: { $start }
network-until = Til: { $end }

# status: attested (frodi)
network-municipality = Sveitarfélag
network-municipalities = Sveitarfélög
network-fictional = tilbúið dæmi
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

network-error-name = Skrifaðu nafn.
network-error-name-long = Þetta er of langt. Hámarksfjöldi stafa: { $max }
network-error-place = Þessi staður er ekki til.
network-error-role-place = Þetta hlutverk á ekki við um þessa tegund staðar.
network-error-dates = Síðasti dagurinn getur ekki verið á undan þeim fyrsta.
network-error-part-overlaps = Sveitarfélagið tekur þegar þátt í tengslanetinu á þessum tíma. Breyttu þeim dögum eða veldu aðra.
network-error-date-to-come = Veldu daginn í dag eða fyrri dag.
network-error-date-before = Dagurinn getur ekki verið á undan síðustu breytingu.
network-error-same-case = Tengslanetið er þar nú þegar.
network-error-has-membership = Þessi manneskja er nú þegar með þetta hlutverk hér.
network-error-own-secretariat = Þú getur ekki lokið þínu eigin hlutverki á verkefnisskrifstofunni: einhver þarf að vera eftir til að halda utan um Vitju.
network-error-last-day = Hlutverki sem er lokið verður ekki breytt, og síðasta daginn má aðeins færa til fyrri dags. Veittu hlutverkið aftur fyrir tímann þar á eftir.
network-error-last-secretariat = Þetta er síðasta manneskjan á verkefnisskrifstofunni. Veittu fyrst einhverjum öðrum hlutverkið. Án verkefnisskrifstofu gæti enginn haldið utan um Vitju.
