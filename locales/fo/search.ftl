### status: machine

search-title = Leiting
search-field = Leita í tí, sum fólk hava skrivað
search-hint = Heiti, tekstir, viðmerkingar og viðheft skjøl. Øll orðini skulu vera har. Eitt orð við trimum bókstavum ella fleiri finnur eisini longri orð, sum byrja soleiðis.
# status: attested (mediawiki-1.39)
search-button = Leita
search-found = { $count ->
    [one] Funnið: { $count } uppslag
   *[other] Funnin: { $count } uppsløg
}
search-found-more = Meira varð funnið, enn pláss er fyri á einari síðu. Tað nýggjasta stendur fremst.
search-none = Einki varð funnið.
search-none-help = Royn við færri orðum, bara við byrjanini av einum orði ella við orðinum á einum øðrum norðurlendskum máli.
search-visitor = Tú leitaði í tí, sum øll kunnu lesa. Limir, sum rita inn, finna meira.
search-everywhere = Leita uttan avmarkingar
search-in-title = Í heitinum
search-in-text = Í tekstinum
search-in-answer = Í eini viðmerking
search-in-file = Viðheft: { $name }
search-error-short = Skriva eitt orð við í minsta lagi tveimum bókstavum.
search-error-long = Hetta er ov nógv at leita eftir. Mest loyvdu tekin: { $characters }. Mest loyvdu orð: { $words }.
