//! Own data as a file: JSON for programs, HTML for people, and the files they sent, all in one ZIP.

use std::io::{Cursor, Write};

use bytes::Bytes;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::reading::Reading;
use super::service::OwnData;
use crate::platform::text::Text;

/// The ZIP file.
///
/// # Errors
/// When the data cannot be written down; memory alone is the limit.
pub(super) fn zip(
    data: &OwnData,
    files: Vec<(String, Bytes)>,
    text: &Text,
    zone: &str,
) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let json = serde_json::to_value(data)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("data.json", SimpleFileOptions::default())?;
    zip.write_all(&serde_json::to_vec_pretty(&json)?)?;
    zip.start_file("data.html", SimpleFileOptions::default())?;
    zip.write_all(html(&json, text, zone).as_bytes())?;
    // Pictures and documents are compressed already.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in files {
        zip.start_file(format!("files/{name}"), stored)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A page of its own that needs nothing from the site.
fn html(json: &Value, text: &Text, zone: &str) -> String {
    let reading = Reading { text, zone };
    let title = text.t("privacy-data-title").to_string();
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <style>body{{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}}\
         dt{{font-weight:600}}dd{{margin:0 0 .5rem 1rem;overflow-wrap:anywhere;white-space:pre-wrap}}\
         li{{border-top:1px solid #8888;margin:.5rem 0}}</style></head><body><h1>{title}</h1>\n",
        lang = text.lang().code(),
        title = escape(&title),
    );
    if let Value::Object(sections) = json {
        for (name, value) in sections {
            page.push_str(&format!("<h2>{}</h2>\n", escape(&reading.label("", name))));
            write(value, name, None, &reading, &mut page);
        }
    }
    page.push_str("</body></html>\n");
    page
}

/// Writes what stands in the field `name`; `lang` is the language of the people's texts in it, where that is known.
fn write(value: &Value, name: &str, lang: Option<&str>, reading: &Reading<'_>, page: &mut String) {
    match value {
        Value::Null => page.push('–'),
        Value::Bool(yes) => {
            let word = if *yes { "privacy-data-yes" } else { "privacy-data-no" };
            page.push_str(&escape(reading.text.t(word).as_ref()));
        }
        Value::Number(number) => page.push_str(&number.to_string()),
        Value::String(words) => match (reading.words(name, words), lang) {
            (Some(words), _) => page.push_str(&escape(&words)),
            (None, Some(lang)) if Reading::is_text(name) => {
                page.push_str(&format!("<span lang=\"{}\">{}</span>", escape(lang), escape(words)));
            }
            (None, _) => page.push_str(&escape(words)),
        },
        Value::Array(items) if items.is_empty() => page.push('–'),
        Value::Array(items) => {
            page.push_str("<ul>");
            for item in items {
                page.push_str("<li>");
                write(item, name, lang, reading, page);
                page.push_str("</li>\n");
            }
            page.push_str("</ul>");
        }
        Value::Object(fields) => {
            let own = ["language", "lang"].iter().find_map(|key| fields.get(*key).and_then(Value::as_str));
            page.push_str("<dl>");
            for (field, value) in fields {
                page.push_str(&format!("<dt>{}</dt><dd>", escape(&reading.label(name, field))));
                write(value, field, own.or(lang), reading, page);
                page.push_str("</dd>\n");
            }
            page.push_str("</dl>");
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::html;
    use crate::platform::lang::UiLang;
    use crate::platform::text::Text;

    #[test]
    fn asvs_1_2_1_what_somebody_wrote_cannot_become_markup_in_their_own_file() {
        let data = serde_json::json!({ "writing": { "posts": ["<script>alert(1)</script>"] } });
        let page = html(&data, &Text::new(UiLang::En, false), "Europe/Oslo");
        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    #[test]
    fn codes_and_times_are_told_in_words_and_texts_in_their_language() {
        let data = serde_json::json!({ "writing": { "posts": [{
            "readers": "members", "published_at": "2019-11-20T23:30:00Z",
            "versions": [{ "language": "fi", "title": "Yhteinen kokous" }],
        }] } });
        let text = Text::new(UiLang::En, false);
        let page = html(&data, &text, "Europe/Helsinki");
        assert!(page.contains("<span lang=\"fi\">Yhteinen kokous</span>"), "{page}");
        assert!(page.contains(text.t("posts-audience-members").as_ref()), "{page}");
        let at = text.date_time(time::macros::datetime!(2019-11-20 23:30 UTC), "Europe/Helsinki");
        assert!(page.contains(&at) && !page.contains("T23:30"), "{at}: {page}");
    }
}
