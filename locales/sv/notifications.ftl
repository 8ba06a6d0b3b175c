### status: adapted

notifications-title = Aviseringar
notifications-none = Inget har kommit än. Här får du veta när någon svarar dig, nämner dig eller provar det du har skrivit.
notifications-new = Nya
notifications-earlier = Tidigare
notifications-unread = Ny
notifications-read-all = Markera alla som lästa
notifications-choose = Välj vad du vill få som mejl, och när
notifications-bell = { $count ->
    [0] Aviseringar: inget nytt
    [one] Aviseringar: { $count } ny
   *[other] Aviseringar: { $count } nya
}
notifications-bell-many = Aviseringar: fler än { $count } nya

notifications-mention = { $count ->
    [one] Du eller ditt nätverk har nämnts
   *[other] { $count } texter nämner dig eller ditt nätverk
}
notifications-answer = { $count ->
    [one] { $count } svar på det du har skrivit
   *[other] { $count } svar på det du har skrivit
}
notifications-conversation = { $count ->
    [one] { $count } svar i ett samtal som du deltar i
   *[other] { $count } svar i ett samtal som du deltar i
}
notifications-helped = { $count ->
    [one] Ditt svar hjälpte
   *[other] { $count } av dina svar hjälpte
}
notifications-mark = { $count ->
    [one] En kommun berättar hur den använder ert arbetssätt
   *[other] Kommuner berättar hur de använder ert arbetssätt
}
notifications-waiting = { $count ->
    [one] En text väntar på ditt godkännande
   *[other] { $count } texter väntar på ditt godkännande
}
notifications-approved = { $count ->
    [one] Din text har godkänts och publicerats
   *[other] Din text har godkänts och publicerats
}
notifications-refused = { $count ->
    [one] Din text har inte godkänts
   *[other] Din text har inte godkänts
}
notifications-reported = { $count ->
    [one] En text har anmälts och väntar på granskning
   *[other] { $count } anmälda texter väntar på granskning
}
notifications-again = { $count ->
    [one] En text väntar på ny granskning
   *[other] { $count } texter väntar på ny granskning
}
notifications-hidden = { $count ->
    [one] Din text är dold tills någon har granskat den
   *[other] Dina texter är dolda tills någon har granskat dem
}
notifications-looked = { $count ->
    [one] En anmälan har granskats och avgjorts
   *[other] { $count } anmälningar har granskats och avgjorts
}
notifications-new-post = { $count ->
    [one] Nytt i dina nätverk
   *[other] Nytt i dina nätverk: { $count }
}
notifications-invited = { $count ->
    [one] Du är inbjuden till en träff
   *[other] Du är inbjuden till en träff: { $count }
}
notifications-gathering-changed = { $count ->
    [one] En träff har fått ny tid eller plats
   *[other] En träff har fått ny tid eller plats: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] En träff är inställd
   *[other] En träff är inställd: { $count }
}
notifications-trip-asked = { $count ->
    [one] Din kommun tillfrågas om en studieresa
   *[other] Din kommun tillfrågas om en studieresa: { $count }
}
notifications-trip-welcome = { $count ->
    [one] En kommun deltar i en resa som du planerar
   *[other] En kommun deltar i en resa som du planerar: { $count }
}
notifications-trip-declined = { $count ->
    [one] En kommun säger inte nu till en resa som du planerar
   *[other] En kommun säger inte nu till en resa som du planerar: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Du planerar en studieresa från och med nu
   *[other] Du planerar en studieresa från och med nu: { $count }
}
notifications-trip-poll = { $count ->
    [one] Säg vilka datum för en studieresa som passar dig
   *[other] Säg vilka datum för en studieresa som passar dig: { $count }
}
notifications-trip-dates = { $count ->
    [one] Datumen för en studieresa är valda
   *[other] Datumen för en studieresa är valda: { $count }
}
notifications-trip-called-off = { $count ->
    [one] En studieresa är inställd
   *[other] En studieresa är inställd: { $count }
}
notifications-moved-up = { $count ->
    [one] En plats blev ledig, och du har fått den
   *[other] En plats blev ledig, och du har fått den: { $count }
}
notifications-follow-up = { $count ->
    [one] Något som du har tagit på dig ska snart vara klart
   *[other] Något som du har tagit på dig ska snart vara klart: { $count }
}

notifications-choice-title = Aviseringar som mejl
notifications-choice-text = Klockan högst upp på varje sida visar allt. Här väljer du vad du också vill få som mejl.
notifications-choice-digest = Dagliga mejl kommer klockan sju på morgonen och veckomejl på måndagar klockan sju, enligt din tidszon. Veckomejlet är fullständigt: allt nytt som du kan läsa, dina egna nätverk först, frågor som väntar på ett svar som hjälper och hur andra använder ert arbetssätt. Mejlen innehåller rubriker och länkar, aldrig det som någon har skrivit.
notifications-error-rhythm = Välj hur ofta.
notifications-rhythm-at-once = Genast
notifications-rhythm-daily = Varje dag
notifications-rhythm-weekly = Varje vecka
notifications-rhythm-never = Aldrig
notifications-topic-answers = Svar på det jag har skrivit
notifications-topic-conversations = Svar i samtal som jag deltar i
notifications-topic-mentions = När jag eller mitt nätverk nämns
notifications-topic-marks = Hur kommuner använder vårt arbetssätt
notifications-topic-moderation = Godkännanden, anmälningar och beslut
notifications-topic-new-posts = Det som är nytt i mina nätverk
notifications-topic-gatherings = Inbjudningar till träffar, och ändringar
notifications-topic-trips = Studieresor för min kommun, och dem jag planerar
notifications-daily-mail = Det dagliga mejlet och allt i det
notifications-weekly-mail = Veckomejlet och allt i det

notifications-mail-hello = Hej { $name }
notifications-mail-subject = { $count ->
    [one] { $count } ny avisering
   *[other] { $count } nya aviseringar
}
notifications-mail-why = Du får det här mejlet för att du är medlem i Vitja.
notifications-mail-choose = Välj vad du vill få som mejl, och när:
notifications-mail-off = Stäng av mejl som det här, utan att logga in:
notifications-weekly-subject = Din vecka i Vitja: { $date }
notifications-daily-subject = Din dag i Vitja: { $date }
notifications-digest-period = Allt nytt för dig: { $since } – { $until }
notifications-digest-mine = Till dig
notifications-digest-new = Det här är nytt
# $count (number): posts that are not named
notifications-digest-more = Mer som är nytt här: { $count }
notifications-digest-questions = Frågor som väntar på ett svar som hjälper
notifications-digest-marks = Hur kommuner använder ert arbetssätt

notifications-off-title = Stäng av mejl
notifications-off-ask = Tryck på knappen, så kommer de här mejlen inte längre:
notifications-off-done = De här mejlen är avstängda:
notifications-off-button = Stäng av
notifications-off-undo = Slå på igen
notifications-off-more = Klockan i Vitja visar fortfarande allt. Du kan när som helst välja vad du vill få som mejl.
notifications-trip-place = { $count ->
    [one] Du har en plats på en studieresa
   *[other] Du har en plats på en studieresa: { $count }
}
notifications-trip-report = { $count ->
    [one] Vad lärde sig din kommun på studieresan? Skriv rapporten
   *[other] Vad lärde sig din kommun på studieresan? Skriv rapporten: { $count }
}
notifications-trip-later = { $count ->
    [one] Vad ledde studieresan till i din kommun?
   *[other] Vad ledde studieresan till i din kommun?: { $count }
}
