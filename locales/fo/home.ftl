### status: machine

home-title = Hvat er nýtt
home-nothing-new = Einki er nýtt til tín síðan seinast.
home-networks = Í tínum netverkum
home-networks-none = Einki nýtt í tínum netverkum. Sig teimum, hvat tit royna, ella spyr tey um okkurt.
home-questions = Spurningar, sum tú kanst svara
home-sectors = Frá tænastum sum tíni
home-everybody = Frá øllum
home-mine = Títt egna
home-tried = Støð, sum royna tað, tú skrivaði
home-tried-none = Tá ein kommuna vil royna okkurt, sum tú hevur deilt, sært tú tað her.
home-all-posts = Øll uppsløg

home-front-title = Kommunur í Norðurlondum læra hvør av aðrari
home-front-lead = Vitja er fundarstaðurin hjá Nordic 0–24. Her snýr tað seg um, hvussu tænastur samstarva um børn og ung í aldrinum 0–24 ár við ymiskum avbjóðingum og um familjur teirra.
home-front-read = Les royndir
home-fact-share = Deil tað, tit hava roynt
home-fact-share-text = Hvussu støðan var, hvat tit gjørdu, hvat kom burturúr, og hvat onnur kunnu brúka.
home-fact-read = Les tvørtur um mál
home-fact-read-text = Øll skriva á sínum egna máli og lesa Vitja á sínum.
home-fact-safe = Trygt fyri børn
home-fact-safe-text = Eingin skal kunna kenna aftur eitt barn ella eina familju. Persónnummur verða steðgað, áðrenn ein tekstur verður goymdur.
home-public-posts = Opið fyri øllum
