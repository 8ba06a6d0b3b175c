### status: adapted

moderation-report = Report a text
moderation-report-text = It is hidden from everybody at once, until somebody has looked into it. The author is told that it was reported, not by whom.
moderation-field-reason = What is wrong?
moderation-reason-recognised = A child, a young person or a family can be recognised
moderation-reason-abuse = It attacks or threatens somebody
moderation-reason-other = Something else
moderation-field-words = Tell us more
moderation-field-words-hint = Say where it stands. Do not repeat names or anything else by which somebody can be recognised.
# $max (number)
moderation-words-limit = At most characters: { $max }
moderation-send = Send the report
moderation-error-reason = Choose what is wrong.
moderation-error-words = Tell us in words what is wrong.
# $max (text)
moderation-error-long = This is too long. At most characters: { $max }

moderation-case = What came of the report
moderation-done-reported = Thank you. Somebody looks into it.
moderation-done-again = Somebody else looks into it once more.
moderation-state-hidden = The text is hidden from others while it is looked into.
moderation-state-shown = The text was looked into before and kept, so it can be read while somebody looks into it again.
moderation-state-decided = It has been looked into. This was decided:
moderation-next-change = Change the text and save it. Then somebody looks at it again, and others can read it when it is in order.
moderation-next-remove = Nobody else can read the text. It is erased for good in 14 days, unless you ask for a second look.
moderation-to-text = To the text
moderation-again = Ask for a second look
moderation-again-text = If you think this is wrong, somebody else can look into it. You can ask once.

moderation-queue = Reported texts
# $count (number)
moderation-waiting = { $count ->
    [one] { $count } reported text
   *[other] { $count } reported texts
}
moderation-queue-text = Hidden texts cannot be read by others until you have decided. Those that wait longest come first.
moderation-queue-empty = Nothing waits for a decision.
moderation-done-decided = Your decision is saved. The author and those who reported are told.
moderation-kind-post = Post
moderation-kind-comment = Comment
# $reason (text): one of the reasons above; $count (number): how many reported it for this reason
moderation-reason-count = { $reason }: { $count }
moderation-cause-report = Reported
moderation-cause-revised = Changed by its author as asked
moderation-cause-again = Second look
moderation-hidden = Hidden from others
moderation-shown = Can be read by others
moderation-another = Another person than the one who decided first takes the second look.

moderation-look = Look into a text
moderation-whole = Read the whole text in its place
moderation-gone = The text was deleted by its author.
moderation-reports = Reports
moderation-history = Looked into before
moderation-decide = Decide
moderation-field-outcome = What becomes of the text?
moderation-outcome-keep = It stays as it is
moderation-outcome-change = The author must change it
moderation-outcome-remove = It is removed
moderation-outcome-gone = Its author deleted it
moderation-field-why = Why?
moderation-field-why-hint = The author and those who reported read this. Do not repeat names or anything else by which somebody can be recognised.
moderation-decide-send = Save the decision
moderation-error-outcome = Choose what becomes of the text.
moderation-error-why = Say why.
