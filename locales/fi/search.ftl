### status: adapted

search-title = Haku
search-field = Hae kirjoituksista
search-hint = Otsikot, tekstit, kommentit ja liitetyt asiakirjat. Kaikkien sanojen täytyy löytyä. Vähintään kolmen kirjaimen sana löytää myös pidemmät sanat, jotka alkavat samoin.
search-button = Hae
search-found = { $count ->
    [one] Löytyi { $count } julkaisu
   *[other] Löytyi { $count } julkaisua
}
search-found-more = Löytyi enemmän kuin yhdelle sivulle mahtuu. Uusin on ensimmäisenä.
search-none = Mitään ei löytynyt.
search-none-help = Kokeile vähemmillä sanoilla, pelkällä sanan alulla tai sanalla toisella pohjoismaisella kielellä.
search-visitor = Haku kohdistui siihen, minkä kaikki saavat lukea. Kirjautuneet jäsenet löytävät enemmän.
search-everywhere = Hae ilman rajauksia
search-in-title = Otsikossa
search-in-text = Tekstissä
search-in-answer = Kommentissa
search-in-file = Liite: { $name }
search-error-short = Kirjoita vähintään kaksikirjaiminen sana.
search-error-long = Haussa on liikaa sanoja tai merkkejä. Merkkejä enintään: { $characters }. Sanoja enintään: { $words }.
