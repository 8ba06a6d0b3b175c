### status: adapted

notifications-title = Tilkynningar
notifications-none = Ekkert hefur borist enn. Hér færðu að vita þegar einhver svarar þér, minnist á þig eða prófar það sem þú skrifaðir um.
notifications-new = Nýtt
notifications-earlier = Eldra
notifications-unread = Ólesið
notifications-read-all = Merkja allt sem lesið
notifications-choose = Veldu hvað þú færð í tölvupósti og hvenær
notifications-bell = { $count ->
    [0] Tilkynningar: ekkert nýtt
    [one] Tilkynningar: { $count } ný
   *[other] Tilkynningar: { $count } nýjar
}
notifications-bell-many = Tilkynningar: fleiri nýjar en { $count }

notifications-mention = { $count ->
    [one] { $count } texti þar sem minnst er á þig eða tengslanetið þitt
   *[other] { $count } textar þar sem minnst er á þig eða tengslanetið þitt
}
notifications-answer = { $count ->
    [one] { $count } svar við því sem þú skrifaðir
   *[other] { $count } svör við því sem þú skrifaðir
}
notifications-conversation = { $count ->
    [one] { $count } svar í umræðu sem þú tekur þátt í
   *[other] { $count } svör í umræðum sem þú tekur þátt í
}
notifications-helped = { $count ->
    [one] { $count } svar frá þér kom að gagni
   *[other] { $count } svör frá þér komu að gagni
}
notifications-mark = { $count ->
    [one] Nýtt frá sveitarfélögum um verklagið ykkar: { $count }
   *[other] Nýtt frá sveitarfélögum um verklagið ykkar: { $count }
}
notifications-waiting = { $count ->
    [one] { $count } texti bíður samþykkis frá þér
   *[other] { $count } textar bíða samþykkis frá þér
}
notifications-approved = { $count ->
    [one] Textinn þinn var samþykktur og birtur
   *[other] Textinn þinn var samþykktur og birtur
}
notifications-refused = { $count ->
    [one] Textinn þinn var ekki samþykktur
   *[other] Textinn þinn var ekki samþykktur
}
notifications-reported = { $count ->
    [one] { $count } texti með ábendingu bíður skoðunar
   *[other] { $count } textar með ábendingu bíða skoðunar
}
notifications-again = { $count ->
    [one] { $count } texti bíður endurskoðunar
   *[other] { $count } textar bíða endurskoðunar
}
notifications-hidden = { $count ->
    [one] { $count } texti frá þér er falinn þar til hann hefur verið skoðaður
   *[other] { $count } textar frá þér eru faldir þar til þeir hafa verið skoðaðir
}
notifications-looked = { $count ->
    [one] { $count } ábending var skoðuð og afgreidd
   *[other] { $count } ábendingar voru skoðaðar og afgreiddar
}
notifications-new-post = { $count ->
    [1] Nýtt í tengslanetunum þínum
    [one] Nýtt í tengslanetunum þínum: { $count }
   *[other] Nýtt í tengslanetunum þínum: { $count }
}
notifications-invited = { $count ->
    [one] Þér er boðið á fund
   *[other] Þér er boðið á fund: { $count }
}
notifications-gathering-changed = { $count ->
    [one] Tíma eða stað fundar hefur verið breytt
   *[other] Tíma eða stað fundar hefur verið breytt: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] Fundur hefur verið felldur niður
   *[other] Fundur hefur verið felldur niður: { $count }
}
notifications-trip-asked = { $count ->
    [one] Sveitarfélagið þitt er beðið um að taka þátt í námsferð
   *[other] Sveitarfélagið þitt er beðið um að taka þátt í námsferð: { $count }
}
notifications-trip-welcome = { $count ->
    [one] Sveitarfélag tekur þátt í ferð sem þú skipuleggur
   *[other] Sveitarfélag tekur þátt í ferð sem þú skipuleggur: { $count }
}
notifications-trip-declined = { $count ->
    [one] Sveitarfélag segir ekki núna við ferð sem þú skipuleggur
   *[other] Sveitarfélag segir ekki núna við ferð sem þú skipuleggur: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Þú skipuleggur námsferð héðan í frá
   *[other] Þú skipuleggur námsferð héðan í frá: { $count }
}
notifications-trip-poll = { $count ->
    [one] Segðu hvaða dagar námsferðar henta þér
   *[other] Segðu hvaða dagar námsferðar henta þér: { $count }
}
notifications-trip-dates = { $count ->
    [one] Dagsetningar námsferðar hafa verið valdar
   *[other] Dagsetningar námsferðar hafa verið valdar: { $count }
}
notifications-trip-called-off = { $count ->
    [one] Námsferð hefur verið aflýst
   *[other] Námsferð hefur verið aflýst: { $count }
}
notifications-moved-up = { $count ->
    [one] Sæti losnaði og þú fékkst það
   *[other] Sæti losnaði og þú fékkst það: { $count }
}
notifications-follow-up = { $count ->
    [one] Eitthvað sem þú tókst að þér á brátt að vera lokið
   *[other] Eitthvað sem þú tókst að þér á brátt að vera lokið: { $count }
}

notifications-choice-title = Tilkynningar í tölvupósti
notifications-choice-text = Bjallan efst á hverri síðu sýnir allt. Hér velurðu hvað þú færð líka í tölvupósti.
notifications-choice-digest = Daglegur póstur kemur klukkan sjö að morgni og vikulegur póstur á mánudögum klukkan sjö, á þínum tíma. Í vikulega póstinum er allt: allt nýtt sem þú getur lesið, þín eigin tengslanet fyrst, spurningar sem bíða eftir svari sem hjálpar og hvernig öðrum nýtist verklagið ykkar. Í póstinum eru titlar og tenglar, aldrei það sem fólk skrifaði.
notifications-error-rhythm = Veldu hversu oft.
notifications-rhythm-at-once = Strax
notifications-rhythm-daily = Daglega
notifications-rhythm-weekly = Vikulega
notifications-rhythm-never = Aldrei
notifications-topic-answers = Svör við því sem ég skrifaði
notifications-topic-conversations = Svör í umræðum sem ég tek þátt í
notifications-topic-mentions = Þar sem minnst er á mig eða tengslanetið mitt
notifications-topic-marks = Hvernig sveitarfélögum nýtist verklagið okkar
notifications-topic-moderation = Samþykki, ábendingar og ákvarðanir
notifications-topic-new-posts = Nýtt í tengslanetunum mínum
notifications-topic-gatherings = Boð á fundi og breytingar á þeim
notifications-topic-trips = Námsferðir sveitarfélagsins míns og þær sem ég skipulegg
notifications-daily-mail = Daglegi pósturinn og allt sem í honum er
notifications-weekly-mail = Vikulegi pósturinn og allt sem í honum er

notifications-mail-hello = Góðan dag, { $name }
notifications-mail-subject = { $count ->
    [one] { $count } ný tilkynning
   *[other] { $count } nýjar tilkynningar
}
notifications-mail-why = Þú færð þennan póst af því að þú ert meðlimur á Vitju.
notifications-mail-choose = Veldu hvað þú færð í tölvupósti og hvenær:
notifications-mail-off = Afþakka póst af þessu tagi, án þess að skrá sig inn:
notifications-weekly-subject = Vikan þín á Vitju: { $date }
notifications-daily-subject = Dagurinn þinn á Vitju: { $date }
notifications-digest-period = Allt nýtt fyrir þig: { $since } – { $until }
notifications-digest-mine = Fyrir þig
notifications-digest-new = Hvað er nýtt?
# $count (number): posts that are not named
notifications-digest-more = Fleira nýtt hér: { $count }
notifications-digest-questions = Spurningar sem bíða eftir svari sem hjálpar
notifications-digest-marks = Hvernig sveitarfélögum nýtist verklagið ykkar

notifications-off-title = Afþakka póst
notifications-off-ask = Ýttu á hnappinn og þá kemur þessi póstur ekki lengur:
notifications-off-done = Þessi póstur hefur verið afþakkaður:
notifications-off-button = Afþakka
notifications-off-undo = Fá póstinn aftur
notifications-off-more = Bjallan á Vitju sýnir þér áfram allt. Þú getur valið hvenær sem er hvað þú færð í tölvupósti.
notifications-trip-place = { $count ->
    [one] Þú hefur fengið pláss í námsferð
   *[other] Þú hefur fengið pláss í námsferð: { $count }
}
notifications-trip-report = { $count ->
    [one] Hvað lærði sveitarfélagið þitt í námsferðinni? Skrifaðu skýrsluna
   *[other] Hvað lærði sveitarfélagið þitt í námsferðinni? Skrifaðu skýrsluna: { $count }
}
notifications-trip-later = { $count ->
    [one] Hvað varð úr námsferðinni í sveitarfélaginu þínu?
   *[other] Hvað varð úr námsferðinni í sveitarfélaginu þínu?: { $count }
}
