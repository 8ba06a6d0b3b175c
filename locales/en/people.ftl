### status: adapted

people-to-admin = Administration
people-show = Show
people-as-file = This list as a file (CSV)

people-invitations = Invitations
# $days (number): how many days a letter can be used
people-invitations-text = Nobody can open an account by themselves: people come in by invitation. { $days ->
    [one] A link works for one day.
   *[other] A link works for { $days } days.
}
people-no-invitations = There are no such invitations.
people-invite-one = Invite one person
people-invite-many = Invite many people
# $days (number): how many days the letter can be used
people-invite-one-text = The person gets a letter by e-mail with a link. { $days ->
    [one] The link works for one day.
   *[other] The link works for { $days } days.
}
people-letter-language = Language of the letter
people-send-invitation = Send the invitation
people-place-hint = You see the places that you run.
people-place-programme = The whole programme
people-place-in-list = It says so in the list

people-column-email = E-mail address
people-column-name = Name
people-column-role = Role
people-column-case = Country
people-column-network = Network
people-column-municipality = Municipality
people-column-sector = Service
people-column-language = Language
people-col-place = Place
people-col-until = Works until
people-col-sent = Sent
people-col-change = Change
people-col-inviter = Invited by
people-col-line = Line
people-col-column = Column
people-col-found = What is written there
people-col-wrong = What is wrong

people-state = State
people-state-all = All
people-state-open = Open
people-state-undelivered = Could not be delivered
people-state-accepted = Accepted
people-state-withdrawn = Withdrawn
people-state-expired = Expired

people-title = People
people-title-text = Everybody who takes part, and what they can help with.
people-search-name = Name, or a part of it
people-country = Country
people-network = Network
people-sector = Service
people-language = Language they read and write
people-any-country = All countries
people-any-network = All networks
people-any-sector = All services
people-any-language = All languages
people-search = Show people
people-search-all = Show everybody
people-none = Nobody fits. Try fewer filters.
people-more = Show more people

people-about-me = What others see of me
people-about-me-text = Members find each other by place, service and language. You decide how much you tell.
people-change-own = Change what others see of me
people-see-own = See my page as others see it
people-not-current = This person does not take part at the moment.
people-write-to = Write to this person
people-name = Name
people-organisation = Organisation
people-organisation-hint = Where you work, such as the school, the service or the directorate.
people-no-sector = No service in particular
people-languages = Languages I read and write
people-help = What I can help with
people-help-hint = What can others ask you about? Never write anything by which a child or a family could be recognised.
people-help-lang = Language of this text
people-contact = Who sees my e-mail address?
people-contact-hint = The secretariat always knows it, because it runs the membership.
people-contact-nobody = Nobody
people-contact-networks = Members of my networks and cases
people-contact-members = All members
people-former-member = Former member

people-error-name = Write your name.
people-error-long = This may be at most { $max } characters long.
people-error-choice = Choose from the list.
people-error-help-lang = Choose the language you write in.
people-error-contact = Choose who sees your e-mail address.
# $name (text): who invited
people-invited-by = Invited by: { $name }
# $count (number): how often the letter was sent
people-sent-times = { $count ->
    [one] Sent once
   *[other] Sent { $count } times
}
people-resend = Send again
# $email (text): the address
people-resend-label = Send again: { $email }
people-withdraw = Withdraw
# $email (text): the address
people-withdraw-label = Withdraw: { $email }
people-done-invited = The invitation is on its way.
people-done-resent = The invitation was sent again, with a new link. The old link does not work any more.
people-done-withdrawn = The invitation was withdrawn. Its link does not work any more.

people-error-role = Choose a role.
people-error-scope = Choose a place.
people-error-lang = Choose a language.
# $max (text): the most characters
people-error-name-long = The name is too long. The most characters: { $max }
people-error-not-yours = You can only invite to places that you run.
people-error-member = This person takes part here with this role already.
people-error-closed = The account with this address is closed. The secretariat can open it again.
people-error-invited = This person is invited to this already. You can send the invitation again from the list.
people-error-answered = This invitation was answered or withdrawn meanwhile.

people-invite-many-text = Bring a list from a spreadsheet. You see what was read before anybody is invited.
# $size (number): the largest file in kilobytes; $rows (number): the most rows
people-list-limits = A list may have up to { $rows } rows and { $size } kB.
people-list-sample = A sample file to fill in
people-list-columns = Which columns a list can have
people-list-columns-text = Only the e-mail address is needed. The order does not matter, and the headers may be in any of the eight languages. Files from Excel, LibreOffice and other programs are understood, whichever separator and character encoding they use.
people-list-file = The file
people-list-paste = Or paste the list here
people-list-same = What is the same for all
people-list-same-text = This holds for every row that does not say otherwise.
people-list-check = Look at the list
people-list-preview = What the list holds
# $encoding (text): name of a character encoding; $separator (text): name of a separator
people-list-read = Character encoding: { $encoding }. Separator: { $separator }
people-separator-comma = comma
people-separator-semicolon = semicolon
people-separator-tab = tab
# $columns (text): headers, separated by commas
people-list-ignored = These columns are not used: { $columns }
# $count (number): people
people-list-will = { $count ->
    [0] Nobody new will be invited.
    [one] One person will be invited.
   *[other] { $count } people will be invited.
}
# $count (number): rows
people-list-known = { $count ->
    [one] One row needs nothing: the person takes part, is invited already, or stands in the list twice.
   *[other] { $count } rows need nothing: the people take part, are invited already, or stand in the list twice.
}
# $count (number): lines
people-list-bad = { $count ->
    [one] One line is wrong.
   *[other] { $count } lines are wrong.
}
# $count (number): letters
people-list-invited = { $count ->
    [0] Nobody needed a new invitation.
    [one] One invitation is on its way.
   *[other] { $count } invitations are on their way.
}
# $count (number): lines
people-list-left-out = { $count ->
    [one] One line was left out because it was wrong.
   *[other] { $count } lines were left out because they were wrong.
}
people-list-problems = Lines that are wrong
people-list-good = Lines that are right
# $line (text): the number of a line
people-list-line = Line { $line }
# $count (number): people
people-list-invite-all = { $count ->
    [one] Invite one person
   *[other] Invite all { $count } people
}
# $count (number): people
people-list-invite-good = { $count ->
    [one] Invite only the one from the right lines
   *[other] Invite only the { $count } from the right lines
}
people-list-correct = Correct the list here
people-list-correct-text = Change what is wrong and look at the list again, or bring another file.
people-error-list-bad = Some lines are wrong. Correct them, or invite only the people from the right lines.
people-error-list-empty = There is nothing in the list. Choose a file or paste some rows.
people-error-list-no-address = No column holds e-mail addresses. Give that column the header “email”.
people-error-list-rows = The list has too many rows. Split it into several lists.
# $line (text): the number of a line; $column (text): the number of a column
people-error-list-quote = Line { $line }, column { $column }: a quotation mark is opened here and not closed, so the rows after it cannot be told apart. Close it or take it out.
# $max (text): the largest file in kilobytes
people-error-list-size = The list is too large. The most kilobytes: { $max }

people-row-new = Will be invited
people-row-invited = Is invited already
people-row-member = Takes part already
# $line (text): the number of a line
people-row-repeated = The same as in line { $line }
people-row-email = This is not a whole e-mail address.
people-row-name = The name is too long.
people-row-role = There is no such role, or none was given.
people-row-role-place = This role does not belong to this kind of place.
people-row-not-yours = You do not run this place, or cannot give this role there.
people-row-place = No place was given: write a municipality, a network or a country.
people-row-country = There is no such country here.
people-row-network = There is no such network here.
people-row-municipality = There is no such municipality here.
people-row-several = Several places have this name. Write the country too.
people-row-not-in-network = The municipality does not take part in this network.
people-row-sector = There is no such service.
people-row-language = The platform does not speak this language.

# $place (text): the name of a place or of the platform
people-mail-subject = Invitation to Vitja: { $place }
# $name (text): the receiver
people-mail-greeting = Hello, { $name }
people-mail-greeting-nobody = Hello,
people-mail-invited = You are invited to take part in Vitja, where municipalities and national bodies in the Nordic countries learn from each other’s work for children and young people.
# $name (text): who invites
people-mail-by = Invited by: { $name }
# $role (text): a role
people-mail-role = Your role: { $role }
# $place (text): the name of a place
people-mail-place = Where: { $place }
people-mail-accept = Accept the invitation on this page:
# $date (text): a date
people-mail-until = The link works until: { $date }
people-mail-what = Vitja never holds cases or names of children: it is for sharing experience between services.
people-mail-unknown = If you do not know what this is about, you need not do anything.

people-offer = You are invited
people-offer-text = Here you learn together with people who do the same work in other places.
people-offer-accept = Take part
people-offer-sign-in = There is an account with your e-mail address already. Sign in, and you come back to this page.
# $email (text): an address
people-offer-sign-out = You are signed in with another address. Sign out, then open the link of the letter again. The letter went to: { $email }
people-offer-accepted = You have accepted this invitation already.
people-over = This link does not work any more
people-over-text = The invitation is too old, was withdrawn, or was sent again with a new link. Look for a newer letter, or ask the person who invited you.
people-your-account = Your account
# $email (text): an address
people-your-address = You will sign in with: { $email }
people-your-name = Your name, as others will see it
people-your-password = Choose a password
# $min (number): the fewest characters
people-your-password-hint = A sentence that only you would think of is a good password. The fewest characters: { $min }
people-promise = I will never write anything here by which a child, a young person or a family could be recognised.
people-make-account = Make my account
