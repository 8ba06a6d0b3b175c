use time::macros::{date, datetime};

use super::lines::Lines;
use super::{Calendar, Entry, Organizer, Status, When, Words, write, write_one};
use crate::platform::lang::{ContentLang, UiLang};

fn entry(when: When) -> Entry {
    Entry {
        uid: "0190a5d2@vitja.test".to_owned(),
        sequence: 2,
        created: datetime!(2019-11-01 08:00 UTC),
        modified: datetime!(2019-11-20 10:00:30 UTC),
        when,
        summary: Words { text: "Fagdag; om lek, læring".to_owned(), lang: ContentLang::Nb },
        description: None,
        location: None,
        url: None,
        conference: None,
        status: Status::Confirmed,
        organizer: None,
        categories: Vec::new(),
    }
}

fn calendar(entries: Vec<Entry>) -> Calendar {
    let name = "Vitja: dagar, ferðir".to_owned();
    Calendar { name, lang: UiLang::Is, url: None, source: None, entries }
}

fn in_zone(starts: time::OffsetDateTime, ends: time::OffsetDateTime, zone: &str) -> Entry {
    entry(When::Zoned { starts, ends, zone: zone.to_owned() })
}

/// The lines of a component, unfolded.
fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "").replace("\r\n", "\n")
}

#[test]
fn an_entry_with_everything() {
    let mut full = in_zone(datetime!(2020-01-14 08:30 UTC), datetime!(2020-01-14 11:00 UTC), "europe/oslo");
    full.description = Some(Words { text: "En\r\nto \\ tre\u{7}".to_owned(), lang: ContentLang::Nn });
    full.location = Some("Rådhuset, Oslo".to_owned());
    full.url = Some("https://vitja.test/gatherings/1?a=1;b=2".to_owned());
    full.conference = Some("https://meet.example/rom 1".to_owned());
    full.status = Status::Tentative;
    full.organizer =
        Some(Organizer { name: "Åse \"Å\": Berg".to_owned(), mail: "åse+x@vitja.test".to_owned() });
    full.categories = vec!["Samling".to_owned(), "a, b".to_owned()];
    let text = unfolded(&write_one(&full, UiLang::Nb));
    let (head, event) = text.split_once("BEGIN:VEVENT\n").unwrap();
    assert!(head.starts_with(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Vitja//Vitja//NB\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\n\
         BEGIN:VTIMEZONE\nTZID:Europe/Oslo\n"
    ));
    assert_eq!(
        event,
        "UID:0190a5d2@vitja.test\n\
         DTSTAMP:20191120T100030Z\n\
         CREATED:20191101T080000Z\n\
         LAST-MODIFIED:20191120T100030Z\n\
         SEQUENCE:2\n\
         DTSTART;TZID=Europe/Oslo:20200114T093000\n\
         DTEND;TZID=Europe/Oslo:20200114T120000\n\
         SUMMARY;LANGUAGE=nb:Fagdag\\; om lek\\, læring\n\
         DESCRIPTION;LANGUAGE=nn:En\\nto \\\\ tre\n\
         LOCATION:Rådhuset\\, Oslo\n\
         URL:https://vitja.test/gatherings/1?a=1;b=2\n\
         CONFERENCE;VALUE=URI:https://meet.example/rom%201\n\
         STATUS:TENTATIVE\n\
         ORGANIZER;CN=\"Åse 'Å': Berg\":mailto:%C3%A5se+x@vitja.test\n\
         CATEGORIES:Samling,a\\, b\n\
         END:VEVENT\n\
         END:VCALENDAR\n"
    );
}

#[test]
fn a_feed_says_what_it_is_and_when_to_come_back() {
    let mut feed =
        calendar(vec![entry(When::Days { first: date!(2020 - 02 - 28), last: date!(2020 - 02 - 29) })]);
    feed.url = Some("https://vitja.test/calendar".to_owned());
    feed.source = Some("https://vitja.test/feeds/calendar.ics".to_owned());
    let text = unfolded(&write(&feed));
    assert!(!text.contains("METHOD"));
    let head = text.split_once("BEGIN:VEVENT").unwrap().0;
    assert_eq!(
        head,
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Vitja//Vitja//IS\nCALSCALE:GREGORIAN\n\
         NAME;VALUE=TEXT;LANGUAGE=is:Vitja: dagar\\, ferðir\nX-WR-CALNAME:Vitja: dagar\\, ferðir\n\
         LAST-MODIFIED:20191120T100030Z\n\
         REFRESH-INTERVAL;VALUE=DURATION:PT1H\nX-PUBLISHED-TTL:PT1H\n\
         URL:https://vitja.test/calendar\nSOURCE;VALUE=URI:https://vitja.test/feeds/calendar.ics\n"
    );
    assert!(text.contains("\nDTSTART;VALUE=DATE:20200228\nDTEND;VALUE=DATE:20200301\n"), "{text}");
    assert_eq!(write(&feed), write(&feed));
}

#[test]
fn an_empty_feed_is_a_calendar_all_the_same() {
    let text = unfolded(&write(&calendar(Vec::new())));
    assert!(text.contains("BEGIN:VTIMEZONE\nTZID:UTC\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"), "{text}");
}

#[test]
fn what_is_cancelled_stays_with_its_times() {
    let mut cancelled =
        in_zone(datetime!(2020-07-14 08:30 UTC), datetime!(2020-07-14 08:30 UTC), "Atlantic/Faroe");
    cancelled.status = Status::Cancelled;
    let text = unfolded(&write(&calendar(vec![cancelled])));
    assert!(text.contains("\nSTATUS:CANCELLED\n"));
    assert!(text.contains("\nDTSTART;TZID=Atlantic/Faroe:20200714T093000\n") && !text.contains("DTEND"));
}

#[test]
fn a_line_is_never_longer_than_75_octets_nor_broken_inside_a_character() {
    for letter in ["a", "å", "ſ", "…", "한", "😀", "👩‍👧‍👦", "e\u{301}"] {
        for before in 0..8 {
            let value = "x".repeat(before) + &letter.repeat(120);
            let mut lines = Lines::new(1);
            lines.text("SUMMARY", &[("LANGUAGE", "kl")], &value);
            let text = lines.into_text();
            assert!(text.ends_with("\r\n") && text.matches('\n').count() == text.matches("\r\n").count());
            for line in text.split_terminator("\r\n") {
                assert!(line.len() <= 75, "{} octets: {line}", line.len());
                assert!(line.len() >= 72 || text.ends_with(&format!("{line}\r\n")), "a short line: {line}");
            }
            assert_eq!(unfolded(&text), format!("SUMMARY;LANGUAGE=kl:{value}\n"));
        }
    }
}

#[test]
fn nothing_that_people_write_makes_a_line_of_its_own() {
    let bad = "a\r\nBEGIN:VALARM\rb\u{2028}c\u{85}d\u{b}e\0f\tg\";X=1:";
    let mut evil = entry(When::Days { first: date!(2020 - 02 - 28), last: date!(2020 - 02 - 28) });
    for words in [
        &mut evil.summary,
        evil.description.get_or_insert(Words { text: String::new(), lang: ContentLang::En }),
    ] {
        words.text = bad.to_owned();
    }
    evil.uid = bad.to_owned();
    evil.location = Some(bad.to_owned());
    evil.url = Some(bad.to_owned());
    evil.conference = Some(bad.to_owned());
    evil.organizer = Some(Organizer { name: bad.to_owned(), mail: bad.to_owned() });
    evil.categories = vec![bad.to_owned()];
    let text = write_one(&evil, UiLang::En);
    let escaped = "a\\nBEGIN:VALARM\\nb\\nc\\ndef\tg\"\\;X=1:";
    assert!(unfolded(&text).contains(&format!("SUMMARY;LANGUAGE=nb:{escaped}\n")), "{text}");
    assert!(
        unfolded(&text).contains("ORGANIZER;CN=\"aBEGIN:VALARMb\u{2028}cdefg';X=1:\":mailto:a%0D%0ABEGIN")
    );
    assert!(!text.split("\r\n").any(|line| line.starts_with("BEGIN:VALARM") || line.contains(['\r', '\n'])));
}

#[test]
fn an_entry_in_the_hour_that_comes_twice_is_told_in_utc() {
    let twice = in_zone(datetime!(2020-10-25 00:30 UTC), datetime!(2020-10-25 01:30 UTC), "Europe/Oslo");
    let text = unfolded(&write_one(&twice, UiLang::En));
    assert!(text.contains("\nDTSTART:20201025T003000Z\nDTEND:20201025T013000Z\n"), "{text}");
    let nowhere = in_zone(datetime!(2020-10-25 00:30 UTC), datetime!(2020-10-25 01:30 UTC), "Nowhere/None");
    let utc = in_zone(datetime!(2020-10-25 00:30 UTC), datetime!(2020-10-25 01:30 UTC), "UTC");
    for entry in [nowhere, utc] {
        let text = unfolded(&write_one(&entry, UiLang::En));
        assert!(text.contains("\nDTSTART:20201025T003000Z\n") && !text.contains("VTIMEZONE"), "{text}");
    }
}

/// Each observance of a zone as `kind beginning from to name`.
fn observances(text: &str) -> Vec<String> {
    let text = unfolded(text);
    let part = |component: &str, name: &str| {
        let line = component.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.to_owned()
    };
    text.split("BEGIN:")
        .filter(|component| component.starts_with("STANDARD") || component.starts_with("DAYLIGHT"))
        .map(|component| {
            let [starts, from, to, name] =
                ["DTSTART:", "TZOFFSETFROM:", "TZOFFSETTO:", "TZNAME:"].map(|name| part(component, name));
            format!("{} {starts} {from} {to} {name}", &component[..8])
        })
        .collect()
}

#[test]
fn nuuk_changed_its_rule_twice() {
    let entries = vec![
        in_zone(datetime!(2023-02-14 12:00 UTC), datetime!(2023-02-14 13:00 UTC), "America/Nuuk"),
        in_zone(datetime!(2024-07-14 12:00 UTC), datetime!(2024-07-14 13:00 UTC), "America/Nuuk"),
    ];
    assert_eq!(
        observances(&write(&calendar(entries))),
        [
            "STANDARD 20220101T000000 -0300 -0300 -03",
            "DAYLIGHT 20220326T220000 -0300 -0200 -02",
            "STANDARD 20221029T230000 -0200 -0300 -03",
            "STANDARD 20230325T220000 -0300 -0200 -02",
            "DAYLIGHT 20240330T230000 -0200 -0100 -01",
            "STANDARD 20241027T000000 -0100 -0200 -02",
            "DAYLIGHT 20250329T230000 -0200 -0100 -01",
            "STANDARD 20251026T000000 -0100 -0200 -02",
        ]
    );
}

#[test]
fn years_without_entries_are_left_out() {
    let at = |year: i32, zone| {
        let starts = datetime!(2020-06-01 12:00 UTC).replace_year(year).unwrap();
        in_zone(starts, starts + time::Duration::HOUR, zone)
    };
    let text = write(&calendar(vec![at(2020, "Atlantic/Reykjavik"), at(2021, "Atlantic/Reykjavik")]));
    assert_eq!(observances(&text), ["STANDARD 20190101T000000 +0000 +0000 GMT"]);
    let text = write(&calendar(vec![at(2016, "Europe/Helsinki"), at(2030, "Europe/Helsinki")]));
    let found = observances(&text);
    assert_eq!(found.len(), 2 * (1 + 3 * 2), "{found:?}");
    assert_eq!(found[7], "STANDARD 20290101T000000 +0200 +0200 EET");
}
