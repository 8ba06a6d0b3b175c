//! What is not taken in, and that nothing of it stays.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use image::ImageFormat;
use sea_orm::{ConnectionTrait, Statement};

use super::{attach, author, held, publish, send};
use crate::support::samples::{self, archive, docx, identity_number, odt, pdf, picture, xlsx};
use crate::support::{World, on_both};

async fn count(world: &World, table: &str) -> i64 {
    let db = &world.app.db.read;
    let sql = format!("SELECT COUNT(*) AS n FROM {table}");
    let row =
        db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

async fn nothing_kept(world: &World, what: &str) {
    assert_eq!(count(world, "files").await, 0, "{what}");
    assert!(world.app.content.list().await.unwrap().is_empty(), "{what}");
}

#[tokio::test]
async fn asvs_1_3_4_5_2_2_5_2_3_only_what_it_says_it_is_comes_in_and_nothing_else_stays() {
    let docm = archive(&[
        ("[Content_Types].xml", "<Types>vnd.ms-word.document.macroEnabled</Types>"),
        ("word/document.xml", "<w/>"),
    ]);
    let vba = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", "<w/>"),
        ("word/vbaProject.bin", "x"),
    ]);
    let basic = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "<x/>"),
        ("Basic/script.xml", "x"),
    ]);
    let plain_zip = archive(&[("a.txt", "x")]);
    let png = picture(9, 9, ImageFormat::Png);
    let cut = picture(90, 90, ImageFormat::Jpeg);
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".as_bytes().to_vec();
    let mut samples = vec![
        ("tegning.svg", svg.clone()),
        ("tegning.png", svg),
        ("film.gif", b"GIF89a\x01\x00\x01\x00".to_vec()),
        ("side.pdf", b"<html><script>alert(1)</script>".to_vec()),
        ("side.html", b"<html>".to_vec()),
        ("program.exe", b"MZ\x90\x00".to_vec()),
        ("program.txt", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff".to_vec()),
        ("skjult\u{202e}fdp.exe", b"%PDF-1.4".to_vec()),
        ("plan.pdf::$DATA", pdf("Plan")),
        ("plan.pdf.exe", pdf("Plan")),
        ("plan", pdf("Plan")),
        ("plan.docx", pdf("Plan")),
        ("plan.pdf", docx(&["Plan"])),
        ("plan.xlsx", docx(&["Plan"])),
        ("plan.odt", docx(&["Plan"])),
        ("plan.docx", plain_zip),
        ("plan.docx", docm.clone()),
        ("plan.docm", docm),
        ("plan.docx", vba),
        ("plan.odt", basic),
        ("plan.docx", samples::bomb()),
        ("plan.docx", b"PK\x03\x04broken".to_vec()),
        ("stort.png", samples::huge_png()),
        ("kuttet.jpg", cut[..cut.len() / 4].to_vec()),
        ("bilde.jpg", pdf("Plan")),
        ("bilde.pdf", png),
        ("tom.txt", Vec::new()),
        ("tung.jpg", [&[0xff, 0xd8, 0xff][..], &vec![0; 10 * 1024 * 1024]].concat()),
        ("tung.txt", vec![b'a'; 20 * 1024 * 1024 + 1]),
        ("null.csv", b"a;b\x00c".to_vec()),
    ];
    samples.push(("../../etc/cron.d/x", b"* * * * *".to_vec()));
    on_both(async |world: World| {
        let mut client = author(&world).await;
        for (name, content) in &samples {
            let answer = send(&mut client, "/posts/new", &[("action", "attach")], &[(name, content)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name:?} came in");
            let page = answer.text();
            assert!(page.contains("Tekst om outcome"), "{name:?}: what was typed is gone");
            assert!(page.contains("href=\"#f-files\"") && held(&page).is_empty(), "{name:?}");
            assert!(!page.contains('\u{202e}'), "a name that turns its direction is not shown");
        }
        nothing_kept(&world, "after refused files").await;
    })
    .await;
}

#[tokio::test]
async fn what_people_really_send_comes_in() {
    let samples = [
        ("plan.pdf", pdf("Felles plan for tjenestene")),
        ("plan.docx", docx(&["Felles ", "plan"])),
        ("tall.xlsx", xlsx("Felles plan")),
        ("plan.odt", odt("Felles plan")),
        ("tall.csv", b"kommune;antall\r\nSteinkjer;12\r\n".to_vec()),
        ("latin.txt", b"F\xe6lles \xe5rsplan".to_vec()),
        ("bilde.webp", picture(40, 40, ImageFormat::WebP)),
        ("bilde.PNG", picture(40, 40, ImageFormat::Png)),
        ("fra nettet.jpg", picture(40, 40, ImageFormat::WebP)),
    ];
    on_both(async |world: World| {
        let mut client = author(&world).await;
        for (name, content) in &samples {
            attach(&mut client, name, content).await;
        }
        let db = &world.app.db.read;
        let sql = "SELECT words FROM file_words";
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        let words: Vec<String> = rows.iter().map(|row| row.try_get("", "words").unwrap()).collect();
        for wanted in ["Felles plan for tjenestene", "Felles plan", "Steinkjer;12", "Fælles årsplan"] {
            assert!(words.iter().any(|words| words.contains(wanted)), "{wanted}: {words:?}");
        }
        assert_eq!(words.len(), 6);
    })
    .await;
}

#[tokio::test]
async fn a_document_with_an_identity_number_is_refused_with_kind_and_place_and_nothing_of_it_stays() {
    let number = identity_number();
    let (day, serial) = number.split_at(6);
    let said = |number: &str| format!("Referat om {number} fra torsdag");
    let latin = [b"m\xf8te;".as_slice(), number.as_bytes()].concat();
    let samples = [
        ("referat.docx", docx(&["Referat om ", &day[..3], &day[3..], " ", serial, " fra torsdag"])),
        ("referat.xlsx", xlsx(&said(&number))),
        ("referat.odt", odt(&said(&number))),
        ("referat.pdf", pdf(&said(&number))),
        ("referat.txt", said(&number).into_bytes()),
        ("referat.csv", latin),
    ];
    on_both(async |world: World| {
        let mut client = author(&world).await;
        for (name, content) in &samples {
            let answer = send(&mut client, "/posts/new", &[("action", "attach")], &[(name, content)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} came in");
            let page = answer.text();
            assert!(page.contains("fødselsnummer") && page.contains(name), "{name}: kind and place: {page}");
            assert!(!page.contains(&number) && !page.contains(serial), "{name}: the number is repeated");
        }
        let named = format!("{number}.png");
        let png = picture(9, 9, ImageFormat::Png);
        let answer = send(&mut client, "/posts/new", &[("action", "attach")], &[(&named, &png)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answer.text().contains(&number), "the name is repeated");
        nothing_kept(&world, "after stopped files").await;
        for (what, value) in [("alt", &number), ("caption", &number)] {
            let file = attach(&mut client, "a.png", &png).await;
            let field = format!("file-{what}-{file}");
            let fields = [("action", "publish"), ("file", file.as_str()), (field.as_str(), value.as_str())];
            let answer = send(&mut client, "/posts/new", &fields, &[]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        }
        let link = format!("https://example.no/{number}");
        let fields = [("action", "save"), ("link-title-1", "Sak"), ("link-address-1", link.as_str())];
        let answer = send(&mut client, "/posts/new", &fields, &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "not even in a draft");
    })
    .await;
}

#[tokio::test]
async fn a_document_that_cannot_be_read_waits_for_its_senders_eyes() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let scanned = b"%PDF-1.4\n% pages that were scanned hold no words\n%%EOF".to_vec();
        let file = attach(&mut client, "skannet.pdf", &scanned).await;
        let fields = [("action", "publish"), ("file", file.as_str())];
        let answer = send(&mut client, "/posts/new", &fields, &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains(&format!("id=\"f-file-confirmed-{file}\"")));
        publish(&mut client, "members", &file, &[("confirmed", "yes")]).await;
        let db = &world.app.db.read;
        let sql = "SELECT COUNT(*) AS n FROM audit WHERE action = 'files.confirm'";
        let row =
            db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap().unwrap();
        assert_eq!(row.try_get::<i64>("", "n").unwrap(), 1, "who overrules is on record");
    })
    .await;
}

const TYPES: &str = r#"<Types><Override ContentType="application/vnd.openxmlformats.main+xml"/></Types>"#;

/// A Word document with another entry.
fn word_with(name: &str, content: &str) -> Vec<u8> {
    let xml = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Plan</w:t></w:r></w:p></w:body></w:document>";
    archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", xml), (name, content)])
}

/// A workbook whose only cell holds this.
fn workbook(cell: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData><row>{cell}</row></sheetData></worksheet>");
    archive(&[
        ("[Content_Types].xml", TYPES),
        ("xl/workbook.xml", "<workbook/>"),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[tokio::test]
async fn words_in_attributes_and_addresses_of_a_document_are_read_too() {
    let number = identity_number();
    let shape = format!("<p:sld xmlns:p='p'><p:cNvPr name='Bilde' descr='Elev {number}'/></p:sld>");
    let link = format!(
        "<Relationships><Relationship Target='https://example.org/?id={number}' TargetMode='External'/></Relationships>"
    );
    let sheet = format!("<workbook><sheets><sheet name='{number}' sheetId='1'/></sheets></workbook>");
    let sheets = archive(&[("[Content_Types].xml", TYPES), ("xl/workbook.xml", &sheet)]);
    let samples = [
        ("tekst.docx", word_with("word/header1.xml", &shape)),
        ("lenke.docx", word_with("word/_rels/document.xml.rels", &link)),
        ("ark.xlsx", sheets),
    ];
    on_both(async |world: World| {
        let mut client = author(&world).await;
        for (name, content) in &samples {
            let answer = send(&mut client, "/posts/new", &[("action", "attach")], &[(name, content)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} came in");
            assert!(answer.text().contains("fødselsnummer"), "{name}");
        }
        nothing_kept(&world, "after stopped files").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_not_read_of_a_document_or_lost_its_zero_waits_for_its_senders_eyes() {
    let number = identity_number();
    let lost = &number[1..];
    let cell = |value: &str| workbook(&format!("<c r='A1'><v>{value}</v></c>"));
    let note = "/Annots [<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /Contents (Hei) >>]";
    let web = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]";
    let samples = [
        ("innebygd.docx", word_with("word/embeddings/sheet.xlsx", "PK"), true),
        ("innebygd.docx", word_with("word/embeddings/oleObject1.bin", "x"), true),
        ("skriver.docx", word_with("word/printerSettings/printerSettings1.bin", "x"), false),
        ("tall.xlsx", cell(lost), true),
        ("tall.xlsx", cell("1234567"), false),
        ("tekst.xlsx", workbook("<c r='A1' t='str'><v>0123456</v></c>"), false),
        ("notat.pdf", samples::pdf_with(note, "", "Plan"), true),
        ("lenke.pdf", samples::pdf_with(web, "", "Plan"), false),
        ("skjema.pdf", samples::pdf_with("", "/AcroForm << /Fields [3 0 R] >>", "Plan"), true),
        ("tomt-skjema.pdf", samples::pdf_with("", "/AcroForm << /Fields [] >>", "Plan"), false),
    ];
    on_both(async |world: World| {
        for (name, content, doubted) in &samples {
            let mut client = author(&world).await;
            let file = attach(&mut client, name, content).await;
            let fields = [("action", "publish"), ("file", file.as_str())];
            let answer = send(&mut client, "/posts/new", &fields, &[]).await;
            let asked = answer.text().contains(&format!("id=\"f-file-confirmed-{file}\""));
            assert_eq!(
                (asked, answer.status == StatusCode::UNPROCESSABLE_ENTITY),
                (*doubted, *doubted),
                "{name}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn overruled_warnings_about_words_of_files_and_links_are_on_record() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        let file = attach(&mut client, "a.png", &picture(9, 9, ImageFormat::Png)).await;
        let (alt, caption) = (format!("file-alt-{file}"), format!("file-caption-{file}"));
        let fields = [
            ("action", "publish"),
            ("file", file.as_str()),
            (alt.as_str(), "Plakat 1507601111"),
            (caption.as_str(), "Nummer 1607601111"),
            ("link-lang-1", "nb"),
            ("link-title-1", "Arkiv 1707601111"),
            ("link-address-1", "https://example.org/?nr=1807601111"),
        ];
        let answer = send(&mut client, "/posts/new", &fields, &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "asked first");
        let confirmed: Vec<_> = fields.iter().copied().chain([("numbers_ok", "yes")]).collect();
        let answer = send(&mut client, "/posts/new", &confirmed, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let db = &world.app.db.read;
        let sql = "SELECT detail FROM audit WHERE action = 'safety.overrule'";
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        let details: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
        assert_eq!(details, ["4 warnings"], "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_5_2_1_a_request_larger_than_any_form_is_cut_off() {
    on_both(async |world: World| {
        let mut client = author(&world).await;
        for (path, length) in [("/posts/new", 65 * 1024 * 1024), ("/profile", 2 * 1024 * 1024)] {
            let request = client
                .request(Method::POST, path)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_LENGTH, length)
                .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
            let answer = client.send(request, Body::empty()).await;
            assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        }
        let eight = picture(5, 5, ImageFormat::Png);
        let files: Vec<(&str, &[u8])> = (0..9).map(|_| ("a.png", eight.as_slice())).collect();
        let answer = send(&mut client, "/posts/new", &[("action", "attach")], &files).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(held(&answer.text()).len(), 8, "the first eight stay");
    })
    .await;
}
