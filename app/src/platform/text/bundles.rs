//! Reads the Fluent sources and keeps one bundle a language, of all rooms. A source that can't be read, a message
//! without a status and a key given twice are reported with file and line: the program doesn't start with them.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::{LazyLock, Mutex};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;
use unic_langid::{LanguageIdentifier, langid};

use super::message::Arg;
use super::numbers;
use super::status::{Counts, Status};
use crate::platform::lang::UiLang;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// What is wrong with the sources, each with its file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError(Vec<String>);

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for LoadError {}

/// The texts of every language.
#[derive(Default)]
pub struct Bundles {
    languages: BTreeMap<UiLang, Language>,
}

struct Language {
    bundle: FluentBundle<FluentResource>,
    status: BTreeMap<String, Status>,
}

impl Bundles {
    /// The texts embedded in the program. Call it at the start, so that a broken source stops the program.
    ///
    /// # Errors
    /// Everything that is wrong with the sources.
    pub fn embedded() -> Result<&'static Self, &'static LoadError> {
        static EMBEDDED: LazyLock<Result<Bundles, LoadError>> =
            LazyLock::new(|| Bundles::from_sources(SOURCES));
        EMBEDDED.as_ref()
    }

    /// Reads sources given as language, room and Fluent text.
    ///
    /// # Errors
    /// Everything that is wrong with the sources.
    pub fn from_sources(sources: &[(&str, &str, &str)]) -> Result<Self, LoadError> {
        let mut bundles = Self::default();
        let mut problems = Vec::new();
        for (code, room, source) in sources {
            let file = File { name: format!("locales/{code}/{room}.ftl"), source };
            match UiLang::from_code(code) {
                Some(lang) => {
                    let language = bundles.languages.entry(lang).or_insert_with(|| Language::new(lang));
                    language.add(&file, &mut problems);
                }
                None => problems.push(format!("{}:1: the interface has no language {code}", file.name)),
            }
        }
        if problems.is_empty() { Ok(bundles) } else { Err(LoadError(problems)) }
    }

    /// The keys of a language, in alphabetical order.
    pub fn keys(&self, lang: UiLang) -> impl Iterator<Item = &str> {
        self.languages.get(&lang).into_iter().flat_map(|language| language.status.keys().map(String::as_str))
    }

    /// How far a message can be trusted; none when the language lacks it.
    pub fn status(&self, lang: UiLang, key: &str) -> Option<Status> {
        let message = key.split_once('.').map_or(key, |(message, _)| message);
        self.languages.get(&lang)?.status.get(message).copied()
    }

    /// How many messages of a language have each status.
    pub fn counts(&self, lang: UiLang) -> Counts {
        self.languages.get(&lang).into_iter().flat_map(|language| language.status.values().copied()).collect()
    }

    /// The message with its arguments filled in; `key.attribute` reads an attribute. None when the language lacks it.
    /// What goes wrong inside a message (an argument that wasn't given) is logged once and shown as `{$name}`.
    pub(super) fn format(&self, lang: UiLang, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let bundle = &self.languages.get(&lang)?.bundle;
        let pattern = match key.split_once('.') {
            Some((message, attribute)) => bundle.get_message(message)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(key)?.value()?,
        };
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() && first_time(lang, key) {
            tracing::error!(%lang, key, ?errors, "a text could not be filled in");
        }
        Some(text)
    }
}

/// Whether a fault of this message is seen for the first time, so that the log tells it once.
pub(super) fn first_time(lang: UiLang, key: &str) -> bool {
    static SEEN: Mutex<BTreeMap<UiLang, HashSet<String>>> = Mutex::new(BTreeMap::new());
    SEEN.lock().is_ok_and(|mut seen| seen.entry(lang).or_default().insert(key.to_owned()))
}

impl Language {
    fn new(lang: UiLang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![plural_rules(lang)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number_formatter(lang)));
        if let Err(error) = bundle.add_builtins() {
            tracing::error!(%lang, %error, "NUMBER() is missing in texts");
        }
        Self { bundle, status: BTreeMap::new() }
    }

    fn add(&mut self, file: &File<'_>, problems: &mut Vec<String>) {
        match parser::parse(file.source) {
            Ok(resource) => self.read_statuses(file, &resource.body, problems),
            Err((_, errors)) => {
                problems
                    .extend(errors.iter().map(|error| file.problem(file.line_at(error.pos.start), error)));
                return;
            }
        }
        // The same text was read without fault just above.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.source.to_owned());
        for error in self.bundle.add_resource(resource).err().unwrap_or_default() {
            let line = match &error {
                FluentError::Overriding { id, .. } => file.line_of(id),
                _ => 1,
            };
            problems.push(file.problem(line, &error));
        }
    }

    fn read_statuses(&mut self, file: &File<'_>, entries: &[Entry<&str>], problems: &mut Vec<String>) {
        let mut default = None;
        for entry in entries {
            match entry {
                Entry::ResourceComment(comment) => match status_of(Some(comment)) {
                    Ok(status) => default = status.or(default),
                    Err(what) => problems.push(file.problem(file.line_containing(comment), &what)),
                },
                Entry::Message(message) => {
                    match status_of(message.comment.as_ref()).map(|own| own.or(default)) {
                        Ok(Some(status)) => {
                            self.status.insert(message.id.name.to_owned(), status);
                        }
                        Ok(None) => {
                            let what = format!("{} has no status, nor has its file", message.id.name);
                            problems.push(file.problem(file.line_of(message.id.name), &what));
                        }
                        Err(what) => problems.push(file.problem(file.line_of(message.id.name), &what)),
                    }
                }
                _ => {}
            }
        }
    }
}

fn status_of(comment: Option<&Comment<&str>>) -> Result<Option<Status>, String> {
    comment.map_or(Ok(None), |comment| Status::from_comment(&comment.content))
}

/// One source, for telling where a fault is.
struct File<'a> {
    name: String,
    source: &'a str,
}

impl File<'_> {
    fn problem(&self, line: usize, what: &dyn fmt::Display) -> String {
        format!("{}:{line}: {what}", self.name)
    }

    fn line_at(&self, byte: usize) -> usize {
        1 + self.source.bytes().take(byte).filter(|byte| *byte == b'\n').count()
    }

    /// Where a message begins; the last one, when it is given twice.
    fn line_of(&self, key: &str) -> usize {
        let begins =
            |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        self.source.lines().collect::<Vec<_>>().iter().rposition(|line| begins(line)).map_or(1, |at| at + 1)
    }

    fn line_containing(&self, comment: &Comment<&str>) -> usize {
        let first = comment.content.first().copied().unwrap_or_default();
        self.source
            .lines()
            .position(|line| line.starts_with("###") && line.ends_with(first))
            .map_or(1, |at| at + 1)
    }
}

/// The language whose plural rules the bundle follows; Fluent asks it for nothing else. `intl_pluralrules` 7 still has
/// CLDR's former Icelandic rule, by which 1,5 is singular; the Macedonian rule is the one Icelandic has had since.
fn plural_rules(lang: UiLang) -> LanguageIdentifier {
    match lang {
        UiLang::Nb => langid!("nb"),
        UiLang::Sv => langid!("sv"),
        UiLang::Da => langid!("da"),
        UiLang::Fi => langid!("fi"),
        UiLang::Is => langid!("mk"),
        UiLang::Fo => langid!("fo"),
        UiLang::Kl => langid!("kl"),
        UiLang::En => langid!("en"),
    }
}

/// Fluent takes plain functions, which can't carry the language with them.
fn number_formatter<M>(lang: UiLang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn number(lang: UiLang, value: &FluentValue<'_>) -> Option<String> {
        match value {
            FluentValue::Number(number) => Some(numbers::in_message(lang, number)),
            _ => None,
        }
    }
    match lang {
        UiLang::Nb => |value, _| number(UiLang::Nb, value),
        UiLang::Sv => |value, _| number(UiLang::Sv, value),
        UiLang::Da => |value, _| number(UiLang::Da, value),
        UiLang::Fi => |value, _| number(UiLang::Fi, value),
        UiLang::Is => |value, _| number(UiLang::Is, value),
        UiLang::Fo => |value, _| number(UiLang::Fo, value),
        UiLang::Kl => |value, _| number(UiLang::Kl, value),
        UiLang::En => |value, _| number(UiLang::En, value),
    }
}
