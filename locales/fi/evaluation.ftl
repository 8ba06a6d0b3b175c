### status: adapted

evaluation-title = Arvioinnin aineisto
evaluation-text = Tekstejä kerätään vain kirjoittajan luvalla. Jos suostumus perutaan, kopio tyhjennetään ja seuraava ladattava tiedosto kertoo siitä.
evaluation-material = Kerätty aineisto
evaluation-material-text = Näitä tekstejä saa koodata ja lainata. Kirjoittajan nimi ei kuulu aineistoon.
evaluation-material-none = Tähän ei ole vielä kerätty mitään. Avaa teksti ja valitse, mitä haluat kerätä.
# $count (number)
evaluation-count = { $count ->
    [one] { $count } teksti
   *[other] { $count } tekstiä
}
# $count (number)
evaluation-withdrawn-count = { $count ->
    [one] { $count } teksti, jonka suostumus on peruttu
   *[other] { $count } tekstiä, joiden suostumus on peruttu
}
evaluation-download-qdpx = Lataa analyysiohjelmia varten (.qdpx)
evaluation-download-xlsx = Lataa taulukkona (.xlsx)
# status: attested (evolution, mediawiki-1.39, mw-ext-Flow)
evaluation-remove = Poista
# $count (number)
evaluation-done-collected = { $count ->
    [one] { $count } teksti on kerätty.
   *[other] { $count } tekstiä on kerätty.
}

# status: attested (WEB docplayer.fi 1858319)
evaluation-box = Arviointi
evaluation-pieces = Mitkä tekstit haluat kerätä?
evaluation-milestone = Virstanpylväs
evaluation-collect = Kerää
evaluation-collected-for = Kerätty raporttia varten
evaluation-no-consent = Kirjoittaja ei ole sallinut käyttöä arvioinnissa, joten tekstiä ei voi kerätä.
evaluation-not-collected = Mitään ei kerätty
evaluation-error-nothing = Valitse ainakin yksi teksti.
evaluation-error-milestone = Valitse virstanpylväs luettelosta.
evaluation-error-no-consent = Yhden valitun tekstin kirjoittaja ei ole sallinut käyttöä arvioinnissa.

evaluation-kind-post = Kokemus
# status: attested (evolution, mastodon, mediawiki-1.39)
evaluation-kind-comment = Kommentti
evaluation-kind-report = Opintomatkaraportti
evaluation-case-national = Kansallinen hanke
# status: attested (WEB soteuudistus/docplayer.fi)
evaluation-case-network = Verkosto
evaluation-withdrawn = Suostumus peruttu
evaluation-sheet-pieces = Tekstit
evaluation-sheet-left-out = Pois jätetyt
# status: attested (ether, mastodon, mediawiki-1.39)
evaluation-sheet-about = Tietoja
# status: attested (mediawiki-1.39, mw-ext-Translate)
evaluation-project = Projekti
evaluation-exported-at = Tiedosto luotu (UTC)
evaluation-exported-by = Tiedoston luonut
evaluation-included = Mukana olevat tekstit
evaluation-left-out = Tekstit, jotka on jätetty pois, koska suostumus on peruttu
# status: attested (ckeditor4, evolution)
evaluation-column = Sarake
evaluation-meaning = Merkitys

# status: attested (dokuwiki, mastodon, mw-ext-LiquidThreads)
evaluation-col-title = Otsikko
evaluation-col-title-meaning = Otsikko sellaisena kuin kirjoittaja sen kirjoitti. Kommentilla on sen kokemuksen otsikko, johon kommentti vastaa.
# status: attested (ckeditor4, evolution, mediawiki-1.39)
evaluation-col-kind = Tyyppi
evaluation-col-kind-meaning = Kokemus tai kommentti.
evaluation-col-case = Taho
evaluation-col-case-meaning = Kunta, kansallinen hanke tai verkosto, jonka puolesta kirjoittaja kirjoitti.
evaluation-col-case-kind = Tahon tyyppi
evaluation-col-case-kind-meaning = Kunta, kansallinen hanke tai verkosto.
# status: attested (evolution, mw-ext-CampaignEvents, roundcube)
evaluation-col-country = Maa
evaluation-col-country-meaning = Maa, johon taho kuuluu.
# status: attested (ether, evolution, mastodon)
evaluation-col-language = Kieli
evaluation-col-language-meaning = Kieli, jolla teksti on kirjoitettu, koodina (BCP 47).
evaluation-col-written = Kirjoitettu (UTC)
evaluation-col-written-meaning = Milloin tämä versio kirjoitettiin, UTC-aikana.
evaluation-col-collected = Kerätty (UTC)
evaluation-col-collected-meaning = Milloin teksti kerättiin, UTC-aikana.
# status: attested (ether, mediawiki-1.39, roundcube)
evaluation-col-version = Versio
evaluation-col-version-meaning = Tekstin versio, joka kerättiin.
# status: attested (evolution, mastodon)
evaluation-col-role = Rooli
evaluation-col-role-meaning = Kirjoittajan rooli. Nimi ei kuulu aineistoon.
evaluation-col-themes = Teemat
evaluation-col-themes-meaning = Menestystekijät ja tavoitteet, jotka kirjoittaja valitsi.
evaluation-col-services = Palvelut
evaluation-col-services-meaning = Palvelut, jotka olivat mukana.
evaluation-col-ages = Ikäryhmät
evaluation-col-ages-meaning = Ikäryhmät, joita teksti koskee.
evaluation-col-step = Porras
evaluation-col-step-meaning = Porras yhteensovittamisen portaissa (samordningstrapp), 1–5.
evaluation-col-belongs-to = Vastaa kokemukseen
evaluation-col-belongs-to-meaning = Sen kokemuksen osoite, johon kommentti vastaa.
# status: attested (ckeditor4, evolution, roundcube)
evaluation-col-address = Osoite
evaluation-col-address-meaning = Missä kohdassa Vitjaa teksti on.
evaluation-col-sha256 = Tarkistussumma (SHA-256)
evaluation-col-sha256-meaning = Osoittaa, ettei tekstiä ole muutettu. Säilyy, vaikka teksti poistetaan.
# status: attested (mediawiki-1.39)
evaluation-col-id = Tunniste
evaluation-col-id-meaning = Sama jokaisessa ladattavassa tiedostossa.
# status: attested (ckeditor4, mediawiki-1.39, mw-ext-MobileFrontend)
evaluation-col-text = Teksti
evaluation-col-text-meaning = Teksti ilman muotoilua.
evaluation-col-withdrawn = Peruttu (UTC)
evaluation-col-withdrawn-meaning = Milloin suostumus peruttiin, UTC-aikana.
# status: attested (mastodon, mediawiki-1.39, mw-ext-CentralAuth)
evaluation-col-reason = Syy
evaluation-col-reason-meaning = Miksi teksti jätettiin pois.
evaluation-collected = Kerätty
