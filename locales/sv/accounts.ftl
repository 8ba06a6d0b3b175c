### status: adapted

accounts-sign-in = Logga in
accounts-sign-in-text = Medlemmar loggar in med sin e-postadress och sitt lösenord.
accounts-sign-out = Logga ut
accounts-email = E-postadress
accounts-password = Lösenord
accounts-profile = Min profil
accounts-reading = Så vill jag läsa Vitja
accounts-zone = Tidszon

accounts-error-sign-in = E-postadressen eller lösenordet stämmer inte.
accounts-error-email = Skriv en fullständig e-postadress, till exempel namn@kommun.example.
accounts-error-email-taken = Det finns redan ett konto med den här e-postadressen.
accounts-error-name = Skriv ett namn.
accounts-error-password = Lösenordet måste ha minst 12 tecken.
accounts-error-zone = Välj en tidszon i listan.
accounts-error-own-account = Du kan inte stänga ditt eget konto.

accounts-kept = Din session hade avslutats. Det du skrev finns kvar på den här sidan, och du kan skicka det när du har loggat in.
accounts-resume = Du är inloggad igen
accounts-resume-text = Det du skrev finns kvar. Skicka det nu.
accounts-resume-send = Skicka det jag skrev

accounts-error-password-long = Lösenordet får ha högst 256 tecken.
accounts-error-password-guessable = Det här lösenordet är lätt att gissa. Välj ett annat, till exempel fyra eller fem ord som inte har med varandra att göra.
accounts-error-own-password = Det här är inte ditt lösenord.
accounts-error-email-same = Den adressen har du redan.
accounts-error-code = Koden stämmer inte, eller så har den redan använts. Vänta på nästa kod och försök igen.

accounts-security = Säkerhet
accounts-profile-nav = Mina sidor
accounts-password-about = Byt lösenord här. Om du har glömt det kan du be om en länk på inloggningssidan.
accounts-password-change = Byt lösenord
accounts-password-now = Ditt nuvarande lösenord
accounts-password-new = Nytt lösenord
accounts-password-hint = Minst 12 tecken. Några ord med mellanslag mellan är lätta att minnas och svåra att gissa. Du kan klistra in det från en lösenordshanterare.
accounts-password-ends-sessions = När du sparar loggas du ut överallt annars.
accounts-password-changed = Ditt lösenord är bytt och du är utloggad överallt annars.

accounts-forgotten = Har du glömt ditt lösenord?
accounts-forgotten-text = Skriv den e-postadress som du loggar in med. Vi skickar en länk där du kan välja ett nytt lösenord.
accounts-forgotten-send = Skicka en länk till mig
accounts-forgotten-sent = Titta i din e-post
accounts-forgotten-sent-text = Om det finns ett konto med den här adressen är en länk på väg: { $email }
accounts-forgotten-sent-hint = Länken gäller i en timme. Om inget kommer, titta i mappen för skräppost eller fråga sekretariatet.
accounts-reset = Välj ett nytt lösenord
accounts-reset-ends-sessions = När du sparar loggas du ut överallt. Logga sedan in med det nya lösenordet.
accounts-reset-done = Ditt nya lösenord är sparat. Logga in med det nu.
accounts-link-over = Länken gäller inte längre
accounts-link-over-text = Den kan ha använts, eller så är den mer än en timme gammal. Be om en ny.

accounts-code = Ett steg till
accounts-code-text = Öppna appen som du använder för koder och skriv den kod som visas för Vitja.
accounts-code-label = Kod
accounts-code-hint = Sex siffror. Om du inte har din enhet till hands kan du skriva en av dina återställningskoder i stället.
accounts-code-lost = Om du har tappat bort både din enhet och dina återställningskoder, kontakta sekretariatet.

accounts-factor = Tvåstegsverifiering
accounts-factor-on = På. Du behöver en kod när du loggar in.
accounts-factor-off = Av. Slå på den, så kan ingen logga in som du med bara ditt lösenord.
accounts-factor-is-off = Tvåstegsverifieringen är av.
accounts-factor-required = Din roll ger tillgång till mycket, och därför behöver du logga in med tvåstegsverifiering. Ställ in den nu. Det tar några minuter.
accounts-factor-text = När du loggar in skriver du ditt lösenord och sedan en kod från en app i mobilen eller datorn. Du kan använda vilken app för engångskoder som helst, också en som ingår i en lösenordshanterare.
accounts-factor-since = På sedan
accounts-codes-left =
    { $count ->
        [0] Du har inga återställningskoder kvar. Skapa nya.
        [one] Du har { $count } återställningskod kvar.
       *[other] Du har { $count } återställningskoder kvar.
    }
accounts-factor-set-up = Ställ in tvåstegsverifiering
accounts-factor-renew = Ställ in den på en annan enhet
accounts-factor-turn-off = Slå av
accounts-factor-scan = Öppna appen och skanna den här bilden.
accounts-factor-qr = QR-kod till din app. Samma uppgifter står som text nedanför.
accounts-factor-type = Om du inte kan skanna bilden, skriv in den här nyckeln i appen:
accounts-factor-first-code = Skriv de sex siffror som appen visar nu.
accounts-factor-confirm = Slå på
accounts-codes = Dina återställningskoder
accounts-codes-text = Förvara koderna på ett säkert ställe, på papper eller i en lösenordshanterare. Varje kod kan användas en gång i stället för en kod från appen. De visas bara nu.
accounts-codes-renew = Skapa nya återställningskoder
accounts-codes-kept = Jag har sparat dem

accounts-address = Byt e-postadress
accounts-address-now = Du loggar in med { $email }
accounts-address-text = Vi skickar en länk till både din gamla och din nya adress. Den nya börjar gälla när du har öppnat båda länkarna.
accounts-address-new = Ny e-postadress
accounts-address-old = Din nuvarande adress
accounts-address-ask = Skicka länkarna
accounts-address-asked = Länkarna är på väg. De gäller i en dag.
accounts-address-under-way = Ett byte pågår
accounts-address-confirmed = bekräftad
accounts-address-waits = väntar på att länken öppnas
accounts-address-cancel = Byt inte
accounts-address-confirm = Bekräfta den nya adressen
accounts-address-confirm-text = Du kommer att logga in i Vitja med { $email }
accounts-address-one = Tack. En länk till
accounts-address-one-text = Öppna länken i mejlet till din andra adress också. Då börjar den nya adressen gälla.
accounts-address-both-done = Den nya adressen gäller
accounts-address-both-text = Från och med nu loggar du in med den nya adressen.
accounts-address-over-text = Den kan ha använts, eller så är den mer än en dag gammal. Du kan begära bytet igen på din sida om säkerhet.

accounts-sessions = Här är jag inloggad
accounts-sessions-about = Se i vilka webbläsare du är inloggad, och logga ut där.
accounts-sessions-text = Om det är någon du inte känner igen, logga ut där och byt lösenord.
accounts-sessions-ended = Du är utloggad där.
accounts-sessions-end-others = Logga ut överallt annars
accounts-session-this = den här webbläsaren
accounts-session-end = Logga ut där
accounts-session-seen = Senast använd
accounts-session-since = Inloggad
accounts-device-unknown = Okänd webbläsare

accounts-mail-not-you = Om det inte var du: välj genast ett nytt lösenord, avsluta de sessioner som du inte känner igen och berätta för sekretariatet. Allt finns på din sida om säkerhet:
accounts-mail-password = Ditt lösenord i Vitja har bytts
accounts-mail-password-text = Ditt lösenord byttes nyss, och du loggades ut överallt annars.
accounts-mail-factor-on = Tvåstegsverifieringen är på
accounts-mail-factor-on-text = Från och med nu behöver du en kod när du loggar in i Vitja.
accounts-mail-factor-off = Tvåstegsverifieringen är av
accounts-mail-factor-off-text = Du behöver inte längre någon kod när du loggar in i Vitja.
accounts-mail-factor-removed-text = Sekretariatet har tagit bort tvåstegsverifieringen för ditt konto, eftersom någon meddelade att din enhet var borttappad. Du kan ställa in den igen på din sida om säkerhet.
accounts-mail-codes = Du har nya återställningskoder
accounts-mail-codes-text = Nya återställningskoder har skapats för ditt konto. De gamla går inte längre att använda.
accounts-mail-code-used = En återställningskod har använts
accounts-mail-code-used-text = Någon loggade in på ditt konto med en av dina återställningskoder.
accounts-mail-address-changed = Din adress i Vitja har bytts
accounts-mail-address-changed-text = Från och med nu loggar du in med { $email }
accounts-mail-reset = Välj ett nytt lösenord
accounts-mail-reset-text = Någon, troligen du, har bett om ett nytt lösenord i Vitja. Öppna länken inom en timme för att välja ett:
accounts-mail-reset-ignore = Om det inte var du behöver du inte göra något. Ditt lösenord är oförändrat.
accounts-mail-address = Bekräfta din nya adress
accounts-mail-address-text = Någon, troligen du, vill logga in i Vitja med en annan adress. Öppna länken nedan inom en dag för att bekräfta det. Den nya adressen är { $email }
accounts-mail-address-both = En länk skickas till både den gamla och den nya adressen. Den nya börjar gälla när båda har öppnats.
