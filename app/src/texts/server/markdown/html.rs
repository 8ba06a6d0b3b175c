//! Safe HTML: written from the reduced pieces, then held against an allow list by a second hand.

use super::blocks::{is_mention, is_web_address};
use super::{
    blocks::{Kind, Piece, blocks},
    paragraphs::Paragraph,
};
use ammonia::{Builder, UrlRelative};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

pub(super) const TAGS: [&str; 18] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "ol",
    "ul",
    "li",
    "pre",
    "code",
    "em",
    "strong",
    "a",
    "br",
    "hr",
];
const TOP_LEVEL: [&str; 12] =
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ol", "ul", "pre", "hr"];

/// Characters of text between two dividing comments, see [`escape_text`].
const STRETCH: usize = 500;

/// The text as HTML that can stand in a page as it is.
///
/// `heading_level` (1 to 6) is the level that the text's own top heading gets, so that it fits under the
/// page's headings. Each paragraph's element has the id `{prefix}p{id}`; two texts on a page need different
/// prefixes. Links lead to web and mail addresses, and to people and networks here; they pass on neither weight nor window
/// (`rel="nofollow noopener noreferrer"`). Raw HTML and images are shown as text.
pub fn to_html(paragraphs: &[Paragraph], prefix: &str, heading_level: u8) -> String {
    sanitise(&write(paragraphs, prefix, heading_level), prefix)
}

pub(super) fn write(paragraphs: &[Paragraph], prefix: &str, heading_level: u8) -> String {
    let mut out = String::new();
    for block in blocks(paragraphs) {
        let paragraph = paragraphs.get(block.index).filter(|_| block.first);
        let mut id = paragraph.map(|paragraph| format!("{prefix}p{}", paragraph.id));
        for piece in &block.pieces {
            write_piece(&mut out, piece, id.take(), heading_level);
        }
        out.push('\n');
    }
    out
}

fn write_piece(out: &mut String, piece: &Piece, id: Option<String>, heading_level: u8) {
    match piece {
        Piece::Open(kind) => open(out, kind, id, heading_level),
        Piece::Close(kind) => close(out, kind, heading_level),
        Piece::Text(text) => escape_text(out, text),
        Piece::Code(code) => {
            out.push_str("<code>");
            escape_text(out, code);
            out.push_str("</code>");
        }
        Piece::Address(_) => {}
        Piece::Break => out.push_str("<br>\n"),
        Piece::Rule => start_tag(out, "hr", id, None),
    }
}

fn open(out: &mut String, kind: &Kind, id: Option<String>, heading_level: u8) {
    let attribute = match kind {
        Kind::Link(address) => Some(("href", address.clone())),
        Kind::List(Some(first)) if *first != 1 => Some(("start", first.to_string())),
        _ => None,
    };
    start_tag(out, name(kind, heading_level), id, attribute);
    if *kind == Kind::CodeBlock {
        out.push_str("<code>");
    }
}

fn close(out: &mut String, kind: &Kind, heading_level: u8) {
    if *kind == Kind::CodeBlock {
        out.push_str("</code>");
    }
    out.push_str("</");
    out.push_str(name(kind, heading_level));
    out.push('>');
}

fn start_tag(out: &mut String, name: &str, id: Option<String>, attribute: Option<(&str, String)>) {
    out.push('<');
    out.push_str(name);
    for (key, value) in id.map(|id| ("id", id)).into_iter().chain(attribute) {
        out.push(' ');
        out.push_str(key);
        out.push_str("=\"");
        escape(out, &value);
        out.push('"');
    }
    out.push('>');
}

fn name(kind: &Kind, heading_level: u8) -> &'static str {
    match kind {
        Kind::Paragraph => "p",
        Kind::Heading(level) => heading(level.saturating_add(heading_level.max(1)).saturating_sub(1)),
        Kind::Quote => "blockquote",
        Kind::List(Some(_)) => "ol",
        Kind::List(None) => "ul",
        Kind::Item => "li",
        Kind::CodeBlock => "pre",
        Kind::Emphasis => "em",
        Kind::Strong => "strong",
        Kind::Link(_) => "a",
    }
}

fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

/// Text between tags. The sanitiser's time grows with the square of the escapes in one stretch of text, so long
/// stretches are divided by comments, which it takes out.
fn escape_text(out: &mut String, text: &str) {
    let mut since = 0_usize;
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
        since += 1;
        if since.is_multiple_of(STRETCH) {
            out.push_str("<!---->");
        }
    }
}

/// The second line of defence: were the writer above ever wrong, what it is not meant to write is taken out.
fn sanitise(html: &str, prefix: &str) -> String {
    let mut attributes: HashMap<&str, HashSet<&str>> =
        TOP_LEVEL.iter().map(|tag| (*tag, HashSet::from(["id"]))).collect();
    attributes.entry("ol").or_default().insert("start");
    attributes.insert("a", HashSet::from(["href"]));
    let prefix = format!("{prefix}p");
    Builder::empty()
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(attributes)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener noreferrer"))
        .attribute_filter(move |_, attribute, value| {
            let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let kept = match attribute {
                "id" => value.strip_prefix(prefix.as_str()).is_some_and(number),
                "start" => number(value),
                "href" => is_web_address(value) || is_mention(value),
                _ => true,
            };
            kept.then_some(Cow::Borrowed(value))
        })
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::super::paragraphs;
    use super::*;

    fn read(markdown: &str) -> Vec<Paragraph> {
        paragraphs(&[], markdown, &mut 1)
    }

    fn html(markdown: &str) -> String {
        to_html(&read(markdown), "", 3)
    }

    #[test]
    fn markdown_becomes_html() {
        let link = r#"<a href="https://a.no/?x=1&amp;y=2" rel="nofollow noopener noreferrer">"#;
        let cases = [
            ("a\nb", "<p id=\"p1\">a<br>\nb</p>\n".to_owned()),
            ("# A\n\n#### B", "<h3 id=\"p1\">A</h3>\n<h6 id=\"p2\">B</h6>\n".to_owned()),
            (
                "*a* **b** `<c>`",
                "<p id=\"p1\"><em>a</em> <strong>b</strong> <code>&lt;c&gt;</code></p>\n".to_owned(),
            ),
            ("- a\n- b", "<ul id=\"p1\"><li>a</li><li>b</li></ul>\n".to_owned()),
            ("3. a", "<ol id=\"p1\" start=\"3\"><li>a</li></ol>\n".to_owned()),
            ("> a", "<blockquote id=\"p1\"><p>a</p></blockquote>\n".to_owned()),
            ("```rust\na < b\n```", "<pre id=\"p1\"><code>a &lt; b\n</code></pre>\n".to_owned()),
            ("***", "<hr id=\"p1\">\n".to_owned()),
            ("[t](https://a.no/?x=1&y=2 'title')", format!("<p id=\"p1\">{link}t</a></p>\n")),
            (
                "see [t]\n\nb\n\n[t]: https://a.no/?x=1&y=2",
                format!("<p id=\"p1\">see {link}t</a></p>\n<p id=\"p2\">b</p>\n"),
            ),
            ("| a |\n|---|\n| b |", "<p id=\"p1\">| a |<br>\n|---|<br>\n| b |</p>\n".to_owned()),
        ];
        for (markdown, expected) in cases {
            assert_eq!(html(markdown), expected, "{markdown:?}");
        }
        let mail = html("<a@b.no>");
        assert!(mail.contains("href=\"mailto:a@b.no\"") && mail.contains(">a@b.no</a>"), "{mail}");
        assert_eq!(to_html(&read("# A"), "c7-", 9), "<h6 id=\"c7-p1\">A</h6>\n");
    }

    #[test]
    fn asvs_1_3_5_raw_html_and_images_are_shown_as_text() {
        let cases = [
            ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"),
            ("<script>alert(1)</script>\n\nb", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("<svg onload=alert(1)>", "&lt;svg onload=alert(1)&gt;"),
            ("<!-- hid -->", "&lt;!-- hid --&gt;"),
            ("&lt;img src=x onerror=alert(1)&gt;", "&lt;img src=x onerror=alert(1)&gt;"),
            ("![map](https://a.no/m.png)", "map (https://a.no/m.png)"),
            ("![](m.png)", "(m.png)"),
            ("[plan](/posts/1)", "plan (/posts/1)"),
        ];
        for (markdown, expected) in cases {
            let html = html(markdown);
            assert!(html.contains(expected), "{markdown:?} gave {html}");
            assert!(!html.contains("<a"), "{html}");
        }
    }

    #[test]
    fn asvs_1_3_1_the_second_line_of_defence_holds_alone() {
        let dirty = "<p id=\"x\" onclick=\"y\" style=\"z\">a<script>b</script><svg onload=c></p><img src=d>\
            <h3 id=\"qp3\">e</h3><a href=\"javascript:f\">g</a><a href=\"/h\">i</a><ol start=\"j\"></ol><!-- k -->";
        let clean = sanitise(dirty, "q");
        let rel = "rel=\"nofollow noopener noreferrer\"";
        assert_eq!(clean, format!("<p>a</p><h3 id=\"qp3\">e</h3><a {rel}>g</a><a {rel}>i</a><ol></ol>"));
    }

    #[test]
    fn long_text_comes_out_whole() {
        for text in ["a&amp;#", "a&lt;&gt;\"", "æ🏳️‍🌈"] {
            let long = text.repeat(2_000);
            assert_eq!(html(&long.replace("&gt;", ">")), format!("<p id=\"p1\">{long}</p>\n"));
        }
    }

    #[test]
    fn text_cannot_run_backwards() {
        for markdown in
            ["a\u{202e}b", "a&#x202E;b", "a&#8238;b", "`a\u{2067}b`", "[x](https://a.no/&#x202e;b)"]
        {
            assert!(!html(markdown).contains(['\u{202e}', '\u{2067}']), "{markdown}");
        }
        assert!(html("👩‍👩‍👧‍👦 &zwj;").contains("👩‍👩‍👧‍👦 \u{200d}"));
    }
}
