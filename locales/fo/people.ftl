### status: machine

people-to-admin = Umsiting
people-show = Vís
people-as-file = Hesin listin sum fíla (CSV)

people-invitations = Innbjóðingar
people-invitations-text = Eingin kann stovna eina kontu av sær sjálvum. Fólk koma inn við eini innbjóðing. { $days ->
    [one] Leinkið virkar í { $days } dag.
   *[other] Leinkið virkar í { $days } dagar.
}
people-no-invitations = Ongar slíkar innbjóðingar eru.
people-invite-one = Bjóða einum persóni við
people-invite-many = Bjóða nógvum fólki við
people-invite-one-text = Persónurin fær eitt teldubræv við einum leinki. { $days ->
    [one] Leinkið virkar í { $days } dag.
   *[other] Leinkið virkar í { $days } dagar.
}
people-letter-language = Málið í brævinum
people-send-invitation = Send innbjóðingina
people-place-hint = Tú sært tey støð, sum tú hevur ábyrgd av.
people-place-programme = Alt átakið
people-place-in-list = Tað stendur í listanum

people-column-email = Teldupostadressa
people-column-name = Navn
people-column-role = Leiklutur
people-column-case = Land
people-column-network = Netverk
people-column-municipality = Kommuna
people-column-sector = Tænasta
people-column-language = Mál
people-col-place = Stað
people-col-until = Gongur út
people-col-sent = Sent
people-col-change = Broyt
people-col-inviter = Innbjóðing frá
people-col-line = Linja
people-col-column = Kolonna
people-col-found = Hvat har stendur
people-col-wrong = Hvat er galið

people-state = Støða
people-state-all = Allar
people-state-open = Opin
people-state-undelivered = Kom ikki fram
people-state-accepted = Góðtikin
people-state-withdrawn = Tikin aftur
people-state-expired = Útgingin

people-title = Fólk
people-title-text = Øll, sum eru við, og hvat tey kunnu hjálpa við.
people-search-name = Navn ella partur av tí
people-country = Land
people-network = Netverk
people-sector = Tænasta
people-language = Mál, sum tey lesa og skriva
people-any-country = Øll lond
people-any-network = Øll netverk
people-any-sector = Allar tænastur
people-any-language = Øll mál
people-search = Vís fólk
people-search-all = Vís øll
people-none = Eingin hóskar. Royn við færri valum.
people-more = Vís fleiri fólk

people-about-me = Tað, sum onnur síggja um meg
people-about-me-text = Limir finna hvønn annan eftir staði, tænastu og máli. Tú avgerð, hvussu nógv tú sigur.
people-change-own = Broyt tað, sum onnur síggja um meg
people-see-own = Síggj mína síðu, sum onnur síggja hana
people-not-current = Hesin persónurin er ikki við í løtuni.
people-write-to = Skriva til henda persónin
people-name = Navn
people-organisation = Stovnur
people-organisation-hint = Har tú arbeiðir, til dømis skúlin, tænastan ella stýrið.
people-no-sector = Ongin ávís tænasta
people-languages = Mál, sum eg lesi og skrivi
people-help = Hetta kann eg hjálpa við
people-help-hint = Hvat kunnu onnur spyrja teg um? Skriva aldrin nakað, sum ger, at eitt barn ella ein familja kann kennast aftur.
people-help-lang = Málið í hesum teksti
people-contact = Hvør sær teldupostadressuna hjá mær?
people-contact-hint = Skrivstovan kennir hana altíð, tí hon umsitur limaskapin.
people-contact-nobody = Eingin
people-contact-networks = Limir í mínum netverkum og landsverkætlanum
people-contact-members = Allir limir
people-former-member = Fyrrverandi limur

people-error-name = Skriva títt navn.
people-error-long = Hetta er ov langt. Mest loyvdu tekin: { $max }
people-error-choice = Vel av listanum.
people-error-help-lang = Vel málið, sum tú skrivar á.
people-error-contact = Vel, hvør sær teldupostadressuna hjá tær.
people-invited-by = Innbjóðing frá: { $name }
people-sent-times = { $count ->
    [one] Send { $count } ferð
   *[other] Send { $count } ferðir
}
people-resend = Send aftur
people-resend-label = Send aftur: { $email }
people-withdraw = Tak aftur
people-withdraw-label = Tak aftur: { $email }
people-done-invited = Innbjóðingin er á veg.
people-done-resent = Innbjóðingin er send aftur við einum nýggjum leinki. Gamla leinkið virkar ikki longur.
people-done-withdrawn = Innbjóðingin er tikin aftur. Leinkið virkar ikki longur.

people-error-role = Vel ein leiklut.
people-error-scope = Vel eitt stað.
people-error-lang = Vel eitt mál.
people-error-name-long = Navnið er ov langt. Mest loyvdu tekin: { $max }
people-error-not-yours = Tú kanst bara bjóða fólki við á teimum støðum, sum tú hevur ábyrgd av.
people-error-member = Persónurin er longu við her í hesum leikluti.
people-error-closed = Kontan við hesi adressuni er latin aftur. Skrivstovan kann lata hana upp aftur.
people-error-invited = Persónurin hevur longu fingið hesa innbjóðing. Tú kanst senda hana aftur úr listanum.
people-error-answered = Innbjóðingin er svarað ella tikin aftur í millumtíðini.

people-invite-many-text = Kom við einum lista úr einum rokniarki. Tú sært, hvat er lisið, áðrenn nakar fær innbjóðing.
people-list-limits = Ein listi kann hava upp til { $rows } røð og { $size } kB.
people-list-sample = Ein dømisfíla at fylla út
people-list-columns = Hvørjar kolonnur ein listi kann hava
people-list-columns-text = Bara teldupostadressan er neyðug. Raðfylgjan er óneyðug, og yvirskriftirnar kunnu vera á øllum átta málunum. Fílur úr Excel, LibreOffice og øðrum forritum verða skiltar, uttan mun til skiljitekn og teknsett.
people-list-file = Fílan
people-list-paste = Ella set listan inn her
people-list-same = Tað, sum er eins hjá øllum
people-list-same-text = Hetta er galdandi fyri hvørt rað, sum ikki sigur nakað annað.
people-list-check = Hygg at listanum
people-list-preview = Hvat er í listanum
people-list-read = Teknsett: { $encoding }. Skiljitekn: { $separator }
people-separator-comma = komma
people-separator-semicolon = semikolon
people-separator-tab = tabulator
people-list-ignored = Hesar kolonnur verða ikki brúktar: { $columns }
people-list-will = { $count ->
    [0] Eingin nýggjur fær innbjóðing.
    [one] { $count } persónur fær innbjóðing.
   *[other] { $count } persónar fáa innbjóðing.
}
people-list-known = { $count ->
    [one] { $count } rað krevur einki: persónurin er við, hevur longu fingið innbjóðing, ella stendur tvær ferðir í listanum.
   *[other] { $count } røð krevja einki: fólkini eru við, hava longu fingið innbjóðing, ella standa tvær ferðir í listanum.
}
people-list-bad = { $count ->
    [one] { $count } linja er skeiv.
   *[other] { $count } linjur eru skeivar.
}
people-list-invited = { $count ->
    [0] Eingin hevði tørv á nýggjari innbjóðing.
    [one] { $count } innbjóðing er á veg.
   *[other] { $count } innbjóðingar eru á veg.
}
people-list-left-out = { $count ->
    [one] { $count } linja kom ikki við, tí hon var skeiv.
   *[other] { $count } linjur komu ikki við, tí tær vóru skeivar.
}
people-list-problems = Linjur, sum eru skeivar
people-list-good = Linjur, sum eru rættar
people-list-line = Linja { $line }
people-list-invite-all = { $count ->
    [one] Bjóða { $count } persóni við
   *[other] Bjóða øllum { $count } persónunum við
}
people-list-invite-good = { $count ->
    [one] Bjóða bara { $count } persóni úr røttu linjunum við
   *[other] Bjóða bara { $count } persónum úr røttu linjunum við
}
people-list-correct = Rætta listan her
people-list-correct-text = Broyt tað, sum er skeivt, og hygg at listanum aftur, ella kom við eini aðrari fílu.
people-error-list-bad = Summar linjur eru skeivar. Rætta tær, ella bjóða bara fólkunum úr røttu linjunum við.
people-error-list-empty = Einki er í listanum. Vel eina fílu, ella set nøkur røð inn.
people-error-list-no-address = Ongin kolonna hevur teldupostadressur. Gev teirri kolonnuni yvirskriftina “email”.
people-error-list-rows = Listin hevur ov nógv røð. Být hann sundur í fleiri listar.
people-error-list-quote = Linja { $line }, kolonna { $column }: her byrjar eitt gásareyga, sum ikki verður latið aftur, og tí kunnu røðini aftaná ikki skiljast sundur. Lat tað aftur, ella tak tað burtur.
people-error-list-size = Listin er ov stórur. Mest loyvdu kilobyte: { $max }

people-row-new = Fær innbjóðing
people-row-invited = Hevur longu fingið innbjóðing
people-row-member = Er longu við
people-row-repeated = Tað sama sum í linju { $line }
people-row-email = Hetta er ikki ein heil teldupostadressa.
people-row-name = Navnið er ov langt.
people-row-role = Ein slíkur leiklutur er ikki til, ella er eingin skrivaður.
people-row-role-place = Hesin leikluturin hoyrir ikki til hetta slagið av staði.
people-row-not-yours = Tú hevur ikki ábyrgd av hesum staði, ella kanst tú ikki geva henda leiklut har.
people-row-place = Einki stað er skrivað. Skriva eina kommunu, eitt netverk ella eitt land.
people-row-country = Einki slíkt land er her.
people-row-network = Einki slíkt netverk er her.
people-row-municipality = Ongin slík kommuna er her.
people-row-several = Fleiri støð hava hetta navnið. Skriva eisini landið.
people-row-not-in-network = Kommunan er ikki við í hesum netverki.
people-row-sector = Ongin slík tænasta er til.
people-row-language = Vitja er ikki á hesum máli.

people-mail-subject = Innbjóðing til Vitja: { $place }
people-mail-greeting = Góðan dag { $name }
people-mail-greeting-nobody = Góðan dag
people-mail-invited = Tær verður boðið at vera við í Vitja. Har læra kommunur og landsfevnandi stovnar í Norðurlondum av arbeiðinum hjá hvør øðrum fyri børn og ung.
people-mail-by = Innbjóðing frá: { $name }
people-mail-role = Tín leiklutur: { $role }
people-mail-place = Hvar: { $place }
people-mail-accept = Tak av innbjóðingini á hesi síðu:
people-mail-until = Leinkið virkar til: { $date }
people-mail-what = Í Vitja eru aldrin mál um børn ella nøvn á børnum. Vitja er til at deila royndir millum tænastur.
people-mail-unknown = Veitst tú ikki, hvat hetta snýr seg um, nýtist tær einki at gera.

people-offer = Tær verður boðið at vera við
people-offer-text = Her lærir tú saman við fólki, sum gera sama arbeiði aðrastaðni.
people-offer-accept = Ver við
people-offer-sign-in = Ein konta við tíni teldupostadressu er longu til. Rita inn, so kemur tú aftur á hesa síðu.
people-offer-sign-out = Tú hevur ritað inn við einari aðrari adressu. Rita út, og lat so leinkið í brævinum upp aftur. Brævið fór til: { $email }
people-offer-accepted = Tú hevur longu tikið av hesi innbjóðing.
people-over = Hetta leinkið virkar ikki longur
people-over-text = Innbjóðingin er ov gomul, er tikin aftur, ella er send aftur við einum nýggjum leinki. Leita eftir einum nýggjari brævi, ella spyr tann, sum beyð tær við.
people-your-account = Tín konta
people-your-address = Tú fert at rita inn við: { $email }
people-your-name = Títt navn, sum onnur síggja tað
people-your-password = Vel eitt loyniorð
people-your-password-hint = Ein setningur, sum bara tú kundi hugsað um, er eitt gott loyniorð. Minsta tal av teknum: { $min }
people-promise = Eg skrivi aldrin nakað her, sum ger, at eitt barn, ein ungur ella ein familja kann kennast aftur.
people-make-account = Stovna mína kontu
