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

accounts-kept = Din session hade avslutats. Det du skrev finns kvar på den här sidan, och du kan skicka det när du har loggat in.
accounts-resume = Du är inloggad igen
accounts-resume-text = Det du skrev finns kvar. Skicka det nu.
accounts-resume-send = Skicka det jag skrev
