//! Tests with input that means harm: script, markup, length, and what nobody thought of.

use super::{
    excerpt,
    html::{TAGS, to_html, write},
    join, paragraphs,
    paragraphs::Paragraph,
    to_plain,
};

fn read(markdown: &str) -> Vec<Paragraph> {
    paragraphs(&[], markdown, &mut 1)
}

fn html(markdown: &str) -> String {
    to_html(&read(markdown), "", 3)
}

/// Everything a browser would take for a tag.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()).collect()
}

/// Fails on any tag or attribute that the writer is not meant to write.
fn assert_harmless(html: &str, context: &str) {
    for tag in tags(html).into_iter().filter(|tag| *tag != "!----") {
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(TAGS.contains(&name.trim_start_matches('/')), "{tag:?} in {context:?}");
        let values: Vec<&str> = attributes.split('"').collect();
        for pair in values.chunks(2).filter(|pair| pair.len() == 2) {
            let harmless = match pair[0].trim() {
                "id=" => pair[1].trim_start_matches(['x', '-']).starts_with('p'),
                "start=" => pair[1].parse::<u64>().is_ok(),
                "rel=" => pair[1] == "nofollow noopener noreferrer",
                "href=" => ["http://", "https://", "mailto:"]
                    .iter()
                    .any(|scheme| pair[1].to_ascii_lowercase().starts_with(scheme)),
                _ => false,
            };
            assert!(harmless, "{tag:?} in {context:?}");
        }
    }
}

#[test]
fn nothing_hostile_becomes_markup() {
    let hostile = [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](  javascript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](&#x6A;avascript&colon;alert(1))",
        "[a](java&#10;script:alert(1))",
        "[a](java&Tab;script:alert(1))",
        "[a](\\javascript:alert(1))",
        "[a](&#1;javascript:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:msgbox)",
        "[a](//evil.example)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[a]\n\n[a]: javascript:alert(1)",
        "[a][b]\n\n[b]: <javascript:alert(1)> 'x'",
        "[a](https://a.no \"x\\\" onmouseover=\\\"alert(1)\")",
        "[a](https://a.no '\"><script>alert(1)</script>')",
        "[a](<https://a.no/\"onmouseover=\"alert(1)>)",
        "[a](https://a.no/'onclick='x)",
        "![a](x\" onerror=\"alert(1))",
        "![<svg onload=alert(1)>](javascript:x)",
        "[![[b](https://b.no)](javascript:x)](https://a.no)",
        "[<a href=javascript:x>](https://a.no)",
        "*<b>**[x*](javascript:y)</b>**",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<p id=\"p9\" style=\"x\" onclick=y>",
        "```\"><script>alert(1)</script>\nx\n```",
        "`</code><script>alert(1)</script>`",
        "<plaintext>\n\n</p></li><script>",
        "> - <iframe src=javascript:x>\n>   1. <object data=x>",
    ];
    for markdown in hostile {
        let paragraphs = read(markdown);
        assert_harmless(&to_html(&paragraphs, "", 3), markdown);
        assert_harmless(
            &write(&paragraphs, "", 3).replace("<a href", "<a rel=\"nofollow noopener noreferrer\" href"),
            markdown,
        );
    }
}

/// A megabyte; less in a debug build, where the parser is some thirty times slower.
const SIZE: usize = if cfg!(debug_assertions) { 40_000 } else { 1_000_000 };

#[test]
fn hostile_length_is_read_in_time() {
    let openers = [
        "> ",
        "- ",
        "* a\n",
        "1. ",
        "[",
        "![",
        "*",
        "_a",
        "**a ",
        "`a",
        "<",
        "<a ",
        "<!--",
        "&#",
        "[a](",
        "[a][",
        "[a]: /u\n",
        "a\n\n",
        "~~~\n",
        "\\",
        "((",
        "](x)",
        "*_",
        "-\n\n",
        "\u{30a}",
        "<div>\n\n",
        "![a](b",
        "\"",
        "- a\n  ",
        "***\n",
        "Vi møttes i Tromsø, og *alle* var med.\n\n",
    ];
    for opener in openers {
        let markdown = opener.repeat(SIZE / opener.len());
        let start = std::time::Instant::now();
        let paragraphs = read(&markdown);
        let length = to_html(&paragraphs, "", 3).len();
        let seconds = start.elapsed().as_secs();
        assert!(seconds < 10, "{opener:?} took {seconds} s for {length} bytes of HTML");
    }
    let nested = "[![".repeat(20_000) + &"](x)](https://a.no)".repeat(20_000);
    assert_harmless(&html(&nested), "nested images");
}

/// Markdown put together at random from what the syntax is made of.
fn random_markdown(seed: &mut usize) -> String {
    let parts = [
        "a",
        "ø",
        "e\u{301}",
        "🏳️‍🌈",
        " ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\0",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "#",
        "## ",
        "- ",
        "+ ",
        "1. ",
        "7) ",
        "> ",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[a]: ",
        "/u",
        "https://a.no",
        "<",
        ">",
        "<div>",
        "</p>",
        "<!--",
        "-->",
        "<svg onload=x>",
        "<![CDATA[",
        "<?",
        "&amp;",
        "&#0;",
        "&#x202e;",
        "&NewLine;",
        "\\",
        "---",
        "===",
        "***",
        "|",
        "javascript:x",
        "\"",
        "'",
        "=",
        "\u{202e}",
        "\u{2028}",
        "<a@b.no>",
        "<https://b.no>",
        "x\n",
        "\n- ",
        "\n\n    ",
    ];
    let mut step = || {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        *seed >> 33
    };
    (0..step() % 24).map(|_| parts[step() % parts.len()]).collect()
}

#[test]
fn whatever_is_written_is_harmless_and_keeps_its_shape() {
    let mut seed = 1_usize;
    let mut before: Vec<Paragraph> = Vec::new();
    let mut next = 1;
    for _ in 0..6_000 {
        let markdown = random_markdown(&mut seed);
        let now = paragraphs(&before, &markdown, &mut next);
        let again = paragraphs(&now, &join(&now), &mut next);
        assert_eq!(again, now, "{markdown:?}");
        assert_harmless(&to_html(&now, "x-", 3), &markdown);
        let plain = to_plain(&now);
        let characters: Vec<char> = plain.text.chars().collect();
        assert!(
            plain.spans.iter().all(|span| span.start <= span.end && span.end <= characters.len()),
            "{markdown:?}"
        );
        assert!(excerpt(&now, 7).chars().count() <= 7, "{markdown:?}");
        before = now;
    }
}
