### status: machine

safety-stop = Hetta er eitt persónnummar, og tí varð teksturin ikki goymdur. Tak nummarið burtur. Slag: { $kind }. Tað stendur aftan á: “{ $before }”
safety-warn = Hetta líkist einum persónnummari. Tak tað burtur, ella vátta niðanfyri, at tað er okkurt annað. Slag: { $kind }. Tað stendur aftan á: “{ $before }”
safety-overrule = Eg havi kannað tað: einki nummar her hoyrir til nakran persón
safety-search = Hetta er eitt persónnummar, og tí varð einki leitað. Nýt onnur orð.
