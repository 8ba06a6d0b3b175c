### status: adapted

admin-title = Administration
admin-text = Here the secretariat runs the platform: people, places, and what has happened.
admin-text-own = Here you see the people of what you run, and invite others.
admin-invitations-text = Invite people, one by one or from a list, and see who has answered.
admin-any = All
admin-add = Add
admin-make = Make
admin-see-page = See the page
admin-from = From
admin-to = Until

admin-members = People
admin-members-text = Who takes part, where and with which role.
admin-search = Name or address
admin-nobody = Nobody was found.
admin-account = Account
admin-account-active = Open
admin-account-closed = Closed
admin-since = Account since
admin-membership = Role and place
admin-memberships = Roles and places
admin-memberships-as-file = All roles of these people as a file, ended ones too (CSV)
admin-no-memberships = This person has no role anywhere.
admin-period = When
admin-holds = Today
admin-holds-not = Not today
admin-end = End
admin-end-now = End at once
# $membership (text): role and place
admin-end-label = Last day: { $membership }
# $membership (text): role and place
admin-end-now-label = End at once: { $membership }
admin-end-hint = A role holds on its last day too. “End at once” takes it away today already. A role that begins today or later then leaves this list, and the audit trail keeps it. What else has ended stays here.
admin-add-membership = Give another role
admin-starts-on = First day
admin-ends-on = Last day
admin-ends-on-hint = Leave it empty when the end is open.
admin-done-added = The role was given.
admin-done-ended = The last day is set.
admin-done-taken-back = The role does not hold any more.
admin-done-closed = The account is closed, and its sessions have ended.
admin-done-opened = The account is open again.
admin-done-sessions = The person is signed out everywhere.
admin-deactivate = Close the account
admin-deactivate-text = The person is signed out at once and cannot sign in any more. What they wrote stays. Places at coming gatherings go to those who wait. You can open the account again.
admin-reactivate = Open the account again
admin-reactivate-text = The account is closed. When you open it, the person can sign in again with the same password.
admin-end-sessions-text = For somebody who has lost a computer or a phone: they are signed out everywhere at once, and sign in again with their password.
admin-end-sessions = Sign the person out everywhere
admin-remove-factor = Take the second factor away
admin-remove-factor-text = For somebody who has lost their phone and their recovery codes: they sign in with the password alone and set up a new second factor. First make sure that it is they who ask.
admin-done-factor = The second factor is gone, and the sessions have ended.
admin-error-no-factor = This person has no second factor.

admin-cases = National cases
admin-cases-text = Where each case stands, and since when.
admin-case-history = How it went
admin-state-since = Since
admin-error-state = Choose a state.

admin-networks = Networks
admin-networks-text = Make networks, rename them, move them under another case.
admin-network-new = Make a network
admin-kind = Kind
admin-region = Region
admin-name-language = Language of the name
admin-no-case = No case
admin-error-kind = Choose a kind.
admin-error-lang = Choose a language.
admin-error-country = Choose a country.
admin-error-case = Choose a case.
admin-move = Move under another case
admin-move-text = First you see what the move means. Nothing is changed before you confirm it.
admin-move-to = Move to
admin-move-show = Show what it means
admin-move-means = What the move means
# $from (text): a country
admin-move-from = From: { $from }
# $to (text): a country
admin-move-into = To: { $to }
# $count (number): people
admin-move-people = { $count ->
    [one] One person belongs to the new case from now on, and to the old one only if another role ties them to it.
   *[other] { $count } people belong to the new case from now on, and to the old one only if another role ties them to it.
}
# $count (number): municipalities
admin-move-municipalities = { $count ->
    [one] One municipality takes part in the network as before.
   *[other] { $count } municipalities take part in the network as before.
}
admin-move-posts = What was written in the network follows it: posts for “my case” are read in the new case, and no longer in the old one.
admin-move-leads = The leads of the new case can invite to the network; those of the old case no longer can.
admin-move-same = Roles, the address of the network and posts for the network alone stay as they are.
admin-move-do = Move the network

admin-municipalities = Municipalities
admin-municipalities-text = Make municipalities, and say when they take part in which network.
admin-municipality-new = Make a municipality
admin-parts-hint = A municipality takes part on its last day too. Set the last day when it leaves. When it comes back, add it once more: what was before stays.
# $place (text): the name of a place
admin-part-from = First day: { $place }
# $place (text): the name of a place
admin-part-to = Last day: { $place }

admin-trail = Audit trail
admin-trail-text = What changed rights, published, hid, deleted or exported, by whom and when.
admin-trail-none = Nothing was found.
admin-trail-at = When
admin-trail-by = Who
admin-trail-program = The program itself
admin-trail-gone = Former member
admin-trail-action = What
admin-trail-subject = On what
admin-trail-detail = Details

admin-failures = Work that failed
admin-failures-text = Mails that could not be sent, and other work in the background that was given up.
admin-failures-none = Nothing has failed.
# $count (number): jobs
admin-failures-count = { $count ->
    [one] One thing failed.
   *[other] { $count } things failed.
}
admin-failures-tries = Tries
admin-failures-to = To
admin-failures-reason = Why
admin-failures-again = Try again
# $kind (text): what kind of work
admin-failures-again-label = Try again: { $kind }
admin-failures-regular = Regular work
admin-failures-next = Tried next
