### status: adapted

people-to-admin = Administration
people-show = Vis
people-as-file = Denne liste som fil (CSV)

people-invitations = Invitationer
people-invitations-text = Ingen kan selv oprette en konto: Man kommer ind med en invitation. { $days ->
    [one] Et link virker i et døgn.
   *[other] Et link virker i { $days } dage.
}
people-no-invitations = Der er ingen invitationer af den slags.
people-invite-one = Invitér én person
people-invite-many = Invitér mange personer
people-invite-one-text = Personen får en mail med et link. { $days ->
    [one] Linket virker i et døgn.
   *[other] Linket virker i { $days } dage.
}
people-letter-language = Sproget i mailen
people-send-invitation = Send invitationen
people-place-hint = Du ser de steder, du driver.
people-place-programme = Hele programmet
people-place-in-list = Det står på listen

people-column-email = E-mailadresse
people-column-name = Navn
people-column-role = Rolle
people-column-case = Land
people-column-network = Netværk
people-column-municipality = Kommune
people-column-sector = Fagområde
people-column-language = Sprog
people-col-place = Sted
people-col-until = Virker indtil
people-col-sent = Sendt
people-col-change = Ændr
people-col-inviter = Inviteret af
people-col-line = Linje
people-col-column = Kolonne
people-col-found = Det står der
people-col-wrong = Det er der galt

people-state = Status
people-state-all = Alle
people-state-open = Åben
people-state-undelivered = Kunne ikke leveres
people-state-accepted = Accepteret
people-state-withdrawn = Trukket tilbage
people-state-expired = Udløbet

people-title = Deltagere
people-title-text = Alle, der deltager, og hvad de kan hjælpe med.
people-search-name = Navn eller en del af det
people-country = Land
people-network = Netværk
people-sector = Fagområde
people-language = Sprog, de læser og skriver
people-any-country = Alle lande
people-any-network = Alle netværk
people-any-sector = Alle fagområder
people-any-language = Alle sprog
people-search = Vis deltagere
people-search-all = Vis alle
people-none = Ingen passer til dine valg. Prøv med færre filtre.
people-more = Vis flere deltagere

people-about-me = Det ser andre om mig
people-about-me-text = Medlemmerne finder hinanden ved hjælp af sted, fagområde og sprog. Du bestemmer, hvor meget du fortæller.
people-change-own = Ret det, andre ser om mig
people-see-own = Se min side, som andre ser den
people-not-current = Denne person deltager ikke for tiden.
people-write-to = Skriv til denne person
people-name = Navn
people-organisation = Organisation
people-organisation-hint = Hvor du arbejder, for eksempel skolen, tilbuddet eller styrelsen.
people-no-sector = Ikke noget bestemt fagområde
people-languages = Sprog, jeg læser og skriver
people-help = Det kan jeg hjælpe med
people-help-hint = Hvad kan andre spørge dig om? Skriv aldrig noget, som et barn eller en familie kan genkendes på.
people-help-lang = Tekstens sprog
people-contact = Hvem kan se min e-mailadresse?
people-contact-hint = Sekretariatet kender den altid, fordi det administrerer medlemskaberne.
people-contact-nobody = Ingen
people-contact-networks = Medlemmer af mine netværk og cases
people-contact-members = Alle medlemmer
people-former-member = Tidligere medlem

people-error-name = Skriv dit navn.
people-error-long = Teksten er for lang. Højst tilladte antal tegn: { $max }
people-error-choice = Vælg fra listen.
people-error-help-lang = Vælg det sprog, du skriver på.
people-error-contact = Vælg, hvem der kan se din e-mailadresse.
people-invited-by = Inviteret af: { $name }
people-sent-times = { $count ->
    [one] Sendt { $count } gang
   *[other] Sendt { $count } gange
}
people-resend = Send igen
people-resend-label = Send igen: { $email }
people-withdraw = Træk tilbage
people-withdraw-label = Træk tilbage: { $email }
people-done-invited = Invitationen er på vej.
people-done-resent = Invitationen er sendt igen med et nyt link. Det gamle link virker ikke længere.
people-done-withdrawn = Invitationen er trukket tilbage. Linket i den virker ikke længere.

people-error-role = Vælg en rolle.
people-error-scope = Vælg et sted.
people-error-lang = Vælg et sprog.
people-error-name-long = Navnet er for langt. Højst tilladte antal tegn: { $max }
people-error-not-yours = Du kan kun invitere til steder, som du driver.
people-error-member = Denne person deltager allerede her med denne rolle.
people-error-closed = Kontoen med denne adresse er lukket. Sekretariatet kan åbne den igen.
people-error-invited = Denne person er allerede inviteret til dette. Du kan sende invitationen igen fra listen.
people-error-answered = Invitationen er i mellemtiden blevet besvaret eller trukket tilbage.

people-invite-many-text = Hent en liste fra et regneark. Du ser, hvad der er læst, før nogen bliver inviteret.
people-list-limits = En liste må have op til { $rows } rækker og fylde op til { $size } kB.
people-list-sample = En eksempelfil, du kan udfylde
people-list-columns = Hvilke kolonner en liste kan have
people-list-columns-text = Kun e-mailadressen skal være der. Rækkefølgen er ligegyldig, og overskrifterne kan være på et hvilket som helst af de otte sprog. Filer fra Excel, LibreOffice og andre programmer bliver forstået, uanset hvilket skilletegn og hvilken tegnkodning de bruger.
people-list-file = Filen
people-list-paste = Eller sæt listen ind her
people-list-same = Det, der er ens for alle
people-list-same-text = Det gælder for alle rækker, hvor der ikke står noget andet.
people-list-check = Se listen igennem
people-list-preview = Det står på listen
people-list-read = Tegnkodning: { $encoding }. Skilletegn: { $separator }
people-separator-comma = komma
people-separator-semicolon = semikolon
people-separator-tab = tabulator
people-list-ignored = Disse kolonner bliver ikke brugt: { $columns }
people-list-will = { $count ->
    [0] Ingen nye bliver inviteret.
    [one] { $count } person bliver inviteret.
   *[other] { $count } personer bliver inviteret.
}
people-list-known = { $count ->
    [one] { $count } række kræver ikke noget: Personen deltager, er allerede inviteret eller står to gange på listen.
   *[other] { $count } rækker kræver ikke noget: Personerne deltager, er allerede inviteret eller står to gange på listen.
}
people-list-bad = { $count ->
    [one] { $count } linje skal rettes.
   *[other] { $count } linjer skal rettes.
}
people-list-invited = { $count ->
    [0] Ingen havde brug for en ny invitation.
    [one] { $count } invitation er på vej.
   *[other] { $count } invitationer er på vej.
}
people-list-left-out = { $count ->
    [one] { $count } linje blev udeladt, fordi den skal rettes.
   *[other] { $count } linjer blev udeladt, fordi de skal rettes.
}
people-list-problems = Linjer, der skal rettes
people-list-good = Linjer, der er i orden
people-list-line = Linje { $line }
people-list-invite-all = { $count ->
    [one] Invitér { $count } person
   *[other] Invitér alle { $count } personer
}
people-list-invite-good = { $count ->
    [one] Invitér kun { $count } person fra linjerne, der er i orden
   *[other] Invitér kun { $count } personer fra linjerne, der er i orden
}
people-list-correct = Ret listen her
people-list-correct-text = Ret det, der er galt, og se listen igennem igen, eller hent en anden fil.
people-error-list-bad = Nogle linjer skal rettes. Ret dem, eller invitér kun personerne fra de linjer, der er i orden.
people-error-list-empty = Der er ikke noget på listen. Vælg en fil, eller sæt nogle rækker ind.
people-error-list-no-address = Ingen kolonne indeholder e-mailadresser. Giv kolonnen overskriften “email”.
people-error-list-rows = Listen har for mange rækker. Del den op i flere lister.
people-error-list-quote = Linje { $line }, kolonne { $column }: Her begynder et anførselstegn, som ikke bliver lukket, og så kan rækkerne derefter ikke skelnes fra hinanden. Luk det, eller fjern det.
people-error-list-size = Listen er for stor. Højst tilladte antal kilobyte: { $max }

people-row-new = Bliver inviteret
people-row-invited = Er allerede inviteret
people-row-member = Deltager allerede
people-row-repeated = Det samme som i linje { $line }
people-row-email = Det er ikke en hel e-mailadresse.
people-row-name = Navnet er for langt.
people-row-role = Rollen findes ikke, eller der er ikke angivet nogen.
people-row-role-place = Denne rolle hører ikke til denne type sted.
people-row-not-yours = Du driver ikke dette sted eller kan ikke give denne rolle her.
people-row-place = Der er ikke angivet noget sted: Skriv en kommune, et netværk eller et land.
people-row-country = Landet findes ikke her.
people-row-network = Netværket findes ikke her.
people-row-municipality = Kommunen findes ikke her.
people-row-several = Flere steder har dette navn. Skriv også landet.
people-row-not-in-network = Kommunen deltager ikke i dette netværk.
people-row-sector = Fagområdet findes ikke.
people-row-language = Platformen findes ikke på dette sprog.

people-mail-subject = Invitation til Vitja: { $place }
people-mail-greeting = Hej { $name }
people-mail-greeting-nobody = Hej
people-mail-invited = Du er inviteret til at deltage i Vitja, hvor kommuner og nationale myndigheder i Norden lærer af hinandens arbejde for børn og unge.
people-mail-by = Inviteret af: { $name }
people-mail-role = Din rolle: { $role }
people-mail-place = Hvor: { $place }
people-mail-accept = Tag imod invitationen på denne side:
people-mail-until = Linket virker indtil: { $date }
people-mail-what = Vitja indeholder aldrig sager eller navne på børn: Det er til at dele erfaringer på tværs af fagområder.
people-mail-unknown = Hvis du ikke ved, hvad det her handler om, behøver du ikke at gøre noget.

people-offer = Du er inviteret
people-offer-text = Her lærer du sammen med folk, der laver det samme arbejde andre steder.
people-offer-accept = Deltag
people-offer-sign-in = Der findes allerede en konto med din e-mailadresse. Log ind, så kommer du tilbage til denne side.
people-offer-sign-out = Du er logget ind med en anden adresse. Log ud, og åbn så linket i mailen igen. Mailen blev sendt til: { $email }
people-offer-accepted = Du har allerede taget imod denne invitation.
people-over = Linket virker ikke længere
people-over-text = Invitationen er for gammel, er trukket tilbage eller er sendt igen med et nyt link. Se efter en nyere mail, eller spørg den, der inviterede dig.
people-your-account = Din konto
people-your-address = Du kommer til at logge ind med: { $email }
people-your-name = Dit navn, som andre kommer til at se det
people-your-password = Vælg en adgangskode
people-your-password-hint = En sætning, som kun du kunne finde på, er en god adgangskode. Mindste antal tegn: { $min }
people-promise = Jeg vil aldrig skrive noget her, som et barn, en ung eller en familie kan genkendes på.
people-make-account = Opret min konto
