### status: adapted

files-title = Bilder, dokument och länkar
files-title-text = Visa hur ni arbetar: ett formulär, en rutin, en bild av ett rum. Aldrig ett barn, en familj eller papper om dem.
files-kind-picture = Bild
files-kind-document = Dokument
files-size-kb = { $size } kB
files-size-mb = { $size } MB

files-field = Välj filer
files-limits = Bilder: JPEG, PNG eller WebP, högst { $picture } MB och { $pixels } miljoner pixlar var. Dokument: PDF, Word, Excel, PowerPoint, OpenDocument, TXT eller CSV utan makron, högst { $document } MB vardera. Antal filer: högst { $files }
files-attach = Bifoga de valda filerna
files-remove = Ta bort: { $name }
files-alt = Vad bilden visar
files-alt-hint = För den som inte ser bilden. En mening räcker ofta.
files-decorative = Bilden är bara dekoration och säger inget som inte framgår av texten
files-caption = Bildtext
files-confirm = Jag har gått igenom dokumentet: det innehåller inga personnummer eller liknande, och ingen kan kännas igen

files-doubt-unread = Orden i dokumentet gick inte att läsa här, så det är inte kontrollerat om det innehåller personnummer eller liknande. Gå igenom det själv innan du delar det.
files-doubt-numbers = Något i dokumentet ser ut som ett personnummer eller liknande. Gå igenom det innan du delar det.

files-links = Länkar
files-links-text = Sidor på andra ställen som hör hit. Inget hämtas från dem.
# $max (number): links
files-links-most = Antal länkar: högst { $max }
files-link-number = Länk { $number }
files-link-title = Vad som finns där, med dina egna ord
files-link-address = Adress
files-link-address-hint = Börjar med https:// eller http://
files-link-lang = Vilket språk är sidan på?
files-link-lang-none = Välj ett språk
files-link-more = Lägg till en länk till

files-error-many = Det är för många filer. Ta bort några eller skriv ett inlägg till. Högsta antal filer: { $max }
files-error-links = Det är för många länkar. Högsta antal länkar: { $max }
files-error-words = Det här är för långt. Högsta antal tecken: { $max }
files-error-link-title = Skriv med några ord vad som finns där. Högsta antal tecken: { $max }
files-error-link-address = Skriv hela adressen, med https:// eller http:// först.
files-error-link-lang = Välj vilket språk sidan är på.
files-error-alt = Skriv vad bilden visar, eller markera den som dekoration: { $name }
files-error-unread = Gå igenom dokumentet och bekräfta det, eller ta bort det: { $name }
files-error-numbers = Gå igenom dokumentet och bekräfta det, eller ta bort det: { $name }
files-error-gone = En fil finns inte kvar här. Välj den igen.
files-error-pending = Du har många filer som inte är bifogade till något än. Ta bort några av dina utkast och bifoga sedan den här igen: { $name }
files-error-empty = Filen är tom: { $name }
files-error-gif = Rörliga bilder går inte att bifoga. Spara som JPEG eller PNG, eller länka till bilden: { $name }
files-error-type = Den här typen av fil går inte att bifoga. Spara den som bild (JPEG, PNG, WebP) eller dokument (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = Filen är något annat än vad namnet säger. Spara den igen från programmet som den gjordes i: { $name }
files-error-macros = Dokumentet innehåller makron och har därför inte sparats. Spara det utan makron: { $name }
files-error-bomb = Dokumentet skulle bli alldeles för stort när det öppnas och har därför inte sparats: { $name }
files-error-broken = Filen går inte att läsa och kan vara skadad. Öppna den, spara den igen och bifoga den en gång till: { $name }
files-error-pixels = Bilden har för många pixlar. Gör den mindre och bifoga den igen: { $name }
files-error-large = Filen är för stor. Högsta antal megabyte: { $max }. Fil: { $name }
files-error-stop = Dokumentet innehåller ett personnummer eller liknande. Därför har inget av det sparats. Ta bort numret och bifoga dokumentet igen. Typ: { $kind }. Det står efter: ”{ $before }”. Dokument: { $name }
files-error-stop-name = Filens namn innehåller ett personnummer eller liknande. Därför har filen inte sparats. Ge den ett annat namn och bifoga den igen. Typ: { $kind }
