//! Ways to write a number so that people still read it: spaces, dashes, invisible signs, markup, other scripts, addresses.

use super::kinds::Number;
use super::samples::Dice;

/// Spaces of every width.
const SPACES: &[&str] = &[
    " ", "  ", "\t", "\u{A0}", "\u{2002}", "\u{2003}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}",
    "\u{202F}", "\u{205F}", "\u{3000}", "\u{200B}", "\u{2060}",
];
/// Dashes of every kind.
const DASHES: &[&str] = &[
    "-",
    "\u{2010}",
    "\u{2011}",
    "\u{2012}",
    "\u{2013}",
    "\u{2014}",
    "\u{2015}",
    "\u{2212}",
    "\u{FE58}",
    "\u{FE63}",
    "\u{FF0D}",
    " - ",
    " \u{2013} ",
    "\u{2013} ",
    " -",
    "--",
];
/// Line breaks, as typed and as marked up.
const BREAKS: &[&str] = &["\n", "\r\n", "  \n", "\\\n", "<br>", "<br />\n", "\u{2028}", "-\n", "\u{AD}\n"];
/// What shows nothing.
const NOTHING: &[&str] = &[
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{2060}",
    "\u{FEFF}",
    "\u{AD}",
    "\u{200E}",
    "\u{200F}",
    "\u{202A}",
    "\u{2066}",
    "&shy;",
    "&#173;",
    "&#xAD;",
    "&zwnj;",
    "&ZeroWidthSpace;",
    "<wbr>",
];
/// Markup that people would not see, in which a sign or nothing stands.
const MARKUP: &[(&str, &str)] = &[
    ("<b>", "</b>"),
    ("<strong>", "</strong>"),
    ("<i class=\"x\">", "</i>"),
    ("<span style='x'>", "</span>"),
    ("<!-- a note -->", ""),
    ("", "<!---->"),
    ("**", "**"),
    ("__", "__"),
    ("_", "_"),
    ("*", "*"),
    ("`", "`"),
    ("~~", "~~"),
    ("***", "***"),
    ("[", "](https://example.org/side)"),
    ("[", "][1]"),
];
/// Zeros of the scripts that people's keyboards have.
const ZEROS: &[u32] = &[0xFF10, 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0x1D7CE, 0x1D7D8, 0x1D7EC, 0x1D7F6];

/// How many styles there are.
pub(super) const STYLES: u32 = 26;
/// How many of them, the first ones, stand in the text itself and not in an address, an attribute or a file name.
pub(super) const IN_TEXT: u32 = 19;

fn pick<T: Copy>(dice: &mut Dice, list: &[T]) -> T {
    list[dice.below(u32::try_from(list.len()).unwrap()) as usize]
}

fn pieces(text: &str, size: usize) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(size).map(|piece| piece.iter().collect()).collect()
}

fn each(text: &str, turn: impl Fn(char) -> String) -> String {
    text.chars().map(turn).collect()
}

fn script(text: &str, zero: u32) -> String {
    each(text, |ch| ch.to_digit(10).map_or(ch, |digit| char::from_u32(zero + digit).unwrap()).to_string())
}

/// Writes the number in one of [`STYLES`] ways.
pub(super) fn write(number: &Number, letters: bool, style: u32, dice: &mut Dice) -> String {
    let Number { date, sign, serial } = number;
    let print = format!("{date}{sign}{serial}");
    let solid = if letters { print.clone() } else { format!("{date}{serial}") };
    // A sign that belongs to the number stays, with room around it.
    let apart = |gap: &str| {
        if letters && sign != "-" {
            format!("{date}{sign}{gap}{serial}")
        } else {
            format!("{date}{gap}{serial}")
        }
    };
    match style {
        0 => print,
        1 => solid,
        2 => apart(pick(dice, SPACES)),
        3 => apart(pick(dice, DASHES)),
        4 => apart(pick(dice, &[".", " . ", "/", "_", ":", "\u{B7}"])),
        5 => apart(pick(dice, BREAKS)),
        6 => pieces(date, 2).join(pick(dice, &[".", " ", "-", "/"])) + sign + serial,
        7 => {
            pieces(date, 2).join(pick(dice, SPACES))
                + pick(dice, &[" ", "-", "\u{A0}"])
                + tail(letters, sign)
                + serial
        }
        8 => pieces(&print, 1).join(pick(dice, &[" ", "\u{A0}", "\u{2009}"])),
        9 => pieces(&solid, 1).join(pick(dice, &["\u{200B}", "\u{AD}", "\u{2060}", "&shy;"])),
        10 => pieces(&print, 3).join(pick(dice, NOTHING)),
        11 => pieces(&print, 4).join(pick(dice, NOTHING)),
        12 => {
            let (open, close) = pick(dice, MARKUP);
            format!("{date}{open}{}{close}{serial}", if sign.is_empty() { "" } else { sign })
        }
        13 => {
            let (open, close) = pick(dice, MARKUP);
            format!("{open}{date}{close}{sign}{serial}")
        }
        14 => {
            let (open, close) = pick(dice, MARKUP);
            let (head, rest) = date.split_at(4);
            format!("{head}{open}{rest}{close}{sign}{serial}")
        }
        15 => script(&print, pick(dice, ZEROS)),
        16 => script(date, pick(dice, ZEROS)) + sign + serial,
        17 => each(&print, |ch| format!("&#{};", u32::from(ch))),
        18 => each(date, |ch| format!("&#x{:X};", u32::from(ch))) + sign + serial,
        19 => {
            format!("https://example.org/sak?id={}&x=1", each(&print, |ch| format!("%{:02X}", u32::from(ch))))
        }
        20 => format!("[referat](https://example.org/{print})"),
        21 => format!("![kart](kart-{print}.png \"tittel\")"),
        22 => format!("kartlegging_{print}.pdf"),
        23 => format!("Kartlegging%20{}_v2.docx", print.replace(' ', "%20")),
        24 => format!("<img alt=\"{print}\" src=\"b.png\">"),
        _ => format!("<a href='/fil/{print}'>fil</a>"),
    }
}

fn tail(letters: bool, sign: &str) -> &str {
    if letters && sign != "-" { sign } else { "" }
}
