//! What a list of posts is narrowed to. It stands in the address of the list, so that it can be kept and passed on.

use super::model::{PostKind, Step, Theme};
use crate::network::model::{Country, NetworkId, Sector};
use crate::platform::lang::ContentLang;

codes! {
    /// What a post can be looked for by, in the order of the form. The code is the name in the address.
    pub enum FilterKind {
        /// The country it comes from.
        Country = "country" => "posts-filter-country",
        /// The network it comes from.
        Network = "network" => "posts-filter-network",
        /// A service that took part.
        Sector = "sector" => "posts-filter-sector",
        /// A theme.
        Theme = "theme" => "posts-filter-theme",
        /// What kind of post it is.
        Kind = "kind" => "posts-filter-kind",
        /// The language it is written in.
        Lang = "language" => "posts-filter-language",
        /// The step of the coordination staircase.
        Step = "step" => "posts-filter-step",
        /// Whether a question is answered.
        Answer = "answer" => "posts-filter-answer",
    }
}

codes! {
    /// Whether a question is answered.
    pub enum Answer {
        /// No answer has helped yet.
        Open = "open" => "posts-filter-answer-open",
        /// An answer has helped.
        Given = "given" => "posts-filter-answer-given",
    }
}

id!(
    /// A filter that somebody keeps.
    FilterId
);

/// A filter that somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFilter {
    /// Its identifier.
    pub id: FilterId,
    /// What they call it.
    pub name: String,
    /// What stands after the question mark in the address of the list.
    pub query: String,
}

/// The longest name of a filter, in characters.
pub const NAME_MAX: usize = 80;

/// What a list of posts is narrowed to: everything named here must be true of a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostFilter {
    /// The country it comes from.
    pub country: Option<Country>,
    /// The network it comes from.
    pub network: Option<NetworkId>,
    /// A service that took part.
    pub sector: Option<Sector>,
    /// A theme.
    pub theme: Option<Theme>,
    /// What kind of post it is.
    pub kind: Option<PostKind>,
    /// The language it is written in.
    pub lang: Option<ContentLang>,
    /// The step of the staircase.
    pub step: Option<Step>,
    /// Whether a question is answered.
    pub answer: Option<Answer>,
}

impl PostFilter {
    /// Sets what a parameter of the address says; false for a value that is none. A network is not among them: its
    /// address names it by its slug, which only the database knows.
    pub fn set(&mut self, kind: FilterKind, value: &str) -> bool {
        match kind {
            FilterKind::Country => put(&mut self.country, Country::from_code(value)),
            FilterKind::Sector => put(&mut self.sector, Sector::from_code(value)),
            FilterKind::Theme => put(&mut self.theme, Theme::from_code(value)),
            FilterKind::Kind => put(&mut self.kind, PostKind::from_code(value)),
            FilterKind::Lang => put(&mut self.lang, ContentLang::from_code(value)),
            FilterKind::Step => put(&mut self.step, Step::from_code(value)),
            FilterKind::Answer => put(&mut self.answer, Answer::from_code(value)),
            FilterKind::Network => false,
        }
    }

    /// Whether it leaves everything in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn put<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let known = value.is_some();
    *place = value;
    known
}

#[cfg(test)]
mod tests {
    use super::{FilterKind, PostFilter};
    use crate::posts::model::Theme;

    #[test]
    fn an_unknown_value_narrows_nothing_and_is_told() {
        let mut filter = PostFilter::default();
        assert!(filter.set(FilterKind::Theme, "coordinator"));
        assert_eq!(filter.theme, Some(Theme::Coordinator));
        for (kind, value) in [
            (FilterKind::Theme, "no-such-theme"),
            (FilterKind::Country, "DE"),
            (FilterKind::Step, "6"),
            (FilterKind::Network, "ks-learning-network"),
        ] {
            assert!(!filter.set(kind, value), "{value}");
        }
        assert!(filter.is_empty());
    }
}
