### status: adapted

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = Dette er et personnummer, så teksten blev ikke gemt. Fjern nummeret. Type: { $kind }. Det står efter: “{ $before }”
# $kind and $before as above
safety-warn = Dette ligner et personnummer. Fjern det, eller bekræft nedenfor, at det er noget andet. Type: { $kind }. Det står efter: “{ $before }”
safety-overrule = Jeg har tjekket det: Intet nummer her tilhører en person
