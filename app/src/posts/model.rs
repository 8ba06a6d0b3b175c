//! Ids, codes and inputs of posts.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::files::model::AttachmentInput;
use crate::network::model::Sector;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::lang::ContentLang;

pub use super::codes::{AgeGroup, Audience, MarkKind, Part, PieceState, PostKind, Step, Theme};

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

/// Why something about a post did not happen.
pub type PostError = Failure<PostConflict>;

/// The key of the message that asks who is meant by a name that several have. Its arguments `option:<account>` are those
/// people.
pub const MENTION_ASKS: &str = "posts-error-mention";

/// The longest title, in characters.
pub const TITLE_MAX: usize = 160;
/// The longest part or comment, in characters: about eight printed pages.
pub const TEXT_MAX: usize = 20_000;

/// What the author fills in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostInput {
    /// Code of the kind; none is an experience.
    #[serde(default)]
    pub kind: Option<String>,
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
    /// Whether the author says that no child, family or small place can be recognised.
    #[serde(default)]
    pub human_checked: bool,
    /// The people meant by names that several have.
    #[serde(default)]
    pub mentions: Vec<Uuid>,
    /// Pictures, documents and links.
    #[serde(default)]
    pub attachments: AttachmentInput,
    /// The opened form it was typed into: a draft that grows there is never another window's.
    #[serde(default)]
    pub writer: Option<Uuid>,
}

impl PostInput {
    /// What kind of post it is.
    #[must_use]
    pub fn kind(&self) -> Option<PostKind> {
        self.kind.as_deref().map_or(Some(PostKind::Experience), PostKind::from_code)
    }

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

    /// The same without codes that name nothing: a form sends none, and what a draft keeps was not typed past the guard.
    #[must_use]
    pub fn with_known_codes(mut self) -> Self {
        self.kind = self.kind.filter(|code| PostKind::from_code(code).is_some());
        self.audience = self.audience.filter(|code| Audience::from_code(code).is_some());
        self.step = self.step.filter(|code| Step::from_code(code).is_some());
        self.parts.retain(|(code, _)| Part::from_code(code).is_some());
        self.themes.retain(|code| Theme::from_code(code).is_some());
        self.age_groups.retain(|code| AgeGroup::from_code(code).is_some());
        self.services.retain(|code| Sector::from_code(code).is_some());
        self
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
        let Some(kind) = self.kind() else {
            errors.add("kind", "posts-error-kind");
            return errors.into_result();
        };
        for part in kind.required() {
            if self.part(*part).trim().is_empty() {
                errors.add(part.code(), part.missing());
            }
        }
        for part in kind.parts() {
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
    /// The comment it answers; none when it answers the post.
    pub parent: Option<CommentId>,
    /// The membership its author speaks from; none means their first.
    pub standpoint: Option<Uuid>,
    /// The people meant by names that several have.
    pub mentions: Vec<Uuid>,
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

/// What a second person decides about a post that waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionInput {
    /// Whether everybody may read it.
    pub approved: bool,
    /// Why it goes back, in Markdown.
    pub reason: String,
    /// The language of the reason.
    pub lang: Option<ContentLang>,
    /// Whether the second person says that what looks like an identity number is none.
    pub numbers_ok: bool,
}

impl DecisionInput {
    /// Checks the reason of what goes back.
    ///
    /// # Errors
    /// One error a field.
    pub fn validate(&self) -> Result<(), PostError> {
        let mut errors = FieldErrors::default();
        if self.reason.trim().is_empty() {
            errors.add("reason", "posts-error-reason");
        } else if self.reason.chars().count() > TEXT_MAX {
            errors.add_with("reason", "posts-error-long", &[("max", TEXT_MAX.to_string())]);
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
