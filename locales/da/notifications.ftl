### status: adapted

notifications-title = Notifikationer
notifications-none = Der er ikke kommet noget endnu. Du får besked her, når nogen svarer dig, nævner dig eller prøver det, du har skrevet.
notifications-new = Nye
notifications-earlier = Tidligere
notifications-unread = Ny
notifications-read-all = Markér alle som læst
notifications-choose = Vælg, hvad du får på mail, og hvornår
notifications-bell = { $count ->
    [0] Notifikationer: intet nyt
    [one] Notifikationer: { $count } ny
   *[other] Notifikationer: { $count } nye
}
notifications-bell-many = Notifikationer: flere end { $count } nye

notifications-mention = { $count ->
    [one] Du eller dit netværk er nævnt
   *[other] { $count } tekster nævner dig eller dit netværk
}
notifications-answer = { $count ->
    [one] { $count } svar på det, du har skrevet
   *[other] { $count } svar på det, du har skrevet
}
notifications-conversation = { $count ->
    [one] { $count } svar i en samtale, du deltager i
   *[other] { $count } svar i en samtale, du deltager i
}
notifications-helped = { $count ->
    [one] Dit svar hjalp
   *[other] { $count } af dine svar hjalp
}
notifications-mark = { $count ->
    [one] En kommune fortæller, hvor langt den er med jeres praksis
   *[other] Flere kommuner fortæller, hvor langt de er med jeres praksis
}
notifications-waiting = { $count ->
    [one] En tekst venter på din godkendelse
   *[other] { $count } tekster venter på din godkendelse
}
notifications-approved = { $count ->
    [one] Din tekst er godkendt og udgivet
   *[other] Din tekst er godkendt og udgivet
}
notifications-refused = { $count ->
    [one] Din tekst blev ikke godkendt
   *[other] Din tekst blev ikke godkendt
}
notifications-reported = { $count ->
    [one] En tekst er anmeldt og venter på, at nogen ser på den
   *[other] { $count } anmeldte tekster venter på, at nogen ser på dem
}
notifications-again = { $count ->
    [one] En tekst venter på, at nogen ser på den igen
   *[other] { $count } tekster venter på, at nogen ser på dem igen
}
notifications-hidden = { $count ->
    [one] Din tekst er skjult, indtil nogen har set på den
   *[other] Dine tekster er skjult, indtil nogen har set på dem
}
notifications-looked = { $count ->
    [one] En anmeldelse er behandlet og afgjort
   *[other] { $count } anmeldelser er behandlet og afgjort
}
notifications-new-post = { $count ->
    [one] Nyt i dine netværk
   *[other] Nyt i dine netværk: { $count }
}
notifications-invited = { $count ->
    [one] Du er inviteret til en samling
   *[other] Du er inviteret til en samling: { $count }
}
notifications-gathering-changed = { $count ->
    [one] En samling har fået nyt tidspunkt eller sted
   *[other] En samling har fået nyt tidspunkt eller sted: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] En samling er aflyst
   *[other] En samling er aflyst: { $count }
}
notifications-trip-asked = { $count ->
    [one] Din kommune bliver spurgt om at være med på en studietur
   *[other] Din kommune bliver spurgt om at være med på en studietur: { $count }
}
notifications-trip-welcome = { $count ->
    [one] En kommune er med på en tur, du planlægger
   *[other] En kommune er med på en tur, du planlægger: { $count }
}
notifications-trip-declined = { $count ->
    [one] En kommune siger ikke nu til en tur, du planlægger
   *[other] En kommune siger ikke nu til en tur, du planlægger: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Du er fra nu af med til at planlægge en studietur
   *[other] Du er fra nu af med til at planlægge en studietur: { $count }
}
notifications-trip-poll = { $count ->
    [one] Sig, hvilke datoer for en studietur der passer dig
   *[other] Sig, hvilke datoer for en studietur der passer dig: { $count }
}
notifications-trip-dates = { $count ->
    [one] Datoerne for en studietur er valgt
   *[other] Datoerne for en studietur er valgt: { $count }
}
notifications-trip-called-off = { $count ->
    [one] En studietur er aflyst
   *[other] En studietur er aflyst: { $count }
}
notifications-moved-up = { $count ->
    [one] En plads blev ledig, og du har fået den
   *[other] En plads blev ledig, og du har fået den: { $count }
}
notifications-follow-up = { $count ->
    [one] Fristen nærmer sig for noget, du har påtaget dig
   *[other] Fristen nærmer sig for noget, du har påtaget dig: { $count }
}

notifications-choice-title = Notifikationer på mail
notifications-choice-text = Klokken øverst på hver side viser alt. Her vælger du, hvad der også kommer på mail.
notifications-choice-digest = Den daglige mail kommer klokken syv om morgenen og den ugentlige mandag klokken syv, i din tidszone. Den ugentlige mail har det hele med: alt nyt, du kan læse, dine egne netværk først, spørgsmål, der venter på et svar, der hjælper, og hvor langt andre er med jeres praksis. Mailene indeholder titler og links, aldrig det, nogen har skrevet.
notifications-error-rhythm = Vælg hvor ofte.
notifications-rhythm-at-once = Med det samme
notifications-rhythm-daily = Dagligt
notifications-rhythm-weekly = Ugentligt
notifications-rhythm-never = Aldrig
notifications-topic-answers = Svar på det, jeg har skrevet
notifications-topic-conversations = Svar i samtaler, jeg deltager i
notifications-topic-mentions = Når jeg eller mit netværk bliver nævnt
notifications-topic-marks = Hvor langt kommuner er med vores praksis
notifications-topic-moderation = Godkendelse, anmeldelser og afgørelser
notifications-topic-new-posts = Nyt i mine netværk
notifications-topic-gatherings = Invitationer til møder og ændringer i dem
notifications-topic-trips = Studieture for min kommune og dem, jeg planlægger
notifications-daily-mail = Den daglige mail og alt i den
notifications-weekly-mail = Den ugentlige mail og alt i den

notifications-mail-hello = Hej { $name }
notifications-mail-subject = { $count ->
    [one] { $count } ny notifikation
   *[other] { $count } nye notifikationer
}
notifications-mail-why = Du får denne mail, fordi du er medlem af Vitja.
notifications-mail-choose = Vælg, hvad du får på mail, og hvornår:
notifications-mail-off = Slå mails som denne fra uden at logge ind:
notifications-weekly-subject = Din uge i Vitja: { $date }
notifications-daily-subject = Din dag i Vitja: { $date }
notifications-digest-period = Alt nyt til dig: { $since } – { $until }
notifications-digest-mine = Til dig
notifications-digest-new = Sidste nyt
# $count (number): posts that are not named
notifications-digest-more = Mere, der er nyt her: { $count }
notifications-digest-questions = Spørgsmål, der venter på et svar, der hjælper
notifications-digest-marks = Hvor langt kommuner er med jeres praksis

notifications-off-title = Slå mails fra
notifications-off-ask = Tryk på knappen, så kommer disse mails ikke mere:
notifications-off-done = Disse mails er slået fra:
notifications-off-button = Slå fra
notifications-off-undo = Slå til igen
notifications-off-more = Klokken i Vitja viser dig stadig alt. Du kan altid vælge, hvad du får på mail.
notifications-trip-place = { $count ->
    [one] Du har plads på en studietur
   *[other] Du har plads på en studietur: { $count }
}
notifications-trip-report = { $count ->
    [one] Hvad lærte din kommune på studieturen? Skriv rapporten
   *[other] Hvad lærte din kommune på studieturen? Skriv rapporten: { $count }
}
notifications-trip-later = { $count ->
    [one] Hvad kom der ud af studieturen i din kommune?
   *[other] Hvad kom der ud af studieturen i din kommune?: { $count }
}
