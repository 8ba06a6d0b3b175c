### status: adapted

admin-title = Administration
admin-text = Här sköter sekretariatet plattformen: personer, projekt, nätverk och kommuner, och vad som har hänt.
admin-text-own = Här ser du personerna i det som du leder, och kan bjuda in fler.
admin-invitations-text = Bjud in personer, en och en eller från en lista, och se vem som har svarat.
admin-any = Alla
admin-add = Lägg till
admin-make = Skapa
admin-see-page = Visa sidan
admin-from = Från och med
admin-to = Till och med

admin-members = Personer
admin-members-text = Vilka som deltar, var och i vilken roll.
admin-search = Namn eller adress
admin-nobody = Ingen hittades.
admin-account = Konto
admin-account-active = Öppet
admin-account-closed = Stängt
admin-since = Konto sedan
admin-membership = Roll och tillhörighet
admin-memberships = Roller och tillhörigheter
admin-memberships-as-file = Personernas alla roller som fil, även avslutade (CSV)
admin-no-memberships = Den här personen har ingen roll någonstans.
admin-period = När
admin-holds = Gäller i dag
admin-holds-not = Gäller inte i dag
admin-end = Avsluta
admin-end-now = Avsluta genast
admin-end-label = Sista dag: { $membership }
admin-end-now-label = Avsluta genast: { $membership }
admin-end-hint = En roll gäller också på sin sista dag. Med ”Avsluta genast” upphör den redan i dag. En roll som börjar i dag eller senare försvinner då från listan, men finns kvar i händelseloggen. Annat som har avslutats finns kvar här.
admin-add-membership = Ge en roll till
admin-starts-on = Första dag
admin-ends-on = Sista dag
admin-ends-on-hint = Lämna tomt om det inte finns något slutdatum.
admin-done-added = Rollen är tilldelad.
admin-done-ended = Den sista dagen är satt.
admin-done-taken-back = Rollen gäller inte längre.
admin-done-closed = Kontot är stängt och sessionerna är avslutade.
admin-done-opened = Kontot är öppet igen.
admin-done-sessions = Personen är utloggad överallt.
admin-deactivate = Stäng kontot
admin-deactivate-text = Personen loggas genast ut och kan inte längre logga in. Det personen har skrivit finns kvar. Platser på kommande träffar går till dem som väntar. Du kan öppna kontot igen.
admin-reactivate = Öppna kontot igen
admin-reactivate-text = Kontot är stängt. När du öppnar det kan personen logga in igen med samma lösenord.
admin-end-sessions-text = För den som har blivit av med en dator eller mobil: personen loggas genast ut överallt och loggar in igen med sitt lösenord.
admin-end-sessions = Logga ut personen överallt
admin-remove-factor = Ta bort tvåstegsverifieringen
admin-remove-factor-text = För den som har tappat bort både mobilen och återställningskoderna: personen loggar in med bara lösenordet och ställer in tvåstegsverifieringen på nytt. Försäkra dig först om att det verkligen är den personen som frågar.
admin-done-factor = Tvåstegsverifieringen är borttagen och sessionerna är avslutade.
admin-error-no-factor = Den här personen har ingen tvåstegsverifiering.

admin-cases = Nationella projekt
admin-cases-text = Var varje projekt står, och sedan när.
admin-case-history = Så har det gått
admin-state-since = Sedan
admin-error-state = Välj ett läge.

admin-networks = Nätverk
admin-networks-text = Skapa nätverk, byt namn på dem och flytta dem till ett annat projekt.
admin-network-new = Skapa ett nätverk
admin-kind = Typ
admin-region = Region
admin-name-language = Namnets språk
admin-no-case = Inget projekt
admin-error-kind = Välj en typ.
admin-error-lang = Välj ett språk.
admin-error-country = Välj ett land.
admin-error-case = Välj ett projekt.
admin-move = Flytta till ett annat projekt
admin-move-text = Först ser du vad flytten innebär. Inget ändras förrän du bekräftar.
admin-move-to = Flytta till
admin-move-show = Visa vad det innebär
admin-move-means = Det här innebär flytten
admin-move-from = Från: { $from }
admin-move-into = Till: { $to }
admin-move-people = { $count ->
    [one] { $count } person hör till det nya projektet från och med nu, och till det gamla bara om en annan roll knyter personen dit.
   *[other] { $count } personer hör till det nya projektet från och med nu, och till det gamla bara om en annan roll knyter dem dit.
}
admin-move-municipalities = { $count ->
    [one] { $count } kommun deltar i nätverket som förut.
   *[other] { $count } kommuner deltar i nätverket som förut.
}
admin-move-posts = Det som har skrivits i nätverket följer med: inlägg för ”mitt nationella projekt” läses i det nya projektet och inte längre i det gamla.
admin-move-leads = Det nya projektets ledare kan bjuda in till nätverket. Det gamla projektets ledare kan det inte längre.
admin-move-same = Roller, nätverkets adress och inlägg som bara är för nätverket ändras inte.
admin-move-do = Flytta nätverket

admin-municipalities = Kommuner
admin-municipalities-text = Skapa kommuner och ange när de deltar i vilket nätverk.
admin-municipality-new = Skapa en kommun
admin-parts-hint = En kommun deltar också på sin sista dag. Ange den sista dagen när kommunen lämnar nätverket. Kommer den tillbaka lägger du till den på nytt: det som var förut finns kvar.
admin-part-from = Första dag: { $place }
admin-part-to = Sista dag: { $place }

admin-trail = Händelselogg
admin-trail-text = Allt som har ändrat behörigheter, publicerats, dolts, tagits bort eller exporterats, av vem och när.
admin-trail-none = Inget hittades.
admin-trail-at = När
admin-trail-by = Vem
admin-trail-program = Programmet självt
admin-trail-gone = Tidigare medlem
admin-trail-action = Vad
admin-trail-subject = Vad det gällde
admin-trail-detail = Detaljer

admin-failures = Arbete som misslyckades
admin-failures-text = Mejl som inte gick att skicka, och annat arbete i bakgrunden som gavs upp.
admin-failures-none = Inget har misslyckats.
admin-failures-count = { $count ->
    [one] { $count } sak misslyckades.
   *[other] { $count } saker misslyckades.
}
admin-failures-tries = Försök
admin-failures-to = Till
admin-failures-reason = Orsak
admin-failures-again = Försök igen
admin-failures-again-label = Försök igen: { $kind }
admin-failures-regular = Regelbundet arbete
admin-failures-next = Nästa försök
