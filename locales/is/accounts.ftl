### status: adapted

# status: attested (mastodon)
accounts-sign-in = Skrá inn
accounts-sign-in-text = Meðlimir skrá sig inn með netfangi og lykilorði.
accounts-sign-out = Skrá út
# status: attested (ckeditor4)
accounts-email = Netfang
# status: attested (ckeditor4, mastodon, roundcube)
accounts-password = Lykilorð
accounts-profile = Mínar upplýsingar
accounts-reading = Svona les ég Vitju
# status: attested (evolution, roundcube)
accounts-zone = Tímabelti

accounts-error-sign-in = Netfangið eða lykilorðið er ekki rétt.
accounts-error-email = Skrifaðu allt netfangið, til dæmis nafn@sveitarfelag.example.
accounts-error-email-taken = Aðgangur með þessu netfangi er þegar til.
accounts-error-name = Skrifaðu nafn.
accounts-error-password = Lykilorðið þarf að vera minnst 12 stafir.
accounts-error-zone = Veldu tímabelti af listanum.
accounts-error-own-account = Þú getur ekki lokað þínum eigin aðgangi.

accounts-kept = Innskráningin þín var runnin út. Það sem þú skrifaðir er geymt hér á síðunni og þú getur sent það þegar þú hefur skráð þig inn.
accounts-resume = Þú hefur skráð þig inn aftur
accounts-resume-text = Það sem þú skrifaðir er enn hér. Sendu það núna.
accounts-resume-send = Senda það sem ég skrifaði

accounts-error-password-long = Lykilorðið má vera mest 256 stafir.
accounts-error-password-guessable = Auðvelt er að giska á þetta lykilorð. Veldu annað, til dæmis fjögur eða fimm orð sem tengjast ekki.
accounts-error-own-password = Þetta er ekki lykilorðið þitt.
accounts-error-email-same = Þetta er netfangið sem þú notar nú þegar.
accounts-error-code = Kóðinn er ekki réttur eða hefur þegar verið notaður. Bíddu eftir næsta kóða og reyndu aftur.

accounts-security = Öryggi
accounts-profile-nav = Mínar síður
accounts-password-about = Hér breytirðu lykilorðinu. Ef þú hefur gleymt því geturðu beðið um tengil á innskráningarsíðunni.
accounts-password-change = Breyta lykilorði
accounts-password-now = Núverandi lykilorð
accounts-password-new = Nýtt lykilorð
accounts-password-hint = Minnst 12 stafir. Nokkur orð með bilum á milli er auðvelt að muna og erfitt að giska á. Þú getur límt það inn úr lykilorðageymslu.
accounts-password-ends-sessions = Þegar þú vistar skráist þú út alls staðar annars staðar.
accounts-password-changed = Lykilorðinu hefur verið breytt og öllum öðrum innskráningum hefur verið lokað.

accounts-forgotten = Gleymdirðu lykilorðinu?
accounts-forgotten-text = Skrifaðu netfangið sem þú notar til að skrá þig inn. Við sendum þér tengil til að velja nýtt lykilorð.
accounts-forgotten-send = Senda mér tengil
accounts-forgotten-sent = Skoðaðu tölvupóstinn þinn
accounts-forgotten-sent-text = Ef til er aðgangur með þessu netfangi er tengill á leiðinni: { $email }
accounts-forgotten-sent-hint = Tengillinn virkar í eina klukkustund. Ef ekkert berst skaltu leita í ruslpóstinum eða spyrja verkefnisskrifstofuna.
accounts-reset = Veldu nýtt lykilorð
accounts-reset-ends-sessions = Þegar þú vistar skráist þú út alls staðar. Skráðu þig svo inn með nýja lykilorðinu.
accounts-reset-done = Nýja lykilorðið þitt hefur verið vistað. Skráðu þig inn með því núna.
accounts-link-over = Þessi tengill virkar ekki lengur
accounts-link-over-text = Hann gæti hafa verið notaður eða er meira en klukkustundar gamall. Biddu um nýjan.

accounts-code = Eitt skref í viðbót
accounts-code-text = Opnaðu kóðaforritið þitt og skrifaðu kóðann sem það sýnir fyrir Vitju.
accounts-code-label = Kóði
accounts-code-hint = Sex tölustafir. Ef þú ert ekki með tækið við höndina geturðu skrifað einn af varakóðunum þínum í staðinn.
accounts-code-lost = Ef bæði tækið og varakóðarnir hafa glatast skaltu hafa samband við verkefnisskrifstofuna.

accounts-factor = Tveggja þrepa innskráning
accounts-factor-on = Kveikt. Beðið er um kóða þegar þú skráir þig inn.
accounts-factor-off = Slökkt. Ef þú kveikir á henni getur enginn skráð sig inn í þínu nafni með lykilorðinu einu.
accounts-factor-is-off = Slökkt er á tveggja þrepa innskráningu.
accounts-factor-required = Hlutverkið þitt veitir víðtækan aðgang og því þarftu að nota tveggja þrepa innskráningu. Settu hana upp núna, það tekur nokkrar mínútur.
accounts-factor-text = Þegar þú skráir þig inn skrifarðu fyrst lykilorðið og síðan kóða úr forriti í símanum eða tölvunni. Þú getur notað hvaða forrit sem er fyrir einnota kóða, líka það sem fylgir lykilorðageymslu.
accounts-factor-since = Kveikt síðan
accounts-codes-left =
    { $count ->
        [0] Þú átt enga varakóða eftir. Búðu til nýja.
        [one] Þú átt { $count } varakóða eftir.
       *[other] Þú átt { $count } varakóða eftir.
    }
accounts-factor-set-up = Setja upp tveggja þrepa innskráningu
accounts-factor-renew = Setja upp í öðru tæki
accounts-factor-turn-off = Slökkva
accounts-factor-scan = Opnaðu forritið og skannaðu þessa mynd með því.
accounts-factor-qr = QR-kóði fyrir forritið þitt. Það sama er skrifað sem texti hér fyrir neðan.
accounts-factor-type = Ef þú getur ekki skannað myndina skaltu skrifa þennan lykil í forritið:
accounts-factor-first-code = Skrifaðu tölustafina sex sem forritið sýnir núna.
accounts-factor-confirm = Kveikja
accounts-codes = Varakóðarnir þínir
accounts-codes-text = Geymdu þessa kóða á öruggum stað, á blaði eða í lykilorðageymslu. Hver þeirra virkar einu sinni í stað kóða úr forritinu. Þeir eru aðeins sýndir núna.
accounts-codes-renew = Búa til nýja varakóða
accounts-codes-kept = Ég hef geymt þá

accounts-address = Breyta netfangi
accounts-address-now = Þú skráir þig inn með: { $email }
accounts-address-text = Við sendum tengil bæði á gamla og nýja netfangið. Nýja netfangið tekur gildi þegar þú hefur opnað báða tenglana.
accounts-address-new = Nýtt netfang
accounts-address-old = Núverandi netfang
accounts-address-ask = Senda tenglana
accounts-address-asked = Tenglarnir eru á leiðinni. Þeir virka í einn sólarhring.
accounts-address-under-way = Breyting er í gangi
accounts-address-confirmed = staðfest
accounts-address-waits = beðið eftir að tengillinn verði opnaður
accounts-address-cancel = Hætta við breytinguna
accounts-address-confirm = Staðfesta nýja netfangið
accounts-address-confirm-text = Þú munt skrá þig inn á Vitju með: { $email }
accounts-address-one = Takk. Einn tengill í viðbót
accounts-address-one-text = Opnaðu líka tengilinn í póstinum á hitt netfangið þitt. Þá tekur nýja netfangið gildi.
accounts-address-both-done = Nýja netfangið hefur tekið gildi
accounts-address-both-text = Héðan í frá skráirðu þig inn með nýja netfanginu.
accounts-address-over-text = Hann gæti hafa verið notaður eða er meira en sólarhrings gamall. Þú getur beðið aftur um breytinguna á öryggissíðunni þinni.

accounts-sessions = Opnar innskráningar
accounts-sessions-about = Sjáðu í hvaða vöfrum innskráning þín er opin og skráðu þig út þar.
accounts-sessions-text = Ef þú kannast ekki við einhverja þeirra skaltu loka henni og breyta lykilorðinu.
accounts-sessions-ended = Innskráningunni þar hefur verið lokað.
accounts-sessions-end-others = Skrá út alls staðar annars staðar
accounts-session-this = þessi vafri
accounts-session-end = Skrá út þar
accounts-session-seen = Síðast notað
accounts-session-since = Innskráning
accounts-device-unknown = Óþekktur vafri

accounts-mail-not-you = Ef þetta varst ekki þú skaltu strax velja nýtt lykilorð, loka innskráningum sem þú kannast ekki við og láta verkefnisskrifstofuna vita. Allt er þetta á öryggissíðunni þinni:
accounts-mail-password = Nýtt lykilorð á Vitju
accounts-mail-password-text = Lykilorðinu þínu var breytt rétt í þessu og öllum öðrum innskráningum var lokað.
accounts-mail-factor-on = Kveikt er á tveggja þrepa innskráningu
accounts-mail-factor-on-text = Héðan í frá er beðið um kóða þegar þú skráir þig inn á Vitju.
accounts-mail-factor-off = Slökkt er á tveggja þrepa innskráningu
accounts-mail-factor-off-text = Ekki er lengur beðið um kóða þegar þú skráir þig inn á Vitju.
accounts-mail-factor-removed-text = Verkefnisskrifstofan hefur slökkt á tveggja þrepa innskráningu fyrir aðganginn þinn því að látið var vita að tækið þitt væri glatað. Þú getur sett hana upp aftur á öryggissíðunni þinni.
accounts-mail-codes = Þú átt nýja varakóða
accounts-mail-codes-text = Nýir varakóðar voru búnir til fyrir aðganginn þinn. Þeir gömlu virka ekki lengur.
accounts-mail-code-used = Varakóði var notaður
accounts-mail-code-used-text = Einhver skráði sig inn á aðganginn þinn með einum af varakóðunum þínum.
accounts-mail-address-changed = Nýtt netfang á Vitju
accounts-mail-address-changed-text = Héðan í frá skráirðu þig inn með: { $email }
accounts-mail-reset = Veldu nýtt lykilorð
accounts-mail-reset-text = Einhver, líklega þú, bað um nýtt lykilorð á Vitju. Opnaðu þennan tengil innan klukkustundar til að velja það:
accounts-mail-reset-ignore = Ef þetta varst ekki þú þarftu ekkert að gera: lykilorðið þitt er óbreytt.
accounts-mail-address = Staðfestu nýja netfangið þitt
accounts-mail-address-text = Einhver, líklega þú, bað um að skrá sig inn á Vitju með öðru netfangi. Opnaðu tengilinn hér fyrir neðan innan sólarhrings til að staðfesta það. Nýja netfangið: { $email }
accounts-mail-address-both = Tengill er sendur bæði á gamla og nýja netfangið. Það nýja tekur gildi þegar báðir hafa verið opnaðir.
