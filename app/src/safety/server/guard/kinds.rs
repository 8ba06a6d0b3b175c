//! Invented numbers of every kind of the table, written from the rules of the countries and not from the guard's code.

use super::NumberKind;
use super::samples::Dice;

/// A number in its two halves, with what stands between them in print.
pub(super) struct Number {
    pub date: String,
    pub sign: String,
    pub serial: String,
}

/// One kind of number.
pub(super) struct Kind {
    pub name: &'static str,
    /// What the guard may call it; some shapes are shared between countries.
    pub kind: NumberKind,
    pub make: fn(&mut Dice) -> Number,
    /// Words one of which stands before it, for numbers that nothing else tells.
    pub cues: &'static [&'static str],
    /// The sign between the halves belongs to the number.
    pub letters: bool,
}

const fn kind(name: &'static str, kind: NumberKind, make: fn(&mut Dice) -> Number) -> Kind {
    Kind { name, kind, make, cues: &[], letters: false }
}

const DUF: &[&str] = &["DUF-nummer ", "DUF nr. ", "duf: "];
const KT: &[&str] = &["kt. ", "kennitala: ", "kerfiskennitala "];

pub(super) const NORWAY: &[Kind] = &[
    kind("fnr", NumberKind::NorwayFnr, |dice| norway(dice, 0, 0, 0)),
    kind("D", NumberKind::NorwayD, |dice| norway(dice, 40, 0, 0)),
    kind("H", NumberKind::NorwayH, |dice| norway(dice, 0, 40, 0)),
    kind("FH", NumberKind::NorwayFh, help),
    kind("Tenor", NumberKind::NorwaySynthetic, |dice| norway(dice, 0, 80, 0)),
    kind("Tenor D", NumberKind::NorwaySynthetic, |dice| norway(dice, 40, 80, 0)),
    kind("helsenett", NumberKind::NorwaySynthetic, |dice| norway(dice, 0, 65, 0)),
    kind("2032, one", NumberKind::NorwayFnr, |dice| norway(dice, 0, 0, 1)),
    kind("2032, two", NumberKind::NorwayFnr, |dice| norway(dice, 0, 0, 2)),
    kind("2032 D, three", NumberKind::NorwayD, |dice| norway(dice, 40, 0, 3)),
    Kind { cues: DUF, ..kind("DUF", NumberKind::NorwayDuf, duf) },
];

pub(super) const SWEDEN: &[Kind] = &[
    kind("personnummer", NumberKind::SwedenPnr, |dice| sweden(dice, 0, "", "-")),
    kind("over a hundred", NumberKind::SwedenPnr, |dice| sweden(dice, 0, "", "+")),
    kind("1900s", NumberKind::SwedenPnr, |dice| sweden(dice, 0, "19", "-")),
    kind("2000s", NumberKind::SwedenPnr, |dice| sweden(dice, 0, "20", "-")),
    kind("1800s", NumberKind::SwedenPnr, |dice| sweden(dice, 0, "18", "+")),
    kind("samordningsnummer", NumberKind::SwedenSamordning, |dice| sweden(dice, 60, "", "-")),
    kind("samordningsnummer, long", NumberKind::SwedenSamordning, |dice| sweden(dice, 60, "20", "-")),
];

pub(super) const DENMARK: &[Kind] = &[
    kind("CPR", NumberKind::DenmarkCpr, |dice| denmark(dice, 0)),
    kind("CPR, 1 January", NumberKind::DenmarkCpr, first_of_january),
    kind("replacement", NumberKind::DenmarkReplacement, |dice| denmark(dice, 60)),
    Kind { letters: true, ..kind("eCPR", NumberKind::DenmarkEcpr, ecpr) },
];

pub(super) const FINLAND: &[Kind] = &[
    Kind { letters: true, ..kind("1800s", NumberKind::FinlandHetu, |dice| finland(dice, "+", false)) },
    Kind { letters: true, ..kind("1900s", NumberKind::FinlandHetu, |dice| finland(dice, "-YXWVU", false)) },
    Kind { letters: true, ..kind("2000s", NumberKind::FinlandHetu, |dice| finland(dice, "ABCDEF", false)) },
    Kind {
        letters: true,
        ..kind("temporary", NumberKind::FinlandTemporary, |dice| finland(dice, "-YXWVUABCDEF", true))
    },
];

pub(super) const ICELAND: &[Kind] = &[
    kind("1900s", NumberKind::IcelandKennitala, |dice| iceland(dice, 0, "9", true)),
    kind("2000s", NumberKind::IcelandKennitala, |dice| iceland(dice, 0, "0", true)),
    kind("1800s", NumberKind::IcelandKennitala, |dice| iceland(dice, 0, "8", true)),
    kind("since 2026, no check", NumberKind::IcelandKennitala, |dice| iceland(dice, 0, "0", false)),
    kind("organisation", NumberKind::IcelandOrganisation, |dice| iceland(dice, 40, "9", true)),
    kind("organisation, 2000s", NumberKind::IcelandOrganisation, |dice| iceland(dice, 40, "0", true)),
    Kind { cues: KT, ..kind("system", NumberKind::IcelandSystem, system) },
];

pub(super) const FAROES: &[Kind] = &[kind("p-tal", NumberKind::FaroesPtal, |dice| {
    let (day, month, year) = date(dice);
    number(format!("{day:02}{month:02}{:02}", year % 100), "-", digits(dice, 3))
})];

pub(super) fn digits(dice: &mut Dice, count: u32) -> String {
    (0..count).map(|_| char::from(b'0' + dice.below(10) as u8)).collect()
}

fn number(date: String, sign: &str, serial: String) -> Number {
    Number { date, sign: sign.to_owned(), serial }
}

/// A day of the last 110 years before November 2026.
fn date(dice: &mut Dice) -> (u32, u32, u32) {
    const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let (year, month) = (1916 + dice.below(110), 1 + dice.below(12));
    let leap = u32::from(month == 2 && year % 4 == 0);
    (1 + dice.below(DAYS[month as usize - 1] + leap), month, year)
}

fn value(text: &str) -> Vec<u32> {
    text.chars().map(|ch| ch.to_digit(10).unwrap()).collect()
}

/// Both check digits of eleven, the first too large by `miss`; none when one would be ten.
pub(super) fn norwegian_checks(nine: &str, miss: u32) -> Option<String> {
    let sum = |digits: &[u32], weights: &[u32]| digits.iter().zip(weights).map(|(a, b)| a * b).sum::<u32>();
    let nine = value(nine);
    let first = (11 - sum(&nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11 + miss) % 11;
    let ten: Vec<u32> = nine.into_iter().chain([first]).collect();
    let second = (11 - sum(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    (first < 10 && second < 10).then(|| format!("{first}{second}"))
}

fn norway(dice: &mut Dice, add_day: u32, add_month: u32, miss: u32) -> Number {
    loop {
        let (day, month, year) = date(dice);
        // Skatteetaten: 000–499 for the 1900s, 500–999 for the 2000s until 2039.
        let individual = if year < 2000 { dice.below(500) } else { 500 + dice.below(500) };
        let date = format!("{:02}{:02}{:02}", day + add_day, month + add_month, year % 100);
        if let Some(checks) = norwegian_checks(&format!("{date}{individual:03}"), miss) {
            return number(date, " ", format!("{individual:03}{checks}"));
        }
    }
}

fn help(dice: &mut Dice) -> Number {
    loop {
        let nine = format!("{}{}", 8 + dice.below(2), digits(dice, 8));
        if let Some(checks) = norwegian_checks(&nine, 0) {
            return number(nine[..6].to_owned(), " ", format!("{}{checks}", &nine[6..]));
        }
    }
}

fn duf(dice: &mut Dice) -> Number {
    number(format!("{}", 1990 + dice.below(37)), "", digits(dice, 8))
}

pub(super) fn luhn(nine: &str) -> u32 {
    let doubled = |(place, digit): (usize, u32)| match (place % 2, digit) {
        (0, 5..) => digit * 2 - 9,
        (0, _) => digit * 2,
        _ => digit,
    };
    (10 - value(nine).into_iter().enumerate().map(doubled).sum::<u32>() % 10) % 10
}

fn sweden(dice: &mut Dice, add_day: u32, century: &str, sign: &str) -> Number {
    let (day, month, year) = date(dice);
    let six = format!("{:02}{month:02}{:02}", year % 100, day + add_day);
    let three = digits(dice, 3);
    let check = luhn(&format!("{six}{three}"));
    number(format!("{century}{six}"), sign, format!("{three}{check}"))
}

fn denmark(dice: &mut Dice, add_day: u32) -> Number {
    let (day, month, year) = date(dice);
    number(format!("{:02}{month:02}{:02}", day + add_day, year % 100), "-", digits(dice, 4))
}

/// The birthday on which the numbers that pass the check have run out.
fn first_of_january(dice: &mut Dice) -> Number {
    loop {
        let (_, _, year) = date(dice);
        let one = number(format!("0101{:02}", year % 100), "-", digits(dice, 4));
        let ten = value(&format!("{}{}", one.date, one.serial));
        let sum: u32 = ten.iter().zip([4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).map(|(a, b)| a * b).sum();
        if !sum.is_multiple_of(11) {
            return one;
        }
    }
}

fn ecpr(dice: &mut Dice) -> Number {
    let (day, month, year) = date(dice);
    let letter = |dice: &mut Dice| char::from(b'A' + dice.below(26) as u8);
    let serial = format!("{}{}{}{}", dice.below(10), letter(dice), letter(dice), dice.below(10));
    number(format!("{day:02}{month:02}{:02}", year % 100), "-", serial)
}

fn finland(dice: &mut Dice, signs: &str, temporary: bool) -> Number {
    let (day, month, year) = date(dice);
    let sign = signs.chars().nth(dice.below(signs.len() as u32) as usize).unwrap();
    let three = if temporary { 900 + dice.below(100) } else { 2 + dice.below(898) };
    let nine = ((day * 100 + month) * 100 + year % 100) * 1000 + three;
    let check = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth(nine as usize % 31).unwrap();
    number(format!("{day:02}{month:02}{:02}", year % 100), &sign.to_string(), format!("{three:03}{check}"))
}

fn iceland(dice: &mut Dice, add_day: u32, century: &str, checked: bool) -> Number {
    loop {
        let (day, month, year) = date(dice);
        let six = format!("{:02}{month:02}{:02}", day + add_day, year % 100);
        let two = 20 + dice.below(80);
        let eight = value(&format!("{six}{two}"));
        let sum: u32 = eight.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(a, b)| a * b).sum();
        let right = (11 - sum % 11) % 11;
        let check = if checked { right } else { dice.below(10) };
        if check < 10 && (checked || check != right) {
            return number(six, "-", format!("{two}{check}{century}"));
        }
    }
}

fn system(dice: &mut Dice) -> Number {
    number(format!("{}{}", 8 + dice.below(2), digits(dice, 5)), "-", digits(dice, 4))
}
