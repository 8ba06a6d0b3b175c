### status: adapted

posts-title = Kokemukset
posts-title-text = Mitä kunnissa ja kansallisissa hankkeissa on kokeiltu, tekijöiden omin sanoin.
posts-none = Kokemuksia ei ole vielä.
posts-none-here = Täällä ei ole vielä mitään uutta.
posts-new-here = Mitä uutta
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } kommentti
   *[other] { $count } kommenttia
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } kunta haluaa kokeilla
   *[other] { $count } kuntaa haluaa kokeilla
}

posts-new = Jaa kokemus
posts-new-text = Kirjoita siitä, miten teette yhteistyötä, älä koskaan lapsesta tai perheestä. Ajattele myös pieniä paikkakuntia: voisiko jonkun tunnistaa?
posts-form-story = Kokemuksenne
posts-form-about = Mitä kokemus koskee
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
posts-field-standpoint = Kenen puolesta kirjoitat?
posts-field-audience = Kuka saa lukea tämän?
posts-field-comment = Kommenttisi
posts-markdown-hint = Tyhjä rivi aloittaa uuden kappaleen. Rivit, joiden alussa on viiva (-), muuttuvat luetteloksi.

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
posts-step-here = Tämä kokemus

posts-audience-network = Oma verkostoni
posts-audience-case = Oma kansallinen hankkeeni
posts-audience-members = Kaikki jäsenet
posts-audience-public = Kaikki, myös ilman käyttäjätunnusta

posts-consent-explained = Arvioijat voivat lukea samat tekstit kuin jäsenet. He saavat kerätä ja lainata tekstiä vain, jos sen kirjoittaja sallii sen. Voit muuttaa mielesi milloin tahansa. Silloin kopio tyhjennetään.
posts-consent-post = Tätä kokemusta saa käyttää arvioinnissa
posts-consent-comment = Tätä kommenttia saa käyttää arvioinnissa
posts-consent-given = Saa käyttää arvioinnissa.
posts-consent-missing = Ei saa käyttää arvioinnissa.
posts-consent-give = Salli käyttö arvioinnissa
posts-consent-withdraw = Peru suostumus

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
# $title (text): the title of the draft
posts-draft-delete = Poista luonnos: { $title }
# $at (text): date and time
posts-draft-saved = Luonnos on tallennettu. Aika: { $at }
# $at (text): date and time
posts-draft-continued = Jatkat luonnostasi. Viimeksi tallennettu: { $at }
posts-draft-empty-form = Aloita tyhjältä lomakkeelta
posts-autosave-ready = Luonnos tallentuu itsestään, kun kirjoitat.
# $at (text): time of day
posts-autosaved = Luonnos tallennettu: { $at }
# $at (text): time of day
posts-autosaved-apart = Tätä luonnosta muutettiin toisessa ikkunassa. Tekstisi on tallessa erillisenä luonnoksena. Tallennettu: { $at }
posts-autosave-failed = Luonnosta ei voitu juuri nyt tallentaa. Tekstisi on yhä tässä. Yritämme uudelleen, kun jatkat kirjoittamista.

posts-about-this = Tietoja tästä kokemuksesta
# status: attested (dokuwiki, evolution, korganizer)
posts-edit = Muokkaa
posts-edit-text = Sinä ja saman hankkeen tai verkoston vetäjät voitte edelleen lukea aiempia versioita.
# status: attested (mw-ext-Flow)
posts-edited = Muokattu
posts-versions = Aiemmat versiot
posts-versions-text = Kaikki tallennetut versiot uusimmasta alkaen ja niihin tehdyt muutokset.
# $number (number): counts up from 1
posts-version = Versio { $number }
posts-version-whole = Lue koko versio
posts-back = Takaisin kokemukseen

posts-conflict = Joku tallensi tämän tekstin sillä aikaa, kun kirjoitit
posts-conflict-text = Mitään ei ole kadonnut. Alla näet molemmat tekstit. Omasi on yhä lomakkeella. Poimi toisesta tekstistä se, minkä haluat säilyttää, ja tallenna uudelleen.
# $name (text): who saved
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

posts-marks = Tätä haluavat kokeilla
# $municipality (text): name of the municipality
posts-mark-for = Haluamme kokeilla tätä: { $municipality }
posts-unmark = Peru merkintä

posts-done-published = Kokemus on julkaistu.
posts-done-commented = Kommentti on julkaistu.
posts-done-marked = Merkitsimme, että haluatte kokeilla tätä.
posts-done-unmarked = Merkintä on peruttu.
posts-done-consent-given = Tekstiä saa nyt käyttää arvioinnissa.
posts-done-consent-withdrawn = Suostumus on peruttu. Arvioijien kopiot on tyhjennetty.

posts-error-title = Kirjoita otsikko.
# $max (text): number of characters
posts-error-title-long = Otsikko on liian pitkä. Merkkejä enintään: { $max }
posts-error-lang = Valitse, millä kielellä kirjoitat.
posts-error-situation = Kirjoita, mikä tilanne oli.
posts-error-what-we-did = Kirjoita, mitä teitte.
# $max (text): number of characters
posts-error-long = Teksti on liian pitkä. Merkkejä enintään: { $max }
posts-error-audience = Valitse, kuka saa lukea tämän.
posts-error-audience-forbidden = Et voi julkaista näille lukijoille. Valitse toinen ryhmä.
posts-error-choice = Valitse luettelosta.
posts-error-comment = Kirjoita kommentti.
posts-seen-network = Verkoston jäsenet
posts-seen-case = Kansallisen hankkeen osallistujat
posts-seen-members = Kaikki jäsenet
posts-seen-public = Kaikki
