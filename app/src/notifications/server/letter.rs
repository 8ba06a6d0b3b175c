//! The plain text of a mail: lines of at most 76 columns (RFC 5322 §2.1.1 asks for at most 78; RFC 3676 §4.2 for less),
//! headings underlined, addresses never broken.

use crate::platform::text::Text;

/// The widest line, in characters. Only an address may be wider.
pub(super) const WIDTH: usize = 76;

/// A mail's text while it is written.
#[derive(Debug, Default)]
pub(super) struct Letter(String);

impl Letter {
    /// A paragraph.
    pub fn paragraph(&mut self, words: &str) {
        self.gap();
        self.wrapped(words, "", "");
    }

    /// A heading, underlined.
    pub fn heading(&mut self, words: &str, under: char) {
        self.gap();
        let before = self.0.len();
        self.wrapped(words, "", "");
        let widest = self.0.get(before..).unwrap_or_default().lines().map(|line| line.chars().count()).max();
        self.0.extend(std::iter::repeat_n(under, widest.unwrap_or(0)));
        self.0.push('\n');
    }

    /// An entry of a list: what it is, more about it, and its address on a line of its own.
    pub fn entry(&mut self, what: &str, more: &[String], address: &str) {
        self.gap();
        self.wrapped(what, "* ", "  ");
        for words in more {
            self.wrapped(words, "  ", "  ");
        }
        self.0.push_str("  ");
        self.0.push_str(address);
        self.0.push('\n');
    }

    /// The end of the mail: why it came, and how to switch such mails off.
    pub fn foot(&mut self, text: &Text, choose: &str, off: &str) {
        self.gap();
        // What mail programs know as the beginning of a signature (RFC 3676 §4.3).
        self.0.push_str("-- \n");
        self.wrapped(text.t("notifications-mail-why").as_ref(), "", "");
        self.wrapped(text.t("notifications-mail-choose").as_ref(), "", "");
        self.line(choose);
        self.wrapped(text.t("notifications-mail-off").as_ref(), "", "");
        self.line(off);
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.0
    }

    /// A line that is never broken.
    pub fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    fn wrapped(&mut self, words: &str, first: &str, next: &str) {
        let mut line = first.to_owned();
        let mut begun = false;
        for word in words.split_whitespace() {
            let wide = line.chars().count() + word.chars().count() + usize::from(begun);
            if begun && wide > WIDTH {
                self.line(line.trim_end());
                line = next.to_owned();
                begun = false;
            }
            if begun {
                line.push(' ');
            }
            line.push_str(word);
            begun = true;
        }
        self.line(line.trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::{Letter, WIDTH};

    #[test]
    fn no_line_is_wider_than_76_characters_but_an_address() {
        let mut letter = Letter::default();
        letter.heading(&"verkosto ".repeat(20), '=');
        letter.paragraph(&"Sætning med ord på færøsk og grønlandsk. ".repeat(9));
        let address = format!("https://vitja.example/posts/{}", "0".repeat(80));
        letter.entry(&"otsikko ".repeat(30), &["Rolle, Sted".to_owned()], &address);
        let text = letter.finish();
        let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > WIDTH).collect();
        assert_eq!(wide, [format!("  {address}")]);
        assert!(text.lines().all(|line| line.trim_end() == line), "{text}");
    }

    #[test]
    fn entries_hang_under_their_bullet() {
        let mut letter = Letter::default();
        letter.entry("Tittel [norsk bokmål]", &["Medlem, Steinkjer".to_owned()], "https://v.example/posts/1");
        let wanted = "* Tittel [norsk bokmål]\n  Medlem, Steinkjer\n  https://v.example/posts/1\n";
        assert_eq!(letter.finish(), wanted);
    }
}
