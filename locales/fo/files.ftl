### status: machine

files-title = Myndir, skjøl og leinki
files-title-text = Vís, hvussu tit arbeiða: eitt oyðublað, eina mannagongd, eina mynd av einum rúmi. Aldrin eitt barn, eina familju ella pappír um tey.
files-kind-picture = Mynd
files-kind-document = Skjal
files-size-kb = { $size } kB
files-size-mb = { $size } MB

files-field = Vel fílur
files-limits = Myndir: JPEG, PNG ella WebP, í mesta lagi { $picture } MB og { $pixels } milliónir pikslar hvør. Skjøl: PDF, Word, Excel, PowerPoint, OpenDocument, TXT ella CSV uttan makroir, í mesta lagi { $document } MB hvørt. Mest loyvdu fílur: { $files }
files-attach = Viðheft valdu fílurnar
files-remove = Tak burtur: { $name }
files-alt = Hvat myndin vísir
files-alt-hint = Til tey, sum ikki síggja myndina. Ein setningur er ofta nóg mikið.
files-decorative = Myndin er til prýðis og sigur einki, sum ikki stendur í tekstinum
files-caption = Myndatekstur
files-confirm = Eg havi hugt hetta skjalið ígjøgnum: har eru eingi persónnummur, og eingin kann kennast aftur

files-doubt-unread = Orðini í hesum skjali kundu ikki lesast her, og tí hevur eingin kannað, um har eru persónnummur. Hygg skjalið ígjøgnum, áðrenn tú deilir tað.
files-doubt-numbers = Okkurt í hesum skjali líkist einum persónnummari. Hygg skjalið ígjøgnum, áðrenn tú deilir tað.

files-links = Leinki
files-links-text = Síður aðrastaðni, sum hoyra til hetta. Einki verður heintað frá teimum.
# $max (number): links
files-links-most = Mest loyvdu leinki: { $max }
files-link-number = Leinki { $number }
files-link-title = Hvat er har, við tínum egnu orðum
files-link-address = Adressa
files-link-address-hint = Byrjar við https:// ella http://
files-link-lang = Á hvørjum máli er síðan?
files-link-lang-none = Vel eitt mál
files-link-more = Legg eitt leinki afturat

files-error-many = Fílurnar eru ov nógvar. Tak nakrar burtur, ella skriva eitt uppslag afturat. Mest loyvdu fílur: { $max }
files-error-links = Leinkini eru ov nógv. Mest loyvdu leinki: { $max }
files-error-words = Hetta er ov langt. Mest loyvdu tekin: { $max }
files-error-link-title = Skriva við fáum orðum, hvat er har. Mest loyvdu tekin: { $max }
files-error-link-address = Skriva alla adressuna, frá https:// ella http://
files-error-link-lang = Vel, á hvørjum máli síðan er.
files-error-alt = Skriva, hvat myndin vísir, ella merk hana sum prýði: { $name }
files-error-unread = Hygg skjalið ígjøgnum og vátta tað, ella tak tað burtur: { $name }
files-error-numbers = Hygg skjalið ígjøgnum og vátta tað, ella tak tað burtur: { $name }
files-error-gone = Ein fíla er her ikki longur. Vel hana aftur.
files-error-pending = Tú hevur nógvar fílur, sum ikki hoyra til nakað enn. Tak nakrar av kladdunum burtur, og viðheft so hesa aftur: { $name }
files-error-empty = Einki er í hesi fílu: { $name }
files-error-gif = Livandi myndir kunnu ikki viðheftast. Goym myndina sum JPEG ella PNG, ella ger eitt leinki til hana: { $name }
files-error-type = Hetta slagið av fílu kann ikki viðheftast. Goym hana sum mynd (JPEG, PNG, WebP) ella skjal (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = Fílan er okkurt annað enn tað, sum navnið sigur. Goym hana aftur úr forritinum, sum hon er gjørd í: { $name }
files-error-macros = Makroir eru í hesum skjali, og tí varð tað ikki goymt. Goym tað uttan makroir: { $name }
files-error-bomb = Skjalið hevði vorðið alt ov stórt, tá tað varð latið upp, og tí varð tað ikki goymt: { $name }
files-error-broken = Fílan kann ikki lesast og er kanska løstað. Lat hana upp, goym hana aftur, og viðheft hana enn einaferð: { $name }
files-error-pixels = Myndin hevur ov nógvar pikslar. Ger hana minni, og viðheft hana aftur: { $name }
files-error-large = Fílan er ov stór. Mest loyvdu megabyte: { $max }. Fíla: { $name }
files-error-stop = Eitt persónnummar er í hesum skjali, og tí varð einki av tí goymt. Tak nummarið burtur, og viðheft skjalið aftur. Slag: { $kind }. Tað stendur aftan á: “{ $before }”. Skjal: { $name }
files-error-stop-name = Eitt persónnummar er í navninum á einari fílu, og tí varð fílan ikki goymd. Gev henni eitt annað navn, og viðheft hana aftur. Slag: { $kind }
