### status: adapted

people-to-admin = Stjórnun
people-show = Sýna
people-as-file = Þessi listi sem skrá (CSV)

people-invitations = Boð
people-invitations-text = Enginn getur búið til aðgang á eigin spýtur: fólki er boðið að vera með. { $days ->
    [one] Tengill virkar í { $days } dag.
   *[other] Tengill virkar í { $days } daga.
}
people-no-invitations = Engin slík boð eru til.
people-invite-one = Bjóða einni manneskju
people-invite-many = Bjóða mörgum í einu
people-invite-one-text = Viðkomandi fær tölvupóst með tengli. { $days ->
    [one] Tengillinn virkar í { $days } dag.
   *[other] Tengillinn virkar í { $days } daga.
}
people-letter-language = Tungumál boðsbréfsins
people-send-invitation = Senda boðið
people-place-hint = Þú sérð þá staði sem þú hefur umsjón með.
people-place-programme = Norræna verkefnið í heild
people-place-in-list = Það stendur í listanum

people-column-email = Netfang
people-column-name = Nafn
people-column-role = Hlutverk
people-column-case = Land
people-column-network = Tengslanet
people-column-municipality = Sveitarfélag
people-column-sector = Þjónustusvið
people-column-language = Tungumál
people-col-place = Staður
people-col-until = Virkar til
people-col-sent = Sent
people-col-change = Breyta
people-col-inviter = Hver bauð
people-col-line = Lína
people-col-column = Dálkur
people-col-found = Það sem þar stendur
people-col-wrong = Það sem þarf að laga

people-state = Staða
people-state-all = Öll
people-state-open = Opið
people-state-undelivered = Ekki tókst að koma til skila
people-state-accepted = Samþykkt
people-state-withdrawn = Afturkallað
people-state-expired = Útrunnið

people-title = Fólk
people-title-text = Allir sem taka þátt og það sem þeir geta aðstoðað við.
people-search-name = Nafn eða hluti af nafni
people-country = Land
people-network = Tengslanet
people-sector = Þjónustusvið
people-language = Tungumál sem viðkomandi les og skrifar
people-any-country = Öll lönd
people-any-network = Öll tengslanet
people-any-sector = Öll þjónustusvið
people-any-language = Öll tungumál
people-search = Sýna fólk
people-search-all = Sýna alla
people-none = Enginn passar við þetta. Prófaðu færri síur.
people-more = Sýna fleiri

people-about-me = Það sem aðrir sjá um mig
people-about-me-text = Meðlimir finna hver annan eftir stað, þjónustusviði og tungumáli. Þú ræður hversu mikið þú segir.
people-change-own = Breyta því sem aðrir sjá um mig
people-see-own = Skoða síðuna mína eins og aðrir sjá hana
people-not-current = Þessi manneskja tekur ekki þátt sem stendur.
people-write-to = Skrifa þessari manneskju
people-name = Nafn
people-organisation = Vinnustaður
people-organisation-hint = Þar sem þú vinnur, til dæmis skólinn, þjónustan eða stofnunin.
people-no-sector = Ekkert sérstakt þjónustusvið
people-languages = Tungumál sem ég les og skrifa
people-help = Það sem ég get aðstoðað við
people-help-hint = Um hvað geta aðrir spurt þig? Skrifaðu aldrei neitt sem gerir kleift að bera kennsl á barn eða fjölskyldu.
people-help-lang = Tungumál þessa texta
people-contact = Hverjir sjá netfangið mitt?
people-contact-hint = Verkefnisskrifstofan sér það alltaf því að hún heldur utan um aðildina.
people-contact-nobody = Enginn
people-contact-networks = Meðlimir í tengslanetum mínum og landsverkefnum
people-contact-members = Allir meðlimir
people-former-member = Fyrrverandi meðlimur

people-error-name = Skrifaðu nafnið þitt.
people-error-long = Þetta er of langt. Hámarksfjöldi stafa: { $max }
people-error-choice = Veldu af listanum.
people-error-help-lang = Veldu tungumálið sem þú skrifar á.
people-error-contact = Veldu hverjir sjá netfangið þitt.
people-invited-by = Hver bauð: { $name }
people-sent-times = { $count ->
    [one] Sent { $count } sinni
   *[other] Sent { $count } sinnum
}
people-resend = Senda aftur
people-resend-label = Senda aftur: { $email }
people-withdraw = Afturkalla
people-withdraw-label = Afturkalla: { $email }
people-done-invited = Boðið er á leiðinni.
people-done-resent = Boðið var sent aftur með nýjum tengli. Gamli tengillinn virkar ekki lengur.
people-done-withdrawn = Boðið var afturkallað. Tengillinn í því virkar ekki lengur.

people-error-role = Veldu hlutverk.
people-error-scope = Veldu stað.
people-error-lang = Veldu tungumál.
people-error-name-long = Nafnið er of langt. Hámarksfjöldi stafa: { $max }
people-error-not-yours = Þú getur aðeins boðið á staði sem þú hefur umsjón með.
people-error-member = Þessi manneskja tekur þegar þátt hér í þessu hlutverki.
people-error-closed = Aðgangurinn með þessu netfangi er lokaður. Verkefnisskrifstofan getur opnað hann aftur.
people-error-invited = Þessari manneskju hefur þegar verið boðið. Þú getur sent boðið aftur úr listanum.
people-error-answered = Þessu boði hefur í millitíðinni verið svarað eða það afturkallað.

people-invite-many-text = Komdu með lista úr töflureikni. Þú sérð hvað var lesið áður en nokkrum er boðið.
people-list-limits = Hámarksfjöldi lína í lista: { $rows }. Hámarksstærð í kB: { $size }
people-list-sample = Sýnishorn til að fylla út
people-list-columns = Hvaða dálkar geta verið í lista
people-list-columns-text = Aðeins netfangið er nauðsynlegt. Röðin skiptir ekki máli og fyrirsagnirnar mega vera á hvaða tungumálanna átta sem er. Skrár úr Excel, LibreOffice og öðrum forritum eru lesnar, hvaða skiltákn og stafatöflu sem þær nota.
people-list-file = Skráin
people-list-paste = Eða límdu listann inn hér
people-list-same = Það sem er eins hjá öllum
people-list-same-text = Þetta gildir um allar línur þar sem annað er ekki tekið fram.
people-list-check = Skoða listann
people-list-preview = Það sem er í listanum
people-list-read = Stafatafla: { $encoding }. Skiltákn: { $separator }
people-separator-comma = komma
people-separator-semicolon = semíkomma
people-separator-tab = dálkmerki
people-list-ignored = Þessir dálkar eru ekki notaðir: { $columns }
people-list-will = { $count ->
    [0] Engum nýjum verður boðið.
    [one] { $count } manneskju verður boðið.
   *[other] { $count } manneskjum verður boðið.
}
people-list-known = { $count ->
    [one] { $count } lína þarfnast einskis: viðkomandi tekur þátt, hefur þegar fengið boð eða er tvisvar í listanum.
   *[other] { $count } línur þarfnast einskis: fólkið tekur þátt, hefur þegar fengið boð eða er tvisvar í listanum.
}
people-list-bad = { $count ->
    [one] { $count } línu þarf að laga.
   *[other] { $count } línur þarf að laga.
}
people-list-invited = { $count ->
    [0] Enginn þurfti nýtt boð.
    [one] { $count } boð er á leiðinni.
   *[other] { $count } boð eru á leiðinni.
}
people-list-left-out = { $count ->
    [one] { $count } línu var sleppt af því að villa var í henni.
   *[other] { $count } línum var sleppt af því að villur voru í þeim.
}
people-list-problems = Línur sem þarf að laga
people-list-good = Línur sem eru í lagi
people-list-line = Lína { $line }
people-list-invite-all = { $count ->
    [one] Bjóða { $count } manneskju
   *[other] Bjóða öllum, { $count } manneskjum
}
people-list-invite-good = { $count ->
    [one] Bjóða aðeins { $count } manneskju úr línum sem eru í lagi
   *[other] Bjóða aðeins { $count } manneskjum úr línum sem eru í lagi
}
people-list-correct = Laga listann hér
people-list-correct-text = Breyttu því sem þarf að laga og skoðaðu listann aftur, eða komdu með aðra skrá.
people-error-list-bad = Sumar línur þarf að laga. Lagaðu þær eða bjóddu aðeins fólkinu úr línunum sem eru í lagi.
people-error-list-empty = Listinn er tómur. Veldu skrá eða límdu inn nokkrar línur.
people-error-list-no-address = Netföng eru ekki í neinum dálki. Gefðu netfangadálkinum fyrirsögnina „email“.
people-error-list-rows = Of margar línur eru í listanum. Skiptu honum í nokkra lista.
people-error-list-quote = Lína { $line }, dálkur { $column }: hér byrjar gæsalöpp sem er ekki lokað og því er ekki hægt að greina línurnar á eftir að. Lokaðu henni eða fjarlægðu hana.
people-error-list-size = Listinn er of stór. Hámarksstærð í kílóbætum: { $max }

people-row-new = Fær boð
people-row-invited = Hefur þegar fengið boð
people-row-member = Tekur þegar þátt
people-row-repeated = Sama og lína { $line }
people-row-email = Þetta er ekki heilt netfang.
people-row-name = Nafnið er of langt.
people-row-role = Hlutverkið er ekki til eða vantar.
people-row-role-place = Þetta hlutverk á ekki við um þessa tegund staðar.
people-row-not-yours = Þú hefur ekki umsjón með þessum stað eða getur ekki veitt þetta hlutverk þar.
people-row-place = Stað vantar: skrifaðu sveitarfélag, tengslanet eða land.
people-row-country = Þetta land er ekki til hér.
people-row-network = Þetta tengslanet er ekki til hér.
people-row-municipality = Þetta sveitarfélag er ekki til hér.
people-row-several = Nokkrir staðir bera þetta nafn. Skrifaðu landið líka.
people-row-not-in-network = Sveitarfélagið tekur ekki þátt í þessu tengslaneti.
people-row-sector = Þetta þjónustusvið er ekki til.
people-row-language = Vitja er ekki til á þessu tungumáli.

people-mail-subject = Boð á Vitju: { $place }
people-mail-greeting = Góðan dag, { $name }
people-mail-greeting-nobody = Góðan dag,
people-mail-invited = Þér er boðið að taka þátt á Vitju. Þar læra sveitarfélög og stofnanir á Norðurlöndum hvert af öðru í starfi sínu fyrir börn og ungmenni.
people-mail-by = Hver bauð: { $name }
people-mail-role = Hlutverkið þitt: { $role }
people-mail-place = Hvar: { $place }
people-mail-accept = Þú getur þegið boðið á þessari síðu:
people-mail-until = Tengillinn virkar til: { $date }
people-mail-what = Á Vitju eru aldrei mál eða nöfn barna: þar deila þjónustuveitendur reynslu sín á milli.
people-mail-unknown = Ef þú kannast ekki við þetta þarftu ekkert að gera.

people-offer = Þér er boðið
people-offer-text = Hér lærir þú með fólki sem vinnur sams konar starf á öðrum stöðum.
people-offer-accept = Taka þátt
people-offer-sign-in = Aðgangur með netfanginu þínu er þegar til. Skráðu þig inn og þá kemurðu aftur á þessa síðu.
people-offer-sign-out = Þú ert að nota annað netfang. Skráðu þig út og opnaðu svo tengilinn í bréfinu aftur. Bréfið var sent á: { $email }
people-offer-accepted = Þú hefur þegar þegið þetta boð.
people-over = Þessi tengill virkar ekki lengur
people-over-text = Boðið er of gamalt, var afturkallað eða var sent aftur með nýjum tengli. Leitaðu að nýrra bréfi eða spurðu þann sem bauð þér.
people-your-account = Aðgangurinn þinn
people-your-address = Þú munt skrá þig inn með: { $email }
people-your-name = Nafnið þitt, eins og aðrir sjá það
people-your-password = Veldu lykilorð
people-your-password-hint = Setning sem engum öðrum dytti í hug er gott lykilorð. Lágmarksfjöldi stafa: { $min }
people-promise = Ég mun aldrei skrifa hér neitt sem gerir kleift að bera kennsl á barn, ungmenni eða fjölskyldu.
people-make-account = Búa til aðganginn minn
