### status: adapted

admin-title = Ylläpito
admin-text = Täällä sihteeristö hoitaa Vitjaa: jäseniä, tahoja ja tapahtumien lokia.
admin-text-own = Täällä näet vastuullasi olevien tahojen jäsenet ja voit kutsua uusia.
admin-invitations-text = Kutsu jäseniä yksitellen tai luettelosta ja katso, ketkä ovat vastanneet.
admin-any = Kaikki
admin-add = Lisää
admin-make = Luo
admin-see-page = Katso sivua
admin-from = Alkupäivä
admin-to = Loppupäivä

admin-members = Jäsenet
admin-members-text = Ketkä ovat mukana, missä ja missä roolissa.
admin-search = Nimi tai osoite
admin-nobody = Ketään ei löytynyt.
admin-account = Käyttäjätunnus
admin-account-active = Avoinna
admin-account-closed = Suljettu
admin-since = Käyttäjätunnus luotu
admin-membership = Rooli ja taho
admin-memberships = Roolit ja tahot
admin-memberships-as-file = Näiden henkilöiden kaikki roolit tiedostona, myös päättyneet (CSV)
admin-no-memberships = Tällä henkilöllä ei ole missään roolia.
admin-period = Milloin
admin-holds = Voimassa tänään
admin-holds-not = Ei voimassa tänään
admin-end = Päätä rooli
admin-end-now = Päätä heti
admin-end-label = Viimeinen päivä: { $membership }
admin-end-now-label = Päätä heti: { $membership }
admin-end-hint = Rooli on voimassa vielä viimeisenä päivänä. ”Päätä heti” poistaa sen jo tänään. Tänään tai myöhemmin alkava rooli katoaa silloin tästä luettelosta ja jää vain tapahtumalokiin. Muut päättyneet roolit jäävät tähän.
admin-add-membership = Anna uusi rooli
admin-starts-on = Ensimmäinen päivä
admin-ends-on = Viimeinen päivä
admin-ends-on-hint = Jätä tyhjäksi, jos päättymispäivä ei ole tiedossa.
admin-done-added = Rooli on annettu.
admin-done-ended = Viimeinen päivä on tallennettu.
admin-done-taken-back = Rooli ei ole enää voimassa.
admin-done-closed = Käyttäjätunnus on suljettu ja istunnot on päätetty.
admin-done-opened = Käyttäjätunnus on taas avoinna.
admin-done-sessions = Henkilö on kirjattu ulos kaikkialta.
admin-deactivate = Sulje käyttäjätunnus
admin-deactivate-text = Henkilö kirjataan heti ulos, eikä hän voi enää kirjautua sisään. Hänen kirjoittamansa tekstit säilyvät. Paikat tulevissa tapaamisissa siirtyvät jonottajille. Voit avata käyttäjätunnuksen uudelleen.
admin-reactivate = Avaa käyttäjätunnus uudelleen
admin-reactivate-text = Käyttäjätunnus on suljettu. Kun avaat sen, henkilö voi taas kirjautua sisään entisellä salasanallaan.
admin-end-sessions-text = Tämä on tarkoitettu sille, joka on kadottanut tietokoneensa tai puhelimensa: hänet kirjataan heti ulos kaikkialta, ja hän kirjautuu uudelleen sisään salasanallaan.
admin-end-sessions = Kirjaa henkilö ulos kaikkialta
admin-remove-factor = Poista toinen kirjautumisvaihe
admin-remove-factor-text = Tämä on tarkoitettu sille, joka on kadottanut sekä puhelimensa että palautuskoodinsa: hän kirjautuu sisään pelkällä salasanalla ja ottaa toisen vaiheen uudelleen käyttöön. Varmista ensin, että pyyntö todella tulee häneltä.
admin-done-factor = Toinen kirjautumisvaihe on poistettu ja istunnot on päätetty.
admin-error-no-factor = Tällä henkilöllä ei ole käytössä toista kirjautumisvaihetta.

admin-cases = Kansalliset hankkeet
admin-cases-text = Missä vaiheessa kukin hanke on ja mistä lähtien.
admin-case-history = Hankkeen kulku
admin-state-since = Mistä lähtien
admin-error-state = Valitse vaihe.

admin-networks = Verkostot
admin-networks-text = Luo verkostoja, muuta niiden nimiä ja siirrä niitä toiseen hankkeeseen.
admin-network-new = Luo verkosto
admin-kind = Tyyppi
admin-region = Alue
admin-name-language = Nimen kieli
admin-no-case = Ei hanketta
admin-error-kind = Valitse tyyppi.
admin-error-lang = Valitse kieli.
admin-error-country = Valitse maa.
admin-error-case = Valitse hanke.
admin-move = Siirrä toiseen hankkeeseen
admin-move-text = Näet ensin, mitä siirto tarkoittaa. Mitään ei muuteta ennen kuin vahvistat siirron.
admin-move-to = Uusi hanke
admin-move-show = Näytä, mitä siirto tarkoittaa
admin-move-means = Mitä siirto tarkoittaa
admin-move-from = Mistä: { $from }
admin-move-into = Mihin: { $to }
admin-move-people = { $count ->
    [one] { $count } henkilö kuuluu tästä lähtien uuteen hankkeeseen. Entiseen hän kuuluu vain, jos hänellä on siinä jokin muu rooli.
   *[other] { $count } henkilöä kuuluu tästä lähtien uuteen hankkeeseen. Entiseen he kuuluvat vain, jos heillä on siinä jokin muu rooli.
}
admin-move-municipalities = { $count ->
    [one] { $count } kunta on verkostossa mukana kuten ennenkin.
   *[other] { $count } kuntaa on verkostossa mukana kuten ennenkin.
}
admin-move-posts = Verkoston tekstit siirtyvät mukana: ”omalle kansalliselle hankkeelle” kirjoitetut tekstit luetaan uudessa hankkeessa, ei enää entisessä.
admin-move-leads = Uuden hankkeen vetäjät voivat kutsua verkostoon jäseniä. Entisen hankkeen vetäjät eivät enää voi.
admin-move-same = Roolit, verkoston osoite ja vain verkostolle kirjoitetut tekstit pysyvät ennallaan.
admin-move-do = Siirrä verkosto

admin-municipalities = Kunnat
admin-municipalities-text = Luo kuntia ja kerro, milloin ne ovat mukana missäkin verkostossa.
admin-municipality-new = Luo kunta
admin-parts-hint = Kunta on mukana vielä viimeisenä päivänä. Merkitse viimeinen päivä, kun kunta lähtee verkostosta. Jos kunta palaa, lisää se uudelleen: aiempi aika jää näkyviin.
admin-part-from = Ensimmäinen päivä: { $place }
admin-part-to = Viimeinen päivä: { $place }

admin-trail = Tapahtumaloki
admin-trail-text = Oikeuksien muutokset sekä julkaisut, piilottamiset, poistot ja tiedostoiksi viemiset: kuka teki ja milloin.
admin-trail-none = Mitään ei löytynyt.
admin-trail-at = Milloin
admin-trail-by = Kuka
admin-trail-program = Ohjelma itse
admin-trail-gone = Entinen jäsen
admin-trail-action = Mitä
admin-trail-subject = Mihin
admin-trail-detail = Lisätiedot

admin-failures = Epäonnistuneet tehtävät
admin-failures-text = Viestit, joita ei voitu lähettää, ja muut taustatehtävät, joista on luovuttu.
admin-failures-none = Mikään ei ole epäonnistunut.
admin-failures-count = { $count ->
    [one] { $count } tehtävä epäonnistui.
   *[other] { $count } tehtävää epäonnistui.
}
admin-failures-tries = Yrityksiä
admin-failures-to = Vastaanottaja
admin-failures-reason = Miksi
admin-failures-again = Yritä uudelleen
admin-failures-again-label = Yritä uudelleen: { $kind }
admin-failures-regular = Säännölliset tehtävät
admin-failures-next = Seuraava yritys
