### status: adapted

files-title = Kuvat, asiakirjat ja linkit
files-title-text = Näytä, miten työskentelette: lomake, rutiini tai kuva tilasta. Älä koskaan liitä kuvaa lapsesta tai perheestä tai heitä koskevia papereita.
files-kind-picture = Kuva
files-kind-document = Asiakirja
files-size-kb = { $size } kt
files-size-mb = { $size } Mt

files-field = Valitse tiedostot
files-limits = Kuvat: JPEG, PNG tai WebP, kukin enintään { $picture } Mt ja { $pixels } miljoonaa kuvapistettä. Asiakirjat: PDF, Word, Excel, PowerPoint, OpenDocument, TXT tai CSV ilman makroja, kukin enintään { $document } Mt. Tiedostoja enintään: { $files }
files-attach = Liitä valitut tiedostot
files-remove = Poista: { $name }
files-alt = Mitä kuvassa on
files-alt-hint = Niille, jotka eivät näe kuvaa. Usein yksi virke riittää.
files-decorative = Kuva on koriste eikä kerro mitään, mitä tekstissä ei ole
files-caption = Kuvateksti
files-confirm = Olen käynyt asiakirjan läpi: siinä ei ole henkilötunnuksia, eikä siitä voi tunnistaa ketään

files-doubt-unread = Asiakirjan tekstiä ei voitu lukea, joten henkilötunnuksia ei ole tarkistettu. Käy asiakirja itse läpi ennen kuin jaat sen.
files-doubt-numbers = Asiakirjassa on jotain, mikä näyttää henkilötunnukselta. Käy asiakirja läpi ennen kuin jaat sen.

files-links = Linkit
files-links-text = Muita sivuja, jotka liittyvät tähän. Niiltä ei haeta mitään.
# $max (number): links
files-links-most = Linkkejä enintään: { $max }
files-link-number = Linkki { $number }
files-link-title = Mitä sivulla on, omin sanoin
files-link-address = Osoite
files-link-address-hint = Alussa on https:// tai http://
files-link-lang = Millä kielellä sivu on?
files-link-lang-none = Valitse kieli
files-link-more = Lisää linkki

files-error-many = Tiedostoja on liian monta. Poista osa tai kirjoita toinen julkaisu. Tiedostoja enintään: { $max }
files-error-links = Linkkejä on liian monta. Linkkejä enintään: { $max }
files-error-words = Teksti on liian pitkä. Merkkejä enintään: { $max }
files-error-link-title = Kerro muutamalla sanalla, mitä sivulla on. Merkkejä enintään: { $max }
files-error-link-address = Kirjoita koko osoite. Alussa on oltava https:// tai http://
files-error-link-lang = Valitse, millä kielellä sivu on.
files-error-alt = Kerro, mitä kuvassa on, tai merkitse se koristeeksi: { $name }
files-error-unread = Käy asiakirja läpi ja vahvista se, tai poista se: { $name }
files-error-numbers = Käy asiakirja läpi ja vahvista se, tai poista se: { $name }
files-error-gone = Yksi tiedosto ei ole enää täällä. Valitse se uudelleen.
files-error-pending = Sinulla on monta tiedostoa, joita ei ole vielä liitetty mihinkään. Poista joitakin luonnoksiasi ja liitä sitten uudelleen tämä tiedosto: { $name }
files-error-empty = Tämä tiedosto on tyhjä: { $name }
files-error-gif = Liikkuvia kuvia ei voi liittää. Tallenna kuva JPEG- tai PNG-muodossa tai lisää siihen linkki: { $name }
files-error-type = Tällaista tiedostoa ei voi liittää. Tallenna se kuvana (JPEG, PNG, WebP) tai asiakirjana (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = Tiedosto on muuta kuin sen nimi kertoo. Tallenna se uudelleen ohjelmalla, jolla se on tehty: { $name }
files-error-macros = Asiakirjassa on makroja, joten sitä ei tallennettu. Tallenna se ilman makroja: { $name }
files-error-bomb = Asiakirja kasvaisi avattaessa aivan liian suureksi, joten sitä ei tallennettu: { $name }
files-error-broken = Tiedostoa ei voi lukea. Se voi olla vioittunut. Avaa se, tallenna se uudelleen ja liitä se vielä kerran: { $name }
files-error-pixels = Kuvassa on liikaa kuvapisteitä. Pienennä kuva ja liitä se uudelleen: { $name }
files-error-large = Tiedosto on liian suuri. Megatavuja enintään: { $max }. Tiedosto: { $name }
files-error-stop = Asiakirjassa on henkilötunnus, joten asiakirjaa ei tallennettu. Poista tunnus ja liitä asiakirja uudelleen. Tyyppi: { $kind }. Tunnusta edeltävä teksti: ”{ $before }”. Asiakirja: { $name }
files-error-stop-name = Tiedoston nimessä on henkilötunnus, joten tiedostoa ei tallennettu. Anna tiedostolle toinen nimi ja liitä se uudelleen. Tyyppi: { $kind }
