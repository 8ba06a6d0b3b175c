//! Posts as people in the networks write them, composed of whole sentences with every sort of figure that is no identity
//! number. Written from how figures look in the Nordic countries and not from what the guard exempts, so that the test of
//! false alarms is honest: lead words are often missing, and layouts vary.

use super::Level;
use super::check;
use super::samples::{Dice, TODAY, rounds};

/// Sentences without figures, so that posts are as long as posts are.
const PROSE: &[&str] = &[
    "Vi begynte med å spørre familiene hva som hjalp, og svaret var oftest at noen ringte tilbake.",
    "Det vanskeligste var ikke viljen, men å finne tid når alle kunne samtidig.",
    "Kontaktlæreren fikk én person å ringe, og det alene gjorde uka roligere for alle.",
    "Skolan och socialtjänsten satt i samma rum för första gången, och frågorna blev konkreta direkt.",
    "Det som överraskade oss var hur mycket de andra redan gjorde utan att vi visste om det.",
    "Vi tror att det går att göra likadant hos er, men börja smått.",
    "Det vigtigste var, at ledelsen bakkede op, også da det tog længere tid end planlagt.",
    "Konsulenten kom ud til os to gange, og bagefter havde vi en fælles plan.",
    "Aloitimme pienestä: yksi yhteinen palaveri ja yksi yhteinen lomake kaikille palveluille.",
    "Perheet kertoivat, että he joutuivat enää kerran selittämään tilanteensa.",
    "Við ákváðum að hittast í hverri viku og skipta með okkur verkum strax á fundinum.",
    "Foreldrum fannst gott að vita alltaf við hvern ætti að tala.",
    "Vit byrjaðu við einum felags fundi, og tað broytti alt samstarvið.",
    "Ilinniartitsisut isumaginninnermilu sulisut ataatsimoortumik oqaloqatigiittarput.",
    "We learned that a shared form helps less than a shared coffee.",
];

/// Sentences with figures; a word in braces is filled in.
const FIGURED: &[&str] = &[
    // Norwegian
    "Spørsmål? {no_phone} (vakttelefon {no_phone}, bare hverdager {hour}–{hour}).",
    "Neste samling: {weekday} {no_date} kl. {clock}, rom {small}.",
    "{no_org} {unit} er tilsluttet fra {no_date}.",
    "Regning sendes {no_org}, konto {no_bank}, merk med {no_case}.",
    "Vedtaket ({no_case}) ble fattet {no_date} med {small} mot {small} stemmer.",
    "Vi fikk {money} kroner fra fylket i {year}, og brukte {money}.",
    "Andelen gikk fra {percent} til {percent} prosent mellom {year} og {year}.",
    "Av {small} spurte svarte {small}; {small} ville fortsette.",
    "Møte-ID {meeting}, kode {code}.",
    "Postadresse: Storgata {small}, {post4} Steinkjer.",
    "Lov om barnevern § {small}-{small}, rundskriv Q-{small}/{year}.",
    "Kursdager {day}., {day}. og {day}. {month_no} {year}.",
    "Betal til {no_bank} eller vipps {vipps}.",
    // Swedish
    "Hör av er till {se_mobile} eller {se_phone}, vi svarar {hour}–{hour}.",
    "Dnr {se_case}, beslut {iso_date}.",
    "Organisationsnummer {se_org}, bankgiro {bankgiro}, plusgiro {plusgiro}.",
    "Träffen är {iso_date} {clock}–{clock} på Rådhusgatan {small}, {se_post} Umeå.",
    "Andelen behöriga var {percent} procent läsåret {school_year}, mot {percent} året innan.",
    "Kontakta {se_mobile}. Faktura till {se_org}.",
    "Statsbidraget var {money} kr {year} och {money} kr {year}.",
    "SOU {year}:{small}, prop. {school_year}:{small}, sidan {small}.",
    // Danish
    "Ring til os på {dk_phone} eller {dk_phone} mellem {hour} og {hour}.",
    "CVR {dk_cvr}, EAN {ean}, sag {dk_case}.",
    "Mødet er den {dk_date} kl. {clock} i lokale {small}.",
    "I skoleåret {school_year} var fraværet {percent} %, året efter {percent} %.",
    "Beløbet på {money} kr. er overført til reg. {post4} konto {dk_account}.",
    "Se side {small}-{small} i rapporten fra {year} (ISBN {isbn}).",
    // Finnish
    "Soittakaa {fi_mobile} tai {fi_phone} arkisin klo {hour}–{hour}.",
    "Tapaaminen {fi_date} klo {fi_clock}, huone {small}.",
    "Y-tunnus {fi_org}, laskut osoitteeseen {fi_einvoice}.",
    "Diaarinumero {fi_case}, päätös {fi_date}.",
    "Osuus nousi {percent} prosentista {percent} prosenttiin vuosina {year}–{year}.",
    "Koulukatu {small}, {fi_post} Oulu. Tilille {iban}.",
    "Mukana oli {small} koulua ja {thousands} oppilasta.",
    // Icelandic
    "Hringið í {is_phone} milli kl. {hour} og {hour}.",
    "Fundur {is_date} kl. {clock} í stofu {small}, {is_post} Reykjavík.",
    "Reikningur {is_bank}, Reykjavíkurborg, kt. {is_org}.",
    "Hlutfallið fór úr {percent}% í {percent}% frá {year} til {year}.",
    "Málið nr. {is_case} var afgreitt {is_date}.",
    // Faroese and Greenlandic
    "Ring {fo_phone} ella {fo_phone}, gerandisdagar {hour}-{hour}.",
    "Fundur {no_date} kl. {clock}, FO-{small} Tórshavn, konto {fo_account}.",
    "Oqarasuaat {gl_phone}, Postboks {small}, {gl_post} Nuuk.",
    "Ulloq {dk_date} nal. {clock}, ilinniartut {small}.",
    // Lists, tables, addresses of the web
    "| {year} | {year} | {year} |\n|---|---|---|\n| {small} | {small} | {small} |\n| {percent} | {percent} | {percent} |",
    "- {year}: {thousands}\n- {year}: {thousands}\n- {year}: {thousands}",
    "1. {small}\n2. {small}\n3. {small}\n4. {small}",
    "https://www.{site}/{year}/{month}/{day}/{slug}-{id7}",
    "https://{site}/artikkel/{id7}?utm_source=nyhetsbrev&utm_id={id7}",
    "https://www.facebook.com/groups/{id15}/posts/{id16}/",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_{hex}",
    "https://doi.org/10.{post4}/{slug}.{year}.{id7}",
    "[Referat](https://{site}/filer/{stamp}-referat.pdf) og [lysbilder](/filer/{year}-{month}-{day}.pptx)",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t={small}s og https://vimeo.com/{id9}",
    "referat_{stamp}.docx, skisse-{year}{month}{day}.png, IMG_{camera}.jpg",
    "Koordinater: {lat}, {lon}.",
    "({n}={small}; M={decimal}, SD={decimal}; p<0,0{small1}; 95 % KI {decimal}–{decimal})",
    "ISSN {issn}, s. {small}–{small}, doi:10.{post4}/j.{slug}.{id7}",
    "Versjon {small1}.{small1}.{small1}, oppdatert {iso_date}T{clock}:00+01:00.",
    "Kl. {clock}, {clock}, {clock} og {clock} går bussen, linje {small}.",
    "{small} + {small} = {small}, altså {percent} % av {thousands}.",
    "Skår: {decimal} {decimal} {decimal} {decimal} {decimal}",
    "Telefontid {weekday} {clock}-{clock}: {intl_phone}.",
    "{intl_phone} / {intl_phone}",
];

fn run(dice: &mut Dice, count: u32) -> String {
    let first = 1 + dice.below(9);
    let rest: String = (1..count).map(|_| dice.below(10).to_string()).collect();
    format!("{first}{rest}")
}

fn spaced(text: &str, sizes: &[usize], gap: &str) -> String {
    let mut at = 0;
    let part = |size: &usize| {
        let part = &text[at..at + size];
        at += size;
        part.to_owned()
    };
    sizes.iter().map(part).collect::<Vec<_>>().join(gap)
}

/// A clock time, a date, and the year, as most of the figures need them.
struct When {
    year: u32,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
}

fn when(dice: &mut Dice) -> When {
    When {
        year: 2009 + dice.below(22),
        month: 1 + dice.below(12),
        day: 1 + dice.below(28),
        hour: 7 + dice.below(14),
        minute: 5 * dice.below(12),
    }
}

/// Check digit by weights, modulo 11; none when it would be ten.
fn mod_11(digits: &str, weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits.chars().zip(weights).map(|(ch, weight)| ch.to_digit(10).unwrap() * weight).sum();
    Some((11 - sum % 11) % 11).filter(|check| *check < 10)
}

fn luhn(digits: &str) -> u32 {
    let sum: u32 = digits
        .chars()
        .rev()
        .enumerate()
        .map(|(place, ch)| {
            let value = ch.to_digit(10).unwrap() * (2 - place as u32 % 2);
            value / 10 + value % 10
        })
        .sum();
    (10 - sum % 10) % 10
}

fn checked(dice: &mut Dice, first: &str, count: u32, weights: &[u32]) -> String {
    loop {
        let body = format!("{first}{}", run(dice, count - first.len() as u32));
        if let Some(check) = mod_11(&body, weights) {
            return format!("{body}{check}");
        }
    }
}

fn date(word: &str, dice: &mut Dice) -> Option<String> {
    let When { year, month, day, hour, minute } = when(dice);
    Some(match word {
        "no_date" => match dice.below(5) {
            0 => format!("{day}.{month}.{year}"),
            1 => format!("{day:02}.{month:02}.{year}"),
            2 => format!("{day:02}.{month:02}.{:02}", year % 100),
            3 => format!("{day}. {} {year}", dice.pick(&["januar", "mars", "mai", "oktober"])),
            _ => format!("{day}.{month}"),
        },
        "dk_date" => match dice.below(3) {
            0 => format!("{day}/{month}-{year}"),
            1 => format!("{day}/{month}-{:02}", year % 100),
            _ => format!("{day}.{month}.{year}"),
        },
        "fi_date" | "is_date" => match dice.below(2) {
            0 => format!("{day}.{month}.{year}"),
            _ => format!("{day}.–{}.{month}.{year}", day + 1),
        },
        "iso_date" => format!("{year}-{month:02}-{day:02}"),
        "clock" => format!("{hour:02}{}{minute:02}", dice.pick(&[":", ".", ""])),
        "fi_clock" => format!("{hour}.{minute:02}"),
        "hour" => hour.to_string(),
        "day" => format!("{day:02}"),
        "month" => format!("{month:02}"),
        "month_no" => dice.pick(&["januar", "april", "juni", "november"]).to_owned(),
        "weekday" => dice.pick(&["mandag", "onsdag", "torsdag"]).to_owned(),
        "year" => year.to_string(),
        "school_year" => match dice.below(3) {
            0 => format!("{year}/{:02}", (year + 1) % 100),
            1 => format!("{year}–{}", year + 1),
            _ => format!("{year}/{}", year + 1),
        },
        "stamp" => match dice.below(3) {
            0 => format!("{year}-{month:02}-{day:02}"),
            1 => format!("{year}{month:02}{day:02}T{hour:02}{minute:02}"),
            _ => format!("{year}{month:02}{day:02}-{hour:02}{minute:02}{:02}", dice.below(60)),
        },
        "camera" => format!("{year}{month:02}{day:02}_{hour:02}{minute:02}{:02}", dice.below(60)),
        _ => return None,
    })
}

fn telephone(word: &str, dice: &mut Dice) -> Option<String> {
    let eight = run(dice, 8);
    let six = run(dice, 6);
    let seven = run(dice, 7);
    Some(match word {
        "no_phone" | "vipps" => match dice.below(3) {
            0 => spaced(&eight, &[2, 2, 2, 2], " "),
            1 => spaced(&eight, &[3, 2, 3], " "),
            _ => eight,
        },
        "se_mobile" => {
            let area = format!("07{}", dice.pick(&["0", "2", "3", "6", "9"]));
            match dice.below(4) {
                0 => format!("{area}-{}", spaced(&seven, &[3, 2, 2], " ")),
                1 => format!("{area}-{}", spaced(&seven, &[3, 4], " ")),
                2 => format!("{area}-{seven}"),
                _ => format!("{area} {}", spaced(&seven, &[3, 2, 2], " ")),
            }
        }
        "se_phone" => match dice.below(3) {
            0 => format!("08-{}", spaced(&six, &[2, 2, 2], " ")),
            1 => format!("090-{}", spaced(&six, &[2, 2, 2], " ")),
            _ => format!("0{}-{}", run(dice, 3), spaced(&six, &[2, 2, 2], " ")),
        },
        "dk_phone" => match dice.below(2) {
            0 => spaced(&eight, &[2, 2, 2, 2], " "),
            _ => spaced(&eight, &[4, 4], " "),
        },
        "fi_mobile" => {
            let area = dice.pick(&["040", "041", "044", "045", "050"]);
            match dice.below(3) {
                0 => format!("{area} {}", spaced(&seven, &[3, 4], " ")),
                1 => format!("{area}-{seven}"),
                _ => format!("{area} {}", spaced(&seven, &[3, 2, 2], " ")),
            }
        }
        "fi_phone" => format!("0{} {}", 2 + dice.below(8), spaced(&seven, &[3, 4], " ")),
        "is_phone" => spaced(&seven, &[3, 4], dice.pick(&[" ", "-"])),
        "fo_phone" => match dice.below(2) {
            0 => six,
            _ => spaced(&six, &[2, 2, 2], " "),
        },
        "gl_phone" => spaced(&six, &[2, 2, 2], " "),
        "intl_phone" => match dice.below(6) {
            0 => format!("+47 {}", spaced(&eight, &[2, 2, 2, 2], " ")),
            1 => format!("+46 70 {}", spaced(&seven, &[3, 2, 2], " ")),
            2 => format!("+46 (0)70-{}", spaced(&seven, &[3, 2, 2], " ")),
            3 => format!("+358 40 {}", spaced(&seven, &[3, 4], " ")),
            4 => format!("+45{eight}"),
            _ => format!("+354 {}", spaced(&seven, &[3, 4], " ")),
        },
        _ => return None,
    })
}

fn register(word: &str, dice: &mut Dice) -> Option<String> {
    let When { year, month, day, .. } = when(dice);
    Some(match word {
        "no_org" => {
            let nine = checked(dice, "9", 8, &[3, 2, 7, 6, 5, 4, 3, 2]);
            if dice.below(2) == 0 { spaced(&nine, &[3, 3, 3], " ") } else { nine }
        }
        "no_bank" => {
            let eleven = checked(dice, "", 10, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
            spaced(&eleven, &[4, 2, 5], dice.pick(&[".", " "]))
        }
        "no_case" => match dice.below(3) {
            0 => format!("{year}/{}", run(dice, 5)),
            1 => format!("{:02}/{}-{}", year % 100, run(dice, 5), 1 + dice.below(40)),
            _ => format!("{:03}/{:02}", dice.below(200), year % 100),
        },
        "se_org" => {
            let nine = format!("{}{}", dice.pick(&["212000", "556", "802", "969"]), run(dice, 6));
            let ten = format!("{}{}", &nine[..9], luhn(&nine[..9]));
            spaced(&ten, &[6, 4], "-")
        }
        "se_case" => match dice.below(2) {
            0 => format!("{year}/{}", run(dice, 4)),
            _ => format!("KS {year}:{}", run(dice, 3)),
        },
        "bankgiro" => spaced(&run(dice, 8), &[4, 4], "-"),
        "plusgiro" => format!("{} {}-{}", spaced(&run(dice, 4), &[2, 2], " "), run(dice, 2), dice.below(10)),
        "dk_cvr" => {
            let eight = run(dice, 8);
            if dice.below(2) == 0 { spaced(&eight, &[2, 2, 2, 2], " ") } else { eight }
        }
        "ean" => format!("5798{}", run(dice, 9)),
        "dk_case" => format!("{year}-{}", run(dice, 6)),
        "dk_account" => format!("{:010}", dice.below(9_999_999)),
        "fi_org" => format!("{}-{}", run(dice, 7), dice.below(10)),
        "fi_einvoice" => format!("0037{}", run(dice, 8)),
        "fi_case" => format!("THL/{}/{}.{:02}.00/{year}", run(dice, 4), 1 + dice.below(9), dice.below(12)),
        "iban" => {
            let body = run(dice, 14);
            let value: u128 = format!("{body}151800").parse().unwrap();
            let check = 98 - value % 97;
            let all = format!("FI{check:02}{body}");
            if dice.below(2) == 0 { spaced(&all, &[4, 4, 4, 4, 2], " ") } else { all }
        }
        "is_org" => {
            let six = format!("{:02}{month:02}{:02}", day + 40, year % 100);
            loop {
                let eight = format!("{six}{:02}", dice.below(100));
                if let Some(check) = mod_11(&eight, &[3, 2, 7, 6, 5, 4, 3, 2]) {
                    return Some(format!("{six}-{}{check}0", &eight[6..]));
                }
            }
        }
        "is_bank" => format!("0{}-26-{}", run(dice, 3), run(dice, 6)),
        "is_case" => format!("{year}{month:02}{:04}", dice.below(10_000)),
        "fo_account" => format!("9181 {}", run(dice, 7)),
        "isbn" => "978-87-7603-201-3".to_owned(),
        "issn" => spaced(&run(dice, 8), &[4, 4], "-"),
        _ => return None,
    })
}

fn amount(word: &str, dice: &mut Dice) -> String {
    match word {
        "small" => (1 + dice.below(180)).to_string(),
        "small1" => dice.below(10).to_string(),
        "thousands" => format!("{} {:03}", 1 + dice.below(40), dice.below(1000)),
        "money" => format!("{} {:03} 000", 1 + dice.below(9), dice.below(1000)),
        "percent" => format!("{},{}", dice.below(100), dice.below(10)),
        "decimal" => format!("{},{:02}", dice.below(5), dice.below(100)),
        "meeting" => spaced(&run(dice, 11), &[3, 3, 3, 2], " "),
        "code" => run(dice, 6),
        "post4" | "gl_post" => run(dice, 4),
        "fi_post" => format!("{:05}", 10_000 + dice.below(89_999)),
        "is_post" => format!("{}", 101 + dice.below(50)),
        "se_post" => spaced(&run(dice, 5), &[3, 2], " "),
        "unit" => dice.pick(&["BUP", "NAV", "PPT", "helsestasjonen"]).to_owned(),
        "site" => {
            dice.pick(&["kommune.example.no", "example.se", "uvm.dk", "yle.fi", "nyheter.example"]).to_owned()
        }
        "slug" => dice.pick(&["tverrfaglig", "samverkan", "indsats", "yhteistyo"]).to_owned(),
        "hex" => format!("{:x}{:x}", dice.below(u32::MAX), dice.below(u32::MAX)),
        "lat" => format!("{},{:05}", 55 + dice.below(15), dice.below(100_000)),
        "lon" => format!("{},{:05}", 5 + dice.below(25), dice.below(100_000)),
        "n" => "n".to_owned(),
        id => run(dice, id.strip_prefix("id").and_then(|count| count.parse().ok()).expect(id)),
    }
}

fn fill(word: &str, dice: &mut Dice) -> String {
    date(word, dice)
        .or_else(|| telephone(word, dice))
        .or_else(|| register(word, dice))
        .unwrap_or_else(|| amount(word, dice))
}

fn post(dice: &mut Dice) -> String {
    let mut parts = Vec::new();
    for _ in 0..2 + dice.below(4) {
        parts.push(dice.pick(PROSE).to_owned());
        if dice.below(3) > 0 {
            let sentence = dice.pick(FIGURED);
            let words = sentence.split(['{', '}']).enumerate();
            parts.push(
                words
                    .map(|(at, part)| if at % 2 == 1 { fill(part, dice) } else { part.to_owned() })
                    .collect(),
            );
        }
    }
    parts.join(dice.pick(&[" ", "\n", "\n\n"]))
}

#[test]
fn at_most_one_stop_and_five_warnings_in_a_thousand_clean_posts() {
    let mut dice = Dice(2026);
    let (mut stopped, mut warned, mut shown) = (0, 0, Vec::new());
    let posts = rounds(20_000);
    for _ in 0..posts {
        let text = post(&mut dice);
        let found = check(&text, TODAY);
        stopped += usize::from(found.iter().any(|one| one.level == Level::Stop));
        warned += usize::from(found.iter().any(|one| one.level == Level::Warn));
        for one in found {
            let from = one.start.saturating_sub(20);
            let seen: String = text.chars().skip(from).take(one.end + 10 - from).collect();
            shown.push(format!("{:?} {} {seen:?}", one.level, one.kind));
        }
    }
    let step = shown.len() / 60 + 1;
    let some: Vec<_> = shown.iter().step_by(step).collect();
    println!("{posts} posts: {stopped} stopped, {warned} warned of");
    assert!(
        stopped * 1000 <= posts && warned * 200 <= posts,
        "{stopped} stopped, {warned} warned: {some:#?}"
    );
}
