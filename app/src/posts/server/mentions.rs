//! `@Name` in a text becomes a link to a person or a network that may read it.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::events::Mentioned;
use super::mention_text::{self, At};
use super::moderation::find;
use super::policy::{Action, Facts, may};
use super::views;
use crate::accounts::server::service as accounts;
use crate::network::model::{NetworkCard, NetworkId};
use crate::network::server::service as network;
use crate::platform::actor::{Actor, Person};
use crate::platform::error::FieldErrors;
use crate::platform::ids::AccountId;
use crate::platform::server::App;
use crate::posts::model::{Audience, CommentId, MENTION_ASKS, PieceId, PostError, PostId};
use crate::texts::model::TextId;
use crate::texts::server::service as texts;

pub(super) use mention_text::as_typed;

/// Who is mentioned in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mentions {
    pub accounts: Vec<AccountId>,
    pub networks: Vec<NetworkId>,
    /// What stands after an @ and names nobody who may read the text.
    pub unknown: Vec<String>,
}

impl Mentions {
    /// Those who were not mentioned before.
    pub(super) fn without(mut self, before: &[Uuid]) -> Self {
        self.accounts.retain(|id| !before.contains(&id.0));
        self.networks.retain(|id| !before.contains(&id.0));
        self
    }
}

/// People and networks by their names, as far as they may read the text.
struct Directory<'a> {
    app: &'a App,
    facts: &'a Facts,
    people: Vec<(AccountId, String)>,
    networks: Vec<NetworkCard>,
    may_read: HashMap<AccountId, bool>,
}

/// Turns names after an @ into links, in place. A name that several people have asks who is meant, unless `chosen`
/// says so; what names nobody stays as it was typed.
///
/// # Errors
/// `Invalid` at the field, with the choices.
pub(super) async fn resolve(
    actor: &Actor,
    app: &App,
    facts: &Facts,
    written: &mut [(&str, String)],
    chosen: &[Uuid],
) -> Result<Mentions, PostError> {
    let mut found = Mentions::default();
    if !written.iter().any(|(_, text)| text.contains('@')) {
        return Ok(found);
    }
    let mut directory = Directory::open(actor, app, facts).await?;
    let mut errors = FieldErrors::default();
    for (field, text) in written {
        if text.contains('@') {
            *text = directory
                .link(field, &text.nfc().collect::<String>(), chosen, &mut found, &mut errors)
                .await?;
        }
    }
    errors.into_result()?;
    found.accounts.sort_unstable();
    found.accounts.dedup();
    found.networks.sort_unstable();
    found.networks.dedup();
    Ok(found)
}

impl<'a> Directory<'a> {
    async fn open(actor: &Actor, app: &'a App, facts: &'a Facts) -> Result<Self, PostError> {
        let people = accounts::list_people(actor, app).await.map_err(views::no_conflict)?;
        let networks = network::list_networks(actor, app).await.map_err(views::no_conflict)?;
        let networks = networks.into_iter().filter(|card| network_reads(card, facts)).collect();
        Ok(Self { app, facts, people, networks, may_read: HashMap::new() })
    }

    async fn link(
        &mut self,
        field: &str,
        text: &str,
        chosen: &[Uuid],
        found: &mut Mentions,
        errors: &mut FieldErrors,
    ) -> Result<String, PostError> {
        let mut linked = String::with_capacity(text.len());
        let mut rest = text;
        loop {
            match mention_text::next(rest) {
                None => break,
                Some(At::Linked { until, address }) => {
                    self.note(address, found).await?;
                    linked.push_str(rest.get(..until).unwrap_or_default());
                    rest = rest.get(until..).unwrap_or_default();
                }
                Some(At::Typed { at }) => {
                    linked.push_str(rest.get(..at).unwrap_or_default());
                    let after = rest.get(at + 1..).unwrap_or_default();
                    let taken = self.name(field, after, chosen, &mut linked, found, errors).await?;
                    rest = after.get(taken..).unwrap_or_default();
                }
            }
        }
        linked.push_str(rest);
        Ok(linked)
    }

    /// Writes the link for the name that `after` begins with, or the bare @. Gives how much of `after` was used.
    async fn name(
        &mut self,
        field: &str,
        after: &str,
        chosen: &[Uuid],
        linked: &mut String,
        found: &mut Mentions,
        errors: &mut FieldErrors,
    ) -> Result<usize, PostError> {
        let network = self.networks.iter().filter_map(|card| {
            let taken = mention_text::begins_with(after, &card.name.text)?;
            Some((taken, card))
        });
        let network = network.max_by_key(|(taken, _)| *taken).map(|(taken, card)| (taken, card.clone()));
        let (taken, people) = self.people_named(after).await?;
        if let Some((length, card)) = network.filter(|(length, _)| *length > taken) {
            let name = after.get(..length).unwrap_or_default();
            linked.push_str(&mention_text::link(name, &format!("/networks/{}", card.slug)));
            found.networks.push(card.id);
            return Ok(length);
        }
        let name = after.get(..taken).unwrap_or_default();
        let meant: Vec<_> = people.iter().filter(|id| people.len() == 1 || chosen.contains(&id.0)).collect();
        match (people.as_slice(), meant.as_slice()) {
            ([], _) => {
                found.unknown.push(mention_text::first_word(after).to_owned());
                linked.push('@');
                Ok(0)
            }
            (_, [one]) => {
                linked.push_str(&mention_text::link(name, &format!("/people/{one}")));
                found.accounts.push(**one);
                Ok(taken)
            }
            _ => {
                self.ask(field, name, &people, errors).await?;
                linked.push('@');
                Ok(0)
            }
        }
    }

    /// Those with the longest name that `after` begins with, who may read the text.
    async fn people_named(&mut self, after: &str) -> Result<(usize, Vec<AccountId>), PostError> {
        let named = |(id, name): &(AccountId, String)| Some((mention_text::begins_with(after, name)?, *id));
        let mut named: Vec<_> = self.people.iter().filter_map(named).collect();
        named.sort_unstable_by(|one, other| other.cmp(one));
        let mut longest = 0;
        let mut reading = Vec::new();
        for (length, id) in named {
            if length < longest {
                break;
            }
            if self.may_read(id).await? {
                longest = length;
                reading.push(id);
            }
        }
        Ok((longest, reading))
    }

    async fn may_read(&mut self, id: AccountId) -> Result<bool, PostError> {
        if let Some(known) = self.may_read.get(&id) {
            return Ok(*known);
        }
        let reader = person(self.app, id).await?;
        let reads = may(&reader, Action::See, self.facts).allows();
        self.may_read.insert(id, reads);
        Ok(reads)
    }

    /// Counts a link that stood there before, or that somebody typed as a link.
    async fn note(&mut self, address: &str, found: &mut Mentions) -> Result<(), PostError> {
        if let Some(id) = address.strip_prefix("/people/").and_then(|id| id.parse::<AccountId>().ok()) {
            if self.people.iter().any(|(known, _)| *known == id) && self.may_read(id).await? {
                found.accounts.push(id);
            }
        } else if let Some(slug) = address.strip_prefix("/networks/") {
            found.networks.extend(self.networks.iter().find(|card| card.slug == slug).map(|card| card.id));
        }
        Ok(())
    }

    /// Asks which of several people of this name is meant, told apart by the places they speak from.
    async fn ask(
        &self,
        field: &str,
        name: &str,
        people: &[AccountId],
        errors: &mut FieldErrors,
    ) -> Result<(), PostError> {
        let mut args = vec![("name".to_owned(), name.to_owned())];
        for id in people {
            let reader = person(self.app, *id).await?;
            let points = network::standpoints(&reader, self.app).await.map_err(views::no_conflict)?;
            let place = points.into_iter().find_map(|point| point.name).map(|name| name.text);
            args.push((
                format!("option:{id}"),
                place.map_or(name.to_owned(), |place| format!("{name}, {place}")),
            ));
        }
        let borrowed: Vec<(&str, String)> =
            args.iter().map(|(key, value)| (key.as_str(), value.clone())).collect();
        errors.add_with(field, MENTION_ASKS, &borrowed);
        Ok(())
    }
}

/// Whether the people of a network may read it.
fn network_reads(card: &NetworkCard, facts: &Facts) -> bool {
    match facts.audience {
        Audience::Public | Audience::Members => true,
        Audience::Case => card.country.is_some_and(|country| Some(country.code()) == facts.case.as_deref()),
        Audience::Network => facts.network == Some(card.id.0),
    }
}

/// Somebody as the policy sees them today.
async fn person(app: &App, id: AccountId) -> Result<Actor, PostError> {
    let grants = network::grants(&Actor::System, app, id).await.map_err(views::no_conflict)?;
    Ok(Actor::Person(Box::new(Person {
        id,
        name: String::new(),
        zone: String::new(),
        grants: grants.grants,
        networks: grants.networks,
        cases: grants.cases,
    })))
}

/// The people mentioned in the current version of a text, and the networks.
pub(super) async fn in_texts(
    actor: &Actor,
    db: &impl ConnectionTrait,
    text: TextId,
) -> Result<Vec<Uuid>, DbErr> {
    let version = texts::current(actor, db, &[text]).await?.remove(&text);
    let sections = version.map(|version| version.sections).unwrap_or_default();
    Ok(sections.iter().flat_map(|section| mention_text::people(&section.markdown())).collect())
}

/// The names after an @ in what the actor has just sent for which nobody was found who may read it, each once: nobody was
/// told. Nothing for texts that the actor may not revise.
///
/// # Errors
/// `NotFound`.
pub async fn unknown(actor: &Actor, app: &App, piece: PieceId) -> Result<Vec<String>, PostError> {
    let (facts, row, comment) = find(actor, app, piece, Action::See).await?;
    if actor.account() != Some(facts.author) && !may(actor, Action::Edit, &facts).allows() {
        return Ok(Vec::new());
    }
    let text = TextId(comment.map_or(row.text_id, |comment| comment.text_id));
    let version = texts::current(actor, &app.db.read, &[text]).await?.remove(&text);
    let sections = version.map(|version| version.sections).unwrap_or_default();
    let mut written: Vec<(&str, String)> =
        sections.iter().map(|section| (section.name.as_str(), section.markdown())).collect();
    let mut unknown = match resolve(actor, app, &facts, &mut written, &[]).await {
        Ok(found) => found.unknown,
        // Somebody of the same name has come since it was sent.
        Err(PostError::Invalid(_)) => Vec::new(),
        Err(failure) => return Err(failure),
    };
    unknown.sort();
    unknown.dedup();
    Ok(unknown)
}

/// Tells the rooms above who was mentioned; nobody is told of what they wrote themselves.
pub(super) async fn tell(
    app: &App,
    tx: &DatabaseTransaction,
    post: PostId,
    comment: Option<CommentId>,
    by: AccountId,
    mentions: &Mentions,
) -> Result<(), DbErr> {
    let accounts: Vec<AccountId> = mentions.accounts.iter().copied().filter(|id| *id != by).collect();
    let networks = mentions.networks.clone();
    if accounts.is_empty() && networks.is_empty() {
        return Ok(());
    }
    app.emit(tx, &Mentioned { post, comment, accounts, networks, by }).await
}
