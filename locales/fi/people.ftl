### status: adapted

people-to-admin = Ylläpito
people-show = Näytä
people-as-file = Tämä luettelo tiedostona (CSV)

people-invitations = Kutsut
people-invitations-text = Käyttäjätunnusta ei voi luoda itse, vaan mukaan tullaan kutsusta. { $days ->
    [one] Linkki toimii { $days } päivän.
   *[other] Linkki toimii { $days } päivää.
}
people-no-invitations = Tällaisia kutsuja ei ole.
people-invite-one = Kutsu yksi henkilö
people-invite-many = Kutsu monta henkilöä
people-invite-one-text = Henkilö saa sähköpostiinsa kutsun, jossa on linkki. { $days ->
    [one] Linkki toimii { $days } päivän.
   *[other] Linkki toimii { $days } päivää.
}
people-letter-language = Kutsun kieli
people-send-invitation = Lähetä kutsu
people-place-hint = Näet tahot, joista vastaat.
people-place-programme = Koko ohjelma
people-place-in-list = Kerrotaan luettelossa

people-column-email = Sähköpostiosoite
people-column-name = Nimi
people-column-role = Rooli
people-column-case = Maa
people-column-network = Verkosto
people-column-municipality = Kunta
people-column-sector = Palvelu
people-column-language = Kieli
people-col-place = Taho
people-col-until = Viimeinen voimassaolopäivä
people-col-sent = Lähetetty
people-col-change = Muuta
people-col-inviter = Kutsuja
people-col-line = Rivi
people-col-column = Sarake
people-col-found = Mitä siinä lukee
people-col-wrong = Mikä on vialla

people-state = Tila
people-state-all = Kaikki
people-state-open = Avoin
people-state-undelivered = Ei voitu toimittaa
people-state-accepted = Hyväksytty
people-state-withdrawn = Peruttu
people-state-expired = Vanhentunut

people-title = Jäsenet
people-title-text = Kaikki mukana olevat ja se, missä he voivat auttaa.
people-search-name = Nimi tai sen osa
people-country = Maa
people-network = Verkosto
people-sector = Palvelu
people-language = Kieli, jota henkilö lukee ja kirjoittaa
people-any-country = Kaikki maat
people-any-network = Kaikki verkostot
people-any-sector = Kaikki palvelut
people-any-language = Kaikki kielet
people-search = Näytä jäsenet
people-search-all = Näytä kaikki
people-none = Ehtoja vastaavia jäseniä ei ole. Kokeile vähemmillä rajauksilla.
people-more = Näytä lisää jäseniä

people-about-me = Mitä muut näkevät minusta
people-about-me-text = Jäsenet löytävät toisensa tahon, palvelun ja kielen perusteella. Päätät itse, kuinka paljon kerrot.
people-change-own = Muuta sitä, mitä muut näkevät minusta
people-see-own = Katso sivuani niin kuin muut sen näkevät
people-not-current = Tämä henkilö ei ole juuri nyt mukana.
people-write-to = Kirjoita tälle henkilölle
people-name = Nimi
people-organisation = Organisaatio
people-organisation-hint = Missä työskentelet, esimerkiksi koulu, palvelu tai virasto.
people-no-sector = Ei mitään tiettyä palvelua
people-languages = Kielet, joita luen ja kirjoitan
people-help = Missä voin auttaa
people-help-hint = Mitä muut voivat kysyä sinulta? Älä koskaan kirjoita mitään, mistä lapsen tai perheen voisi tunnistaa.
people-help-lang = Tämän tekstin kieli
people-contact = Kuka näkee sähköpostiosoitteeni?
people-contact-hint = Sihteeristö tietää osoitteen aina, koska se hoitaa jäsenyyksiä.
people-contact-nobody = Ei kukaan
people-contact-networks = Omien verkostojeni ja hankkeideni jäsenet
people-contact-members = Kaikki jäsenet
people-former-member = Entinen jäsen

people-error-name = Kirjoita nimesi.
people-error-long = Teksti on liian pitkä. Merkkejä enintään: { $max }
people-error-choice = Valitse luettelosta.
people-error-help-lang = Valitse, millä kielellä kirjoitat.
people-error-contact = Valitse, kuka näkee sähköpostiosoitteesi.
people-invited-by = Kutsuja: { $name }
people-sent-times = { $count ->
    [one] Lähetetty { $count } kerran
   *[other] Lähetetty { $count } kertaa
}
people-resend = Lähetä uudelleen
people-resend-label = Lähetä uudelleen: { $email }
people-withdraw = Peru kutsu
people-withdraw-label = Peru kutsu: { $email }
people-done-invited = Kutsu on matkalla.
people-done-resent = Kutsu on lähetetty uudelleen, ja siinä on uusi linkki. Vanha linkki ei enää toimi.
people-done-withdrawn = Kutsu on peruttu. Sen linkki ei enää toimi.

people-error-role = Valitse rooli.
people-error-scope = Valitse taho.
people-error-lang = Valitse kieli.
people-error-name-long = Nimi on liian pitkä. Merkkejä enintään: { $max }
people-error-not-yours = Voit kutsua vain tahoihin, joista vastaat.
people-error-member = Henkilö on täällä jo tässä roolissa.
people-error-closed = Käyttäjätunnus, jolla on tämä osoite, on suljettu. Sihteeristö voi avata sen uudelleen.
people-error-invited = Henkilö on jo kutsuttu tähän. Voit lähettää kutsun uudelleen luettelosta.
people-error-answered = Tähän kutsuun on sillä välin vastattu tai se on peruttu.

people-invite-many-text = Tuo luettelo taulukko-ohjelmasta. Näet, mitä siitä luettiin, ennen kuin ketään kutsutaan.
people-list-limits = Luettelossa saa olla enintään { $rows } riviä, ja sen koko saa olla enintään { $size } kt.
people-list-sample = Täytettävä mallitiedosto
people-list-columns = Mitä sarakkeita luettelossa voi olla
people-list-columns-text = Vain sähköpostiosoite on pakollinen. Järjestyksellä ei ole väliä, ja otsikot voivat olla millä tahansa kahdeksasta kielestä. Excelin, LibreOfficen ja muiden ohjelmien tiedostot kelpaavat, käytettiinpä niissä mitä erotinta ja merkistökoodausta tahansa.
people-list-file = Tiedosto
people-list-paste = Tai liitä luettelo tähän
people-list-same = Mikä on kaikille samaa
people-list-same-text = Tämä koskee jokaista riviä, jolla ei sanota muuta.
people-list-check = Tarkista luettelo
people-list-preview = Mitä luettelossa on
people-list-read = Merkistökoodaus: { $encoding }. Erotin: { $separator }
people-separator-comma = pilkku
people-separator-semicolon = puolipiste
people-separator-tab = sarkain
people-list-ignored = Näitä sarakkeita ei käytetä: { $columns }
people-list-will = { $count ->
    [0] Ketään uutta ei kutsuta.
    [one] { $count } henkilö kutsutaan.
   *[other] { $count } henkilöä kutsutaan.
}
people-list-known = { $count ->
    [one] { $count } rivi ei vaadi mitään: henkilö on jo mukana, hänet on jo kutsuttu tai hän on luettelossa kahdesti.
   *[other] { $count } riviä ei vaadi mitään: henkilöt ovat jo mukana, heidät on jo kutsuttu tai he ovat luettelossa kahdesti.
}
people-list-bad = { $count ->
    [one] { $count } rivillä on virhe.
   *[other] { $count } rivillä on virhe.
}
people-list-invited = { $count ->
    [0] Kukaan ei tarvinnut uutta kutsua.
    [one] { $count } kutsu on matkalla.
   *[other] { $count } kutsua on matkalla.
}
people-list-left-out = { $count ->
    [one] { $count } rivi jätettiin pois, koska siinä oli virhe.
   *[other] { $count } riviä jätettiin pois, koska niissä oli virheitä.
}
people-list-problems = Rivit, joilla on virhe
people-list-good = Rivit, jotka ovat oikein
people-list-line = Rivi { $line }
people-list-invite-all = { $count ->
    [one] Kutsu { $count } henkilö
   *[other] Kutsu kaikki { $count } henkilöä
}
people-list-invite-good = { $count ->
    [one] Kutsu oikeilta riveiltä vain { $count } henkilö
   *[other] Kutsu oikeilta riveiltä vain { $count } henkilöä
}
people-list-correct = Korjaa luettelo tässä
people-list-correct-text = Korjaa virheet ja tarkista luettelo uudelleen, tai tuo toinen tiedosto.
people-error-list-bad = Joillakin riveillä on virheitä. Korjaa ne tai kutsu vain oikeilla riveillä olevat henkilöt.
people-error-list-empty = Luettelo on tyhjä. Valitse tiedosto tai liitä rivejä.
people-error-list-no-address = Missään sarakkeessa ei ole sähköpostiosoitteita. Anna sille sarakkeelle otsikoksi ”email”.
people-error-list-rows = Luettelossa on liian monta riviä. Jaa se useaksi luetteloksi.
people-error-list-quote = Rivi { $line }, sarake { $column }: tästä alkaa lainausmerkki, jota ei suljeta, joten sen jälkeisiä rivejä ei voi erottaa toisistaan. Sulje lainausmerkki tai poista se.
people-error-list-size = Luettelo on liian suuri. Kilotavuja enintään: { $max }

people-row-new = Kutsutaan
people-row-invited = On jo kutsuttu
people-row-member = On jo mukana
people-row-repeated = Sama kuin rivillä { $line }
people-row-email = Tämä ei ole kokonainen sähköpostiosoite.
people-row-name = Nimi on liian pitkä.
people-row-role = Tällaista roolia ei ole, tai rooli puuttuu.
people-row-role-place = Tämä rooli ei sovi tällaiseen tahoon.
people-row-not-yours = Et vastaa tästä tahosta tai et voi antaa tätä roolia siellä.
people-row-place = Taho puuttuu: kirjoita kunta, verkosto tai maa.
people-row-country = Tällaista maata ei ole täällä.
people-row-network = Tällaista verkostoa ei ole täällä.
people-row-municipality = Tällaista kuntaa ei ole täällä.
people-row-several = Usealla taholla on tämä nimi. Kirjoita myös maa.
people-row-not-in-network = Kunta ei ole mukana tässä verkostossa.
people-row-sector = Tällaista palvelua ei ole.
people-row-language = Vitja ei ole käytettävissä tällä kielellä.

people-mail-subject = Kutsu Vitjaan: { $place }
people-mail-greeting = Hei { $name }
people-mail-greeting-nobody = Hei,
people-mail-invited = Sinut on kutsuttu mukaan Vitjaan. Siellä Pohjoismaiden kunnat ja kansalliset toimijat oppivat toistensa työstä lasten ja nuorten hyväksi.
people-mail-by = Kutsuja: { $name }
people-mail-role = Roolisi: { $role }
people-mail-place = Missä: { $place }
people-mail-accept = Hyväksy kutsu tällä sivulla:
people-mail-until = Linkin viimeinen voimassaolopäivä: { $date }
people-mail-what = Vitjassa ei koskaan käsitellä yksittäisten lasten asioita eikä lasten nimiä: siellä jaetaan kokemuksia palvelujen kesken.
people-mail-unknown = Jos et tiedä, mistä on kyse, sinun ei tarvitse tehdä mitään.

people-offer = Sinut on kutsuttu
people-offer-text = Täällä opit yhdessä niiden kanssa, jotka tekevät samaa työtä muualla.
people-offer-accept = Tule mukaan
people-offer-sign-in = Sähköpostiosoitteellasi on jo käyttäjätunnus. Kirjaudu sisään, niin palaat tälle sivulle.
people-offer-sign-out = Olet kirjautunut sisään toisella osoitteella. Kirjaudu ulos ja avaa kutsun linkki uudelleen. Kutsu lähetettiin osoitteeseen: { $email }
people-offer-accepted = Olet jo hyväksynyt tämän kutsun.
people-over = Tämä linkki ei enää toimi
people-over-text = Kutsu on liian vanha, se on peruttu tai se on lähetetty uudelleen uudella linkillä. Etsi uudempi kutsu tai kysy kutsujalta.
people-your-account = Käyttäjätunnuksesi
people-your-address = Kirjaudut sisään osoitteella: { $email }
people-your-name = Nimesi sellaisena kuin muut sen näkevät
people-your-password = Valitse salasana
people-your-password-hint = Lause, jonka vain sinä keksisit, on hyvä salasana. Merkkejä vähintään: { $min }
people-promise = En koskaan kirjoita tänne mitään, mistä lapsen, nuoren tai perheen voisi tunnistaa.
people-make-account = Luo käyttäjätunnus
