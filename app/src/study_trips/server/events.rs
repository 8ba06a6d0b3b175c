//! What study trips tell the rooms above.

use crate::network::model::MunicipalityId;
use crate::platform::ids::AccountId;
use crate::platform::server::Event;
use crate::study_trips::after::ReportId;
use crate::study_trips::model::TripId;

/// A municipality was asked: as a host by a wish, or later to take part on one of the sides.
#[derive(Clone, Copy, Debug)]
pub struct TripAsked {
    /// The trip.
    pub trip: TripId,
    /// Which municipality.
    pub municipality: MunicipalityId,
    /// Who asked.
    pub by: Option<AccountId>,
}

/// A municipality answered.
#[derive(Clone, Copy, Debug)]
pub struct TripAnswered {
    /// The trip.
    pub trip: TripId,
    /// Which municipality.
    pub municipality: MunicipalityId,
    /// Whether it said welcome.
    pub welcome: bool,
    /// Who answered.
    pub by: Option<AccountId>,
}

/// Somebody became an organiser.
#[derive(Clone, Copy, Debug)]
pub struct OrganiserAdded {
    /// The trip.
    pub trip: TripId,
    /// Who.
    pub account: AccountId,
    /// Who added them.
    pub by: Option<AccountId>,
}

/// Times were proposed.
#[derive(Clone, Copy, Debug)]
pub struct DatesProposed {
    /// The trip.
    pub trip: TripId,
    /// Who proposed.
    pub by: Option<AccountId>,
}

/// It is decided when the trip takes place.
#[derive(Clone, Copy, Debug)]
pub struct DatesChosen {
    /// The trip.
    pub trip: TripId,
    /// Who chose.
    pub by: Option<AccountId>,
}

/// A trip was called off, or a wish taken back.
#[derive(Clone, Copy, Debug)]
pub struct TripCalledOff {
    /// The trip.
    pub trip: TripId,
    /// Who called it off.
    pub by: Option<AccountId>,
}

impl Event for TripAsked {}
impl Event for TripAnswered {}
impl Event for OrganiserAdded {}
impl Event for DatesProposed {}
impl Event for DatesChosen {}
impl Event for TripCalledOff {}

/// Somebody got a place who had waited for one; a letter that says so was left in the same transaction.
#[derive(Clone, Copy, Debug)]
pub struct PlaceFreed {
    /// The trip.
    pub trip: TripId,
    /// Who.
    pub account: AccountId,
}

/// What a municipality is asked for after a trip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedFor {
    /// Its learning report.
    Report,
    /// What came of it.
    Later,
}

/// A municipality is asked for something after a trip.
#[derive(Clone, Copy, Debug)]
pub struct MunicipalityAsked {
    /// The trip.
    pub trip: TripId,
    /// Which municipality.
    pub municipality: MunicipalityId,
    /// For what.
    pub what: AskedFor,
}

/// Consent for the evaluation was withdrawn: copies of the report must be emptied.
#[derive(Clone, Copy, Debug)]
pub struct ReportConsentWithdrawn {
    /// The report.
    pub report: ReportId,
}

impl Event for PlaceFreed {}
impl Event for MunicipalityAsked {}
impl Event for ReportConsentWithdrawn {}
