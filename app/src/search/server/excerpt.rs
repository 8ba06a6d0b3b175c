//! The place in a text where words stand that were looked for. Pure.

use super::words::{Wanted, composed, words};
use crate::search::view::Run;

/// Characters before the first word that was found.
const BEFORE: usize = 80;
/// Characters from the first word on.
const AFTER: usize = 200;

/// The whole text, with the words that were looked for.
pub(super) fn marked(text: &str, wanted: &[Wanted]) -> Vec<Run> {
    let text = composed(text);
    let mut runs = Vec::new();
    let mut done = 0;
    for word in words(&text).filter(|word| is_hit(&word.term, wanted)) {
        push(&mut runs, text.get(done..word.start), false);
        push(&mut runs, text.get(word.start..word.end), true);
        done = word.end;
    }
    push(&mut runs, text.get(done..), false);
    runs
}

/// The words around the first one that was looked for; none when no such word stands there.
pub(super) fn excerpt(text: &str, wanted: &[Wanted]) -> Option<Vec<Run>> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = composed(&text);
    let hit = words(&text).find(|word| is_hit(&word.term, wanted))?;
    let before = text.get(..hit.start)?;
    let start =
        before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| next_word(&text, at, hit.start));
    let rest = text.get(hit.start..)?;
    let end = match rest.char_indices().nth(AFTER) {
        Some((at, _)) => last_word(&text, hit.end, hit.start + at),
        None => text.len(),
    };
    let mut runs = marked(text.get(start..end)?, wanted);
    if start > 0 {
        runs.insert(0, Run { text: "… ".to_owned(), hit: false });
    }
    if end < text.len() {
        runs.push(Run { text: " …".to_owned(), hit: false });
    }
    Some(runs)
}

/// Whether a word is one of those that are looked for.
fn is_hit(term: &str, wanted: &[Wanted]) -> bool {
    wanted.iter().any(|one| one.finds(term))
}

/// Where the first whole word after `at` begins; `hit` when there is none before it.
fn next_word(text: &str, at: usize, hit: usize) -> usize {
    text.get(at..hit).and_then(|between| between.find(' ')).map_or(hit, |space| at + space + 1)
}

/// Where the last whole word before `at` ends; not before `hit`, the end of the word that was found.
fn last_word(text: &str, hit: usize, at: usize) -> usize {
    let at = at.max(hit);
    text.get(hit..at).and_then(|between| between.rfind(' ')).map_or(hit, |space| hit + space)
}

fn push(runs: &mut Vec<Run>, text: Option<&str>, hit: bool) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        runs.push(Run { text: text.to_owned(), hit });
    }
}

#[cfg(test)]
mod tests {
    use super::{excerpt, marked};
    use crate::search::server::words::wanted;
    use crate::search::view::Run;

    fn plain(runs: &[Run]) -> String {
        runs.iter().map(|run| if run.hit { format!("[{}]", run.text) } else { run.text.clone() }).collect()
    }

    #[test]
    fn whole_words_are_marked_and_nothing_is_lost() {
        let runs = marked("Møter i KS-nettet: møte for møte", &wanted("møte ks"));
        assert_eq!(plain(&runs), "[Møter] i [KS]-nettet: [møte] for [møte]");
        assert_eq!(plain(&marked("<b>Ola</b>", &wanted("b"))), "<[b]>Ola</[b]>");
        assert_eq!(plain(&marked("", &wanted("b"))), "");
    }

    #[test]
    fn the_first_place_is_shown_in_whole_words() {
        let text = format!("{} nålen \n i {}", "høy ".repeat(100), "stakken ".repeat(100));
        let runs = excerpt(&text, &wanted("NÅLEN")).unwrap();
        let shown = plain(&runs);
        assert!(shown.starts_with("… høy ") && shown.ends_with("stakken …"), "{shown}");
        assert!(shown.contains("høy [nålen] i stakken"), "{shown}");
        assert!(shown.chars().count() < 320, "{shown}");
        assert!(excerpt(&text, &wanted("nål")).is_some());
        assert_eq!(excerpt(&text, &wanted("naalen")), None);
        assert_eq!(excerpt("", &wanted("nålen")), None);
    }

    #[test]
    fn a_word_longer_than_the_place_is_shown_whole() {
        let word = "ø".repeat(600);
        let text = format!("{word} {word}");
        let runs = excerpt(&text, &wanted(&word)).unwrap();
        assert_eq!(plain(&runs), format!("[{word}] …"));
        let late = excerpt(&format!("{} x", "å".repeat(300)), &wanted("x")).unwrap();
        assert_eq!(plain(&late), "… [x]");
    }
}
