### status: adapted

moderation-report = Meld fra om en tekst
moderation-report-text = Teksten blir skjult for alle med en gang, til noen har sett på den. Forfatteren får vite at noen har meldt fra, men ikke hvem.
moderation-field-reason = Hva er galt?
moderation-reason-recognised = Et barn, en ungdom eller en familie kan kjennes igjen
moderation-reason-abuse = Teksten angriper eller truer noen
moderation-reason-other = Noe annet
moderation-field-words = Fortell oss mer
moderation-field-words-hint = Skriv hvor i teksten det står. Ikke gjenta navn eller annet som gjør at noen kan kjennes igjen.
moderation-words-limit = Høyeste antall tegn: { $max }
moderation-send = Send meldingen
moderation-error-reason = Velg hva som er galt.
moderation-error-words = Fortell med ord hva som er galt.
moderation-error-long = Teksten er for lang. Høyeste antall tegn: { $max }

moderation-case = Hva som kom ut av meldingen
moderation-done-reported = Takk. Noen kommer til å se på det.
moderation-done-again = En annen ser på det en gang til.
moderation-state-hidden = Teksten er skjult for andre mens noen ser på den.
moderation-state-shown = Noen har sett på teksten før, og den ble stående. Derfor kan den leses mens noen ser på den igjen.
moderation-state-decided = Noen har sett på teksten. Dette ble bestemt:
moderation-next-change = Endre teksten og lagre den. Så ser noen på den igjen, og andre kan lese den når den er i orden.
moderation-next-remove = Ingen andre kan lese teksten. Den blir slettet for godt om 14 dager hvis du ikke ber om en ny vurdering.
moderation-to-text = Til teksten
moderation-again = Be om en ny vurdering
moderation-again-text = Mener du at dette er feil, kan en annen se på det. Du kan be om det én gang.

moderation-queue = Tekster noen har meldt fra om
moderation-waiting = { $count ->
    [one] { $count } tekst noen har meldt fra om
   *[other] { $count } tekster noen har meldt fra om
}
moderation-queue-text = Skjulte tekster kan ikke leses av andre før du har bestemt deg. De som har ventet lengst, står først.
moderation-queue-empty = Ingenting venter på en avgjørelse.
moderation-done-decided = Avgjørelsen din er lagret. Forfatteren og de som meldte fra, får vite det.
moderation-kind-post = Innlegg
moderation-kind-comment = Kommentar
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Meldt fra om
moderation-cause-revised = Endret av forfatteren etter beskjed
moderation-cause-again = Ny vurdering
moderation-hidden = Skjult for andre
moderation-shown = Kan leses av andre
moderation-another = Den nye vurderingen gjøres av en annen enn den som bestemte første gang.

moderation-look = Se på en tekst
moderation-whole = Les hele teksten der den står
moderation-gone = Teksten er slettet av forfatteren.
moderation-reports = Meldinger
moderation-history = Tidligere vurderinger
moderation-decide = Bestem
moderation-field-outcome = Hva skal skje med teksten?
moderation-outcome-keep = Den blir stående som den er
moderation-outcome-change = Forfatteren må endre den
moderation-outcome-remove = Den blir fjernet
moderation-outcome-gone = Forfatteren har slettet den
moderation-field-why = Hvorfor?
moderation-field-why-hint = Forfatteren og de som meldte fra, leser dette. Ikke gjenta navn eller annet som gjør at noen kan kjennes igjen.
moderation-decide-send = Lagre avgjørelsen
moderation-error-outcome = Velg hva som skal skje med teksten.
moderation-error-why = Skriv hvorfor.
