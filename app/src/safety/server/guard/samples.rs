//! Invented identity numbers and disguises for the tests, from a small generator that always gives the same sequence.

use super::dates::{Today, is_date};

pub(super) const TODAY: Today = Today { year: 2026, month: 11, day: 1 };

/// How many numbers or posts a test makes. Mutation tests, which run these tests a thousand times, make do with fewer.
pub(super) fn rounds(usual: usize) -> usize {
    std::env::var("GUARD_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(usual)
}

/// SplitMix64.
pub(super) struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, top: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        u32::try_from((mixed ^ (mixed >> 31)) % u64::from(top)).unwrap()
    }

    pub fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(u32::try_from(list.len()).unwrap()) as usize]
    }

    fn date(&mut self) -> (u32, u32, u32) {
        loop {
            let (day, month, year) = (1 + self.below(31), 1 + self.below(12), self.below(100));
            if is_date(day as u8, month as u8, year as u8) {
                return (day, month, year);
            }
        }
    }
}

fn sum(text: &str, weights: &[u32]) -> u32 {
    text.chars().zip(weights).map(|(ch, weight)| ch.to_digit(10).unwrap() * weight).sum()
}

/// A number with a date part and a serial, as the country writes it.
pub(super) struct Sample {
    pub date: String,
    pub sign: &'static str,
    pub serial: String,
}

pub(super) fn norway(dice: &mut Dice) -> Sample {
    loop {
        let (day, month, year) = dice.date();
        let (add_day, add_month) =
            [(0, 0), (0, 0), (40, 0), (0, 40), (0, 80), (40, 80), (0, 65)][dice.below(7) as usize];
        let date = format!("{:02}{:02}{year:02}", day + add_day, month + add_month);
        let nine = format!("{date}{:03}", dice.below(1000));
        let first = (11 - sum(&nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11 + dice.below(4)) % 11;
        let second = (11 - sum(&format!("{nine}{first}"), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
        if first < 10 && second < 10 {
            return Sample { date, sign: " ", serial: format!("{}{first}{second}", &nine[6..]) };
        }
    }
}

pub(super) fn sweden(dice: &mut Dice) -> Sample {
    let (day, month, year) = dice.date();
    let short = format!("{year:02}{month:02}{:02}", day + 60 * dice.below(2));
    let nine = format!("{short}{:03}", dice.below(1000));
    let luhn: u32 = nine
        .chars()
        .enumerate()
        .map(|(at, ch)| {
            let doubled = ch.to_digit(10).unwrap() * if at % 2 == 0 { 2 } else { 1 };
            doubled / 10 + doubled % 10
        })
        .sum();
    let century = dice.pick(&["", "", "19", "20"]);
    let sign = dice.pick(&["-", "+"]);
    Sample {
        date: format!("{century}{short}"),
        sign,
        serial: format!("{}{}", &nine[6..], (10 - luhn % 10) % 10),
    }
}

pub(super) fn denmark(dice: &mut Dice) -> Sample {
    let (day, month, year) = dice.date();
    let day = if dice.below(10) == 0 { day + 60 } else { day };
    Sample {
        date: format!("{day:02}{month:02}{year:02}"),
        sign: "-",
        serial: format!("{:04}", dice.below(10_000)),
    }
}

pub(super) fn iceland(dice: &mut Dice) -> Sample {
    let (day, month, year) = dice.date();
    let serial = format!("{:03}{}", dice.below(1000), dice.pick(&["8", "9", "0"]));
    Sample { date: format!("{day:02}{month:02}{year:02}"), sign: "-", serial }
}

pub(super) fn faroes(dice: &mut Dice) -> Sample {
    let (day, month, year) = dice.date();
    Sample {
        date: format!("{day:02}{month:02}{year:02}"),
        sign: "-",
        serial: format!("{:03}", dice.below(1000)),
    }
}

pub(super) fn finland(dice: &mut Dice) -> Sample {
    let (day, month, year) = dice.date();
    let date = format!("{day:02}{month:02}{year:02}");
    let serial = format!("{:03}", 2 + dice.below(998));
    let value: usize = format!("{date}{serial}").parse().unwrap();
    let check = b"0123456789ABCDEFHJKLMNPRSTUVWXY"[value % 31] as char;
    let sign = dice.pick(&["+", "-", "Y", "X", "W", "V", "U", "A", "B", "C", "D", "E", "F"]);
    Sample { date, sign, serial: format!("{serial}{check}") }
}

const GAPS: &[&str] = &[
    " ",
    "-",
    "\u{A0}",
    "\u{2009}",
    "\u{202F}",
    "\u{2011}",
    "\u{2013}",
    "\u{2014}",
    "\u{2212}",
    " - ",
    " \u{2013} ",
    ".",
    "/",
    "_",
    "&nbsp;",
    "&thinsp;",
    "&ndash;",
    "\n",
    "\r\n",
    "<br>",
    "<br/>\n",
    "%20",
    "  ",
    "\u{3000}",
    "**-**",
    "</b> <b>",
    "\t",
];
const NOTHING: &[&str] = &[
    "\u{200B}",
    "\u{AD}",
    "\u{2060}",
    "\u{FEFF}",
    "&shy;",
    "&#8203;",
    "&zwj;",
    "**",
    "`",
    "<b>",
    "</b>",
    "<span class=\"x\">",
    "<!-- -->",
    "\u{FE0F}\u{20E3}",
    "<wbr>",
    "\u{202D}",
];
const ZEROS: &[u32] = &[0x0660, 0x06F0, 0x0966, 0xFF10, 0x1D7CE, 0x1D7F6, 0x2080];

fn other_digits(text: &str, dice: &mut Dice) -> String {
    let zero = ZEROS[dice.below(7) as usize];
    let turn = |ch: char| ch.to_digit(10).map_or(ch, |digit| char::from_u32(zero + digit).unwrap());
    text.chars().map(|ch| if dice.below(2) == 0 { turn(ch) } else { ch }).collect()
}

fn sprinkle(text: &str, dice: &mut Dice) -> String {
    let mut out = String::new();
    for ch in text.chars() {
        out.push(ch);
        if dice.below(4) == 0 {
            out.push_str(dice.pick(NOTHING));
        }
    }
    out
}

fn joined(text: &str, step: usize, gap: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let parts: Vec<String> = chars.chunks(step).map(|part| part.iter().collect()).collect();
    parts.join(gap)
}

/// Writes the number in one of many ways. `letters` says that the sign must stay (Finland).
pub(super) fn disguise(sample: &Sample, letters: bool, dice: &mut Dice) -> String {
    let Sample { date, sign, serial } = sample;
    let gap = dice.pick(GAPS);
    let middle = if letters { sign } else { gap };
    let body = match dice.below(8) {
        0 => format!("{date}{sign}{serial}"),
        1 if !letters => format!("{date}{serial}"),
        2 => format!("{}{middle}{serial}", joined(date, 2, dice.pick(&[".", "/", "-", " "]))),
        3 => format!("{}{middle}{}", joined(date, 1, " "), joined(serial, 1, " ")),
        4 if !letters => {
            joined(&format!("{date}{serial}"), 1, dice.pick(&["-", ".", " ", "\u{2009}", "&nbsp;", "_", ":"]))
        }
        5 => format!("{}{middle}{}", other_digits(date, dice), other_digits(serial, dice)),
        6 => sprinkle(&format!("{date}{sign}{serial}"), dice),
        _ => format!("{date}{middle}{serial}"),
    };
    if dice.below(5) == 0 && !body.contains(['<', '&', '%']) { sprinkle(&body, dice) } else { body }
}
