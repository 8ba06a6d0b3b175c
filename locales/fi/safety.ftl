### status: adapted

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = Tekstissä on henkilötunnus, joten tekstiä ei tallennettu. Poista tunnus. Tyyppi: { $kind }. Tunnusta edeltävä teksti: ”{ $before }”
# $kind and $before as above
safety-warn = Tekstissä on numero, joka näyttää henkilötunnukselta. Poista se tai vahvista alla, että se on jotain muuta. Tyyppi: { $kind }. Numeroa edeltävä teksti: ”{ $before }”
safety-overrule = Olen tarkistanut: mikään tekstin numeroista ei kuulu yksittäiselle ihmiselle
safety-search = Tämä on henkilötunnus, joten hakua ei tehty. Käytä muita sanoja.
