### status: machine

files-title = Assit, allagaatit innersuutillu
files-title-text = Qanoq suleriaaseqarnersi takutiguk: immersugassaq, suleriaaseq, inip assinga. Meeqqat, ilaqutariit taakkuluunniit allagaataat takuteqinagit.
files-kind-picture = Assi
files-kind-document = Allagaat
files-size-kb = { $size } kB
files-size-mb = { $size } MB

files-field = Filit toqqakkit
files-limits = Assit: JPEG, PNG imaluunniit WebP, amerlanerpaamik { $picture } MB aamma pixelit { $pixels } millionit ataatsimut. Allagaatit: PDF, Word, Excel, PowerPoint, OpenDocument, TXT imaluunniit CSV makroqanngitsut, amerlanerpaamik { $document } MB ataatsimut. Filit amerlanerpaamik: { $files }
files-attach = Filit toqqakkat ilanngukkit
files-remove = Peeruk: { $name }
files-alt = Assimi suna takuneqarsinnaava?
files-alt-hint = Assimik takusinnaanngitsunut. Oqaaseqatigiit ataatsit naammakkajupput.
files-decorative = Assi pinnersaataannaavoq, allatami oqaatigineqanngitsunik imaqanngilaq
files-caption = Assip oqaasertaa
files-confirm = Allagaat misissorpara: inuup normuinik imaqanngilaq, inunnillu ilisarineqarsinnaasunik imaqanngilaq

files-doubt-unread = Allagaatip oqaasii maani atuarneqarsinnaanngillat. Inuit normui pillugit misissorneqanngilaq. Siammartinnagu nammineq misissoruk.
files-doubt-numbers = Allagaat inuup normuatut isikkulimmik imaqarpoq. Siammartinnagu misissoruk.

files-links = Innersuutit
files-links-text = Quppernerit allat matumunnga tunngasut. Taakkunannga aallertoqarneq ajorpoq.
# $max (number): links
files-links-most = Innersuutit amerlanerpaamik: { $max }
files-link-number = Innersuut { $number }
files-link-title = Sunik imaqarpa? Oqaatsitit atukkit
files-link-address = Adressi
files-link-address-hint = https:// imaluunniit http:// atorlugu aallartittoq
files-link-lang = Oqaatsit suut atorneqarpat?
files-link-lang-none = Oqaatsit toqqakkit
files-link-more = Innersuummik allamik ilanngussigit

files-error-many = Filit amerlavallaarput. Ilaat peerukkit imaluunniit allatamik allamik saqqummiussigit. Filit amerlanerpaamik: { $max }
files-error-links = Innersuutit amerlavallaarput. Amerlanerpaamik: { $max }
files-error-words = Takivallaarpoq. Naqinnerit amerlanerpaamik: { $max }
files-error-link-title = Imai naatsumik allakkit. Naqinnerit amerlanerpaamik: { $max }
files-error-link-address = Adressi tamaat allaguk, https:// imaluunniit http:// atorlugu aallartillugu
files-error-link-lang = Quppernerup oqaasii toqqakkit.
files-error-alt = Assimi suna takuneqarsinnaanersoq allaguk, imaluunniit pinnersaataasoq toqqaruk: { $name }
files-error-unread = Allagaat misissoruk uppernarsarlugulu, imaluunniit peeruk: { $name }
files-error-numbers = Allagaat misissoruk uppernarsarlugulu, imaluunniit peeruk: { $name }
files-error-gone = Fili maaniikkunnaarpoq. Toqqaqqiuk.
files-error-pending = Filit arlallit suli sumulluunniit ilanngutinngilatit. Allaqqitassiatit ilaat peerukkit, una ilanngoqqiguk: { $name }
files-error-empty = Fili una imaqanngilaq: { $name }
files-error-gif = Assit aalasut ilanngunneqarsinnaanngillat. JPEG-tut PNG-tulluunniit toqqoruk, imaluunniit innersuut atoruk: { $name }
files-error-type = Fili taamaattoq ilanngunneqarsinnaanngilaq. Assitut (JPEG, PNG, WebP) allagaatitulluunniit (PDF, Word, Excel, PowerPoint, OpenDocument, TXT, CSV) toqqoruk: { $name }
files-error-mismatch = Fili aqqa naapertorlugu suunngilaq. Programmimi sanaffiani toqqoqqiguk: { $name }
files-error-macros = Allagaat makroqarpoq, taamaattumik toqqorneqanngilaq. Makroqartinnagu toqqoruk: { $name }
files-error-bomb = Allagaat ammarneqaruni annertuallaassaaq, taamaattumik toqqorneqanngilaq: { $name }
files-error-broken = Fili atuarneqarsinnaanngilaq. Immaqa ajoqusersimavoq. Ammaruk, toqqoqqiguk, ilanngoqqiguk: { $name }
files-error-pixels = Assi pixeleqarpallaarpoq. Mikisiguk, ilanngoqqiguk: { $name }
files-error-large = Fili angivallaarpoq. Megabytet amerlanerpaamik: { $max }. Fili: { $name }
files-error-stop = Allagaat inuup normuanik imaqarpoq, taamaattumik toqqorneqanngilaq. Normu peeruk, allagaat ilanngoqqiguk. Suunera: { $kind }. Siuliani allassimavoq: “{ $before }”. Allagaat: { $name }
files-error-stop-name = Filip aqqani inuup normua allassimavoq, taamaattumik fili toqqorneqanngilaq. Aqqa allanngortiguk, ilanngoqqiguk. Suunera: { $kind }
