//! Rows to views.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr};

use super::entity::{case, municipality, network, organisation};
use super::store;
use crate::network::model::{
    CaseCard, CaseState, Country, Description, MunicipalityCard, MunicipalityId, Name, NetworkCard,
    NetworkId, NetworkKind,
};
use crate::platform::actor::Actor;
use crate::platform::lang::{ContentLang, UiLang};
use crate::texts::model::TextId;
use crate::texts::server::service as texts;

pub(super) fn name(text: &str, lang: &str) -> Name {
    Name { text: text.to_owned(), lang: ContentLang::from_code(lang).unwrap_or(ContentLang::En) }
}

pub(super) fn organisation_name(row: &organisation::Model) -> Name {
    name(&row.name, &row.lang)
}

pub(super) fn network_card(row: &network::Model) -> NetworkCard {
    NetworkCard {
        id: NetworkId(row.id),
        slug: row.slug.clone(),
        name: name(&row.name, &row.lang),
        kind: NetworkKind::from_code(&row.kind).unwrap_or(NetworkKind::Municipal),
        country: row.case_code.as_deref().and_then(Country::from_code),
        region: row.region.clone(),
    }
}

/// None for a row whose country the program does not know.
pub(super) fn municipality_card(row: &municipality::Model) -> Option<MunicipalityCard> {
    Some(MunicipalityCard {
        id: MunicipalityId(row.id),
        slug: row.slug.clone(),
        name: name(&row.name, &row.lang),
        country: Country::from_code(&row.country)?,
        fictional: row.fictional,
    })
}

/// None for a row whose country the program does not know.
pub(super) fn case_card(row: &case::Model, description: Option<Description>) -> Option<CaseCard> {
    Some(CaseCard {
        country: Country::from_code(&row.code)?,
        name: name(&row.name, &row.lang),
        state: CaseState::from_code(&row.state).unwrap_or(CaseState::Running),
        description,
    })
}

/// The best description of each subject for a reader: their own language, else one they most likely read.
pub(super) async fn descriptions(
    actor: &Actor,
    db: &impl ConnectionTrait,
    kind: &str,
    subjects: &[String],
    reader: UiLang,
) -> Result<HashMap<String, Description>, DbErr> {
    let rows = store::descriptions(db, kind, subjects).await?;
    let mut best: HashMap<String, (usize, TextId)> = HashMap::new();
    for row in rows {
        let rank = reader.reads(&row.lang);
        let entry = best.entry(row.subject).or_insert((usize::MAX, TextId(row.text_id)));
        if rank < entry.0 {
            *entry = (rank, TextId(row.text_id));
        }
    }
    let ids: Vec<TextId> = best.values().map(|(_, id)| *id).collect();
    let versions = texts::current(actor, db, &ids).await?;
    let described = best.into_iter().filter_map(|(subject, (_, id))| {
        let version = versions.get(&id)?;
        let section = version.sections.first()?;
        Some((
            subject,
            Description { html: section.html("about-", 3), plain: section.plain(), lang: version.lang },
        ))
    });
    Ok(described.collect())
}
