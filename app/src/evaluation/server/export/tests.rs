//! The exports read back: by their structure here, by independent readers in the Python tests.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use time::macros::datetime;
use uuid::Uuid;
use zip::ZipArchive;

use super::clean::{CELL_LIMIT, cells, clean, distinct_names, stamp};
use super::*;

/// NFD å, a family joined by ZWJ, a letter outside the BMP, markup and a formula.
const HARD: &str = "=1+1 <b>&amp; \"Skole\" ]]>\na\u{30a} 👩‍👩‍👧 𝔐 – ŋ\n\nSlutt";

fn heading(column: Column) -> Heading {
    let name = column.key().to_owned();
    Heading { meaning: format!("What {name} means, in UTC"), name }
}

fn labels() -> Labels {
    Labels {
        headings: Headings::new(heading),
        post: "Post".into(),
        comment: "Comment".into(),
        report: "Report".into(),
        withdrawn: "Consent withdrawn".into(),
        sheet_pieces: "Material".into(),
        sheet_left_out: "Left out: withdrawn".into(),
        sheet_about: "About".into(),
        project: "Project".into(),
        milestone: "Milestone".into(),
        exported_at: "Exported".into(),
        exported_by: "Exported by".into(),
        included: "Pieces included".into(),
        left_out: "Pieces left out".into(),
        column: "Column".into(),
        meaning: "Meaning".into(),
    }
}

fn piece(id: u128, title: &str, text: &str, origin: (u128, &str)) -> Piece {
    Piece {
        id: Uuid::from_u128(id),
        kind: PieceKind::Post,
        title: title.into(),
        text: text.into(),
        lang: "nb".into(),
        written_at: datetime!(2026-01-05 10:11:12.5 +1),
        collected_at: datetime!(2026-02-01 00:00 UTC),
        version: 2,
        origin: Origin {
            id: Uuid::from_u128(origin.0),
            name: origin.1.into(),
            kind: "municipality".into(),
            country: "NO".into(),
        },
        author_role: "Case lead".into(),
        themes: vec!["Transitions".into(), "Participation".into()],
        services: vec!["School".into()],
        age_groups: vec![],
        step: Some(3),
        address: format!("https://example.org/posts/{id}"),
        belongs_to: None,
        sha256: "ab".repeat(32),
    }
}

fn export() -> Export {
    let mut comment = piece(2, "", "Bra!\r\nTakk\u{0}\u{fffe}", (12, "Våler"));
    comment.kind = PieceKind::Comment;
    comment.belongs_to = Some(Uuid::from_u128(1));
    comment.lang = "sv".into();
    comment.themes = vec!["Participation".into()];
    Export {
        title: "Sluttrapport <2026> & \"mer\"".into(),
        milestone: "M3".into(),
        exported_at: datetime!(2026-03-01 12:30:44 UTC),
        exported_by: User { id: Uuid::from_u128(99), name: "Eva Luator".into() },
        pieces: vec![
            piece(1, "Skole/heim", HARD, (11, "Våler")),
            comment,
            piece(3, "skole-heim", "x", (12, "Våler")),
        ],
        left_out: vec![LeftOut {
            id: Uuid::from_u128(4),
            kind: PieceKind::Comment,
            address: "https://example.org/posts/4".into(),
            sha256: "cd".repeat(32),
            collected_at: datetime!(2026-02-01 00:00 UTC),
            withdrawn_at: datetime!(2026-02-20 08:00 UTC),
        }],
        labels: labels(),
    }
}

fn empty() -> Export {
    Export { pieces: vec![], left_out: vec![], ..export() }
}

fn files(archive: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(archive)).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    names
        .into_iter()
        .map(|name| {
            let mut content = String::new();
            zip.by_name(&name).unwrap().read_to_string(&mut content).unwrap();
            (name, content)
        })
        .collect()
}

fn project_file(export: &Export) -> String {
    files(&qdpx(export).unwrap()).remove("project.qde").unwrap()
}

/// Names of the root's children, which the schema wants in one order.
fn containers(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut depth, mut names) = (0, vec![]);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                depth += 1;
                if depth == 2 {
                    names.push(String::from_utf8_lossy(tag.name().as_ref().as_ref()).into_owned());
                }
            }
            Event::End(_) => depth -= 1,
            Event::Eof => return names,
            _ => {}
        }
    }
}

#[test]
fn a_project_has_its_containers_in_the_order_of_the_schema() {
    let xml = project_file(&export());
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    assert_eq!(containers(&xml), ["Users", "Variables", "Cases", "Sources", "Links", "Description"]);
    assert_eq!(xml.matches("<TextSource ").count(), 3);
    assert_eq!(xml.matches("<Case ").count(), 2, "two municipalities of one name stay two");
    assert_eq!(xml.matches("<Link ").count(), 1);
}

#[test]
fn an_empty_export_has_no_empty_container() {
    let archive = qdpx(&empty()).unwrap();
    assert_eq!(files(&archive).keys().collect::<Vec<_>>(), ["project.qde"]);
    let xml = project_file(&empty());
    assert_eq!(containers(&xml), ["Users", "Variables", "Description"]);
    assert!(xml.contains("Pieces included: 0"));
    xlsx(&empty()).unwrap();
}

#[test]
fn texts_keep_their_code_points() {
    let files = files(&qdpx(&export()).unwrap());
    let texts: Vec<&String> =
        files.iter().filter(|(name, _)| name.starts_with("sources/")).map(|f| f.1).collect();
    assert_eq!(texts.len(), 3);
    assert!(texts.iter().any(|text| *text == HARD));
    assert!(texts.iter().any(|text| *text == "Bra!\nTakk"));
}

#[test]
fn markup_in_names_is_escaped() {
    let xml = project_file(&export());
    assert!(xml.contains("name=\"Sluttrapport &lt;2026&gt; &amp; &quot;mer&quot;\""));
    assert!(!xml.contains("name=\"Skole/heim"), "a source name becomes a file name in QualCoder");
}

#[test]
fn what_was_left_out_is_listed_and_its_text_is_not_there() {
    let xml = project_file(&export());
    assert!(xml.contains("Pieces left out: 1"));
    assert!(xml.contains("https://example.org/posts/4"));
    assert!(xml.contains("2026-02-20T08:00:00Z"));
    assert!(xml.contains(&"cd".repeat(32)));
}

#[test]
fn one_input_gives_one_output() {
    assert_eq!(qdpx(&export()).unwrap(), qdpx(&export()).unwrap());
    let book = xlsx(&export()).unwrap();
    assert_eq!(book, xlsx(&export()).unwrap());
    assert!(files(&book)["docProps/core.xml"].contains("2026-03-01T12:30:44Z"), "not the time of the run");
}

#[test]
fn identifiers_stay_in_a_later_export() {
    let mut later = export();
    later.exported_at = datetime!(2027-01-01 00:00 UTC);
    later.pieces.remove(0);
    let earlier = files(&qdpx(&export()).unwrap());
    assert!(files(&qdpx(&later).unwrap()).keys().all(|name| earlier.contains_key(name)));
}

#[test]
fn a_link_to_a_post_outside_the_export_is_not_written() {
    let mut without = export();
    without.pieces.remove(0);
    let xml = project_file(&without);
    assert!(!xml.contains("<Link"));
}

#[test]
fn a_piece_twice_is_refused() {
    let mut twice = export();
    twice.pieces.push(piece(1, "again", "y", (11, "Våler")));
    assert!(matches!(qdpx(&twice), Err(ExportError::Duplicate(id)) if id == Uuid::from_u128(1)));
    assert!(matches!(xlsx(&twice), Err(ExportError::Duplicate(_))));
}

#[test]
fn names_differ_without_regard_to_case_or_order() {
    let ids = [Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3)];
    let named = [(ids[0], "Våler", ""), (ids[1], "VÅLER", ""), (ids[2], " ", "Post")];
    let forward = distinct_names(named.into_iter());
    assert_eq!(forward, distinct_names(named.into_iter().rev()));
    assert_eq!(forward[&ids[0]], "Våler (00000001)");
    assert_eq!(forward[&ids[2]], "Post");
}

#[test]
fn forbidden_characters_and_byte_order_mark_go() {
    assert_eq!(clean("\u{feff}a\r\nb\rc\u{b}\u{1f}\u{ffff}\t\u{85}😀"), "a\nb\nc\t\u{85}😀");
    assert_eq!(stamp(datetime!(2026-01-01 00:30:05 +2)), "2025-12-31T22:30:05Z");
}

#[test]
fn long_texts_are_parted_without_loss() {
    let words = "skole og heim 😀 ".repeat(6_000);
    let solid = "😀".repeat(CELL_LIMIT);
    for text in [words.as_str(), solid.as_str(), "", "kort"] {
        let parts = cells(text);
        assert_eq!(parts.concat(), text);
        assert!(parts.iter().all(|part| part.encode_utf16().count() <= CELL_LIMIT));
    }
    assert!(cells(&words).iter().all(|part| part.ends_with(' ')));
    assert_eq!(cells(&"a".repeat(CELL_LIMIT)).len(), 1);
}

#[test]
fn a_sheet_holds_texts_longer_than_a_cell() {
    let mut long = export();
    long.pieces[0].text = (0..20_000).map(|word| format!("ord{word} ")).collect();
    let files = files(&xlsx(&long).unwrap());
    assert!(files["xl/sharedStrings.xml"].contains("text (5)"));
    assert_eq!(files["xl/sharedStrings.xml"].matches("ord").count(), 20_000);
}

#[test]
fn no_cell_is_a_formula() {
    let files = files(&xlsx(&export()).unwrap());
    assert!(!files["xl/worksheets/sheet1.xml"].contains("<f>"));
    assert!(files["xl/styles.xml"].contains("quotePrefix=\"1\""));
}
