### status: adapted

accounts-sign-in = Log ind
accounts-sign-in-text = Medlemmer logger ind med deres e-mailadresse og adgangskode.
accounts-sign-out = Log ud
accounts-email = E-mailadresse
accounts-password = Adgangskode
accounts-profile = Min profil
accounts-reading = Sådan læser jeg Vitja
accounts-zone = Tidszone

accounts-error-sign-in = E-mailadressen eller adgangskoden er forkert.
accounts-error-email = Skriv en hel e-mailadresse, for eksempel navn@kommune.example.
accounts-error-email-taken = Der findes allerede en konto med denne e-mailadresse.
accounts-error-name = Skriv et navn.
accounts-error-password = Adgangskoden skal være på mindst 12 tegn.
accounts-error-zone = Vælg en tidszone fra listen.
accounts-error-own-account = Du kan ikke lukke din egen konto.

accounts-kept = Din session var udløbet. Det, du skrev, er gemt på denne side, og du kan sende det, når du har logget ind.
accounts-resume = Du er logget ind igen
accounts-resume-text = Det, du skrev, er her stadig. Send det nu.
accounts-resume-send = Send det, jeg skrev

accounts-error-password-long = Adgangskoden må højst være på 256 tegn.
accounts-error-password-guessable = Denne adgangskode er let at gætte. Vælg en anden, for eksempel fire eller fem ord, der ikke har noget med hinanden at gøre.
accounts-error-own-password = Det er ikke din adgangskode.
accounts-error-email-same = Det er den adresse, du allerede har.
accounts-error-code = Koden er forkert eller allerede brugt. Vent på den næste, og prøv igen.

accounts-security = Sikkerhed
accounts-profile-nav = Mine sider
accounts-password-about = Skift den her. Hvis du har glemt den, kan du bede om et link på loginsiden.
accounts-password-change = Skift adgangskode
accounts-password-now = Din nuværende adgangskode
accounts-password-new = Ny adgangskode
accounts-password-hint = Mindst 12 tegn. Nogle få ord med mellemrum imellem er lette at huske og svære at gætte. Du kan sætte den ind fra en adgangskodeadministrator.
accounts-password-ends-sessions = Når du gemmer, bliver du logget ud alle andre steder.
accounts-password-changed = Din adgangskode er skiftet, og du er logget ud alle andre steder.

accounts-forgotten = Har du glemt din adgangskode?
accounts-forgotten-text = Skriv den e-mailadresse, du logger ind med. Så sender vi dig et link, hvor du kan vælge en ny adgangskode.
accounts-forgotten-send = Send mig et link
accounts-forgotten-sent = Tjek din e-mail
accounts-forgotten-sent-text = Hvis der er en konto med denne adresse, er et link på vej: { $email }
accounts-forgotten-sent-hint = Linket virker i en time. Hvis der ikke kommer noget, så se i mappen med uønsket mail, eller spørg sekretariatet.
accounts-reset = Vælg en ny adgangskode
accounts-reset-ends-sessions = Når du gemmer, bliver du logget ud alle steder. Log derefter ind med den nye adgangskode.
accounts-reset-done = Din nye adgangskode er gemt. Log ind med den nu.
accounts-link-over = Linket virker ikke længere
accounts-link-over-text = Måske er det allerede brugt, eller også er det mere end en time gammelt. Bed om et nyt.

accounts-code = Et trin mere
accounts-code-text = Åbn den app, du bruger til koder, og skriv den kode, den viser for Vitja.
accounts-code-label = Kode
accounts-code-hint = Seks cifre. Hvis du ikke har din enhed ved hånden, kan du skrive en af dine gendannelseskoder i stedet.
accounts-code-lost = Hvis du har mistet både din enhed og dine gendannelseskoder, så spørg sekretariatet.

accounts-factor = Login i to trin
accounts-factor-on = Slået til. Du bliver bedt om en kode, når du logger ind.
accounts-factor-off = Slået fra. Slå det til, så kan ingen logge ind som dig med din adgangskode alene.
accounts-factor-is-off = Login i to trin er slået fra.
accounts-factor-required = Din rolle giver adgang til meget, så du skal logge ind i to trin. Sæt det op nu. Det tager nogle få minutter.
accounts-factor-text = Når du logger ind, skriver du din adgangskode og derefter en kode fra en app på din telefon eller computer. Du kan bruge enhver app til engangskoder, også en, der er en del af en adgangskodeadministrator.
accounts-factor-since = Slået til siden
accounts-codes-left =
    { $count ->
        [0] Du har ingen gendannelseskoder tilbage. Lav nye.
        [one] Du har { $count } gendannelseskode tilbage.
       *[other] Du har { $count } gendannelseskoder tilbage.
    }
accounts-factor-set-up = Sæt login i to trin op
accounts-factor-renew = Sæt det op på en anden enhed
accounts-factor-turn-off = Slå det fra
accounts-factor-scan = Åbn appen, og scan dette billede med den.
accounts-factor-qr = QR-kode til din app. Det samme står som tekst nedenfor.
accounts-factor-type = Hvis du ikke kan scanne billedet, så skriv denne nøgle i appen:
accounts-factor-first-code = Skriv de seks cifre, som appen viser nu.
accounts-factor-confirm = Slå det til
accounts-codes = Dine gendannelseskoder
accounts-codes-text = Gem koderne et sikkert sted, på papir eller i en adgangskodeadministrator. Hver kode virker én gang i stedet for en kode fra appen. De bliver kun vist nu.
accounts-codes-renew = Lav nye gendannelseskoder
accounts-codes-kept = Jeg har gemt dem

accounts-address = Skift e-mailadresse
accounts-address-now = Du logger ind med { $email }
accounts-address-text = Vi sender et link til både din gamle og din nye adresse. Den nye gælder, når du har åbnet begge.
accounts-address-new = Ny e-mailadresse
accounts-address-old = Din nuværende adresse
accounts-address-ask = Send linkene
accounts-address-asked = Linkene er på vej. De virker i et døgn.
accounts-address-under-way = Du er ved at skifte adresse
accounts-address-confirmed = bekræftet
accounts-address-waits = venter på, at linket bliver åbnet
accounts-address-cancel = Skift den ikke
accounts-address-confirm = Bekræft den nye adresse
accounts-address-confirm-text = Du kommer til at logge ind i Vitja med { $email }
accounts-address-one = Tak. Der er ét link til
accounts-address-one-text = Åbn også linket i mailen til din anden adresse. Så gælder den nye adresse.
accounts-address-both-done = Den nye adresse gælder
accounts-address-both-text = Fra nu af logger du ind med den nye adresse.
accounts-address-over-text = Måske er det allerede brugt, eller også er det mere end et døgn gammelt. Du kan bede om skiftet igen på din side om sikkerhed.

accounts-sessions = Her er jeg logget ind
accounts-sessions-about = Se de browsere, du er logget ind i, og log ud derfra.
accounts-sessions-text = Hvis der er en, du ikke kender, så afslut den, og skift din adgangskode.
accounts-sessions-ended = Du er logget ud der.
accounts-sessions-end-others = Log ud alle andre steder
accounts-session-this = denne browser
accounts-session-end = Log ud der
accounts-session-seen = Sidst brugt
accounts-session-since = Logget ind
accounts-device-unknown = Ukendt browser

accounts-mail-not-you = Hvis det ikke var dig, så vælg straks en ny adgangskode, afslut de sessioner, du ikke kender, og sig det til sekretariatet. Du finder det hele på din side om sikkerhed:
accounts-mail-password = Du har fået en ny adgangskode i Vitja
accounts-mail-password-text = Din adgangskode er lige blevet skiftet, og du er logget ud alle andre steder.
accounts-mail-factor-on = Login i to trin er slået til
accounts-mail-factor-on-text = Fra nu af bliver du bedt om en kode, når du logger ind i Vitja.
accounts-mail-factor-off = Login i to trin er slået fra
accounts-mail-factor-off-text = Du bliver ikke længere bedt om en kode, når du logger ind i Vitja.
accounts-mail-factor-removed-text = Sekretariatet har fjernet login i to trin fra din konto, fordi nogen sagde, at din enhed var væk. Du kan sætte det op igen på din side om sikkerhed.
accounts-mail-codes = Du har nye gendannelseskoder
accounts-mail-codes-text = Der er lavet nye gendannelseskoder til din konto. De gamle virker ikke længere.
accounts-mail-code-used = En gendannelseskode er brugt
accounts-mail-code-used-text = Nogen loggede ind på din konto med en af dine gendannelseskoder.
accounts-mail-address-changed = Du har fået en ny adresse i Vitja
accounts-mail-address-changed-text = Fra nu af logger du ind med { $email }
accounts-mail-reset = Vælg en ny adgangskode
accounts-mail-reset-text = Nogen, formentlig dig, har bedt om en ny adgangskode i Vitja. Åbn dette link inden for en time for at vælge en:
accounts-mail-reset-ignore = Hvis det ikke var dig, behøver du ikke at gøre noget: Din adgangskode forbliver den samme.
accounts-mail-address = Bekræft din nye adresse
accounts-mail-address-text = Nogen, formentlig dig, har bedt om at logge ind i Vitja med en anden adresse. Åbn linket nedenfor inden for et døgn for at bekræfte den. Den nye adresse er { $email }
accounts-mail-address-both = Der bliver sendt et link til både den gamle og den nye adresse. Den nye gælder, når begge er åbnet.
