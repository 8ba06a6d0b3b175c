### status: adapted

# $kind (text): the national name of the number, such as "fødselsnummer (NO)"; $before (text): the words before it
safety-stop = This is an identity number, so the text was not saved. Take the number out. Kind: { $kind }. It stands after: “{ $before }”
# $kind and $before as above
safety-warn = This looks like an identity number. Take it out, or confirm below that it is something else. Kind: { $kind }. It stands after: “{ $before }”
safety-overrule = I have checked it: no number here belongs to a person
safety-search = This is an identity number, so nothing was searched for. Use other words.
