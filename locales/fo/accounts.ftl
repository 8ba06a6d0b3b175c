### status: machine

# status: attested (MW, RC, DW, MA)
accounts-sign-in = Rita inn
# status: adapted (MW, MA, WEB norden.fo, WEB dat.fo)
accounts-sign-in-text = Limir rita inn við teldupostadressu og loyniorði.
# status: attested (MW, RC, DW, MA)
accounts-sign-out = Rita út
# status: adapted (CK, WEB dat.fo)
accounts-email = Teldupostadressa
# status: attested (MW, RC, DW, CK, MA)
accounts-password = Loyniorð
# status: adapted (MA)
accounts-profile = Mín vangi
accounts-reading = Hvussu eg lesi Vitja
# status: attested (RC)
accounts-zone = Tíðarsona

# status: adapted (DW, WEB dat.fo)
accounts-error-sign-in = Skeiv teldupostadressa ella skeivt loyniorð.
accounts-error-email = Skriva eina heila teldupostadressu, til dømis navn@kommuna.example.
# status: adapted (RC, MA, WEB dat.fo)
accounts-error-email-taken = Ein konta við hesi teldupostadressu er longu til.
# status: adapted (MW)
accounts-error-name = Skriva eitt navn.
# status: adapted (MA)
accounts-error-password = Loyniorðið skal hava minst 12 tekin.
# status: adapted (RC, MA)
accounts-error-zone = Vel eina tíðarsonu av listanum.

accounts-kept = Innritingin var útgingin. Tað, sum tú skrivaði, er goymt á hesi síðu og verður sent, tá tú hevur ritað inn.
# status: adapted (MW, MA)
accounts-resume = Tú hevur ritað inn aftur
accounts-resume-text = Tað, sum tú skrivaði, er her enn. Send tað nú.
accounts-resume-send = Send tað, sum eg skrivaði
