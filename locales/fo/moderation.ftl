### status: machine

moderation-report = Melda ein tekst
moderation-report-text = Teksturin verður fjaldur fyri øllum beinanvegin, til onkur hevur kannað hann. Høvundurin fær at vita, at teksturin er meldaður, men ikki av hvørjum.
moderation-field-reason = Hvat er galið?
moderation-reason-recognised = Eitt barn, ein ungur ella ein familja kann kennast aftur
moderation-reason-abuse = Teksturin loypur á ella hóttir onkran
moderation-reason-other = Okkurt annað
moderation-field-words = Sig okkum meira
moderation-field-words-hint = Sig, hvar tað stendur. Tak ikki upp aftur nøvn ella annað, sum ger, at onkur kann kennast aftur.
moderation-words-limit = Mest loyvdu tekin: { $max }
moderation-send = Send meldingina
moderation-error-reason = Vel, hvat er galið.
moderation-error-words = Sig okkum við orðum, hvat er galið.
moderation-error-long = Hetta er ov langt. Mest loyvdu tekin: { $max }

moderation-case = Hvat kom burturúr meldingini
moderation-done-reported = Takk. Onkur kannar tað.
moderation-done-again = Ein annar persónur kannar tað enn einaferð.
moderation-state-hidden = Teksturin er fjaldur fyri øðrum, meðan hann verður kannaður.
moderation-state-shown = Teksturin er kannaður áður og varð standandi. Tí kann hann lesast, meðan onkur kannar hann aftur.
moderation-state-decided = Teksturin er kannaður. Hetta er avgerðin:
moderation-next-change = Broyt tekstin, og goym hann. So hyggur onkur at honum aftur, og onnur kunnu lesa hann, tá hann er í lagi.
moderation-next-remove = Eingin annar kann lesa tekstin. Hann verður strikaður fyri altíð um 14 dagar, uttan so at tú biður um eina kanning afturat.
moderation-to-text = Til tekstin
moderation-again = Bið um eina kanning afturat
moderation-again-text = Heldur tú, at hetta er skeivt, so kann ein annar persónur kanna tað. Tú kanst biðja eina ferð.

moderation-queue = Meldaðir tekstir
moderation-waiting = { $count ->
    [one] { $count } meldaður tekstur
   *[other] { $count } meldaðir tekstir
}
moderation-queue-text = Fjaldar tekstir kunnu onnur ikki lesa, fyrr enn tú hevur tikið eina avgerð. Teir, sum hava bíðað longst, koma fyrst.
moderation-queue-empty = Einki bíðar eftir eini avgerð.
moderation-done-decided = Avgerðin er goymd. Høvundurin og tey, sum meldaðu, fáa boð.
moderation-kind-post = Uppslag
moderation-kind-comment = Viðmerking
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Meldað
moderation-cause-revised = Høvundurin hevur broytt tað, sum biðið varð um
moderation-cause-again = Kanning afturat
moderation-hidden = Fjalt fyri øðrum
moderation-shown = Onnur kunnu lesa tað
moderation-another = Ein annar persónur enn tann, sum tók fyrstu avgerðina, ger kanningina afturat.

moderation-look = Kanna ein tekst
moderation-whole = Les allan tekstin, har hann stendur
moderation-gone = Høvundurin hevur strikað tekstin.
moderation-reports = Meldingar
moderation-history = Kannað áður
moderation-decide = Tak avgerð
moderation-field-outcome = Hvat skal henda við tekstinum?
moderation-outcome-keep = Hann verður standandi, sum hann er
moderation-outcome-change = Høvundurin skal broyta hann
moderation-outcome-remove = Hann verður tikin burtur
moderation-outcome-gone = Høvundurin hevur strikað hann
moderation-field-why = Hví?
moderation-field-why-hint = Høvundurin og tey, sum meldaðu, lesa hetta. Tak ikki upp aftur nøvn ella annað, sum ger, at onkur kann kennast aftur.
moderation-decide-send = Goym avgerðina
moderation-error-outcome = Vel, hvat skal henda við tekstinum.
moderation-error-why = Sig hví.
