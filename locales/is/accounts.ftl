### status: adapted

# status: attested (mastodon)
accounts-sign-in = Skrá inn
accounts-sign-in-text = Meðlimir skrá sig inn með netfangi og lykilorði.
accounts-sign-out = Skrá út
# status: attested (ckeditor4)
accounts-email = Netfang
# status: attested (ckeditor4, mastodon, roundcube)
accounts-password = Lykilorð
accounts-profile = Mínar upplýsingar
accounts-reading = Svona les ég Vitju
# status: attested (evolution, roundcube)
accounts-zone = Tímabelti

accounts-error-sign-in = Netfangið eða lykilorðið er ekki rétt.
accounts-error-email = Skrifaðu allt netfangið, til dæmis nafn@sveitarfelag.example.
accounts-error-email-taken = Aðgangur með þessu netfangi er þegar til.
accounts-error-name = Skrifaðu nafn.
accounts-error-password = Lykilorðið þarf að vera minnst 12 stafir.
accounts-error-zone = Veldu tímabelti af listanum.

accounts-kept = Innskráningin þín var runnin út. Það sem þú skrifaðir er geymt hér á síðunni og þú getur sent það þegar þú hefur skráð þig inn.
accounts-resume = Þú hefur skráð þig inn aftur
accounts-resume-text = Það sem þú skrifaðir er enn hér. Sendu það núna.
accounts-resume-send = Senda það sem ég skrifaði
