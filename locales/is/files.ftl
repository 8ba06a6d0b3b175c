### status: adapted

files-title = Myndir, skjöl og tenglar
files-title-text = Sýndu hvernig þið vinnið: eyðublað, verklag, mynd af herbergi. Aldrei barn, fjölskyldu eða gögn um þau.
files-kind-picture = Mynd
files-kind-document = Skjal
files-size-kb = { $size } kB
files-size-mb = { $size } MB

files-field = Velja skrár
files-limits = Myndir: JPEG, PNG eða WebP, hver mynd mest { $picture } MB og { $pixels } milljónir díla. Skjöl: PDF, Word, Excel, PowerPoint, OpenDocument, TXT eða CSV án fjölva, hvert skjal mest { $document } MB. Hámarksfjöldi skráa: { $files }
files-attach = Hengja valdar skrár við
files-remove = Fjarlægja: { $name }
files-alt = Hvað sést á myndinni
files-alt-hint = Fyrir fólk sem sér ekki myndina. Oft nægir ein setning.
files-decorative = Myndin er til skrauts og segir ekkert umfram textann
files-caption = Myndatexti
files-confirm = Ég hef lesið þetta skjal yfir: í því eru engar kennitölur og ekki er hægt að bera kennsl á neinn

files-doubt-unread = Ekki var hægt að lesa orðin í þessu skjali hér og því hefur ekki verið leitað að kennitölum í því. Lestu það yfir áður en þú deilir því.
files-doubt-numbers = Eitthvað í þessu skjali lítur út eins og kennitala. Lestu það yfir áður en þú deilir því.

files-links = Tenglar
files-links-text = Síður annars staðar sem tengjast þessu. Ekkert er sótt af þeim.
# $max (number): links
files-links-most = Hámarksfjöldi tengla: { $max }
files-link-number = Tengill { $number }
files-link-title = Hvað er þar, með þínum orðum
files-link-address = Vefslóð
files-link-address-hint = Byrjar á https:// eða http://
files-link-lang = Á hvaða tungumáli er síðan?
files-link-lang-none = Veldu tungumál
files-link-more = Bæta við öðrum tengli

files-error-many = Skrárnar eru of margar. Fjarlægðu einhverjar eða skrifaðu aðra færslu. Hámarksfjöldi skráa: { $max }
files-error-links = Tenglarnir eru of margir. Hámarksfjöldi tengla: { $max }
files-error-words = Þetta er of langt. Hámarksfjöldi stafa: { $max }
files-error-link-title = Skrifaðu í fáum orðum hvað er þar. Hámarksfjöldi stafa: { $max }
files-error-link-address = Skrifaðu alla vefslóðina. Hún á að byrja á https:// eða http://
files-error-link-lang = Veldu á hvaða tungumáli síðan er.
files-error-alt = Skrifaðu hvað sést á myndinni eða merktu hana sem skraut: { $name }
files-error-unread = Lestu skjalið yfir og staðfestu það eða fjarlægðu það: { $name }
files-error-numbers = Lestu skjalið yfir og staðfestu það eða fjarlægðu það: { $name }
files-error-gone = Ein skráin er ekki lengur hér. Veldu hana aftur.
files-error-pending = Þú ert með margar skrár sem hafa ekki verið hengdar við neitt enn. Eyddu einhverjum af drögunum þínum og hengdu svo þessa skrá við aftur: { $name }
files-error-empty = Þessi skrá er tóm: { $name }
files-error-gif = Ekki er hægt að hengja hreyfimyndir við. Vistaðu myndina sem JPEG eða PNG eða settu inn tengil á hana: { $name }
files-error-type = Ekki er hægt að hengja skrár af þessari gerð við. Vistaðu skrána sem mynd (JPEG, PNG, WebP) eða skjal (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV): { $name }
files-error-mismatch = Þessi skrá er af annarri gerð en nafnið segir til um. Vistaðu hana aftur úr forritinu sem hún var búin til í: { $name }
files-error-macros = Fjölvar eru í þessu skjali og því var það ekki vistað. Vistaðu það án fjölva: { $name }
files-error-bomb = Þetta skjal yrði allt of stórt þegar það er opnað og því var það ekki vistað: { $name }
files-error-broken = Ekki er hægt að lesa þessa skrá, hún gæti verið skemmd. Opnaðu hana, vistaðu aftur og hengdu við á ný: { $name }
files-error-pixels = Of margir dílar eru í þessari mynd. Minnkaðu hana og hengdu við aftur: { $name }
files-error-large = Þessi skrá er of stór. Hámarksstærð í megabætum: { $max }. Skrá: { $name }
files-error-stop = Kennitala er í þessu skjali og því var ekkert úr því vistað. Taktu hana út og hengdu skjalið svo við aftur. Tegund: { $kind }. Talan stendur á eftir: „{ $before }“. Skjal: { $name }
files-error-stop-name = Kennitala er í nafni skrár og því var skráin ekki vistuð. Gefðu henni annað nafn og hengdu hana svo við aftur. Tegund: { $kind }
