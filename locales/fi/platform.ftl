### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – pohjoismaisten oppimisverkostojen kohtaamispaikka
platform-no-children-line = Vitjassa jaetaan kokemuksia palvelujen kesken. Älä koskaan kirjoita mitään, mistä lapsen, nuoren tai perheen voisi tunnistaa.
platform-not-yet-reviewed = Äidinkieliset puhujat eivät ole vielä tarkistaneet tätä – auta meitä
# status: attested (mediawiki-1.39)
platform-skip = Siirry sisältöön

platform-menu = Valikko
# status: attested (mediawiki-1.39, mw-ext-MobileFrontend)
platform-nav = Päävalikko
# status: attested (mediawiki-1.39)
platform-nav-home = Etusivu
platform-nav-posts = Julkaisut
platform-nav-cases = Kansalliset hankkeet
platform-nav-networks = Verkostot
platform-nav-calendar = Kalenteri
platform-nav-people = Jäsenet
platform-nav-milestones = Virstanpylväät
# status: attested (WEB docplayer.fi 1858319)
platform-nav-evaluation = Arviointi
platform-nav-admin = Ylläpito

platform-privacy = Tietosuoja
platform-accessibility = Saavutettavuus

# status: attested (ckeditor4, dokuwiki, ether)
platform-save = Tallenna
platform-saved = Muutokset on tallennettu.
# status: attested (ckeditor4, ether, mastodon)
platform-cancel = Peruuta
# status: attested (mw-ext-Translate)
platform-optional = (valinnainen)
# status: attested (mediawiki-1.39, mw-ext-MobileFrontend)
platform-pages = Sivut
platform-older = Näytä vanhemmat
platform-errors-title = Tarkista vielä nämä kohdat
platform-error-date = Kirjoita koko päivämäärä: vuosi, kuukausi ja päivä.

# status: attested (ether, evolution, mastodon)
platform-language = Kieli
platform-language-nb = norja (bokmål)
platform-language-nn = norja (nynorsk)
# status: attested (CLDR 48.2)
platform-language-sv = ruotsi
# status: attested (CLDR 48.2)
platform-language-da = tanska
# status: attested (CLDR 48.2)
platform-language-fi = suomi
# status: attested (CLDR 48.2)
platform-language-is = islanti
# status: attested (CLDR 48.2)
platform-language-fo = fääri
platform-language-kl = grönlanti
platform-language-se = pohjoissaame
# status: attested (CLDR 48.2)
platform-language-en = englanti
platform-languages-about = Tietoa kielistä
platform-languages-title = Vitjan kielet
platform-languages-text = Kerromme avoimesti, miten kukin käyttöliittymän teksti on syntynyt. Jos osaat kieltä ja huomaat virheen, kerro siitä sihteeristölle.
platform-status-attested = Äidinkielisten puhujien käyttämä
platform-status-adapted = Itse koostamamme
platform-status-machine = Koneen kirjoittama, odottaa äidinkielisen puhujan tarkistusta
platform-status-reviewed = Äidinkielisen puhujan tarkistama
platform-status-explained = Luvut kertovat, montako käyttöliittymän tekstiä kussakin ryhmässä on. Jos ihmisten kirjoittama teksti on käännetty, siitä kerrotaan aina.
platform-danish-more = Näytä tanskaksi tekstit, joita ei ole tarkistettu
platform-danish-less = Älä näytä tekstejä tanskaksi

platform-role-secretariat = Ohjelman sihteeristö
platform-role-project-group = Pohjoismainen projektiryhmä
platform-role-case-lead = Hankkeen vetäjä
platform-role-facilitator = Verkoston vetäjä
platform-role-regional-coordinator = Aluekoordinaattori
# status: attested (WEB edilex.fi HE 19/2022)
platform-role-member = Kunta
platform-role-evaluator = Arvioija

platform-to-front-page = Etusivulle
platform-not-found = Tätä sivua ei ole
platform-not-found-text = Osoite voi olla väärä, tai sivu on voitu poistaa.
platform-not-found-visitor = Jotkin sivut ovat vain jäsenille. Jos olet jäsen, kirjaudu sisään ja yritä uudelleen.
platform-forbidden = Et voi tehdä tätä
platform-forbidden-text = Roolisi ei salli tätä. Jos sen mielestäsi pitäisi sallia, ota yhteyttä sihteeristöön.
platform-bad-request = Emme ymmärtäneet tätä
platform-bad-request-text = Selaimesi lähettämistä tiedoista puuttui jotain. Palaa takaisin ja yritä uudelleen.
# status: attested (mediawiki-1.39)
platform-broken = Jokin meni pieleen
platform-broken-text = Mitään tallentamaasi ei ole kadonnut. Yritä hetken kuluttua uudelleen. Jos vika jatkuu, ilmoita sihteeristölle tämä tunniste: { $reference }
platform-too-many = Tätä yritettiin hieman liian usein
platform-too-many-text = Jotta Vitja pysyy turvallisena, joitakin asioita voi tehdä vain rajallisen määrän kertoja. Mitään ei ole kadonnut. Odotusaika ennen uutta yritystä: { $wait }
platform-too-large = Liikaa yhdellä kertaa
platform-too-large-text = Selaimesi lähetti enemmän kuin täällä voidaan ottaa vastaan, eikä siitä tallennettu mitään. Palaa takaisin ja lähetä vähemmän kerrallaan.
platform-error-too-many = Tätä on yritetty liian usein. Odotusaika ennen uutta yritystä: { $wait }
platform-unavailable = Tämä ei onnistu juuri nyt
platform-unavailable-text = Vitja ei pystynyt tekemään tätä juuri nyt. Mitään tallennettua ei ole kadonnut. Yritä uudelleen muutaman minuutin kuluttua.
platform-error-unavailable = Vitja ei pysty tallentamaan tätä juuri nyt. Kaikki kirjoittamasi on yhä tässä. Yritä uudelleen muutaman minuutin kuluttua.

platform-mail-greeting = Hei { $name }
platform-feed = Uudet julkiset julkaisut

platform-holiday-new-year = Uudenvuodenpäivä
platform-holiday-epiphany = Loppiainen
platform-holiday-maundy-thursday = Kiirastorstai
platform-holiday-good-friday = Pitkäperjantai
platform-holiday-easter-sunday = Pääsiäispäivä
platform-holiday-easter-monday = Toinen pääsiäispäivä
platform-holiday-great-prayer-day = Suuri rukouspäivä
platform-holiday-may-day = Vappu
platform-holiday-ascension = Helatorstai
platform-holiday-whit-sunday = Helluntaipäivä
platform-holiday-whit-monday = Toinen helluntaipäivä
platform-holiday-constitution-day-no = Norjan perustuslain päivä
platform-holiday-constitution-day-dk = Tanskan perustuslain päivä
platform-holiday-national-day-se = Ruotsin kansallispäivä
platform-holiday-national-day-is = Islannin kansallispäivä
platform-holiday-national-day-gl = Grönlannin kansallispäivä
platform-holiday-flag-day-fo = Färsaarten lippupäivä
platform-holiday-olavsoka-eve = Ólavsøkan aatto
platform-holiday-olavsoka = Ólavsøka (Pyhän Olavin päivä)
platform-holiday-self-government-day-ax = Ahvenanmaan itsehallintopäivä
platform-holiday-midsummer-eve = Juhannusaatto
platform-holiday-midsummer-day = Juhannuspäivä
platform-holiday-all-saints = Pyhäinpäivä
platform-holiday-independence-day-fi = Suomen itsenäisyyspäivä
platform-holiday-first-day-of-summer = Ensimmäinen kesäpäivä
platform-holiday-commerce-day = Kauppiaiden vapaapäivä
platform-holiday-christmas-eve = Jouluaatto
platform-holiday-christmas-day = Joulupäivä
platform-holiday-second-christmas-day = Tapaninpäivä
platform-holiday-new-years-eve = Uudenvuodenaatto
platform-conflict = Joku muu tallensi sillä välin
platform-conflict-text = Mitään kirjoittamaasi ei ole kadonnut: se on alla olevassa lomakkeessa. Katso molempia ja tallenna uudelleen.
platform-conflict-by = Tallentaja: { $name }
platform-conflict-theirs = Nyt tallennettu
platform-conflict-mine = Sinun tekstisi
platform-read-in = Lue toisella kielellä
