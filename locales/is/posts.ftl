### status: adapted

posts-title = Reynslusögur
posts-title-text = Það sem sveitarfélög og landsverkefni hafa prófað, með þeirra eigin orðum.
posts-none = Engar reynslusögur enn.
posts-none-here = Ekkert nýtt hér enn.
posts-new-here = Hvað er nýtt?
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } athugasemd
   *[other] { $count } athugasemdir
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } vill prófa
   *[other] { $count } vilja prófa
}

posts-new = Deila reynslu
posts-new-text = Skrifaðu um hvernig þið vinnið saman, aldrei um barn eða fjölskyldu. Hugsaðu líka um fámenna staði: væri hægt að bera kennsl á einhvern?
posts-form-story = Það sem þið hafið reynt
posts-form-about = Um hvað sagan er
posts-form-who = Hverjir geta lesið hana
posts-field-lang = Á hvaða tungumáli skrifarðu?
# status: attested (evolution, mastodon, mw-ext-LiquidThreads)
posts-field-title = Titill
posts-field-themes = Þemu
posts-field-themes-hint = Árangursþættirnir sjö og þrjú markmið norræna verkefnisins. Veldu það sem á við.
posts-field-ages = Aldurshópar
posts-field-services = Þjónustuveitendur sem tóku þátt
posts-field-step = Þrep í samþættingartröppunni (samordningstrapp)
posts-field-step-hint = Þrepið sem þessi reynslusaga fjallar um.
posts-field-standpoint = Fyrir hvern skrifarðu?
posts-field-audience = Hverjir geta lesið þetta?
posts-field-comment = Athugasemdin þín
posts-markdown-hint = Auð lína markar nýja efnisgrein. Lína sem byrjar á - verður að lista.

posts-part-situation = Staðan
posts-part-what-we-did = Það sem við gerðum
posts-part-services = Hvernig þjónustuveitendur tóku þátt
posts-part-outcome = Hverju það skilaði
posts-part-differently = Það sem við myndum gera öðruvísi
posts-part-reuse = Það sem aðrir geta nýtt sér
posts-hint-situation = Hvað var erfitt og fyrir hvern? Skrifaðu um starfið, ekki um einstakar manneskjur.
posts-hint-what-we-did = Skrefin sem þið tókuð, svo að aðrir geti farið sömu leið.
posts-hint-services = Hver gerði hvað og hvernig komuð þið ykkur saman um það?
posts-hint-outcome = Hvað er öðruvísi núna? Segðu líka frá því sem gekk ekki.
posts-hint-differently = Hvað mynduð þið gera á annan hátt næst?
posts-hint-reuse = Verklag, eyðublöð eða fundarform sem aðrir geta tekið upp.

posts-age-0-5 = 0–5 ára
posts-age-6-12 = 6–12 ára
posts-age-13-15 = 13–15 ára
posts-age-16-19 = 16–19 ára
posts-age-20-24 = 20–24 ára

posts-theme-leadership-anchoring = Stuðningur og ábyrgð stjórnenda
posts-theme-time-and-resources = Tími og bjargir
posts-theme-structure-and-routines = Skipulag og verklag
posts-theme-coordinator = Tengiliður eða málstjóri
posts-theme-respect-for-competence = Virðing fyrir ólíkri fagþekkingu
posts-theme-shared-arenas = Sameiginlegur vettvangur
posts-theme-user-involvement = Þátttaka notenda
posts-theme-individual-centred = Einstaklingsmiðuð nálgun
posts-theme-holistic-follow-up = Heildstæð eftirfylgd
posts-theme-early-intervention = Snemmtækur stuðningur

posts-step-1 = Deila upplýsingum
posts-step-2 = Sjá sama vandann
posts-step-3 = Toga í sömu átt
posts-step-4 = Vinna saman
posts-step-5 = Innleiða nýja verklagið í daglegt starf
posts-step-none = Ekkert sérstakt þrep
posts-step-here = Þessi reynslusaga

posts-audience-network = Tengslanetið mitt
posts-audience-case = Landsverkefnið mitt
posts-audience-members = Allir meðlimir
posts-audience-public = Allir, líka án aðgangs

posts-consent-explained = Matsaðilar lesa það sem meðlimir lesa. Þeir mega aðeins safna texta og vitna í hann ef höfundur leyfir það. Þú getur skipt um skoðun hvenær sem er og þá er afritið tæmt.
posts-consent-post = Nota má þessa reynslusögu við matið
posts-consent-comment = Nota má þessa athugasemd við matið
posts-consent-given = Má nota við matið.
posts-consent-missing = Má ekki nota við matið.
posts-consent-give = Leyfa notkun við matið
posts-consent-withdraw = Afturkalla samþykki

# status: attested (ckeditor4, dokuwiki, mediawiki-1.39)
posts-preview = Forskoða
# status: attested (mediawiki-1.39)
posts-preview-title = Forskoðun
posts-preview-text = Svona sjá lesendur textann. Ekkert hefur verið birt enn.
# status: attested (korganizer, mastodon, mw-ext-Translate)
posts-publish = Birta
posts-change-text = Breyta textanum
# status: attested (evolution)
posts-save-draft = Vista drög
posts-drafts = Drögin þín
posts-draft-untitled = Án titils
# $title (text): the title of the draft
posts-draft-delete = Eyða drögum: { $title }
# $at (text): date and time
posts-draft-saved = Drögin eru vistuð. Tími: { $at }
# $at (text): date and time
posts-draft-continued = Þú heldur áfram með drögin þín. Síðast vistað: { $at }
posts-draft-empty-form = Byrja á auðu eyðublaði
posts-autosave-ready = Drögin vistast sjálfkrafa á meðan þú skrifar.
# $at (text): time of day
posts-autosaved = Drög vistuð: { $at }
# $at (text): time of day
posts-autosaved-apart = Þessum drögum var breytt í öðrum glugga. Textinn þinn er geymdur sem sérstök drög. Vistað: { $at }
posts-autosave-failed = Ekki tókst að vista drögin núna. Textinn þinn er enn hér og við reynum aftur þegar þú heldur áfram að skrifa.

posts-about-this = Um þessa reynslusögu
# status: attested (dokuwiki, evolution, korganizer)
posts-edit = Breyta
posts-edit-text = Þú og þau sem hafa umsjón með sama landsverkefni eða tengslaneti getið áfram lesið eldri útgáfur.
# status: attested (mw-ext-Flow)
posts-edited = Breytt
posts-versions = Eldri útgáfur
posts-versions-text = Allar vistaðar útgáfur, sú nýjasta fyrst, og hverju var breytt í hverri þeirra.
# $number (number): counts up from 1
posts-version = Útgáfa { $number }
posts-version-whole = Lesa alla útgáfuna
posts-back = Til baka í reynslusöguna

posts-conflict = Einhver vistaði þennan texta á meðan þú skrifaðir
posts-conflict-text = Ekkert hefur glatast. Hér fyrir neðan sérðu báða textana. Þinn er enn í eyðublaðinu. Bættu við því sem þú vilt halda úr hinum textanum og vistaðu aftur.
# $name (text): who saved
posts-conflict-by = Hver vistaði: { $name }
posts-conflict-theirs = Það sem er vistað núna
posts-conflict-mine = Það sem þú skrifaðir, munurinn er merktur

# status: attested (mediawiki-1.39)
posts-comments = Athugasemdir
posts-no-comments = Engar athugasemdir enn. Skrifaðu þá fyrstu.
posts-answer = Skrifa athugasemd
posts-send-comment = Senda athugasemd
# status: attested (mediawiki-1.39)
posts-edit-comment = Breyta athugasemd

posts-marks = Vilja prófa þetta
# $municipality (text): name of the municipality
posts-mark-for = Við viljum prófa þetta: { $municipality }
posts-unmark = Taka til baka

posts-done-published = Reynslusagan þín hefur verið birt.
posts-done-commented = Athugasemdin þín hefur verið birt.
posts-done-marked = Skráð hefur verið að þið viljið prófa þetta.
posts-done-unmarked = Það hefur verið tekið til baka.
posts-done-consent-given = Nú má nota textann við matið.
posts-done-consent-withdrawn = Samþykki hefur verið afturkallað. Afrit sem matsaðilar höfðu hafa verið tæmd.

posts-error-title = Skrifaðu titil.
# $max (text): number of characters
posts-error-title-long = Titillinn er of langur. Hámarksfjöldi stafa: { $max }
posts-error-lang = Veldu tungumálið sem þú skrifar á.
posts-error-situation = Skrifaðu hver staðan var.
posts-error-what-we-did = Skrifaðu hvað þið gerðuð.
# $max (text): number of characters
posts-error-long = Textinn er of langur. Hámarksfjöldi stafa: { $max }
posts-error-audience = Veldu hverjir geta lesið þetta.
posts-error-audience-forbidden = Þú getur ekki birt fyrir þessa lesendur. Veldu annan hóp.
posts-error-choice = Veldu af listanum.
posts-error-comment = Skrifaðu athugasemd.
posts-seen-network = Meðlimir tengslanetsins
posts-seen-case = Þátttakendur í landsverkefninu
posts-seen-members = Allir meðlimir
posts-seen-public = Allir
