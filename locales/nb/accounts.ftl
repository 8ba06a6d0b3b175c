### status: adapted

accounts-sign-in = Logg inn
accounts-sign-in-text = Medlemmer logger inn med e-postadresse og passord.
accounts-sign-out = Logg ut
accounts-email = E-postadresse
accounts-password = Passord
accounts-profile = Min profil
accounts-reading = Slik leser jeg Vitja
accounts-zone = Tidssone

accounts-error-sign-in = E-postadressen eller passordet er feil.
accounts-error-email = Skriv hele e-postadressen, for eksempel navn@kommune.example.
accounts-error-email-taken = Det finnes allerede en konto med denne e-postadressen.
accounts-error-name = Skriv et navn.
accounts-error-password = Passordet må ha minst 12 tegn.
accounts-error-zone = Velg en tidssone fra listen.
accounts-error-own-account = Du kan ikke stenge din egen konto.

accounts-kept = Du var blitt logget ut. Det du skrev, er tatt vare på her på siden, og du kan sende det når du har logget inn.
accounts-resume = Du er logget inn igjen
accounts-resume-text = Det du skrev, er fortsatt her. Send det nå.
accounts-resume-send = Send det jeg skrev

accounts-error-password-long = Passordet kan ha høyst 256 tegn.
accounts-error-password-guessable = Dette passordet er lett å gjette. Velg et annet, for eksempel fire eller fem ord som ikke har noe med hverandre å gjøre.
accounts-error-own-password = Dette er ikke passordet ditt.
accounts-error-email-same = Dette er den adressen du allerede har.
accounts-error-code = Koden er feil, eller den er allerede brukt. Vent på den neste og prøv igjen.

accounts-security = Sikkerhet
accounts-profile-nav = Mine sider
accounts-password-about = Her kan du bytte passord. Har du glemt det, kan du be om en lenke på innloggingssiden.
accounts-password-change = Bytt passord
accounts-password-now = Passordet du har nå
accounts-password-new = Nytt passord
accounts-password-hint = Minst 12 tegn. Noen ord med mellomrom er lette å huske og vanskelige å gjette. Du kan lime inn passordet fra et passordprogram.
accounts-password-ends-sessions = Når du lagrer, blir du logget ut alle andre steder.
accounts-password-changed = Passordet er byttet, og du er logget ut alle andre steder.

accounts-forgotten = Glemt passordet?
accounts-forgotten-text = Skriv e-postadressen du logger inn med. Vi sender deg en lenke, så du kan velge et nytt passord.
accounts-forgotten-send = Send meg en lenke
accounts-forgotten-sent = Sjekk e-posten din
accounts-forgotten-sent-text = Hvis det finnes en konto med denne adressen, er en lenke på vei: { $email }
accounts-forgotten-sent-hint = Lenken virker i én time. Kommer det ingenting, kan du se i mappen for søppelpost eller spørre sekretariatet.
accounts-reset = Velg et nytt passord
accounts-reset-ends-sessions = Når du lagrer, blir du logget ut alle steder. Logg så inn med det nye passordet.
accounts-reset-done = Det nye passordet er lagret. Logg inn med det nå.
accounts-link-over = Denne lenken virker ikke lenger
accounts-link-over-text = Den kan være brukt, eller den er mer enn en time gammel. Be om en ny.

accounts-code = Ett steg til
accounts-code-text = Åpne appen du bruker til koder, og skriv koden den viser for Vitja.
accounts-code-label = Kode
accounts-code-hint = Seks sifre. Har du ikke enheten for hånden, kan du skrive en av gjenopprettingskodene dine i stedet.
accounts-code-lost = Har du mistet både enheten og gjenopprettingskodene, kan du spørre sekretariatet.

accounts-factor = Innlogging i to trinn
accounts-factor-on = På. Du blir bedt om en kode når du logger inn.
accounts-factor-off = Av. Slå det på, så kan ingen logge inn som deg med passordet alene.
accounts-factor-is-off = Innlogging i to trinn er av.
accounts-factor-required = Rollen din gir tilgang til mye, så du må logge inn i to trinn. Sett det opp nå. Det tar noen minutter.
accounts-factor-text = Når du logger inn, skriver du passordet og så en kode fra en app på telefonen eller datamaskinen. Du kan bruke hvilken som helst app for engangskoder, også en som er del av et passordprogram.
accounts-factor-since = På siden
accounts-codes-left =
    { $count ->
        [0] Du har ingen gjenopprettingskoder igjen. Lag nye.
        [one] Du har { $count } gjenopprettingskode igjen.
       *[other] Du har { $count } gjenopprettingskoder igjen.
    }
accounts-factor-set-up = Sett opp innlogging i to trinn
accounts-factor-renew = Sett det opp på en annen enhet
accounts-factor-turn-off = Slå av
accounts-factor-scan = Åpne appen og skann dette bildet med den.
accounts-factor-qr = QR-kode til appen din. Det samme står som tekst nedenfor.
accounts-factor-type = Kan du ikke skanne bildet, skriver du denne nøkkelen inn i appen:
accounts-factor-first-code = Skriv de seks sifrene som appen viser nå.
accounts-factor-confirm = Slå på
accounts-codes = Gjenopprettingskodene dine
accounts-codes-text = Ta vare på disse kodene på et trygt sted, på papir eller i et passordprogram. Hver kode virker én gang i stedet for en kode fra appen. De vises bare nå.
accounts-codes-renew = Lag nye gjenopprettingskoder
accounts-codes-kept = Jeg har tatt vare på dem

accounts-address = Bytt e-postadresse
accounts-address-now = Du logger inn med { $email }
accounts-address-text = Vi sender en lenke både til den gamle og den nye adressen. Den nye gjelder når du har åpnet begge.
accounts-address-new = Ny e-postadresse
accounts-address-old = Adressen du har nå
accounts-address-ask = Send lenkene
accounts-address-asked = Lenkene er på vei. De virker i ett døgn.
accounts-address-under-way = Et bytte er i gang
accounts-address-confirmed = bekreftet
accounts-address-waits = venter på at lenken blir åpnet
accounts-address-cancel = Ikke bytt adresse
accounts-address-confirm = Bekreft den nye adressen
accounts-address-confirm-text = Du kommer til å logge inn i Vitja med { $email }
accounts-address-one = Takk. Én lenke til
accounts-address-one-text = Åpne også lenken i e-posten til den andre adressen din. Da gjelder den nye adressen.
accounts-address-both-done = Den nye adressen gjelder
accounts-address-both-text = Fra nå av logger du inn med den nye adressen.
accounts-address-over-text = Den kan være brukt, eller den er mer enn et døgn gammel. Du kan be om byttet på nytt på siden din om sikkerhet.

accounts-sessions = Her er jeg logget inn
accounts-sessions-about = Se i hvilke nettlesere du er logget inn, og logg ut der.
accounts-sessions-text = Er det noen du ikke kjenner igjen, så logg ut der og bytt passord.
accounts-sessions-ended = Du er logget ut der.
accounts-sessions-end-others = Logg ut alle andre steder
accounts-session-this = denne nettleseren
accounts-session-end = Logg ut der
accounts-session-seen = Sist brukt
accounts-session-since = Logget inn
accounts-device-unknown = Ukjent nettleser

accounts-mail-not-you = Var det ikke deg, så velg et nytt passord med en gang, logg ut der du ikke kjenner deg igjen, og si fra til sekretariatet. Alt dette finner du på siden din om sikkerhet:
accounts-mail-password = Du har fått nytt passord i Vitja
accounts-mail-password-text = Passordet ditt ble nettopp byttet, og du ble logget ut alle andre steder.
accounts-mail-factor-on = Innlogging i to trinn er på
accounts-mail-factor-on-text = Fra nå av blir du bedt om en kode når du logger inn i Vitja.
accounts-mail-factor-off = Innlogging i to trinn er av
accounts-mail-factor-off-text = Du blir ikke lenger bedt om en kode når du logger inn i Vitja.
accounts-mail-factor-removed-text = Sekretariatet har fjernet innlogging i to trinn for kontoen din, fordi noen sa fra om at enheten din var mistet. Du kan sette det opp igjen på siden din om sikkerhet.
accounts-mail-codes = Du har nye gjenopprettingskoder
accounts-mail-codes-text = Det er laget nye gjenopprettingskoder for kontoen din. De gamle virker ikke lenger.
accounts-mail-code-used = En gjenopprettingskode er brukt
accounts-mail-code-used-text = Noen logget inn på kontoen din med en av gjenopprettingskodene dine.
accounts-mail-address-changed = Du har fått ny adresse i Vitja
accounts-mail-address-changed-text = Fra nå av logger du inn med { $email }
accounts-mail-reset = Velg et nytt passord
accounts-mail-reset-text = Noen, sannsynligvis du, har bedt om et nytt passord i Vitja. Åpne denne lenken innen én time for å velge et:
accounts-mail-reset-ignore = Var det ikke deg, trenger du ikke å gjøre noe. Passordet ditt er det samme som før.
accounts-mail-address = Bekreft den nye adressen din
accounts-mail-address-text = Noen, sannsynligvis du, har bedt om å logge inn i Vitja med en annen adresse. Åpne lenken nedenfor innen ett døgn for å bekrefte den. Den nye adressen er { $email }
accounts-mail-address-both = Det går en lenke til både den gamle og den nye adressen. Den nye gjelder når begge er åpnet.
