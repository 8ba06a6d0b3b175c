//! Writing the structure of a programme. Only the program itself does, when it is seeded.

use std::collections::BTreeMap;

use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use time::Date;

use super::entity::{
    case, case_organisation, description, membership, municipality, network, organisation, participation,
};
use super::policy::{Action, may};
use crate::network::model::{
    CaseState, Country, MunicipalityId, Name, NetworkId, NetworkKind, OrganisationId, Sector,
};
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::error::Failure;
use crate::platform::ids::AccountId;
use crate::platform::lang::ContentLang;
use crate::platform::server::{App, Audit, Tx, record};
use crate::safety::server::service::{Field, Warnings, check};
use crate::texts::server::{TextInput, service as texts};

/// A transaction that writes the structure; nothing is kept until [`Setup::finish`].
pub struct Setup<'a> {
    actor: &'a Actor,
    app: &'a App,
    tx: Tx,
}

/// A network to be written.
#[derive(Clone, Debug)]
pub struct NewNetwork {
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: Name,
    /// What kind it is.
    pub kind: NetworkKind,
    /// The case it belongs to.
    pub country: Option<Country>,
    /// Who runs it.
    pub organisation: Option<OrganisationId>,
    /// The region it belongs to.
    pub region: Option<String>,
    /// When it began and ended.
    pub period: (Option<Date>, Option<Date>),
}

/// A municipality to be written.
#[derive(Clone, Debug)]
pub struct NewMunicipality {
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: Name,
    /// Its country.
    pub country: Country,
    /// The region it lies in.
    pub region: Option<String>,
    /// Whether it was made up for the demo content.
    pub fictional: bool,
}

/// A membership to be written.
#[derive(Clone, Debug)]
pub struct NewMembership {
    /// Whose it is.
    pub account: AccountId,
    /// What they do.
    pub role: Role,
    /// Where they do it.
    pub scope: Scope,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The organisation they come from.
    pub organisation: Option<OrganisationId>,
}

type Done<T> = Result<T, Failure>;

async fn insert<E, A>(db: &impl ConnectionTrait, row: A) -> Done<()>
where
    E: EntityTrait,
    A: sea_orm::ActiveModelTrait<Entity = E>,
{
    Ok(E::insert(row).exec_without_returning(db).await.map(drop)?)
}

impl<'a> Setup<'a> {
    /// Begins to write.
    ///
    /// # Errors
    /// `Forbidden` for people.
    pub async fn begin(actor: &'a Actor, app: &'a App) -> Done<Self> {
        Failure::<()>::check(may(actor, Action::SetUp))?;
        let tx = app.db.begin().await?;
        Ok(Self { actor, app, tx })
    }

    /// Keeps everything that was written.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn finish(self) -> Done<()> {
        Ok(self.tx.commit().await?)
    }

    /// Writes an organisation.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn organisation(
        &self,
        slug: &str,
        name: &Name,
        country: &str,
        kind: &str,
    ) -> Done<OrganisationId> {
        let id = self.app.new_id();
        let row = organisation::ActiveModel {
            id: Set(id),
            slug: Set(slug.to_owned()),
            name: Set(name.text.clone()),
            lang: Set(name.lang.code().to_owned()),
            country: Set(country.to_owned()),
            kind: Set(kind.to_owned()),
        };
        insert::<organisation::Entity, _>(&self.tx, row).await?;
        Ok(OrganisationId(id))
    }

    /// Writes a national case and who runs it.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn case(
        &self,
        country: Country,
        name: &Name,
        state: CaseState,
        run_by: &[OrganisationId],
    ) -> Done<()> {
        let row = case::ActiveModel {
            code: Set(country.code().to_owned()),
            name: Set(name.text.clone()),
            lang: Set(name.lang.code().to_owned()),
            state: Set(state.code().to_owned()),
        };
        insert::<case::Entity, _>(&self.tx, row).await?;
        for organisation in run_by {
            let row = case_organisation::ActiveModel {
                case_code: Set(country.code().to_owned()),
                organisation_id: Set(organisation.0),
            };
            insert::<case_organisation::Entity, _>(&self.tx, row).await?;
        }
        Ok(())
    }

    /// Writes a network.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn network(&self, new: &NewNetwork) -> Done<NetworkId> {
        let id = self.app.new_id();
        let row = network::ActiveModel {
            id: Set(id),
            slug: Set(new.slug.clone()),
            name: Set(new.name.text.clone()),
            lang: Set(new.name.lang.code().to_owned()),
            kind: Set(new.kind.code().to_owned()),
            case_code: Set(new.country.map(|country| country.code().to_owned())),
            organisation_id: Set(new.organisation.map(|id| id.0)),
            region: Set(new.region.clone()),
            starts_on: Set(new.period.0),
            ends_on: Set(new.period.1),
        };
        insert::<network::Entity, _>(&self.tx, row).await?;
        Ok(NetworkId(id))
    }

    /// Writes a municipality.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn municipality(&self, new: &NewMunicipality) -> Done<MunicipalityId> {
        let id = self.app.new_id();
        let row = municipality::ActiveModel {
            id: Set(id),
            slug: Set(new.slug.clone()),
            name: Set(new.name.text.clone()),
            lang: Set(new.name.lang.code().to_owned()),
            country: Set(new.country.code().to_owned()),
            region: Set(new.region.clone()),
            fictional: Set(new.fictional),
        };
        insert::<municipality::Entity, _>(&self.tx, row).await?;
        Ok(MunicipalityId(id))
    }

    /// Writes that a municipality takes part in a network. The end is left open: networks outlive programmes.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn participation(
        &self,
        municipality: MunicipalityId,
        network: NetworkId,
        since: Option<Date>,
    ) -> Done<()> {
        let row = participation::ActiveModel {
            id: Set(self.app.new_id()),
            network_id: Set(network.0),
            municipality_id: Set(municipality.0),
            starts_on: Set(since),
            ends_on: Set(None),
        };
        insert::<participation::Entity, _>(&self.tx, row).await
    }

    /// Writes a membership that holds from now on.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn membership(&self, new: &NewMembership) -> Done<()> {
        let (case_code, network_id, municipality_id) = match &new.scope {
            Scope::Programme => (None, None, None),
            Scope::Case(code) => (Some(code.clone()), None, None),
            Scope::Network(id) => (None, Some(*id), None),
            Scope::Municipality(id) => (None, None, Some(*id)),
        };
        let row = membership::ActiveModel {
            id: Set(self.app.new_id()),
            account_id: Set(new.account.0),
            role: Set(new.role.code().to_owned()),
            case_code: Set(case_code),
            network_id: Set(network_id),
            municipality_id: Set(municipality_id),
            organisation_id: Set(new.organisation.map(|id| id.0)),
            sector: Set(new.sector.map(|sector| sector.code().to_owned())),
            starts_on: Set(None),
            ends_on: Set(None),
        };
        insert::<membership::Entity, _>(&self.tx, row).await?;
        let detail = format!("{} {}", new.role.code(), new.scope.code());
        let (action, subject_id) = ("network.membership-begins", new.account.0);
        let audit = Audit { action, subject_kind: "account", subject_id, detail: &detail };
        Ok(record(self.actor, self.app, &self.tx, audit).await?)
    }

    /// Writes what a case or network is, in one language.
    ///
    /// # Errors
    /// `Invalid` when the guard stops it; when the database cannot write.
    pub async fn description(&self, kind: &str, subject: &str, lang: ContentLang, text: &str) -> Done<()> {
        let fields = [Field { name: "description", text }];
        let checked = check::<()>(self.actor, self.app, &fields, Warnings::Ask).await?;
        let sections = checked.into_iter().map(|text| ("description", text)).collect();
        let input = TextInput { kind: "description", lang, title: None, sections };
        let text_id = texts::create(self.actor, self.app, &self.tx, &input).await?;
        let row = description::ActiveModel {
            id: Set(self.app.new_id()),
            subject_kind: Set(kind.to_owned()),
            subject: Set(subject.to_owned()),
            lang: Set(lang.code().to_owned()),
            text_id: Set(text_id.0),
        };
        insert::<description::Entity, _>(&self.tx, row).await
    }
}

/// Whether the structure was written already.
///
/// # Errors
/// When the database is out of reach.
pub async fn is_set_up(_actor: &Actor, app: &App) -> Done<bool> {
    Ok(case::Entity::find().one(&app.db.read).await?.is_some())
}

/// Identifiers of what was written, by slug.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Organisations.
    pub organisations: BTreeMap<String, OrganisationId>,
    /// Networks.
    pub networks: BTreeMap<String, NetworkId>,
    /// Municipalities.
    pub municipalities: BTreeMap<String, MunicipalityId>,
}

/// What was written already. Only for the program itself.
///
/// # Errors
/// `Forbidden` for people.
pub async fn known(actor: &Actor, app: &App) -> Done<Known> {
    Failure::<()>::check(may(actor, Action::SetUp))?;
    let db = &app.db.read;
    let organisations = organisation::Entity::find().all(db).await?;
    let networks = network::Entity::find().all(db).await?;
    let municipalities = municipality::Entity::find().all(db).await?;
    Ok(Known {
        organisations: organisations.into_iter().map(|row| (row.slug, OrganisationId(row.id))).collect(),
        networks: networks.into_iter().map(|row| (row.slug, NetworkId(row.id))).collect(),
        municipalities: municipalities.into_iter().map(|row| (row.slug, MunicipalityId(row.id))).collect(),
    })
}
