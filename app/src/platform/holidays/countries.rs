//! Which country has which holidays, and by what law or agreement.

use time::Month::{April, August, December, January, July, June, May, October};
use time::Weekday::{Friday, Monday, Saturday, Thursday};

use super::rules::Rule;

/// The rules of a country, in parts that countries share.
pub(super) fn rules(country: &str) -> &'static [&'static [Rule]] {
    match country {
        "NO" => &[COMMON, MAUNDY_THURSDAY, WHIT_MONDAY, MAY_DAY, NORWAY],
        "SE" => &[COMMON, EPIPHANY, MAY_DAY, SWEDEN_AND_FINLAND, SWEDEN],
        "DK" => &[COMMON, MAUNDY_THURSDAY, WHIT_MONDAY, DENMARK],
        "FI" => &[COMMON, EPIPHANY, MAY_DAY, SWEDEN_AND_FINLAND, FINLAND],
        "AX" => &[COMMON, EPIPHANY, MAY_DAY, SWEDEN_AND_FINLAND, FINLAND, ALAND],
        "IS" => &[COMMON, MAUNDY_THURSDAY, WHIT_MONDAY, MAY_DAY, ICELAND],
        "GL" => &[COMMON, MAUNDY_THURSDAY, WHIT_MONDAY, GREAT_PRAYER_DAY, GREENLAND],
        "FO" => &[COMMON, MAUNDY_THURSDAY, WHIT_MONDAY, GREAT_PRAYER_DAY, FAROES],
        _ => &[],
    }
}

/// What all eight have.
const COMMON: &[Rule] = &[
    Rule::fixed(January, 1, "platform-holiday-new-year"),
    Rule::easter(-2, "platform-holiday-good-friday"),
    Rule::easter(0, "platform-holiday-easter-sunday"),
    Rule::easter(1, "platform-holiday-easter-monday"),
    Rule::easter(39, "platform-holiday-ascension"),
    Rule::easter(49, "platform-holiday-whit-sunday"),
    Rule::fixed(December, 25, "platform-holiday-christmas-day"),
    Rule::fixed(December, 26, "platform-holiday-second-christmas-day"),
];

const MAUNDY_THURSDAY: &[Rule] = &[Rule::easter(-3, "platform-holiday-maundy-thursday")];

/// Not in Sweden since 2005, nor in Finland.
const WHIT_MONDAY: &[Rule] = &[Rule::easter(50, "platform-holiday-whit-monday")];

const EPIPHANY: &[Rule] = &[Rule::fixed(January, 6, "platform-holiday-epiphany")];

const MAY_DAY: &[Rule] = &[Rule::fixed(May, 1, "platform-holiday-may-day")];

/// The fourth Friday after Easter.
const GREAT_PRAYER_DAY: &[Rule] = &[Rule::easter(26, "platform-holiday-great-prayer-day")];

/// Lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2; lov 26. april 1947 nr. 1 om 1 og 17 mai som
/// høgtidsdager. Christmas Eve is free from 15:00 (arbeidsmiljøloven § 10-10).
const NORWAY: &[Rule] = &[
    Rule::fixed(May, 17, "platform-holiday-constitution-day-no"),
    Rule::fixed(December, 24, "platform-holiday-christmas-eve").half(),
];

/// Sweden: lag (1989:253) om allmänna helgdagar; the eves are like Sundays by semesterlagen (1977:480) 7 §. Finland:
/// kirkkolaki; the eves are no working days by vuosilomalaki (162/2005) 4 §.
const SWEDEN_AND_FINLAND: &[Rule] = &[
    Rule::first(Friday, June, 19, "platform-holiday-midsummer-eve"),
    Rule::first(Saturday, June, 20, "platform-holiday-midsummer-day"),
    Rule::first(Saturday, October, 31, "platform-holiday-all-saints"),
    Rule::fixed(December, 24, "platform-holiday-christmas-eve"),
];

/// As above; 6 June by lag (2004:1320).
const SWEDEN: &[Rule] = &[
    Rule::fixed(June, 6, "platform-holiday-national-day-se"),
    Rule::fixed(December, 31, "platform-holiday-new-years-eve"),
];

/// The holidays of the church by forordning af 26. oktober 1770; store bededag until lov nr. 214 af 6. marts 2023. By
/// lukkeloven (lov nr. 606 af 24. juni 2005) § 2, 5 June and Christmas Eve are kept like them, and New Year's Eve from
/// 15:00. That many are free on 1 May, agreements say and no law.
const DENMARK: &[Rule] = &[
    Rule::easter(26, "platform-holiday-great-prayer-day").until(2023),
    Rule::fixed(June, 5, "platform-holiday-constitution-day-dk"),
    Rule::fixed(December, 24, "platform-holiday-christmas-eve"),
    Rule::fixed(December, 31, "platform-holiday-new-years-eve").half(),
];

/// As above; 1 May by laki 272/1944, 6 December by laki 388/1937.
const FINLAND: &[Rule] = &[Rule::fixed(December, 6, "platform-holiday-independence-day-fi")];

/// Besides those of Finland: landskapslag (1976:26) om Ålands självstyrelsedag.
const ALAND: &[Rule] = &[Rule::fixed(June, 9, "platform-holiday-self-government-day-ax")];

/// Lög um 40 stunda vinnuviku nr. 88/1971, 6. gr.; the eves are free from 13:00.
const ICELAND: &[Rule] = &[
    Rule::first(Thursday, April, 19, "platform-holiday-first-day-of-summer"),
    Rule::fixed(June, 17, "platform-holiday-national-day-is"),
    Rule::first(Monday, August, 1, "platform-holiday-commerce-day"),
    Rule::fixed(December, 24, "platform-holiday-christmas-eve").half(),
    Rule::fixed(December, 31, "platform-holiday-new-years-eve").half(),
];

/// The holidays of the church, with store bededag, which stayed when Denmark gave it up; 21 June, the national day,
/// and the eves are free by agreement (Info Norden). 1 May, which often is half a day off, no law has.
const GREENLAND: &[Rule] = &[
    Rule::fixed(June, 21, "platform-holiday-national-day-gl"),
    Rule::fixed(December, 24, "platform-holiday-christmas-eve"),
    Rule::fixed(December, 31, "platform-holiday-new-years-eve"),
];

/// The holidays of the church, with store bededag; ólavsøka is the national day. The half ones are from noon
/// (python-holidays, `FaroeIslands`).
const FAROES: &[Rule] = &[
    Rule::fixed(April, 25, "platform-holiday-flag-day-fo").half(),
    Rule::fixed(June, 5, "platform-holiday-constitution-day-dk").half(),
    Rule::fixed(July, 28, "platform-holiday-olavsoka-eve").half(),
    Rule::fixed(July, 29, "platform-holiday-olavsoka"),
    Rule::fixed(December, 24, "platform-holiday-christmas-eve"),
    Rule::fixed(December, 31, "platform-holiday-new-years-eve"),
];
