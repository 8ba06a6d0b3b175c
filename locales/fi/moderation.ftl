### status: adapted

moderation-report = Ilmoita tekstistä
moderation-report-text = Teksti piilotetaan heti kaikilta, kunnes joku on tarkistanut sen. Kirjoittaja saa tietää, että tekstistä on ilmoitettu, mutta ei sitä, kuka ilmoitti.
moderation-field-reason = Mikä tekstissä on vialla?
moderation-reason-recognised = Lapsen, nuoren tai perheen voi tunnistaa
moderation-reason-abuse = Jotakuta loukataan tai uhkaillaan
moderation-reason-other = Jotain muuta
moderation-field-words = Kerro lisää
moderation-field-words-hint = Kerro, missä kohdassa. Älä toista nimiä tai muuta, mistä jonkun voi tunnistaa.
moderation-words-limit = Merkkejä enintään: { $max }
moderation-send = Lähetä ilmoitus
moderation-error-reason = Valitse, mikä tekstissä on vialla.
moderation-error-words = Kerro omin sanoin, mikä tekstissä on vialla.
moderation-error-long = Teksti on liian pitkä. Merkkejä enintään: { $max }

moderation-case = Mihin ilmoitus johti
moderation-done-reported = Kiitos. Joku tarkistaa tekstin.
moderation-done-again = Toinen henkilö tarkistaa tekstin vielä kerran.
moderation-state-hidden = Teksti on piilotettu muilta tarkistuksen ajaksi.
moderation-state-shown = Teksti on tarkistettu jo kerran ja jätetty näkyviin, joten sen voi lukea myös uuden tarkistuksen aikana.
moderation-state-decided = Teksti on tarkistettu. Päätös:
moderation-next-change = Muuta tekstiä ja tallenna se. Joku tarkistaa sen uudelleen, ja muut voivat lukea sen, kun se on kunnossa.
moderation-next-remove = Kukaan muu ei voi lukea tekstiä. Se poistetaan lopullisesti 14 päivän kuluttua, ellet pyydä uutta tarkistusta.
moderation-to-text = Siirry tekstiin
moderation-again = Pyydä uutta tarkistusta
moderation-again-text = Jos päätös on mielestäsi väärä, toinen henkilö voi tarkistaa tekstin. Voit pyytää sitä kerran.

moderation-queue = Ilmoitetut tekstit
moderation-waiting = { $count ->
    [one] { $count } ilmoitettu teksti
   *[other] { $count } ilmoitettua tekstiä
}
moderation-queue-text = Muut eivät voi lukea piilotettuja tekstejä ennen kuin olet tehnyt päätöksen. Pisimpään odottaneet ovat ensimmäisinä.
moderation-queue-empty = Mikään ei odota päätöstä.
moderation-done-decided = Päätöksesi on tallennettu. Kirjoittaja ja ilmoituksen tehneet saavat siitä tiedon.
moderation-kind-post = Julkaisu
moderation-kind-comment = Kommentti
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Ilmoitettu
moderation-cause-revised = Kirjoittaja on muuttanut tekstiä pyynnöstä
moderation-cause-again = Uusi tarkistus
moderation-hidden = Piilotettu muilta
moderation-shown = Muut voivat lukea
moderation-another = Uuden tarkistuksen tekee joku muu kuin ensimmäisen päätöksen tehnyt henkilö.

moderation-look = Tarkista teksti
moderation-whole = Lue koko teksti omalla paikallaan
moderation-gone = Kirjoittaja on poistanut tekstin.
moderation-reports = Tehdyt ilmoitukset
moderation-history = Aiemmat tarkistukset
moderation-decide = Päätä
moderation-field-outcome = Mitä tekstille tehdään?
moderation-outcome-keep = Teksti pysyy ennallaan
moderation-outcome-change = Kirjoittajan on muutettava tekstiä
moderation-outcome-remove = Teksti poistetaan
moderation-outcome-gone = Kirjoittaja on poistanut tekstin
moderation-field-why = Miksi?
moderation-field-why-hint = Kirjoittaja ja ilmoituksen tehneet lukevat tämän. Älä toista nimiä tai muuta, mistä jonkun voi tunnistaa.
moderation-decide-send = Tallenna päätös
moderation-error-outcome = Valitse, mitä tekstille tehdään.
moderation-error-why = Kerro, miksi.
