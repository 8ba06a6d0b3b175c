### status: machine

admin-title = Umsiting
admin-text = Her rekur skrivstovan Vitja: fólk, støð og tað, sum er hent.
admin-text-own = Her sært tú fólkini á teimum støðum, sum tú hevur ábyrgd av, og kanst bjóða øðrum við.
admin-invitations-text = Bjóða fólki við, einum og einum ella úr einum lista, og síggj, hvør hevur svarað.
admin-any = Øll
admin-add = Legg afturat
admin-make = Stovna
admin-see-page = Síggj síðuna
admin-from = Frá
admin-to = Til

admin-members = Fólk
admin-members-text = Hvør er við, hvar og í hvørjum leikluti.
admin-search = Navn ella adressa
admin-nobody = Eingin varð funnin.
admin-account = Konta
admin-account-active = Opin
admin-account-closed = Latin aftur
admin-since = Konta síðani
admin-membership = Leiklutur og stað
admin-memberships = Leiklutir og støð
admin-memberships-as-file = Allir leiklutir hjá hesum fólkum sum fíla, eisini teir, sum eru endaðir (CSV)
admin-no-memberships = Hesin persónurin hevur ongan leiklut.
admin-period = Nær
admin-holds = Í dag
admin-holds-not = Ikki í dag
admin-end = Enda
admin-end-now = Enda beinanvegin
admin-end-label = Seinasti dagur: { $membership }
admin-end-now-label = Enda beinanvegin: { $membership }
admin-end-hint = Leikluturin er eisini galdandi seinasta dagin. „Enda beinanvegin“ tekur hann av longu í dag. Ein leiklutur, sum byrjar í dag ella seinni, fer tá av hesum lista, og eftirlitsskráin goymir hann. Annað, sum er endað, verður standandi her.
admin-add-membership = Gev ein leiklut afturat
admin-starts-on = Fyrsti dagur
admin-ends-on = Seinasti dagur
admin-ends-on-hint = Lat teigin vera tóman, tá eingin endi er settur.
admin-done-added = Leikluturin er givin.
admin-done-ended = Seinasti dagur er settur.
admin-done-taken-back = Leikluturin er ikki galdandi longur.
admin-done-closed = Kontan er latin aftur, og innritanirnar eru endaðar.
admin-done-opened = Kontan er opin aftur.
admin-done-sessions = Allar innritanirnar hjá persóninum eru endaðar.
admin-deactivate = Lat kontuna aftur
admin-deactivate-text = Innritanirnar enda beinanvegin, og persónurin kann ikki rita inn longur. Tað, sum er skrivað, verður verandi. Pláss á komandi samkomum fara til tey, sum bíða. Tú kanst lata kontuna upp aftur.
admin-reactivate = Lat kontuna upp aftur
admin-reactivate-text = Kontan er latin aftur. Letur tú hana upp, kann persónurin rita inn aftur við sama loyniorði.
admin-end-sessions-text = Til tann, sum hevur mist eina teldu ella telefon: allar innritanirnar enda beinanvegin, og persónurin ritar inn aftur við loyniorðinum.
admin-end-sessions = Enda allar innritanirnar
admin-remove-factor = Tak innritan í tveimum stigum av
admin-remove-factor-text = Til tann, sum hevur mist bæði telefonina og neyðkoturnar. Persónurin ritar so inn við loyniorðinum einsamøllum og setur seinna stigið upp av nýggjum. Tryggja tær fyrst, at tað er rætti persónurin, sum biður um tað.
admin-done-factor = Innritan í tveimum stigum er tikin av, og innritanirnar eru endaðar.
admin-error-no-factor = Hesin persónurin ritar ikki inn í tveimum stigum.

admin-cases = Landsverkætlanir
admin-cases-text = Hvussu støðan er hjá hvørjari verkætlan, og síðani nær.
admin-case-history = Hvussu gongdin hevur verið
admin-state-since = Síðani
admin-error-state = Vel eina støðu.

admin-networks = Netverk
admin-networks-text = Stovna netverk, gev teimum nýtt navn, og flyt tey til eina aðra landsverkætlan.
admin-network-new = Stovna eitt netverk
admin-kind = Slag
admin-region = Øki
admin-name-language = Málið á navninum
admin-no-case = Ongin landsverkætlan
admin-error-kind = Vel eitt slag.
admin-error-lang = Vel eitt mál.
admin-error-country = Vel eitt land.
admin-error-case = Vel eina landsverkætlan.
admin-move = Flyt til eina aðra landsverkætlan
admin-move-text = Fyrst sært tú, hvat flytingin hevur við sær. Einki verður broytt, fyrr enn tú váttar.
admin-move-to = Flyt til
admin-move-show = Vís, hvat tað hevur við sær
admin-move-means = Hvat flytingin hevur við sær
admin-move-from = Frá: { $from }
admin-move-into = Til: { $to }
admin-move-people = { $count ->
    [one] { $count } persónur hoyrir frá nú av til nýggju landsverkætlanina, og til ta gomlu bara um ein annar leiklutur bindur hann at henni.
   *[other] { $count } persónar hoyra frá nú av til nýggju landsverkætlanina, og til ta gomlu bara um ein annar leiklutur bindur teir at henni.
}
admin-move-municipalities = { $count ->
    [one] { $count } kommuna er við í netverkinum sum áður.
   *[other] { $count } kommunur eru við í netverkinum sum áður.
}
admin-move-posts = Tað, sum er skrivað í netverkinum, fylgir við. Uppsløg til “mína landsverkætlan” verða lisin í nýggju landsverkætlanini og ikki longur í teirri gomlu.
admin-move-leads = Verkætlanarleiðararnir í nýggju landsverkætlanini kunnu bjóða fólki við í netverkið. Teir í teirri gomlu kunnu tað ikki longur.
admin-move-same = Leiklutirnir, adressan hjá netverkinum og uppsløg bara til netverkið verða, sum tey eru.
admin-move-do = Flyt netverkið

admin-municipalities = Kommunur
admin-municipalities-text = Stovna kommunur, og sig, nær tær eru við í hvørjum netverki.
admin-municipality-new = Stovna eina kommunu
admin-parts-hint = Ein kommuna er eisini við seinasta dagin. Set seinasta dagin, tá hon fer úr. Kemur hon aftur, leggur tú hana afturat av nýggjum: tað, sum var áður, verður standandi.
admin-part-from = Fyrsti dagur: { $place }
admin-part-to = Seinasti dagur: { $place }

admin-trail = Eftirlitsskrá
admin-trail-text = Alt, sum broytti rættindi, legði út, fjaldi, strikaði ella flutti út, hvør gjørdi tað, og nær.
admin-trail-none = Einki varð funnið.
admin-trail-at = Nær
admin-trail-by = Hvør
admin-trail-program = Skipanin sjálv
admin-trail-gone = Fyrrverandi limur
admin-trail-action = Hvat
admin-trail-subject = Við hvat
admin-trail-detail = Smálutir

admin-failures = Arbeiði, sum miseydnaðist
admin-failures-text = Teldubrøv, sum ikki kundu sendast, og annað arbeiði aftanfyri, sum varð givið upp.
admin-failures-none = Einki er miseydnað.
admin-failures-count = { $count ->
    [one] { $count } arbeiði miseydnaðist.
   *[other] { $count } arbeiði miseydnaðust.
}
admin-failures-tries = Royndir
admin-failures-to = Til
admin-failures-reason = Hví
admin-failures-again = Royn aftur
admin-failures-again-label = Royn aftur: { $kind }
admin-failures-regular = Fast arbeiði
admin-failures-next = Næsta roynd
