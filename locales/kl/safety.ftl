### status: machine

safety-stop = Una tassaavoq inuup normua, taamaattumik allataq toqqorneqanngilaq. Normu peeruk. Suunera: { $kind }. Siuliani allassimavoq: “{ $before }”
safety-warn = Una inuup normuatut isikkoqarpoq. Peeruk, imaluunniit ataani uppernarsaruk allaasoq. Suunera: { $kind }. Siuliani allassimavoq: “{ $before }”
safety-overrule = Misissorpara: normut maaniittut inummut tunngasuunngillat
safety-search = Una tassaavoq inuup normua, taamaattumik ujaasisoqanngilaq. Oqaatsit allat atukkit.
