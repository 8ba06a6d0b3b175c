### status: adapted

moderation-report = Senda ábendingu um texta
moderation-report-text = Textinn er strax falinn öllum þar til hann hefur verið skoðaður. Höfundur fær að vita að ábending barst en ekki frá hverjum.
moderation-field-reason = Hvað er að?
moderation-reason-recognised = Hægt er að bera kennsl á barn, ungmenni eða fjölskyldu
moderation-reason-abuse = Ráðist er að einhverjum eða einhverjum hótað
moderation-reason-other = Eitthvað annað
moderation-field-words = Segðu okkur nánar frá
moderation-field-words-hint = Segðu hvar það stendur. Ekki endurtaka nöfn eða annað sem gerir kleift að bera kennsl á einhvern.
moderation-words-limit = Hámarksfjöldi stafa: { $max }
moderation-send = Senda ábendinguna
moderation-error-reason = Veldu hvað er að.
moderation-error-words = Lýstu því með orðum hvað er að.
moderation-error-long = Þetta er of langt. Hámarksfjöldi stafa: { $max }

moderation-case = Hvað varð um ábendinguna
moderation-done-reported = Takk fyrir. Þetta verður skoðað.
moderation-done-again = Önnur manneskja skoðar þetta á ný.
moderation-state-hidden = Textinn er falinn öðrum á meðan hann er skoðaður.
moderation-state-shown = Textinn var skoðaður áður og stóð óbreyttur. Því er hægt að lesa hann á meðan hann er skoðaður á ný.
moderation-state-decided = Þetta hefur verið skoðað. Niðurstaðan varð þessi:
moderation-next-change = Breyttu textanum og vistaðu hann. Þá er hann skoðaður aftur og aðrir geta lesið hann þegar hann er í lagi.
moderation-next-remove = Enginn annar getur lesið textann. Honum verður eytt fyrir fullt og allt eftir 14 daga nema þú biðjir um endurskoðun.
moderation-to-text = Fara í textann
moderation-again = Biðja um endurskoðun
moderation-again-text = Ef þú telur þetta rangt getur önnur manneskja skoðað málið. Þú getur beðið um það einu sinni.

moderation-queue = Textar sem ábendingar hafa borist um
moderation-waiting = { $count ->
    [one] { $count } texti sem ábending hefur borist um
   *[other] { $count } textar sem ábendingar hafa borist um
}
moderation-queue-text = Aðrir geta ekki lesið falda texta fyrr en þú hefur tekið ákvörðun. Þeir sem hafa beðið lengst eru efstir.
moderation-queue-empty = Ekkert bíður ákvörðunar.
moderation-done-decided = Ákvörðunin þín hefur verið vistuð. Höfundur og þau sem sendu ábendingu eru látin vita.
moderation-kind-post = Færsla
moderation-kind-comment = Athugasemd
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Ábending barst
moderation-cause-revised = Höfundur hefur breytt textanum eins og um var beðið
moderation-cause-again = Endurskoðun
moderation-hidden = Falið öðrum
moderation-shown = Aðrir geta lesið
moderation-another = Endurskoðun er í höndum annarrar manneskju en þeirrar sem tók fyrri ákvörðunina.

moderation-look = Skoða texta
moderation-whole = Lesa allan textann þar sem hann stendur
moderation-gone = Höfundur hefur eytt textanum.
moderation-reports = Ábendingar
moderation-history = Áður skoðað
moderation-decide = Taka ákvörðun
moderation-field-outcome = Hvað verður um textann?
moderation-outcome-keep = Hann stendur óbreyttur
moderation-outcome-change = Höfundur þarf að breyta honum
moderation-outcome-remove = Hann er fjarlægður
moderation-outcome-gone = Höfundur eyddi honum
moderation-field-why = Hvers vegna?
moderation-field-why-hint = Höfundur og þau sem sendu ábendingu lesa þetta. Ekki endurtaka nöfn eða annað sem gerir kleift að bera kennsl á einhvern.
moderation-decide-send = Vista ákvörðunina
moderation-error-outcome = Veldu hvað verður um textann.
moderation-error-why = Segðu hvers vegna.
