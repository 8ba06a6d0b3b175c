### status: adapted

home-title = Hvað er nýtt?
home-nothing-new = Ekkert er nýtt fyrir þig síðan síðast.
home-networks = Í tengslanetunum þínum
home-networks-none = Ekkert nýtt í tengslanetunum þínum. Segðu frá því sem þið eruð að prófa eða spurðu hina að einhverju.
home-questions = Spurningar sem þú gætir svarað
home-sectors = Frá fólki á sama þjónustusviði
home-everybody = Frá öllum
home-mine = Frá þér
home-tried = Staðir sem prófa það sem þú skrifaðir um
home-tried-none = Þegar sveitarfélag vill prófa eitthvað sem þú hefur deilt sérðu það hér.
home-all-posts = Allar færslur

home-front-title = Sveitarfélög á Norðurlöndum læra hvert af öðru
home-front-lead = Vitja er samkomustaður norræna verkefnisins 0–24. Hér er fjallað um hvernig þjónustuveitendur vinna saman í þágu barna og ungmenna í viðkvæmri stöðu, 0–24 ára, og fjölskyldna þeirra.
home-front-read = Lesa reynslusögur
home-fact-share = Segðu frá því sem þið prófuðuð
home-fact-share-text = Hver staðan var, hvað þið gerðuð, hverju það skilaði og hvað aðrir geta nýtt sér.
home-fact-read = Lestu þvert á tungumál
home-fact-read-text = Allir skrifa á sínu tungumáli og lesa Vitju á sínu tungumáli.
home-fact-safe = Öruggt fyrir börn
home-fact-safe-text = Aldrei má vera hægt að bera kennsl á barn eða fjölskyldu. Kennitölur eru stöðvaðar áður en texti er vistaður.
home-public-posts = Opið öllum
