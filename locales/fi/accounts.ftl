### status: adapted

# status: attested (dokuwiki, mastodon, mediawiki-1.39)
accounts-sign-in = Kirjaudu sisään
accounts-sign-in-text = Jäsenet kirjautuvat sisään sähköpostiosoitteella ja salasanalla.
# status: attested (dokuwiki, mastodon, mediawiki-1.39)
accounts-sign-out = Kirjaudu ulos
# status: attested (ckeditor4, mastodon)
accounts-email = Sähköpostiosoite
# status: attested (ckeditor4, dokuwiki, korganizer)
accounts-password = Salasana
accounts-profile = Oma profiili
accounts-reading = Miten luen Vitjaa
# status: attested (evolution, mediawiki-1.39, roundcube)
accounts-zone = Aikavyöhyke

accounts-error-sign-in = Sähköpostiosoite tai salasana on väärä.
accounts-error-email = Kirjoita koko sähköpostiosoite, esimerkiksi nimi@kunta.example.
accounts-error-email-taken = Tällä sähköpostiosoitteella on jo käyttäjätunnus.
accounts-error-name = Kirjoita nimi.
accounts-error-password = Salasanassa on oltava vähintään 12 merkkiä.
accounts-error-zone = Valitse aikavyöhyke luettelosta.
accounts-error-own-account = Et voi sulkea omaa käyttäjätunnustasi.

accounts-kept = Istuntosi oli päättynyt. Kirjoittamasi on tallessa tällä sivulla. Voit lähettää sen, kun olet kirjautunut sisään.
accounts-resume = Olet taas kirjautunut sisään
accounts-resume-text = Kirjoittamasi on yhä tässä. Lähetä se nyt.
accounts-resume-send = Lähetä kirjoittamani

accounts-error-password-long = Salasanassa saa olla enintään 256 merkkiä.
accounts-error-password-guessable = Tämä salasana on helppo arvata. Valitse toinen, esimerkiksi neljä tai viisi sanaa, jotka eivät liity toisiinsa.
accounts-error-own-password = Tämä ei ole salasanasi.
accounts-error-email-same = Tämä on jo nykyinen osoitteesi.
accounts-error-code = Koodi on väärä tai se on jo käytetty. Odota seuraavaa koodia ja yritä uudelleen.

accounts-security = Turvallisuus
accounts-profile-nav = Omat sivut
accounts-password-about = Vaihda salasana tässä. Jos olet unohtanut sen, pyydä linkki kirjautumissivulta.
accounts-password-change = Vaihda salasana
accounts-password-now = Nykyinen salasana
accounts-password-new = Uusi salasana
accounts-password-hint = Vähintään 12 merkkiä. Muutama välilyönnein erotettu sana on helppo muistaa ja vaikea arvata. Voit liittää salasanan salasanaohjelmasta.
accounts-password-ends-sessions = Kun tallennat, sinut kirjataan ulos kaikkialta muualta.
accounts-password-changed = Salasanasi on vaihdettu, ja sinut on kirjattu ulos kaikkialta muualta.

accounts-forgotten = Unohditko salasanasi?
accounts-forgotten-text = Kirjoita sähköpostiosoite, jolla kirjaudut sisään. Lähetämme sinulle linkin, jolla voit valita uuden salasanan.
accounts-forgotten-send = Lähetä linkki
accounts-forgotten-sent = Katso sähköpostiasi
accounts-forgotten-sent-text = Jos tällä osoitteella on käyttäjätunnus, linkki on matkalla: { $email }
accounts-forgotten-sent-hint = Linkki toimii tunnin. Jos viestiä ei tule, katso roskapostikansiosta tai kysy sihteeristöltä.
accounts-reset = Valitse uusi salasana
accounts-reset-ends-sessions = Kun tallennat, sinut kirjataan ulos kaikkialta. Kirjaudu sitten sisään uudella salasanalla.
accounts-reset-done = Uusi salasanasi on tallennettu. Kirjaudu nyt sisään sillä.
accounts-link-over = Tämä linkki ei enää toimi
accounts-link-over-text = Linkki on ehkä jo käytetty, tai se on yli tunnin vanha. Pyydä uusi.

accounts-code = Vielä yksi vaihe
accounts-code-text = Avaa sovellus, josta saat koodit, ja kirjoita sen näyttämä Vitjan koodi.
accounts-code-label = Koodi
accounts-code-hint = Kuusi numeroa. Jos laitteesi ei ole nyt mukanasi, kirjoita sen sijaan yksi palautuskoodeistasi.
accounts-code-lost = Jos olet kadottanut sekä laitteesi että palautuskoodisi, ota yhteyttä sihteeristöön.

accounts-factor = Kaksivaiheinen kirjautuminen
accounts-factor-on = Käytössä. Sinulta pyydetään koodi, kun kirjaudut sisään.
accounts-factor-off = Ei käytössä. Kun otat sen käyttöön, kukaan ei voi kirjautua nimissäsi pelkällä salasanallasi.
accounts-factor-is-off = Kaksivaiheinen kirjautuminen ei ole käytössä.
accounts-factor-required = Roolisi antaa laajat oikeudet, joten sinun on kirjauduttava kahdessa vaiheessa. Ota se nyt käyttöön; siihen menee muutama minuutti.
accounts-factor-text = Kun kirjaudut sisään, kirjoitat ensin salasanasi ja sitten koodin, jonka saat puhelimesi tai tietokoneesi sovelluksesta. Voit käyttää mitä tahansa kertakäyttökoodeja antavaa sovellusta, myös salasanaohjelman osana olevaa.
accounts-factor-since = Käytössä alkaen
accounts-codes-left =
    { $count ->
        [0] Sinulla ei ole enää palautuskoodeja. Luo uudet.
        [one] Sinulla on jäljellä { $count } palautuskoodi.
       *[other] Sinulla on jäljellä { $count } palautuskoodia.
    }
accounts-factor-set-up = Ota kaksivaiheinen kirjautuminen käyttöön
accounts-factor-renew = Ota käyttöön toisella laitteella
accounts-factor-turn-off = Poista käytöstä
accounts-factor-scan = Avaa sovellus ja lue sillä tämä kuva.
accounts-factor-qr = QR-koodi sovellukselle. Sama on alla tekstinä.
accounts-factor-type = Jos et voi lukea kuvaa, kirjoita tämä avain sovellukseen:
accounts-factor-first-code = Kirjoita ne kuusi numeroa, jotka sovellus nyt näyttää.
accounts-factor-confirm = Ota käyttöön
accounts-codes = Palautuskoodisi
accounts-codes-text = Säilytä nämä koodit turvallisessa paikassa, paperilla tai salasanaohjelmassa. Jokainen toimii kerran sovelluksen koodin sijaan. Koodit näytetään vain nyt.
accounts-codes-renew = Luo uudet palautuskoodit
accounts-codes-kept = Koodit ovat tallessa

accounts-address = Vaihda sähköpostiosoite
accounts-address-now = Kirjaudut sisään osoitteella: { $email }
accounts-address-text = Lähetämme linkin sekä vanhaan että uuteen osoitteeseesi. Uusi osoite tulee voimaan, kun olet avannut molemmat.
accounts-address-new = Uusi sähköpostiosoite
accounts-address-old = Nykyinen osoite
accounts-address-ask = Lähetä linkit
accounts-address-asked = Linkit ovat matkalla. Ne toimivat yhden vuorokauden.
accounts-address-under-way = Osoitteen vaihto on kesken
accounts-address-confirmed = vahvistettu
accounts-address-waits = odottaa linkin avaamista
accounts-address-cancel = Älä vaihda osoitetta
accounts-address-confirm = Vahvista uusi osoite
accounts-address-confirm-text = Jatkossa kirjaudut Vitjaan osoitteella: { $email }
accounts-address-one = Kiitos. Vielä yksi linkki
accounts-address-one-text = Avaa linkki myös toiseen osoitteeseesi tulleesta viestistä. Sitten uusi osoite on voimassa.
accounts-address-both-done = Uusi osoite on voimassa
accounts-address-both-text = Tästä lähtien kirjaudut sisään uudella osoitteella.
accounts-address-over-text = Linkki on ehkä jo käytetty, tai se on yli vuorokauden vanha. Voit pyytää vaihtoa uudelleen turvallisuussivullasi.

accounts-sessions = Missä olen kirjautuneena
accounts-sessions-about = Katso, missä selaimissa olet kirjautuneena, ja kirjaudu niistä ulos.
accounts-sessions-text = Jos et tunne jotain näistä, päätä se ja vaihda salasanasi.
accounts-sessions-ended = Olet kirjautunut sieltä ulos.
accounts-sessions-end-others = Kirjaudu ulos kaikkialta muualta
accounts-session-this = tämä selain
accounts-session-end = Kirjaudu sieltä ulos
accounts-session-seen = Viimeksi käytetty
accounts-session-since = Kirjauduttu
accounts-device-unknown = Tuntematon selain

accounts-mail-not-you = Jos et tehnyt tätä itse, valitse heti uusi salasana, päätä istunnot, joita et tunne, ja kerro sihteeristölle. Kaikki tämä onnistuu turvallisuussivullasi:
accounts-mail-password = Salasanasi Vitjaan on vaihdettu
accounts-mail-password-text = Salasanasi vaihdettiin juuri, ja sinut kirjattiin ulos kaikkialta muualta.
accounts-mail-factor-on = Kaksivaiheinen kirjautuminen on käytössä
accounts-mail-factor-on-text = Tästä lähtien sinulta pyydetään koodi, kun kirjaudut Vitjaan.
accounts-mail-factor-off = Kaksivaiheinen kirjautuminen ei ole käytössä
accounts-mail-factor-off-text = Sinulta ei enää pyydetä koodia, kun kirjaudut Vitjaan.
accounts-mail-factor-removed-text = Sihteeristö on poistanut käyttäjätunnukseltasi kaksivaiheisen kirjautumisen, koska joku ilmoitti laitteesi kadonneen. Voit ottaa sen uudelleen käyttöön turvallisuussivullasi.
accounts-mail-codes = Sinulla on uudet palautuskoodit
accounts-mail-codes-text = Käyttäjätunnuksellesi on luotu uudet palautuskoodit. Vanhat eivät enää toimi.
accounts-mail-code-used = Palautuskoodi on käytetty
accounts-mail-code-used-text = Käyttäjätunnuksellesi on kirjauduttu yhdellä palautuskoodeistasi.
accounts-mail-address-changed = Osoitteesi Vitjassa on vaihdettu
accounts-mail-address-changed-text = Tästä lähtien kirjaudut sisään osoitteella: { $email }
accounts-mail-reset = Valitse uusi salasana
accounts-mail-reset-text = Joku, todennäköisesti sinä, pyysi uutta salasanaa Vitjaan. Valitse se avaamalla tämä linkki tunnin kuluessa:
accounts-mail-reset-ignore = Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: salasanasi pysyy ennallaan.
accounts-mail-address = Vahvista uusi osoitteesi
accounts-mail-address-text = Joku, todennäköisesti sinä, pyysi saada kirjautua Vitjaan toisella osoitteella. Vahvista se avaamalla alla oleva linkki vuorokauden kuluessa. Uusi osoite: { $email }
accounts-mail-address-both = Linkki lähetetään sekä vanhaan että uuteen osoitteeseen. Uusi osoite tulee voimaan, kun molemmat on avattu.
