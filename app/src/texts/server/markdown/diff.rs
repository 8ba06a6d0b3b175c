//! What changed between two versions, word by word, for people to read.

use similar::{Algorithm, DiffOp, DiffableStr, capture_diff_slices};
use std::ops::Range;

/// How many steps a comparison may take before it becomes coarser. The time for two texts with nothing in common
/// grows with the square of their length; about 5000 words in both together are compared word by word.
const STEPS: usize = 25_000_000;

/// A stretch of text: what is the same and what was removed make up the old text, what is the same and what
/// was added the new one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// In both versions.
    Same(String),
    /// In the old version only.
    Removed(String),
    /// In the new version only.
    Added(String),
}

/// Compares two texts by words as Unicode divides them (UAX #29).
///
/// Where whole phrases were replaced they are shown as one change, not as alternating words. Texts too long and too
/// different for that are compared by lines, and as a last resort shown as replaced.
pub fn word_diff(old: &str, new: &str) -> Vec<Change> {
    let mut comparison = Comparison { steps: STEPS, changes: Changes::default() };
    let words = (old.tokenize_unicode_words(), new.tokenize_unicode_words());
    if !comparison.tokens(&words.0, &words.1, Comparison::replace) {
        let lines = (old.tokenize_lines(), new.tokenize_lines());
        if !comparison.tokens(&lines.0, &lines.1, Comparison::words) {
            comparison.replace(old, new);
        }
    }
    comparison.changes.finish()
}

struct Comparison {
    steps: usize,
    changes: Changes,
}

impl Comparison {
    /// Compares token by token and hands each stretch that differs to `differs`; does nothing and says false when
    /// that would take more steps than are left.
    fn tokens(&mut self, old: &[&str], new: &[&str], differs: fn(&mut Self, &str, &str)) -> bool {
        let start = common(old.iter().zip(new));
        let longest_end = old.len().min(new.len()) - start;
        let end = common(old.iter().rev().zip(new.iter().rev()).take(longest_end));
        let middle = |tokens: &[&str]| start..tokens.len() - end;
        let (old_part, new_part) = (part(old, middle(old)), part(new, middle(new)));
        let size = old_part.len().saturating_add(new_part.len());
        let Some(left) = self.steps.checked_sub(size.saturating_mul(size)) else {
            return false;
        };
        self.steps = left;
        self.changes.same(&text(old, 0..start));
        for op in capture_diff_slices(Algorithm::Myers, old_part, new_part) {
            if let DiffOp::Equal { .. } = op {
                self.changes.same(&text(old_part, op.old_range()));
            } else {
                differs(self, &text(old_part, op.old_range()), &text(new_part, op.new_range()));
            }
        }
        self.changes.same(&text(old, old.len() - end..old.len()));
        true
    }

    fn words(&mut self, old: &str, new: &str) {
        if !self.tokens(&old.tokenize_unicode_words(), &new.tokenize_unicode_words(), Self::replace) {
            self.replace(old, new);
        }
    }

    fn replace(&mut self, old: &str, new: &str) {
        self.changes.replaced(old, new);
    }
}

fn common<'a>(pairs: impl Iterator<Item = (&'a &'a str, &'a &'a str)>) -> usize {
    pairs.take_while(|(old, new)| old == new).count()
}

fn part<'a, 'b>(tokens: &'a [&'b str], range: Range<usize>) -> &'a [&'b str] {
    tokens.get(range).unwrap_or_default()
}

fn text(tokens: &[&str], range: Range<usize>) -> String {
    part(tokens, range).concat()
}

/// Gathers stretches so that neighbours of one kind become one, and words replaced on both sides of a space become
/// one replaced phrase.
#[derive(Default)]
struct Changes {
    done: Vec<Change>,
    same: String,
    removed: String,
    added: String,
    /// A space after a replacement: part of the phrase if a change follows, else the same.
    space: String,
}

impl Changes {
    fn same(&mut self, text: &str) {
        let replacing = !self.removed.is_empty() && !self.added.is_empty() && self.space.is_empty();
        if replacing && text.chars().all(|character| character.is_whitespace() && character != '\n') {
            self.space.push_str(text);
        } else if !text.is_empty() {
            self.flush();
            self.same.push_str(text);
        }
    }

    fn replaced(&mut self, old: &str, new: &str) {
        if self.removed.is_empty() && self.added.is_empty() && !self.same.is_empty() {
            self.done.push(Change::Same(std::mem::take(&mut self.same)));
        }
        let space = std::mem::take(&mut self.space);
        self.removed.extend([space.as_str(), old]);
        self.added.extend([space.as_str(), new]);
    }

    fn flush(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        if !removed.is_empty() {
            self.done.push(Change::Removed(removed));
        }
        if !added.is_empty() {
            self.done.push(Change::Added(added));
        }
        self.same.push_str(&std::mem::take(&mut self.space));
    }

    fn finish(mut self) -> Vec<Change> {
        self.flush();
        if !self.same.is_empty() {
            self.done.push(Change::Same(self.same));
        }
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let show = |change: &Change| match change {
            Change::Same(text) => text.clone(),
            Change::Removed(text) => format!("[-{text}-]"),
            Change::Added(text) => format!("[+{text}+]"),
        };
        word_diff(old, new).iter().map(show).collect()
    }

    fn sides(changes: &[Change]) -> (String, String) {
        let (mut old, mut new) = (String::new(), String::new());
        for change in changes {
            match change {
                Change::Same(text) => {
                    old.push_str(text);
                    new.push_str(text);
                }
                Change::Removed(text) => old.push_str(text),
                Change::Added(text) => new.push_str(text),
            }
        }
        (old, new)
    }

    #[test]
    fn changes_read_as_a_person_would_mark_them() {
        let cases = [
            ("", "", ""),
            ("", "ny", "[+ny+]"),
            ("borte", "", "[-borte-]"),
            ("lik", "lik", "lik"),
            (
                "Skolen i Tórshavn åpner.",
                "Skulen i Tórshavn opnar.",
                "[-Skolen-][+Skulen+] i Tórshavn [-åpner-][+opnar+].",
            ),
            ("en rød bil her", "en blå båt her", "en [-rød bil-][+blå båt+] her"),
            ("a b c", "a c", "a [-b -]c"),
            ("én\n\nto", "ein\n\ntvo", "[-én-][+ein+]\n\n[-to-][+tvo+]"),
            ("glad 👩‍👧 der", "glad 👩‍👦 der", "glad [-👩‍👧-][+👩‍👦+] der"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(shown(old, new), expected);
        }
    }

    #[test]
    fn both_texts_can_be_read_from_it() {
        let parts = ["ord ", "og ", "ø", "👩‍👧", "\n", ", ", "  ", "B\u{30a}"];
        let mut seed = 3_usize;
        let mut text = || -> String {
            let mut step = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                seed >> 33
            };
            (0..step() % 30).map(|_| parts[step() % parts.len()]).collect()
        };
        for _ in 0..2_000 {
            let (old, new) = (text(), text());
            assert_eq!(sides(&word_diff(&old, &new)), (old, new));
        }
    }

    #[test]
    fn long_texts_with_nothing_in_common_end_in_time() {
        let words = |mark: char, end: char| -> String {
            (0..60_000).map(|nth| format!("{mark}{nth}{end}")).collect()
        };
        for (old_end, new_end) in [(' ', ' '), ('\n', '\n'), (' ', '\n')] {
            let (old, new) = (words('a', old_end), words('b', new_end));
            assert_eq!(sides(&word_diff(&old, &new)), (old, new));
        }
        let long = words('a', ' ');
        let changed = long.replace("a30000 ", "her ");
        assert_eq!(word_diff(&long, &changed).len(), 4);
    }
}
