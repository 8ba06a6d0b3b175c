//! Who sees what of the network.

use crate::platform::actor::{Actor, Decision};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// See a case or a network.
    SeeStructure,
    /// See a municipality and its participant group.
    SeeMunicipality,
    /// See the names of people.
    SeePeople,
    /// Write the structure.
    SetUp,
}

/// Whether the actor may.
pub(super) fn may(actor: &Actor, action: Action) -> Decision {
    match (action, actor) {
        (_, Actor::System) | (Action::SeeStructure, _) => Decision::Allow,
        (Action::SeeMunicipality | Action::SeePeople, Actor::Person(_)) => Decision::Allow,
        (Action::SeeMunicipality, Actor::Visitor) => Decision::Hide,
        (Action::SeePeople, Actor::Visitor) | (Action::SetUp, _) => Decision::Forbid,
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, may};
    use crate::platform::actor::{Actor, Decision};

    #[test]
    fn visitors_see_the_structure_and_no_people() {
        assert_eq!(may(&Actor::Visitor, Action::SeeStructure), Decision::Allow);
        assert_eq!(may(&Actor::Visitor, Action::SeeMunicipality), Decision::Hide);
        assert_eq!(may(&Actor::Visitor, Action::SeePeople), Decision::Forbid);
        assert_eq!(may(&Actor::Visitor, Action::SetUp), Decision::Forbid);
    }
}
