### status: machine

network-cases = Landsverkætlanirnar
network-cases-text = Átta lond og øki hava hvørt sína verkætlan. Verkætlanirnar hava støði í arbeiðinum í kommununum.
network-case-planned = Ætlað
# status: attested (CentralAuth)
network-case-running = Í gongd
# status: adapted (MA)
network-case-concluded = Endað
# status: adapted (MW, MA)
network-case-continuing = Heldur fram

# status: adapted (MA, WEB vp.fo/news/kommunuradstevna)
network-networks = Netverk
network-networks-text = Her læra kommunur og landsfevnandi stovnar saman.
network-no-networks = Einki netverk hoyrir til hesa landsverkætlan enn.
# status: adapted (LEX, Translate, MW)
network-kind-project-group = Norðurlendskur verkætlanarbólkur
# status: adapted (MA, WEB vp.fo/news/kommunuradstevna)
network-kind-municipal = Netverk millum kommunur
network-kind-regional = Økisnetverk
network-period = { $start } – { $end }
network-since = Síðani: { $start }
network-until = Til: { $end }

# status: attested (WEB vp.fo/news/kommunuradstevna)
network-municipality = Kommuna
# status: adapted (WEB vp.fo/news/kommunuradstevna)
network-municipalities = Kommunur
network-fictional = uppspunnið dømi
network-run-by = Ábyrgd
network-who-takes-part = Hvørji eru við
# status: adapted (MA, MW)
network-participant-group = Luttakarabólkur
network-takes-part-in = Er við í
network-my-places = Har eg eri við
network-whole-programme = Alt átakið

# status: attested (CLDR)
network-country-no = Noreg
# status: attested (CLDR)
network-country-se = Svøríki
# status: attested (CLDR)
network-country-dk = Danmark
# status: attested (CLDR)
network-country-fi = Finnland
# status: attested (CLDR)
network-country-is = Ísland
# status: attested (CLDR)
network-country-gl = Grønland
# status: attested (CLDR)
network-country-fo = Føroyar
# status: attested (CLDR)
network-country-ax = Áland

# status: adapted (WEB docplayer.dk 111755418)
network-sector-school = Skúli
# status: attested (WEB sosialurin.fo)
network-sector-kindergarten = Barnagarður
# status: adapted (WEB docplayer.dk 111755418)
network-sector-ppt = Sernámsfrøðilig ráðgeving (PPT í Noregi)
# status: attested (WEB logting.elektron.fo, barnaverndarlógin)
network-sector-child-welfare = Barnavernd
# status: attested (WEB docplayer.dk 115973187)
network-sector-health = Fyribyrgjandi heilsuskipan fyri børn og ung
network-sector-family-house = Familjuhús
network-sector-nav = Arbeiði og vælferð (NAV í Noregi)
network-sector-social-services = Almannatænastur
# status: attested (WEB docplayer.dk 111755418)
network-sector-upper-secondary = Miðnámsskúli
# status: adapted (LEX)
network-sector-labour-market = Arbeiðsmarknaður
# status: adapted (LEX)
network-sector-integration = Integratión
# status: adapted (LEX)
network-sector-leisure = Mentan og frítíð

network-error-name = Skriva eitt navn.
network-error-name-long = Hetta er ov langt. Mest loyvdu tekin: { $max }
network-error-place = Einki slíkt stað er til.
network-error-role-place = Hesin leikluturin hoyrir ikki til hetta slagið av staði.
network-error-dates = Seinasti dagur kann ikki vera áðrenn fyrsta dag.
network-error-part-overlaps = Kommunan er longu við í netverkinum hetta tíðarskeiðið. Broyt teir dagarnar, ella vel aðrar.
network-error-date-to-come = Vel dagin í dag ella ein fyrri dag.
network-error-date-before = Dagurin kann ikki vera áðrenn seinastu broyting.
network-error-same-case = Netverkið hoyrir longu til hesa landsverkætlan.
network-error-has-membership = Persónurin hevur longu henda leiklut her.
network-error-own-secretariat = Tú kanst ikki enda tín egna leiklut á skrivstovuni. Onkur skal vera eftir at reka skipanina.
network-error-last-day = Ein leiklutur, sum er endaður, verður verandi endaður, og seinasti dagur kann bert flytast til ein fyrri dag. Gev leiklutin av nýggjum fyri tíðina aftaná.
network-error-last-secretariat = Hetta er tann seinasti á skrivstovuni. Gev fyrst onkrum øðrum leiklutin. Uttan skrivstovu kundi eingin rikið skipanina.
