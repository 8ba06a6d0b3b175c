//! The shape of the seed files.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `programme.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct Programme {
    pub organisation: Vec<Organisation>,
    pub case: Vec<Case>,
    pub network: Vec<Network>,
    pub municipality: Vec<Municipality>,
    pub participation: Vec<Participation>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Organisation {
    pub key: String,
    pub name: String,
    pub lang: String,
    pub country: String,
    pub kind: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub code: String,
    pub name: String,
    pub name_lang: String,
    pub run_by: Vec<String>,
    pub state: String,
    pub descriptions: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Network {
    pub slug: String,
    pub name: String,
    pub name_lang: String,
    pub case: Option<String>,
    pub kind: String,
    pub organisation: String,
    pub region: Option<String>,
    pub start: Option<toml::value::Datetime>,
    pub end: Option<toml::value::Datetime>,
    pub descriptions: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Municipality {
    pub key: String,
    pub name: String,
    pub lang: String,
    pub country: String,
    pub region: Option<String>,
    pub part_of: Option<String>,
    #[serde(default)]
    pub fictional: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Participation {
    pub municipality: String,
    pub network: String,
    pub start: Option<toml::value::Datetime>,
}

/// `demo.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct Demo {
    pub municipality: Vec<Municipality>,
    pub participation: Vec<Participation>,
    pub person: Vec<Person>,
    pub post: Vec<Post>,
    pub milestone: Vec<Milestone>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Milestone {
    pub kind: String,
    pub due: toml::value::Datetime,
}

#[derive(Debug, Deserialize)]
pub(super) struct Person {
    pub key: String,
    pub name: String,
    pub email: String,
    pub ui_lang: String,
    pub zone: String,
    pub membership: Vec<Membership>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Membership {
    pub role: String,
    pub scope: String,
    pub sector: Option<String>,
    pub organisation: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Post {
    pub key: String,
    /// Code of the kind; an experience when it is not said.
    pub kind: Option<String>,
    pub author: String,
    pub lang: String,
    pub audience: String,
    pub themes: Vec<String>,
    pub age_groups: Vec<String>,
    pub services: Vec<String>,
    pub step: Option<u8>,
    pub consent: bool,
    pub published: toml::value::Datetime,
    pub title: String,
    /// The parts of its kind, by their codes, and what was said above already.
    #[serde(flatten)]
    pub parts: BTreeMap<String, toml::Value>,
    /// Later versions of parts.
    #[serde(default)]
    pub revision: Vec<Revision>,
    #[serde(default)]
    pub comment: Vec<Comment>,
    #[serde(default)]
    pub mark: Vec<Mark>,
}

/// What a practice came to say as it matured.
#[derive(Debug, Deserialize)]
pub(super) struct Revision {
    pub at: toml::value::Datetime,
    pub step: Option<u8>,
    #[serde(flatten)]
    pub parts: BTreeMap<String, toml::Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Comment {
    pub author: String,
    pub lang: String,
    pub consent: bool,
    pub at: toml::value::Datetime,
    pub text: String,
    /// Whether it answers the comment before it.
    #[serde(default)]
    pub answers: bool,
    /// Since when the one who asked says that it helped.
    pub helped: Option<toml::value::Datetime>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Mark {
    pub municipality: String,
    pub by: String,
    pub at: toml::value::Datetime,
    /// Code of the step; wanting to try it when it is not said.
    pub kind: Option<String>,
}
