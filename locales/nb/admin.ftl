### status: adapted

admin-title = Administrasjon
admin-text = Herfra driver sekretariatet plattformen: personer, steder og det som har skjedd.
admin-text-own = Her ser du dem som deltar i det du leder, og inviterer andre.
admin-invitations-text = Inviter folk, én og én eller fra en liste, og se hvem som har svart.
admin-any = Alle
admin-add = Legg til
admin-make = Opprett
admin-see-page = Se siden
admin-from = Fra
admin-to = Til

admin-members = Personer
admin-members-text = Hvem som deltar, hvor og med hvilken rolle.
admin-search = Navn eller adresse
admin-nobody = Ingen ble funnet.
admin-account = Konto
admin-account-active = Åpen
admin-account-closed = Stengt
admin-since = Har hatt konto siden
admin-membership = Rolle og sted
admin-memberships = Roller og steder
admin-memberships-as-file = Alle rollene til disse personene som fil, også avsluttede (CSV)
admin-no-memberships = Denne personen har ingen rolle noe sted.
admin-period = Når
admin-holds = Gjelder i dag
admin-holds-not = Gjelder ikke i dag
admin-end = Avslutt
admin-end-now = Avslutt med en gang
admin-end-label = Siste dag: { $membership }
admin-end-now-label = Avslutt med en gang: { $membership }
admin-end-hint = En rolle gjelder også den siste dagen. «Avslutt med en gang» fjerner den allerede i dag. En rolle som begynner i dag eller senere, forsvinner da fra denne listen, og endringsloggen tar vare på den. Annet som er avsluttet, blir stående her.
admin-add-membership = Gi en rolle til
admin-starts-on = Første dag
admin-ends-on = Siste dag
admin-ends-on-hint = La feltet stå tomt hvis slutten er åpen.
admin-done-added = Rollen er gitt.
admin-done-ended = Siste dag er satt.
admin-done-taken-back = Rollen gjelder ikke lenger.
admin-done-closed = Kontoen er stengt, og personen er logget ut alle steder.
admin-done-opened = Kontoen er åpen igjen.
admin-done-sessions = Personen er logget ut alle steder.
admin-deactivate = Steng kontoen
admin-deactivate-text = Personen blir logget ut med en gang og kan ikke logge inn mer. Det personen har skrevet, blir stående. Plasser på kommende samlinger går til dem som venter. Du kan åpne kontoen igjen.
admin-reactivate = Åpne kontoen igjen
admin-reactivate-text = Kontoen er stengt. Når du åpner den, kan personen logge inn igjen med samme passord.
admin-end-sessions-text = For den som har mistet en datamaskin eller telefon: Personen blir logget ut alle steder med en gang, og logger inn igjen med passordet sitt.
admin-end-sessions = Logg personen ut alle steder
admin-remove-factor = Fjern innlogging i to trinn
admin-remove-factor-text = For den som har mistet både telefonen og gjenopprettingskodene: Personen logger inn med bare passordet og setter opp innlogging i to trinn på nytt. Forsikre deg først om at det er den rette personen som spør.
admin-done-factor = Innlogging i to trinn er fjernet, og personen er logget ut alle steder.
admin-error-no-factor = Denne personen har ikke innlogging i to trinn.

admin-cases = Nasjonale case
admin-cases-text = Hvor hvert case står, og siden når.
admin-case-history = Slik har det gått
admin-state-since = Siden
admin-error-state = Velg en status.

admin-networks = Nettverk
admin-networks-text = Opprett nettverk, gi dem nytt navn eller flytt dem til et annet case.
admin-network-new = Opprett et nettverk
admin-kind = Type
admin-region = Region
admin-name-language = Språket i navnet
admin-no-case = Uten case
admin-error-kind = Velg en type.
admin-error-lang = Velg et språk.
admin-error-country = Velg et land.
admin-error-case = Velg et case.
admin-move = Flytt til et annet case
admin-move-text = Først ser du hva flyttingen betyr. Ingenting blir endret før du bekrefter.
admin-move-to = Flytt til
admin-move-show = Vis hva det betyr
admin-move-means = Dette betyr flyttingen
admin-move-from = Fra: { $from }
admin-move-into = Til: { $to }
admin-move-people = { $count ->
    [one] Én person hører til det nye caset fra nå av, og til det gamle bare hvis en annen rolle knytter personen til det.
   *[other] { $count } personer hører til det nye caset fra nå av, og til det gamle bare hvis en annen rolle knytter dem til det.
}
admin-move-municipalities = { $count ->
    [one] Én kommune deltar i nettverket som før.
   *[other] { $count } kommuner deltar i nettverket som før.
}
admin-move-posts = Det som er skrevet i nettverket, følger med: Innlegg for «det nasjonale caset mitt» kan leses i det nye caset og ikke lenger i det gamle.
admin-move-leads = Prosjektlederne i det nye caset kan invitere til nettverket. De i det gamle kan det ikke lenger.
admin-move-same = Roller, adressen til nettverket og innlegg som bare er for nettverket, er som før.
admin-move-do = Flytt nettverket

admin-municipalities = Kommuner
admin-municipalities-text = Opprett kommuner, og angi når de deltar i hvilket nettverk.
admin-municipality-new = Opprett en kommune
admin-parts-hint = En kommune deltar også den siste dagen. Sett siste dag når kommunen går ut. Kommer den tilbake, legger du den til på nytt: Det som var før, blir stående.
admin-part-from = Første dag: { $place }
admin-part-to = Siste dag: { $place }

admin-trail = Endringslogg
admin-trail-text = Det som har endret rettigheter, publisert, skjult, slettet eller eksportert, av hvem og når.
admin-trail-none = Ingenting ble funnet.
admin-trail-at = Når
admin-trail-by = Hvem
admin-trail-program = Programmet selv
admin-trail-gone = Tidligere medlem
admin-trail-action = Hva
admin-trail-subject = På hva
admin-trail-detail = Detaljer

admin-failures = Arbeid som mislyktes
admin-failures-text = E-poster som ikke kunne sendes, og annet arbeid i bakgrunnen som ble gitt opp.
admin-failures-none = Ingenting har mislyktes.
admin-failures-count = { $count ->
    [one] Én ting mislyktes.
   *[other] { $count } ting mislyktes.
}
admin-failures-tries = Forsøk
admin-failures-to = Til
admin-failures-reason = Hvorfor
admin-failures-again = Prøv igjen
admin-failures-again-label = Prøv igjen: { $kind }
admin-failures-regular = Fast arbeid
admin-failures-next = Neste forsøk
