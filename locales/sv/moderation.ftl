### status: adapted

moderation-report = Anmäl en text
moderation-report-text = Texten döljs genast för alla, tills någon har granskat den. Skribenten får veta att den har anmälts, men inte av vem.
moderation-field-reason = Vad är fel?
moderation-reason-recognised = Ett barn, en ung person eller en familj kan kännas igen
moderation-reason-abuse = Texten angriper eller hotar någon
moderation-reason-other = Något annat
moderation-field-words = Berätta mer
moderation-field-words-hint = Skriv var det står. Upprepa inte namn eller annat som gör att någon kan kännas igen.
moderation-words-limit = Högsta antal tecken: { $max }
moderation-send = Skicka anmälan
moderation-error-reason = Välj vad som är fel.
moderation-error-words = Beskriv med ord vad som är fel.
moderation-error-long = Det här är för långt. Högsta antal tecken: { $max }

moderation-case = Vad anmälan ledde till
moderation-done-reported = Tack. Nu granskar någon texten.
moderation-done-again = Nu granskar någon annan texten en gång till.
moderation-state-hidden = Texten är dold för andra medan den granskas.
moderation-state-shown = Texten har granskats tidigare och fick vara kvar. Därför går den att läsa medan någon granskar den igen.
moderation-state-decided = Granskningen är klar. Beslutet blev:
moderation-next-change = Ändra texten och spara den. Sedan granskar någon den igen, och andra kan läsa den när den är i ordning.
moderation-next-remove = Ingen annan kan läsa texten. Den raderas helt om 14 dagar, om du inte ber om en ny granskning.
moderation-to-text = Till texten
moderation-again = Be om en ny granskning
moderation-again-text = Om du tycker att beslutet är fel kan någon annan granska texten. Du kan be om det en gång.

moderation-queue = Anmälda texter
moderation-waiting = { $count ->
    [one] { $count } anmäld text
   *[other] { $count } anmälda texter
}
moderation-queue-text = Dolda texter går inte att läsa för andra förrän du har beslutat. De som har väntat längst står först.
moderation-queue-empty = Inget väntar på beslut.
moderation-done-decided = Ditt beslut är sparat. Skribenten och de som anmälde får veta det.
moderation-kind-post = Inlägg
moderation-kind-comment = Kommentar
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Anmäld
moderation-cause-revised = Ändrad av skribenten efter beslut
moderation-cause-again = Ny granskning
moderation-hidden = Dold för andra
moderation-shown = Kan läsas av andra
moderation-another = Den nya granskningen görs av någon annan än den som beslutade först.

moderation-look = Granska en text
moderation-whole = Läs hela texten där den står
moderation-gone = Skribenten har tagit bort texten.
moderation-reports = Anmälningar
moderation-history = Tidigare granskningar
moderation-decide = Besluta
moderation-field-outcome = Vad ska hända med texten?
moderation-outcome-keep = Den får vara kvar som den är
moderation-outcome-change = Skribenten måste ändra den
moderation-outcome-remove = Den tas bort
moderation-outcome-gone = Skribenten tog bort den
moderation-field-why = Varför?
moderation-field-why-hint = Skribenten och de som anmälde läser det här. Upprepa inte namn eller annat som gör att någon kan kännas igen.
moderation-decide-send = Spara beslutet
moderation-error-outcome = Välj vad som ska hända med texten.
moderation-error-why = Skriv varför.
