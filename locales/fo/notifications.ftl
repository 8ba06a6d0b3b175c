### status: machine

# status: attested (Echo)
notifications-title = Fráboðanir
notifications-none = Einki er komið enn. Her fært tú at vita, tá onkur svarar tær, nevnir teg ella roynir tað, tú skrivaði.
notifications-new = Nýtt
notifications-earlier = Fyrr
notifications-unread = Nýtt
notifications-read-all = Merk alt sum lisið
notifications-choose = Vel, hvat tú fært í telduposti, og nær
notifications-bell = { $count ->
    [0] Fráboðanir: einki nýtt
    [one] Fráboðanir: { $count } nýggj
   *[other] Fráboðanir: { $count } nýggjar
}
notifications-bell-many = Nýggjar fráboðanir: fleiri enn { $count }

notifications-mention = { $count ->
    [one] Tú ella netverkið hjá tær er nevnt
   *[other] { $count } tekstir nevna teg ella netverkið hjá tær
}
notifications-answer = { $count ->
    [one] { $count } svar til tað, tú skrivaði
   *[other] { $count } svar til tað, tú skrivaði
}
notifications-conversation = { $count ->
    [one] { $count } svar í einum orðaskifti, sum tú ert við í
   *[other] { $count } svar í einum orðaskifti, sum tú ert við í
}
notifications-helped = { $count ->
    [one] Svarið hjá tær hjálpti
   *[other] { $count } av svarunum hjá tær hjálptu
}
notifications-mark = { $count ->
    [one] Ein kommuna sigur, hvat hon fær burtur úr arbeiðsháttinum hjá tær
   *[other] Kommunur siga, hvat tær fáa burtur úr arbeiðsháttinum hjá tær
}
notifications-waiting = { $count ->
    [one] Ein tekstur bíðar eftir, at tú góðkennir hann
   *[other] { $count } tekstir bíða eftir, at tú góðkennir teir
}
notifications-approved = { $count ->
    [one] Teksturin hjá tær er góðkendur og lagdur út
   *[other] Teksturin hjá tær er góðkendur og lagdur út
}
notifications-refused = { $count ->
    [one] Teksturin hjá tær varð ikki góðkendur
   *[other] Teksturin hjá tær varð ikki góðkendur
}
notifications-reported = { $count ->
    [one] Ein tekstur er meldaður og bíðar eftir kanning
   *[other] { $count } meldaðir tekstir bíða eftir kanning
}
notifications-again = { $count ->
    [one] Ein tekstur bíðar eftir eini kanning afturat
   *[other] { $count } tekstir bíða eftir eini kanning afturat
}
notifications-hidden = { $count ->
    [one] Teksturin hjá tær er fjaldur, til onkur hevur hugt at honum
   *[other] Tekstirnir hjá tær eru fjaldir, til onkur hevur hugt at teimum
}
notifications-looked = { $count ->
    [one] Ein melding er kannað, og avgerð er tikin
   *[other] { $count } meldingar eru kannaðar, og avgerð er tikin
}
notifications-new-post = { $count ->
    [one] Nýtt í tínum netverkum
   *[other] Nýtt í tínum netverkum: { $count }
}
notifications-invited = { $count ->
    [one] Tú ert boðin á fund
   *[other] Tú ert boðin á fund: { $count }
}
notifications-gathering-changed = { $count ->
    [one] Ein fundur hevur fingið nýggja tíð ella nýggjan stað
   *[other] Ein fundur hevur fingið nýggja tíð ella nýggjan stað: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] Ein fundur er avlýstur
   *[other] Ein fundur er avlýstur: { $count }
}
notifications-trip-asked = { $count ->
    [one] Kommuna tín verður spurd, um hon vil vera við á lestrarferð
   *[other] Kommuna tín verður spurd, um hon vil vera við á lestrarferð: { $count }
}
notifications-trip-welcome = { $count ->
    [one] Ein kommuna er við á ferð, sum tú leggur til rættis
   *[other] Ein kommuna er við á ferð, sum tú leggur til rættis: { $count }
}
notifications-trip-declined = { $count ->
    [one] Ein kommuna sigur ikki nú til ferð, sum tú leggur til rættis
   *[other] Ein kommuna sigur ikki nú til ferð, sum tú leggur til rættis: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Tú leggur eina lestrarferð til rættis frá nú av
   *[other] Tú leggur eina lestrarferð til rættis frá nú av: { $count }
}
notifications-trip-poll = { $count ->
    [one] Sig, hvørjir dagar til eina lestrarferð hóska tær
   *[other] Sig, hvørjir dagar til eina lestrarferð hóska tær: { $count }
}
notifications-trip-dates = { $count ->
    [one] Dagarnir til eina lestrarferð eru valdir
   *[other] Dagarnir til eina lestrarferð eru valdir: { $count }
}
notifications-trip-called-off = { $count ->
    [one] Ein lestrarferð er avlýst
   *[other] Ein lestrarferð er avlýst: { $count }
}
notifications-moved-up = { $count ->
    [one] Eitt pláss gjørdist leyst, og tú fekk tað
   *[other] Eitt pláss gjørdist leyst, og tú fekk tað: { $count }
}
notifications-follow-up = { $count ->
    [one] Okkurt, sum tú hevur tikið upp á teg, skal skjótt vera gjørt
   *[other] Okkurt, sum tú hevur tikið upp á teg, skal skjótt vera gjørt: { $count }
}

notifications-choice-title = Fráboðanir í telduposti
notifications-choice-text = Klokkan ovast á hvørji síðu vísir alt. Her velur tú, hvat eisini kemur í telduposti.
notifications-choice-digest = Dagliga brævið kemur klokkan sjey um morgunin, vikubrævið mánadag klokkan sjey, eftir tíni klokku. Í vikubrævinum er alt: alt nýtt, sum tú kanst lesa, tíni egnu netverk fyrst, spurningar, sum bíða eftir svari, sum hjálpir, og hvat onnur fáa burtur úr arbeiðsháttinum hjá tær. Brøvini hava heiti og leinki, aldrin tað, sum onkur skrivaði.
notifications-error-rhythm = Vel, hvussu ofta.
notifications-rhythm-at-once = Beinanvegin
notifications-rhythm-daily = Dagliga
notifications-rhythm-weekly = Hvørja viku
notifications-rhythm-never = Aldrin
notifications-topic-answers = Svar til tað, eg skrivaði
notifications-topic-conversations = Svar í orðaskiftum, sum eg eri við í
notifications-topic-mentions = Har eg ella netverkið hjá mær er nevnt
notifications-topic-marks = Hvat kommunur fáa burtur úr arbeiðsháttinum hjá okkum
notifications-topic-moderation = Góðkenning, meldingar og avgerðir
notifications-topic-new-posts = Hvat er nýtt í mínum netverkum
notifications-topic-gatherings = Innbjóðingar til fundir og broytingar
notifications-topic-trips = Lestrarferðir hjá kommunu míni og tær, eg leggi til rættis
notifications-daily-mail = Dagliga brævið og alt, sum er í tí
notifications-weekly-mail = Vikubrævið og alt, sum er í tí

notifications-mail-hello = Góðan dag { $name }
notifications-mail-subject = { $count ->
    [one] { $count } nýggj fráboðan
   *[other] { $count } nýggjar fráboðanir
}
notifications-mail-why = Tú fært hetta teldubrævið, tí tú ert limur í Vitja.
notifications-mail-choose = Vel, hvat tú fært í telduposti, og nær:
notifications-mail-off = Sig nei takk til slík teldubrøv, uttan at rita inn:
notifications-weekly-subject = Tín vika í Vitja: { $date }
notifications-daily-subject = Tín dagur í Vitja: { $date }
notifications-digest-period = Alt nýtt til tín: { $since } – { $until }
notifications-digest-mine = Til tín
notifications-digest-new = Hvat er nýtt
# $count (number): posts that are not named
notifications-digest-more = Meira, sum er nýtt her: { $count }
notifications-digest-questions = Spurningar, sum bíða eftir svari, sum hjálpir
notifications-digest-marks = Hvat kommunur fáa burtur úr arbeiðsháttinum hjá tær

notifications-off-title = Nei takk til teldubrøv
notifications-off-ask = Trýst á knøttin, so koma hesi teldubrøvini ikki longur:
notifications-off-done = Hesi teldubrøvini koma ikki longur:
notifications-off-button = Nei takk
notifications-off-undo = Ja takk, send tey aftur
notifications-off-more = Klokkan í Vitja vísir tær framvegis alt. Tú kanst altíð velja, hvat tú fært í telduposti.
notifications-trip-place = { $count ->
    [one] Tú hevur fingið pláss á eini lestrarferð
   *[other] Tú hevur fingið pláss á eini lestrarferð: { $count }
}
notifications-trip-report = { $count ->
    [one] Hvat lærdi kommuna tín á lestrarferðini? Skriva frágreiðingina
   *[other] Hvat lærdi kommuna tín á lestrarferðini? Skriva frágreiðingina: { $count }
}
notifications-trip-later = { $count ->
    [one] Hvat kom burtur úr lestrarferðini í kommunu tíni?
   *[other] Hvat kom burtur úr lestrarferðini í kommunu tíni?: { $count }
}
