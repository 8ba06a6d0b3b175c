### status: machine

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = Una tassaavoq inuup normua, taamaattumik allataq toqqorneqanngilaq. Normu peeruk. Suunera: { $kind }. Siuliani allassimavoq: “{ $before }”
# $kind and $before as above
safety-warn = Una inuup normuatut isikkoqarpoq. Peeruk, imaluunniit ataani uppernarsaruk allaasoq. Suunera: { $kind }. Siuliani allassimavoq: “{ $before }”
safety-overrule = Misissorpara: normut maaniittut inummut tunngasuunngillat
