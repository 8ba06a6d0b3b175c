### status: machine

# status: adapted (the name of the platform)
platform-name = Vitja
platform-programme-line = Vitja – har norðurlendsk lærunetverk hittast
platform-no-children-line = Vitja er til at deila royndir millum tænastur. Skriva aldrin nakað, sum ger, at onkur kann kenna aftur eitt barn, ein ungan ella eina familju.
platform-not-yet-reviewed = Ikki kannað av fólki við føroyskum sum móðurmáli enn – hjálp okkum
# status: adapted (MW)
platform-skip = Far til innihaldið

# status: attested (roundcube)
platform-menu = Menu
platform-nav = Høvuðsvalmynd
# status: attested (MW)
platform-nav-home = Forsíða
platform-nav-posts = Uppsløg
platform-nav-cases = Landsverkætlanir
# status: adapted (MA, WEB vp.fo/news/kommunuradstevna)
platform-nav-networks = Netverk
platform-nav-calendar = Kalendari
platform-nav-people = Fólk
# status: adapted (WEB vp.fo/news/kommunuradstevna)
platform-nav-milestones = Freistir
# status: adapted (LEX)
platform-nav-evaluation = Eftirmeting
platform-nav-admin = Umsiting

# status: attested (MobileFrontend)
platform-privacy = Privatlívsvernd
platform-accessibility = Atkoma

# status: attested (RC, DW, CK, Etherpad, MobileFrontend)
platform-save = Goym
# status: adapted (MA, MW)
platform-saved = Broytingarnar hjá tær eru goymdar.
# status: attested (MW, MA)
platform-cancel = Ógilda
# status: attested (Translate)
platform-optional = (valfrítt)
# status: attested (MW)
platform-pages = Síður
platform-older = Vís eldri
platform-errors-title = Vinarliga hygg at hesum aftur
platform-error-date = Skriva eina heila dagfesting: ár, mánað og dag.

# status: attested (MW, RC, MA)
platform-language = Mál
# status: attested (CLDR)
platform-language-nb = Norskt bókmál
platform-language-nn = Nýnorskt
# status: attested (CLDR)
platform-language-sv = Svenskt
# status: attested (CLDR)
platform-language-da = Danskt
# status: attested (CLDR)
platform-language-fi = Finskt
# status: attested (CLDR)
platform-language-is = Íslendskt
# status: attested (CLDR)
platform-language-fo = Føroyskt
platform-language-kl = Grønlendskt
platform-language-se = Norðursámiskt
# status: attested (CLDR)
platform-language-en = Enskt
# status: adapted (MW, MA)
platform-languages-about = Um málini
# status: adapted (MW)
platform-languages-title = Málini í Vitja
platform-languages-text = Vit siga opið frá, hvussu hvør tekstur í skipanini er vorðin til. Tosar tú málið og sært okkurt, sum er galið, so sig skrivstovuni frá.
platform-status-attested = Brúkt av fólki við málinum sum móðurmáli
platform-status-adapted = Sett saman av okkum
platform-status-machine = Skrivað av maskinu, bíðar eftir kanning av fólki við málinum sum móðurmáli
platform-status-reviewed = Kannað av fólki við málinum sum móðurmáli
platform-status-explained = Tølini vísa, hvussu nógvir tekstir í skipanini eru av hvørjum slagi. Tað, sum fólk skriva, verður aldrin umsett, uttan at vit siga frá tí.
platform-danish-more = Vís danskt, har teksturin ikki er kannaður
platform-danish-less = Vís ikki danskt í staðin

platform-role-secretariat = Skrivstovan hjá átakinum
# status: adapted (LEX, Translate, MW)
platform-role-project-group = Norðurlendskur verkætlanarbólkur
# status: adapted (LEX)
platform-role-case-lead = Verkætlanarleiðari
# status: adapted (MA, LEX)
platform-role-facilitator = Netverksleiðari
# status: adapted (LEX, WEB sosialurin.fo)
platform-role-regional-coordinator = Økissamskipari
# status: attested (WEB vp.fo/news/kommunuradstevna)
platform-role-member = Kommuna
platform-role-evaluator = Eftirmetari

# status: adapted (MA)
platform-to-front-page = Til forsíðuna
# status: adapted (MW, Translate)
platform-not-found = Henda síðan er ikki til
# status: adapted (CK, MW)
platform-not-found-text = Adressan kann vera skeiv, ella síðan kann vera tikin burtur.
# status: adapted (MW, MA)
platform-not-found-visitor = Summar síður eru bara fyri limir. Ert tú limur, so rita inn og royn aftur.
# status: adapted (MW)
platform-forbidden = Tú hevur ikki loyvi til at gera hetta
platform-forbidden-text = Leikluturin hjá tær gevur ikki loyvi til hetta. Spyr skrivstovuna, um tú heldur, at tú átti at havt loyvi.
platform-bad-request = Vit skiltu ikki hetta
platform-bad-request-text = Okkurt vantaði í tí, sum kagin sendi. Far aftur, og royn so aftur.
# status: attested (MW)
platform-broken = Okkurt gekk galið
platform-broken-text = Tú hevur ikki mist nakað, sum var goymt. Bíða eitt bil, og royn so aftur. Heldur tað fram, so send skrivstovuni hesa tilvísing: { $reference }
platform-too-many = Hetta var eitt sindur ov ofta
platform-too-many-text = Fyri at halda Vitja tryggari ber bara til at gera summi ting so og so ofta. Einki er mist. Tú kanst royna aftur um { $wait }
platform-too-large = Tað var ov nógv í senn
platform-too-large-text = Tað, sum kagin sendi, er størri enn tað, sum verður tikið ímóti her, og einki av tí varð goymt. Far aftur og send minni í senn.
platform-error-too-many = Hetta er roynt ov ofta. Tú kanst royna aftur um { $wait }
platform-unavailable = Hetta ber ikki til beint nú
platform-unavailable-text = Vitja kundi ikki gera hetta beint nú. Einki, sum var goymt, er mist. Royn aftur um nakrar minuttir.
platform-error-unavailable = Vitja kann ikki goyma hetta beint nú. Alt, tú hevur skrivað, er her enn. Royn aftur um nakrar minuttir.

platform-mail-greeting = Góðan dag { $name }
platform-feed = Nýggj almenn uppsløg

# status: adapted (python-holidays)
platform-holiday-new-year = Nýggjársdagur
# status: adapted (GiellaLT)
platform-holiday-epiphany = Trettandadagur
# status: attested (python-holidays; GiellaLT)
platform-holiday-maundy-thursday = Skírhósdagur
# status: adapted (python-holidays)
platform-holiday-good-friday = Langifríggjadagur
# status: attested (python-holidays; GiellaLT)
platform-holiday-easter-sunday = Páskadagur
# status: adapted (python-holidays)
platform-holiday-easter-monday = Annar páskadagur
# status: adapted (python-holidays)
platform-holiday-great-prayer-day = Dýri biðidagur
platform-holiday-may-day = Fyrsti mai
# status: adapted (python-holidays)
platform-holiday-ascension = Kristi himmalsferðardagur
# status: attested (python-holidays; GiellaLT)
platform-holiday-whit-sunday = Hvítusunnudagur
# status: adapted (python-holidays)
platform-holiday-whit-monday = Annar hvítusunnudagur
platform-holiday-constitution-day-no = Grundlógardagur Noregs
# status: adapted (python-holidays)
platform-holiday-constitution-day-dk = Grundlógardagur Danmarkar
platform-holiday-national-day-se = Tjóðardagur Svøríkis
platform-holiday-national-day-is = Tjóðardagur Íslands
platform-holiday-national-day-gl = Tjóðardagur Grønlands
# status: attested (python-holidays; GiellaLT)
platform-holiday-flag-day-fo = Flaggdagur
# status: adapted (python-holidays)
platform-holiday-olavsoka-eve = Ólavsøkuaftan
# status: adapted (python-holidays)
platform-holiday-olavsoka = Ólavsøkudagur
platform-holiday-self-government-day-ax = Sjálvstýrisdagur Álands
platform-holiday-midsummer-eve = Jóansøkuaftan
platform-holiday-midsummer-day = Jóansøkudagur
# status: adapted (GiellaLT)
platform-holiday-all-saints = Allahalgannadagur
platform-holiday-independence-day-fi = Fullveldisdagur Finnlands
platform-holiday-first-day-of-summer = Fyrsti summardagur
platform-holiday-commerce-day = Frídagur handilsfólksins
# status: attested (python-holidays; GiellaLT)
platform-holiday-christmas-eve = Jólaaftan
# status: adapted (python-holidays)
platform-holiday-christmas-day = Jóladagur
# status: adapted (python-holidays)
platform-holiday-second-christmas-day = Annar jóladagur
# status: attested (python-holidays; GiellaLT)
platform-holiday-new-years-eve = Nýggjársaftan
platform-conflict = Onkur annar goymdi í millumtíðini
platform-conflict-text = Einki av tínum er farið: tað stendur í oyðublaðnum niðanfyri. Hygg at báðum og goym aftur.
platform-conflict-by = Goymt hevur { $name }
platform-conflict-theirs = Tað, sum er goymt nú
platform-conflict-mine = Tað, sum tú skrivaði
platform-read-in = Les á einum øðrum máli
