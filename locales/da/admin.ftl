### status: adapted

admin-title = Administration
admin-text = Her driver sekretariatet platformen: deltagere, steder og det, der er sket.
admin-text-own = Her ser du deltagerne i det, du driver, og kan invitere andre.
admin-invitations-text = Invitér folk en ad gangen eller fra en liste, og se, hvem der har svaret.
admin-any = Alle
admin-add = Tilføj
admin-make = Opret
admin-see-page = Se siden
admin-from = Fra
admin-to = Til

admin-members = Deltagere
admin-members-text = Hvem der deltager, hvor og i hvilken rolle.
admin-search = Navn eller adresse
admin-nobody = Ingen fundet.
admin-account = Konto
admin-account-active = Åben
admin-account-closed = Lukket
admin-since = Konto siden
admin-membership = Rolle og sted
admin-memberships = Roller og steder
admin-memberships-as-file = Alle disse personers roller som fil, også afsluttede (CSV)
admin-no-memberships = Denne person har ikke nogen rolle nogen steder.
admin-period = Hvornår
admin-holds = I dag
admin-holds-not = Ikke i dag
admin-end = Afslut
admin-end-now = Afslut med det samme
admin-end-label = Sidste dag: { $membership }
admin-end-now-label = Afslut med det samme: { $membership }
admin-end-hint = En rolle gælder også på den sidste dag. »Afslut med det samme« fjerner den allerede i dag. En rolle, der begynder i dag eller senere, forsvinder så fra listen, og loggen over ændringer gemmer den. Andet, der er afsluttet, bliver stående her.
admin-add-membership = Giv en rolle mere
admin-starts-on = Første dag
admin-ends-on = Sidste dag
admin-ends-on-hint = Lad feltet være tomt, hvis der ikke er nogen slutdato.
admin-done-added = Rollen er givet.
admin-done-ended = Den sidste dag er sat.
admin-done-taken-back = Rollen gælder ikke længere.
admin-done-closed = Kontoen er lukket, og dens sessioner er afsluttet.
admin-done-opened = Kontoen er åben igen.
admin-done-sessions = Personen er logget ud alle steder.
admin-deactivate = Luk kontoen
admin-deactivate-text = Personen bliver logget ud med det samme og kan ikke logge ind mere. Det, personen har skrevet, bliver stående. Pladser ved kommende samlinger går til dem, der venter. Du kan åbne kontoen igen.
admin-reactivate = Åbn kontoen igen
admin-reactivate-text = Kontoen er lukket. Når du åbner den, kan personen logge ind igen med den samme adgangskode.
admin-end-sessions-text = Til den, der har mistet en computer eller telefon: Personen bliver logget ud alle steder med det samme og logger ind igen med sin adgangskode.
admin-end-sessions = Log personen ud alle steder
admin-remove-factor = Fjern login i to trin
admin-remove-factor-text = Til den, der har mistet sin telefon og sine gendannelseskoder: Personen logger ind med adgangskoden alene og sætter login i to trin op på ny. Sørg først for at være sikker på, at det er personen selv, der beder om det.
admin-done-factor = Login i to trin er fjernet, og sessionerne er afsluttet.
admin-error-no-factor = Denne person bruger ikke login i to trin.

admin-cases = Nationale cases
admin-cases-text = Hvor langt hver case er, og siden hvornår.
admin-case-history = Sådan er det gået
admin-state-since = Siden
admin-error-state = Vælg en status.

admin-networks = Netværk
admin-networks-text = Opret netværk, omdøb dem, og flyt dem til en anden case.
admin-network-new = Opret et netværk
admin-kind = Type
admin-region = Region
admin-name-language = Navnets sprog
admin-no-case = Ingen case
admin-error-kind = Vælg en type.
admin-error-lang = Vælg et sprog.
admin-error-country = Vælg et land.
admin-error-case = Vælg en case.
admin-move = Flyt til en anden case
admin-move-text = Først ser du, hvad flytningen betyder. Intet bliver ændret, før du bekræfter.
admin-move-to = Flyt til
admin-move-show = Vis, hvad det betyder
admin-move-means = Det betyder flytningen
admin-move-from = Fra: { $from }
admin-move-into = Til: { $to }
admin-move-people = { $count ->
    [one] { $count } person hører fra nu af til den nye case og kun til den gamle, hvis en anden rolle knytter personen til den.
   *[other] { $count } personer hører fra nu af til den nye case og kun til den gamle, hvis en anden rolle knytter dem til den.
}
admin-move-municipalities = { $count ->
    [one] { $count } kommune deltager i netværket som før.
   *[other] { $count } kommuner deltager i netværket som før.
}
admin-move-posts = Det, der er skrevet i netværket, følger med: Indlæg til “min nationale case” bliver læst i den nye case og ikke længere i den gamle.
admin-move-leads = Projektlederne i den nye case kan invitere til netværket. Det kan projektlederne i den gamle ikke længere.
admin-move-same = Roller, netværkets adresse og indlæg kun til netværket forbliver, som de er.
admin-move-do = Flyt netværket

admin-municipalities = Kommuner
admin-municipalities-text = Opret kommuner, og angiv, hvornår de deltager i hvilket netværk.
admin-municipality-new = Opret en kommune
admin-parts-hint = En kommune deltager også på sin sidste dag. Sæt den sidste dag, når den går ud. Kommer den tilbage, tilføjer du den igen: Det, der var før, bliver stående.
admin-part-from = Første dag: { $place }
admin-part-to = Sidste dag: { $place }

admin-trail = Log over ændringer
admin-trail-text = Det, der har ændret rettigheder eller har udgivet, skjult, slettet eller eksporteret noget, af hvem og hvornår.
admin-trail-none = Intet fundet.
admin-trail-at = Hvornår
admin-trail-by = Hvem
admin-trail-program = Programmet selv
admin-trail-gone = Tidligere medlem
admin-trail-action = Hvad
admin-trail-subject = På hvad
admin-trail-detail = Detaljer

admin-failures = Arbejde, der mislykkedes
admin-failures-text = Mails, der ikke kunne sendes, og andet arbejde i baggrunden, som er opgivet.
admin-failures-none = Intet er mislykket.
admin-failures-count = { $count ->
    [one] Én ting mislykkedes.
   *[other] { $count } ting mislykkedes.
}
admin-failures-tries = Forsøg
admin-failures-to = Til
admin-failures-reason = Hvorfor
admin-failures-again = Prøv igen
admin-failures-again-label = Prøv igen: { $kind }
admin-failures-regular = Fast arbejde
admin-failures-next = Næste forsøg
