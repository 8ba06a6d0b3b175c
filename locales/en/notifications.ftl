### status: adapted

notifications-title = Notices
notifications-none = Nothing has come yet. You are told here when somebody answers you, mentions you or tries what you wrote.
notifications-new = New
notifications-earlier = Earlier
notifications-unread = New
notifications-read-all = Mark all as read
notifications-choose = Choose what is mailed to you, and when
# $count (number): unread notices
notifications-bell = { $count ->
    [0] Notices: nothing new
    [one] Notices: { $count } new
   *[other] Notices: { $count } new
}
# $count (number): the most that is counted
notifications-bell-many = Notices: more than { $count } new

# $count (number)
notifications-mention = { $count ->
    [one] You or your network are mentioned
   *[other] { $count } texts mention you or your network
}
# $count (number)
notifications-answer = { $count ->
    [one] { $count } answer to what you wrote
   *[other] { $count } answers to what you wrote
}
# $count (number)
notifications-conversation = { $count ->
    [one] { $count } answer in a conversation you take part in
   *[other] { $count } answers in a conversation you take part in
}
# $count (number)
notifications-helped = { $count ->
    [one] Your answer helped
   *[other] { $count } of your answers helped
}
# $count (number): what municipalities have said
notifications-mark = { $count ->
    [one] A municipality says what it makes of your practice
   *[other] Municipalities say what they make of your practice
}
# $count (number)
notifications-waiting = { $count ->
    [one] A text waits for your approval
   *[other] { $count } texts wait for your approval
}
# $count (number)
notifications-approved = { $count ->
    [one] Your text was approved and published
   *[other] Your text was approved and published
}
# $count (number)
notifications-refused = { $count ->
    [one] Your text was not approved
   *[other] Your text was not approved
}
# $count (number)
notifications-reported = { $count ->
    [one] A text was reported and waits for a look
   *[other] { $count } reported texts wait for a look
}
# $count (number)
notifications-again = { $count ->
    [one] A text waits for another look
   *[other] { $count } texts wait for another look
}
# $count (number)
notifications-hidden = { $count ->
    [one] Your text is hidden until somebody has looked at it
   *[other] Your texts are hidden until somebody has looked at them
}
# $count (number)
notifications-looked = { $count ->
    [one] A report was looked into and decided
   *[other] { $count } reports were looked into and decided
}
# $count (number)
notifications-new-post = { $count ->
    [one] New in your networks
   *[other] New in your networks: { $count }
}
# $count (number)
notifications-invited = { $count ->
    [one] You are invited to a gathering
   *[other] You are invited to a gathering: { $count }
}
# $count (number)
notifications-gathering-changed = { $count ->
    [one] Time or place of a gathering is another
   *[other] Time or place of a gathering is another: { $count }
}
# $count (number)
notifications-gathering-cancelled = { $count ->
    [one] A gathering is cancelled
   *[other] A gathering is cancelled: { $count }
}
# $count (number)
notifications-trip-asked = { $count ->
    [one] Your municipality is asked to take part in a study trip
   *[other] Your municipality is asked to take part in a study trip: { $count }
}
# $count (number)
notifications-trip-welcome = { $count ->
    [one] A municipality takes part in a trip that you plan
   *[other] A municipality takes part in a trip that you plan: { $count }
}
# $count (number)
notifications-trip-declined = { $count ->
    [one] A municipality says not now to a trip that you plan
   *[other] A municipality says not now to a trip that you plan: { $count }
}
# $count (number)
notifications-trip-organiser = { $count ->
    [one] You plan a study trip from now on
   *[other] You plan a study trip from now on: { $count }
}
# $count (number)
notifications-trip-poll = { $count ->
    [one] Say which dates of a study trip suit you
   *[other] Say which dates of a study trip suit you: { $count }
}
# $count (number)
notifications-trip-dates = { $count ->
    [one] The dates of a study trip are chosen
   *[other] The dates of a study trip are chosen: { $count }
}
# $count (number)
notifications-trip-called-off = { $count ->
    [one] A study trip is called off
   *[other] A study trip is called off: { $count }
}
# $count (number)
notifications-moved-up = { $count ->
    [one] A place became free, and it is yours
   *[other] A place became free, and it is yours: { $count }
}
# $count (number)
notifications-follow-up = { $count ->
    [one] Something that you took on is due soon
   *[other] Something that you took on is due soon: { $count }
}

notifications-choice-title = Notices by mail
notifications-choice-text = The bell at the top of every page shows everything. Here you choose what also comes by mail.
notifications-choice-digest = Daily mail comes at seven in the morning, weekly mail on Monday at seven, on your clock. The weekly mail is complete: everything new that you can read, your own networks first, questions that wait for an answer that helps, and what others make of your practice. Mails hold titles and links, never what somebody wrote.
notifications-error-rhythm = Choose how often.
notifications-rhythm-at-once = At once
notifications-rhythm-daily = Daily
notifications-rhythm-weekly = Weekly
notifications-rhythm-never = Never
notifications-topic-answers = Answers to what I wrote
notifications-topic-conversations = Answers in conversations I take part in
notifications-topic-mentions = Where I or my network are mentioned
notifications-topic-marks = What municipalities make of our practice
notifications-topic-moderation = Approval, reports and decisions
notifications-topic-new-posts = What is new in my networks
notifications-topic-gatherings = Invitations to gatherings, and what changes there
notifications-topic-trips = Study trips of my municipality, and those I plan
notifications-daily-mail = The daily mail and everything in it
notifications-weekly-mail = The weekly mail and everything in it

# $name (text): the receiver
notifications-mail-hello = Hello { $name }
# $count (number)
notifications-mail-subject = { $count ->
    [one] { $count } new notice
   *[other] { $count } new notices
}
notifications-mail-why = You get this mail because you are a member of Vitja.
notifications-mail-choose = Choose what is mailed to you, and when:
notifications-mail-off = Switch off mails like this one, without signing in:
# $date (text): the day it goes out
notifications-weekly-subject = Your week on Vitja: { $date }
# $date (text): the day it goes out
notifications-daily-subject = Your day on Vitja: { $date }
# $since, $until (text): dates
notifications-digest-period = Everything new for you: { $since } – { $until }
notifications-digest-mine = For you
notifications-digest-new = What is new
# $count (number): posts that are not named
notifications-digest-more = More that is new here: { $count }
notifications-digest-questions = Questions that wait for an answer that helps
notifications-digest-marks = What municipalities make of your practice

notifications-off-title = Switch off mails
notifications-off-ask = Press the button, and these mails will not come any more:
notifications-off-done = These mails are switched off:
notifications-off-button = Switch off
notifications-off-undo = Switch on again
notifications-off-more = The bell on Vitja still shows you everything. You can choose what is mailed to you at any time.
notifications-trip-place = { $count ->
    [one] You have a place on a study trip
   *[other] You have a place on a study trip: { $count }
}
notifications-trip-report = { $count ->
    [one] What did your municipality learn on its study trip? Write the report
   *[other] What did your municipality learn on its study trip? Write the report: { $count }
}
notifications-trip-later = { $count ->
    [one] What came of the study trip in your municipality?
   *[other] What came of the study trip in your municipality?: { $count }
}
