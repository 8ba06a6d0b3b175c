//! Every message in every language, with a status; every key used, and every used key there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use app::platform::lang::UiLang;
use app::platform::text::Bundles;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Keys and their variables, by language.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn variables(pattern: &Pattern<String>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => inline_variables(inline, into),
                Expression::Select { selector, variants } => {
                    inline_variables(selector, into);
                    variants.iter().for_each(|variant| variables(&variant.value, into));
                }
            }
        }
    }
}

fn inline_variables(expression: &InlineExpression<String>, into: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = expression {
        into.insert(id.name.clone());
    }
}

fn keys(lang: UiLang) -> Keys {
    let mut keys = Keys::new();
    for file in std::fs::read_dir(root().join("locales").join(lang.code())).unwrap() {
        let path = file.unwrap().path();
        let room = path.file_stem().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                assert!(message.id.name.starts_with(&room), "{} stands in {room}.ftl", message.id.name);
                let mut used = BTreeSet::new();
                variables(message.value.as_ref().unwrap(), &mut used);
                assert!(
                    keys.insert(message.id.name.clone(), used).is_none(),
                    "{} stands twice",
                    message.id.name
                );
            }
        }
    }
    keys
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// Every string literal in the rooms that has the form of a key.
fn used_keys(rooms: &BTreeSet<String>) -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(&root().join("app/src"), &mut files);
    let mut used = BTreeSet::new();
    for file in files.iter().filter(|file| {
        !file.ends_with("text/tests.rs") && !file.components().any(|part| part.as_os_str() == "text")
    }) {
        let source = std::fs::read_to_string(file).unwrap();
        let quoted = source.replace("\\\"", "").replace("'\"'", "");
        for literal in quoted.split('"').skip(1).step_by(2) {
            let is_key = literal.split_once('-').is_some_and(|(room, rest)| {
                rooms.contains(room)
                    && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            });
            if is_key {
                used.insert(literal.to_owned());
            }
        }
    }
    used
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let reference = keys(UiLang::En);
    for lang in UiLang::ALL {
        let there = keys(lang);
        let missing: Vec<_> = reference.keys().filter(|key| !there.contains_key(*key)).collect();
        let extra: Vec<_> = there.keys().filter(|key| !reference.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{}: missing {missing:?}, too much {extra:?}",
            lang.code()
        );
        for (key, variables) in &reference {
            assert_eq!(&there[key], variables, "{}: {key}", lang.code());
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_message_is_there() {
    let reference: BTreeSet<String> = keys(UiLang::En).into_keys().collect();
    let rooms =
        reference.iter().filter_map(|key| key.split_once('-')).map(|(room, _)| room.to_owned()).collect();
    let used = used_keys(&rooms);
    let unused: Vec<_> = reference.difference(&used).collect();
    let missing: Vec<_> = used.difference(&reference).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn every_message_has_a_status_and_the_counts_add_up() {
    let bundles = Bundles::embedded().unwrap();
    let all = keys(UiLang::En).len();
    for lang in UiLang::ALL {
        let counts = bundles.counts(lang);
        assert_eq!(counts.total(), all, "{}", lang.code());
        println!("{}: {counts:?}", lang.code());
    }
}

/// Words of a message outside its placeables.
fn words(value: &str) -> usize {
    let outside =
        value.split('{').map(|part| part.rsplit('}').next().unwrap_or(part)).collect::<Vec<_>>().join(" ");
    outside.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

#[test]
fn no_language_is_a_copy_of_another() {
    let text = |lang: UiLang| {
        let mut texts = BTreeMap::new();
        for file in std::fs::read_dir(root().join("locales").join(lang.code())).unwrap() {
            let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if let Some((key, value)) = line.split_once(" = ") {
                    texts.insert(key.to_owned(), value.to_owned());
                }
            }
        }
        texts
    };
    for (lang, twin) in [
        ("fo", "da"),
        ("fo", "is"),
        ("kl", "da"),
        ("is", "da"),
        ("fi", "sv"),
        ("kl", "en"),
        ("fo", "en"),
        ("nb", "da"),
    ] {
        let (a, b) = (text(UiLang::from_code(lang).unwrap()), text(UiLang::from_code(twin).unwrap()));
        let same: Vec<_> =
            a.iter().filter(|(key, value)| words(value) > 3 && b.get(*key) == Some(*value)).collect();
        // Norwegian and Danish share whole sentences by nature.
        let allowed = if (lang, twin) == ("nb", "da") { 12 } else { 0 };
        assert!(same.len() <= allowed, "{lang} = {twin}: {same:?}");
    }
}
