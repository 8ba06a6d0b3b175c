### status: machine

notifications-title = Nalunaarutit
notifications-none = Suli soqanngilaq. Akineqaruit, taaneqaruit allatallu misilinneqarpat maani takussavat.
notifications-new = Nutaat
notifications-earlier = Siusinnerusut
notifications-unread = Nutaaq
notifications-read-all = Tamaasa atuarneqarsimasutut nalunaaqutsikkit
notifications-choose = Suut e-mailikkut tigussanerlugit toqqakkit, qaqugulu
notifications-bell = { $count ->
    [0] Nalunaarutit: nutaanik soqanngilaq
    [one] Nalunaarutit nutaat: { $count }
   *[other] Nalunaarutit nutaat: { $count }
}
notifications-bell-many = Nalunaarutit nutaat uannga amerlanerupput: { $count }

notifications-mention = { $count ->
    [one] Allatat illit attaveqatigiiffinnilluunniit taaguisut: { $count }
   *[other] Allatat illit attaveqatigiiffinnilluunniit taaguisut: { $count }
}
notifications-answer = { $count ->
    [one] Allatannut akissut: { $count }
   *[other] Allatannut akissutit: { $count }
}
notifications-conversation = { $count ->
    [one] Oqallinnermi peqataaffinni akissut: { $count }
   *[other] Oqallinnermi peqataaffinni akissutit: { $count }
}
notifications-helped = { $count ->
    [one] Akissutit ikiuutaasut: { $count }
   *[other] Akissutit ikiuutaasut: { $count }
}
notifications-mark = { $count ->
    [one] Kommunit suleriaasissinnut oqaaseqartut: { $count }
   *[other] Kommunit suleriaasissinnut oqaaseqartut: { $count }
}
notifications-waiting = { $count ->
    [one] Allataq akuerinissannik utaqqisoq: { $count }
   *[other] Allatat akuerinissannik utaqqisut: { $count }
}
notifications-approved = { $count ->
    [one] Allatat akuerineqartoq saqqummersorlu: { $count }
   *[other] Allatatit akuerineqartut saqqummersullu: { $count }
}
notifications-refused = { $count ->
    [one] Allatat akuerineqanngitsoq: { $count }
   *[other] Allatatit akuerineqanngitsut: { $count }
}
notifications-reported = { $count ->
    [one] Allataq nalunaarutigineqartoq misissugassaq: { $count }
   *[other] Allatat nalunaarutigineqartut misissugassat: { $count }
}
notifications-again = { $count ->
    [one] Allataq misisseqqitassaq: { $count }
   *[other] Allatat misisseqqitassat: { $count }
}
notifications-hidden = { $count ->
    [one] Allatat misissorneqarnissaata tungaanut tarrisimasoq: { $count }
   *[other] Allatatit misissorneqarnissaasa tungaanut tarrisimasut: { $count }
}
notifications-looked = { $count ->
    [one] Nalunaarut misissorneqartoq aalajangiiffigineqartorlu: { $count }
   *[other] Nalunaarutit misissorneqartut aalajangiiffigineqartullu: { $count }
}
notifications-new-post = { $count ->
    [one] Attaveqatigiiffinni nutaat
   *[other] Attaveqatigiiffinni nutaat: { $count }
}
notifications-invited = { $count ->
    [one] Ataatsimiinnermut qaaqquneqarputit
   *[other] Ataatsimiinnermut qaaqquneqarputit: { $count }
}
notifications-gathering-changed = { $count ->
    [one] Ataatsimiinnerup piffissaa sumiiffialuunniit allanngorpoq
   *[other] Ataatsimiinnerup piffissaa sumiiffialuunniit allanngorpoq: { $count }
}
notifications-gathering-cancelled = { $count ->
    [one] Ataatsimiinneq taamaatinneqarpoq
   *[other] Ataatsimiinneq taamaatinneqarpoq: { $count }
}
notifications-trip-asked = { $count ->
    [one] Kommunerit paasisassarsiorluni angalanermut peqataaqquneqarpoq
   *[other] Kommunerit paasisassarsiorluni angalanermut peqataaqquneqarpoq: { $count }
}
notifications-trip-welcome = { $count ->
    [one] Kommuni angalanissamut pilersaarusiakkannut peqataavoq
   *[other] Kommuni angalanissamut pilersaarusiakkannut peqataavoq: { $count }
}
notifications-trip-declined = { $count ->
    [one] Kommuni angalanissamut pilersaarusiakkannut maannakkut naamik akivoq
   *[other] Kommuni angalanissamut pilersaarusiakkannut maannakkut naamik akivoq: { $count }
}
notifications-trip-organiser = { $count ->
    [one] Maannamiit paasisassarsiorluni angalanissamik pilersaarusioqataavutit
   *[other] Maannamiit paasisassarsiorluni angalanissamik pilersaarusioqataavutit: { $count }
}
notifications-trip-poll = { $count ->
    [one] Paasisassarsiorluni angalanissamut ullut naleqquttut oqaatigikkit
   *[other] Paasisassarsiorluni angalanissamut ullut naleqquttut oqaatigikkit: { $count }
}
notifications-trip-dates = { $count ->
    [one] Paasisassarsiorluni angalanissamut ullut toqqarneqarput
   *[other] Paasisassarsiorluni angalanissamut ullut toqqarneqarput: { $count }
}
notifications-trip-called-off = { $count ->
    [one] Paasisassarsiorluni angalanissaq taamaatinneqarpoq
   *[other] Paasisassarsiorluni angalanissaq taamaatinneqarpoq: { $count }
}
notifications-moved-up = { $count ->
    [one] Inissaqalerpoq, illillu tiguat
   *[other] Inissaqalerpoq, illillu tiguat: { $count }
}
notifications-follow-up = { $count ->
    [one] Suliassat akisussaaffigisat killissaa qanillivoq
   *[other] Suliassat akisussaaffigisat killissaa qanillivoq: { $count }
}

notifications-choice-title = E-mailikkut nalunaarutit
notifications-choice-text = Sianerup quppernerit qulaanniittup tamaasa takutittarpai. Maani suut aamma e-mailikkut tigussanerlugit toqqassavatit.
notifications-choice-digest = Ullormut e-maili ullaakkut arfineq-marlunut tigusassavat. Sapaatip akunneranut e-maili ataasinngornikkut arfineq-marlunut tigusassavat, najukkanni nalunaaqutaq malillugu. Sapaatip akunneranut e-maili tamakkiisuuvoq: nutaat atuarsinnaasatit tamarmik, attaveqatigiiffitit siulliullugit, apeqqutit akissummik ikiuutaasumik utaqqisut, suleriaasissinnullu oqaaseqaatit. E-mailit qulequtanik innersuutinillu imaqartarput, inuit allataannik imaqarneq ajorput.
notifications-error-rhythm = Qanoq akulikitsigisumik pissanersoq toqqaruk.
notifications-rhythm-at-once = Ingerlaannaq
notifications-rhythm-daily = Ullut tamaasa
notifications-rhythm-weekly = Sapaatip akunneri tamaasa
notifications-rhythm-never = Nassiunneqassanngilaq
notifications-topic-answers = Allatannut akissutit
notifications-topic-conversations = Oqallinnermi peqataaffinni akissutit
notifications-topic-mentions = Uanga attaveqatigiiffimaluunniit taaneqarneri
notifications-topic-marks = Kommunit suleriaasitsinnut oqaasii
notifications-topic-moderation = Akuersinerit, nalunaarutit aalajangernerillu
notifications-topic-new-posts = Attaveqatigiiffinni nutaat
notifications-topic-gatherings = Ataatsimiinnernut qaaqqusissutit allannguutillu
notifications-topic-trips = Kommunima paasisassarsiorluni angalanerai pilersaarusiakkakkalu
notifications-daily-mail = Ullormut e-maili imaalu tamarmik
notifications-weekly-mail = Sapaatip akunneranut e-maili imaalu tamarmik

notifications-mail-hello = Aluu { $name }
notifications-mail-subject = { $count ->
    [one] Nalunaarut nutaaq: { $count }
   *[other] Nalunaarutit nutaat: { $count }
}
notifications-mail-why = Vitjami ilaasortaagavit e-maili una tiguat.
notifications-mail-choose = Suut e-mailikkut tigussanerlugit toqqakkit, qaqugulu:
notifications-mail-off = E-mailit taamaattut unikkit, isernagu:
notifications-weekly-subject = Vitjami sapaatip akunnera: { $date }
notifications-daily-subject = Vitjami ullut: { $date }
notifications-digest-period = Ilinnut nutaat tamarmik: { $since } – { $until }
notifications-digest-mine = Ilinnut
notifications-digest-new = Nutaarsiassat
# $count (number): posts that are not named
notifications-digest-more = Maani nutaat allat: { $count }
notifications-digest-questions = Apeqqutit akissummik ikiuutaasumik utaqqisut
notifications-digest-marks = Kommunit suleriaasissinnut oqaasii

notifications-off-title = E-mailit unikkit
notifications-off-ask = Toortagaq tooruk, taava e-mailit uku tigusarunnaassavatit:
notifications-off-done = E-mailit uku unitsinneqarput:
notifications-off-button = Unikkit
notifications-off-undo = Aallarteqqikkit
notifications-off-more = Vitjami sianerup suli tamaasa takutittarpai. E-mailikkut tigusartakkatit qaqugukkulluunniit toqqarsinnaavatit.
notifications-trip-place = { $count ->
    [one] Paasisassarsiorluni angalanermut inissaqalerputit
   *[other] Paasisassarsiorluni angalanermut inissaqalerputit: { $count }
}
notifications-trip-report = { $count ->
    [one] Kommunit angalanermi suna ilikkarpaa? Nalunaarusiaq allaguk
   *[other] Kommunit angalanermi suna ilikkarpaa? Nalunaarusiaq allaguk: { $count }
}
notifications-trip-later = { $count ->
    [one] Angalaneq kommuninni sunanngorpa?
   *[other] Angalaneq kommuninni sunanngorpa?: { $count }
}
