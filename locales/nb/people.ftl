### status: adapted

people-to-admin = Administrasjon
people-show = Vis
people-as-file = Denne listen som fil (CSV)

people-invitations = Invitasjoner
people-invitations-text = Ingen kan opprette en konto på egen hånd. Man kommer inn ved å bli invitert. { $days ->
    [one] En lenke virker i ett døgn.
   *[other] En lenke virker i { $days } dager.
}
people-no-invitations = Det finnes ingen slike invitasjoner.
people-invite-one = Inviter én person
people-invite-many = Inviter mange personer
people-invite-one-text = Personen får en e-post med en lenke. { $days ->
    [one] Lenken virker i ett døgn.
   *[other] Lenken virker i { $days } dager.
}
people-letter-language = Språket i e-posten
people-send-invitation = Send invitasjonen
people-place-hint = Du ser stedene du leder.
people-place-programme = Hele programmet
people-place-in-list = Det står i listen

people-column-email = E-postadresse
people-column-name = Navn
people-column-role = Rolle
people-column-case = Land
people-column-network = Nettverk
people-column-municipality = Kommune
people-column-sector = Tjeneste
people-column-language = Språk
people-col-place = Sted
people-col-until = Virker til
people-col-sent = Sendt
people-col-change = Endre
people-col-inviter = Invitert av
people-col-line = Linje
people-col-column = Kolonne
people-col-found = Hva som står der
people-col-wrong = Hva som er feil

people-state = Status
people-state-all = Alle
people-state-open = Åpen
people-state-undelivered = Kunne ikke leveres
people-state-accepted = Godtatt
people-state-withdrawn = Trukket tilbake
people-state-expired = Utløpt

people-title = Personer
people-title-text = Alle som deltar, og hva de kan hjelpe med.
people-search-name = Navn eller del av navn
people-country = Land
people-network = Nettverk
people-sector = Tjeneste
people-language = Språk de leser og skriver
people-any-country = Alle land
people-any-network = Alle nettverk
people-any-sector = Alle tjenester
people-any-language = Alle språk
people-search = Vis personer
people-search-all = Vis alle
people-none = Ingen passer til valgene. Prøv med færre filtre.
people-more = Vis flere personer

people-about-me = Hva andre ser om meg
people-about-me-text = Medlemmer finner hverandre etter sted, tjeneste og språk. Du bestemmer selv hvor mye du forteller.
people-change-own = Endre hva andre ser om meg
people-see-own = Se siden min slik andre ser den
people-not-current = Denne personen deltar ikke for tiden.
people-write-to = Skriv til denne personen
people-name = Navn
people-organisation = Arbeidssted
people-organisation-hint = Der du arbeider, for eksempel skolen, tjenesten eller direktoratet.
people-no-sector = Ingen bestemt tjeneste
people-languages = Språk jeg leser og skriver
people-help = Hva jeg kan hjelpe med
people-help-hint = Hva kan andre spørre deg om? Skriv aldri noe som gjør at et barn eller en familie kan kjennes igjen.
people-help-lang = Språket i denne teksten
people-contact = Hvem kan se e-postadressen min?
people-contact-hint = Sekretariatet kjenner den alltid, fordi det tar seg av medlemskapene.
people-contact-nobody = Ingen
people-contact-networks = Medlemmer av nettverkene og casene mine
people-contact-members = Alle medlemmer
people-former-member = Tidligere medlem

people-error-name = Skriv navnet ditt.
people-error-long = Teksten er for lang. Høyeste antall tegn: { $max }
people-error-choice = Velg fra listen.
people-error-help-lang = Velg hvilket språk du skriver på.
people-error-contact = Velg hvem som kan se e-postadressen din.
people-invited-by = Invitert av: { $name }
people-sent-times = { $count ->
    [one] Sendt én gang
   *[other] Sendt { $count } ganger
}
people-resend = Send på nytt
people-resend-label = Send på nytt: { $email }
people-withdraw = Trekk tilbake
people-withdraw-label = Trekk tilbake: { $email }
people-done-invited = Invitasjonen er på vei.
people-done-resent = Invitasjonen er sendt på nytt med en ny lenke. Den gamle lenken virker ikke lenger.
people-done-withdrawn = Invitasjonen er trukket tilbake. Lenken virker ikke lenger.

people-error-role = Velg en rolle.
people-error-scope = Velg et sted.
people-error-lang = Velg et språk.
people-error-name-long = Navnet er for langt. Høyeste antall tegn: { $max }
people-error-not-yours = Du kan bare invitere til steder du leder.
people-error-member = Denne personen deltar allerede her med denne rollen.
people-error-closed = Kontoen med denne adressen er stengt. Sekretariatet kan åpne den igjen.
people-error-invited = Denne personen er allerede invitert til dette. Du kan sende invitasjonen på nytt fra listen.
people-error-answered = Denne invitasjonen er i mellomtiden besvart eller trukket tilbake.

people-invite-many-text = Hent inn en liste fra et regneark. Du ser hva som er lest, før noen blir invitert.
people-list-limits = En liste kan ha inntil { $rows } rader og { $size } kB.
people-list-sample = En eksempelfil du kan fylle ut
people-list-columns = Hvilke kolonner en liste kan ha
people-list-columns-text = Bare e-postadressen må være med. Rekkefølgen spiller ingen rolle, og overskriftene kan være på hvilket som helst av de åtte språkene. Filer fra Excel, LibreOffice og andre programmer kan leses, uansett skilletegn og tegnkoding.
people-list-file = Filen
people-list-paste = Eller lim inn listen her
people-list-same = Det som er likt for alle
people-list-same-text = Dette gjelder for hver rad der det ikke står noe annet.
people-list-check = Se gjennom listen
people-list-preview = Dette står i listen
people-list-read = Tegnkoding: { $encoding }. Skilletegn: { $separator }
people-separator-comma = komma
people-separator-semicolon = semikolon
people-separator-tab = tabulator
people-list-ignored = Disse kolonnene blir ikke brukt: { $columns }
people-list-will = { $count ->
    [0] Ingen nye blir invitert.
    [one] Én person blir invitert.
   *[other] { $count } personer blir invitert.
}
people-list-known = { $count ->
    [one] Én rad trenger ingenting: Personen deltar, er allerede invitert eller står to ganger i listen.
   *[other] { $count } rader trenger ingenting: Personene deltar, er allerede invitert eller står to ganger i listen.
}
people-list-bad = { $count ->
    [one] Det er feil i én linje.
   *[other] Det er feil i { $count } linjer.
}
people-list-invited = { $count ->
    [0] Ingen trengte en ny invitasjon.
    [one] Én invitasjon er på vei.
   *[other] { $count } invitasjoner er på vei.
}
people-list-left-out = { $count ->
    [one] Én linje ble utelatt fordi det var feil i den.
   *[other] { $count } linjer ble utelatt fordi det var feil i dem.
}
people-list-problems = Linjer med feil
people-list-good = Linjer uten feil
people-list-line = Linje { $line }
people-list-invite-all = { $count ->
    [one] Inviter én person
   *[other] Inviter alle { $count } personene
}
people-list-invite-good = { $count ->
    [one] Inviter bare den ene fra linjene uten feil
   *[other] Inviter bare de { $count } fra linjene uten feil
}
people-list-correct = Rett listen her
people-list-correct-text = Rett det som er feil, og se gjennom listen på nytt, eller hent inn en annen fil.
people-error-list-bad = Det er feil i noen av linjene. Rett dem, eller inviter bare personene fra linjene uten feil.
people-error-list-empty = Listen er tom. Velg en fil eller lim inn noen rader.
people-error-list-no-address = Ingen kolonne har e-postadresser. Gi den kolonnen overskriften «email».
people-error-list-rows = Listen har for mange rader. Del den i flere lister.
people-error-list-quote = Linje { $line }, kolonne { $column }: Her åpnes et anførselstegn som ikke lukkes, og da kan ikke radene etterpå skilles fra hverandre. Lukk det eller ta det bort.
people-error-list-size = Listen er for stor. Høyeste antall kilobyte: { $max }

people-row-new = Blir invitert
people-row-invited = Er allerede invitert
people-row-member = Deltar allerede
people-row-repeated = Det samme som i linje { $line }
people-row-email = Dette er ikke en hel e-postadresse.
people-row-name = Navnet er for langt.
people-row-role = Rollen finnes ikke, eller det er ikke oppgitt noen.
people-row-role-place = Denne rollen hører ikke til denne typen sted.
people-row-not-yours = Du leder ikke dette stedet, eller du kan ikke gi denne rollen der.
people-row-place = Det er ikke oppgitt noe sted. Skriv en kommune, et nettverk eller et land.
people-row-country = Dette landet finnes ikke her.
people-row-network = Dette nettverket finnes ikke her.
people-row-municipality = Denne kommunen finnes ikke her.
people-row-several = Flere steder har dette navnet. Skriv landet også.
people-row-not-in-network = Kommunen deltar ikke i dette nettverket.
people-row-sector = Denne tjenesten finnes ikke.
people-row-language = Plattformen har ikke dette språket.

people-mail-subject = Invitasjon til Vitja: { $place }
people-mail-greeting = Hei, { $name }
people-mail-greeting-nobody = Hei,
people-mail-invited = Du er invitert til å delta i Vitja. Her lærer kommuner og nasjonale aktører i Norden av hverandres arbeid for barn og unge.
people-mail-by = Invitert av: { $name }
people-mail-role = Din rolle: { $role }
people-mail-place = Hvor: { $place }
people-mail-accept = Ta imot invitasjonen på denne siden:
people-mail-until = Lenken virker til: { $date }
people-mail-what = Vitja inneholder aldri saker om barn eller navn på barn. Det er til for å dele erfaringer mellom tjenester.
people-mail-unknown = Vet du ikke hva dette gjelder, trenger du ikke å gjøre noe.

people-offer = Du er invitert
people-offer-text = Her lærer du sammen med folk som gjør det samme arbeidet andre steder.
people-offer-accept = Delta
people-offer-sign-in = Det finnes allerede en konto med e-postadressen din. Logg inn, så kommer du tilbake til denne siden.
people-offer-sign-out = Du er logget inn med en annen adresse. Logg ut, og åpne lenken i e-posten på nytt. E-posten gikk til: { $email }
people-offer-accepted = Du har allerede tatt imot denne invitasjonen.
people-over = Denne lenken virker ikke lenger
people-over-text = Invitasjonen er for gammel, er trukket tilbake eller er sendt på nytt med en ny lenke. Se etter en nyere e-post, eller spør den som inviterte deg.
people-your-account = Kontoen din
people-your-address = Du kommer til å logge inn med: { $email }
people-your-name = Navnet ditt, slik andre ser det
people-your-password = Velg et passord
people-your-password-hint = En setning som bare du kunne kommet på, er et godt passord. Laveste antall tegn: { $min }
people-promise = Jeg skriver aldri noe her som gjør at et barn, en ungdom eller en familie kan kjennes igjen.
people-make-account = Opprett kontoen min
