//! Checking what somebody is about to share.

use super::guard::{self, Finding, Level};
use crate::platform::actor::Actor;
use crate::platform::error::{Failure, FieldErrors};
use crate::platform::server::App;
use crate::platform::server::normal::normalise;
use crate::safety::model::CheckedText;

/// One field that is about to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The name of the form field.
    pub name: &'a str,
    /// What was typed.
    pub text: &'a str,
}

/// What to do about text that only looks like an identity number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warnings {
    /// Refuse it until the author confirms.
    Ask,
    /// The author has confirmed: let it pass, and let whoever keeps it audit that ([`CheckedText::overruled`]).
    Overruled,
    /// Let it pass: nobody else reads it yet, and it is asked about before anybody does.
    Later,
}

impl Warnings {
    /// What the checkbox of a form means.
    #[must_use]
    pub const fn confirmed(confirmed: bool) -> Self {
        if confirmed { Self::Overruled } else { Self::Ask }
    }
}

/// The name of the checkbox that overrules warnings.
pub const OVERRULE: &str = "numbers_ok";

/// Checks fields in order. What is an identity number never passes; what only looks like one passes as `warnings` says.
/// Numbers are neither logged nor kept. The texts are brought to their normal form first, so that what was checked is what
/// is kept: a sign that would be taken out later cannot part a number here.
///
/// # Errors
/// `Invalid` with a message at each field, naming the kind of number and the words before it.
pub async fn check<C>(
    _actor: &Actor,
    app: &App,
    fields: &[Field<'_>],
    warnings: Warnings,
) -> Result<Vec<CheckedText>, Failure<C>> {
    let today = today(app.now());
    let mut errors = FieldErrors::default();
    let mut checked = Vec::with_capacity(fields.len());
    for field in fields {
        let text = normalise(field.text);
        let mut overruled = 0_usize;
        for finding in guard::check(&text, today) {
            let args = [("kind", finding.kind.name().to_owned()), ("before", words_before(&text, &finding))];
            match finding.level {
                Level::Stop => errors.add_with(field.name, "safety-stop", &args),
                Level::Warn if warnings == Warnings::Ask => errors.add_with(field.name, "safety-warn", &args),
                Level::Warn => overruled += usize::from(warnings == Warnings::Overruled),
            }
        }
        checked.push(CheckedText::new(text, overruled));
    }
    errors.into_result()?;
    Ok(checked)
}

/// Checks what somebody looks for. What only looks like an identity number may be looked for: it is kept nowhere.
///
/// # Errors
/// `Invalid` at the field, for an identity number.
pub async fn check_search<C>(actor: &Actor, app: &App, name: &str, text: &str) -> Result<(), Failure<C>> {
    match check::<C>(actor, app, &[Field { name, text }], Warnings::Later).await {
        Err(Failure::Invalid(_)) => {
            let mut errors = FieldErrors::default();
            errors.add(name, "safety-search");
            errors.into_result()
        }
        done => done.map(drop),
    }
}

/// The day that the guard counts ages from.
#[must_use]
pub fn today(now: time::OffsetDateTime) -> guard::Today {
    let year = u16::try_from(now.year()).unwrap_or(u16::MAX);
    guard::Today { year, month: now.month().into(), day: now.day() }
}

/// Whether the errors are warnings alone, so that a confirmation may overrule them.
#[must_use]
pub fn can_overrule(errors: &FieldErrors) -> bool {
    !errors.is_empty() && errors.0.iter().all(|error| error.key == "safety-warn")
}

/// Up to four words before a finding, without any digits, so that the author finds the place.
fn words_before(text: &str, finding: &Finding) -> String {
    let before: String = text.chars().take(finding.start).collect();
    let mut words: Vec<&str> =
        before.split_whitespace().rev().filter(|word| !word.chars().any(char::is_numeric)).take(4).collect();
    words.reverse();
    if words.is_empty() { "…".to_owned() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::guard::{self, Today};
    use super::normalise;

    /// What is taken out or drawn together before a text is kept changes nothing that the guard finds.
    #[test]
    fn the_text_as_typed_and_the_text_as_kept_are_judged_alike() {
        let today = Today { year: 2026, month: 11, day: 1 };
        let found = |text: &str| -> Vec<_> {
            guard::check(text, today).iter().map(|one| (one.kind, one.level)).collect()
        };
        let between = [
            "",
            " ",
            "-",
            "\n",
            "\r\n",
            " \n",
            "  \r\n",
            "\n\n\n",
            " \n \n",
            "\t",
            "\u{B}",
            "\u{C}",
            "\u{85}",
            "\u{2028}",
            "\u{2029}",
            "\u{FDD0}",
            "\u{FDEF}",
            "\u{FFFE}",
            "\u{1FFFF}",
            "\u{202E}",
            "\u{2066}",
            "\u{FEFF}",
            "\0",
            "\u{7F}",
            "\u{9F}",
            "&#xFFFE;",
            "\u{30A}",
            "\u{200B}",
            "-\u{FDD0}\n",
            "; \n",
            ", \u{C}",
        ];
        for sign in between {
            for times in [1, 2, 9] {
                for number in
                    [["150760", "1111"], ["150715", "4111"], ["150760", "120N"], ["010190", "12345"]]
                {
                    let typed = format!("Vi møtte {}.", number.join(&sign.repeat(times)));
                    assert_eq!(found(&typed), found(&normalise(&typed)), "{typed:?}");
                }
            }
        }
        let hidden = "15076&\u{FDD0}#48;-1111";
        assert!(!found(&normalise(hidden)).is_empty(), "put together by what is taken out");
    }
}
