### status: adapted

home-title = Nytt i Vitja
home-nothing-new = Det er ikke noe nytt for deg siden sist.
home-networks = I nettverkene dine
home-networks-none = Ikke noe nytt i nettverkene dine. Fortell hva dere prøver ut, eller spør de andre om noe.
home-questions = Spørsmål du kanskje kan svare på
home-sectors = Fra tjenester som din
home-everybody = Fra alle
home-mine = Ditt eget
home-tried = Steder som prøver det du har skrevet om
home-tried-none = Når en kommune vil prøve noe du har delt, ser du det her.
home-all-posts = Alle innlegg

home-front-title = Kommuner i Norden lærer av hverandre
home-front-lead = Vitja er møteplassen for Nordisk 0–24. Her handler det om hvordan tjenester samarbeider om utsatte barn og unge mellom 0 og 24 år og familiene deres.
home-front-read = Les erfaringer
home-fact-share = Del det dere har prøvd
home-fact-share-text = Hvordan situasjonen var, hva dere gjorde, hva som kom ut av det, og hva andre kan bruke.
home-fact-read = Les på tvers av språk
home-fact-read-text = Alle skriver på sitt eget språk og leser Vitja på sitt.
home-fact-safe = Trygt for barn
home-fact-safe-text = Ingen barn og ingen familier skal kunne kjennes igjen. Fødselsnumre og andre identitetsnumre blir stoppet før en tekst lagres.
home-public-posts = Åpent for alle
