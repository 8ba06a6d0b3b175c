### status: adapted

posts-title = Julkaisut
posts-title-text = Kuntien ja kansallisten hankkeiden kokemuksia, käytäntöjä, kysymyksiä ja uutisia, tekijöiden omin sanoin.
posts-none = Julkaisuja ei ole vielä.
posts-none-here = Täällä ei ole vielä mitään uutta.
posts-of-person = Tämän henkilön tekstit
posts-new-here = Mitä uutta
posts-comment-count = { $count ->
    [one] { $count } kommentti
   *[other] { $count } kommenttia
}
posts-mark-count = { $count ->
    [one] { $count } kunta hyötyy tästä
   *[other] { $count } kuntaa hyötyy tästä
}

posts-new = Kirjoita
posts-new-which = Mitä haluat jakaa?
posts-new-update = Kerro, mitä uutta
posts-new-experience = Jaa kokemus
posts-new-question = Kysy
posts-new-practice = Kuvaa käytäntö
posts-kind-update-text = Muutama rivi siitä, mitä teillä on meneillään: tapaaminen, päivämäärä tai tehty päätös.
posts-kind-experience-text = Jotain, mitä kokeilitte yhdessä, miten se sujui ja mitä muut voivat hyödyntää.
posts-kind-question-text = Jotain, mitä haluaisit tietää muilta. Kerrot itse, mistä vastauksesta oli apua.
posts-kind-practice-text = Toimintatapa kuvattuna niin, että muutkin voivat aloittaa. Täydennät kuvausta, kun käytäntö kypsyy, ja siitä näkyy, mihin käytäntö on levinnyt.
posts-new-update-text = Kirjoita siitä, miten teette yhteistyötä, älä koskaan lapsesta tai perheestä.
posts-new-question-text = Kysy toimintatavoista, älä koskaan lapsesta tai perheestä. Toisessa maassa ei tunneta palvelujanne: kerro muutamalla sanalla, kuka tekee mitä.
posts-new-practice-text = Kuvaa, mitä teette, niin että muutkin voivat aloittaa. Älä koskaan kirjoita lapsesta tai perheestä. Ajattele myös pieniä paikkakuntia: voisiko jonkun tunnistaa?
posts-form-update = Mitä uutta
posts-form-question = Mitä haluat tietää
posts-form-practice = Käytäntö
posts-new-text = Kirjoita siitä, miten teette yhteistyötä, älä koskaan lapsesta tai perheestä. Ajattele myös pieniä paikkakuntia: voisiko jonkun tunnistaa?
posts-form-story = Kokemuksenne
posts-form-about = Mitä tämä koskee
posts-form-who = Kuka saa lukea
posts-field-lang = Millä kielellä kirjoitat?
# status: attested (dokuwiki, mastodon, mw-ext-LiquidThreads)
posts-field-title = Otsikko
posts-field-themes = Teemat
posts-field-themes-hint = Seitsemän menestystekijää ja ohjelman kolme tavoitetta. Valitse ne, jotka sopivat.
posts-field-ages = Ikäryhmät
posts-field-services = Palvelut, jotka olivat mukana
posts-field-step = Porras yhteensovittamisen portaissa (samordningstrapp)
posts-field-step-hint = Porras, jota tämä kokemus koskee.
posts-field-maturity = Miten pitkällä käytäntö on
posts-field-maturity-hint = Porras yhteensovittamisen portaissa (samordningstrapp), jolla käytäntö on teillä tänään. Muuta sitä, kun käytäntö kypsyy.
posts-field-audience-hint = Kaikille avattavan tekstin tarkistaa ensin toinen henkilö, ellei julkinen viestintä kuulu tehtäviisi. Kaikki jäsenet voivat lukea sen sillä välin. Voit muuttaa tämän myöhemmin.
posts-field-mention = Ketä tarkoitat?
posts-field-mention-hint = Usealla on tämä nimi. Valitse se, jota tarkoitat.
posts-field-reason = Miksi teksti palautetaan
posts-field-reason-hint = Tarvitaan, kun palautat tekstin. Kerro, mitä on muutettava, jotta kirjoittaja voi jatkaa.
posts-mention-hint = Kirjoita @ ja nimi, jos haluat mainita henkilön tai verkoston, joka voi lukea tämän.
posts-mention-unknown = Tällä nimellä ei löytynyt ketään, joka voi lukea tämän, joten nimi jää niin kuin sen kirjoitit: @{ $name }
posts-field-standpoint = Kenen puolesta kirjoitat?
posts-field-audience = Kuka saa lukea tämän?
posts-field-comment = Kommenttisi
posts-markdown-hint = Tyhjä rivi aloittaa uuden kappaleen. Rivit, joiden alussa on viiva (-), muuttuvat luetteloksi.
# $max (number): characters
posts-longest = Merkkejä kussakin tekstissä enintään: { $max }

posts-kind-update = Ajankohtaista
posts-kind-experience = Kokemus
posts-kind-question = Kysymys
posts-kind-practice = Käytännön kuvaus
posts-state-published = Julkaistu
posts-state-hidden = Piilotettu tarkistuksen ajaksi
posts-state-deleted = Poistettu
posts-mark-useful = Hyödyllistä meille
posts-mark-want = Haluamme kokeilla tätä
posts-mark-trying = Kokeilemme tätä
posts-mark-ordinary = Osa tavallista toimintaamme

posts-part-text = Mitä uutta
posts-part-question = Kysymyksesi
posts-part-context = Mitä muiden on hyvä tietää vastatakseen
posts-part-aim = Mihin käytäntöä käytetään
posts-part-practice = Mitä teemme
posts-part-needs = Mitä se vaatii
posts-part-follow-up = Miten seuraamme, toimiiko se
posts-hint-text = Muutama rivi riittää. Kirjoita työstä, älä yksittäisistä ihmisistä.
posts-hint-question = Mitä haluaisit tietää muilta? Yksi kysymys kerrallaan tuo parempia vastauksia.
posts-hint-context = Millainen tilanne teillä on, ja mitä olette jo kokeilleet?
posts-hint-aim = Mihin tilanteeseen käytäntö sopii, ja minkä pitäisi sen avulla parantua?
posts-hint-practice = Vaihe vaiheelta, niin että myös sellainen paikka, joka ei tunne teitä, voisi aloittaa.
posts-hint-needs = Aikaa, ihmisiä, sopimuksia, rahaa, tila, koulutusta: mitä tarvitaan?
posts-hint-follow-up = Mistä näette, toimiiko se, kuinka usein seuraatte sitä ja mitä olette muuttaneet?
posts-part-situation = Tilanne
posts-part-what-we-did = Mitä teimme
posts-part-services = Miten palvelut olivat mukana
posts-part-outcome = Mitä siitä seurasi
posts-part-differently = Mitä tekisimme toisin
posts-part-reuse = Mitä muut voivat hyödyntää
posts-hint-situation = Mikä oli vaikeaa ja kenelle? Kirjoita työstä, älä yksittäisistä ihmisistä.
posts-hint-what-we-did = Mitä teitte vaihe vaiheelta, niin että muut voivat tehdä samoin.
posts-hint-services = Kuka teki mitäkin, ja miten sovitte siitä?
posts-hint-outcome = Mikä on nyt toisin? Kerro myös, mikä ei toiminut.
posts-hint-differently = Mitä tekisitte ensi kerralla toisella tavalla?
posts-hint-reuse = Rutiineja, lomakkeita tai tapaamisen muotoja, joita muut voivat ottaa käyttöön.

posts-age-0-5 = 0–5-vuotiaat
posts-age-6-12 = 6–12-vuotiaat
posts-age-13-15 = 13–15-vuotiaat
posts-age-16-19 = 16–19-vuotiaat
posts-age-20-24 = 20–24-vuotiaat

posts-theme-leadership-anchoring = Johdon sitoutuminen
posts-theme-time-and-resources = Aika ja resurssit
posts-theme-structure-and-routines = Rakenteet ja rutiinit
posts-theme-coordinator = Koordinaattori
posts-theme-respect-for-competence = Erilaisen osaamisen kunnioittaminen
posts-theme-shared-arenas = Yhteiset kohtaamispaikat
posts-theme-user-involvement = Asiakkaiden osallisuus
posts-theme-individual-centred = Yksilölähtöinen työote
posts-theme-holistic-follow-up = Kokonaisvaltainen tuki
# status: attested (edilex.fi HE 67/2013)
posts-theme-early-intervention = Varhainen tuki

posts-step-1 = Jaetaan tietoa
posts-step-2 = Nähdään sama ongelma
posts-step-3 = Vedetään samaan suuntaan
posts-step-4 = Työskennellään yhdessä
posts-step-5 = Otetaan uusi käytäntö osaksi tavallista toimintaa
posts-step-none = Ei mitään tiettyä porrasta
posts-step-here = Tällä portaalla

posts-audience-network = Oma verkostoni
posts-audience-case = Oma kansallinen hankkeeni
posts-audience-members = Kaikki jäsenet
posts-audience-public = Kaikki, myös ilman käyttäjätunnusta

posts-consent-explained = Arvioijat voivat lukea samat tekstit kuin jäsenet. He saavat kerätä ja lainata tekstiä vain, jos sen kirjoittaja sallii sen. Voit muuttaa mielesi milloin tahansa. Silloin kopio tyhjennetään.
posts-consent-post = Tätä saa käyttää arvioinnissa
posts-consent-comment = Tätä kommenttia saa käyttää arvioinnissa
posts-consent-given = Saa käyttää arvioinnissa.
posts-consent-missing = Ei saa käyttää arvioinnissa.
posts-consent-give = Salli käyttö arvioinnissa
posts-consent-withdraw = Peru suostumus

posts-human-check = Voisiko jonkun tunnistaa?
posts-human-check-text = Lue tekstisi vielä kerran ennen julkaisemista ja ajattele seuraavia:
posts-human-check-child = lapsi: ikä yhdessä diagnoosin, koulun ja vuoden kanssa voi riittää
posts-human-check-family = perhe: missä vanhemmat työskentelevät, mistä he ovat tulleet, montako lasta heillä on
posts-human-check-place = pieni paikkakunta: kun kaikki tuntevat toisensa, ”yhdeksäsluokkalainen tyttö” on yksi ihminen
posts-human-check-legend = Kun olet tarkistanut
posts-human-check-yes = Olen tarkistanut: ketään lasta, perhettä tai pienen paikkakunnan asukasta ei voi tunnistaa

posts-audience = Kuka saa lukea tämän
posts-audience-now = Nykyiset lukijat
posts-audience-save = Muuta lukijoita
posts-means-same = Sama kuin nyt. Mikään ei muutu. Jos teksti odotti toisen henkilön tarkistusta, se ei enää odota.
posts-means-narrow-network = Vain sen verkoston jäsenet, jossa julkaisu on, voivat lukea tekstin. Kaikki muut menettävät sen kommentteineen.
posts-means-narrow-case = Vain kansallisen hankkeen jäsenet voivat lukea tekstin. Kaikki muut menettävät sen kommentteineen.
posts-means-narrow-members = Vain kirjautuneet voivat lukea tekstin. Se poistuu avoimilta sivuilta ja syötteestä.
posts-means-widen-case = Kaikki kansallisen hankkeen osallistujat voivat lukea tekstin kommentteineen.
posts-means-widen-members = Kaikki jäsenet kaikissa maissa voivat lukea tekstin kommentteineen.
posts-means-widen-public = Kaikki voivat lukea tekstin kommentteineen ilman käyttäjätunnusta, ja hakukoneet löytävät sen. Nimiä ei näytetä vierailijoille. Jos julkinen viestintä ei kuulu tehtäviisi, toinen henkilö tarkistaa tekstin ensin. Kaikki jäsenet voivat lukea sen sillä välin.
posts-means-comments = { $count ->
    [0] Kommentteja ei ole vielä.
    [one] { $count } kommentti siirtyy samoille lukijoille kuin julkaisu.
   *[other] { $count } kommenttia siirtyy samoille lukijoille kuin julkaisu.
}
posts-means-copies = Sitä, mitä joku on jo lukenut, kopioinut tai saanut syötteenä tai sähköpostiviestinä, ei voi enää perua.
posts-waits = Tämä odottaa toisen henkilön tarkistusta ennen kuin kaikki voivat lukea sen. Kaikki jäsenet voivat lukea sen sillä välin.
posts-returned = Toinen henkilö on lukenut tämän ja palauttanut sen
posts-waiting = Toisen henkilön tarkistusta odottavat julkaisut
posts-waiting-text = Kirjoittajat haluavat, että kaikki voivat lukea nämä. Lue jokainen niin kuin paikkakunnan tunteva lukisi sen.
posts-waiting-none = Mikään ei odota sinua.
posts-decide = Voivatko kaikki lukea tämän?
posts-decide-text = Etsi kaikkea, mistä lapsen, perheen tai pienen paikkakunnan voisi tunnistaa. Avoimesti julkaistua ei voi perua.
# $count (number)
posts-decide-comments = { $count ->
    [0] Yhtään kommenttia ei avata samalla kaikille.
    [one] Myös { $count } kommentti avataan kaikille.
   *[other] Myös { $count } kommenttia avataan kaikille.
}
posts-approve = Kyllä, avaa kaikille
posts-return = Palauta ja kerro syy
posts-hidden = Tämä on piilotettu tarkistuksen ajaksi. Vain kirjoittaja ja päättäjät voivat lukea sen.

posts-tools = Mitä voit tehdä
posts-pin = Kiinnitä sivun alkuun
posts-unpin = Irrota sivun alusta
posts-close = Sulje kommentointi
posts-open = Avaa kommentointi uudelleen
posts-closed = Tätä ei voi enää kommentoida. Suljettu
posts-move = Siirrä toiseen verkostoon
posts-move-to = Mihin verkostoon?
posts-move-nowhere = Et vedä mitään muuta verkostoa, johon tämän voisi siirtää.
posts-move-network = Silloin vain uuden verkoston jäsenet voivat lukea sen. Vanhan verkoston jäsenet menettävät sen kommentteineen.
posts-move-case = Silloin uuden verkoston kansallisen hankkeen jäsenet voivat lukea sen.
posts-move-members = Samat ihmiset kuin nyt voivat lukea sen, mutta se on uuden verkoston sivulla.
posts-move-text = Kirjoittaja pysyy samana, samoin taho, jonka puolesta hän kirjoitti. Julkaisussa kerrotaan, että se on siirretty.
posts-moved-from = Siirretty tänne toisesta verkostosta
posts-pinned-here = Kiinnitetty tähän
posts-answered = Vastattu
posts-not-answered = Odottaa vastausta, josta on apua
posts-delete = Poista
posts-delete-text = Nämä katoavat lopullisesti, eikä kukaan voi palauttaa niitä:
posts-delete-versions = teksti kaikkine aiempine versioineen ja tiedostoineen
posts-delete-comments = { $count ->
    [0] ei kommentteja, koska niitä ei ole
    [one] { $count } kommentti, muiden tai oma
   *[other] { $count } kommenttia, muiden tai omia
}
posts-delete-marks = { $count ->
    [0] ei kuntien merkintöjä, koska niitä ei ole
    [one] { $count } merkintä kunnalta
   *[other] { $count } merkintää kunnilta
}
posts-delete-copies = kopiot, joita arvioijilla voi olla
posts-delete-stays = Tekstin osoitteeseen jää rivi, jossa kerrotaan, että se on poistettu ja milloin.
posts-delete-sure = Kyllä, poista
posts-delete-comment = Poista kommentti
posts-delete-comment-text = Teksti katoaa lopullisesti. Jos joku on vastannut siihen, paikalle jää rivi, jossa kerrotaan, että se on poistettu.
posts-gone = Tämä julkaisu on poistettu
posts-gone-at = Poistettu
posts-comment-deleted = Tämä kommentti on poistettu.
posts-comment-hidden = Tämä kommentti on piilotettu tarkistuksen ajaksi.
posts-answers = Vastauksen kohde
posts-answers-somebody = kommentti, jota ei voi lukea
posts-somebody = eräs jäsen
posts-answer-this = Vastaa tähän
posts-answer-post-instead = Vastaa julkaisuun
posts-helped = Tästä oli apua
posts-helped-yes = Tästä oli minulle apua
posts-helped-not = Tästä ei ollutkaan apua

# status: attested (ckeditor4, mw-ext-UploadWizard)
posts-preview = Esikatsele
# status: attested (ckeditor4, dokuwiki, evolution)
posts-preview-title = Esikatselu
posts-preview-text = Tältä teksti näyttää lukijoille. Mitään ei ole vielä julkaistu.
# status: attested (korganizer, mastodon, mediawiki-1.39)
posts-publish = Julkaise
posts-change-text = Muuta tekstiä
# status: attested (evolution)
posts-save-draft = Tallenna luonnos
posts-drafts = Luonnoksesi
# status: attested (evolution)
posts-draft-untitled = Ei otsikkoa
posts-draft-delete = Poista luonnos: { $title }
posts-draft-saved = Luonnos on tallennettu. Aika: { $at }
posts-draft-continued = Jatkat luonnostasi. Viimeksi tallennettu: { $at }
posts-draft-empty-form = Aloita tyhjältä lomakkeelta
posts-autosave-ready = Luonnos tallentuu itsestään, kun kirjoitat.
posts-autosaved = Luonnos tallennettu: { $at }
posts-autosaved-apart = Tätä luonnosta muutettiin toisessa ikkunassa. Tekstisi on tallessa erillisenä luonnoksena. Tallennettu: { $at }
posts-autosave-failed = Luonnosta ei voitu juuri nyt tallentaa. Tekstisi on yhä tässä. Yritämme uudelleen, kun jatkat kirjoittamista.
posts-autosave-restored = Aiempi tekstisi on taas tässä. Sitä ei ole vielä tallennettu luonnokseksi.
posts-unsent-restored = Aiempi tekstisi on taas tässä. Sitä ei ole vielä lähetetty.

posts-about-this = Tietoja tästä julkaisusta
# status: attested (dokuwiki, evolution, korganizer)
posts-edit = Muokkaa
posts-edit-open = Kaikki voivat lukea tämän, tai se on tarkoitus avata kaikille. Jos julkinen viestintä ei kuulu tehtäviisi, muutos poistaa tämän avoimilta sivuilta, kunnes toinen henkilö on tarkistanut uuden tekstin. Kaikki jäsenet voivat lukea sen sillä välin.
posts-edit-text = Sinä ja saman hankkeen tai verkoston vetäjät voitte edelleen lukea aiempia versioita.
posts-edit-text-practice = Kaikki jäsenet, jotka voivat lukea käytännön, voivat lukea myös sen aiemmat versiot siitä lähtien, kun se avattiin heille.
# status: attested (mw-ext-Flow)
posts-edited = Muokattu
posts-versions = Aiemmat versiot
posts-versions-text = Kaikki tallennetut versiot uusimmasta alkaen ja niihin tehdyt muutokset.
posts-version = Versio { $number }
posts-version-whole = Lue koko versio
posts-version-remove = Poista tämä versio
posts-version-remove-text = Version sisältö katoaa lopullisesti, eikä kukaan voi palauttaa sitä. Merkintä versiosta jää näkyviin.
posts-version-removed = Tämän version sisältö on poistettu.
posts-back = Takaisin julkaisuun

posts-conflict = Joku tallensi tämän tekstin sillä aikaa, kun kirjoitit
posts-conflict-text = Mitään ei ole kadonnut. Alla näet molemmat tekstit. Omasi on yhä lomakkeella. Poimi toisesta tekstistä se, minkä haluat säilyttää, ja tallenna uudelleen.
posts-conflict-by = Tallentaja: { $name }
posts-conflict-theirs = Nyt tallennettuna oleva teksti
posts-conflict-mine = Sinun tekstisi, erot merkittyinä

# status: attested (mediawiki-1.39)
posts-comments = Kommentit
posts-no-comments = Kommentteja ei ole vielä. Vastaa ensimmäisenä.
posts-answer = Kirjoita kommentti
posts-send-comment = Lähetä kommentti
# status: attested (mediawiki-1.39)
posts-edit-comment = Muokkaa kommenttia

posts-way = Paikasta toiseen
posts-way-origin = Kirjoitettu täällä
posts-mark-for = Kuinka pitkällä olette tässä? Vastaat kunnan puolesta: { $municipality }
posts-unmark = Peru

posts-done-published = Teksti on julkaistu.
posts-done-commented = Kommentti on julkaistu.
posts-done-comment-deleted = Kommentti on poistettu.
posts-done-marked = Merkitsimme, kuinka pitkällä olette.
posts-done-unmarked = Merkintä on peruttu.
posts-done-audience = Lukijat on muutettu.
posts-done-audience-waits = Kaikki jäsenet voivat lukea tämän. Toinen henkilö tarkistaa sen ennen kuin muut voivat lukea.
posts-done-approved = Kaikki voivat nyt lukea sen.
posts-done-returned = Teksti on palautettu kirjoittajalle, ja hän näkee syyn.
posts-done-pinned = Teksti on kiinnitetty sivun alkuun.
posts-done-unpinned = Tekstiä ei ole enää kiinnitetty.
posts-done-closed = Tekstiä ei voi enää kommentoida.
posts-done-opened = Tekstiä voi taas kommentoida.
posts-done-moved = Teksti on siirretty.
posts-done-helped = Merkitsimme, että tästä oli apua.
posts-done-not-helped = Poistimme merkinnän siitä, että tästä oli apua.
posts-done-consent-given = Tekstiä saa nyt käyttää arvioinnissa.
posts-done-consent-withdrawn = Suostumus on peruttu. Arvioijien kopiot on tyhjennetty.

posts-error-title = Kirjoita otsikko.
posts-error-title-long = Otsikko on liian pitkä. Merkkejä enintään: { $max }
posts-error-lang = Valitse, millä kielellä kirjoitat.
posts-error-kind = Valitse, millaisen julkaisun haluat kirjoittaa.
posts-error-text = Kirjoita, mitä uutta.
posts-error-question = Kirjoita kysymyksesi.
posts-error-aim = Kirjoita, mihin käytäntöä käytetään.
posts-error-practice = Kirjoita, mitä teette.
posts-error-situation = Kirjoita, mikä tilanne oli.
posts-error-what-we-did = Kirjoita, mitä teitte.
posts-error-long = Teksti on liian pitkä. Merkkejä enintään: { $max }
posts-error-audience = Valitse, kuka saa lukea tämän.
posts-error-audience-forbidden = Et voi julkaista näille lukijoille. Valitse toinen ryhmä.
posts-error-choice = Valitse luettelosta.
posts-error-comment = Kirjoita kommentti.
posts-error-parent = Kommenttia, johon vastaat, ei voi enää lukea. Tekstisi on yhä tässä. Voit lähettää sen vastauksena julkaisuun.
posts-error-mention = Usealla on tämä nimi. Valitse alta, ketä tarkoitat: { $name }
posts-error-human-check = Lue tekstisi vielä kerran ja vahvista, ettei ketään voi tunnistaa.
posts-error-reason = Kirjoita, miksi teksti palautetaan.
posts-error-revised-meanwhile = Tekstiä muutettiin sillä aikaa, kun luit sitä. Lue se uudelleen ennen kuin päätät.
posts-error-network = Valitse verkosto.
posts-seen-network = Verkoston jäsenet
posts-seen-case = Kansallisen hankkeen osallistujat
posts-seen-members = Kaikki jäsenet
posts-seen-public = Kaikki

posts-filter = Rajaa luetteloa
posts-filter-any = Kaikki
posts-filter-country = Maa
posts-filter-network = Verkosto
posts-filter-sector = Palvelu
posts-filter-theme = Teema
posts-filter-kind = Julkaisun tyyppi
posts-filter-language = Kieli
posts-filter-step = Porras yhteensovittamisen portaissa (samordningstrapp)
posts-filter-answer = Kysymykset
posts-filter-answer-open = Odottaa vastausta, josta on apua
posts-filter-answer-given = Vastattu
posts-filter-show = Näytä
posts-filter-chosen = Luettelossa näytetään vain
posts-filter-remove = Poista rajaus
posts-filter-none = Näytä kaikki
posts-filter-unknown = Osaa tästä osoitteesta ei tunneta täällä. Luettelo näyttää, mitä loppuosa pyytää.
posts-none-found = Mikään ei vielä vastaa kaikkia rajauksia. Poista jokin niistä, niin näet enemmän.
posts-filter-save = Tallenna rajaus
posts-filter-name = Minkä nimen annat sille?
posts-filter-save-button = Tallenna
posts-filters-saved = Omat rajaukseni
posts-filters-change = Nimeä uudelleen tai poista
posts-filters-none = Et ole vielä tallentanut rajauksia. Rajaa julkaisuluetteloa ja tallenna sitten rajaus.
posts-filters-back = Takaisin julkaisuluetteloon
posts-filter-rename = Nimeä uudelleen
posts-filter-delete = Poista: { $name }
posts-done-filter = Rajaus on tallennettu. Löydät sen luettelon vierestä.
posts-error-filter-name = Kirjoita rajauksen nimi.
posts-error-filter-empty = Valitse ensin jokin rajaus.
posts-error-filters-many = Poista yksi rajaus ennen kuin tallennat uuden. Rajauksia enintään: { $max }
posts-news = Uusi
posts-news-comments = Uusia kommentteja
posts-news-revision = Muutettu
posts-seen-all = Merkitse kaikki nähdyksi, kaikissa luetteloissa
posts-done-seen = Merkitty. Tästä lähtien tuleva näkyy uutena.
posts-feed = Syöte julkisista julkaisuista (Atom)
posts-feed-text = Mitä Pohjoismaiden kunnat ja kansalliset hankkeet jakavat kaikille.
posts-report = Ilmoita
posts-report-post = Ilmoita tästä tekstistä
