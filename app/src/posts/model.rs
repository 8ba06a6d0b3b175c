//! Ids, codes and inputs of posts.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::network::model::Sector;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;

id!(
    /// A post.
    PostId
);
id!(
    /// A comment on a post.
    CommentId
);
id!(
    /// A draft; also the key that makes a double submit one post.
    DraftId
);

codes! {
    /// The parts of an experience, in the order in which it is told.
    pub enum Part {
        /// What the situation was.
        Situation = "situation" => "posts-part-situation",
        /// What was done.
        WhatWeDid = "what_we_did" => "posts-part-what-we-did",
        /// Which services took part, and how.
        Services = "services_note" => "posts-part-services",
        /// What came of it.
        Outcome = "outcome" => "posts-part-outcome",
        /// What the author would do differently.
        Differently = "differently" => "posts-part-differently",
        /// What others can reuse.
        Reuse = "reuse" => "posts-part-reuse",
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

/// Why something about a post did not happen.
pub type PostError = Failure<PostConflict>;

/// The longest title, in characters.
pub const TITLE_MAX: usize = 160;
/// The longest part or comment, in characters: about eight printed pages.
pub const TEXT_MAX: usize = 20_000;

/// What the author fills in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostInput {
    /// The title.
    pub title: String,
    /// The language it is written in; none while nothing valid is chosen.
    pub lang: Option<ContentLang>,
    /// Who can read it; none while nothing valid is chosen.
    pub audience: Option<String>,
    /// The membership the author speaks from; none for their first.
    pub standpoint: Option<Uuid>,
    /// Code of the part and Markdown, in the order of [`Part::ALL`].
    pub parts: Vec<(String, String)>,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Codes of age groups.
    pub age_groups: Vec<String>,
    /// Codes of services that took part.
    pub services: Vec<String>,
    /// The step of the staircase it is about.
    pub step: Option<String>,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Whether the author says that what looks like an identity number is none.
    pub numbers_ok: bool,
    /// The opened form it was typed into: a draft that grows there is never another window's.
    #[serde(default)]
    pub writer: Option<Uuid>,
}

impl PostInput {
    /// The Markdown of a part.
    #[must_use]
    pub fn part(&self, part: Part) -> &str {
        self.parts.iter().find(|(code, _)| code == part.code()).map_or("", |(_, text)| text)
    }

    /// Who can read it.
    #[must_use]
    pub fn audience(&self) -> Option<Audience> {
        self.audience.as_deref().and_then(Audience::from_code)
    }

    /// The step of the staircase.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.step.as_deref().and_then(Step::from_code)
    }

    /// Checks what can be checked without the database. Unknown codes are refused, never dropped (ASVS 2.2.1).
    ///
    /// # Errors
    /// One error a field.
    pub fn validate(&self) -> Result<(), PostError> {
        let mut errors = FieldErrors::default();
        if self.title.trim().is_empty() {
            errors.add("title", "posts-error-title");
        } else if self.title.chars().count() > TITLE_MAX {
            errors.add_with("title", "posts-error-title-long", &[("max", TITLE_MAX.to_string())]);
        }
        if self.lang.is_none() {
            errors.add("lang", "posts-error-lang");
        }
        for (part, key) in
            [(Part::Situation, "posts-error-situation"), (Part::WhatWeDid, "posts-error-what-we-did")]
        {
            if self.part(part).trim().is_empty() {
                errors.add(part.code(), key);
            }
        }
        for part in Part::ALL {
            if self.part(*part).chars().count() > TEXT_MAX {
                errors.add_with(part.code(), "posts-error-long", &[("max", TEXT_MAX.to_string())]);
            }
        }
        if self.audience().is_none() {
            errors.add("audience", "posts-error-audience");
        }
        self.validate_codes(&mut errors);
        errors.into_result()
    }

    fn validate_codes(&self, errors: &mut FieldErrors) {
        let known = |codes: &[String], is_known: fn(&str) -> bool| codes.iter().all(|code| is_known(code));
        let checks = [
            ("themes", known(&self.themes, |code| Theme::from_code(code).is_some())),
            ("age_groups", known(&self.age_groups, |code| AgeGroup::from_code(code).is_some())),
            ("services", known(&self.services, |code| Sector::from_code(code).is_some())),
            ("step", self.step.as_deref().is_none_or(|code| Step::from_code(code).is_some())),
        ];
        for (field, fine) in checks {
            if !fine {
                errors.add(field, "posts-error-choice");
            }
        }
    }
}

/// What a comment brings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentInput {
    /// The Markdown.
    pub text: String,
    /// The language it is written in.
    pub lang: Option<ContentLang>,
    /// Whether it may be used in the evaluation.
    pub consent: bool,
    /// Whether the author says that what looks like an identity number is none.
    pub numbers_ok: bool,
}

impl CommentInput {
    /// Checks what can be checked without the database.
    ///
    /// # Errors
    /// One error a field.
    pub fn validate(&self) -> Result<(), PostError> {
        let mut errors = FieldErrors::default();
        if self.text.trim().is_empty() {
            errors.add("text", "posts-error-comment");
        } else if self.text.chars().count() > TEXT_MAX {
            errors.add_with("text", "posts-error-long", &[("max", TEXT_MAX.to_string())]);
        }
        if self.lang.is_none() {
            errors.add("lang", "posts-error-lang");
        }
        errors.into_result()
    }
}

/// What somebody else saved meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostConflict {
    /// The post as it stands now.
    pub theirs: PostInput,
    /// Its version now.
    pub version: i32,
    /// Who saved it.
    pub by: String,
}

/// A piece that the evaluation may use, with its own consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PieceId {
    /// A post.
    Post(PostId),
    /// A comment.
    Comment(CommentId),
}

impl PieceId {
    /// `post` or `comment`.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Post(_) => "post",
            Self::Comment(_) => "comment",
        }
    }

    /// The identifier without its kind.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        match self {
            Self::Post(id) => id.0,
            Self::Comment(id) => id.0,
        }
    }

    /// The piece of a kind and identifier.
    #[must_use]
    pub fn new(kind: &str, id: Uuid) -> Option<Self> {
        match kind {
            "post" => Some(Self::Post(PostId(id))),
            "comment" => Some(Self::Comment(CommentId(id))),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, PostInput};
    use crate::platform::error::Failure;
    use crate::platform::lang::ContentLang;

    fn good() -> PostInput {
        PostInput {
            title: "Felles møte hver måned".to_owned(),
            lang: Some(ContentLang::Nb),
            audience: Some("members".to_owned()),
            parts: Part::ALL.iter().map(|part| (part.code().to_owned(), "Tekst.".to_owned())).collect(),
            ..PostInput::default()
        }
    }

    fn fields(input: &PostInput) -> Vec<String> {
        match input.validate() {
            Err(Failure::Invalid(errors)) => errors.0.into_iter().map(|error| error.field).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_whole_experience_is_fine() {
        assert!(good().validate().is_ok());
    }

    #[test]
    fn each_mistake_is_reported_at_its_field() {
        let empty = PostInput::default();
        assert_eq!(fields(&empty), ["title", "lang", "situation", "what_we_did", "audience"]);
        let mut wrong = good();
        wrong.title = "x".repeat(161);
        wrong.themes = vec!["no-such-theme".to_owned()];
        wrong.step = Some("6".to_owned());
        assert_eq!(fields(&wrong), ["title", "themes", "step"]);
    }
}
