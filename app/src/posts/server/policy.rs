//! Who may do what with posts and comments.

use uuid::Uuid;

use crate::platform::actor::{Actor, Decision, Role, Scope};
use crate::platform::ids::AccountId;
use crate::posts::model::{Audience, PieceState, PostKind};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// Read the post and its comments.
    See,
    /// Revise it.
    Edit,
    /// Read earlier versions; readers of a practice only those since it reached them.
    SeeVersions,
    /// Read all of its versions, and take what an earlier one said out of the history.
    RemoveVersion,
    /// Give or withdraw consent for the evaluation.
    SetConsent,
    /// Answer it.
    Comment,
    /// Say how far this municipality is with it.
    Mark(Uuid),
    /// Say which answer helped.
    SayWhatHelped,
    /// Let fewer people read it.
    Narrow,
    /// Let more people read it.
    Widen,
    /// Decide as the second person whether everybody may read it.
    Approve,
    /// Pin it, close it, move it to another network.
    Keep,
    /// Take it out of sight until somebody has looked into it.
    Hide,
    /// Look into it after a report and decide what happens to it: show it again, or remove it for good.
    Moderate,
    /// Delete it.
    Delete,
}

/// What the policy must know of a post or comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub author: AccountId,
    pub kind: PostKind,
    pub audience: Audience,
    pub case: Option<String>,
    pub network: Option<Uuid>,
    pub state: PieceState,
    /// Whether it takes no more comments.
    pub closed: bool,
}

/// Whether the actor may. What cannot be seen is hidden, whatever was asked.
pub(super) fn may(actor: &Actor, action: Action, facts: &Facts) -> Decision {
    // Whoever runs the place looks into what was reported there, also into what was written for fewer people.
    let called = matches!(action, Action::Hide | Action::Moderate) && looks_into(actor, facts);
    if !called && !sees(actor, facts) {
        return Decision::Hide;
    }
    let author = actor.account() == Some(facts.author);
    let published = facts.state == PieceState::Published;
    Decision::allow_if(match action {
        Action::See | Action::Hide => true,
        Action::Edit => author || runs_the_place(actor, facts),
        Action::RemoveVersion => author || moderates(actor, facts),
        Action::SeeVersions => {
            let practice = facts.kind == PostKind::Practice && actor.is_signed_in();
            author || moderates(actor, facts) || practice
        }
        // Consent is the author's own: nobody gives or withdraws it for somebody else. Nor does anybody else show
        // somebody's words to more people, or throw them away without a report.
        Action::SetConsent | Action::Widen | Action::Delete => author,
        Action::Narrow => author || moderates(actor, facts),
        Action::Comment => published && !facts.closed && actor.is_signed_in(),
        Action::Mark(municipality) => {
            published
                && facts.kind != PostKind::Question
                && actor.holds(Role::Member, &Scope::Municipality(municipality))
        }
        Action::SayWhatHelped => published && author && facts.kind == PostKind::Question,
        Action::Keep => published && moderates(actor, facts),
        Action::Approve => published && !author && moderates(actor, facts),
        Action::Moderate => !author && moderates(actor, facts),
    })
}

/// Who can read a post at once, and who could after a second person has said yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    pub now: Audience,
    pub wanted: Option<Audience>,
}

/// How far a post of this place goes when the actor publishes it for this audience; none when they may not. What
/// members write for everybody waits for a second person, and all members can read it meanwhile. Evaluators read and
/// collect, they do not publish.
pub(super) fn reach(
    actor: &Actor,
    audience: Audience,
    network: Option<Uuid>,
    case: Option<&str>,
) -> Option<Reach> {
    let writes =
        actor.person().is_some_and(|person| person.grants.iter().any(|grant| grant.role != Role::Evaluator));
    let belongs = match audience {
        Audience::Members | Audience::Public => true,
        Audience::Network => network.is_some_and(|id| actor.in_network(id)),
        Audience::Case => case.is_some_and(|code| actor.in_case(code)),
    };
    let waits = audience == Audience::Public && !publishes_openly(actor);
    let reach = if waits {
        Reach { now: Audience::Members, wanted: Some(audience) }
    } else {
        Reach { now: audience, wanted: None }
    };
    (writes && belongs).then_some(reach)
}

/// Those whose office it is to speak in public.
fn publishes_openly(actor: &Actor) -> bool {
    let open =
        [Role::Secretariat, Role::ProjectGroup, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    open.iter().any(|role| actor.has_role(*role))
}

/// Whether somebody can be the second person for anybody at all, so that the queue is theirs to look at.
pub(super) fn may_see_waiting(actor: &Actor) -> Decision {
    let second = [Role::Secretariat, Role::CaseLead, Role::Facilitator, Role::RegionalCoordinator];
    Decision::allow_if(second.iter().any(|role| actor.has_role(*role)))
}

/// Whether the actor may take a post of this place over into this network: they must run it.
pub(super) fn may_move_to(actor: &Actor, network: Uuid, case: Option<&str>) -> Decision {
    let runs_case = case.is_some_and(|code| actor.holds(Role::CaseLead, &Scope::Case(code.to_owned())));
    Decision::allow_if(runs_case || actor.has_role(Role::Secretariat) || runs_network(actor, network))
}

fn sees(actor: &Actor, facts: &Facts) -> bool {
    match facts.state {
        PieceState::Published => in_audience(actor, facts),
        // What is looked into see only those who decide; its author sees that it is hidden.
        PieceState::Hidden => actor.account() == Some(facts.author) || looks_into(actor, facts),
        PieceState::Deleted => false,
    }
}

fn looks_into(actor: &Actor, facts: &Facts) -> bool {
    facts.state != PieceState::Deleted && moderates(actor, facts)
}

/// Whether the actor belongs to those it was published for, whatever became of it.
pub(super) fn in_audience(actor: &Actor, facts: &Facts) -> bool {
    if *actor == Actor::System || actor.account() == Some(facts.author) || actor.has_role(Role::Secretariat) {
        return true;
    }
    match facts.audience {
        Audience::Public => true,
        Audience::Members => actor.is_signed_in(),
        Audience::Case => facts.case.as_deref().is_some_and(|code| actor.in_case(code)),
        Audience::Network => facts.network.is_some_and(|id| actor.in_network(id)),
    }
}

/// The secretariat, and those who run its place.
fn moderates(actor: &Actor, facts: &Facts) -> bool {
    *actor == Actor::System || actor.has_role(Role::Secretariat) || runs_the_place(actor, facts)
}

/// Those who run the same case or network revise together.
fn runs_the_place(actor: &Actor, facts: &Facts) -> bool {
    let case =
        facts.case.as_ref().is_some_and(|code| actor.holds(Role::CaseLead, &Scope::Case(code.clone())));
    case || facts.network.is_some_and(|id| runs_network(actor, id))
}

fn runs_network(actor: &Actor, network: Uuid) -> bool {
    let scope = Scope::Network(network);
    actor.holds(Role::Facilitator, &scope) || actor.holds(Role::RegionalCoordinator, &scope)
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
