//! A REFI-QDA project (QDA-XML 1.0), the exchange format of NVivo, ATLAS.ti, MAXQDA, QualCoder and others.
//!
//! What the importing programs ask beyond the standard: `project.qde` at the root, a lowercase `sources/`, no empty
//! containers, names that differ, and variables of a case that are not also variables of a source (QualCoder lets a
//! variable belong to one of the two and would hide the other's values).

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Cursor, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use time::{OffsetDateTime, UtcOffset};
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::clean::{clean, distinct_names, name, stamp};
use super::columns::{Column, Reader, Value, joined};
use super::{Export, ExportError, Piece, refuse_duplicates};

/// Root of all identifiers in projects. Never change it: a later export must keep those of an earlier one.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f0d_8a52_3c1e_4b77_9d24_e58b_71c3_a906);

type Xml = Writer<Vec<u8>>;

/// The export as a `.qdpx` archive.
///
/// # Errors
/// [`ExportError::Duplicate`] if a piece is there twice; otherwise only if the archive grows beyond what ZIP holds.
pub fn qdpx(export: &Export) -> Result<Vec<u8>, ExportError> {
    refuse_duplicates(export)?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(dos_time(export.exported_at))
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("project.qde", options)?;
    zip.write_all(&project(export)?)?;
    for piece in &export.pieces {
        zip.start_file(format!("sources/{}", file(piece)), options)?;
        zip.write_all(clean(&piece.text).as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn guid(kind: &str, id: impl std::fmt::Display) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{kind}/{id}").as_bytes()).to_string()
}

fn source_guid(id: Uuid) -> String {
    guid("source", id)
}

fn file(piece: &Piece) -> String {
    format!("{}.txt", source_guid(piece.id))
}

fn dos_time(moment: OffsetDateTime) -> zip::DateTime {
    let utc = moment.to_offset(UtcOffset::UTC);
    let (hour, minute, second) = utc.to_hms();
    u16::try_from(utc.year())
        .ok()
        .and_then(|year| {
            let month = u8::from(utc.month());
            zip::DateTime::from_date_and_time(year, month, utc.day(), hour, minute, second).ok()
        })
        .unwrap_or_default()
}

fn project(export: &Export) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let user = guid("user", export.exported_by.id);
    let reader = Reader::new(export);
    xml.create_element("Project")
        .with_attribute(("xmlns", "urn:QDA-XML:project:1.0"))
        .with_attribute(("name", name(&export.title).as_str()))
        .with_attribute(("origin", concat!("Vitja ", env!("CARGO_PKG_VERSION"))))
        .with_attribute(("creatingUserGUID", user.as_str()))
        .with_attribute(("creationDateTime", stamp(export.exported_at).as_str()))
        .write_inner_content(|xml| {
            users(xml, export, &user)?;
            variables(xml, export)?;
            cases(xml, export, &reader)?;
            sources(xml, export, &reader, &user)?;
            links(xml, export)?;
            text(xml, "Description", &description(export))
        })?;
    Ok(xml.into_inner())
}

fn text(xml: &mut Xml, element: &str, content: &str) -> io::Result<()> {
    xml.create_element(element).write_text_content(BytesText::new(&clean(content)))?;
    Ok(())
}

fn reference(xml: &mut Xml, element: &str, target: &str) -> io::Result<()> {
    xml.create_element(element).with_attribute(("targetGUID", target)).write_empty()?;
    Ok(())
}

fn users(xml: &mut Xml, export: &Export, user: &str) -> io::Result<()> {
    xml.create_element("Users").write_inner_content(|xml| {
        let name = name(&export.exported_by.name);
        xml.create_element("User")
            .with_attribute(("guid", user))
            .with_attribute(("name", name.as_str()))
            .write_empty()?;
        Ok(())
    })?;
    Ok(())
}

fn variables(xml: &mut Xml, export: &Export) -> io::Result<()> {
    let headings = &export.labels.headings;
    let of_piece = Column::of_piece()
        .map(|column| ("variable", column, headings.name(column).to_owned(), column.variable_type()));
    let of_case = Column::OF_CASE.into_iter().map(|column| {
        let name = format!("{}: {}", headings.name(Column::Case), headings.name(column));
        ("case-variable", column, name, "Text")
    });
    xml.create_element("Variables").write_inner_content(|xml| {
        for (kind, column, called, type_of) in of_piece.chain(of_case) {
            xml.create_element("Variable")
                .with_attribute(("guid", guid(kind, column.key()).as_str()))
                .with_attribute(("name", name(&called).as_str()))
                .with_attribute(("typeOfVariable", type_of))
                .write_inner_content(|xml| text(xml, "Description", headings.meaning(column)))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn variable_value(xml: &mut Xml, variable: &str, value: &Value) -> io::Result<()> {
    xml.create_element("VariableValue").write_inner_content(|xml| {
        reference(xml, "VariableRef", variable)?;
        match value {
            Value::Texts(texts) => text(xml, "TextValue", &joined(texts)),
            Value::Number(number) => text(xml, "IntegerValue", &number.to_string()),
            Value::Moment(moment) => text(xml, "DateTimeValue", &stamp(*moment)),
        }
    })?;
    Ok(())
}

fn cases(xml: &mut Xml, export: &Export, reader: &Reader) -> io::Result<()> {
    let mut by_case: BTreeMap<Uuid, Vec<&Piece>> = BTreeMap::new();
    for piece in &export.pieces {
        by_case.entry(piece.origin.id).or_default().push(piece);
    }
    if by_case.is_empty() {
        return Ok(());
    }
    let origins = by_case.values().filter_map(|pieces| pieces.first()).map(|piece| &piece.origin);
    let names = distinct_names(origins.map(|origin| (origin.id, origin.name.as_str(), origin.kind.as_str())));
    let mut ordered: Vec<(&str, &[&Piece], Uuid)> = by_case
        .iter()
        .map(|(id, pieces)| (names.get(id).map_or("", String::as_str), pieces.as_slice(), *id))
        .collect();
    ordered.sort_by(|one, other| one.0.cmp(other.0));
    xml.create_element("Cases").write_inner_content(|xml| {
        ordered.iter().try_for_each(|(name, pieces, id)| case(xml, reader, *id, name, pieces))
    })?;
    Ok(())
}

fn case(xml: &mut Xml, reader: &Reader, id: Uuid, name: &str, pieces: &[&Piece]) -> io::Result<()> {
    xml.create_element("Case")
        .with_attribute(("guid", guid("case", id).as_str()))
        .with_attribute(("name", name))
        .write_inner_content(|xml| {
            for column in Column::OF_CASE {
                if let Some(value) = reader.gathered(column, pieces) {
                    variable_value(xml, &guid("case-variable", column.key()), &value)?;
                }
            }
            pieces.iter().try_for_each(|piece| reference(xml, "SourceRef", &source_guid(piece.id)))
        })?;
    Ok(())
}

fn sources(xml: &mut Xml, export: &Export, reader: &Reader, user: &str) -> io::Result<()> {
    if export.pieces.is_empty() {
        return Ok(());
    }
    let titles = export.pieces.iter().map(|p| (p.id, p.title.as_str(), export.labels.kind(p.kind)));
    let names = distinct_names(titles);
    xml.create_element("Sources").write_inner_content(|xml| {
        for piece in &export.pieces {
            let path = format!("internal://{}", file(piece));
            xml.create_element("TextSource")
                .with_attribute(("guid", source_guid(piece.id).as_str()))
                .with_attribute(("name", names.get(&piece.id).map_or("", String::as_str)))
                .with_attribute(("plainTextPath", path.as_str()))
                .with_attribute(("creatingUser", user))
                .with_attribute(("creationDateTime", stamp(piece.collected_at).as_str()))
                .write_inner_content(|xml| source_values(xml, reader, piece))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn source_values(xml: &mut Xml, reader: &Reader, piece: &Piece) -> io::Result<()> {
    for column in Column::of_piece() {
        if let Some(value) = reader.value(column, piece) {
            variable_value(xml, &guid("variable", column.key()), &value)?;
        }
    }
    Ok(())
}

fn links(xml: &mut Xml, export: &Export) -> io::Result<()> {
    let present: BTreeSet<Uuid> = export.pieces.iter().map(|piece| piece.id).collect();
    let linked: Vec<(Uuid, Uuid)> = export
        .pieces
        .iter()
        .filter_map(|piece| Some((piece.id, piece.belongs_to.filter(|post| present.contains(post))?)))
        .collect();
    if linked.is_empty() {
        return Ok(());
    }
    let called = name(export.labels.headings.name(Column::BelongsTo));
    xml.create_element("Links").write_inner_content(|xml| {
        for (comment, post) in &linked {
            xml.create_element("Link")
                .with_attribute(("guid", guid("link", format!("{comment}/{post}")).as_str()))
                .with_attribute(("name", called.as_str()))
                .with_attribute(("direction", "OneWay"))
                .with_attribute(("originGUID", source_guid(*comment).as_str()))
                .with_attribute(("targetGUID", source_guid(*post).as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn description(export: &Export) -> String {
    let labels = &export.labels;
    let mut lines = vec![
        export.title.clone(),
        format!("{}: {}", labels.milestone, export.milestone),
        format!("{}: {}", labels.exported_at, stamp(export.exported_at)),
        format!("{}: {}", labels.included, export.pieces.len()),
        format!("{}: {}", labels.left_out, export.left_out.len()),
    ];
    let heading = |column| labels.headings.name(column);
    lines.extend(export.left_out.iter().map(|out| {
        format!(
            "- {} {} · {}: {} · {}: {} · {}: {} · {}: {}",
            labels.kind(out.kind),
            out.address,
            heading(Column::Collected),
            stamp(out.collected_at),
            heading(Column::Withdrawn),
            stamp(out.withdrawn_at),
            heading(Column::Sha256),
            out.sha256,
            heading(Column::Reason),
            labels.withdrawn,
        )
    }));
    lines.join("\n")
}
