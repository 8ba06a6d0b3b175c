//! Holds dates, numbers and plurals against CLDR 48, and the texts against the rules on status and neighbour language.

use std::fmt::Write as _;

use leptos::prelude::*;
use serde_json::Value;
use time::macros::{date, datetime};
use time::{Date, Month, OffsetDateTime, Weekday};

use super::*;

fn cldr(lang: UiLang) -> Value {
    let all: Value = serde_json::from_str(include_str!("../../../../tests/data/cldr.json")).unwrap();
    all[lang.code()].clone()
}

/// English is not in the extract: it stands apart below.
fn nordic() -> impl Iterator<Item = UiLang> {
    UiLang::ALL.into_iter().filter(|lang| *lang != UiLang::En)
}

/// A day of every month and every weekday, with one and two digits.
fn days() -> impl Iterator<Item = Date> {
    (0..60).map(|week| date!(2026 - 01 - 05) + time::Duration::days(week * 8))
}

/// CLDR's pattern letters, as far as the patterns used here have them (UTS 35, part 4). Years always in full.
fn by_pattern(pattern: &str, facts: &Value, day: Date) -> String {
    let month = usize::from(u8::from(day.month())) - 1;
    let weekday = usize::from(day.weekday().number_days_from_sunday());
    let name = |list: &str, at: usize| facts[list][at].as_str().unwrap().to_owned();
    let mut out = String::new();
    let mut quoted = false;
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let run: String = rest.chars().take_while(|c| *c == letter).collect();
        rest = &rest[run.len()..];
        out += &match run.as_str() {
            "'" => {
                quoted = !quoted;
                String::new()
            }
            _ if quoted => run,
            "EEEE" => name("days_fmt", weekday),
            "cccc" => name("days_sa", weekday),
            "MMMM" => name("months_fmt", month),
            "MMM" => name("months_abbr", month),
            "MM" => format!("{:02}", month + 1),
            "M" => (month + 1).to_string(),
            "dd" => format!("{:02}", day.day()),
            "d" => day.day().to_string(),
            "y" | "yy" => day.year().to_string(),
            _ => run,
        };
    }
    out
}

/// Where the program leaves CLDR: Greenlandic has only untranslated root patterns there, and Greenland's public services
/// print `20.08.2026`; Faroese has a year of two digits in its short date, which is filled up in [`by_pattern`].
fn pattern(lang: UiLang, facts: &Value, length: &str) -> String {
    match (lang, length) {
        (UiLang::Kl, "full") => "cccc, dd.MM.y".to_owned(),
        (UiLang::Kl, _) => "dd.MM.y".to_owned(),
        _ => facts["date"][length].as_str().unwrap().to_owned(),
    }
}

#[test]
fn dates_are_those_of_cldr() {
    for lang in nordic() {
        let (text, facts) = (Text::new(lang, false), cldr(lang));
        for day in days() {
            let expect = |length| by_pattern(&pattern(lang, &facts, length), &facts, day);
            assert_eq!(text.weekday_date_of(day), expect("full"), "{lang}");
            assert_eq!(text.date_of(DateLength::Long, day), expect("long"), "{lang}");
            assert_eq!(text.date_of(DateLength::Medium, day), expect("medium"), "{lang}");
            assert_eq!(text.date_of(DateLength::Short, day), expect("short"), "{lang}");
        }
    }
}

#[test]
fn names_are_those_of_cldr() {
    for lang in nordic() {
        let (text, facts) = (Text::new(lang, false), cldr(lang));
        for number in 1..=12_u8 {
            let month = Month::try_from(number).unwrap();
            assert_eq!(text.month(month), facts["months_sa"][usize::from(number) - 1], "{lang}");
        }
        for weekday in WEEK {
            let at = usize::from(weekday.number_days_from_sunday());
            assert_eq!(text.weekday(weekday), facts["days_sa"][at], "{lang}");
        }
    }
}

#[test]
fn times_are_those_of_cldr() {
    for lang in nordic() {
        let (text, facts) = (Text::new(lang, false), cldr(lang));
        for (at, two, one) in [
            (datetime!(2026-05-07 09:05 UTC), "09", "9"),
            (datetime!(2026-05-07 00:30 UTC), "00", "0"),
            (datetime!(2026-05-07 23:59:59 UTC), "23", "23"),
        ] {
            let minute = format!("{:02}", at.minute());
            let time = facts["time"]["short"].as_str().unwrap();
            let time = time.replace("HH", two).replace('H', one).replace("mm", &minute);
            assert_eq!(text.time(at, "UTC"), time, "{lang}");
            let day = text.date(DateLength::Long, at, "UTC");
            let both = facts["dt"].as_str().unwrap().replace("{1}", &day).replace("{0}", &time);
            assert_eq!(text.date_time(at, "UTC"), both, "{lang}");
        }
    }
}

/// CLDR has Sunday first for Iceland; every language here has Monday, see [`dates`].
#[test]
fn the_week_begins_on_monday() {
    for lang in nordic().filter(|lang| !matches!(lang, UiLang::Is | UiLang::Kl)) {
        assert_eq!(cldr(lang)["firstDay"], "mon", "{lang}");
    }
    assert_eq!(cldr(UiLang::Is)["firstDay"], "sun");
    assert_eq!(WEEK[0], Weekday::Monday);
    assert!(WEEK.windows(2).all(|pair| pair[0].next() == pair[1]));
}

#[test]
fn english_is_written_as_in_europe() {
    let text = Text::new(UiLang::En, false);
    let at = datetime!(2026-05-07 13:05 UTC);
    assert_eq!(text.weekday_date(at, "UTC"), "Thursday, 7 May 2026");
    assert_eq!(text.date_time(at, "UTC"), "7 May 2026, 13:05");
    assert_eq!(text.date(DateLength::Short, at, "UTC"), "07/05/2026");
    assert_eq!(text.number(-1_234_567), "-1,234,567");
    assert_eq!(text.percent(0.125), "13%");
}

#[test]
fn a_moment_is_told_on_the_readers_clocks() {
    let text = Text::new(UiLang::Fo, false);
    let at: OffsetDateTime = datetime!(2026-06-30 23:30:15.5 UTC);
    assert_eq!(text.date_time(at, "America/Nuuk"), "30. juni 2026, 22:30");
    assert_eq!(text.date_time(at, "Europe/Helsinki"), "1. juli 2026, 02:30");
    assert_eq!(text.time(datetime!(2026-01-01 12:00 UTC), "Europe/Helsinki"), "14:00", "winter");
    assert_eq!(text.time(datetime!(2026-01-01 12:00 +05:00), "Nowhere/Land"), "07:00");
    assert_eq!(text.iso(local(at, "Europe/Helsinki")), "2026-06-30T23:30:15Z");
    assert_eq!(text.iso_date(date!(2026 - 05 - 07)), "2026-05-07");
}

#[test]
fn numbers_are_those_of_cldr() {
    for lang in nordic() {
        let (text, facts) = (Text::new(lang, false), cldr(lang));
        let sign = |name: &str| facts["num"][name].as_str().unwrap().to_owned();
        let (minus, group, mark) = (sign("minusSign"), sign("group"), sign("decimal"));
        assert_eq!(text.number(-1_234_567), format!("{minus}1{group}234{group}567"), "{lang}");
        assert_eq!(text.number(1234), format!("1{group}234"), "{lang}");
        assert_eq!(text.decimal(2.5, 2), format!("2{mark}50"), "{lang}");
        assert_eq!(text.decimal(0.125, 2), format!("0{mark}13"), "{lang}");
        assert_eq!(text.decimal(-0.001, 1), format!("0{mark}0"), "{lang}");
        let percent = facts["pct"].as_str().unwrap();
        assert_eq!(text.percent(0.125), percent.replace("#,##0", "13"), "{lang}");
        assert_eq!(text.percent(-12.0), percent.replace("#,##0", &format!("{minus}1{group}200")), "{lang}");
    }
    assert_eq!(Text::new(UiLang::Nb, false).decimal(f64::NAN, 1), "NaN");
}

/// Whether CLDR's rule has this number in `one`; `n` is given with the decimals that are shown.
fn is_one(rule: &str, n: f64) -> bool {
    let digits = n.to_string();
    let t: f64 = digits.split_once('.').map_or(0.0, |(_, decimals)| decimals.parse().unwrap());
    let (i, whole) = (n.trunc(), t == 0.0);
    let icelandic = |x: f64| x % 10.0 == 1.0 && x % 100.0 != 11.0;
    match rule {
        "n = 1" => n == 1.0,
        "i = 1 and v = 0" => i == 1.0 && whole,
        "n = 1 or t != 0 and i = 0,1" => n == 1.0 || !whole && i <= 1.0,
        "t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11" => {
            whole && icelandic(i) || icelandic(t)
        }
        _ => panic!("a rule CLDR did not have before: {rule}"),
    }
}

#[test]
fn plurals_are_those_of_cldr() {
    for lang in nordic() {
        let source = "### status: adapted\nn = { $n ->\n    [one] one { $n }\n   *[other] other { $n }\n }\n";
        let text = text_of(&[(lang.code(), "room", source)], lang, false);
        let facts = cldr(lang);
        for n in [0.0, 1.0, 2.0, 5.0, 11.0, 21.0, 101.0, 1.5, 0.5, 2.1, 3.11, 1001.0] {
            let category = if is_one(facts["plural"]["one"].as_str().unwrap(), n) { "one" } else { "other" };
            let number = if n == 1001.0 { text.number(1001) } else { n.to_string().replace('.', ",") };
            assert_eq!(text.ta("n", &[("n", n.into())]).text, format!("{category} {number}"), "{lang}");
        }
    }
}

fn text_of(sources: &[(&str, &str, &str)], lang: UiLang, prefer_danish: bool) -> Text {
    let bundles = Bundles::from_sources(sources).unwrap();
    Text::with(Box::leak(Box::new(bundles)), lang, prefer_danish)
}

const SOURCES: &[(&str, &str, &str)] = &[
    (
        "da",
        "posts",
        "### status: adapted\nnew = Nyt opslag\nask = Må vi bruge <dit> opslag?\nkept = Gemt: { $count }\n",
    ),
    (
        "kl",
        "posts",
        "### status: machine\nnew = Allagaq nutaaq\nask = Atorsinnaavarput?\n\
         # status: attested (Suila)\nkept = Toqqorneqarpoq: { $count }\n",
    ),
    ("kl", "forms", "# status: reviewed (N. N.)\nshort = Naatsumik\n    .hint = Ilassut\n"),
];

fn note(text: Text) -> impl IntoView {
    (Some(text.t("new")), text.sensitive("ask"))
}

#[test]
fn a_text_is_plain_in_the_pages_language() {
    let text = text_of(SOURCES, UiLang::Kl, false);
    let page = view! { <p title=text.t("new")>{text.t("new")}</p> };
    assert_eq!(page.to_html(), "<p title=\"Allagaq nutaaq\">Allagaq nutaaq</p>");
    assert_eq!(text.t("short.hint").to_string(), "Ilassut");
    assert_eq!(text.ta("kept", &[("count", 1234_usize.into())]).text, "Toqqorneqarpoq: 1.234");
    assert_eq!(text_of(SOURCES, UiLang::Da, true).t("ask").to_html(), "Må vi bruge &lt;dit&gt; opslag?");
}

#[test]
fn who_prefers_danish_reads_it_for_machine_written_texts_only() {
    let text = text_of(SOURCES, UiLang::Kl, true);
    let new = text.t("new");
    assert_eq!((new.lang, new.page, new.lang_attr()), (UiLang::Da, UiLang::Kl, Some("da")));
    let page = view! { <p title=text.t("new")>{new}</p> };
    assert_eq!(page.to_html(), "<p title=\"Nyt opslag\"><span lang=\"da\">Nyt opslag</span></p>");
    assert_eq!(text.ta("kept", &[("count", 3.into())]).lang, UiLang::Kl);
    assert_eq!(text.t("short").lang, UiLang::Kl);
}

#[test]
fn sensitive_texts_have_danish_below_until_reviewed() {
    let text = text_of(SOURCES, UiLang::Kl, false);
    let below = "<span lang=\"da\" class=\"neighbour\">Må vi bruge &lt;dit&gt; opslag?</span>";
    assert_eq!(text.sensitive("ask").to_html(), format!("Atorsinnaavarput?{below}"));
    let kept = text.sensitive_with("kept", &[("count", 2.into())]);
    assert_eq!(kept.to_string(), "Toqqorneqarpoq: 2\nGemt: 2", "attested is not reviewed");
    assert_eq!(text.sensitive("short").neighbour, None, "reviewed");
    let danish = text_of(SOURCES, UiLang::Kl, true).sensitive("ask");
    assert_eq!((danish.msg.lang, danish.neighbour), (UiLang::Da, None), "Danish once is enough");
    let text = text_of(SOURCES, UiLang::Da, false);
    assert_eq!(text.sensitive("ask").neighbour, None);
    let whole = "<p>Nyt opslag<!>Må vi bruge &lt;dit&gt; opslag?</p>";
    assert_eq!(view! { <p>{note(text)}</p> }.to_html(), whole, "inside other views");
}

#[test]
fn a_missing_key_is_visible() {
    let text = text_of(SOURCES, UiLang::Kl, true);
    assert_eq!(text.t("nowhere").text, "⟦nowhere⟧");
    assert_eq!(text.t("short.nowhere").text, "⟦short.nowhere⟧");
    assert_eq!(text.sensitive("nowhere").to_string(), "⟦nowhere⟧");
    assert_eq!(text_of(SOURCES, UiLang::Sv, false).t("new").text, "⟦new⟧");
    assert_eq!(text.t("kept").text, "Toqqorneqarpoq: {$count}");
}

#[test]
fn statuses_are_counted() {
    let bundles = Bundles::from_sources(SOURCES).unwrap();
    let expected = Counts { attested: 1, machine: 2, reviewed: 1, adapted: 0 };
    assert_eq!(bundles.counts(UiLang::Kl), expected);
    assert_eq!(bundles.counts(UiLang::Da).adapted, 3);
    assert_eq!(bundles.counts(UiLang::Is).total(), 0);
    assert_eq!(bundles.status(UiLang::Kl, "short.hint"), Some(Status::Reviewed));
    assert_eq!(bundles.keys(UiLang::Kl).collect::<Vec<_>>(), ["ask", "kept", "new", "short"]);
}

#[test]
fn faults_are_told_with_file_and_line() {
    let fault = |sources: &[_]| Bundles::from_sources(sources).err().unwrap().to_string();
    let broken = fault(&[("nb", "posts", "### status: adapted\na = A\n\nb = { $x\nc = C\n")]);
    assert!(
        broken.starts_with("locales/nb/posts.ftl:4: ") || broken.starts_with("locales/nb/posts.ftl:5: "),
        "{broken}"
    );
    let bare = fault(&[("nb", "posts", "# About it\na = A\n")]);
    assert_eq!(bare, "locales/nb/posts.ftl:2: a has no status, nor has its file");
    let unknown = fault(&[("kl", "posts", "### status: fine\n# status: attested\na = A\n")]);
    let mut expected = String::from("locales/kl/posts.ftl:1: unknown status \"fine\"\n");
    write!(expected, "locales/kl/posts.ftl:3: status \"attested\" needs its source or reviewer in brackets")
        .unwrap();
    assert_eq!(unknown, expected);
    let twice = fault(&[
        ("nb", "posts", "### status: adapted\na = A\n"),
        ("nb", "forms", "### status: adapted\n\na = B\n"),
    ]);
    assert!(twice.starts_with("locales/nb/forms.ftl:3: "), "{twice}");
    assert!(fault(&[("de", "posts", "")]).starts_with("locales/de/posts.ftl:1: "));
}

#[test]
fn the_embedded_texts_are_sound() {
    if let Err(faults) = Bundles::embedded() {
        panic!("{faults}");
    }
}
