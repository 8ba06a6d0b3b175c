//! Profiles: what people tell about themselves, the list of people, and one person's page.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr};
use uuid::Uuid;

use super::profile_entity::profile;
use super::profile_store as store;
use crate::accounts::model::Account;
use crate::accounts::server::AccountErased;
use crate::accounts::server::directory::{self, Search};
use crate::network::model::{PersonPlace, Sector};
use crate::network::server::people::{MemberFilter, members, places_of};
use crate::network::server::service as network;
use crate::people::model::PeopleError;
use crate::people::profile::{Contact, DirectoryFilter, OwnProfile, PersonCard, PersonView, ProfileInput};
use crate::platform::actor::Actor;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, Limit, Page, record, throttle};
use crate::safety::model::CheckedText;
use crate::safety::server::service::{Field, Warnings, check, check_search};
use crate::texts::model::TextId;
use crate::texts::server::{TextInput, service as texts};

/// People a page.
const PAGE: usize = 50;
/// Names that one person looks up: the directory is for finding somebody, not for taking all of it along.
const SEARCHES: Limit = Limit { burst: 60, per: std::time::Duration::from_secs(600) };
/// The name of the one part of a text about what somebody can help with.
const HELP: &str = "help";

/// The actor's own profile as its form shows it.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn get_own(actor: &Actor, app: &App) -> Result<ProfileInput, PeopleError> {
    let id = actor.account().ok_or(PeopleError::Forbidden)?;
    let (account, _) = directory::get_person(actor, app, id).await?;
    let Some(row) = store::find(&app.db.read, id).await? else {
        let contact = Some(Contact::Nobody.code().to_owned());
        return Ok(ProfileInput { name: account.name, contact, ..ProfileInput::default() });
    };
    let help = match row.help_text_id.map(TextId) {
        Some(text) => texts::current(actor, &app.db.read, &[text]).await?.remove(&text),
        None => None,
    };
    Ok(ProfileInput {
        name: account.name,
        organisation: row.organisation,
        sector: row.sector,
        languages: store::languages(&app.db.read, &[id]).await?.remove(&id.0).unwrap_or_default(),
        help_lang: help.as_ref().map(|version| version.lang),
        help: help.map(|version| version.markdown(HELP)).unwrap_or_default(),
        contact: Some(row.contact),
        numbers_ok: false,
    })
}

/// Saves the actor's own profile.
///
/// # Errors
/// `Forbidden` when nobody is signed in; `Invalid` with field errors, also from the guard.
pub async fn save(actor: &Actor, app: &App, input: &ProfileInput) -> Result<(), PeopleError> {
    let id = actor.account().ok_or(PeopleError::Forbidden)?;
    input.validate()?;
    let fields = [
        Field { name: "name", text: &input.name },
        Field { name: "organisation", text: &input.organisation },
        Field { name: HELP, text: &input.help },
    ];
    let mut checked = check(actor, app, &fields, Warnings::confirmed(input.numbers_ok)).await?;
    let overruled: usize = checked.iter().map(CheckedText::overruled).sum();
    let help = checked.pop();
    let tx = app.db.begin().await?;
    directory::rename(actor, app, &tx, &input.name).await?;
    let before = store::find(&tx, id).await?.and_then(|row| row.help_text_id).map(TextId);
    let kept = match help.filter(|text| !text.is_blank()) {
        Some(help) => Some(keep_help(actor, app, &tx, before, input, help).await?),
        None => None,
    };
    let row = profile::ActiveModel {
        account_id: Set(id.0),
        organisation: Set(input.organisation.trim().to_owned()),
        sector: Set(input.sector.clone()),
        help_text_id: Set(kept.map(|text| text.0)),
        contact: Set(input.contact.clone().unwrap_or_default()),
        saved_at: Set(app.now()),
    };
    store::save(&tx, row, id, &input.languages).await?;
    if let (None, Some(gone)) = (kept, before) {
        texts::remove(actor, &tx, &[gone]).await?;
    }
    let detail = if overruled > 0 { format!("overruled={overruled}") } else { String::new() };
    let audit =
        Audit { action: "people.profile", subject_kind: "account", subject_id: id.0, detail: &detail };
    record(actor, app, &tx, audit).await?;
    tx.commit().await?;
    Ok(())
}

async fn keep_help(
    actor: &Actor,
    app: &App,
    tx: &DatabaseTransaction,
    before: Option<TextId>,
    input: &ProfileInput,
    help: CheckedText,
) -> Result<TextId, DbErr> {
    let lang = input.help_lang.unwrap_or(ContentLang::En);
    let text = TextInput { kind: "profile", lang, title: None, sections: vec![(HELP, help)] };
    match before {
        Some(id) => texts::revise(actor, app, tx, id, &text).await.map(|_| id),
        None => texts::create(actor, app, tx, &text).await,
    }
}

/// People who take part today and fit the filter, by name.
///
/// # Errors
/// `NotFound` for visitors; `Invalid` when an identity number is looked for; `TooMany` for who looks up name after name. A network that does not exist has no people.
pub async fn list_people(
    actor: &Actor,
    app: &App,
    filter: &DirectoryFilter,
    after: Option<&str>,
) -> Result<Page<PersonCard>, PeopleError> {
    if let (Some(account), false) = (actor.account(), filter.name.trim().is_empty()) {
        check_search(actor, app, "name", &filter.name).await?;
        throttle::take(app, &format!("people.search:{account}"), SEARCHES).await?;
    }
    let network = match filter.network.as_str() {
        "" => None,
        slug => {
            let all = network::list_networks(actor, app).await?;
            match all.into_iter().find(|card| card.slug == slug) {
                Some(card) => Some(card.id),
                None => return Ok(Page { items: Vec::new(), next: None }),
            }
        }
    };
    let at = MemberFilter { country: filter.country, network, sector: None };
    let mut within = vec![vec![members(actor, app, &at).await?]];
    if let Some(sector) = filter.sector {
        let through = members(actor, app, &MemberFilter { sector: Some(sector), ..at }).await?;
        within.push(vec![through, store::in_sector(sector)]);
    }
    if let Some(lang) = filter.language {
        within.push(vec![store::speaking(lang)]);
    }
    let search = Search { within, name: filter.name.clone() };
    let after = after.and_then(|id| id.parse().ok());
    let rows = directory::list_people(actor, app, &search, after, PAGE as u64 + 1).await?;
    let page = Page::from_rows(rows, PAGE, |account| account.id.to_string());
    Ok(Page { items: cards(actor, app, &page.items).await?, next: page.next })
}

async fn cards(actor: &Actor, app: &App, accounts: &[Account]) -> Result<Vec<PersonCard>, PeopleError> {
    let ids: Vec<AccountId> = accounts.iter().map(|account| account.id).collect();
    let mut places = places_of(actor, app, &ids).await?;
    let profiles = store::profiles(&app.db.read, &ids).await?;
    let mut languages = store::languages(&app.db.read, &ids).await?;
    let cards = accounts.iter().map(|account| {
        let profile = profiles.get(&account.id.0);
        let languages = languages.remove(&account.id.0).unwrap_or_default();
        card(account, profile, &languages, places.remove(&account.id).unwrap_or_default())
    });
    Ok(cards.collect())
}

fn card(
    account: &Account,
    profile: Option<&profile::Model>,
    languages: &[String],
    places: Vec<PersonPlace>,
) -> PersonCard {
    PersonCard {
        id: account.id,
        name: account.name.clone(),
        organisation: profile.map(|row| row.organisation.clone()).unwrap_or_default(),
        sector: profile.and_then(|row| row.sector.as_deref()).and_then(Sector::from_code),
        languages: languages.iter().filter_map(|code| ContentLang::from_code(code)).collect(),
        places,
    }
}

/// One person's page.
///
/// # Errors
/// `NotFound` for visitors, and when there is nobody.
pub async fn get_person(actor: &Actor, app: &App, id: AccountId) -> Result<PersonView, PeopleError> {
    let (account, open) = directory::get_person(actor, app, id).await?;
    let mut cards = cards(actor, app, std::slice::from_ref(&account)).await?;
    let card = cards.pop().ok_or(PeopleError::NotFound)?;
    if !open || card.places.is_empty() {
        let card = self::card(&account, None, &[], Vec::new());
        return Ok(PersonView { card, help: None, email: None, current: false });
    }
    let row = store::find(&app.db.read, id).await?;
    let contact = row.as_ref().and_then(|row| Contact::from_code(&row.contact)).unwrap_or(Contact::Nobody);
    let email = may_write_to(actor, app, id, contact).await?.then_some(account.email);
    let help = match row.and_then(|row| row.help_text_id).map(TextId) {
        Some(text) => texts::current(actor, &app.db.read, &[text]).await?.remove(&text),
        None => None,
    };
    let help = help.and_then(|version| Some((version.section(HELP)?.html("", 3), version.lang)));
    Ok(PersonView { card, help, email, current: true })
}

/// Whether the person lets the actor see their mail address.
async fn may_write_to(
    actor: &Actor,
    app: &App,
    id: AccountId,
    contact: Contact,
) -> Result<bool, PeopleError> {
    let Some(reader) = actor.person() else {
        return Ok(false);
    };
    if reader.id == id || contact == Contact::Members {
        return Ok(true);
    }
    if contact == Contact::Nobody {
        return Ok(false);
    }
    let theirs = network::grants(actor, app, id).await?;
    let shares = |mine: &[Uuid], theirs: &[Uuid]| mine.iter().any(|id| theirs.contains(id));
    Ok(shares(&reader.networks, &theirs.networks)
        || reader.cases.iter().any(|code| theirs.cases.contains(code)))
}

/// What is kept of the actor's profile; nothing when they never filled it in.
///
/// # Errors
/// `Forbidden` when nobody is signed in.
pub async fn own_data(actor: &Actor, app: &App) -> Result<Option<OwnProfile>, PeopleError> {
    let id = actor.account().ok_or(PeopleError::Forbidden)?;
    let Some(row) = store::find(&app.db.read, id).await? else {
        return Ok(None);
    };
    let versions = match row.help_text_id.map(TextId) {
        Some(text) => texts::list_versions(actor, &app.db.read, text).await?,
        None => Vec::new(),
    };
    let mut languages: HashMap<Uuid, Vec<String>> = store::languages(&app.db.read, &[id]).await?;
    Ok(Some(OwnProfile {
        organisation: row.organisation,
        sector: row.sector,
        languages: languages.remove(&id.0).unwrap_or_default(),
        can_help_with: versions.iter().map(|version| version.markdown(HELP)).collect(),
        contact: row.contact,
    }))
}

/// Hears that an account is erased: its profile goes, and what stands in it.
///
/// # Errors
/// When the database cannot write; then the account is not erased either.
pub async fn account_erased(_: &App, tx: &DatabaseTransaction, event: &AccountErased) -> Result<(), DbErr> {
    let text = store::find(tx, event.account).await?.and_then(|row| row.help_text_id);
    store::delete(tx, event.account).await?;
    match text {
        Some(text) => texts::remove(&Actor::System, tx, &[TextId(text)]).await,
        None => Ok(()),
    }
}
