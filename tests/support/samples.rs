//! Files that people send, made by hand: pictures with a place in them, documents, and things that only look like them.

use std::io::{Cursor, Write};

use image::{DynamicImage, ImageFormat, RgbImage};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What a camera noted in [`photo`]: found in it, never in what comes of it.
pub const CANARY: &str = "CANARY-CAMERA";

/// A number that passes Norway's two check digits, made up for the tests.
pub fn identity_number() -> String {
    let digits = |text: &str| text.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>();
    let check = |digits: &[u32], weights: &[u32]| {
        (11 - digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11) % 11
    };
    (100..)
        .find_map(|serial| {
            let start = format!("010190{serial:03}");
            let k1 = check(&digits(&start), &[3, 7, 6, 1, 8, 9, 4, 5, 2]);
            let k2 = check(&digits(&format!("{start}{k1}")), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
            (k1 < 10 && k2 < 10).then(|| format!("{start}{k1}{k2}"))
        })
        .unwrap()
}

/// A picture of one colour.
pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::from(RgbImage::new(width, height)).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A photograph of 900 × 400 pixels whose camera noted its name and place, held on its side (orientation 6).
pub fn photo() -> Vec<u8> {
    let plain = picture(900, 400, ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut bytes = [tag.to_le_bytes(), kind.to_le_bytes()].concat();
        bytes.extend([count.to_le_bytes(), value.to_le_bytes()].concat());
        bytes
    };
    // Offsets count from the byte order mark: directory at 8, camera's name at 50, place at 64, its numbers at 94.
    exif.extend(3_u16.to_le_bytes());
    exif.extend(entry(0x010f, 2, 14, 50));
    exif.extend(entry(0x0112, 3, 1, 6));
    exif.extend(entry(0x8825, 4, 1, 64));
    exif.extend([0; 4]);
    exif.extend(CANARY.as_bytes());
    exif.push(0);
    exif.extend(2_u16.to_le_bytes());
    exif.extend(entry(0x0001, 2, 2, u32::from_le_bytes(*b"N\0\0\0")));
    exif.extend(entry(0x0002, 5, 3, 94));
    exif.extend([0; 4]);
    for number in [59, 1, 54, 1, 4860, 100_u32] {
        exif.extend(number.to_le_bytes());
    }
    let mut photo = plain[..2].to_vec();
    photo.extend([0xff, 0xe1]);
    photo.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    photo.extend(exif);
    photo.extend(&plain[2..]);
    photo
}

/// An archive of these entries.
pub fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<Types><Override ContentType="application/vnd.openxmlformats.main+xml"/></Types>"#;

/// A Word document whose words are cut into runs, as Word cuts them.
pub fn docx(runs: &[&str]) -> Vec<u8> {
    let runs: String = runs.iter().map(|run| format!("<w:r><w:t>{run}</w:t></w:r>")).collect();
    let xml = format!("<w:document xmlns:w=\"w\"><w:body><w:p>{runs}</w:p></w:body></w:document>");
    archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", &xml)])
}

/// A workbook with one shared string.
pub fn xlsx(cell: &str) -> Vec<u8> {
    let strings = format!("<sst><si><t>{cell}</t></si></sst>");
    let sheet = r#"<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>"#;
    archive(&[
        ("[Content_Types].xml", TYPES),
        ("xl/workbook.xml", "<workbook/>"),
        ("xl/sharedStrings.xml", &strings),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// An OpenDocument text.
pub fn odt(words: &str) -> Vec<u8> {
    let xml = format!("<o:document xmlns:o=\"o\" xmlns:text=\"t\"><text:p>{words}</text:p></o:document>");
    archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &xml)])
}

/// A PDF of one page with a line of text.
pub fn pdf(line: &str) -> Vec<u8> {
    pdf_with("", "", line)
}

/// The same with more said of the page and of the whole.
pub fn pdf_with(page: &str, catalog: &str, line: &str) -> Vec<u8> {
    let content = format!("BT /F1 12 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page} \
             /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).into_bytes());
    }
    let table = pdf.len();
    pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for place in places {
        pdf.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    let trailer = format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
    pdf.extend(trailer.into_bytes());
    pdf
}

/// A document that unpacks to 40 megabytes of zeros.
pub fn bomb() -> Vec<u8> {
    archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", &"0".repeat(40 * 1024 * 1024))])
}

/// A PNG that tells of 50,000 × 50,000 pixels.
pub fn huge_png() -> Vec<u8> {
    let mut png = picture(1, 1, ImageFormat::Png);
    let mut header = b"IHDR".to_vec();
    header.extend([50_000_u32.to_be_bytes(), 50_000_u32.to_be_bytes()].concat());
    header.extend([8, 2, 0, 0, 0]);
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 },
        )
    };
    let sum = !header.iter().fold(!0, step);
    png.splice(12..33, header.into_iter().chain(sum.to_be_bytes()));
    png
}
