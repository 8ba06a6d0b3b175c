### status: adapted

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = Det här är ett personnummer eller liknande. Därför sparades texten inte. Ta bort numret. Typ: { $kind }. Det står efter: ”{ $before }”
# $kind and $before as above
safety-warn = Det här ser ut som ett personnummer eller liknande. Ta bort det, eller bekräfta nedan att det är något annat. Typ: { $kind }. Det står efter: ”{ $before }”
safety-overrule = Jag har kontrollerat: inget nummer här tillhör en person
