### status: adapted

safety-stop = Det här är ett personnummer eller liknande. Därför sparades texten inte. Ta bort numret. Typ: { $kind }. Det står efter: ”{ $before }”
safety-warn = Det här ser ut som ett personnummer eller liknande. Ta bort det, eller bekräfta nedan att det är något annat. Typ: { $kind }. Det står efter: ”{ $before }”
safety-overrule = Jag har kontrollerat: inget nummer här tillhör en person
safety-search = Det här är ett personnummer, så ingen sökning gjordes. Använd andra ord.
