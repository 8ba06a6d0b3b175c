### status: adapted

# status: attested (dokuwiki, mastodon, mediawiki-1.39)
accounts-sign-in = Kirjaudu sisään
accounts-sign-in-text = Jäsenet kirjautuvat sisään sähköpostiosoitteella ja salasanalla.
# status: attested (dokuwiki, mastodon, mediawiki-1.39)
accounts-sign-out = Kirjaudu ulos
# status: attested (ckeditor4, mastodon)
accounts-email = Sähköpostiosoite
# status: attested (ckeditor4, dokuwiki, korganizer)
accounts-password = Salasana
accounts-profile = Oma profiili
accounts-reading = Miten luen Vitjaa
# status: attested (evolution, mediawiki-1.39, roundcube)
accounts-zone = Aikavyöhyke

accounts-error-sign-in = Sähköpostiosoite tai salasana on väärä.
accounts-error-email = Kirjoita koko sähköpostiosoite, esimerkiksi nimi@kunta.example.
accounts-error-email-taken = Tällä sähköpostiosoitteella on jo käyttäjätunnus.
accounts-error-name = Kirjoita nimi.
accounts-error-password = Salasanassa on oltava vähintään 12 merkkiä.
accounts-error-zone = Valitse aikavyöhyke luettelosta.

accounts-kept = Istuntosi oli päättynyt. Kirjoittamasi on tallessa tällä sivulla. Voit lähettää sen, kun olet kirjautunut sisään.
accounts-resume = Olet taas kirjautunut sisään
accounts-resume-text = Kirjoittamasi on yhä tässä. Lähetä se nyt.
accounts-resume-send = Lähetä
