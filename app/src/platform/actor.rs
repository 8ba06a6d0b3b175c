//! Who asks. Every service function takes the actor first, so nothing can be called without saying who asks.

use uuid::Uuid;

use super::ids::AccountId;

codes! {
    /// What somebody does in the programme (`domain.md`: who uses the platform).
    pub enum Role {
        /// Runs the platform, members and roles, the joint calendar.
        Secretariat = "secretariat" => "platform-role-secretariat",
        /// Represents a participant in the Nordic project group.
        ProjectGroup = "project-group" => "platform-role-project-group",
        /// Project leader of a national case.
        CaseLead = "case-lead" => "platform-role-case-lead",
        /// Runs a municipal network.
        Facilitator = "facilitator" => "platform-role-facilitator",
        /// Coordinates a regional network (County Governor).
        RegionalCoordinator = "regional-coordinator" => "platform-role-regional-coordinator",
        /// Takes part for a municipality, usually as the leader of a sector.
        Member = "member" => "platform-role-member",
        /// Follows the evaluation plan and collects material with consent.
        Evaluator = "evaluator" => "platform-role-evaluator",
    }
}

/// Where a role holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole programme.
    Programme,
    /// One national case, by its country code.
    Case(String),
    /// One network.
    Network(Uuid),
    /// One municipality.
    Municipality(Uuid),
}

impl Scope {
    /// As forms and the audit trail carry it, such as `case:NO`.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Programme => "programme".to_owned(),
            Self::Case(code) => format!("case:{code}"),
            Self::Network(id) => format!("network:{id}"),
            Self::Municipality(id) => format!("municipality:{id}"),
        }
    }

    /// From its code; none for what is no scope.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (kind, place) = code.split_once(':').unwrap_or((code, ""));
        match kind {
            "programme" if place.is_empty() => Some(Self::Programme),
            "case" if !place.is_empty() => Some(Self::Case(place.to_owned())),
            "network" => Uuid::parse_str(place).ok().map(Self::Network),
            "municipality" => Uuid::parse_str(place).ok().map(Self::Municipality),
            _ => None,
        }
    }
}

/// A role at a place, from a membership that holds today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The membership it comes from.
    pub membership: Uuid,
    /// What they do.
    pub role: Role,
    /// Where they do it.
    pub scope: Scope,
}

/// A signed-in person and what their memberships give them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their account.
    pub id: AccountId,
    /// The name others see.
    pub name: String,
    /// IANA name of the time zone in which they read times.
    pub zone: String,
    /// Roles that hold today.
    pub grants: Vec<Grant>,
    /// Networks they belong to, directly or through their municipality.
    pub networks: Vec<Uuid>,
    /// Codes of the cases they belong to, directly or through a network.
    pub cases: Vec<String>,
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has signed in.
    Visitor,
    /// A signed-in person.
    Person(Box<Person>),
    /// The program itself: the command line, seeding, background work.
    System,
}

impl Actor {
    /// The signed-in person, if there is one.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Visitor | Self::System => None,
        }
    }

    /// The account that asks, if it is a person's.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        self.person().map(|person| person.id)
    }

    /// Whether somebody is signed in.
    #[must_use]
    pub fn is_signed_in(&self) -> bool {
        self.person().is_some()
    }

    /// Whether they hold the role anywhere.
    #[must_use]
    pub fn has_role(&self, role: Role) -> bool {
        self.person().is_some_and(|person| person.grants.iter().any(|grant| grant.role == role))
    }

    /// Whether they hold the role at exactly this place.
    #[must_use]
    pub fn holds(&self, role: Role, scope: &Scope) -> bool {
        self.person().is_some_and(|person| {
            person.grants.iter().any(|grant| grant.role == role && grant.scope == *scope)
        })
    }

    /// Whether they belong to the network.
    #[must_use]
    pub fn in_network(&self, network: Uuid) -> bool {
        self.person().is_some_and(|person| person.networks.contains(&network))
    }

    /// Whether they belong to the case.
    #[must_use]
    pub fn in_case(&self, code: &str) -> bool {
        self.person().is_some_and(|person| person.cases.iter().any(|case| case == code))
    }
}

/// What a policy answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Go on.
    Allow,
    /// They may see it but not do this.
    Forbid,
    /// They may not even know that it exists.
    Hide,
}

impl Decision {
    /// Whether the answer is yes.
    #[must_use]
    pub fn allows(self) -> bool {
        self == Self::Allow
    }

    /// `Allow` when the condition holds, else `Forbid`.
    #[must_use]
    pub fn allow_if(condition: bool) -> Self {
        if condition { Self::Allow } else { Self::Forbid }
    }
}
