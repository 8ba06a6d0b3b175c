### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – þar sem norræn tengslanet hittast og læra
platform-no-children-line = Á Vitju deila þjónustuveitendur reynslu sín á milli. Skrifaðu aldrei neitt sem gerir kleift að bera kennsl á barn, ungmenni eða fjölskyldu.
platform-not-yet-reviewed = Ekki enn yfirfarið af fólki með málið að móðurmáli – hjálpaðu okkur
platform-skip = Fara í efni

# status: attested (roundcube)
platform-menu = Valmynd
# status: attested (mediawiki-1.39, mw-ext-MobileFrontend)
platform-nav = Aðalvalmynd
# status: attested (mediawiki-1.39)
platform-nav-home = Forsíða
platform-nav-posts = Færslur
platform-nav-cases = Landsverkefni
platform-nav-networks = Tengslanet
platform-nav-calendar = Dagatal
platform-nav-people = Fólk
platform-nav-milestones = Áfangar
platform-nav-evaluation = Matið
platform-nav-admin = Stjórnun

platform-privacy = Persónuvernd
platform-accessibility = Aðgengi

# status: attested (ckeditor4, dokuwiki, ether)
platform-save = Vista
platform-saved = Breytingarnar þínar hafa verið vistaðar.
# status: attested (ckeditor4, dokuwiki, ether)
platform-cancel = Hætta við
# status: attested (mw-ext-Translate)
platform-optional = (valfrjálst)
# status: attested (mediawiki-1.39, mw-ext-MobileFrontend)
platform-pages = Síður
platform-older = Sýna eldra
platform-errors-title = Skoðaðu þetta aftur
platform-error-date = Skrifaðu heila dagsetningu: ár, mánuð og dag.

# status: attested (evolution, mastodon, mediawiki-1.39)
platform-language = Tungumál
platform-language-nb = Norska (bókmál)
platform-language-nn = Norska (nýnorska)
platform-language-sv = Sænska
platform-language-da = Danska
platform-language-fi = Finnska
platform-language-is = Íslenska
platform-language-fo = Færeyska
platform-language-kl = Grænlenska
platform-language-se = Norðursamíska
# status: attested (roundcube)
platform-language-en = Enska
platform-languages-about = Um tungumálin
platform-languages-title = Tungumálin á Vitju
platform-languages-text = Við segjum opinskátt frá því hvernig hver texti í viðmótinu varð til. Ef þú talar málið og sérð eitthvað rangt skaltu láta verkefnisskrifstofuna vita.
platform-status-attested = Notað af fólki með málið að móðurmáli
platform-status-adapted = Sett saman af okkur
platform-status-machine = Skrifað af vél, bíður yfirferðar
platform-status-reviewed = Yfirfarið af fólki með málið að móðurmáli
platform-status-explained = Tölurnar sýna fjölda texta í viðmótinu. Það sem fólk skrifar er aldrei þýtt án þess að það komi fram.
platform-danish-more = Sýna dönsku þar sem textinn er óyfirfarinn
platform-danish-less = Ekki sýna dönsku í staðinn

platform-role-secretariat = Verkefnisskrifstofa
platform-role-project-group = Norrænn verkefnishópur
# status: attested (WEB erasmusplus.is)
platform-role-case-lead = Verkefnisstjóri
platform-role-facilitator = Umsjónaraðili tengslanets
platform-role-regional-coordinator = Samræmingaraðili svæðis
# status: attested (frodi)
platform-role-member = Sveitarfélag
platform-role-evaluator = Matsaðili

platform-to-front-page = Fara á forsíðu
platform-not-found = Þessi síða er ekki til
platform-not-found-text = Vefslóðin gæti verið röng eða síðan gæti hafa verið fjarlægð.
platform-not-found-visitor = Sumar síður eru aðeins fyrir meðlimi. Ef þú ert meðlimur skaltu skrá þig inn og reyna aftur.
platform-forbidden = Þú getur ekki gert þetta
platform-forbidden-text = Hlutverkið þitt leyfir þetta ekki. Hafðu samband við verkefnisskrifstofuna ef þú telur að þú ættir að geta það.
platform-bad-request = Við skildum þetta ekki
platform-bad-request-text = Eitthvað vantaði í það sem vafrinn þinn sendi. Farðu til baka og reyndu aftur.
platform-broken = Eitthvað fór úrskeiðis
platform-broken-text = Ekkert sem þú hafðir vistað hefur glatast. Reyndu aftur eftir smástund. Ef þetta heldur áfram skaltu láta verkefnisskrifstofuna vita og gefa upp þessa tilvísun: { $reference }
platform-too-many = Þetta var aðeins of oft
platform-too-many-text = Til að Vitja sé örugg er aðeins hægt að gera sumt með ákveðnu millibili. Ekkert hefur glatast. Þú getur reynt aftur eftir: { $wait }
platform-too-large = Þetta var of mikið í einu
platform-too-large-text = Það sem vafrinn þinn sendi er stærra en hér er tekið við og ekkert af því var geymt. Farðu til baka og sendu minna í einu.
platform-error-too-many = Þetta var reynt of oft. Þú getur reynt aftur eftir: { $wait }
platform-unavailable = Þetta er ekki hægt núna
platform-unavailable-text = Vitja gat ekki gert þetta núna. Ekkert sem var vistað hefur glatast. Reyndu aftur eftir nokkrar mínútur.
platform-error-unavailable = Vitja getur ekki vistað þetta núna. Allt sem þú skrifaðir er hér enn. Reyndu aftur eftir nokkrar mínútur.

platform-mail-greeting = Góðan dag, { $name }
platform-feed = Nýjar færslur sem eru opnar öllum

platform-holiday-new-year = Nýársdagur
platform-holiday-epiphany = Þrettándinn
platform-holiday-maundy-thursday = Skírdagur
platform-holiday-good-friday = Föstudagurinn langi
platform-holiday-easter-sunday = Páskadagur
platform-holiday-easter-monday = Annar í páskum
platform-holiday-great-prayer-day = Kóngsbænadagur
platform-holiday-may-day = Verkalýðsdagurinn
platform-holiday-ascension = Uppstigningardagur
platform-holiday-whit-sunday = Hvítasunnudagur
platform-holiday-whit-monday = Annar í hvítasunnu
platform-holiday-constitution-day-no = Stjórnarskrárdagur Noregs
platform-holiday-constitution-day-dk = Stjórnarskrárdagur Danmerkur
platform-holiday-national-day-se = Þjóðhátíðardagur Svía
platform-holiday-national-day-is = Þjóðhátíðardagur Íslendinga
platform-holiday-national-day-gl = Þjóðhátíðardagur Grænlendinga
platform-holiday-flag-day-fo = Fánadagur Færeyja
platform-holiday-olavsoka-eve = Kvöldið fyrir Ólafsvöku
platform-holiday-olavsoka = Ólafsvaka
platform-holiday-self-government-day-ax = Sjálfstjórnardagur Álandseyja
platform-holiday-midsummer-eve = Miðsumarskvöld
platform-holiday-midsummer-day = Miðsumarsdagur
platform-holiday-all-saints = Allraheilagramessa
platform-holiday-independence-day-fi = Sjálfstæðisdagur Finna
platform-holiday-first-day-of-summer = Sumardagurinn fyrsti
platform-holiday-commerce-day = Frídagur verslunarmanna
platform-holiday-christmas-eve = Aðfangadagur
platform-holiday-christmas-day = Jóladagur
platform-holiday-second-christmas-day = Annar í jólum
platform-holiday-new-years-eve = Gamlársdagur
platform-conflict = Einhver annar vistaði á meðan
platform-conflict-text = Ekkert af þínu hefur glatast: það er í eyðublaðinu hér fyrir neðan. Skoðaðu hvort tveggja og vistaðu aftur.
platform-conflict-by = Vistað af: { $name }
platform-conflict-theirs = Það sem er vistað núna
platform-conflict-mine = Það sem þú skrifaðir
platform-read-in = Lesa á öðru tungumáli
