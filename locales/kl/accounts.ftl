### status: machine

# status: attested (MW; TOLD)
accounts-sign-in = Iserit
accounts-sign-in-text = Ilaasortat e-maili isissutissarlu atorlugit isertarput.
# status: attested (MW; TOLD)
accounts-sign-out = Anigit
# status: attested (AKA; OQ-nutserut)
accounts-email = E-maili
# status: attested (MW; TOLD; SU)
accounts-password = Isissutissaq
# status: adapted (SU)
accounts-profile = Paasissutissat uannut tunngasut
# status: adapted (MW)
accounts-reading = Vitjamik atuarnermut inissiinikka
accounts-zone = Nalunaaqutaq atorneqartoq

# status: adapted (MW; OQ-nutserut)
accounts-error-sign-in = E-maili isissutissarluunniit kukkusumik allanneqarsimavoq.
accounts-error-email = E-maili tamaat allaguk, soorlu ateq@kommuni.example.
# status: adapted (MW)
accounts-error-email-taken = E-maili una atorneqareerpoq.
# status: adapted (TOLD; OQ-taaguutit)
accounts-error-name = Ateq allaguk.
# status: adapted (TOLD; OQ-nutserut)
accounts-error-password = Isissutissaq ikinnerpaamik 12-nik naqinnernik/kisitsisinik/ilisarnaatinik imaqassaaq.
accounts-error-zone = Allattorsimasunit nalunaaqutaq toqqaruk.

accounts-kept = Isersimaneq qaangiutereerpoq. Allatat quppernermi uani suli takuneqarsinnaavoq. Iseqqikkuit nassiussinnaavat.
# status: adapted (SU; TOLD)
accounts-resume = Iseqqipputit
accounts-resume-text = Allatat suli maaniippoq. Maanna nassiuguk.
# status: adapted (MW; OQ-nutserut)
accounts-resume-send = Allatat nassiuguk
