### status: adapted

posts-title = Posts
posts-title-text = Experiences, practices, questions and news from municipalities and national cases, in their own words.
posts-none = Nothing has been written yet.
posts-none-here = Nothing new here yet.
posts-of-person = What this person wrote
posts-new-here = What is new
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
# $count (number): municipalities that say that it is useful, or that they want it, try it or use it
posts-mark-count = { $count ->
    [one] { $count } municipality finds this useful
   *[other] { $count } municipalities find this useful
}

posts-new = Write something
posts-new-which = What do you want to share?
posts-new-update = Tell what is new
posts-new-experience = Share an experience
posts-new-question = Ask a question
posts-new-practice = Describe a practice
posts-kind-update-text = A few lines about what is going on with you: a meeting, a date, something that was decided.
posts-kind-experience-text = Something you tried together, how it went, and what others can use of it.
posts-kind-question-text = Something you would like to know from others. You say which answer helped.
posts-kind-practice-text = A way of working, told so that another place can begin. You revise it as it matures, and it shows where it went.
posts-new-update-text = Write about how you work together, never about a child or a family.
posts-new-question-text = Ask about ways of working, never about a child or a family. Whoever reads in another country does not know your services: say in a few words who does what.
posts-new-practice-text = Describe what you do so that another place can begin. Never write about a child or a family. Think of small places too: could somebody be recognised?
posts-form-update = What is new
posts-form-question = What you want to know
posts-form-practice = The practice
posts-new-text = Write about how you work together, never about a child or a family. Think of small places too: could somebody be recognised?
posts-form-story = What you have experienced
posts-form-about = What it is about
posts-form-who = Who can read it
posts-field-lang = Which language are you writing in?
posts-field-title = Title
posts-field-themes = Themes
posts-field-themes-hint = The seven success factors, and the three aims of the programme. Choose those that fit.
posts-field-ages = Age groups
posts-field-services = Services that took part
posts-field-step = Step of the coordination staircase
posts-field-step-hint = The step that this experience is about.
posts-field-maturity = How far the practice has come
posts-field-maturity-hint = The step of the coordination staircase on which it stands with you today. Change it when the practice matures.
posts-field-audience-hint = What you open to everybody is looked at by a second person first, unless it is your task to speak in public. All members can read it meanwhile. You can change this later.
posts-field-mention = Whom do you mean?
posts-field-mention-hint = Several people have this name. Choose the one you mean.
posts-field-reason = Why it goes back
posts-field-reason-hint = Needed when you send it back. Say what must change, so that the author can go on.
posts-mention-hint = Write @ and a name to mention a person or a network that can read this.
# $name (text): what stands after the @
posts-mention-unknown = Nobody who can read this was found for this name, so it stays as you wrote it: @{ $name }
posts-field-standpoint = You write on behalf of
posts-field-audience = Who can read this?
posts-field-comment = Your comment
posts-markdown-hint = An empty line begins a new paragraph. A line that begins with - becomes a list.
# $max (number): characters
posts-longest = The most characters in each text: { $max }

posts-kind-update = Update
posts-kind-experience = Experience
posts-kind-question = Question
posts-kind-practice = Practice description
posts-state-published = Published
posts-state-hidden = Hidden while somebody looks into it
posts-state-deleted = Deleted
posts-mark-useful = Useful to us
posts-mark-want = We want to try this
posts-mark-trying = We are trying this
posts-mark-ordinary = In ordinary operation with us

posts-part-text = What is new
posts-part-question = Your question
posts-part-context = What others need to know to answer
posts-part-aim = What it is for
posts-part-practice = What we do
posts-part-needs = What it takes
posts-part-follow-up = How we follow whether it works
posts-hint-text = A few lines are enough. Write about the work, not about single people.
posts-hint-question = What would you like to know from others? One question at a time gets better answers.
posts-hint-context = How are things with you, and what have you tried already?
posts-hint-aim = Which situation is this practice for, and what should become better?
posts-hint-practice = Step by step, so that a place that has never met you could begin.
posts-hint-needs = Time, people, agreements, money, a room, training: what must be there?
posts-hint-follow-up = How do you see whether it works, how often do you look, and what did you change?
posts-part-situation = The situation
posts-part-what-we-did = What we did
posts-part-services = How the services took part
posts-part-outcome = What came of it
posts-part-differently = What we would do differently
posts-part-reuse = What others can use
posts-hint-situation = What was difficult, and for whom? Write about the work, not about single people.
posts-hint-what-we-did = The steps you took, so that others can follow them.
posts-hint-services = Who did what, and how did you agree on it?
posts-hint-outcome = What is different now? Say also what did not work.
posts-hint-differently = What would you do another way next time?
posts-hint-reuse = Routines, forms or ways of meeting that others can take over.

posts-age-0-5 = 0–5 years
posts-age-6-12 = 6–12 years
posts-age-13-15 = 13–15 years
posts-age-16-19 = 16–19 years
posts-age-20-24 = 20–24 years

posts-theme-leadership-anchoring = Leadership anchoring
posts-theme-time-and-resources = Time and resources
posts-theme-structure-and-routines = Structure and routines
posts-theme-coordinator = A coordinator
posts-theme-respect-for-competence = Respect for differing competence
posts-theme-shared-arenas = Shared arenas
posts-theme-user-involvement = User involvement
posts-theme-individual-centred = Individual-centred approach
posts-theme-holistic-follow-up = Holistic follow-up
posts-theme-early-intervention = Early intervention

posts-step-1 = Share information
posts-step-2 = See the same problem
posts-step-3 = Pull in the same direction
posts-step-4 = Work together
posts-step-5 = Implement the new practice in ordinary operation
posts-step-none = No step in particular
posts-step-here = It stands here

posts-audience-network = My network
posts-audience-case = My national case
posts-audience-members = All members
posts-audience-public = Everybody, also without an account

posts-consent-explained = The evaluators read what members read. They may only collect and quote a text when its author allows it. You can change your mind at any time; the copy is then emptied.
posts-consent-post = The evaluation may use this
posts-consent-comment = The evaluation may use this comment
posts-consent-given = May be used in the evaluation.
posts-consent-missing = May not be used in the evaluation.
posts-consent-give = Allow use in the evaluation
posts-consent-withdraw = Withdraw consent

posts-human-check = Could somebody be recognised?
posts-human-check-text = Before you publish, please read your text once more with this in mind:
posts-human-check-child = a child: an age together with a diagnosis, a school and a year can be enough
posts-human-check-family = a family: where parents work, where they came from, how many children there are
posts-human-check-place = a small place: where everybody knows everybody, “a girl in the ninth grade” is one person
posts-human-check-legend = When you have looked
posts-human-check-yes = I have looked: no child, no family and nobody in a small place can be recognised

posts-audience = Who can read it
posts-audience-now = Readers now
posts-audience-save = Change who can read it
posts-means-same = As it is now. Nothing changes; if it was waiting for a second person, it no longer is.
posts-means-narrow-network = Only members of the network where it stands can read it. Everybody else loses it, with its comments.
posts-means-narrow-case = Only members of the national case can read it. Everybody else loses it, with its comments.
posts-means-narrow-members = Only people who have signed in can read it. It goes from the open pages and from the feed.
posts-means-widen-case = Everybody in the national case can read it, with its comments.
posts-means-widen-members = All members in all countries can read it, with its comments.
posts-means-widen-public = Everybody can read it without an account, and search engines find it, with its comments. Names of people are not shown to visitors. If it is not your task to speak in public, a second person looks at it first; all members can read it meanwhile.
# $count (number)
posts-means-comments = { $count ->
    [0] There are no comments yet.
    [one] { $count } comment goes the same way as the post.
   *[other] { $count } comments go the same way as the post.
}
posts-means-copies = What somebody has read, copied or received in a feed or a mail cannot be called back.
posts-waits = This waits for a second person before everybody can read it. All members can read it meanwhile.
posts-returned = A second person has read this and sent it back
posts-waiting = Posts that wait for a second person
posts-waiting-text = Their authors want everybody to read them. Read each one as somebody who knows the place would.
posts-waiting-none = Nothing waits for you.
posts-decide = Should everybody be able to read this?
posts-decide-text = Look for anything by which a child, a family or a small place could be recognised. What is published openly cannot be called back.
# $count (number)
posts-decide-comments = { $count ->
    [0] No comments become public with it.
    [one] { $count } comment becomes public with it.
   *[other] { $count } comments become public with it.
}
posts-approve = Yes, open it to everybody
posts-return = Send it back with the reason
posts-hidden = This is hidden while somebody looks into it. Only its author and those who decide can read it.

posts-tools = What you can do
posts-pin = Pin it in its place
posts-unpin = Take it down from its place
posts-close = Close for comments
posts-open = Open for comments again
posts-closed = This takes no more comments. Since
posts-move = Move to another network
posts-move-to = Which network?
posts-move-nowhere = You run no other network to which it could be moved.
posts-move-network = Only members of the new network can read it then. Members of the old one lose it, with its comments.
posts-move-case = Members of the national case of the new network can read it then.
posts-move-members = The same people can read it as now; it stands on the page of the new network.
posts-move-text = The author stays, and so does the place they wrote from. The post says that it was moved.
posts-moved-from = Moved here from another network
posts-pinned-here = Pinned here
posts-answered = Answered
posts-not-answered = Waiting for an answer that helps
posts-delete = Delete
posts-delete-text = This goes for good, and nobody can bring it back:
posts-delete-versions = the text, with all its earlier versions and files
# $count (number)
posts-delete-comments = { $count ->
    [0] no comments, because there are none
    [one] { $count } comment by others or by you
   *[other] { $count } comments by others or by you
}
# $count (number)
posts-delete-marks = { $count ->
    [0] no steps of municipalities, because there are none
    [one] { $count } step that a municipality noted
   *[other] { $count } steps that municipalities noted
}
posts-delete-copies = the copies that the evaluators may have
posts-delete-stays = At its address a line stays that says it was deleted, and when.
posts-delete-sure = Yes, delete
posts-delete-comment = Delete comment
posts-delete-comment-text = The text goes for good. Where somebody has answered it, a line stays that says it was deleted.
posts-gone = This post was deleted
posts-gone-at = Deleted
posts-comment-deleted = This comment was deleted.
posts-comment-hidden = This comment is hidden while somebody looks into it.
posts-answers = In answer to
posts-answers-somebody = a comment that cannot be read
posts-somebody = a member
posts-answer-this = Answer this
posts-answer-post-instead = Answer the post instead
posts-helped = This helped
posts-helped-yes = This helped me
posts-helped-not = It did not help after all

posts-preview = Preview
posts-preview-title = Preview
posts-preview-text = This is what readers will see. Nothing is published yet.
posts-publish = Publish
posts-change-text = Change the text
posts-save-draft = Save draft
posts-drafts = Your drafts
posts-draft-untitled = Without a title
# $title (text): the title of the draft
posts-draft-delete = Delete draft: { $title }
# $at (text): date and time
posts-draft-saved = The draft is saved. Time: { $at }
# $at (text): date and time
posts-draft-continued = You are going on with your draft. Last saved: { $at }
posts-draft-empty-form = Begin with an empty form
posts-autosave-ready = Your draft saves itself while you write.
# $at (text): time of day
posts-autosaved = Draft saved: { $at }
# $at (text): time of day
posts-autosaved-apart = This draft was changed in another window. Your text is kept as a draft of its own. Saved: { $at }
posts-autosave-failed = The draft could not be saved just now. Your text is still here; we try again when you go on writing.
posts-autosave-restored = Your text from before is here again. It is not saved as a draft yet.
posts-unsent-restored = Your text from before is here again. It has not been sent yet.

posts-about-this = About this post
posts-edit = Edit
posts-edit-open = Everybody can read this, or shall. If it is not your task to speak in public, a change takes it from the open pages until a second person has looked at the new text. All members can read it meanwhile.
posts-edit-text = Earlier versions stay readable for you and for those who run the same case or network.
posts-edit-text-practice = All members who can read a practice can also read its earlier versions, from when it was opened to them.
posts-edited = Edited
posts-versions = Earlier versions
posts-versions-text = Every version that was saved, newest first, and what changed in it.
# $number (number): counts up from 1
posts-version = Version { $number }
posts-version-whole = Read the whole version
posts-version-remove = Remove this version
posts-version-remove-text = What it said goes for good, and nobody can bring it back. That there was a version stays.
posts-version-removed = What this version said was removed.
posts-back = Back to the post

posts-conflict = Somebody saved this text while you were writing
posts-conflict-text = Nothing is lost. Below you see both texts. Yours is still in the form. Take over what you want to keep from the other one, and save again.
# $name (text): who saved
posts-conflict-by = Saved by: { $name }
posts-conflict-theirs = What is saved now
posts-conflict-mine = What you wrote, with the differences marked

posts-comments = Comments
posts-no-comments = No comments yet. Be the first to answer.
posts-answer = Write a comment
posts-send-comment = Send comment
posts-edit-comment = Edit comment

posts-way = From place to place
posts-way-origin = Written here
# $municipality (text): name of the municipality
posts-mark-for = How far are you with this? You speak for: { $municipality }
posts-unmark = Undo

posts-done-published = It is published.
posts-done-commented = Your comment is published.
posts-done-comment-deleted = The comment is deleted.
posts-done-marked = It is noted how far you are.
posts-done-unmarked = The step is taken back.
posts-done-audience = It is changed who can read this.
posts-done-audience-waits = All members can read this. A second person looks at it before everybody can.
posts-done-approved = Everybody can read it now.
posts-done-returned = It goes back to its author with your reason.
posts-done-pinned = It is pinned in its place.
posts-done-unpinned = It is no longer pinned.
posts-done-closed = It takes no more comments.
posts-done-opened = It takes comments again.
posts-done-moved = It is moved.
posts-done-helped = It is noted that this helped.
posts-done-not-helped = It no longer says that this helped.
posts-done-consent-given = The evaluation may now use it.
posts-done-consent-withdrawn = Consent is withdrawn. Copies that the evaluators had are emptied.

posts-error-title = Write a title.
# $max (text): number of characters
posts-error-title-long = The title is too long. The most characters: { $max }
posts-error-lang = Choose which language you are writing in.
posts-error-kind = Choose what kind of post you want to write.
posts-error-text = Write what is new.
posts-error-question = Write your question.
posts-error-aim = Write what the practice is for.
posts-error-practice = Write what you do.
posts-error-situation = Write what the situation was.
posts-error-what-we-did = Write what you did.
# $max (text): number of characters
posts-error-long = The text is too long. The most characters: { $max }
posts-error-audience = Choose who can read this.
posts-error-audience-forbidden = You cannot publish for these readers. Choose another group.
posts-error-choice = Choose from the list.
posts-error-comment = Write a comment.
posts-error-parent = The comment you answer can no longer be read. Your text is still here; you can send it as an answer to the post.
# $name (text): the name that several people have
posts-error-mention = Several people have this name. Choose below whom you mean: { $name }
posts-error-human-check = Read your text once more, and confirm that nobody can be recognised.
posts-error-reason = Write why it goes back.
posts-error-revised-meanwhile = The text was revised while you read it. Please read it again before you decide.
posts-error-network = Choose the network.
posts-seen-network = Members of the network
posts-seen-case = Members of the national case
posts-seen-members = All members
posts-seen-public = Everybody

posts-filter = Narrow the list
posts-filter-any = All
posts-filter-country = Country
posts-filter-network = Network
posts-filter-sector = Service
posts-filter-theme = Theme
posts-filter-kind = Kind of post
posts-filter-language = Language
posts-filter-step = Step of the coordination staircase
posts-filter-answer = Questions
posts-filter-answer-open = Waiting for an answer that helps
posts-filter-answer-given = Answered
posts-filter-show = Show
posts-filter-chosen = The list shows only
posts-filter-remove = Take away
posts-filter-none = Show all
posts-filter-unknown = Part of this address is not known here. The list shows what the rest of it asks for.
posts-none-found = Nothing matches all of this yet. Take one of the choices away to see more.
posts-filter-save = Keep this choice
posts-filter-name = What do you call it?
posts-filter-save-button = Keep
posts-filters-saved = My choices
posts-filters-change = Rename or delete
posts-filters-none = You have not kept any choice yet. Narrow the list of posts, then choose to keep it.
posts-filters-back = To the list of posts
posts-filter-rename = Rename
# $name (text): what the reader calls it
posts-filter-delete = Delete: { $name }
posts-done-filter = Kept. You find it beside the list.
posts-error-filter-name = Write what you call it.
posts-error-filter-empty = Choose something to narrow the list by first.
# $max (text): number of choices
posts-error-filters-many = Delete one before you keep another. The most you can keep: { $max }
posts-news = New
posts-news-comments = New comments
posts-news-revision = Revised
posts-seen-all = Mark everything as seen, in all lists
posts-done-seen = Noted. What comes from now on is marked as new.
posts-feed = Feed of what is public (Atom)
posts-feed-text = What municipalities and national cases in the Nordic countries share with everybody.
posts-report = Report
posts-report-post = Report this text
