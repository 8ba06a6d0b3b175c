//! Calendars, read by programs that are not ours.

use app::accounts::model::ZONES;
use app::platform::lang::{ContentLang, UiLang};
use app::platform::server::ical::{self, Calendar, Entry, Organizer, Status, When, Words};
use app::platform::text::{DateLength, Text, local as page_local};
use app::platform::zones;
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use time::macros::{date, datetime};
use time::{Date, Duration, Month, OffsetDateTime, Weekday};

use crate::support::python;

fn entry(uid: &str, when: When) -> Entry {
    Entry {
        uid: uid.to_owned(),
        sequence: 3,
        created: datetime!(2019-11-01 08:00 UTC),
        modified: datetime!(2019-11-20 10:00:30 UTC),
        when,
        summary: Words { text: "Ataatsimiinneq".to_owned(), lang: ContentLang::Kl },
        description: None,
        location: None,
        url: None,
        conference: None,
        status: Status::Confirmed,
        organizer: None,
        categories: Vec::new(),
    }
}

fn feed(entries: Vec<Entry>) -> String {
    let name = "Dagatal, 1; 2".to_owned();
    ical::write(&Calendar { name, lang: UiLang::Is, url: None, source: None, entries })
}

/// What the readers find. No line of the text may be too long.
fn read(text: &str, more: &[&str]) -> Value {
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    let path = std::env::temp_dir().join(format!("vitja-{}.ics", uuid::Uuid::now_v7()));
    std::fs::write(&path, text).unwrap();
    let found = python("read_ical.py", &[&[path.to_str().unwrap()], more].concat());
    std::fs::remove_file(path).unwrap();
    assert_eq!(found["errors"], json!([]));
    found
}

/// What each reader finds of times is this, in any order: uid, beginning, end.
fn assert_times(found: &Value, expected: &[Value]) {
    let sorted = |rows: &[Value]| {
        let mut rows: Vec<String> = rows.iter().map(Value::to_string).collect();
        rows.sort();
        rows
    };
    let readers = found["readers"].as_object().unwrap();
    assert_eq!(readers.len(), 5);
    for (reader, rows) in readers {
        let rows = sorted(rows.as_array().unwrap());
        let wrong: Vec<_> =
            sorted(expected).into_iter().zip(&rows).filter(|(ours, theirs)| ours != *theirs).collect();
        assert!(rows.len() == expected.len() && wrong.is_empty(), "{reader}: {wrong:?}");
    }
}

/// Each time that stands on the clocks of the place is the one that the page shows; its uid says which moment it is. Only
/// what the clocks show for the second time, and what begins or ends then, is in UTC.
fn assert_shown(feed: &str, zone: &str) {
    let page = Text::new(UiLang::Sv, false);
    for entry in feed.split("BEGIN:VEVENT").skip(1) {
        let line = |name: &str| entry.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        let uid = line("UID:").trim_end_matches("@vitja.test");
        let starts = OffsetDateTime::parse(uid, &Rfc3339).unwrap();
        let shown = page.date_of(DateLength::Short, page_local(starts, zone).date()).replace('-', "")
            + "T"
            + &page.time(starts, zone).replace(':', "");
        match line("DTSTART").strip_prefix(&format!(";TZID={zone}:")) {
            Some(clocks) => assert_eq!(clocks, format!("{shown}00"), "{zone} {uid}"),
            None => {
                let twice = |at: OffsetDateTime| {
                    let shown = zones::local(at, zone);
                    zones::instant(shown.date(), shown.time(), zone) != Ok(at)
                };
                let ends = starts + Duration::minutes(90);
                assert!(zone == "UTC" || twice(starts) || twice(ends), "{zone} {uid}: {entry}");
            }
        }
    }
}

fn utc(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap()
}

/// When clocks change in Europe and, when they do, in Nuuk: the last Sunday of March and of October, 01:00 UTC.
fn changes(year: i32) -> [OffsetDateTime; 2] {
    [Month::March, Month::October].map(|month| {
        let last = Date::from_calendar_date(year, month, 31).unwrap();
        let sunday =
            (0..7).map(|back| last - Duration::days(back)).find(|day| day.weekday() == Weekday::Sunday);
        sunday.unwrap().with_hms(1, 0, 0).unwrap().assume_utc()
    })
}

#[test]
fn every_zone_is_right_around_every_change_of_its_clocks() {
    for zone in ZONES {
        let (mut entries, mut expected) = (Vec::new(), Vec::new());
        for change in (2019..=2026).flat_map(changes) {
            for minutes in [-150, -90, -60, -30, 0, 30, 60, 150] {
                let starts = change + Duration::minutes(minutes);
                let ends = starts + Duration::minutes(90);
                let uid = format!("{}@vitja.test", utc(starts));
                expected.push(json!([uid, utc(starts), utc(ends)]));
                entries.push(entry(&uid, When::Zoned { starts, ends, zone: zone.to_owned() }));
            }
        }
        let text = feed(entries);
        assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), usize::from(zone != "UTC"), "{zone}");
        assert_shown(&text, zone);
        assert_times(&read(&text, &[]), &expected);
    }
}

#[test]
fn all_zones_share_a_calendar_and_each_shows_what_its_page_shows() {
    let (mut entries, mut expected) = (Vec::new(), Vec::new());
    for zone in ZONES {
        for month in 0..60 {
            let starts = datetime!(2022-01-15 17:45 UTC) + Duration::days(30) * month;
            let ends = starts + Duration::hours(26);
            let uid = format!("{zone}-{month}@vitja.test");
            expected.push(json!([uid, utc(starts), utc(ends)]));
            entries.push(entry(&uid, When::Zoned { starts, ends, zone: zone.to_owned() }));
        }
    }
    let text = feed(entries);
    assert_times(&read(&text, &[]), &expected);
    let shown = zones::local(datetime!(2022-01-15 17:45 UTC), "America/Nuuk");
    assert_eq!(shown, datetime!(2022-01-15 14:45));
    assert!(text.contains("\r\nDTSTART;TZID=America/Nuuk:20220115T144500\r\n"));
    assert_eq!(text.matches("\r\nTZID:").count(), ZONES.len() - 1);
}

#[test]
fn whole_days_end_on_the_day_after_and_a_cancelled_one_stays() {
    let days = |first, last| When::Days { first, last };
    let mut cancelled = entry("b@vitja.test", days(date!(2020 - 02 - 28), date!(2020 - 02 - 29)));
    cancelled.status = Status::Cancelled;
    let text =
        feed(vec![entry("a@vitja.test", days(date!(2019 - 12 - 31), date!(2019 - 12 - 31))), cancelled]);
    let found = read(&text, &[]);
    assert_times(
        &found,
        &[
            json!(["a@vitja.test", "2019-12-31", "2020-01-01"]),
            json!(["b@vitja.test", "2020-02-28", "2020-03-01"]),
        ],
    );
    assert_eq!(found["name"], "Dagatal, 1; 2");
    assert!(text.contains("\r\nSTATUS:CANCELLED\r\n"));
    assert_times(&read(&feed(Vec::new()), &[]), &[]);
}

#[test]
fn texts_come_through_as_they_were_written() {
    let hard = "Møde; med \\n tegn, \"citat\": 👩‍👧‍👦 e\u{301} …\nNy linje\n\n".repeat(12) + "slut\\";
    let (starts, ends) = (datetime!(2024-10-27 00:30 UTC), datetime!(2024-10-27 01:30 UTC));
    let mut full = entry("c@vitja.test", When::Zoned { starts, ends, zone: "Europe/Oslo".to_owned() });
    full.summary = Words { text: "Læringsnettverk – ".repeat(20) + "Ǿ", lang: ContentLang::Nb };
    full.description = Some(Words { text: hard.clone(), lang: ContentLang::Da });
    full.location = Some("Ráðhúsið, Reykjavík; 2. hæð".to_owned());
    full.url = Some("https://vitja.test/gatherings/0190a5d2?lang=is".to_owned());
    full.conference = Some("https://meet.example/0190a5d2".to_owned());
    full.status = Status::Tentative;
    full.organizer =
        Some(Organizer { name: "Þórdís; Å, B: C".to_owned(), mail: "t@vitja.test".to_owned() });
    full.categories = vec!["Samkoma".to_owned(), "Námsferð, löng".to_owned()];
    let text = ical::write_one(&full, UiLang::Is);
    assert!(text.contains("\r\nMETHOD:PUBLISH\r\n"));
    let found = read(&text, &["--texts"]);
    assert_times(&found, &[json!(["c@vitja.test", utc(starts), utc(ends)])]);
    for reader in ["icalendar", "vobject"] {
        let expected = json!({
            "summary": [full.summary.text, "nb"],
            "description": [hard, "da"],
            "location": full.location,
            "url": full.url,
            "conference": full.conference,
            "status": "TENTATIVE",
            "sequence": 3,
            "organizer": ["Þórdís; Å, B: C", "mailto:t@vitja.test"],
            "categories": full.categories,
            "modified": "2019-11-20T10:00:30Z",
            "stamp": "2019-11-20T10:00:30Z",
        });
        assert_eq!(found["texts"][reader], expected, "{reader}");
    }
}
