### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – där nordiska lärande nätverk möts
platform-no-children-line = I Vitja delar verksamheter erfarenheter med varandra. Skriv aldrig något som gör att ett barn, en ung person eller en familj kan kännas igen.
platform-not-yet-reviewed = Inte granskat av modersmålstalare än – hjälp oss
platform-skip = Hoppa till innehållet

platform-menu = Meny
platform-nav = Huvudmeny
platform-nav-home = Startsida
platform-nav-posts = Erfarenheter
platform-nav-cases = Nationella projekt
platform-nav-networks = Nätverk
platform-nav-milestones = Milstolpar
platform-nav-evaluation = Utvärdering

platform-save = Spara
platform-saved = Dina ändringar är sparade.
platform-cancel = Avbryt
platform-optional = (valfritt)
platform-pages = Sidor
platform-older = Visa äldre
platform-errors-title = Titta på det här en gång till

platform-language = Språk
platform-language-nb = Norska (bokmål)
platform-language-nn = Norska (nynorska)
platform-language-sv = Svenska
platform-language-da = Danska
platform-language-fi = Finska
platform-language-is = Isländska
platform-language-fo = Färöiska
platform-language-kl = Grönländska
platform-language-se = Nordsamiska
platform-language-en = Engelska
platform-languages-about = Om språken
platform-languages-title = Språken i Vitja
platform-languages-text = Vi berättar öppet hur varje text i gränssnittet har kommit till. Om du kan språket och ser något som är fel, hör av dig till sekretariatet.
platform-status-attested = Används av modersmålstalare
platform-status-adapted = Sammanställt av oss
platform-status-machine = Väntar på granskning av en modersmålstalare
platform-status-reviewed = Granskat av en modersmålstalare
platform-status-explained = Siffrorna gäller texterna i gränssnittet. Det som människor skriver översätts aldrig utan att det framgår.
platform-danish-more = Visa danska där texten inte är granskad
platform-danish-less = Visa inte danska i stället

platform-role-secretariat = Programmets sekretariat
platform-role-project-group = Nordisk projektgrupp
platform-role-case-lead = Projektledare
platform-role-facilitator = Nätverksledare
platform-role-regional-coordinator = Regional samordnare
platform-role-member = Kommun
platform-role-evaluator = Utvärderare

platform-to-front-page = Till startsidan
platform-not-found = Sidan finns inte
platform-not-found-text = Adressen kan vara fel, eller så kan sidan ha tagits bort.
platform-not-found-visitor = Vissa sidor är bara för medlemmar. Om du är medlem, logga in och försök igen.
platform-forbidden = Det här kan du inte göra
platform-forbidden-text = Din roll tillåter inte det här. Fråga sekretariatet om du tycker att den borde göra det.
platform-bad-request = Vi förstod inte det här
platform-bad-request-text = Något saknades i det som din webbläsare skickade. Gå tillbaka och försök igen.
platform-broken = Något gick fel
# $reference (text): found again in the log of the installation
platform-broken-text = Inget som du hade sparat är förlorat. Försök igen om en stund. Om det fortsätter, ge sekretariatet den här referensen: { $reference }
