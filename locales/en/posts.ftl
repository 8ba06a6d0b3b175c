### status: adapted

posts-title = Experiences
posts-title-text = What municipalities and national cases have tried, in their own words.
posts-none = No experiences yet.
posts-none-here = Nothing new here yet.
posts-new-here = What is new
# $count (number)
posts-comment-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
# $count (number): municipalities that want to try it
posts-mark-count = { $count ->
    [one] { $count } municipality wants to try this
   *[other] { $count } municipalities want to try this
}

posts-new = Share an experience
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
posts-field-standpoint = You write on behalf of
posts-field-audience = Who can read this?
posts-field-comment = Your comment
posts-markdown-hint = An empty line begins a new paragraph. A line that begins with - becomes a list.

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
posts-step-here = This experience

posts-audience-network = My network
posts-audience-case = My national case
posts-audience-members = All members
posts-audience-public = Everybody, also without an account

posts-consent-explained = The evaluators read what members read. They may only collect and quote a text when its author allows it. You can change your mind at any time; the copy is then emptied.
posts-consent-post = The evaluation may use this experience
posts-consent-comment = The evaluation may use this comment
posts-consent-given = May be used in the evaluation.
posts-consent-missing = May not be used in the evaluation.
posts-consent-give = Allow use in the evaluation
posts-consent-withdraw = Withdraw consent

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

posts-about-this = About this experience
posts-edit = Edit
posts-edit-text = Earlier versions stay readable for you and for those who run the same case or network.
posts-edited = Edited
posts-versions = Earlier versions
posts-versions-text = Every version that was saved, newest first, and what changed in it.
# $number (number): counts up from 1
posts-version = Version { $number }
posts-version-whole = Read the whole version
posts-back = Back to the experience

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

posts-marks = Who wants to try this
# $municipality (text): name of the municipality
posts-mark-for = We want to try this: { $municipality }
posts-unmark = Undo

posts-done-published = Your experience is published.
posts-done-commented = Your comment is published.
posts-done-marked = It is noted that you want to try this.
posts-done-unmarked = It no longer shows that you want to try this.
posts-done-consent-given = The evaluation may now use it.
posts-done-consent-withdrawn = Consent is withdrawn. Copies that the evaluators had are emptied.

posts-error-title = Write a title.
# $max (text): number of characters
posts-error-title-long = The title is too long. The most characters: { $max }
posts-error-lang = Choose which language you are writing in.
posts-error-situation = Write what the situation was.
posts-error-what-we-did = Write what you did.
# $max (text): number of characters
posts-error-long = The text is too long. The most characters: { $max }
posts-error-audience = Choose who can read this.
posts-error-audience-forbidden = You cannot publish for these readers. Choose another group.
posts-error-choice = Choose from the list.
posts-error-comment = Write a comment.
posts-seen-network = Members of the network
posts-seen-case = Members of the national case
posts-seen-members = All members
posts-seen-public = Everybody
