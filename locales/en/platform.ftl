### status: adapted

platform-name = Vitja
platform-programme-line = Vitja – where Nordic learning networks meet
platform-no-children-line = Vitja is for sharing experience between services. Never write anything by which a child, a young person or a family could be recognised.
platform-not-yet-reviewed = Not yet checked by native speakers – help us
platform-skip = Skip to content

platform-menu = Menu
platform-nav = Main menu
platform-nav-home = Home
platform-nav-posts = Posts
platform-nav-cases = National cases
platform-nav-networks = Networks
platform-nav-calendar = Calendar
platform-nav-people = People
platform-nav-milestones = Milestones
platform-nav-evaluation = Evaluation
platform-nav-admin = Administration

platform-privacy = Privacy
platform-accessibility = Accessibility

platform-save = Save
platform-saved = Your changes are saved.
platform-cancel = Cancel
platform-optional = (optional)
platform-pages = Pages
platform-older = Show older
platform-errors-title = Please look at this again
platform-error-date = Write a whole date: year, month and day.

platform-language = Language
platform-language-nb = Norwegian (bokmål)
platform-language-nn = Norwegian (nynorsk)
platform-language-sv = Swedish
platform-language-da = Danish
platform-language-fi = Finnish
platform-language-is = Icelandic
platform-language-fo = Faroese
platform-language-kl = Greenlandic
platform-language-se = Northern Sámi
platform-language-en = English
platform-languages-about = About the languages
platform-languages-title = The languages of Vitja
platform-languages-text = We tell openly how each text of the interface came about. If you speak the language and see something wrong, tell the secretariat.
platform-status-attested = Used by native speakers
platform-status-adapted = Put together by us
platform-status-machine = Written by machine, awaiting native review
platform-status-reviewed = Checked by a native speaker
platform-status-explained = The numbers count the texts of the interface. What people write is never translated without saying so.
platform-danish-more = Show Danish where the text is not checked
platform-danish-less = Do not show Danish instead

platform-role-secretariat = Programme secretariat
platform-role-project-group = Nordic project group
platform-role-case-lead = Project leader
platform-role-facilitator = Network facilitator
platform-role-regional-coordinator = Regional coordinator
platform-role-member = Municipality
platform-role-evaluator = Evaluator

platform-to-front-page = To the front page
platform-not-found = This page does not exist
platform-not-found-text = The address may be wrong, or the page may have been removed.
platform-not-found-visitor = Some pages are for members only. If you are a member, sign in and try again.
platform-forbidden = You cannot do this
platform-forbidden-text = Your role does not allow this. Ask the secretariat if you think it should.
platform-bad-request = We did not understand this
platform-bad-request-text = Something was missing in what your browser sent. Go back and try again.
platform-broken = Something went wrong
# $reference (text): found again in the log of the installation
platform-broken-text = Nothing that you had saved is lost. Try again in a moment. If it goes on, tell the secretariat this reference: { $reference }
platform-too-many = That was a little too often
# $wait (text): a short time such as "40 s" or "3 min"
platform-too-many-text = To keep Vitja safe, some things can only be done so often. Nothing is lost. You can try again in { $wait }
platform-too-large = That was too much at once
platform-too-large-text = What your browser sent is larger than what is taken here, and nothing of it was kept. Go back and send less at a time.
platform-error-too-many = This was tried too often. You can try again in { $wait }
platform-unavailable = Not possible right now
platform-unavailable-text = Vitja could not do this right now. Nothing that was saved is lost. Please try again in a few minutes.
platform-error-unavailable = Vitja cannot save this right now. Everything you wrote is still here. Please try again in a few minutes.

# $name (text): the receiver's name
platform-mail-greeting = Hello { $name }
platform-feed = New public posts

platform-holiday-new-year = New Year's Day
platform-holiday-epiphany = Epiphany
platform-holiday-maundy-thursday = Maundy Thursday
platform-holiday-good-friday = Good Friday
platform-holiday-easter-sunday = Easter Sunday
platform-holiday-easter-monday = Easter Monday
platform-holiday-great-prayer-day = Great Prayer Day
platform-holiday-may-day = May Day
platform-holiday-ascension = Ascension Day
platform-holiday-whit-sunday = Whit Sunday
platform-holiday-whit-monday = Whit Monday
platform-holiday-constitution-day-no = Norwegian Constitution Day
platform-holiday-constitution-day-dk = Danish Constitution Day
platform-holiday-national-day-se = National Day of Sweden
platform-holiday-national-day-is = National Day of Iceland
platform-holiday-national-day-gl = National Day of Greenland
platform-holiday-flag-day-fo = Faroese Flag Day
platform-holiday-olavsoka-eve = Eve of Ólavsøka
platform-holiday-olavsoka = Ólavsøka (Saint Olaf's Day)
platform-holiday-self-government-day-ax = Åland's Self-Government Day
platform-holiday-midsummer-eve = Midsummer Eve
platform-holiday-midsummer-day = Midsummer Day
platform-holiday-all-saints = All Saints' Day
platform-holiday-independence-day-fi = Finnish Independence Day
platform-holiday-first-day-of-summer = First Day of Summer
platform-holiday-commerce-day = Commerce Day
platform-holiday-christmas-eve = Christmas Eve
platform-holiday-christmas-day = Christmas Day
platform-holiday-second-christmas-day = Second Day of Christmas
platform-holiday-new-years-eve = New Year's Eve
platform-conflict = Somebody saved this meanwhile
platform-conflict-text = Nothing of yours is lost: it stands in the form below. Look at both and save again.
platform-conflict-by = Saved by { $name }
platform-conflict-theirs = What is saved now
platform-conflict-mine = What you wrote
platform-read-in = Read it in another language
