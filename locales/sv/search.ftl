### status: adapted

search-title = Sök
search-field = Sök i det som folk har skrivit
search-hint = Rubriker, texter, kommentarer och bifogade dokument. Alla dina ord måste finnas med. Ett ord på minst tre bokstäver hittar även längre ord som börjar så.
search-button = Sök
search-found = { $count ->
    [one] Hittade: { $count } inlägg
   *[other] Hittade: { $count } inlägg
}
search-found-more = Det finns fler träffar än vad som ryms på en sida. Det nyaste står först.
search-none = Inget hittades.
search-none-help = Prova med färre ord, bara början av ett ord eller ordet på ett annat nordiskt språk.
search-visitor = Du har sökt i det som alla får läsa. Medlemmar som loggar in hittar mer.
search-everywhere = Sök utan filter
search-in-title = I rubriken
search-in-text = I texten
search-in-answer = I en kommentar
search-in-file = Bifogat: { $name }
search-error-short = Skriv ett ord med minst två bokstäver.
search-error-long = Det är för mycket att söka efter. Högsta antal tecken: { $characters }. Högsta antal ord: { $words }.
