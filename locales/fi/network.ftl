### status: adapted

network-cases = Kansalliset hankkeet
network-cases-text = Kahdeksan maata ja itsehallintoaluetta. Jokaisella on oma hankkeensa, jonka perustana on kuntien käytännön työ.
network-case-planned = Suunnitteilla
network-case-running = Käynnissä
network-case-concluded = Päättynyt
network-case-continuing = Jatkuu

network-networks = Verkostot
network-networks-text = Täällä kunnat ja kansalliset toimijat oppivat yhdessä.
network-no-networks = Tähän hankkeeseen ei kuulu vielä yhtään verkostoa.
network-kind-project-group = Pohjoismainen projektiryhmä
network-kind-municipal = Kuntien verkosto
network-kind-regional = Alueellinen verkosto
network-period = { $start } – { $end }
network-since = Alkamispäivä: { $start }
network-until = Päättymispäivä: { $end }

# status: attested (WEB edilex.fi HE 19/2022)
network-municipality = Kunta
network-municipalities = Kunnat
network-fictional = keksitty esittelyä varten
network-run-by = Vastuutaho
network-who-takes-part = Ketkä ovat mukana
network-participant-group = Osallistujaryhmä
network-takes-part-in = Mukana verkostoissa
network-my-places = Missä olen mukana
network-whole-programme = Koko ohjelma

# status: attested (CLDR 48.2)
network-country-no = Norja
# status: attested (CLDR 48.2)
network-country-se = Ruotsi
# status: attested (CLDR 48.2)
network-country-dk = Tanska
# status: attested (CLDR 48.2)
network-country-fi = Suomi
# status: attested (CLDR 48.2)
network-country-is = Islanti
# status: attested (CLDR 48.2)
network-country-gl = Grönlanti
# status: attested (CLDR 48.2)
network-country-fo = Färsaaret
# status: attested (CLDR 48.2)
network-country-ax = Ahvenanmaa

# status: attested (edilex.fi HE 67/2013)
network-sector-school = Koulu
# status: attested (stm.fi LAPE)
network-sector-kindergarten = Varhaiskasvatus
network-sector-ppt = Opiskeluhuolto (Norjassa PPT)
# status: attested (docplayer.fi/2407994)
network-sector-child-welfare = Lastensuojelu
network-sector-health = Neuvola ja kouluterveydenhuolto
# status: attested (stm.fi LAPE)
network-sector-family-house = Perhekeskus
network-sector-nav = Työ- ja hyvinvointipalvelut (Norjassa NAV)
network-sector-social-services = Sosiaalipalvelut
network-sector-upper-secondary = Toisen asteen koulutus
network-sector-labour-market = Työllisyyspalvelut
network-sector-integration = Kotoutumispalvelut
network-sector-leisure = Kulttuuri ja vapaa-aika

network-error-name = Kirjoita nimi.
network-error-name-long = Teksti on liian pitkä. Merkkejä enintään: { $max }
network-error-place = Tällaista tahoa ei ole.
network-error-role-place = Tämä rooli ei sovi tällaiseen tahoon.
network-error-dates = Viimeinen päivä ei voi olla ennen ensimmäistä.
network-error-part-overlaps = Kunta on jo mukana verkostossa tänä aikana. Muuta niitä päiviä tai valitse toiset.
network-error-date-to-come = Valitse tämä päivä tai aiempi päivä.
network-error-date-before = Päivä ei voi olla ennen viimeisintä muutosta.
network-error-same-case = Verkosto kuuluu jo tähän hankkeeseen.
network-error-has-membership = Tällä henkilöllä on täällä jo tämä rooli.
network-error-own-secretariat = Et voi päättää omaa rooliasi sihteeristössä: jonkun on jäätävä hoitamaan Vitjaa.
network-error-last-day = Päättynyt rooli pysyy päättyneenä, ja viimeistä päivää voi siirtää vain aikaisemmaksi. Anna rooli uudelleen sen jälkeiseksi ajaksi.
network-error-last-secretariat = Tämä on sihteeristön viimeinen jäsen. Anna rooli ensin jollekulle toiselle. Ilman sihteeristöä kukaan ei voisi hoitaa Vitjaa.
