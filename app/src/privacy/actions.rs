//! What the audit trail says that was done, in words.

codes! {
    /// What is recorded in the audit trail: room and verb.
    pub enum AuditAction {
        /// Published a post.
        PostsPublish = "posts.publish" => "privacy-action-posts-publish",
        /// Wrote a comment.
        PostsComment = "posts.comment" => "privacy-action-posts-comment",
        /// Changed a text.
        PostsRevise = "posts.revise" => "privacy-action-posts-revise",
        /// Removed an earlier version.
        PostsRemoveVersion = "posts.remove-version" => "privacy-action-posts-remove-version",
        /// Deleted a text.
        PostsDelete = "posts.delete" => "privacy-action-posts-delete",
        /// Changed who can read a post.
        PostsAudience = "posts.audience" => "privacy-action-posts-audience",
        /// Decided on a waiting post.
        PostsDecide = "posts.decide" => "privacy-action-posts-decide",
        /// A text was hidden.
        PostsHide = "posts.hide" => "privacy-action-posts-hide",
        /// A text was shown again.
        PostsShow = "posts.show" => "privacy-action-posts-show",
        /// Pinned a post.
        PostsPin = "posts.pin" => "privacy-action-posts-pin",
        /// Unpinned a post.
        PostsUnpin = "posts.unpin" => "privacy-action-posts-unpin",
        /// Closed a conversation.
        PostsClose = "posts.close" => "privacy-action-posts-close",
        /// Opened a conversation again.
        PostsOpen = "posts.open" => "privacy-action-posts-open",
        /// Moved a post to another network.
        PostsMove = "posts.move" => "privacy-action-posts-move",
        /// Said for the municipality what it does with a practice.
        PostsMark = "posts.mark" => "privacy-action-posts-mark",
        /// Allowed a text for the evaluation.
        PostsConsentGiven = "posts.consent-given" => "privacy-action-posts-consent-given",
        /// Withdrew a text from the evaluation.
        PostsConsentWithdrawn = "posts.consent-withdrawn" => "privacy-action-posts-consent-withdrawn",
        /// Reported a text.
        ModerationReport = "moderation.report" => "privacy-action-moderation-report",
        /// Decided on a report.
        ModerationDecide = "moderation.decide" => "privacy-action-moderation-decide",
        /// Asked for a second look.
        ModerationAskAgain = "moderation.ask-again" => "privacy-action-moderation-ask-again",
        /// A removed text was erased.
        ModerationErase = "moderation.erase" => "privacy-action-moderation-erase",
        /// Changed the state of a case.
        NetworkCaseState = "network.case-state" => "privacy-action-network-case-state",
        /// Made a network.
        NetworkCreate = "network.create" => "privacy-action-network-create",
        /// Changed a network.
        NetworkRevise = "network.revise" => "privacy-action-network-revise",
        /// Moved a network.
        NetworkMove = "network.move" => "privacy-action-network-move",
        /// Added a municipality.
        NetworkMunicipalityCreate = "network.municipality-create" => "privacy-action-network-municipality-create",
        /// Changed a municipality.
        NetworkMunicipalityRevise = "network.municipality-revise" => "privacy-action-network-municipality-revise",
        /// Changed where a municipality takes part.
        NetworkParticipation = "network.participation" => "privacy-action-network-participation",
        /// Gave somebody a role.
        NetworkMembershipBegins = "network.membership-begins" => "privacy-action-network-membership-begins",
        /// Ended a role.
        NetworkMembershipEnds = "network.membership-ends" => "privacy-action-network-membership-ends",
        /// Invited somebody.
        PeopleInvite = "people.invite" => "privacy-action-people-invite",
        /// Sent an invitation again.
        PeopleInviteAgain = "people.invite-again" => "privacy-action-people-invite-again",
        /// Withdrew an invitation.
        PeopleInvitationWithdraw = "people.invitation-withdraw" => "privacy-action-people-invitation-withdraw",
        /// An invitation was accepted.
        PeopleAccept = "people.accept" => "privacy-action-people-accept",
        /// Invited people from a list.
        PeopleImport = "people.import" => "privacy-action-people-import",
        /// Changed the profile.
        PeopleProfile = "people.profile" => "privacy-action-people-profile",
        /// Made an account.
        AccountsCreate = "accounts.create" => "privacy-action-accounts-create",
        /// Changed the password.
        AccountsPassword = "accounts.password" => "privacy-action-accounts-password",
        /// Changed the e-mail address.
        AccountsAddress = "accounts.address" => "privacy-action-accounts-address",
        /// Closed an account.
        AccountsDeactivate = "accounts.deactivate" => "privacy-action-accounts-deactivate",
        /// Opened an account again.
        AccountsReactivate = "accounts.reactivate" => "privacy-action-accounts-reactivate",
        /// An account was deleted.
        AccountsErase = "accounts.erase" => "privacy-action-accounts-erase",
        /// Switched the code at sign-in on.
        AccountsSecondFactorOn = "accounts.second_factor_on" => "privacy-action-accounts-second-factor-on",
        /// Switched the code at sign-in off.
        AccountsSecondFactorOff = "accounts.second_factor_off" => "privacy-action-accounts-second-factor-off",
        /// Took a lost code at sign-in away.
        AccountsSecondFactorRemoved = "accounts.second_factor_removed" => "privacy-action-accounts-second-factor-removed",
        /// Planned a gathering.
        GatheringsPlan = "gatherings.plan" => "privacy-action-gatherings-plan",
        /// Changed a gathering.
        GatheringsRevise = "gatherings.revise" => "privacy-action-gatherings-revise",
        /// Wrote title and description.
        GatheringsWords = "gatherings.words" => "privacy-action-gatherings-words",
        /// Cancelled a gathering.
        GatheringsCancel = "gatherings.cancel" => "privacy-action-gatherings-cancel",
        /// Invited to a gathering.
        GatheringsInvite = "gatherings.invite" => "privacy-action-gatherings-invite",
        /// Took an invitation back.
        GatheringsUninvite = "gatherings.uninvite" => "privacy-action-gatherings-uninvite",
        /// Changed an agenda.
        GatheringsAgenda = "gatherings.agenda" => "privacy-action-gatherings-agenda",
        /// Wrote minutes.
        GatheringsMinutes = "gatherings.minutes" => "privacy-action-gatherings-minutes",
        /// Changed what was taken on.
        GatheringsFollowUp = "gatherings.follow-up" => "privacy-action-gatherings-follow-up",
        /// Took the participants as a file.
        GatheringsExport = "gatherings.export" => "privacy-action-gatherings-export",
        /// Wished to visit.
        TripsWish = "trips.wish" => "privacy-action-trips-wish",
        /// Wrote title and wish of a study trip.
        TripsWords = "trips.words" => "privacy-action-trips-words",
        /// Answered a wish to visit.
        TripsAnswer = "trips.answer" => "privacy-action-trips-answer",
        /// Asked a municipality to take part in a study trip.
        TripsAsk = "trips.ask" => "privacy-action-trips-ask",
        /// Took a municipality out of a study trip.
        TripsWithdraw = "trips.withdraw" => "privacy-action-trips-withdraw",
        /// Changed who plans a study trip.
        TripsOrganisers = "trips.organisers" => "privacy-action-trips-organisers",
        /// Proposed or chose dates.
        TripsDates = "trips.dates" => "privacy-action-trips-dates",
        /// Changed a programme.
        TripsProgramme = "trips.programme" => "privacy-action-trips-programme",
        /// Called a study trip off.
        TripsCallOff = "trips.call-off" => "privacy-action-trips-call-off",
        /// Wrote learning questions.
        TripsQuestions = "trips.questions" => "privacy-action-trips-questions",
        /// Wrote what those who come should know.
        TripsBriefing = "trips.briefing" => "privacy-action-trips-briefing",
        /// Set how many can come.
        TripsSeats = "trips.seats" => "privacy-action-trips-seats",
        /// Changed the budget.
        TripsCosts = "trips.costs" => "privacy-action-trips-costs",
        /// Wrote a learning report.
        TripsReport = "trips.report" => "privacy-action-trips-report",
        /// Gave or withdrew consent for a report.
        TripsConsent = "trips.consent" => "privacy-action-trips-consent",
        /// Shared a note with the others on a trip.
        TripsNote = "trips.note" => "privacy-action-trips-note",
        /// Told what came of a trip.
        TripsLater = "trips.later" => "privacy-action-trips-later",
        /// Got an address for their calendar.
        CalendarFeed = "calendar.feed" => "privacy-action-calendar-feed",
        /// Removed the address of their calendar.
        CalendarFeedRemoved = "calendar.feed-removed" => "privacy-action-calendar-feed-removed",
        /// Collected texts for the evaluation.
        EvaluationCollect = "evaluation.collect" => "privacy-action-evaluation-collect",
        /// Took a copy out of the material.
        EvaluationRemove = "evaluation.remove" => "privacy-action-evaluation-remove",
        /// A copy in the evaluation was emptied.
        EvaluationEmpty = "evaluation.empty" => "privacy-action-evaluation-empty",
        /// Exported material.
        EvaluationExport = "evaluation.export" => "privacy-action-evaluation-export",
        /// Confirmed a document after looking through it.
        FilesConfirm = "files.confirm" => "privacy-action-files-confirm",
        /// Confirmed that a number is no identity number.
        SafetyOverrule = "safety.overrule" => "privacy-action-safety-overrule",
        /// Had failed work tried again.
        AdminTryAgain = "admin.try-again" => "privacy-action-admin-try-again",
        /// Took a list as a file.
        AdminExport = "admin.export" => "privacy-action-admin-export",
        /// Took a file of their own data.
        PrivacyExport = "privacy.export" => "privacy-action-privacy-export",
        /// Signed out other browsers.
        AccountsEndSessions = "accounts.end_sessions" => "privacy-action-accounts-end-sessions",
        /// Made new recovery codes.
        AccountsRecoveryCodes = "accounts.recovery_codes" => "privacy-action-accounts-recovery-codes",
        /// Signed in with a recovery code.
        AccountsRecoveryCodeUsed = "accounts.recovery_code_used" => "privacy-action-accounts-recovery-code-used",
    }
}
