### status: adapted

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = Þetta er kennitala og því var textinn ekki vistaður. Taktu hana út. Tegund: { $kind }. Talan stendur á eftir: „{ $before }“
# $kind and $before as above
safety-warn = Þetta lítur út eins og kennitala. Taktu hana út eða staðfestu hér fyrir neðan að þetta sé eitthvað annað. Tegund: { $kind }. Talan stendur á eftir: „{ $before }“
safety-overrule = Ég hef athugað þetta: engin tala hér er kennitala einstaklings
safety-search = Þetta er kennitala og því var ekki leitað. Notaðu önnur orð.
