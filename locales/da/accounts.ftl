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

accounts-kept = Din session var udløbet. Det, du skrev, er gemt på denne side, og du kan sende det, når du har logget ind.
accounts-resume = Du er logget ind igen
accounts-resume-text = Det, du skrev, er her stadig. Send det nu.
accounts-resume-send = Send det, jeg skrev
