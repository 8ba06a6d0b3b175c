//! The copy that is kept of a collected piece.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::network::model::{Country, OriginKind};
use crate::platform::lang::ContentLang;
use crate::platform::text::Text;
use crate::posts::view::Piece;
use crate::study_trips::server::material::ReportPiece;

/// Everything an export needs of a piece. Codes, not words: an export is read in the language of who makes it. The
/// author's name is not among them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Snapshot {
    pub title: String,
    pub title_lang: ContentLang,
    pub text: String,
    #[serde(with = "time::serde::timestamp::milliseconds")]
    pub written_at: OffsetDateTime,
    pub role: String,
    pub origin_kind: String,
    pub origin_key: String,
    pub origin_name: Option<String>,
    /// None in copies that were taken before it was kept.
    #[serde(default)]
    pub origin_lang: Option<ContentLang>,
    pub country: Option<String>,
    pub themes: Vec<String>,
    pub age_groups: Vec<String>,
    pub services: Vec<String>,
    pub step: Option<u8>,
}

impl Snapshot {
    pub(super) fn of(piece: &Piece) -> Self {
        let origin = &piece.byline.origin;
        Self {
            title: piece.title.clone(),
            title_lang: piece.title_lang,
            text: text(piece),
            written_at: piece.written_at,
            role: piece.byline.role.code().to_owned(),
            origin_kind: origin.kind.code().to_owned(),
            origin_key: origin.key.clone(),
            origin_name: origin.name.as_ref().map(|name| name.text.clone()),
            origin_lang: origin.name.as_ref().map(|name| name.lang),
            country: origin.country.map(|country| country.code().to_owned()),
            themes: piece.themes.iter().map(|theme| theme.code().to_owned()).collect(),
            age_groups: piece.age_groups.iter().map(|age| age.code().to_owned()).collect(),
            services: piece.services.iter().map(|service| service.code().to_owned()).collect(),
            step: piece.step.and_then(|step| step.code().parse().ok()),
        }
    }

    pub(super) fn of_report(report: &ReportPiece) -> Self {
        let origin = &report.origin;
        Self {
            title: report.title.clone(),
            title_lang: report.title_lang,
            text: format!("{}\n\n{}", report.title, report.text),
            written_at: report.written_at,
            // A report is its municipality's, whoever wrote it down.
            role: String::new(),
            origin_kind: origin.kind.code().to_owned(),
            origin_key: origin.key.clone(),
            origin_name: origin.name.as_ref().map(|name| name.text.clone()),
            origin_lang: origin.name.as_ref().map(|name| name.lang),
            country: origin.country.map(|country| country.code().to_owned()),
            themes: report.themes.iter().map(|theme| theme.code().to_owned()).collect(),
            age_groups: Vec::new(),
            services: Vec::new(),
            step: None,
        }
    }

    /// SHA-256 of the text in hexadecimal digits: what stays when the text goes.
    pub(super) fn sha256(&self) -> String {
        Sha256::digest(self.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub(super) fn country(&self) -> Option<Country> {
        self.country.as_deref().and_then(Country::from_code)
    }

    pub(super) fn is_programme(&self) -> bool {
        self.origin_kind == OriginKind::Programme.code()
    }
}

/// The text of a piece with the headings its author saw, in the language it is written in.
fn text(piece: &Piece) -> String {
    let words = Text::new(ContentLang::ui(piece.lang), false);
    let parts = piece.parts.iter().map(|(part, text)| match part {
        Some(part) => format!("{}\n{text}", words.t(part.label())),
        None => text.clone(),
    });
    let body = parts.collect::<Vec<_>>().join("\n\n");
    match piece.id {
        crate::posts::model::PieceId::Post(_) => format!("{}\n\n{body}", piece.title),
        crate::posts::model::PieceId::Comment(_) => body,
    }
}
