### status: adapted

search-title = Search
search-field = Search in what people wrote
search-hint = Titles, texts, comments and attached documents. All your words must occur. A word of three letters or more also finds longer words that begin with it.
search-button = Search
# $count (number): posts
search-found = { $count ->
    [one] Found: { $count } post
   *[other] Found: { $count } posts
}
search-found-more = More was found than fits on one page. The newest stands first.
search-none = Nothing was found.
search-none-help = Try fewer words, only the beginning of a word, or the word in another Nordic language.
search-visitor = You have searched in what everybody may read. Members who sign in find more.
search-everywhere = Search without filters
search-in-title = In the title
search-in-text = In the text
search-in-answer = In a comment
# $name (text): the name of a document or picture
search-in-file = Attached: { $name }
search-error-short = Write a word of at least two letters.
# $characters (text), $words (text): the most that can be searched for
search-error-long = That is too much to search for. Most characters: { $characters }. Most words: { $words }.
