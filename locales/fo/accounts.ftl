### status: machine

# status: attested (MW, RC, DW, MA)
accounts-sign-in = Rita inn
# status: adapted (MW, MA, WEB norden.fo, WEB dat.fo)
accounts-sign-in-text = Limir rita inn við teldupostadressu og loyniorði.
# status: attested (MW, RC, DW, MA)
accounts-sign-out = Rita út
# status: adapted (CK, WEB dat.fo)
accounts-email = Teldupostadressa
# status: attested (MW, RC, DW, CK, MA)
accounts-password = Loyniorð
# status: adapted (MA)
accounts-profile = Mín vangi
accounts-reading = Hvussu eg lesi Vitja
# status: attested (RC)
accounts-zone = Tíðarsona

# status: adapted (DW, WEB dat.fo)
accounts-error-sign-in = Skeiv teldupostadressa ella skeivt loyniorð.
accounts-error-email = Skriva eina heila teldupostadressu, til dømis navn@kommuna.example.
# status: adapted (RC, MA, WEB dat.fo)
accounts-error-email-taken = Ein konta við hesi teldupostadressu er longu til.
# status: adapted (MW)
accounts-error-name = Skriva eitt navn.
# status: adapted (MA)
accounts-error-password = Loyniorðið skal hava minst 12 tekin.
# status: adapted (RC, MA)
accounts-error-zone = Vel eina tíðarsonu av listanum.
accounts-error-own-account = Tú kanst ikki lata tína egnu kontu aftur.

accounts-kept = Innritanin var útgingin. Tað, sum tú skrivaði, er goymt á hesi síðu, og tú kanst senda tað, tá tú hevur ritað inn.
# status: adapted (MW, MA)
accounts-resume = Tú hevur ritað inn aftur
accounts-resume-text = Tað, sum tú skrivaði, er her enn. Send tað nú.
accounts-resume-send = Send tað, sum eg skrivaði

accounts-error-password-long = Loyniorðið kann í mesta lagi hava 256 tekin.
accounts-error-password-guessable = Hetta loyniorðið er lætt at gita. Vel eitt annað, til dømis fýra ella fimm orð, sum einki hava við hvørt annað at gera.
accounts-error-own-password = Hetta er ikki títt loyniorð.
accounts-error-email-same = Hetta er adressan, sum tú longu hevur.
accounts-error-code = Kotan er skeiv, ella er hon longu brúkt. Bíða eftir næstu kotuni, og royn so aftur.

accounts-security = Trygd
accounts-profile-nav = Mínar síður
accounts-password-about = Broyt loyniorðið her. Hevur tú gloymt tað, so bið um eitt leinki á innritanarsíðuni.
accounts-password-change = Broyt loyniorð
accounts-password-now = Loyniorðið nú
accounts-password-new = Nýtt loyniorð
accounts-password-hint = Minst 12 tekin. Nøkur orð við millumrúmi eru løtt at minnast og torfør at gita. Tú kanst seta tað inn úr einum loyniorðaforriti.
accounts-password-ends-sessions = Tá tú goymir, enda allar aðrar innritanir hjá tær.
accounts-password-changed = Loyniorðið er broytt, og allar aðrar innritanir eru endaðar.

accounts-forgotten = Hevur tú gloymt loyniorðið?
accounts-forgotten-text = Skriva teldupostadressuna, sum tú ritar inn við. Vit senda tær eitt leinki, so tú kanst velja eitt nýtt loyniorð.
accounts-forgotten-send = Send mær eitt leinki
accounts-forgotten-sent = Hygg í telduposti tínum
accounts-forgotten-sent-text = Er ein konta til við hesi adressuni, so er eitt leinki á veg: { $email }
accounts-forgotten-sent-hint = Leinkið virkar í ein tíma. Kemur einki, so hygg í mappuni við ruskposti, ella spyr skrivstovuna.
accounts-reset = Vel eitt nýtt loyniorð
accounts-reset-ends-sessions = Tá tú goymir, enda allar innritanir hjá tær. Rita síðani inn við nýggja loyniorðinum.
accounts-reset-done = Nýggja loyniorðið er goymt. Rita inn við tí nú.
accounts-link-over = Hetta leinkið virkar ikki longur
accounts-link-over-text = Tað kann vera brúkt, ella er tað meira enn ein tíma gamalt. Bið um eitt nýtt.

accounts-code = Eitt stig afturat
accounts-code-text = Lat appina upp, sum tú brúkar til kotur, og skriva kotuna, sum hon vísir fyri Vitja.
accounts-code-label = Kota
accounts-code-hint = Seks tøl. Hevur tú ikki telefonina ella telduna hjá tær, so skriva eina av neyðkotunum í staðin.
accounts-code-lost = Hevur tú mist bæði tólið og neyðkoturnar, so spyr skrivstovuna.

accounts-factor = Innritan í tveimum stigum
accounts-factor-on = Virkin. Tú verður biðin um eina kotu, tá tú ritar inn.
accounts-factor-off = Ikki virkin. Set hana til, so kann eingin rita inn sum tú við loyniorðinum einsamøllum.
accounts-factor-is-off = Innritan í tveimum stigum er ikki virkin.
accounts-factor-required = Leikluturin hjá tær gevur atgongd til nógv. Tí skalt tú rita inn í tveimum stigum. Set tað upp nú. Tað tekur nakrar minuttir.
accounts-factor-text = Tá tú ritar inn, skrivar tú loyniorðið og síðani eina kotu úr einari app á telefonini ella telduni. Tú kanst brúka allar appir til einnýtiskotur, eisini tær, sum eru partur av einum loyniorðaforriti.
accounts-factor-since = Virkin síðani
accounts-codes-left =
    { $count ->
        [0] Tú hevur ongar neyðkotur eftir. Ger nýggjar.
        [one] Tú hevur { $count } neyðkotu eftir.
       *[other] Tú hevur { $count } neyðkotur eftir.
    }
accounts-factor-set-up = Set innritan í tveimum stigum upp
accounts-factor-renew = Set hana upp á einum øðrum tóli
accounts-factor-turn-off = Set hana frá
accounts-factor-scan = Lat appina upp, og skanna hesa myndina við henni.
accounts-factor-qr = QR-kota til appina. Tað sama stendur niðanfyri sum tekstur.
accounts-factor-type = Kanst tú ikki skanna hana, so skriva henda lykil inn í appina:
accounts-factor-first-code = Skriva tey seks tølini, sum appin vísir nú.
accounts-factor-confirm = Set hana til
accounts-codes = Tínar neyðkotur
accounts-codes-text = Goym hesar kotur á einum tryggum staði, á pappíri ella í einum loyniorðaforriti. Hvør kota virkar eina ferð í staðin fyri eina kotu úr appini. Tær verða bara vístar nú.
accounts-codes-renew = Ger nýggjar neyðkotur
accounts-codes-kept = Eg havi goymt tær

accounts-address = Broyt teldupostadressu
accounts-address-now = Tú ritar inn við { $email }
accounts-address-text = Vit senda eitt leinki til gomlu og eitt til nýggju adressuna. Tann nýggja er galdandi, tá tú hevur latið bæði upp.
accounts-address-new = Nýggj teldupostadressa
accounts-address-old = Adressan nú
accounts-address-ask = Send leinkini
accounts-address-asked = Leinkini eru á veg. Tey virka í eitt samdøgur.
accounts-address-under-way = Ein broyting er í gongd
accounts-address-confirmed = váttað
accounts-address-waits = bíðar eftir, at leinkið verður latið upp
accounts-address-cancel = Broyt hana ikki
accounts-address-confirm = Vátta nýggju adressuna
accounts-address-confirm-text = Tú fert at rita inn í Vitja við { $email }
accounts-address-one = Takk. Eitt leinki afturat
accounts-address-one-text = Lat eisini leinkið upp í teldubrævinum til hina adressuna. So er nýggja adressan galdandi.
accounts-address-both-done = Nýggja adressan er galdandi
accounts-address-both-text = Frá nú av ritar tú inn við nýggju adressuni.
accounts-address-over-text = Tað kann vera brúkt, ella er tað meira enn eitt samdøgur gamalt. Tú kanst biðja um broytingina aftur á síðuni um trygd.

accounts-sessions = Har eg havi ritað inn
accounts-sessions-about = Síggj, í hvørjum kagum tú hevur ritað inn, og rita út har.
accounts-sessions-text = Kennir tú ikki ein av teimum, so rita út har, og broyt loyniorðið.
accounts-sessions-ended = Tú hevur ritað út har.
accounts-sessions-end-others = Rita út allastaðni annars
accounts-session-this = hesin kagin
accounts-session-end = Rita út har
accounts-session-seen = Seinast brúkt
accounts-session-since = Ritað inn
accounts-device-unknown = Ókendur kagi

accounts-mail-not-you = Var tað ikki tú, so vel eitt nýtt loyniorð beinanvegin, enda tær innritanir, sum tú ikki kennir, og sig skrivstovuni frá. Alt er á síðuni um trygd:
accounts-mail-password = Tú hevur fingið nýtt loyniorð í Vitja
accounts-mail-password-text = Loyniorðið varð broytt beint nú, og allar aðrar innritanir eru endaðar.
accounts-mail-factor-on = Innritan í tveimum stigum er virkin
accounts-mail-factor-on-text = Frá nú av verður tú biðin um eina kotu, tá tú ritar inn í Vitja.
accounts-mail-factor-off = Innritan í tveimum stigum er ikki virkin
accounts-mail-factor-off-text = Tú verður ikki longur biðin um eina kotu, tá tú ritar inn í Vitja.
accounts-mail-factor-removed-text = Skrivstovan hevur tikið innritan í tveimum stigum av kontuni hjá tær, tí onkur segði, at tólið hjá tær var mist. Tú kanst seta hana upp aftur á síðuni um trygd.
accounts-mail-codes = Tú hevur fingið nýggjar neyðkotur
accounts-mail-codes-text = Nýggjar neyðkotur eru gjørdar til kontuna hjá tær. Tær gomlu virka ikki longur.
accounts-mail-code-used = Ein neyðkota er brúkt
accounts-mail-code-used-text = Onkur ritaði inn á kontuna hjá tær við einari av neyðkotunum.
accounts-mail-address-changed = Tú hevur fingið nýggja adressu í Vitja
accounts-mail-address-changed-text = Frá nú av ritar tú inn við { $email }
accounts-mail-reset = Vel eitt nýtt loyniorð
accounts-mail-reset-text = Onkur, kanska tú, hevur biðið um eitt nýtt loyniorð í Vitja. Lat hetta leinkið upp innan ein tíma fyri at velja tað:
accounts-mail-reset-ignore = Var tað ikki tú, nýtist tær einki at gera. Loyniorðið verður verandi, sum tað er.
accounts-mail-address = Vátta nýggju adressuna
accounts-mail-address-text = Onkur, kanska tú, hevur biðið um at rita inn í Vitja við einari aðrari adressu. Lat leinkið niðanfyri upp innan eitt samdøgur fyri at vátta hana. Nýggja adressan er { $email }
accounts-mail-address-both = Eitt leinki fer til gomlu og eitt til nýggju adressuna. Tann nýggja er galdandi, tá bæði eru latin upp.
