### status: adapted

notifications-title = Varsler
notifications-none = Det er ikke kommet noe ennå. Her får du vite det når noen svarer deg, nevner deg eller prøver det du har skrevet om.
notifications-new = Nytt
notifications-earlier = Tidligere
notifications-unread = Nytt
notifications-read-all = Merk alle som lest
notifications-choose = Velg hva du får på e-post, og når
notifications-bell = { $count ->
    [0] Varsler: ingen nye
    [one] Varsler: { $count } nytt
   *[other] Varsler: { $count } nye
}
notifications-bell-many = Varsler: flere enn { $count } nye

notifications-mention = { $count ->
    [one] Du eller nettverket ditt er nevnt
   *[other] { $count } tekster nevner deg eller nettverket ditt
}
notifications-answer = { $count ->
    [one] { $count } svar på det du skrev
   *[other] { $count } svar på det du skrev
}
notifications-conversation = { $count ->
    [one] { $count } svar i en samtale du deltar i
   *[other] { $count } svar i en samtale du deltar i
}
notifications-helped = { $count ->
    [one] Svaret ditt var til hjelp
   *[other] { $count } av svarene dine var til hjelp
}
notifications-mark = { $count ->
    [one] En kommune forteller hvor langt de er kommet med praksisen din
   *[other] Kommuner forteller hvor langt de er kommet med praksisen din
}
notifications-waiting = { $count ->
    [one] En tekst venter på godkjenning fra deg
   *[other] { $count } tekster venter på godkjenning fra deg
}
notifications-approved = { $count ->
    [one] Teksten din er godkjent og publisert
   *[other] Teksten din er godkjent og publisert
}
notifications-refused = { $count ->
    [one] Teksten din ble ikke godkjent
   *[other] Teksten din ble ikke godkjent
}
notifications-reported = { $count ->
    [one] Noen har meldt fra om en tekst, og den venter på å bli sett på
   *[other] { $count } tekster som noen har meldt fra om, venter på å bli sett på
}
notifications-again = { $count ->
    [one] En tekst venter på en ny vurdering
   *[other] { $count } tekster venter på en ny vurdering
}
notifications-hidden = { $count ->
    [one] Teksten din er skjult til noen har sett på den
   *[other] Tekstene dine er skjult til noen har sett på dem
}
notifications-looked = { $count ->
    [one] En melding er vurdert og avgjort
   *[other] { $count } meldinger er vurdert og avgjort
}
notifications-new-post = { $count ->
    [one] Nytt i nettverkene dine
   *[other] Nytt i nettverkene dine: { $count }
}
notifications-invited = { $count ->
    [one] Du er invitert til en samling
   *[other] Du er invitert til en samling: { $count }
}
notifications-gathering-changed = { $count ->
    [one] En samling har fått ny tid eller nytt sted
   *[other] En samling har fått ny tid eller nytt sted: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] En samling er avlyst
   *[other] En samling er avlyst: { $count }
}
notifications-trip-asked = { $count ->
    [one] Kommunen din blir spurt om å være med på en studietur
   *[other] Kommunen din blir spurt om å være med på en studietur: { $count }
}
notifications-trip-welcome = { $count ->
    [one] En kommune er med på en tur du planlegger
   *[other] En kommune er med på en tur du planlegger: { $count }
}
notifications-trip-declined = { $count ->
    [one] En kommune sier ikke nå til en tur du planlegger
   *[other] En kommune sier ikke nå til en tur du planlegger: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Du er med og planlegger en studietur fra nå av
   *[other] Du er med og planlegger en studietur fra nå av: { $count }
}
notifications-trip-poll = { $count ->
    [one] Si hvilke datoer for en studietur som passer deg
   *[other] Si hvilke datoer for en studietur som passer deg: { $count }
}
notifications-trip-dates = { $count ->
    [one] Datoene for en studietur er valgt
   *[other] Datoene for en studietur er valgt: { $count }
}
notifications-trip-called-off = { $count ->
    [one] En studietur er avlyst
   *[other] En studietur er avlyst: { $count }
}
notifications-moved-up = { $count ->
    [one] En plass ble ledig, og du har fått den
   *[other] En plass ble ledig, og du har fått den: { $count }
}
notifications-follow-up = { $count ->
    [one] Noe du har tatt på deg, har snart frist
   *[other] Noe du har tatt på deg, har snart frist: { $count }
}

notifications-choice-title = Varsler på e-post
notifications-choice-text = Klokken øverst på hver side viser alt. Her velger du hva du også vil ha på e-post.
notifications-choice-digest = Den daglige e-posten kommer klokken sju om morgenen, den ukentlige på mandag klokken sju, etter din tidssone. Den ukentlige har med alt: alt nytt som du kan lese, dine egne nettverk først, spørsmål som venter på et svar som hjelper, og hva andre gjør med praksisen deres. E-postene inneholder titler og lenker, aldri det noen har skrevet.
notifications-error-rhythm = Velg hvor ofte.
notifications-rhythm-at-once = Med en gang
notifications-rhythm-daily = Daglig
notifications-rhythm-weekly = Ukentlig
notifications-rhythm-never = Aldri
notifications-topic-answers = Svar på det jeg har skrevet
notifications-topic-conversations = Svar i samtaler jeg deltar i
notifications-topic-mentions = Der jeg eller nettverket mitt er nevnt
notifications-topic-marks = Hva kommuner gjør med praksisen vår
notifications-topic-moderation = Godkjenning, meldinger og avgjørelser
notifications-topic-new-posts = Nytt i nettverkene mine
notifications-topic-gatherings = Invitasjoner til samlinger, og endringer
notifications-topic-trips = Studieturer for kommunen min, og dem jeg planlegger
notifications-daily-mail = Den daglige e-posten og alt som er i den
notifications-weekly-mail = Den ukentlige e-posten og alt som er i den

notifications-mail-hello = Hei, { $name }
notifications-mail-subject = { $count ->
    [one] { $count } nytt varsel
   *[other] { $count } nye varsler
}
notifications-mail-why = Du får denne e-posten fordi du er medlem av Vitja.
notifications-mail-choose = Velg hva du får på e-post, og når:
notifications-mail-off = Slå av e-poster som denne, uten å logge inn:
notifications-weekly-subject = Uken din i Vitja: { $date }
notifications-daily-subject = Dagen din i Vitja: { $date }
notifications-digest-period = Alt nytt til deg: { $since } – { $until }
notifications-digest-mine = Til deg
notifications-digest-new = Nytt her
# $count (number): posts that are not named
notifications-digest-more = Mer som er nytt her: { $count }
notifications-digest-questions = Spørsmål som venter på et svar som hjelper
notifications-digest-marks = Hva kommuner gjør med praksisen din

notifications-off-title = Slå av e-poster
notifications-off-ask = Trykk på knappen, så kommer ikke disse e-postene mer:
notifications-off-done = Disse e-postene er slått av:
notifications-off-button = Slå av
notifications-off-undo = Slå på igjen
notifications-off-more = Klokken i Vitja viser deg fortsatt alt. Du kan når som helst velge hva du får på e-post.
notifications-trip-place = { $count ->
    [one] Du har plass på en studietur
   *[other] Du har plass på en studietur: { $count }
}
notifications-trip-report = { $count ->
    [one] Hva lærte kommunen din på studieturen? Skriv rapporten
   *[other] Hva lærte kommunen din på studieturen? Skriv rapporten: { $count }
}
notifications-trip-later = { $count ->
    [one] Hva ble studieturen til i kommunen din?
   *[other] Hva ble studieturen til i kommunen din?: { $count }
}
