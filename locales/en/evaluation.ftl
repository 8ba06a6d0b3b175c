### status: adapted

evaluation-title = Material for the evaluation
evaluation-text = Only what its author allows is collected. When consent is withdrawn the copy is emptied, and the next export says so.
evaluation-material = Collected material
evaluation-material-text = These texts may be coded and quoted. The author's name is not part of the material.
evaluation-material-none = Nothing has been collected here yet. Open a text and choose what to collect.
# $count (number)
evaluation-count = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
# $count (number)
evaluation-withdrawn-count = { $count ->
    [one] { $count } text with consent withdrawn
   *[other] { $count } texts with consent withdrawn
}
evaluation-download-qdpx = Download for analysis programs (.qdpx)
evaluation-download-xlsx = Download as a workbook (.xlsx)
evaluation-remove = Remove
# $count (number)
evaluation-done-collected = { $count ->
    [one] { $count } text is collected.
   *[other] { $count } texts are collected.
}

evaluation-box = Evaluation
evaluation-pieces = Which texts do you want to collect?
evaluation-milestone = Milestone
evaluation-collect = Collect
evaluation-collected-for = Collected for
evaluation-no-consent = The author has not allowed use in the evaluation, so it cannot be collected.
evaluation-not-collected = Nothing was collected
evaluation-error-nothing = Choose at least one text.
evaluation-error-milestone = Choose a milestone from the list.
evaluation-error-no-consent = The author of one of these texts has not allowed use in the evaluation.

evaluation-kind-post = Experience
evaluation-kind-comment = Comment
evaluation-kind-report = Report on a study trip
evaluation-case-national = National case
evaluation-case-network = Network
evaluation-withdrawn = Consent withdrawn
evaluation-sheet-pieces = Texts
evaluation-sheet-left-out = Left out
evaluation-sheet-about = About the material
evaluation-project = Project
evaluation-exported-at = Exported (UTC)
evaluation-exported-by = Exported by
evaluation-included = Texts included
evaluation-left-out = Texts left out because consent was withdrawn
evaluation-column = Column
evaluation-meaning = Meaning

evaluation-col-title = Title
evaluation-col-title-meaning = The title as its author wrote it. A comment has the title of its experience.
evaluation-col-kind = Kind
evaluation-col-kind-meaning = Experience or comment.
evaluation-col-case = On behalf of
evaluation-col-case-meaning = The municipality, national case or network that the author spoke for.
evaluation-col-case-kind = Kind of place
evaluation-col-case-kind-meaning = Municipality, national case or network.
evaluation-col-country = Country
evaluation-col-country-meaning = The country of the place.
evaluation-col-language = Language
evaluation-col-language-meaning = The language the text is written in, as a code (BCP 47).
evaluation-col-written = Written (UTC)
evaluation-col-written-meaning = When this version was written, in universal time.
evaluation-col-collected = Collected (UTC)
evaluation-col-collected-meaning = When it was collected, in universal time.
evaluation-col-version = Version
evaluation-col-version-meaning = The version of the text that was collected.
evaluation-col-role = Role
evaluation-col-role-meaning = The author's role. The name is not part of the material.
evaluation-col-themes = Themes
evaluation-col-themes-meaning = Success factors and aims that the author chose.
evaluation-col-services = Services
evaluation-col-services-meaning = Services that took part.
evaluation-col-ages = Age groups
evaluation-col-ages-meaning = Age groups it is about.
evaluation-col-step = Step
evaluation-col-step-meaning = The step of the coordination staircase, 1 to 5.
evaluation-col-belongs-to = In answer to
evaluation-col-belongs-to-meaning = The address of the experience that a comment answers.
evaluation-col-address = Address
evaluation-col-address-meaning = Where the text stands in Vitja.
evaluation-col-sha256 = Checksum (SHA-256)
evaluation-col-sha256-meaning = Shows that a text has not been changed. It stays when the text goes.
evaluation-col-id = Identifier
evaluation-col-id-meaning = The same in every export.
evaluation-col-text = Text
evaluation-col-text-meaning = The text without markup.
evaluation-col-withdrawn = Withdrawn (UTC)
evaluation-col-withdrawn-meaning = When consent was withdrawn, in universal time.
evaluation-col-reason = Reason
evaluation-col-reason-meaning = Why the text was left out.
evaluation-collected = Collected
