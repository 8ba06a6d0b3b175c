### status: adapted

milestones-title = Arvioinnin virstanpylväät
milestones-text = Mitä arvioijat toimittavat ja milloin.
milestones-interim-1 = Väliraportti 1
milestones-interim-2 = Väliraportti 2
# status: attested (WEB taidonpolku.fi)
milestones-final = Loppuraportti
milestones-past = Ajankohta on ohi
milestones-coming = Tulossa
