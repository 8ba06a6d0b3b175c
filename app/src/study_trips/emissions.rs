//! How much a leg of the way emits: an estimate per traveller, from published factors.
//!
//! Source: *UK Government GHG Conversion Factors for Company Reporting* 2022 (Department for Business, Energy and Industrial
//! Strategy, June 2022), business travel, kg CO₂e per passenger-kilometre, flights with radiative forcing; for a car per
//! vehicle-kilometre (average car, unknown fuel). Direct emissions, without those of making the fuel; detours of flights are
//! in their factors. There is no factor for helicopters there, so none is used.

use super::model::TravelMode;

/// The year of the factors.
pub const YEAR: i32 = 2022;
/// What the publication is called.
pub const SOURCE: &str = "UK Government GHG Conversion Factors for Company Reporting";
/// Where it is published.
pub const ADDRESS: &str =
    "https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-2022";

/// Flights up to so many kilometres count as the domestic ones of the source; the limit is ours.
const DOMESTIC_MAX: i32 = 500;

/// An estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Kilograms of CO₂ equivalents.
    pub kg: f64,
    /// Whether that is for a whole car, to be shared by those who sit in it.
    pub whole_car: bool,
}

/// What a leg emits; none where the source has no factor.
#[must_use]
pub fn estimate(mode: TravelMode, km: i32) -> Option<Estimate> {
    let factor = match mode {
        // Domestic, average passenger.
        TravelMode::Flight if km <= DOMESTIC_MAX => 0.245_87,
        // International to or from non-UK, economy class.
        TravelMode::Flight => 0.140_63,
        TravelMode::Helicopter => return None,
        TravelMode::Train => 0.035_49,
        TravelMode::Coach => 0.027_33,
        TravelMode::Car => 0.170_67,
        // Foot passenger.
        TravelMode::Ferry => 0.018_74,
        TravelMode::Walking => 0.0,
    };
    Some(Estimate { kg: factor * f64::from(km), whole_car: mode == TravelMode::Car })
}

#[cfg(test)]
mod tests {
    use super::estimate;
    use crate::study_trips::model::TravelMode;

    #[test]
    fn each_mode_has_its_published_factor_and_helicopters_have_none() {
        let grams = |mode| estimate(mode, 1000).map(|one| (one.kg * 10.0).round() / 10.0);
        let found: Vec<_> = TravelMode::ALL.iter().map(|mode| grams(*mode)).collect();
        let wanted = [Some(140.6), None, Some(35.5), Some(27.3), Some(170.7), Some(18.7), Some(0.0)];
        assert_eq!(found, wanted);
        assert!(
            estimate(TravelMode::Flight, 400).unwrap().kg > 98.0,
            "short flights emit more per kilometre"
        );
        assert!(estimate(TravelMode::Car, 10).unwrap().whole_car);
    }
}
