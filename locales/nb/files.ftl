### status: adapted

files-title = Bilder, dokumenter og lenker
files-title-text = Vis hvordan dere arbeider: et skjema, en rutine, et bilde av et rom. Aldri et barn, en familie eller papirer om dem.
files-kind-picture = Bilde
files-kind-document = Dokument
files-size-kb = { $size } kB
files-size-mb = { $size } MB

files-field = Velg filer
files-limits = Bilder: JPEG, PNG eller WebP, høyst { $picture } MB og { $pixels } millioner piksler hver. Dokumenter: PDF, Word, Excel, PowerPoint, OpenDocument, TXT eller CSV uten makroer, høyst { $document } MB hver. Antall filer: høyst { $files }
files-attach = Legg ved de valgte filene
files-remove = Fjern: { $name }
files-alt = Hva bildet viser
files-alt-hint = For dem som ikke ser bildet. Én setning er ofte nok.
files-decorative = Bildet er bare pynt og forteller ikke noe mer enn teksten
files-caption = Bildetekst
files-confirm = Jeg har sett gjennom dette dokumentet: Det inneholder ingen identitetsnumre, og ingen kan kjennes igjen

files-doubt-unread = Teksten i dette dokumentet kunne ikke leses her, så det er ikke sjekket for identitetsnumre. Se gjennom det selv før du deler det.
files-doubt-numbers = Noe i dette dokumentet ligner et identitetsnummer. Se gjennom det før du deler det.

files-links = Lenker
files-links-text = Sider andre steder som hører til dette. Ingenting blir hentet fra dem.
# $max (number): links
files-links-most = Antall lenker: høyst { $max }
files-link-number = Lenke { $number }
files-link-title = Hva som finnes der, med dine egne ord
files-link-address = Adresse
files-link-address-hint = Begynner med https:// eller http://
files-link-lang = Hvilket språk er siden på?
files-link-lang-none = Velg et språk
files-link-more = Legg til en lenke

files-error-many = Det er for mange filer. Fjern noen, eller skriv et innlegg til. Høyeste antall filer: { $max }
files-error-links = Det er for mange lenker. Høyeste antall lenker: { $max }
files-error-words = Teksten er for lang. Høyeste antall tegn: { $max }
files-error-link-title = Skriv med noen få ord hva som finnes der. Høyeste antall tegn: { $max }
files-error-link-address = Skriv hele adressen. Den begynner med https:// eller http://
files-error-link-lang = Velg hvilket språk siden er på.
files-error-alt = Skriv hva bildet viser, eller merk det som pynt: { $name }
files-error-unread = Se gjennom dokumentet og bekreft det, eller fjern det: { $name }
files-error-numbers = Se gjennom dokumentet og bekreft det, eller fjern det: { $name }
files-error-gone = En fil er ikke her lenger. Velg den på nytt.
files-error-pending = Du har mange filer som ikke er lagt ved noe ennå. Fjern noen av utkastene dine, og legg så ved denne på nytt: { $name }
files-error-empty = Denne filen er tom: { $name }
files-error-gif = Bevegelige bilder kan ikke legges ved. Lagre bildet som JPEG eller PNG, eller lenk til det: { $name }
files-error-type = Denne filtypen kan ikke legges ved. Lagre filen som et bilde (JPEG, PNG, WebP) eller et dokument (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = Denne filen er noe annet enn navnet sier. Lagre den på nytt fra programmet den er laget i: { $name }
files-error-macros = Dette dokumentet har makroer, så det ble ikke tatt vare på. Lagre det uten makroer: { $name }
files-error-bomb = Dette dokumentet ville blitt altfor stort når det åpnes, så det ble ikke tatt vare på: { $name }
files-error-broken = Denne filen kan ikke leses. Den kan være skadet. Åpne den, lagre den på nytt og legg den ved en gang til: { $name }
files-error-pixels = Dette bildet har for mange piksler. Gjør det mindre, og legg det ved på nytt: { $name }
files-error-large = Denne filen er for stor. Høyeste antall megabyte: { $max }. Fil: { $name }
files-error-stop = Det er et identitetsnummer i dette dokumentet, så ingenting av det ble tatt vare på. Fjern nummeret, og legg ved dokumentet på nytt. Type: { $kind }. Nummeret står etter: «{ $before }». Dokument: { $name }
files-error-stop-name = Det er et identitetsnummer i navnet på en fil, så filen ble ikke tatt vare på. Gi den et annet navn, og legg den ved på nytt. Type: { $kind }
