### status: adapted

safety-stop = Dette er et personnummer, så teksten blev ikke gemt. Fjern nummeret. Type: { $kind }. Det står efter: “{ $before }”
safety-warn = Dette ligner et personnummer. Fjern det, eller bekræft nedenfor, at det er noget andet. Type: { $kind }. Det står efter: “{ $before }”
safety-overrule = Jeg har tjekket det: Intet nummer her tilhører en person
safety-search = Det er et personnummer, så der blev ikke søgt. Brug andre ord.
