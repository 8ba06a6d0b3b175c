### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – där nordiska lärande nätverk möts
platform-no-children-line = I Vitja delar verksamheter erfarenheter med varandra. Skriv aldrig något som gör att ett barn, en ung person eller en familj kan kännas igen.
platform-not-yet-reviewed = Inte granskat av modersmålstalare än – hjälp oss
platform-skip = Hoppa till innehållet

platform-menu = Meny
platform-nav = Huvudmeny
platform-nav-home = Startsida
platform-nav-posts = Inlägg
platform-nav-cases = Nationella projekt
platform-nav-networks = Nätverk
platform-nav-people = Personer
platform-nav-milestones = Milstolpar
platform-nav-evaluation = Utvärdering
platform-nav-admin = Administration

platform-privacy = Dataskydd
platform-accessibility = Tillgänglighet

platform-save = Spara
platform-saved = Dina ändringar är sparade.
platform-cancel = Avbryt
platform-optional = (valfritt)
platform-pages = Sidor
platform-older = Visa äldre
platform-errors-title = Titta på det här en gång till
platform-error-date = Skriv ett fullständigt datum: år, månad och dag.

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
platform-status-machine = Maskinöversatt, väntar på granskning av en modersmålstalare
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
platform-broken-text = Inget som du hade sparat är förlorat. Försök igen om en stund. Om det fortsätter, ge sekretariatet den här referensen: { $reference }
platform-too-many = Det blev lite för många försök
platform-too-many-text = För att Vitja ska vara säkert kan vissa saker bara göras ett visst antal gånger på kort tid. Inget är förlorat. Du kan försöka igen om { $wait }
platform-too-large = Det var för mycket på en gång
platform-too-large-text = Det som din webbläsare skickade är större än vad som tas emot här, och inget av det sparades. Gå tillbaka och skicka mindre åt gången.
platform-error-too-many = Det här har prövats för många gånger. Du kan försöka igen om { $wait }
platform-unavailable = Det går inte just nu
platform-unavailable-text = Vitja kunde inte göra det här just nu. Inget som var sparat är förlorat. Försök igen om några minuter.
platform-error-unavailable = Vitja kan inte spara det här just nu. Allt du har skrivit finns kvar här. Försök igen om några minuter.

platform-mail-greeting = Hej { $name }
platform-feed = Nya öppna inlägg
