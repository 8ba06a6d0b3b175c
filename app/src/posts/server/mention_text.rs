//! `@Name` in text: finding it, writing it as a link, and showing it again as it was typed. Pure.

use uuid::Uuid;

/// What stands at an @.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum At<'a> {
    /// A link that is a mention already, up to this byte.
    Linked { until: usize, address: &'a str },
    /// A bare @ that may begin a name, at this byte.
    Typed { at: usize },
}

/// The next @ that may mention somebody; those in mail addresses do not.
pub(super) fn next(text: &str) -> Option<At<'_>> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find('@')?;
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + 1..)?.chars().next();
        if before == Some('[')
            && let Some((until, address)) = linked(text, at)
        {
            return Some(At::Linked { until, address });
        }
        let begins = before.is_none_or(|before| !before.is_alphanumeric() && !"._-+/".contains(before));
        if begins && after.is_some_and(char::is_alphabetic) {
            return Some(At::Typed { at });
        }
        from = at + 1;
    }
}

/// The end and address of the mention link whose @ stands at `at`, if it is one.
fn linked(text: &str, at: usize) -> Option<(usize, &str)> {
    let rest = text.get(at..)?;
    let middle = rest.find("](")?;
    let end = middle + rest.get(middle..)?.find(')')?;
    let address = rest.get(middle + 2..end)?;
    let is_mention = address.starts_with("/people/") || address.starts_with("/networks/");
    let label = rest.get(..middle)?;
    (is_mention && !label.contains('\n')).then_some((at + end + 1, address))
}

/// How many bytes of `text` the name takes, when the text begins with it as whole words, whatever the case of letters.
pub(super) fn begins_with(text: &str, name: &str) -> Option<usize> {
    let mut taken = 0;
    let mut letters = text.char_indices();
    for wanted in name.trim().chars() {
        let (at, letter) = letters.next()?;
        let same = if wanted.is_whitespace() {
            letter.is_whitespace() && letter != '\n'
        } else {
            wanted.to_lowercase().eq(letter.to_lowercase())
        };
        if !same {
            return None;
        }
        taken = at + letter.len_utf8();
    }
    let ends = letters.next().is_none_or(|(_, next)| !next.is_alphanumeric());
    (taken > 0 && ends).then_some(taken)
}

/// The word that a name nobody has begins with.
pub(super) fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '-').unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// A mention as Markdown.
pub(super) fn link(name: &str, address: &str) -> String {
    let mut label = String::with_capacity(name.len() + 1);
    for letter in name.chars() {
        if "\\[]*_`<>".contains(letter) {
            label.push('\\');
        }
        label.push(letter);
    }
    format!("[@{label}]({address})")
}

/// Markdown as its author typed it: mentions as `@Name` again, and the people they mean.
pub(super) fn as_typed(markdown: &str) -> (String, Vec<Uuid>) {
    let mut typed = String::with_capacity(markdown.len());
    let mut people = Vec::new();
    let mut rest = markdown;
    while let Some(found) = next(rest) {
        let end = match found {
            At::Typed { at } => {
                typed.push_str(rest.get(..=at).unwrap_or_default());
                at + 1
            }
            At::Linked { until, address } => {
                let link = rest.get(..until).unwrap_or_default();
                let open = link.rfind("[@").unwrap_or(0);
                let label =
                    link.get(open + 1..).and_then(|label| label.rsplit_once("](")).map_or("", |it| it.0);
                typed.push_str(link.get(..open).unwrap_or_default());
                typed.push_str(&unescaped(label));
                people.extend(address.strip_prefix("/people/").and_then(|id| Uuid::parse_str(id).ok()));
                until
            }
        };
        rest = rest.get(end..).unwrap_or_default();
    }
    typed.push_str(rest);
    (typed, people)
}

/// Markdown in which this word stands for every link to a person, whatever the link says.
pub(super) fn without_people(markdown: &str, word: &str) -> String {
    const LEADS: &str = "](/people/";
    let mut shown = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(middle) = rest.find(LEADS) {
        let (before, after) = rest.split_at(middle);
        let end = after.find(')').map_or(after.len(), |end| end + 1);
        match opening(before) {
            Some(open) => {
                shown.push_str(before.get(..open).unwrap_or_default());
                shown.push_str(word);
            }
            None => shown.push_str(before),
        }
        rest = after.get(end..).unwrap_or_default();
    }
    shown.push_str(rest);
    shown
}

/// Where the last bracket opens that is no letter of a label.
fn opening(before: &str) -> Option<usize> {
    let mut from = before.len();
    loop {
        let open = before.get(..from)?.rfind('[')?;
        let escapes = before.get(..open)?.bytes().rev().take_while(|byte| *byte == b'\\').count();
        if escapes % 2 == 0 {
            return Some(open);
        }
        from = open;
    }
}

/// The people whom a text mentions.
pub(super) fn people(markdown: &str) -> Vec<Uuid> {
    as_typed(markdown).1
}

fn unescaped(label: &str) -> String {
    let mut plain = String::with_capacity(label.len());
    let mut letters = label.chars();
    while let Some(letter) = letters.next() {
        plain.push(if letter == '\\' { letters.next().unwrap_or('\\') } else { letter });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{At, as_typed, begins_with, first_word, link, next, without_people};
    use uuid::Uuid;

    #[test]
    fn only_an_at_that_begins_a_word_mentions_somebody() {
        assert_eq!(next("Takk, @Kari!"), Some(At::Typed { at: 6 }));
        assert_eq!(next("(@Kari)"), Some(At::Typed { at: 1 }));
        for none in ["skriv til kari@steinkjer.no", "@", "@ Kari", "@1", "a.@b", "https://a.no/@kari"] {
            assert_eq!(next(none), None, "{none}");
        }
    }

    #[test]
    fn a_name_is_found_as_whole_words_whatever_its_letters_are() {
        assert_eq!(begins_with("kari nordmann, takk", "Kari Nordmann"), Some(13));
        assert_eq!(begins_with("Ólöf Þórsdóttir", "ólöf þórsdóttir"), Some("Ólöf Þórsdóttir".len()));
        assert_eq!(begins_with("Karianne", "Kari"), None);
        assert_eq!(begins_with("Kari\nNordmann", "Kari Nordmann"), None);
        assert_eq!(begins_with("Kar", "Kari"), None);
        assert_eq!(begins_with("x", ""), None);
        assert_eq!(first_word("Anne-Grethe, takk"), "Anne-Grethe");
    }

    #[test]
    fn a_mention_is_shown_again_as_it_was_typed() {
        let id = Uuid::from_u128(7);
        for name in ["Kari Nordmann", "K*ri_N [1] \\ `x`"] {
            let text = format!("Takk, {} og a@b.no!", link(name, &format!("/people/{id}")));
            assert_eq!(as_typed(&text), (format!("Takk, @{name} og a@b.no!"), vec![id]));
        }
        let network = link("KS-nettverket", "/networks/ks");
        assert_eq!(
            as_typed(&format!("{network} [x](https://a.no) @Ola")),
            ("@KS-nettverket [x](https://a.no) @Ola".to_owned(), Vec::new())
        );
    }

    #[test]
    fn a_word_stands_for_people_and_networks_keep_their_names() {
        let id = Uuid::from_u128(7);
        for name in ["Kari Nordmann", "K*ri_N [1] \\ `x`"] {
            let text = format!("Takk, {} og [x](https://a.no)!", link(name, &format!("/people/{id}")));
            assert_eq!(without_people(&text, "et medlem"), "Takk, et medlem og [x](https://a.no)!");
        }
        let network = format!("{} [Kari](/people/{id} \"Kari\") @Ola", link("KS", "/networks/ks"));
        assert_eq!(without_people(&network, "et medlem"), "[@KS](/networks/ks) et medlem @Ola");
        for odd in ["](/people/", "[a](/people/x", "](/people/x) b"] {
            assert!(!without_people(odd, "et medlem").contains("/people/"), "{odd}");
        }
    }

    #[test]
    fn other_links_with_an_at_are_no_mentions() {
        assert_eq!(next("[@kari](https://evil.example)"), Some(At::Typed { at: 1 }));
    }
}
