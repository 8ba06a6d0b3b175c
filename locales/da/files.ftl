### status: adapted

files-title = Billeder, dokumenter og links
files-title-text = Vis, hvordan I arbejder: et skema, en rutine, et billede af et rum. Aldrig et barn, en familie eller papirer om dem.
files-kind-picture = Billede
files-kind-document = Dokument
files-size-kb = { $size } kB
files-size-mb = { $size } MB

files-field = Vælg filer
files-limits = Billeder: JPEG, PNG eller WebP, højst { $picture } MB og { $pixels } millioner pixel pr. billede. Dokumenter: PDF, Word, Excel, PowerPoint, OpenDocument, TXT eller CSV uden makroer, højst { $document } MB pr. dokument. Antal filer: højst { $files }
files-attach = Vedhæft de valgte filer
files-remove = Fjern: { $name }
files-alt = Det viser billedet
files-alt-hint = Til dem, der ikke kan se billedet. Én sætning er ofte nok.
files-decorative = Billedet er pynt og fortæller ikke andet end teksten
files-caption = Billedtekst
files-confirm = Jeg har set dokumentet igennem: Der er ingen personnumre i det, og ingen kan genkendes

files-doubt-unread = Ordene i dokumentet kunne ikke læses her, så ingen har tjekket det for personnumre. Se det selv igennem, før du deler det.
files-doubt-numbers = Noget i dokumentet ligner et personnummer. Se det igennem, før du deler det.

files-links = Links
files-links-text = Sider andre steder, som hører til her. Der bliver ikke hentet noget fra dem.
# $max (number): links
files-links-most = Antal links: højst { $max }
files-link-number = Link { $number }
files-link-title = Hvad der er dér, med dine egne ord
files-link-address = Adresse
files-link-address-hint = Begynder med https:// eller http://
files-link-lang = Hvilket sprog er siden på?
files-link-lang-none = Vælg et sprog
files-link-more = Tilføj et link mere

files-error-many = Der er for mange filer. Fjern nogle af dem, eller skriv et indlæg til. Højst tilladte antal filer: { $max }
files-error-links = Der er for mange links. Højst tilladte antal links: { $max }
files-error-words = Teksten er for lang. Højst tilladte antal tegn: { $max }
files-error-link-title = Skriv med få ord, hvad der er dér. Højst tilladte antal tegn: { $max }
files-error-link-address = Skriv hele adressen, der begynder med https:// eller http://
files-error-link-lang = Vælg, hvilket sprog siden er på.
files-error-alt = Skriv, hvad billedet viser, eller markér det som pynt: { $name }
files-error-unread = Se dokumentet igennem, og bekræft det, eller fjern det: { $name }
files-error-numbers = Se dokumentet igennem, og bekræft det, eller fjern det: { $name }
files-error-gone = En fil er her ikke længere. Vælg den igen.
files-error-pending = Du har mange filer, der endnu ikke hører til noget. Fjern nogle af dine kladder, og vedhæft så denne igen: { $name }
files-error-empty = Der er ikke noget i filen: { $name }
files-error-gif = Levende billeder kan ikke vedhæftes. Gem filen som JPEG eller PNG, eller link til den: { $name }
files-error-type = Denne type fil kan ikke vedhæftes. Gem den som et billede (JPEG, PNG, WebP) eller et dokument (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = Filen er noget andet, end navnet siger. Gem den igen fra det program, den er lavet i: { $name }
files-error-macros = Dokumentet indeholder makroer, så det blev ikke gemt her. Gem det uden makroer: { $name }
files-error-bomb = Dokumentet ville fylde alt for meget, når det bliver åbnet, så det blev ikke gemt her: { $name }
files-error-broken = Filen kan ikke læses og er måske beskadiget. Åbn den, gem den igen, og vedhæft den en gang til: { $name }
files-error-pixels = Billedet har for mange pixel. Gør det mindre, og vedhæft det igen: { $name }
files-error-large = Filen er for stor. Højst tilladte antal megabyte: { $max }. Fil: { $name }
files-error-stop = Der står et personnummer i dokumentet, så intet af det blev gemt. Fjern nummeret, og vedhæft dokumentet igen. Type: { $kind }. Det står efter: “{ $before }”. Dokument: { $name }
files-error-stop-name = Der står et personnummer i et filnavn, så filen blev ikke gemt. Giv den et andet navn, og vedhæft den igen. Type: { $kind }
