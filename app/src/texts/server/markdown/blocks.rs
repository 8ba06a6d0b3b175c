//! What the renderers and the paragraph ids share: one reading of the Markdown, in pieces that are safe to show.
//!
//! The parser's events are reduced here to the few things a text may hold. Raw HTML and images become text, an
//! address is a link only when [`is_web_address`] says so, and nesting has a limit, so that neither renderer
//! has to know about hostile input.

use super::paragraphs::{Paragraph, SEPARATOR};
use crate::platform::server::normal::clean;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};
use std::ops::Range;

/// Quotes, lists and emphasis inside one another beyond this many are shown without their markup: no reader
/// can tell them apart, and the time an HTML parser takes grows with the square of the depth.
const DEEPEST: usize = 16;

/// Something that has a beginning and an end.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Paragraph,
    /// The level as written, 1 to 6.
    Heading(u8),
    Quote,
    /// The first number when the list is numbered.
    List(Option<u64>),
    Item,
    CodeBlock,
    Emphasis,
    Strong,
    /// Holds an address that passed [`is_web_address`].
    Link(String),
}

/// One step through a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Open(Kind),
    Close(Kind),
    Text(String),
    Code(String),
    /// Just before a link closes: its address, when that is not what the link's text says already.
    Address(String),
    Break,
    Rule,
}

/// A top-level block, and the paragraph whose source it came from.
#[derive(Debug)]
pub(super) struct Block {
    /// Position in the list of paragraphs.
    pub index: usize,
    /// Whether it is the paragraph's first block: the one which bears its id.
    pub first: bool,
    pub pieces: Vec<Piece>,
}

/// Whether a reader may be led there: web and mail addresses only, since any other scheme can run code.
pub(super) fn is_web_address(address: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    })
}

/// Whether it is the page of a person or network here: where a mention leads.
pub(super) fn is_mention(address: &str) -> bool {
    let name = address.strip_prefix("/people/").or_else(|| address.strip_prefix("/networks/"));
    name.is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

/// The sources of the top-level blocks, in order. No text is lost: link definitions, which show nothing
/// themselves, go with the block they touch, or else with the one before; only at the very beginning they stand alone.
pub(super) fn split(markdown: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut done = 0;
    for block in top_level(markdown) {
        let start = line_start(markdown, block.start);
        let cut = markdown.get(done..start).map_or(start, |gap| start - touching(gap));
        if cuts.last().is_some_and(|last| cut > *last) && !only_blank(markdown, cut) {
            cuts.push(cut);
        }
        done = line_end(markdown, block.end);
    }
    cuts.push(markdown.len());
    let pieces = cuts.iter().zip(cuts.iter().skip(1)).filter_map(|(from, to)| markdown.get(*from..*to));
    pieces.map(|piece| piece.trim_matches('\n')).filter(|piece| !piece.is_empty()).collect()
}

fn only_blank(markdown: &str, before: usize) -> bool {
    markdown.get(..before).is_some_and(|start| start.trim_matches('\n').is_empty())
}

/// How many bytes at the end of a gap are lines that no blank line separates from what follows.
fn touching(gap: &str) -> usize {
    gap.split_inclusive('\n').rev().take_while(|line| !line.trim().is_empty()).map(str::len).sum()
}

fn top_level(markdown: &str) -> Vec<Range<usize>> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(markdown, Options::empty()).into_offset_iter() {
        if depth == 0 && !matches!(event, Event::End(_)) {
            found.push(range);
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Where the line holding the last byte before `at` ends, its LF included.
fn line_end(text: &str, at: usize) -> usize {
    if at == 0 || text.get(..at).is_some_and(|before| before.ends_with('\n')) {
        return at;
    }
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| at + newline + 1)
}

/// Reads the paragraphs as the one text they are, since a link may be defined in another paragraph than its own.
pub(super) fn blocks(paragraphs: &[Paragraph]) -> Vec<Block> {
    let (source, starts) = joined(paragraphs);
    let mut found: Vec<Block> = Vec::new();
    let mut walker = Walker::default();
    let mut index = 0;
    for (event, range) in Parser::new_ext(&source, Options::empty()).into_offset_iter() {
        if walker.stack.is_empty() {
            while starts.get(index + 1).is_some_and(|next| *next <= range.start) {
                index += 1;
            }
        }
        walker.take(event);
        if walker.stack.is_empty() {
            let first = found.last().is_none_or(|block| block.index != index);
            found.push(Block { index, first, pieces: std::mem::take(&mut walker.pieces) });
        }
    }
    found
}

fn joined(paragraphs: &[Paragraph]) -> (String, Vec<usize>) {
    let mut source = String::new();
    let mut starts = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        if !source.is_empty() {
            source.push_str(SEPARATOR);
        }
        starts.push(source.len());
        source.push_str(&paragraph.markdown);
    }
    (source, starts)
}

enum Frame {
    Shown(Kind),
    /// Its markup is left out, its content is shown.
    Plain,
    /// A link or an image: `from` is where its text begins in [`Walker::text`].
    Address {
        address: String,
        from: usize,
        link: bool,
    },
}

/// Turns parser events into pieces, one top-level block at a time.
#[derive(Default)]
struct Walker {
    stack: Vec<Frame>,
    pieces: Vec<Piece>,
    depth: usize,
    /// How many links and images are open, and the text since the outermost of them.
    addresses: usize,
    text: String,
}

impl Walker {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => self.end(),
            Event::Code(code) => self.say(&code, Piece::Code),
            Event::Text(text) => self.say(&text, Piece::Text),
            Event::Html(html) | Event::InlineHtml(html) => self.say_lines(&html),
            Event::SoftBreak | Event::HardBreak => {
                self.note(" ");
                self.pieces.push(Piece::Break);
            }
            Event::Rule => self.pieces.push(Piece::Rule),
            // Extensions that are switched off.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) => {}
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.open(Kind::Paragraph),
            Tag::Heading { level, .. } => self.open(Kind::Heading(level as u8)),
            Tag::CodeBlock(_) => self.open(Kind::CodeBlock),
            Tag::BlockQuote(_) => self.nest(Kind::Quote),
            Tag::List(first) => self.nest(Kind::List(first)),
            Tag::Item if matches!(self.stack.last(), Some(Frame::Shown(_))) => self.open(Kind::Item),
            Tag::Item => {
                self.pieces.push(Piece::Break);
                self.stack.push(Frame::Plain);
            }
            Tag::Emphasis => self.nest(Kind::Emphasis),
            Tag::Strong => self.nest(Kind::Strong),
            Tag::Link { link_type, dest_url, .. } => self.address(link_type, &dest_url, true),
            Tag::Image { link_type, dest_url, .. } => self.address(link_type, &dest_url, false),
            _ => self.stack.push(Frame::Plain),
        }
    }

    fn open(&mut self, kind: Kind) {
        self.pieces.push(Piece::Open(kind.clone()));
        self.stack.push(Frame::Shown(kind));
    }

    fn nest(&mut self, kind: Kind) {
        self.depth += 1;
        if self.depth <= DEEPEST {
            self.open(kind);
        } else {
            self.stack.push(Frame::Plain);
            self.depth -= 1;
        }
    }

    fn address(&mut self, link_type: LinkType, destination: &str, may_link: bool) {
        let mut address = clean(destination).replace('\n', " ");
        if link_type == LinkType::Email {
            address.insert_str(0, "mailto:");
        }
        let link = may_link && self.addresses == 0 && (is_web_address(&address) || is_mention(&address));
        if link {
            self.pieces.push(Piece::Open(Kind::Link(address.clone())));
        }
        self.addresses += 1;
        self.stack.push(Frame::Address { address, from: self.text.len(), link });
    }

    fn end(&mut self) {
        match self.stack.pop() {
            Some(Frame::Shown(kind)) => self.close(kind),
            Some(Frame::Address { address, from, link }) => self.close_address(address, from, link),
            Some(Frame::Plain) | None => {}
        }
    }

    fn close(&mut self, kind: Kind) {
        match kind {
            Kind::Quote | Kind::List(_) | Kind::Emphasis | Kind::Strong => self.depth -= 1,
            Kind::Paragraph if self.pieces.last() == Some(&Piece::Break) => {
                self.pieces.pop();
            }
            _ => {}
        }
        self.pieces.push(Piece::Close(kind));
    }

    /// An address that is no link is still what the author wrote, so it is shown after the text it belongs to.
    fn close_address(&mut self, address: String, from: usize, link: bool) {
        let text = self.text.get(from..).unwrap_or_default();
        let said = address.is_empty()
            || text == address
            || address.strip_prefix("mailto:") == Some(text)
            || (link && is_mention(&address));
        let space = if text.is_empty() { "" } else { " " };
        if link {
            if !said {
                self.pieces.push(Piece::Address(address.clone()));
            }
            self.pieces.push(Piece::Close(Kind::Link(address)));
        } else if !said {
            self.say(&format!("{space}({address})"), Piece::Text);
        }
        self.addresses = self.addresses.saturating_sub(1);
        if self.addresses == 0 {
            self.text.clear();
        }
    }

    fn say(&mut self, text: &str, piece: fn(String) -> Piece) {
        let text = clean(text);
        self.note(&text);
        match (self.pieces.last_mut(), piece(text)) {
            (Some(Piece::Text(said)), Piece::Text(more)) => said.push_str(&more),
            (_, piece) => self.pieces.push(piece),
        }
    }

    fn say_lines(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            self.say(line.trim_end_matches('\n'), Piece::Text);
            if line.ends_with('\n') {
                self.pieces.push(Piece::Break);
            }
        }
    }

    fn note(&mut self, text: &str) {
        if self.addresses > 0 {
            self.text.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn top_level_blocks_are_found() {
        let cases: [(&str, &[&str]); 14] = [
            ("", &[]),
            ("a\nb\n\nc", &["a\nb", "c"]),
            ("# H\n\ntext\n- a\n- b\n\n  more\n\nend", &["# H", "text", "- a\n- b\n\n  more", "end"]),
            ("a\n***\nb", &["a", "***", "b"]),
            ("> q\nlazy\n\n> r", &["> q\nlazy", "> r"]),
            ("    code\n\n    more\n\ntext", &["    code\n\n    more", "text"]),
            ("```\na\n\nb\n```\nc", &["```\na\n\nb\n```", "c"]),
            ("```\nopen\n\nend", &["```\nopen\n\nend"]),
            ("<div>\n\ntext", &["<div>", "text"]),
            ("see [x]\n\n[x]: /u\n\nend", &["see [x]\n\n[x]: /u", "end"]),
            ("[x]: /u\n\nsee [x]", &["[x]: /u", "see [x]"]),
            ("[x]: /u", &["[x]: /u"]),
            ("# H\n[x]: /u\ntext", &["# H", "[x]: /u\ntext"]),
            ("1. a\n2) b", &["1. a", "2) b"]),
        ];
        for (markdown, expected) in cases {
            assert_eq!(split(markdown), expected, "{markdown:?}");
        }
    }

    #[test]
    fn asvs_1_2_2_only_web_and_mail_addresses_are_links() {
        for good in ["http://a", "HTTPS://a.no/ø?q=1#x", "mailto:a@b.no"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "javascript:x",
            " https://a",
            "data:text/html,x",
            "//a.no",
            "/posts/1",
            "ø",
            "vbscript:x",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn a_mention_leads_to_the_page_of_a_person_or_network_and_nowhere_else() {
        for good in ["/people/0199-a", "/networks/ks-learning-network"] {
            assert!(is_mention(good), "{good}");
        }
        for bad in [
            "/people/",
            "/people/../admin",
            "/people/a?b",
            "/networks/a/b",
            "//people/a",
            "/posts/1",
            "people/a",
        ] {
            assert!(!is_mention(bad), "{bad}");
        }
    }
}
