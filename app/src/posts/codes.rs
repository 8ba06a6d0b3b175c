//! What posts are told apart by: kinds, parts, themes, steps, audiences, states, marks.

codes! {
    /// The kinds of posts.
    pub enum PostKind {
        /// What is new, in a few words.
        Update = "update" => "posts-kind-update",
        /// What somebody tried, and how it went.
        Experience = "experience" => "posts-kind-experience",
        /// Something that others may know.
        Question = "question" => "posts-kind-question",
        /// A way of working that others can take over, revised as it matures.
        Practice = "practice" => "posts-kind-practice",
    }
}

impl PostKind {
    /// The parts of this kind, in the order in which they are told.
    #[must_use]
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::Update => &[Part::Text],
            Self::Experience => &[
                Part::Situation,
                Part::WhatWeDid,
                Part::Services,
                Part::Outcome,
                Part::Differently,
                Part::Reuse,
            ],
            Self::Question => &[Part::Question, Part::Context],
            Self::Practice => {
                &[Part::Aim, Part::Practice, Part::Services, Part::Needs, Part::Outcome, Part::FollowUp]
            }
        }
    }

    /// The parts without which there is nothing to publish.
    #[must_use]
    pub const fn required(self) -> &'static [Part] {
        match self {
            Self::Update => &[Part::Text],
            Self::Experience => &[Part::Situation, Part::WhatWeDid],
            Self::Question => &[Part::Question],
            Self::Practice => &[Part::Aim, Part::Practice],
        }
    }
}

codes! {
    /// The parts of posts of all kinds; each kind tells its own ([`PostKind::parts`]).
    pub enum Part {
        /// An update: what is new.
        Text = "news" => "posts-part-text",
        /// A question: what is asked.
        Question = "question" => "posts-part-question",
        /// A question: what others must know to answer.
        Context = "context" => "posts-part-context",
        /// What the situation was.
        Situation = "situation" => "posts-part-situation",
        /// What was done.
        WhatWeDid = "what_we_did" => "posts-part-what-we-did",
        /// A practice: the situation it is for, and its aim.
        Aim = "aim" => "posts-part-aim",
        /// A practice: what is done.
        Practice = "practice" => "posts-part-practice",
        /// Which services took part, and how.
        Services = "services_note" => "posts-part-services",
        /// A practice: what it takes.
        Needs = "needs" => "posts-part-needs",
        /// What came of it.
        Outcome = "outcome" => "posts-part-outcome",
        /// A practice: how it is followed whether it works.
        FollowUp = "follow_up" => "posts-part-follow-up",
        /// What the author would do differently.
        Differently = "differently" => "posts-part-differently",
        /// What others can reuse.
        Reuse = "reuse" => "posts-part-reuse",
    }
}

impl Part {
    /// The Fluent key of what to say when it is missing.
    #[must_use]
    pub const fn missing(self) -> &'static str {
        match self {
            Self::Text => "posts-error-text",
            Self::Question => "posts-error-question",
            Self::Situation => "posts-error-situation",
            Self::Aim => "posts-error-aim",
            Self::Practice => "posts-error-practice",
            _ => "posts-error-what-we-did",
        }
    }
}

codes! {
    /// Whether a post or comment can be read. One that waits for a second person before everybody may read it is
    /// published for members meanwhile.
    pub enum PieceState {
        /// By its audience.
        Published = "published" => "posts-state-published",
        /// Only by its author and those who look into it.
        Hidden = "hidden" => "posts-state-hidden",
        /// By nobody: its text is gone.
        Deleted = "deleted" => "posts-state-deleted",
    }
}

codes! {
    /// How far a municipality is with what a post tells, from one step to the next.
    pub enum MarkKind {
        /// It is useful to them.
        Useful = "useful" => "posts-mark-useful",
        /// They want to try it.
        Want = "want" => "posts-mark-want",
        /// They are trying it.
        Trying = "trying" => "posts-mark-trying",
        /// It is in ordinary operation with them.
        Ordinary = "ordinary" => "posts-mark-ordinary",
    }
}

codes! {
    /// The seven success factors (Norwegian knowledge base) and the three aims (Nordic evaluation).
    pub enum Theme {
        /// Leadership anchoring.
        LeadershipAnchoring = "leadership-anchoring" => "posts-theme-leadership-anchoring",
        /// Time and resources.
        TimeAndResources = "time-and-resources" => "posts-theme-time-and-resources",
        /// Structure and routines.
        StructureAndRoutines = "structure-and-routines" => "posts-theme-structure-and-routines",
        /// A coordinator.
        Coordinator = "coordinator" => "posts-theme-coordinator",
        /// Respect for differing competence.
        RespectForCompetence = "respect-for-competence" => "posts-theme-respect-for-competence",
        /// Shared arenas.
        SharedArenas = "shared-arenas" => "posts-theme-shared-arenas",
        /// User involvement.
        UserInvolvement = "user-involvement" => "posts-theme-user-involvement",
        /// Aim: a more individual-centred approach.
        IndividualCentred = "individual-centred" => "posts-theme-individual-centred",
        /// Aim: holistic follow-up through better coordinated, interdisciplinary work.
        HolisticFollowUp = "holistic-follow-up" => "posts-theme-holistic-follow-up",
        /// Aim: early intervention.
        EarlyIntervention = "early-intervention" => "posts-theme-early-intervention",
    }
}

codes! {
    /// Age groups within 0–24.
    pub enum AgeGroup {
        /// Before school.
        Early = "0-5" => "posts-age-0-5",
        /// Primary school.
        Primary = "6-12" => "posts-age-6-12",
        /// Lower secondary school.
        LowerSecondary = "13-15" => "posts-age-13-15",
        /// Upper secondary school.
        UpperSecondary = "16-19" => "posts-age-16-19",
        /// Young adults.
        YoungAdults = "20-24" => "posts-age-20-24",
    }
}

codes! {
    /// The coordination staircase (Difi 2014, extended by Fafo).
    pub enum Step {
        /// Common knowledge.
        ShareInformation = "1" => "posts-step-1",
        /// Common understanding.
        SeeTheSameProblem = "2" => "posts-step-2",
        /// Adjusted efforts.
        PullInTheSameDirection = "3" => "posts-step-3",
        /// Joint measures and plans.
        WorkTogether = "4" => "posts-step-4",
        /// The new practice in ordinary operation.
        OrdinaryOperation = "5" => "posts-step-5",
    }
}

codes! {
    /// Who can read a post.
    pub enum Audience {
        /// Members of the author's network.
        Network = "network" => "posts-audience-network",
        /// Members of the author's national case.
        Case = "case" => "posts-audience-case",
        /// All members.
        Members = "members" => "posts-audience-members",
        /// Everybody, without an account.
        Public = "public" => "posts-audience-public",
    }
}

impl Audience {
    /// The Fluent key of who reads it, told to any reader: to others the author's network is not "mine".
    #[must_use]
    pub const fn readers(self) -> &'static str {
        match self {
            Self::Network => "posts-seen-network",
            Self::Case => "posts-seen-case",
            Self::Members => "posts-seen-members",
            Self::Public => "posts-seen-public",
        }
    }
}
