### status: adapted

people-to-admin = Administration
people-show = Visa
people-as-file = Listan som fil (CSV)

people-invitations = Inbjudningar
people-invitations-text = Ingen kan skapa ett konto på egen hand: man kommer med genom en inbjudan. { $days ->
    [one] En länk gäller i { $days } dag.
   *[other] En länk gäller i { $days } dagar.
}
people-no-invitations = Det finns inga sådana inbjudningar.
people-invite-one = Bjud in en person
people-invite-many = Bjud in många personer
people-invite-one-text = Personen får ett mejl med en länk. { $days ->
    [one] Länken gäller i { $days } dag.
   *[other] Länken gäller i { $days } dagar.
}
people-letter-language = Språk i mejlet
people-send-invitation = Skicka inbjudan
people-place-hint = Du ser det som du leder.
people-place-programme = Hela programmet
people-place-in-list = Det står i listan

people-column-email = E-postadress
people-column-name = Namn
people-column-role = Roll
people-column-case = Land
people-column-network = Nätverk
people-column-municipality = Kommun
people-column-sector = Verksamhet
people-column-language = Språk
people-col-place = Tillhörighet
people-col-until = Gäller till
people-col-sent = Skickad
people-col-change = Ändra
people-col-inviter = Inbjuden av
people-col-line = Rad
people-col-column = Kolumn
people-col-found = Det som står där
people-col-wrong = Det som är fel

people-state = Läge
people-state-all = Alla
people-state-open = Öppen
people-state-undelivered = Kunde inte levereras
people-state-accepted = Accepterad
people-state-withdrawn = Återkallad
people-state-expired = Utgången

people-title = Personer
people-title-text = Alla som deltar, och vad de kan hjälpa till med.
people-search-name = Namn eller en del av det
people-country = Land
people-network = Nätverk
people-sector = Verksamhet
people-language = Språk som de läser och skriver
people-any-country = Alla länder
people-any-network = Alla nätverk
people-any-sector = Alla verksamheter
people-any-language = Alla språk
people-search = Visa personer
people-search-all = Visa alla
people-none = Ingen stämmer med valen. Prova med färre val.
people-more = Visa fler personer

people-about-me = Vad andra ser om mig
people-about-me-text = Medlemmar hittar varandra genom tillhörighet, verksamhet och språk. Du bestämmer hur mycket du berättar.
people-change-own = Ändra vad andra ser om mig
people-see-own = Visa min sida så som andra ser den
people-not-current = Den här personen deltar inte just nu.
people-write-to = Skriv till den här personen
people-name = Namn
people-organisation = Organisation
people-organisation-hint = Där du arbetar, till exempel skolan, verksamheten eller myndigheten.
people-no-sector = Ingen särskild verksamhet
people-languages = Språk som jag läser och skriver
people-help = Det här kan jag hjälpa till med
people-help-hint = Vad kan andra fråga dig om? Skriv aldrig något som gör att ett barn eller en familj kan kännas igen.
people-help-lang = Textens språk
people-contact = Vem ser min e-postadress?
people-contact-hint = Sekretariatet ser den alltid, eftersom det sköter medlemskapen.
people-contact-nobody = Ingen
people-contact-networks = Medlemmar i mina nätverk och projekt
people-contact-members = Alla medlemmar
people-former-member = Tidigare medlem

people-error-name = Skriv ditt namn.
people-error-long = Det här är för långt. Högsta antal tecken: { $max }
people-error-choice = Välj i listan.
people-error-help-lang = Välj vilket språk du skriver på.
people-error-contact = Välj vem som ser din e-postadress.
people-invited-by = Inbjuden av: { $name }
people-sent-times = { $count ->
    [one] Skickad { $count } gång
   *[other] Skickad { $count } gånger
}
people-resend = Skicka igen
people-resend-label = Skicka igen: { $email }
people-withdraw = Återkalla
people-withdraw-label = Återkalla: { $email }
people-done-invited = Inbjudan är på väg.
people-done-resent = Inbjudan har skickats igen, med en ny länk. Den gamla länken gäller inte längre.
people-done-withdrawn = Inbjudan är återkallad. Länken gäller inte längre.

people-error-role = Välj en roll.
people-error-scope = Välj var rollen ska gälla.
people-error-lang = Välj ett språk.
people-error-name-long = Namnet är för långt. Högsta antal tecken: { $max }
people-error-not-yours = Du kan bara bjuda in till det som du själv leder.
people-error-member = Personen deltar redan här i den här rollen.
people-error-closed = Kontot med den här adressen är stängt. Sekretariatet kan öppna det igen.
people-error-invited = Personen är redan inbjuden hit. Du kan skicka inbjudan igen från listan.
people-error-answered = Inbjudan har under tiden besvarats eller återkallats.

people-invite-many-text = Ta med en lista från ett kalkylblad. Du ser vad som lästes in innan någon bjuds in.
people-list-limits = En lista får ha högst { $rows } rader och { $size } kB.
people-list-sample = En exempelfil att fylla i
people-list-columns = Vilka kolumner en lista kan ha
people-list-columns-text = Bara e-postadressen behövs. Ordningen spelar ingen roll, och kolumnrubrikerna får vara på vilket som helst av de åtta språken. Filer från Excel, LibreOffice och andra program går att läsa, oavsett avgränsare och teckenkodning.
people-list-file = Filen
people-list-paste = Eller klistra in listan här
people-list-same = Det som är gemensamt för alla
people-list-same-text = Det här gäller för varje rad som inte anger något annat.
people-list-check = Granska listan
people-list-preview = Det här finns i listan
people-list-read = Teckenkodning: { $encoding }. Avgränsare: { $separator }
people-separator-comma = komma
people-separator-semicolon = semikolon
people-separator-tab = tabb
people-list-ignored = De här kolumnerna används inte: { $columns }
people-list-will = { $count ->
    [0] Ingen ny person bjuds in.
    [one] { $count } person bjuds in.
   *[other] { $count } personer bjuds in.
}
people-list-known = { $count ->
    [one] { $count } rad kräver inget: personen deltar redan, är redan inbjuden eller står två gånger i listan.
   *[other] { $count } rader kräver inget: personerna deltar redan, är redan inbjudna eller står två gånger i listan.
}
people-list-bad = { $count ->
    [one] { $count } rad är fel.
   *[other] { $count } rader är fel.
}
people-list-invited = { $count ->
    [0] Ingen behövde en ny inbjudan.
    [one] { $count } inbjudan är på väg.
   *[other] { $count } inbjudningar är på väg.
}
people-list-left-out = { $count ->
    [one] { $count } rad utelämnades för att den var fel.
   *[other] { $count } rader utelämnades för att de var fel.
}
people-list-problems = Rader som är fel
people-list-good = Rader som är rätt
people-list-line = Rad { $line }
people-list-invite-all = { $count ->
    [one] Bjud in { $count } person
   *[other] Bjud in alla { $count } personer
}
people-list-invite-good = { $count ->
    [one] Bjud bara in { $count } person från raden som är rätt
   *[other] Bjud bara in { $count } personer från raderna som är rätt
}
people-list-correct = Rätta listan här
people-list-correct-text = Ändra det som är fel och granska listan igen, eller ta en annan fil.
people-error-list-bad = Några rader är fel. Rätta dem, eller bjud bara in personerna från raderna som är rätt.
people-error-list-empty = Listan är tom. Välj en fil eller klistra in några rader.
people-error-list-no-address = Ingen kolumn innehåller e-postadresser. Ge den kolumnen rubriken ”email”.
people-error-list-rows = Listan har för många rader. Dela upp den i flera listor.
people-error-list-quote = Rad { $line }, kolumn { $column }: här börjar ett citattecken som inte avslutas, och då går det inte att skilja raderna därefter åt. Avsluta det eller ta bort det.
people-error-list-size = Listan är för stor. Högsta antal kilobyte: { $max }

people-row-new = Bjuds in
people-row-invited = Är redan inbjuden
people-row-member = Deltar redan
people-row-repeated = Samma som på rad { $line }
people-row-email = Det här är inte en fullständig e-postadress.
people-row-name = Namnet är för långt.
people-row-role = Rollen finns inte, eller så har ingen roll angetts.
people-row-role-place = Den här rollen går inte att ha där.
people-row-not-yours = Du leder inte det här, eller kan inte ge den här rollen där.
people-row-place = Tillhörighet saknas: skriv en kommun, ett nätverk eller ett land.
people-row-country = Det landet finns inte här.
people-row-network = Det nätverket finns inte här.
people-row-municipality = Den kommunen finns inte här.
people-row-several = Flera har det här namnet. Skriv landet också.
people-row-not-in-network = Kommunen deltar inte i det här nätverket.
people-row-sector = Den verksamheten finns inte.
people-row-language = Plattformen finns inte på det språket.

people-mail-subject = Inbjudan till Vitja: { $place }
people-mail-greeting = Hej { $name }
people-mail-greeting-nobody = Hej!
people-mail-invited = Du är inbjuden att delta i Vitja, där kommuner och nationella organisationer i Norden lär av varandras arbete för barn och unga.
people-mail-by = Inbjuden av: { $name }
people-mail-role = Din roll: { $role }
people-mail-place = Var: { $place }
people-mail-accept = Acceptera inbjudan på den här sidan:
people-mail-until = Länken gäller till: { $date }
people-mail-what = I Vitja finns aldrig ärenden om barn eller namn på barn. Där delar verksamheter erfarenheter med varandra.
people-mail-unknown = Om du inte vet vad det här handlar om behöver du inte göra något.

people-offer = Du är inbjuden
people-offer-text = Här lär du dig tillsammans med människor som gör samma arbete på andra ställen.
people-offer-accept = Delta
people-offer-sign-in = Det finns redan ett konto med din e-postadress. Logga in, så kommer du tillbaka till den här sidan.
people-offer-sign-out = Du är inloggad med en annan adress. Logga ut och öppna länken i mejlet igen. Mejlet skickades till: { $email }
people-offer-accepted = Du har redan accepterat den här inbjudan.
people-over = Länken gäller inte längre
people-over-text = Inbjudan är för gammal, har återkallats eller har skickats igen med en ny länk. Leta efter ett nyare mejl, eller fråga den som bjöd in dig.
people-your-account = Ditt konto
people-your-address = Du kommer att logga in med: { $email }
people-your-name = Ditt namn, så som andra ser det
people-your-password = Välj ett lösenord
people-your-password-hint = En mening som bara du kan komma på är ett bra lösenord. Minsta antal tecken: { $min }
people-promise = Jag skriver aldrig något här som gör att ett barn, en ung person eller en familj kan kännas igen.
people-make-account = Skapa mitt konto
