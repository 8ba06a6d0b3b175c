### status: adapted

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = Dette er et identitetsnummer, så teksten ble ikke lagret. Fjern nummeret. Type: { $kind }. Nummeret står etter: «{ $before }»
# $kind and $before as above
safety-warn = Dette ligner et identitetsnummer. Fjern det, eller bekreft nedenfor at det er noe annet. Type: { $kind }. Nummeret står etter: «{ $before }»
safety-overrule = Jeg har sjekket det: Ingen numre her tilhører en person
safety-search = Dette er et identitetsnummer, så det ble ikke søkt. Bruk andre ord.
