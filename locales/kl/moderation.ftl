### status: machine

moderation-report = Allataq nalunaarutiguk
moderation-report-text = Ingerlaannartumik tamanut tarrisinneqassaaq misissorneqarnissaata tungaanut. Allattoq nalunaarutigineqarneranik ilisimatinneqassaaq, kimit nalunaarutigineqarnera oqaatiginagu.
moderation-field-reason = Suna kukkuva?
moderation-reason-recognised = Meeraq, inuusuttoq ilaqutariilluunniit ilisarineqarsinnaapput
moderation-reason-abuse = Inummik saassussineruvoq siorasaarinerulluniluunniit
moderation-reason-other = Alla
moderation-field-words = Nassuiaaqqigit
moderation-field-words-hint = Sumi allassimanersoq allaguk. Atit allalluunniit inummik ilisarnaataasinnaasut allaqqinnagit.
moderation-words-limit = Naqinnerit amerlanerpaamik: { $max }
moderation-send = Nalunaarut nassiuguk
moderation-error-reason = Suna kukkunersoq toqqaruk.
moderation-error-words = Suna kukkunersoq oqaatsitit atorlugit allaguk.
moderation-error-long = Takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }

moderation-case = Nalunaarutip inernera
moderation-done-reported = Qujanaq. Misissorneqassaaq.
moderation-done-again = Inuup allap misisseqqissavaa.
moderation-state-hidden = Misissorneqarnerani allataq allanut tarrisimavoq.
moderation-state-shown = Allataq misissorneqareersimavoq attatiinnarneqarlunilu. Taamaattumik misisseqqinneqarnerani atuarneqarsinnaavoq.
moderation-state-decided = Misissorneqareerpoq. Ima aalajangerneqarpoq:
moderation-next-change = Allataq aaqqissoruk toqqorlugulu. Taava misisseqqinneqassaaq. Akuerineqarpat allat atuarsinnaassavaat.
moderation-next-remove = Allat allataq atuarsinnaanngilaat. Ullut 14-it qaangiuppata peerneqavissaaq, misisseqqinneqarnissaa qinnutiginngikkukku.
moderation-to-text = Allatamut
moderation-again = Misisseqqinneqarnissaa qinnutigiuk
moderation-again-text = Kukkunerusorigukku inuup allap misisseqqissinnaavaa. Ataasiarlutit qinnuteqarsinnaavutit.

moderation-queue = Allatat nalunaarutigineqartut
moderation-waiting = { $count ->
    [one] Allataq nalunaarutigineqartoq: { $count }
   *[other] Allatat nalunaarutigineqartut: { $count }
}
moderation-queue-text = Allatat tarrisimasut aalajangiitinnak allat atuarsinnaanngilaat. Sivisunerpaamik utaqqisut siulliupput.
moderation-queue-empty = Aalajangigassanik soqanngilaq.
moderation-done-decided = Aalajangernerit toqqorneqarpoq. Allattoq nalunaaruteqartullu ilisimatinneqarput.
moderation-kind-post = Saqqummiussaq
moderation-kind-comment = Oqaaseqaat
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Nalunaarutigineqarpoq
moderation-cause-revised = Allattup qinnutigineqartutut aaqqissorpaa
moderation-cause-again = Misisseqqinneq
moderation-hidden = Allanut tarrisimavoq
moderation-shown = Allat atuarsinnaavaat
moderation-another = Misisseqqinneq inuup allap isumagissavaa, siullermik aalajangiisuunngitsup.

moderation-look = Allataq misissoruk
moderation-whole = Allataq sumiiffimmini tamaat atuaruk
moderation-gone = Allattup allataq peerpaa.
moderation-reports = Nalunaarutit
moderation-history = Siornatigut misissorneqarnera
moderation-decide = Aalajangigit
moderation-field-outcome = Allataq qanoq pineqassava?
moderation-outcome-keep = Allanngortinnagu attatiinnarneqassaaq
moderation-outcome-change = Allattup aaqqissortariaqarpaa
moderation-outcome-remove = Peerneqassaaq
moderation-outcome-gone = Allattup peerpaa
moderation-field-why = Sooq?
moderation-field-why-hint = Allattup nalunaaruteqartullu una atuassavaat. Atit allalluunniit inummik ilisarnaataasinnaasut allaqqinnagit.
moderation-decide-send = Aalajangerneq toqqoruk
moderation-error-outcome = Allataq qanoq pineqassanersoq toqqaruk.
moderation-error-why = Pissutaasoq allaguk.
