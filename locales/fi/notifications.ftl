### status: adapted

notifications-title = Ilmoitukset
notifications-none = Ilmoituksia ei ole vielä. Saat täällä tiedon, kun joku vastaa sinulle, mainitsee sinut tai kokeilee sitä, mistä kirjoitit.
notifications-new = Uudet
notifications-earlier = Aiemmat
notifications-unread = Uusi
notifications-read-all = Merkitse kaikki luetuiksi
notifications-choose = Valitse, mitä saat sähköpostiisi ja milloin
notifications-bell = { $count ->
    [0] Ilmoitukset: ei uusia
    [one] Ilmoitukset: { $count } uusi
   *[other] Ilmoitukset: { $count } uutta
}
notifications-bell-many = Uusia ilmoituksia yli { $count }

notifications-mention = { $count ->
    [one] Sinut tai verkostosi on mainittu
   *[other] { $count } tekstissä mainitaan sinut tai verkostosi
}
notifications-answer = { $count ->
    [one] { $count } vastaus tekstiisi
   *[other] { $count } vastausta tekstiisi
}
notifications-conversation = { $count ->
    [one] { $count } vastaus keskustelussa, jossa olet mukana
   *[other] { $count } vastausta keskustelussa, jossa olet mukana
}
notifications-helped = { $count ->
    [one] Vastauksestasi oli apua
   *[other] { $count } vastauksestasi oli apua
}
notifications-mark = { $count ->
    [one] Kunta kertoo, miten se käyttää käytäntöänne
   *[other] Kunnat kertovat, miten ne käyttävät käytäntöänne
}
notifications-waiting = { $count ->
    [one] { $count } teksti odottaa hyväksyntääsi
   *[other] { $count } tekstiä odottaa hyväksyntääsi
}
notifications-approved = { $count ->
    [one] Tekstisi on hyväksytty ja julkaistu
   *[other] Tekstisi on hyväksytty ja julkaistu
}
notifications-refused = { $count ->
    [one] Tekstiäsi ei hyväksytty
   *[other] Tekstiäsi ei hyväksytty
}
notifications-reported = { $count ->
    [one] { $count } ilmoitettu teksti odottaa tarkistusta
   *[other] { $count } ilmoitettua tekstiä odottaa tarkistusta
}
notifications-again = { $count ->
    [one] { $count } teksti odottaa uutta tarkistusta
   *[other] { $count } tekstiä odottaa uutta tarkistusta
}
notifications-hidden = { $count ->
    [one] Tekstisi on piilotettu, kunnes joku on tarkistanut sen
   *[other] Tekstisi on piilotettu, kunnes joku on tarkistanut ne
}
notifications-looked = { $count ->
    [one] { $count } ilmoitus on tarkistettu ja siitä on päätetty
   *[other] { $count } ilmoitusta on tarkistettu ja niistä on päätetty
}
notifications-new-post = { $count ->
    [one] Uutta verkostoissasi
   *[other] Uutta verkostoissasi: { $count }
}
notifications-invited = { $count ->
    [one] Sinut on kutsuttu tapaamiseen
   *[other] Sinut on kutsuttu tapaamiseen: { $count }
}
notifications-gathering-changed = { $count ->
    [one] Tapaamisen aika tai paikka on muuttunut
   *[other] Tapaamisen aika tai paikka on muuttunut: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] Tapaaminen on peruttu
   *[other] Tapaaminen on peruttu: { $count }
}
notifications-trip-asked = { $count ->
    [one] Kuntaasi pyydetään mukaan opintomatkalle
   *[other] Kuntaasi pyydetään mukaan opintomatkalle: { $count }
}
notifications-trip-welcome = { $count ->
    [one] Kunta on mukana matkalla, jota suunnittelet
   *[other] Kunta on mukana matkalla, jota suunnittelet: { $count }
}
notifications-trip-declined = { $count ->
    [one] Kunta vastaa ei nyt matkaan, jota suunnittelet
   *[other] Kunta vastaa ei nyt matkaan, jota suunnittelet: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Suunnittelet opintomatkaa tästä lähtien
   *[other] Suunnittelet opintomatkaa tästä lähtien: { $count }
}
notifications-trip-poll = { $count ->
    [one] Kerro, mitkä opintomatkan ajankohdat sopivat sinulle
   *[other] Kerro, mitkä opintomatkan ajankohdat sopivat sinulle: { $count }
}
notifications-trip-dates = { $count ->
    [one] Opintomatkan ajankohta on valittu
   *[other] Opintomatkan ajankohta on valittu: { $count }
}
notifications-trip-called-off = { $count ->
    [one] Opintomatka on peruttu
   *[other] Opintomatka on peruttu: { $count }
}
notifications-moved-up = { $count ->
    [one] Paikka vapautui, ja sait sen
   *[other] Paikka vapautui, ja sait sen: { $count }
}
notifications-follow-up = { $count ->
    [one] Sinulle sovitun tehtävän määräaika lähestyy
   *[other] Sinulle sovitun tehtävän määräaika lähestyy: { $count }
}

notifications-choice-title = Ilmoitukset sähköpostiin
notifications-choice-text = Sivun yläreunan kello näyttää kaiken. Tässä valitset, mitä saat myös sähköpostiisi.
notifications-choice-digest = Päivän kooste tulee aamulla kello seitsemän ja viikon kooste maanantaina kello seitsemän omaa aikaasi. Viikon koosteessa on kaikki: kaikki uusi, jonka voit lukea, omat verkostosi ensin, kysymykset, jotka odottavat vastausta, josta on apua, ja tiedot siitä, miten muut käyttävät käytäntöänne. Viesteissä on otsikoita ja linkkejä, ei koskaan kirjoitettua tekstiä.
notifications-error-rhythm = Valitse, kuinka usein.
notifications-rhythm-at-once = Heti
notifications-rhythm-daily = Joka päivä
notifications-rhythm-weekly = Joka viikko
notifications-rhythm-never = Ei koskaan
notifications-topic-answers = Vastaukset teksteihini
notifications-topic-conversations = Vastaukset keskusteluissa, joissa olen mukana
notifications-topic-mentions = Maininnat minusta tai verkostostani
notifications-topic-marks = Miten kunnat käyttävät käytäntöämme
notifications-topic-moderation = Hyväksynnät, ilmoitetut tekstit ja päätökset
notifications-topic-new-posts = Mitä uutta verkostoissani
notifications-topic-gatherings = Kutsut tapaamisiin ja niiden muutokset
notifications-topic-trips = Kuntani opintomatkat ja ne, joita suunnittelen
notifications-daily-mail = Päivän kooste ja kaikki sen sisältö
notifications-weekly-mail = Viikon kooste ja kaikki sen sisältö

notifications-mail-hello = Hei { $name }
notifications-mail-subject = { $count ->
    [one] { $count } uusi ilmoitus
   *[other] { $count } uutta ilmoitusta
}
notifications-mail-why = Saat tämän viestin, koska olet Vitjan jäsen.
notifications-mail-choose = Valitse, mitä saat sähköpostiisi ja milloin:
notifications-mail-off = Lopeta tällaiset viestit kirjautumatta sisään:
notifications-weekly-subject = Viikkosi Vitjassa: { $date }
notifications-daily-subject = Päiväsi Vitjassa: { $date }
notifications-digest-period = Kaikki uusi sinulle: { $since } – { $until }
notifications-digest-mine = Sinulle
notifications-digest-new = Mitä uutta
# $count (number): posts that are not named
notifications-digest-more = Lisää uutta täällä: { $count }
notifications-digest-questions = Kysymykset, jotka odottavat vastausta, josta on apua
notifications-digest-marks = Miten kunnat käyttävät käytäntöänne

notifications-off-title = Lopeta viestit
notifications-off-ask = Kun painat painiketta, et saa enää näitä viestejä:
notifications-off-done = Et saa enää näitä viestejä:
notifications-off-button = Lopeta viestit
notifications-off-undo = Ota viestit taas käyttöön
notifications-off-more = Vitjan kello näyttää sinulle yhä kaiken. Voit milloin tahansa valita, mitä saat sähköpostiisi.
notifications-trip-place = { $count ->
    [one] Sait paikan opintomatkalle
   *[other] Sait paikan opintomatkalle: { $count }
}
notifications-trip-report = { $count ->
    [one] Mitä kuntasi oppi opintomatkalla? Kirjoita raportti
   *[other] Mitä kuntasi oppi opintomatkalla? Kirjoita raportti: { $count }
}
notifications-trip-later = { $count ->
    [one] Mitä opintomatkasta seurasi kunnassasi?
   *[other] Mitä opintomatkasta seurasi kunnassasi?: { $count }
}
