//! Amounts as the reader's language writes them.

use crate::platform::text::Text;
use crate::study_trips::before::Currency;

/// `1 250,50 NOK`: the code of ISO 4217 is the same in every language, and kroner are of several kinds.
pub(super) fn money(text: &Text, amount: i64, currency: Currency) -> String {
    let decimals = currency.decimals();
    let unit = 10_i64.pow(u32::from(decimals));
    let (whole, rest) = (amount / unit, amount % unit);
    if rest == 0 {
        return format!("{}\u{a0}{}", text.number(whole), currency.code());
    }
    #[expect(clippy::cast_precision_loss, reason = "the most that a line can be is far below 2^53")]
    let exact = amount as f64 / unit as f64;
    format!("{}\u{a0}{}", text.decimal(exact, decimals), currency.code())
}

#[cfg(test)]
mod tests {
    use super::money;
    use crate::platform::lang::UiLang;
    use crate::platform::text::Text;
    use crate::study_trips::before::Currency;

    #[test]
    fn amounts_are_written_as_the_language_writes_numbers() {
        let written = |lang, amount, currency| money(&Text::new(lang, false), amount, currency);
        assert_eq!(written(UiLang::Da, 125_050, Currency::Dkk), "1.250,50\u{a0}DKK");
        assert_eq!(written(UiLang::En, 125_000, Currency::Eur), "1,250\u{a0}EUR");
        assert_eq!(written(UiLang::En, 125_000, Currency::Isk), "125,000\u{a0}ISK");
    }
}
