### status: adapted

search-title = Leit
search-field = Leita í því sem fólk hefur skrifað
search-hint = Titlar, textar, athugasemdir og skjöl í viðhengi. Öll orðin þurfa að koma fyrir. Orð með þremur stöfum eða fleiri finnur líka lengri orð sem byrja eins.
search-button = Leita
search-found = { $count ->
    [one] Fannst: { $count } færsla
   *[other] Fundust: { $count } færslur
}
search-found-more = Fleira fannst en kemst fyrir á einni síðu. Það nýjasta er efst.
search-none = Ekkert fannst.
search-none-help = Prófaðu færri orð, aðeins upphaf orðs eða orðið á öðru norrænu tungumáli.
search-visitor = Þú leitaðir í því sem allir mega lesa. Meðlimir sem skrá sig inn finna fleira.
search-everywhere = Leita án sía
search-in-title = Í titli
search-in-text = Í texta
search-in-answer = Í athugasemd
search-in-file = Viðhengi: { $name }
search-error-short = Skrifaðu orð með að minnsta kosti tveimur stöfum.
search-error-long = Þetta er of mikið til að leita að. Hámarksfjöldi stafa: { $characters }. Hámarksfjöldi orða: { $words }.
