//! Sorting as the language's own lists do: Æ Ø Å last in Danish, Å Ä Ö last in Swedish, Þ after Z in Icelandic.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::LazyLock;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;

use super::{Text, icu_locale};
use crate::platform::lang::UiLang;

static COLLATORS: LazyLock<HashMap<UiLang, CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let collator = |lang| CollatorBorrowed::try_new(icu_locale(lang).into(), CollatorOptions::default()).ok();
    UiLang::ALL.into_iter().filter_map(|lang| Some((lang, collator(lang)?))).collect()
});

impl Text {
    /// The order of two texts in this language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let Some(collator) = COLLATORS.get(&self.lang()) else {
            return a.cmp(b);
        };
        match self.lang() {
            UiLang::Kl => collator.compare(&without_aa_rule(a), &without_aa_rule(b)),
            _ => collator.compare(a, b),
        }
    }

    /// Sorts by a text of each item; what is equal keeps its order.
    pub fn sort_by_key<T, F>(&self, items: &mut [T], key: F)
    where
        F: Fn(&T) -> &str,
    {
        items.sort_by(|a, b| self.compare(key(a), key(b)));
    }
}

/// Greenlandic sorts as Danish (Æ Ø Å last) but has real double vowels: `aa` is two letters, not an old Å. The combining
/// grapheme joiner has no weight of its own and keeps the two from being read as one (Unicode Standard, 23.2).
fn without_aa_rule(text: &str) -> String {
    let mut split = String::with_capacity(text.len());
    let mut after_a = false;
    for letter in text.chars() {
        let is_a = matches!(letter, 'a' | 'A');
        if is_a && after_a {
            split.push('\u{34f}');
        }
        split.push(letter);
        after_a = is_a;
    }
    split
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: UiLang) -> String {
        let mut words: Vec<&str> =
            "Aase Zebra Ærø Øre Åbo Ark Äpple Öl aab Þór Ðan Óli Olga Va Wi Üb Ulla Úlv".split(' ').collect();
        Text::new(lang, false).sort_by_key(&mut words, |word| word);
        words.join(" ")
    }

    /// The expected orders are those of `Intl.Collator` with ICU 78.2 and CLDR 48.
    #[test]
    fn the_traps_of_each_alphabet() {
        let danish = "Ark Ðan Olga Óli Þór Ulla Úlv Va Wi Üb Zebra Äpple Ærø Öl Øre aab Åbo Aase";
        for lang in [UiLang::Nb, UiLang::Da, UiLang::Fo] {
            assert_eq!(sorted(lang), danish, "{lang}");
        }
        let greenlandic = "aab Aase Ark Ðan Olga Óli Þór Ulla Úlv Va Wi Üb Zebra Äpple Ærø Öl Øre Åbo";
        assert_eq!(sorted(UiLang::Kl), greenlandic);
        let swedish = "aab Aase Ark Ðan Olga Óli Þór Ulla Úlv Va Wi Üb Zebra Åbo Äpple Ærø Öl Øre";
        assert_eq!(sorted(UiLang::Sv), swedish);
        let finnish = "aab Aase Ark Ðan Olga Óli Ulla Úlv Va Wi Üb Zebra Þór Åbo Äpple Ærø Öl Øre";
        assert_eq!(sorted(UiLang::Fi), finnish);
        let icelandic = "aab Aase Ark Ðan Olga Óli Üb Ulla Úlv Va Wi Zebra Þór Äpple Ærø Öl Øre Åbo";
        assert_eq!(sorted(UiLang::Is), icelandic);
        let english = "aab Aase Åbo Ærø Äpple Ark Ðan Öl Olga Óli Øre Üb Ulla Úlv Va Wi Zebra Þór";
        assert_eq!(sorted(UiLang::En), english);
    }

    #[test]
    fn greenlandic_double_vowels_stay_two_letters() {
        let text = Text::new(UiLang::Kl, false);
        assert_eq!(text.compare("aaa", "aab"), Ordering::Less);
        assert_eq!(text.compare("taamaattoq", "tab"), Ordering::Less);
        assert_eq!(text.compare("Åsiaat", "Zackenberg"), Ordering::Greater);
        assert_eq!(Text::new(UiLang::Da, false).compare("taamaattoq", "tab"), Ordering::Greater);
    }

    #[test]
    fn equal_items_keep_their_order() {
        let mut items = vec![("b", 1), ("a", 2), ("b", 3), ("a", 4)];
        Text::new(UiLang::Fi, false).sort_by_key(&mut items, |item| item.0);
        assert_eq!(items, [("a", 2), ("a", 4), ("b", 1), ("b", 3)]);
    }
}
