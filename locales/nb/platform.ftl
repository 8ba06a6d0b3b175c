### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – der nordiske læringsnettverk møtes
platform-no-children-line = Vitja er til for å dele erfaringer mellom tjenester. Skriv aldri noe som gjør at et barn, en ungdom eller en familie kan kjennes igjen.
platform-not-yet-reviewed = Ikke sjekket av morsmålsbrukere ennå – hjelp oss
platform-skip = Hopp til innholdet

platform-menu = Meny
platform-nav = Hovedmeny
platform-nav-home = Forside
platform-nav-posts = Innlegg
platform-nav-cases = Nasjonale case
platform-nav-networks = Nettverk
platform-nav-calendar = Kalender
platform-nav-people = Personer
platform-nav-milestones = Milepæler
platform-nav-evaluation = Evaluering
platform-nav-admin = Administrasjon

platform-privacy = Personvern
platform-accessibility = Tilgjengelighet

platform-save = Lagre
platform-saved = Endringene dine er lagret.
platform-cancel = Avbryt
platform-optional = (valgfritt)
platform-pages = Sider
platform-older = Vis eldre
platform-errors-title = Se over dette en gang til
platform-error-date = Skriv en hel dato: år, måned og dag.

platform-language = Språk
platform-language-nb = Norsk (bokmål)
platform-language-nn = Norsk (nynorsk)
platform-language-sv = Svensk
platform-language-da = Dansk
platform-language-fi = Finsk
platform-language-is = Islandsk
platform-language-fo = Færøysk
platform-language-kl = Grønlandsk
platform-language-se = Nordsamisk
platform-language-en = Engelsk
platform-languages-about = Om språkene
platform-languages-title = Språkene i Vitja
platform-languages-text = Her forteller vi åpent hvordan tekstene på knapper, i menyer og i veiledning er blitt til. Hvis du kan språket og ser noe som er feil, si fra til sekretariatet.
platform-status-attested = Brukt av morsmålsbrukere
platform-status-adapted = Satt sammen av oss
platform-status-machine = Skrevet av maskin, venter på å bli sjekket av en morsmålsbruker
platform-status-reviewed = Sjekket av en morsmålsbruker
platform-status-explained = Tallene gjelder tekstene på knapper, i menyer og i veiledning. Det folk skriver, blir aldri oversatt uten at det står tydelig.
platform-danish-more = Vis dansk der teksten ikke er sjekket
platform-danish-less = Ikke vis dansk i stedet

platform-role-secretariat = Programsekretariat
platform-role-project-group = Nordisk prosjektgruppe
platform-role-case-lead = Prosjektleder
platform-role-facilitator = Nettverksleder
platform-role-regional-coordinator = Regional koordinator
platform-role-member = Kommune
platform-role-evaluator = Evaluator

platform-to-front-page = Til forsiden
platform-not-found = Denne siden finnes ikke
platform-not-found-text = Adressen kan være feil, eller siden kan være fjernet.
platform-not-found-visitor = Noen sider er bare for medlemmer. Er du medlem, kan du logge inn og prøve igjen.
platform-forbidden = Du kan ikke gjøre dette
platform-forbidden-text = Rollen din gir ikke tilgang til dette. Spør sekretariatet hvis du mener at den burde gjøre det.
platform-bad-request = Vi forsto ikke dette
platform-bad-request-text = Det manglet noe i det nettleseren din sendte. Gå tilbake og prøv igjen.
platform-broken = Noe gikk galt
# $reference (text): found again in the log of the installation
platform-broken-text = Ingenting av det du hadde lagret, er gått tapt. Prøv igjen om litt. Hvis det fortsetter, gi sekretariatet denne referansen: { $reference }
platform-too-many = Det ble litt for ofte
platform-too-many-text = For å holde Vitja trygt kan noen ting bare gjøres et visst antall ganger. Ingenting er gått tapt. Du kan prøve igjen om { $wait }
platform-too-large = Det var for mye på én gang
platform-too-large-text = Det nettleseren din sendte, er større enn det som tas imot her, og ingenting av det ble lagret. Gå tilbake og send mindre om gangen.
platform-error-too-many = Dette er prøvd for mange ganger. Du kan prøve igjen om { $wait }
platform-unavailable = Det går ikke akkurat nå
platform-unavailable-text = Vitja fikk ikke gjort dette akkurat nå. Ingenting som var lagret, er gått tapt. Prøv igjen om noen minutter.
platform-error-unavailable = Vitja kan ikke lagre dette akkurat nå. Alt du har skrevet, står her fortsatt. Prøv igjen om noen minutter.

platform-mail-greeting = Hei, { $name }
platform-feed = Nye åpne innlegg

platform-holiday-new-year = Første nyttårsdag
platform-holiday-epiphany = Helligtrekongersdag
platform-holiday-maundy-thursday = Skjærtorsdag
platform-holiday-good-friday = Langfredag
platform-holiday-easter-sunday = Første påskedag
platform-holiday-easter-monday = Andre påskedag
platform-holiday-great-prayer-day = Store bededag
platform-holiday-may-day = Første mai
platform-holiday-ascension = Kristi himmelfartsdag
platform-holiday-whit-sunday = Første pinsedag
platform-holiday-whit-monday = Andre pinsedag
platform-holiday-constitution-day-no = Norges grunnlovsdag
platform-holiday-constitution-day-dk = Danmarks grunnlovsdag
platform-holiday-national-day-se = Sveriges nasjonaldag
platform-holiday-national-day-is = Islands nasjonaldag
platform-holiday-national-day-gl = Grønlands nasjonaldag
platform-holiday-flag-day-fo = Færøyenes flaggdag
platform-holiday-olavsoka-eve = Olsokaften (Ólavsøka)
platform-holiday-olavsoka = Olsok (Ólavsøka)
platform-holiday-self-government-day-ax = Ålands selvstyredag
platform-holiday-midsummer-eve = Midtsommeraften
platform-holiday-midsummer-day = Midtsommerdagen
platform-holiday-all-saints = Allehelgensdag
platform-holiday-independence-day-fi = Finlands selvstendighetsdag
platform-holiday-first-day-of-summer = Første sommerdag
platform-holiday-commerce-day = Handelens fridag
platform-holiday-christmas-eve = Julaften
platform-holiday-christmas-day = Første juledag
platform-holiday-second-christmas-day = Andre juledag
platform-holiday-new-years-eve = Nyttårsaften
