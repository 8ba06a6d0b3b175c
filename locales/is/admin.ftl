### status: adapted

admin-title = Stjórnun
admin-text = Hér heldur verkefnisskrifstofan utan um Vitju: fólk, staði og það sem hefur gerst.
admin-text-own = Hér sérðu fólkið á þeim stöðum sem þú hefur umsjón með og getur boðið fleirum.
admin-invitations-text = Bjóddu fólki, einu í einu eða eftir lista, og sjáðu hverjir hafa svarað.
admin-any = Allt
admin-add = Bæta við
admin-make = Búa til
admin-see-page = Skoða síðuna
admin-from = Frá
admin-to = Til

admin-members = Fólk
admin-members-text = Hverjir taka þátt, hvar og í hvaða hlutverki.
admin-search = Nafn eða netfang
admin-nobody = Enginn fannst.
admin-account = Aðgangur
admin-account-active = Opinn
admin-account-closed = Lokaður
admin-since = Með aðgang síðan
admin-membership = Hlutverk og staður
admin-memberships = Hlutverk og staðir
admin-memberships-as-file = Öll hlutverk þessa fólks sem skrá, líka þau sem er lokið (CSV)
admin-no-memberships = Þessi manneskja hefur hvergi hlutverk.
admin-period = Hvenær
admin-holds = Í gildi í dag
admin-holds-not = Ekki í gildi í dag
admin-end = Ljúka
admin-end-now = Ljúka strax
admin-end-label = Síðasti dagur: { $membership }
admin-end-now-label = Ljúka strax: { $membership }
admin-end-hint = Hlutverk gildir líka á síðasta degi sínum. „Ljúka strax“ fellir það úr gildi strax í dag. Hlutverk sem hefst í dag eða síðar hverfur þá af þessum lista en stendur áfram í aðgerðaskránni. Önnur hlutverk sem er lokið standa áfram hér.
admin-add-membership = Veita annað hlutverk
admin-starts-on = Fyrsti dagur
admin-ends-on = Síðasti dagur
admin-ends-on-hint = Skildu reitinn eftir auðan ef lokadagur er óákveðinn.
admin-done-added = Hlutverkið hefur verið veitt.
admin-done-ended = Síðasti dagurinn hefur verið skráður.
admin-done-taken-back = Hlutverkið gildir ekki lengur.
admin-done-closed = Aðganginum hefur verið lokað og sömuleiðis opnum innskráningum.
admin-done-opened = Aðgangurinn er aftur opinn.
admin-done-sessions = Viðkomandi hefur verið skráð út alls staðar.
admin-deactivate = Loka aðganginum
admin-deactivate-text = Viðkomandi skráist strax út og getur ekki skráð sig inn lengur. Það sem viðkomandi skrifaði stendur áfram. Sæti á komandi fundum fara til þeirra sem bíða. Þú getur opnað aðganginn aftur.
admin-reactivate = Opna aðganginn aftur
admin-reactivate-text = Aðgangurinn er lokaður. Þegar þú opnar hann getur viðkomandi skráð sig inn aftur með sama lykilorði.
admin-end-sessions-text = Fyrir fólk sem hefur glatað tölvu eða síma: það skráist strax út alls staðar og skráir sig inn aftur með lykilorðinu sínu.
admin-end-sessions = Skrá viðkomandi út alls staðar
admin-remove-factor = Slökkva á tveggja þrepa innskráningu
admin-remove-factor-text = Fyrir fólk sem hefur glatað bæði símanum og varakóðunum: það skráir sig inn með lykilorðinu einu og setur tveggja þrepa innskráningu upp á nýtt. Gakktu fyrst úr skugga um að beiðnin komi frá réttri manneskju.
admin-done-factor = Slökkt hefur verið á tveggja þrepa innskráningu og opnum innskráningum lokað.
admin-error-no-factor = Þessi manneskja er ekki með tveggja þrepa innskráningu.

admin-cases = Landsverkefni
admin-cases-text = Hvar hvert landsverkefni er statt og síðan hvenær.
admin-case-history = Ferill
admin-state-since = Síðan
admin-error-state = Veldu stöðu.

admin-networks = Tengslanet
admin-networks-text = Búðu til tengslanet, breyttu nöfnum þeirra eða færðu þau undir annað landsverkefni.
admin-network-new = Búa til tengslanet
admin-kind = Tegund
admin-region = Svæði
admin-name-language = Tungumál nafnsins
admin-no-case = Ekkert landsverkefni
admin-error-kind = Veldu tegund.
admin-error-lang = Veldu tungumál.
admin-error-country = Veldu land.
admin-error-case = Veldu landsverkefni.
admin-move = Færa undir annað landsverkefni
admin-move-text = Fyrst sérðu hvað flutningurinn hefur í för með sér. Engu er breytt fyrr en þú staðfestir.
admin-move-to = Færa í
admin-move-show = Sýna hvað það hefur í för með sér
admin-move-means = Þetta hefur flutningurinn í för með sér
admin-move-from = Núverandi land: { $from }
admin-move-into = Nýtt land: { $to }
admin-move-people = { $count ->
    [one] { $count } manneskja tilheyrir nýja landsverkefninu héðan í frá, og því gamla aðeins ef annað hlutverk tengir hana við það.
   *[other] { $count } manneskjur tilheyra nýja landsverkefninu héðan í frá, og því gamla aðeins ef annað hlutverk tengir þær við það.
}
admin-move-municipalities = { $count ->
    [one] { $count } sveitarfélag tekur þátt í tengslanetinu eins og áður.
   *[other] { $count } sveitarfélög taka þátt í tengslanetinu eins og áður.
}
admin-move-posts = Það sem skrifað hefur verið í tengslanetinu fylgir því: færslur fyrir „landsverkefnið mitt“ eru lesnar í nýja landsverkefninu en ekki lengur í því gamla.
admin-move-leads = Verkefnisstjórar nýja landsverkefnisins geta boðið í tengslanetið en verkefnisstjórar þess gamla ekki lengur.
admin-move-same = Hlutverk, vefslóð tengslanetsins og færslur sem eru aðeins fyrir tengslanetið haldast óbreytt.
admin-move-do = Færa tengslanetið

admin-municipalities = Sveitarfélög
admin-municipalities-text = Bættu við sveitarfélögum og skráðu hvenær þau taka þátt í hvaða tengslaneti.
admin-municipality-new = Bæta við sveitarfélagi
admin-parts-hint = Sveitarfélag tekur líka þátt á síðasta degi sínum. Skráðu síðasta daginn þegar það hættir. Ef það snýr aftur bætir þú því við á ný: það sem var áður stendur áfram.
admin-part-from = Fyrsti dagur: { $place }
admin-part-to = Síðasti dagur: { $place }

admin-trail = Aðgerðaskrá
admin-trail-text = Hver breytti réttindum, birti, faldi, eyddi eða sótti gögn og hvenær.
admin-trail-none = Ekkert fannst.
admin-trail-at = Hvenær
admin-trail-by = Hver
admin-trail-program = Kerfið sjálft
admin-trail-gone = Fyrrverandi meðlimur
admin-trail-action = Hvað
admin-trail-subject = Við hvað
admin-trail-detail = Nánar

admin-failures = Verk sem tókust ekki
admin-failures-text = Póstur sem ekki tókst að senda og önnur verk í bakgrunni sem hætt var við.
admin-failures-none = Ekkert hefur mistekist.
admin-failures-count = { $count ->
    [one] { $count } verk tókst ekki.
   *[other] { $count } verk tókust ekki.
}
admin-failures-tries = Tilraunir
admin-failures-to = Viðtakandi
admin-failures-reason = Ástæða
admin-failures-again = Reyna aftur
admin-failures-again-label = Reyna aftur: { $kind }
admin-failures-regular = Regluleg verk
admin-failures-next = Næsta tilraun
