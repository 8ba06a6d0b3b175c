//! Paragraphs that keep their identity while the text around and in them changes.
//!
//! A translation, a gloss or a coding belongs to a paragraph id. An edit must therefore disturb as few ids as
//! possible, and an id that is gone must never come to mean something else.

use super::blocks;
use crate::platform::server::normal::normalise;
use serde::{Deserialize, Serialize};
use similar::DiffableStr;
use std::collections::HashMap;

/// What stands between two paragraphs in the Markdown.
pub(super) const SEPARATOR: &str = "\n\n";

/// Blocks of at most this many bytes are compared by letters as well as by words, so that a corrected or inflected
/// word does not make a new heading of an old one.
const SHORT: usize = 200;

/// How many earlier blocks a changed one is compared with: bounds the time for hostile input.
const WINDOW: usize = 32;

/// A top-level block of a text: what a reader calls a paragraph, a heading, a list, a quotation.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Paragraph {
    /// Unique in the text through all its versions, never used again once gone.
    pub id: u32,
    /// The block's own Markdown, normalised.
    pub markdown: String,
}

/// Splits Markdown into its top-level blocks and gives each the id it had in the previous version.
///
/// A block that is unchanged keeps its id wherever it has been moved. A changed block keeps its id when it
/// stands in order between the unchanged ones and at least half of it is alike. All others get new ids, counted
/// up from `next`, which is left at the first unused number and is to be stored with the text.
pub fn paragraphs(previous: &[Paragraph], markdown: &str, next: &mut u32) -> Vec<Paragraph> {
    let markdown = normalise(markdown);
    let new = blocks::split(&markdown);
    let old: Vec<&str> = previous.iter().map(|paragraph| paragraph.markdown.as_str()).collect();
    let matched = match_blocks(&old, &new);
    let used = previous.iter().map(|paragraph| paragraph.id.saturating_add(1)).max();
    *next = (*next).max(used.unwrap_or(0));
    let with_id = |(block, old): (&str, Option<usize>)| {
        let kept = old.and_then(|old| previous.get(old)).map(|paragraph| paragraph.id);
        let id = kept.unwrap_or(*next);
        if kept.is_none() {
            *next = next.saturating_add(1);
        }
        Paragraph { id, markdown: block.to_owned() }
    };
    new.into_iter().zip(matched).map(with_id).collect()
}

/// The paragraphs as one Markdown text. Splitting it again gives the same paragraphs.
pub fn join(paragraphs: &[Paragraph]) -> String {
    let sources: Vec<&str> = paragraphs.iter().map(|paragraph| paragraph.markdown.as_str()).collect();
    sources.join(SEPARATOR)
}

/// For each new block the old one it continues.
fn match_blocks(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut matching = Matching::new(old.len(), new.len());
    matching.same_and_only(old, new);
    for gap in matching.gaps() {
        matching.same_in_order(old, new, gap);
    }
    let gaps = matching.gaps();
    matching.same_anywhere(old, new);
    for gap in gaps {
        matching.alike_in_order(old, new, gap);
    }
    matching.of_new
}

/// A stretch of old blocks and of new blocks between two pairs that keep their order.
#[derive(Clone, Copy)]
struct Gap {
    old: (usize, usize),
    new: (usize, usize),
}

struct Matching {
    of_new: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Matching {
    fn new(old: usize, new: usize) -> Self {
        Self { of_new: vec![None; new], taken: vec![false; old] }
    }

    fn pair(&mut self, old: usize, new: usize) {
        if let (Some(taken), Some(slot)) = (self.taken.get_mut(old), self.of_new.get_mut(new)) {
            *taken = true;
            *slot = Some(old);
        }
    }

    fn is_free(&self, old: usize) -> bool {
        self.taken.get(old) == Some(&false)
    }

    fn is_new(&self, new: usize) -> bool {
        self.of_new.get(new) == Some(&None)
    }

    /// Pairs blocks that occur once in each version: the safest ones, from which the rest is reckoned.
    fn same_and_only(&mut self, old: &[&str], new: &[&str]) {
        let (old_places, new_places) = (places(old), places(new));
        for (block, at) in &old_places {
            if let ([at], Some([to])) = (at.as_slice(), new_places.get(block).map(Vec::as_slice)) {
                self.pair(*at, *to);
            }
        }
    }

    /// The stretches between the longest row of pairs that stand in the same order in both versions.
    fn gaps(&self) -> Vec<Gap> {
        let pairs: Vec<(usize, usize)> =
            self.of_new.iter().enumerate().filter_map(|(new, old)| old.map(|old| (old, new))).collect();
        let mut from = (0, 0);
        let mut gaps = Vec::new();
        let end = (self.taken.len(), self.of_new.len());
        for (old, new) in rising(&pairs).into_iter().chain([end]) {
            gaps.push(Gap { old: (from.0, old), new: (from.1, new) });
            from = (old + 1, new + 1);
        }
        gaps
    }

    /// Pairs repeated blocks (rules, recurring headings) from both ends of the gap, then in order.
    fn same_in_order(&mut self, old: &[&str], new: &[&str], gap: Gap) {
        let Gap { old: (mut old_from, mut old_to), new: (mut new_from, mut new_to) } = gap;
        while old_from < old_to && new_from < new_to && old.get(old_from) == new.get(new_from) {
            self.pair(old_from, new_from);
            (old_from, new_from) = (old_from + 1, new_from + 1);
        }
        while old_from < old_to && new_from < new_to && old.get(old_to - 1) == new.get(new_to - 1) {
            (old_to, new_to) = (old_to - 1, new_to - 1);
            self.pair(old_to, new_to);
        }
        let stretch: Vec<&str> = old.iter().take(old_to).skip(old_from).copied().collect();
        let places = places(&stretch);
        let mut least = 0;
        for at in new_from..new_to {
            let found = new.get(at).and_then(|block| places.get(block));
            let found = found.and_then(|places| places.get(places.partition_point(|place| *place < least)));
            if let Some(place) = found.filter(|place| self.is_new(at) && self.is_free(old_from + **place)) {
                self.pair(old_from + place, at);
                least = place + 1;
            }
        }
    }

    /// Pairs what was moved.
    fn same_anywhere(&mut self, old: &[&str], new: &[&str]) {
        let free: Vec<usize> = (0..old.len()).filter(|at| self.is_free(*at)).collect();
        let mut left: HashMap<&str, Vec<usize>> = HashMap::new();
        for at in free.into_iter().rev() {
            if let Some(block) = old.get(at) {
                left.entry(block).or_default().push(at);
            }
        }
        for (at, block) in new.iter().enumerate() {
            if self.is_new(at)
                && let Some(place) = left.get_mut(block).and_then(Vec::pop)
            {
                self.pair(place, at);
            }
        }
    }

    /// Pairs changed blocks so that the sum of their likeness is greatest.
    fn alike_in_order(&mut self, old: &[&str], new: &[&str], gap: Gap) {
        let traits_of =
            |blocks: &[&str], (from, to), is_left: &dyn Fn(usize) -> bool| -> Vec<(usize, Traits)> {
                let blocks = blocks.iter().enumerate().take(to).skip(from);
                blocks.filter(|(at, _)| is_left(*at)).map(|(at, block)| (at, Traits::of(block))).collect()
            };
        let old = traits_of(old, gap.old, &|at| self.is_free(at));
        let new = traits_of(new, gap.new, &|at| self.is_new(at));
        for (old_at, new_at) in align(&old, &new) {
            self.pair(old_at, new_at);
        }
    }
}

fn places<'a>(blocks: &[&'a str]) -> HashMap<&'a str, Vec<usize>> {
    let mut found: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, block) in blocks.iter().enumerate() {
        found.entry(block).or_default().push(at);
    }
    found
}

/// The longest rising row of the first numbers (patience sorting), for pairs sorted by the second.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let first = |at: &usize| pairs.get(*at).map(|pair| pair.0);
    for (at, pair) in pairs.iter().enumerate() {
        let place = ends.partition_point(|end| first(end) < Some(pair.0));
        before.push(place.checked_sub(1).and_then(|place| ends.get(place)).copied());
        match ends.get_mut(place) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let back = std::iter::successors(ends.last().copied(), |at| before.get(*at).copied().flatten());
    let mut row: Vec<(usize, usize)> = back.filter_map(|at| pairs.get(at).copied()).collect();
    row.reverse();
    row
}

/// A block's words, and if it is short its pairs of letters, counted.
struct Traits {
    words: HashMap<String, usize>,
    letters: HashMap<String, usize>,
}

impl Traits {
    fn of(block: &str) -> Self {
        let words =
            block.tokenize_unicode_words().into_iter().filter(|word| word.chars().any(char::is_alphanumeric));
        let letters: Vec<char> =
            if block.len() <= SHORT { block.to_lowercase().chars().collect() } else { Vec::new() };
        let pairs =
            letters.iter().zip(letters.iter().skip(1)).map(|(one, two)| String::from_iter([one, two]));
        Self { words: counted(words.map(str::to_lowercase)), letters: counted(pairs) }
    }

    /// From 0 to 1: twice what both have over the sum of what each has (Sørensen and Dice), in letters.
    fn likeness(&self, other: &Self) -> f64 {
        shared(&self.words, &other.words).max(shared(&self.letters, &other.letters))
    }
}

fn counted(parts: impl Iterator<Item = String>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for part in parts {
        *counts.entry(part).or_default() += 1;
    }
    counts
}

fn shared(one: &HashMap<String, usize>, two: &HashMap<String, usize>) -> f64 {
    let weight = |counts: &HashMap<String, usize>| {
        counts.iter().map(|(part, count)| part.len() * count).sum::<usize>()
    };
    let all = weight(one) + weight(two);
    if all == 0 {
        return 0.0;
    }
    let common = one.iter().map(|(part, count)| part.len() * count.min(two.get(part).unwrap_or(&0)));
    2.0 * common.sum::<usize>() as f64 / all as f64
}

/// The pairs, in order in both rows, at least half alike, whose likeness adds up to most.
fn align(old: &[(usize, Traits)], new: &[(usize, Traits)]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > WINDOW * WINDOW {
        return align_near(old, new);
    }
    let mut best: Vec<(f64, Vec<(usize, usize)>)> = vec![(0.0, Vec::new()); old.len() + 1];
    for (new_at, new_traits) in new {
        let mut row = vec![(0.0, Vec::new())];
        for ((old_at, old_traits), (above, diagonal)) in old.iter().zip(best.iter().skip(1).zip(&best)) {
            let likeness = old_traits.likeness(new_traits);
            let left = row.last().filter(|left: &&(f64, _)| left.0 > above.0);
            let mut choice = left.unwrap_or(above).clone();
            if likeness >= 0.5 && diagonal.0 + likeness > choice.0 {
                choice = diagonal.clone();
                choice.0 += likeness;
                choice.1.push((*old_at, *new_at));
            }
            row.push(choice);
        }
        best = row;
    }
    best.pop().map(|(_, pairs)| pairs).unwrap_or_default()
}

/// The same for a long gap: each new block takes the first that is alike among the next few old ones.
fn align_near(old: &[(usize, Traits)], new: &[(usize, Traits)]) -> Vec<(usize, usize)> {
    let mut from = 0;
    let mut pairs = Vec::new();
    for (new_at, traits) in new {
        let mut near = old.iter().enumerate().skip(from).take(WINDOW);
        if let Some((at, (old_at, _))) = near.find(|(_, (_, other))| other.likeness(traits) >= 0.5) {
            pairs.push((*old_at, *new_at));
            from = at + 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids after one text has been edited into another.
    fn ids(before: &str, after: &str) -> Vec<u32> {
        let mut next = 1;
        let old = paragraphs(&[], before, &mut next);
        paragraphs(&old, after, &mut next).iter().map(|paragraph| paragraph.id).collect()
    }

    #[test]
    fn ids_stay_through_edits() {
        let four = "Vi møttes i Tromsø mandag.\n\nElevene viste fram arbeidene.\n\nLærerne skrev notater.\n\nTil slutt spiste vi.";
        let cases: [(&str, String, &[u32]); 11] = [
            ("nothing", four.to_owned(), &[1, 2, 3, 4]),
            ("first gone", four.replace("Vi møttes i Tromsø mandag.\n\n", ""), &[2, 3, 4]),
            (
                "inserted",
                four.replace("\n\nLærerne", "\n\nNoe helt annet sto her.\n\nLærerne"),
                &[1, 2, 5, 3, 4],
            ),
            ("word changed", four.replace("notater", "referat"), &[1, 2, 3, 4]),
            (
                "words added",
                four.replace("viste fram arbeidene", "viste fram de ferdige arbeidene sine"),
                &[1, 2, 3, 4],
            ),
            ("rewritten", four.replace("Lærerne skrev notater.", "Været var godt hele uka."), &[1, 2, 5, 4]),
            (
                "moved last first",
                format!("Til slutt spiste vi.\n\n{}", four.replace("\n\nTil slutt spiste vi.", "")),
                &[4, 1, 2, 3],
            ),
            ("split", four.replace("viste fram arbeidene.", "viste fram.\n\nArbeidene."), &[1, 2, 5, 3, 4]),
            ("copied", format!("{four}\n\nLærerne skrev notater."), &[1, 2, 3, 4, 5]),
            ("all gone", String::new(), &[]),
            ("all new", "# Program\n\n- 9.00 frokost".to_owned(), &[5, 6]),
        ];
        for (edit, after, expected) in cases {
            assert_eq!(ids(four, &after), expected, "{edit}");
        }
    }

    #[test]
    fn repeated_blocks_and_small_words_keep_theirs() {
        let cases: [(&str, &str, &[u32]); 5] = [
            ("a a\n\n---\n\nb b\n\n---\n\nc c", "b b\n\n---\n\nc c", &[3, 4, 5]),
            ("---\n\n---", "---\n\nny\n\n---", &[1, 3, 2]),
            ("# Bakgrun\n\nx", "# Bakgrunn\n\nx", &[1, 2]),
            ("Atuartitsisoqarfimmi\n\nx", "Atuartitsisoqarfik\n\nx", &[1, 2]),
            ("x y\n\nz w", "Z W\n\nX Y", &[2, 3]),
        ];
        for (before, after, expected) in cases {
            assert_eq!(ids(before, after), expected, "{before:?} -> {after:?}");
        }
    }

    #[test]
    fn an_id_is_never_used_again() {
        let mut next = 1;
        let first = paragraphs(&[], "en\n\nto", &mut next);
        let second = paragraphs(&first, "en", &mut next);
        let third = paragraphs(&second, "en\n\nto", &mut next);
        assert_eq!(third.iter().map(|paragraph| paragraph.id).collect::<Vec<_>>(), [1, 3]);
        let mut forgotten = 0;
        assert_eq!(paragraphs(&third, "en\n\nto\n\ntre", &mut forgotten).last().map(|last| last.id), Some(4));
    }

    #[test]
    fn two_spellings_are_one_paragraph() {
        let composed = paragraphs(&[], "på skolen i Ålesund", &mut 1);
        assert_eq!(paragraphs(&composed, "pa\u{30a} skolen i A\u{30a}lesund\r\n", &mut 2), composed);
    }

    #[test]
    fn a_long_text_rewritten_ends_in_time() {
        let text = |mark: char| -> String {
            (0..20_000).map(|nth| format!("{mark}{nth} {mark}{}\n\n", nth + 1)).collect()
        };
        let mut next = 1;
        let old = paragraphs(&[], &text('a'), &mut next);
        let rewritten = paragraphs(&old, &text('b'), &mut next);
        let different: std::collections::HashSet<u32> =
            rewritten.iter().map(|paragraph| paragraph.id).collect();
        assert_eq!(different.len(), 20_000);
        let reversed: Vec<Paragraph> = old.iter().rev().cloned().collect();
        assert_eq!(paragraphs(&old, &join(&reversed), &mut next), reversed);
    }

    #[test]
    fn it_is_stored_as_json() {
        let read = paragraphs(&[], "# Æ\n\n- ø", &mut 1);
        let stored = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Vec<Paragraph>>(&stored).unwrap(), read);
    }
}
