//! The places of the programme as those see them who give roles there, and memberships with their dates.

use time::Date;
use uuid::Uuid;

use super::model::{CaseState, Country, MunicipalityCard, Name, NetworkCard, NetworkId, Sector};
use crate::platform::actor::{Role, Scope};
use crate::platform::ids::AccountId;

id!(
    /// A membership: who does what where, and when.
    MembershipId
);

id!(
    /// A municipality's part in a network, for a time.
    ParticipationId
);

/// Every place at which a role can be given, as things stand today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The national cases.
    pub cases: Vec<(Country, Name)>,
    /// The networks.
    pub networks: Vec<NetworkCard>,
    /// The municipalities, each with the networks it takes part in today.
    pub municipalities: Vec<(MunicipalityCard, Vec<NetworkId>)>,
}

/// What a place lies in: the cases and networks whose leads may give roles there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// Codes of cases.
    pub cases: Vec<String>,
    /// Networks.
    pub networks: Vec<Uuid>,
}

impl Places {
    /// What a place lies in; none when there is no such place.
    #[must_use]
    pub fn around(&self, scope: &Scope) -> Option<Around> {
        match scope {
            Scope::Programme => Some(Around::default()),
            Scope::Case(code) => {
                let known = self.cases.iter().any(|(country, _)| country.code() == code);
                known.then(|| Around { cases: vec![code.clone()], networks: Vec::new() })
            }
            Scope::Network(id) => self.network(*id).map(|card| Around {
                cases: card.country.iter().map(|country| country.code().to_owned()).collect(),
                networks: vec![*id],
            }),
            Scope::Municipality(id) => {
                let (card, networks) = self.municipalities.iter().find(|(card, _)| card.id.0 == *id)?;
                let mut cases = vec![card.country.code().to_owned()];
                for country in networks.iter().filter_map(|id| self.network(id.0)?.country) {
                    if !cases.iter().any(|code| code == country.code()) {
                        cases.push(country.code().to_owned());
                    }
                }
                Some(Around { cases, networks: networks.iter().map(|id| id.0).collect() })
            }
        }
    }

    /// The network with this id.
    #[must_use]
    pub fn network(&self, id: Uuid) -> Option<&NetworkCard> {
        self.networks.iter().find(|card| card.id.0 == id)
    }

    /// The name of a place; none for the programme as a whole.
    #[must_use]
    pub fn name(&self, scope: &Scope) -> Option<Name> {
        match scope {
            Scope::Programme => None,
            Scope::Case(code) => {
                self.cases.iter().find(|(country, _)| country.code() == code).map(|(_, name)| name.clone())
            }
            Scope::Network(id) => self.network(*id).map(|card| card.name.clone()),
            Scope::Municipality(id) => {
                let found = self.municipalities.iter().find(|(card, _)| card.id.0 == *id);
                found.map(|(card, _)| card.name.clone())
            }
        }
    }

    /// The country of a place, where it has one.
    #[must_use]
    pub fn country(&self, scope: &Scope) -> Option<Country> {
        match scope {
            Scope::Programme => None,
            Scope::Case(code) => Country::from_code(code),
            Scope::Network(id) => self.network(*id)?.country,
            Scope::Municipality(id) => {
                self.municipalities.iter().find(|(card, _)| card.id.0 == *id).map(|(card, _)| card.country)
            }
        }
    }

    /// Every place, the widest first.
    pub fn scopes(&self) -> impl Iterator<Item = Scope> + '_ {
        let cases = self.cases.iter().map(|(country, _)| Scope::Case(country.code().to_owned()));
        let networks = self.networks.iter().map(|card| Scope::Network(card.id.0));
        let municipalities = self.municipalities.iter().map(|(card, _)| Scope::Municipality(card.id.0));
        std::iter::once(Scope::Programme).chain(cases).chain(networks).chain(municipalities)
    }
}

/// Whether a role is one of such a place: nobody is project leader of a municipality.
#[must_use]
pub fn fits(role: Role, scope: &Scope) -> bool {
    match role {
        Role::Secretariat | Role::Evaluator => *scope == Scope::Programme,
        Role::ProjectGroup => !matches!(scope, Scope::Municipality(_)),
        Role::CaseLead => matches!(scope, Scope::Case(_)),
        Role::Facilitator | Role::RegionalCoordinator => matches!(scope, Scope::Network(_)),
        Role::Member => *scope != Scope::Programme,
    }
}

/// A membership to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MembershipInput {
    /// Whose it will be.
    pub account: AccountId,
    /// What they do.
    pub role: Role,
    /// Where they do it.
    pub scope: Scope,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The first day on which it holds; none for always.
    pub starts_on: Option<Date>,
    /// The last day on which it holds; none for an open end.
    pub ends_on: Option<Date>,
}

/// A membership with its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MembershipView {
    /// Its identifier.
    pub id: MembershipId,
    /// Whose it is.
    pub account: AccountId,
    /// What they do.
    pub role: Role,
    /// Where they do it.
    pub scope: Scope,
    /// The name of the place; none for the programme as a whole.
    pub place: Option<Name>,
    /// The country of the place.
    pub country: Option<Country>,
    /// The sector they stand for.
    pub sector: Option<Sector>,
    /// The first day on which it holds.
    pub starts_on: Option<Date>,
    /// The last day on which it holds.
    pub ends_on: Option<Date>,
    /// Whether it holds today.
    pub holds: bool,
    /// Whether the reader may end it.
    pub can_end: bool,
}

/// Which people a list shows, by what they belong to today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberFilter {
    /// What they do.
    pub role: Option<Role>,
    /// The case they belong to, directly or through a network or municipality.
    pub country: Option<Country>,
    /// The network they belong to, directly or through their municipality.
    pub network: Option<NetworkId>,
    /// The sector they stand for.
    pub sector: Option<Sector>,
}

impl MemberFilter {
    /// Whether it leaves nobody out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What the forms for a network bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkInput {
    /// Its name, in its own language.
    pub name: Name,
    /// What kind it is.
    pub kind: super::model::NetworkKind,
    /// The region it belongs to.
    pub region: String,
    /// When it began and ended.
    pub period: (Option<Date>, Option<Date>),
    /// Numbers in name and region are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

/// What the forms for a municipality bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityInput {
    /// Its name, in its own language.
    pub name: Name,
    /// Its country.
    pub country: Country,
    /// The region it lies in.
    pub region: String,
    /// Numbers in name and region are confirmed to be no identity numbers.
    pub numbers_ok: bool,
}

/// A municipality's part in a network, with its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Its identifier.
    pub id: ParticipationId,
    /// The network.
    pub network: NetworkCard,
    /// The municipality.
    pub municipality: MunicipalityCard,
    /// Since when.
    pub starts_on: Option<Date>,
    /// Until when.
    pub ends_on: Option<Date>,
}

/// Where a case stood since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseStep {
    /// The state.
    pub state: CaseState,
    /// The first day of it.
    pub since: Date,
}

/// What moving a network under another case changes, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoveCounts {
    /// People who belong to the network today.
    pub people: usize,
    /// Municipalities that take part today.
    pub municipalities: usize,
}

#[cfg(test)]
mod tests {
    use super::fits;
    use crate::platform::actor::{Role, Scope};
    use uuid::Uuid;

    #[test]
    fn each_role_belongs_to_its_kind_of_place() {
        let scopes = [
            Scope::Programme,
            Scope::Case("NO".to_owned()),
            Scope::Network(Uuid::nil()),
            Scope::Municipality(Uuid::nil()),
        ];
        let table = [
            (Role::Secretariat, [true, false, false, false]),
            (Role::ProjectGroup, [true, true, true, false]),
            (Role::CaseLead, [false, true, false, false]),
            (Role::Facilitator, [false, false, true, false]),
            (Role::RegionalCoordinator, [false, false, true, false]),
            (Role::Member, [false, true, true, true]),
            (Role::Evaluator, [true, false, false, false]),
        ];
        for (role, wanted) in table {
            assert_eq!(scopes.clone().map(|scope| fits(role, &scope)), wanted, "{role:?}");
        }
    }
}
