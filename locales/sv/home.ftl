### status: adapted

home-title = Det här är nytt
home-nothing-new = Det finns inget nytt för dig sedan sist.
home-networks = I dina nätverk
home-networks-none = Inget nytt i dina nätverk. Berätta vad ni provar, eller ställ en fråga.
home-questions = Frågor som du kan svara på
home-sectors = Från verksamheter som din
home-everybody = Från alla
home-mine = Ditt
home-tried = Här provar man det du har skrivit
home-tried-none = När en kommun vill prova något som du har delat ser du det här.
home-all-posts = Alla inlägg

home-front-title = Kommuner i Norden lär av varandra
home-front-lead = Vitja är mötesplatsen för det nordiska programmet 0–24: hur olika verksamheter samarbetar kring barn och unga 0–24 år i utsatta situationer, och deras familjer.
home-front-read = Läs erfarenheter
home-fact-share = Dela det ni har provat
home-fact-share-text = Hur situationen såg ut, vad ni gjorde, vad det ledde till och vad andra kan använda.
home-fact-read = Läs över språkgränserna
home-fact-read-text = Alla skriver på sitt eget språk och läser Vitja på sitt eget språk.
home-fact-safe = Tryggt för barn
home-fact-safe-text = Inget barn och ingen familj ska kunna kännas igen. Personnummer och liknande stoppas innan en text sparas.
home-public-posts = Öppet för alla
