### status: machine

search-title = Ujaasineq
search-field = Allatani ujarlerit
search-hint = Qulequttat, allatat, oqaaseqaatit allagaatillu ilanngussat. Oqaatsit tamarmik nassaarineqassapput. Oqaaseq pingasunik amerlanernilluunniit naqinnilik oqaatsinik takinerusunik taamatut aallartittunik aamma nassaartarpoq.
# status: attested (mediawiki-1.39)
search-button = Ujarlerit
search-found = { $count ->
    [one] Nassaat: { $count }
   *[other] Nassaat: { $count }
}
search-found-more = Nassaat quppernermut ataatsimut inissaqanngillat. Nutaanersaat siulliuvoq.
search-none = Nanisaqanngilaq.
search-none-help = Oqaatsit ikinnerusut, oqaatsip aallaqqaataa kisiat oqaaserluunniit nunani avannarlerni oqaatsinik allanik misiliguk.
search-visitor = Tamanit atuarneqarsinnaasut ujarfigaatit. Ilaasortat isersimasut amerlanerusunik nassaartarput.
search-everywhere = Killilersornagu ujarlerit
search-in-title = Qulequttami
search-in-text = Allatami
search-in-answer = Oqaaseqaammi
search-in-file = Ilanngussaq: { $name }
search-error-short = Oqaaseq minnerpaamik marlunnik naqinnilik allaguk.
search-error-long = Ujagassat amerlavallaarput. Naqinnerit amerlanerpaaffiat: { $characters }. Oqaatsit amerlanerpaaffiat: { $words }.
