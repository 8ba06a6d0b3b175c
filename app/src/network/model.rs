//! The words of the field, and what pages of the network show.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::platform::actor::Role;
use crate::platform::lang::ContentLang;

id!(
    /// A network.
    NetworkId
);
id!(
    /// A municipality, or a place that takes part like one.
    MunicipalityId
);
id!(
    /// An organisation.
    OrganisationId
);

codes! {
    /// The participants of the programme (ISO 3166-1 alpha-2).
    pub enum Country {
        /// Norway.
        No = "NO" => "network-country-no",
        /// Sweden.
        Se = "SE" => "network-country-se",
        /// Denmark.
        Dk = "DK" => "network-country-dk",
        /// Finland.
        Fi = "FI" => "network-country-fi",
        /// Iceland.
        Is = "IS" => "network-country-is",
        /// Greenland.
        Gl = "GL" => "network-country-gl",
        /// The Faroe Islands.
        Fo = "FO" => "network-country-fo",
        /// Åland.
        Ax = "AX" => "network-country-ax",
    }
}

impl Country {
    /// IANA name of the time zone most of its people live in.
    #[must_use]
    pub const fn zone(self) -> &'static str {
        match self {
            Self::No => "Europe/Oslo",
            Self::Se => "Europe/Stockholm",
            Self::Dk => "Europe/Copenhagen",
            Self::Fi => "Europe/Helsinki",
            Self::Is => "Atlantic/Reykjavik",
            Self::Gl => "America/Nuuk",
            Self::Fo => "Atlantic/Faroe",
            Self::Ax => "Europe/Mariehamn",
        }
    }

    /// The language of most of its place names.
    #[must_use]
    pub const fn lang(self) -> ContentLang {
        match self {
            Self::No => ContentLang::Nb,
            Self::Se | Self::Ax => ContentLang::Sv,
            Self::Dk => ContentLang::Da,
            Self::Fi => ContentLang::Fi,
            Self::Is => ContentLang::Is,
            Self::Gl => ContentLang::Kl,
            Self::Fo => ContentLang::Fo,
        }
    }
}

codes! {
    /// Services and sectors: who takes part in a municipality's participant group, and in an experience.
    pub enum Sector {
        /// Compulsory school.
        School = "school" => "network-sector-school",
        /// Kindergarten, preschool, day care.
        Kindergarten = "kindergarten" => "network-sector-kindergarten",
        /// Educational-psychological service (PPT).
        Ppt = "ppt" => "network-sector-ppt",
        /// Child welfare.
        ChildWelfare = "child-welfare" => "network-sector-child-welfare",
        /// Health station and school health service.
        Health = "health" => "network-sector-health",
        /// Family house.
        FamilyHouse = "family-house" => "network-sector-family-house",
        /// Labour and welfare (NAV).
        Nav = "nav" => "network-sector-nav",
        /// Social services.
        SocialServices = "social-services" => "network-sector-social-services",
        /// Upper secondary school.
        UpperSecondary = "upper-secondary" => "network-sector-upper-secondary",
        /// Labour market.
        LabourMarket = "labour-market" => "network-sector-labour-market",
        /// Integration.
        Integration = "integration" => "network-sector-integration",
        /// Culture and leisure.
        Leisure = "leisure" => "network-sector-leisure",
    }
}

codes! {
    /// What kind of network it is.
    pub enum NetworkKind {
        /// The Nordic project group.
        ProjectGroup = "project-group" => "network-kind-project-group",
        /// A network of municipalities.
        Municipal = "municipal" => "network-kind-municipal",
        /// A network of a region.
        Regional = "regional" => "network-kind-regional",
    }
}

codes! {
    /// Where a national case stands.
    pub enum CaseState {
        /// Not begun.
        Planned = "planned" => "network-case-planned",
        /// Under way.
        Running = "running" => "network-case-running",
        /// At its end.
        Concluded = "concluded" => "network-case-concluded",
        /// Part of ordinary operation.
        Continuing = "continuing" => "network-case-continuing",
    }
}

/// A name in the language it was given in. Names of bodies and places are not translated.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Its language.
    pub lang: ContentLang,
}

/// A description in the best language for the reader, already turned into HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Sanitised HTML.
    pub html: String,
    /// Plain text, for cards.
    pub plain: String,
    /// The language it is in.
    pub lang: ContentLang,
}

/// A national case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseCard {
    /// The country, whose code is the case's.
    pub country: Country,
    /// Its name.
    pub name: Name,
    /// Where it stands.
    pub state: CaseState,
    /// What it tries.
    pub description: Option<Description>,
}

/// A national case on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// What the list shows.
    pub card: CaseCard,
    /// Who runs it.
    pub run_by: Vec<Name>,
    /// Its networks.
    pub networks: Vec<NetworkCard>,
    /// Who takes part.
    pub participants: Vec<Participant>,
}

/// A network in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkCard {
    /// Its identifier.
    pub id: NetworkId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: Name,
    /// What kind it is.
    pub kind: NetworkKind,
    /// The case it belongs to.
    pub country: Option<Country>,
    /// The region it belongs to.
    pub region: Option<String>,
}

/// A network on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkView {
    /// What the list shows.
    pub card: NetworkCard,
    /// What it is.
    pub description: Option<Description>,
    /// Who runs it.
    pub run_by: Option<Name>,
    /// When it began and ended.
    pub period: (Option<Date>, Option<Date>),
    /// Municipalities that take part.
    pub municipalities: Vec<MunicipalityCard>,
    /// Who takes part.
    pub participants: Vec<Participant>,
}

/// A municipality in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityCard {
    /// Its identifier.
    pub id: MunicipalityId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: Name,
    /// Its country.
    pub country: Country,
    /// Whether it was made up for the demo content.
    pub fictional: bool,
}

/// A municipality on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityView {
    /// What the list shows.
    pub card: MunicipalityCard,
    /// The region it lies in.
    pub region: Option<String>,
    /// Networks it takes part in.
    pub networks: Vec<NetworkCard>,
    /// Its participant group.
    pub participants: Vec<Participant>,
}

/// One who takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// What they do.
    pub role: Role,
    /// Their sector, where they stand for one.
    pub sector: Option<Sector>,
    /// Their name; only for readers who are signed in.
    pub name: Option<String>,
    /// The municipality they come from.
    pub municipality: Option<Name>,
    /// The organisation they come from.
    pub organisation: Option<Name>,
}

/// Where somebody speaks from: a municipality, a case or a network, and their role there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standpoint {
    /// The membership it comes from.
    pub membership: uuid::Uuid,
    /// What they do.
    pub role: Role,
    /// The municipality, if they speak from one.
    pub municipality: Option<MunicipalityId>,
    /// The network they belong to there.
    pub network: Option<NetworkId>,
    /// The case they belong to there.
    pub country: Option<Country>,
    /// The name of the place.
    pub name: Option<Name>,
}

/// What kind of place something comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginKind {
    /// A municipality.
    Municipality,
    /// A national case.
    Case,
    /// A network.
    Network,
    /// The programme as a whole.
    Programme,
}

impl OriginKind {
    /// The stable code that exports carry.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Case => "case",
            Self::Network => "network",
            Self::Programme => "programme",
        }
    }
}

/// The place something comes from, resolved for showing and exporting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What kind of place.
    pub kind: OriginKind,
    /// Slug or code: stable across exports.
    pub key: String,
    /// Its name; none for the programme as a whole.
    pub name: Option<Name>,
    /// Its country.
    pub country: Option<Country>,
    /// Its page, for those who may see it.
    pub address: Option<String>,
}

/// A place where somebody takes part, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonPlace {
    /// What they do.
    pub role: Role,
    /// Their sector, where they stand for one.
    pub sector: Option<Sector>,
    /// The place.
    pub origin: Origin,
}
