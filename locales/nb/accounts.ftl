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

accounts-kept = Du var blitt logget ut. Det du skrev, er tatt vare på her på siden, og du kan sende det når du har logget inn.
accounts-resume = Du er logget inn igjen
accounts-resume-text = Det du skrev, er fortsatt her. Send det nå.
accounts-resume-send = Send det jeg skrev
