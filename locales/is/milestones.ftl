### status: adapted

milestones-title = Áfangar matsins
milestones-text = Hverju matsaðilar skila og hvenær.
milestones-interim-1 = Áfangaskýrsla 1
milestones-interim-2 = Áfangaskýrsla 2
# status: attested (WEB rannis.is)
milestones-final = Lokaskýrsla
milestones-past = Dagsetningin er liðin
milestones-coming = Fram undan
