//! Numbers the language's way: decimal and group marks, minus and percent signs as in CLDR.

use std::cell::RefCell;
use std::collections::HashMap;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use fluent::types::{FluentNumber, FluentNumberStyle};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::{Text, icu_locale};
use crate::platform::lang::UiLang;

/// CLDR's `#,##0.###`: more decimals than three are only shown when asked for.
const MOST_DECIMALS: u8 = 3;

impl Text {
    /// A whole number: `1 234` in Norwegian, `1.234` in Danish.
    pub fn number(&self, number: i64) -> String {
        format(self.lang(), Decimal::from(number), true)
    }

    /// A number with exactly this many decimals, a half rounded away from zero: `2,50`.
    pub fn decimal(&self, number: f64, decimals: u8) -> String {
        match decimal(number) {
            Some(exact) => format(self.lang(), rounded(exact, decimals, decimals), true),
            None => number.to_string(),
        }
    }

    /// A share in whole percent: 0.125 is `13 %`, in Icelandic and English `13%`.
    pub fn percent(&self, share: f64) -> String {
        match decimal(share) {
            Some(exact) => percent(self.lang(), exact, 0, 0, true),
            None => share.to_string(),
        }
    }
}

/// A number inside a message, with the options of `NUMBER()`: fraction digits, grouping, percent.
pub(super) fn in_message(lang: UiLang, number: &FluentNumber) -> String {
    let Some(exact) = decimal(number.value) else {
        return number.value.to_string();
    };
    let options = &number.options;
    let percents = options.style == FluentNumberStyle::Percent;
    let digits = |wish: Option<usize>| wish.map(|digits| u8::try_from(digits).unwrap_or(u8::MAX));
    let least = digits(options.minimum_fraction_digits).unwrap_or(0);
    let default_most = if percents { 0 } else { MOST_DECIMALS };
    let most = digits(options.maximum_fraction_digits).unwrap_or(default_most).max(least);
    if percents {
        percent(lang, exact, least, most, options.use_grouping)
    } else {
        format(lang, rounded(exact, least, most), options.use_grouping)
    }
}

/// The shortest decimal that reads back as the same number; none for infinities and "not a number".
fn decimal(number: f64) -> Option<Decimal> {
    Decimal::try_from_str(&number.to_string()).ok()
}

/// Rounded to `most` decimals, filled up to `least`. What rounds to nothing has no sign.
fn rounded(mut number: Decimal, least: u8, most: u8) -> Decimal {
    let half_away_from_zero = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    number.round_with_mode(-i16::from(most), half_away_from_zero);
    number.absolute.trim_start();
    number.absolute.trim_end();
    number.absolute.pad_end(-i16::from(least));
    if number.absolute.is_zero() {
        number.set_sign(fixed_decimal::Sign::None);
    }
    number
}

fn percent(lang: UiLang, mut share: Decimal, least: u8, most: u8, grouped: bool) -> String {
    share.absolute.multiply_pow10(2);
    let number = format(lang, rounded(share, least, most), grouped);
    match lang {
        UiLang::Is | UiLang::En => format!("{number}%"),
        _ => format!("{number}\u{a0}%"),
    }
}

fn format(lang: UiLang, number: Decimal, grouped: bool) -> String {
    thread_local! {
        /// ICU4X's formatters can't be shared between threads.
        static FORMATTERS: RefCell<HashMap<(UiLang, bool), Option<DecimalFormatter>>> = RefCell::default();
    }
    FORMATTERS.with_borrow_mut(|formatters| {
        let formatter = formatters.entry((lang, grouped)).or_insert_with(|| formatter(lang, grouped));
        formatter
            .as_ref()
            .map_or_else(|| number.to_string(), |formatter| formatter.format(&number).to_string())
    })
}

fn formatter(lang: UiLang, grouped: bool) -> Option<DecimalFormatter> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never });
    DecimalFormatter::try_new(icu_locale(lang).into(), options).ok()
}
