### status: adapted

home-title = Sidste nyt
home-nothing-new = Der er ikke noget nyt til dig siden sidst.
home-networks = I dine netværk
home-networks-none = Der er ikke noget nyt i dine netværk. Fortæl dem, hvad I er ved at prøve, eller spørg dem om noget.
home-questions = Spørgsmål, du måske kan svare på
home-sectors = Fra fagområder som dit
home-everybody = Fra alle
home-mine = Dit eget
home-tried = Her prøver de det, du har skrevet
home-tried-none = Når en kommune vil prøve noget, du har delt, ser du det her.
home-all-posts = Alle indlæg

home-front-title = Kommuner i Norden lærer af hinanden
home-front-lead = Vitja er mødestedet for Nordisk 0–24: samarbejde på tværs af fagområder om udsatte børn og unge på 0–24 år og deres familier.
home-front-read = Læs erfaringer
home-fact-share = Del det, I har prøvet
home-fact-share-text = Hvordan situationen var, hvad I gjorde, hvad der kom ud af det, og hvad andre kan bruge.
home-fact-read = Læs på tværs af sprog
home-fact-read-text = Du skriver på dit eget sprog og bruger Vitja på det sprog, du vælger.
home-fact-safe = Trygt for børn
home-fact-safe-text = Ingen børn og ingen familier må kunne genkendes. Personnumre bliver stoppet, før en tekst bliver gemt.
home-public-posts = Åbent for alle
