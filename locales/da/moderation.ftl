### status: adapted

moderation-report = Anmeld en tekst
moderation-report-text = Teksten bliver skjult for alle med det samme, indtil nogen har set på den. Forfatteren får at vide, at den er anmeldt, men ikke af hvem.
moderation-field-reason = Hvad er der galt?
moderation-reason-recognised = Et barn, en ung eller en familie kan genkendes
moderation-reason-abuse = Teksten angriber eller truer nogen
moderation-reason-other = Noget andet
moderation-field-words = Fortæl os mere
moderation-field-words-hint = Skriv, hvor det står. Gentag ikke navne eller andet, som nogen kan genkendes på.
moderation-words-limit = Højst tilladte antal tegn: { $max }
moderation-send = Send anmeldelsen
moderation-error-reason = Vælg, hvad der er galt.
moderation-error-words = Fortæl os med ord, hvad der er galt.
moderation-error-long = Teksten er for lang. Højst tilladte antal tegn: { $max }

moderation-case = Det kom der ud af anmeldelsen
moderation-done-reported = Tak. Vi ser på det.
moderation-done-again = En anden ser på det en gang til.
moderation-state-hidden = Teksten er skjult for andre, mens vi ser på den.
moderation-state-shown = Vi har set på teksten før og ladet den stå, så den kan læses, mens der bliver set på den igen.
moderation-state-decided = Der er set på teksten. Afgørelsen blev:
moderation-next-change = Ret teksten, og gem den. Så bliver der set på den igen, og andre kan læse den, når den er i orden.
moderation-next-remove = Ingen andre kan læse teksten. Den bliver slettet for altid om 14 dage, medmindre du beder om, at der bliver set på den en gang til.
moderation-to-text = Til teksten
moderation-again = Bed om, at en anden ser på det
moderation-again-text = Hvis du mener, at det er forkert, kan en anden se på det. Du kan bede om det én gang.

moderation-queue = Anmeldte tekster
moderation-waiting = { $count ->
    [one] { $count } anmeldt tekst
   *[other] { $count } anmeldte tekster
}
moderation-queue-text = Skjulte tekster kan ikke læses af andre, før du har truffet en afgørelse. Dem, der har ventet længst, står først.
moderation-queue-empty = Intet venter på en afgørelse.
moderation-done-decided = Din afgørelse er gemt. Forfatteren og dem, der anmeldte teksten, får besked.
moderation-kind-post = Indlæg
moderation-kind-comment = Kommentar
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Anmeldt
moderation-cause-revised = Rettet af forfatteren efter ønske
moderation-cause-again = Skal ses på en gang til
moderation-hidden = Skjult for andre
moderation-shown = Kan læses af andre
moderation-another = Det skal være en anden end den, der traf den første afgørelse, som ser på teksten nu.

moderation-look = Se på en tekst
moderation-whole = Læs hele teksten dér, hvor den står
moderation-gone = Teksten er slettet af forfatteren.
moderation-reports = Anmeldelser
moderation-history = Tidligere afgørelser
moderation-decide = Træf afgørelse
moderation-field-outcome = Hvad skal der ske med teksten?
moderation-outcome-keep = Den bliver stående, som den er
moderation-outcome-change = Forfatteren skal rette den
moderation-outcome-remove = Den bliver fjernet
moderation-outcome-gone = Forfatteren har slettet den
moderation-field-why = Hvorfor?
moderation-field-why-hint = Forfatteren og dem, der anmeldte teksten, læser dette. Gentag ikke navne eller andet, som nogen kan genkendes på.
moderation-decide-send = Gem afgørelsen
moderation-error-outcome = Vælg, hvad der skal ske med teksten.
moderation-error-why = Skriv hvorfor.
