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
accounts-error-own-account = Kontot nammineq matusinnaanngilat.

accounts-kept = Isersimaneq qaangiutereerpoq. Allatat quppernermi uani suli takuneqarsinnaavoq. Iseqqikkuit nassiussinnaavat.
# status: adapted (SU; TOLD)
accounts-resume = Iseqqipputit
accounts-resume-text = Allatat suli maaniippoq. Maanna nassiuguk.
# status: adapted (MW; OQ-nutserut)
accounts-resume-send = Allatat nassiuguk

accounts-error-password-long = Isissutissaq amerlanerpaamik 256-inik naqinneqarsinnaavoq.
accounts-error-password-guessable = Isissutissaq una eqqoruminarpoq. Alla toqqaruk, soorlu oqaatsit sisamat tallimalluunniit imminnut attuumassuteqanngitsut.
accounts-error-own-password = Una isissutissarinngilat.
accounts-error-email-same = Adressi una atoreerpat.
accounts-error-code = Kode kukkuvoq imaluunniit atorneqareerpoq. Tullia utaqqiuk. Misileqqiuk.

accounts-security = Isumannaallisaaneq
accounts-profile-nav = Quppernikka
accounts-password-about = Maani allanngortiguk. Puigorsimagukku isertarfimmi innersuummik qinnuteqarit.
accounts-password-change = Isissutissaq allanngortiguk
accounts-password-now = Isissutissat atuuttoq
accounts-password-new = Isissutissaq nutaaq
accounts-password-hint = Ikinnerpaamik naqinnerit 12-it. Oqaatsit arlallit akunnillit eqqaamauminarput eqqoruminaallutillu. Isissutissanut programmimit ikkussinnaavat.
accounts-password-ends-sessions = Toqqorukku allani tamani anitinneqassaatit.
accounts-password-changed = Isissutissat allanngortinneqarpoq. Allani tamani anitinneqarputit.

accounts-forgotten = Isissutissat puigorpiuk?
accounts-forgotten-text = E-maili isernermi atortakkat allaguk. Isissutissamik nutaamik toqqaanissamut innersuut nassiutissavarput.
accounts-forgotten-send = Innersuut nassiuguk
accounts-forgotten-sent = E-mailitit takukkit
accounts-forgotten-sent-text = Adressi konteqarpat innersuut nassiunneqassaaq: { $email }
accounts-forgotten-sent-hint = Innersuut nalunaaquttap akunnerani ataatsimi atuuppoq. Tigunngikkukku spami takuuk, imaluunniit allatseqarfik aperiuk.
accounts-reset = Isissutissamik nutaamik toqqaagit
accounts-reset-ends-sessions = Toqqorukku sumi tamaani anitinneqassaatit. Taava isissutissaq nutaaq atorlugu iserit.
accounts-reset-done = Isissutissat nutaaq toqqorneqarpoq. Maanna atorlugu iserit.
accounts-link-over = Innersuut atuukkunnaarpoq
accounts-link-over-text = Immaqa atorneqareerpoq imaluunniit nalunaaquttap akunnera qaangerpaa. Nutaamik qinnuteqarit.

accounts-code = Suli ataaseq amigaataavoq
accounts-code-text = Kodenut app ammaruk. Kode Vitjamut takutitaa allaguk.
accounts-code-label = Kode
accounts-code-hint = Kisitsisit arfinillit. Atortut pigiinnanngikkukku kodet sillimmatit ilaat allaguk.
accounts-code-lost = Atortut kodetillu sillimmatit annaasimagukkit allatseqarfik saaffigiuk.

accounts-factor = Marloriarluni iserneq
accounts-factor-on = Ikippoq. Isernermi kode allattassavat.
accounts-factor-off = Qamippoq. Ikikkukku isissutissat kisiat atorlugu allat isersinnaassanngillat.
accounts-factor-is-off = Marloriarluni iserneq qamippoq.
accounts-factor-required = Atuuffiit pissutigalugu paasissutissarpassuit takusinnaavatit. Taamaattumik marloriarlutit isertariaqarputit. Maanna ikiguk. Minutsit ikittuinnaat atussavatit.
accounts-factor-text = Isernermi isissutissat allassavat, kingorna appimi kode. App mobilimiissinnaavoq qarasaasiamiissinnaalluniluunniit. Kodenut app sunaluunniit atorsinnaavat, aamma isissutissanut programmi.
accounts-factor-since = Uannga ikippoq
accounts-codes-left =
    { $count ->
        [0] Kodenik sillimmatinik peqarunnaarputit. Nutaanik pilersitsigit.
        [one] Kodet sillimmatit sinneruttut: { $count }
       *[other] Kodet sillimmatit sinneruttut: { $count }
    }
accounts-factor-set-up = Marloriarluni iserneq ikiguk
accounts-factor-renew = Atortumi allami ikiguk
accounts-factor-turn-off = Qamiguk
accounts-factor-scan = App ammaruk. Assiliaq una skanneruk.
accounts-factor-qr = QR-kode appimut. Ataani aamma allassimavoq.
accounts-factor-type = Skannersinnaanngikkukku una appimut allaguk:
accounts-factor-first-code = Kisitsisit arfinillit appip maanna takutitai allakkit.
accounts-factor-confirm = Ikiguk
accounts-codes = Kodetit sillimmatit
accounts-codes-text = Kodet isumannaatsumi toqqukkit, pappiaqqami isissutissanulluunniit programmimi. Ataasiarlutik appip kodeanut taarsiullugit atorneqarsinnaapput. Maanna kisimi takutinneqarput.
accounts-codes-renew = Kodenik sillimmatinik nutaanik pilersitsigit
accounts-codes-kept = Toqqorpakka

accounts-address = E-maili allanngortiguk
accounts-address-now = Una atorlugu isertarputit: { $email }
accounts-address-text = Adressinnut pisoqqamut nutaamullu innersuut nassiutissavarput. Tamaasa ammarukkit nutaaq atuutilissaaq.
accounts-address-new = E-maili nutaaq
accounts-address-old = Adressit atuuttoq
accounts-address-ask = Innersuutit nassiukkit
accounts-address-asked = Innersuutit nassiunneqarput. Ulloq ataaseq atuupput.
accounts-address-under-way = Allannguineq ingerlavoq
accounts-address-confirmed = uppernarsarneqarpoq
accounts-address-waits = innersuut ammarneqarnissaa utaqqineqarpoq
accounts-address-cancel = Allanngortinnagu
accounts-address-confirm = Adressi nutaaq uppernarsaruk
accounts-address-confirm-text = Vitjamut isernermi una atortassavat: { $email }
accounts-address-one = Qujanaq. Innersuut suli ataaseq
accounts-address-one-text = Adressinnut allamut innersuut aamma ammaruk. Taava adressi nutaaq atuutilissaaq.
accounts-address-both-done = Adressi nutaaq atuutilerpoq
accounts-address-both-text = Maannamiit adressi nutaaq atorlugu isertassaatit.
accounts-address-over-text = Immaqa atorneqareerpoq imaluunniit ulloq ataaseq qaangerpaa. Isumannaallisaanermut quppernerpit allannguineq qinnuteqaqqissinnaavat.

accounts-sessions = Sumi isersimanera
accounts-sessions-about = Browserit isersimaffitit takukkit. Tassani aninissat aalajangersinnaavat.
accounts-sessions-text = Ilaat ilisarinngikkukku uniguk, isissutissallu allanngortiguk.
accounts-sessions-ended = Tassani anitinneqarputit.
accounts-sessions-end-others = Allani tamani anigit
accounts-session-this = browseri una
accounts-session-end = Tassani anigit
accounts-session-seen = Kingullermik atorneqarpoq
accounts-session-since = Iserfia
accounts-device-unknown = Browseri ilisimaneqanngitsoq

accounts-mail-not-you = Ilinniunngippat isissutissamik nutaamik toqqaapallagit, iserfiit ilisarinngisatit unikkit, allatseqarfillu saaffigiuk. Tamaasa isumannaallisaanermut quppernerni nassaassaapput:
accounts-mail-password = Vitjami isissutissat nutaajuvoq
accounts-mail-password-text = Isissutissat maanna allanngortinneqarpoq. Allani tamani anitinneqarputit.
accounts-mail-factor-on = Marloriarluni iserneq ikippoq
accounts-mail-factor-on-text = Maannamiit Vitjamut isernermi kode allattassavat.
accounts-mail-factor-off = Marloriarluni iserneq qamippoq
accounts-mail-factor-off-text = Vitjamut isernermi kode allattarunnaassavat.
accounts-mail-factor-removed-text = Allatseqarfiup kontonni marloriarluni iserneq peerpaa, atortut annaaneqarsimasoq oqaatigineqarmat. Isumannaallisaanermut quppernerni ikeqqissinnaavat.
accounts-mail-codes = Kodenik sillimmatinik nutaanik pissarsivutit
accounts-mail-codes-text = Kontot kodenik sillimmatinik nutaanik pilersitsivigineqarpoq. Pisoqqat atuukkunnaarput.
accounts-mail-code-used = Kode sillimmat atorneqarpoq
accounts-mail-code-used-text = Kodet sillimmatit ilaat atorlugu kontonnut isertoqarpoq.
accounts-mail-address-changed = Vitjami adressit nutaajuvoq
accounts-mail-address-changed-text = Maannamiit una atorlugu isertassaatit: { $email }
accounts-mail-reset = Isissutissamik nutaamik toqqaagit
accounts-mail-reset-text = Vitjami isissutissamik nutaamik qinnuteqartoqarpoq, immaqa illit. Innersuut una nalunaaquttap akunnera ataaseq qaangiutsinnagu ammaruk:
accounts-mail-reset-ignore = Ilinniunngippat susariaqanngilatit. Isissutissat allanngunngilaq.
accounts-mail-address = Adressit nutaaq uppernarsaruk
accounts-mail-address-text = Vitjamut isernermi adressip allap atornissaa qinnutigineqarpoq, immaqa ilinnit. Ataani innersuut ulloq ataaseq qaangiutsinnagu ammaruk. Adressi nutaaq: { $email }
accounts-mail-address-both = Innersuut adressimut pisoqqamut nutaamullu nassiunneqarpoq. Tamarmik ammarneqarpata nutaaq atuutilissaaq.
