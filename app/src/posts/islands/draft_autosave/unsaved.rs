//! What could not be saved, kept in this tab of the browser. It never leaves the browser, and signing out takes it away
//! (`Clear-Site-Data`).

use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{
    Element, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Storage,
    UrlSearchParams,
};

use super::browser::set;

fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

fn key(whose: &str, draft: &str) -> String {
    format!("draft:{whose}:{draft}")
}

/// Keeps the fields of a form that could not be saved.
pub(in crate::posts::islands) fn keep(whose: &str, fields: &UrlSearchParams) {
    if let (Some(storage), Some(draft)) = (storage(), fields.get("draft")) {
        let _ = storage.set_item(&key(whose, &draft), &String::from(fields.to_string()));
    }
}

/// Keeps nothing of this draft any more.
pub(in crate::posts::islands) fn forget(whose: &str, fields: &UrlSearchParams) {
    if let (Some(storage), Some(draft)) = (storage(), fields.get("draft")) {
        let _ = storage.remove_item(&key(whose, &draft));
    }
}

/// Fills the form with what is kept of its draft. A form for a new draft takes up what was typed into another new one of
/// the same kind, because its draft has another number each time it is asked for. Tells whether the form was changed.
pub(in crate::posts::islands) fn restore(form: &HtmlFormElement, whose: &str, now: &UrlSearchParams) -> bool {
    let Some(storage) = storage() else { return false };
    forget_others(&storage, whose);
    let Some(kept) = find(&storage, whose, now) else { return false };
    let changed = fill_all(form, &kept);
    if changed {
        // With the number and version of then, so that a later version from another window is not written over.
        for name in ["draft", "draft_version"] {
            set(form, name, &kept.get(name).unwrap_or_default());
        }
    } else {
        forget(whose, &kept);
    }
    changed
}

fn form_key(whose: &str, form: &str) -> String {
    format!("unsent:{whose}:{form}")
}

/// Keeps the fields of a form that was not sent.
pub(in crate::posts::islands) fn keep_form(whose: &str, form: &str, fields: &UrlSearchParams) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&form_key(whose, form), &String::from(fields.to_string()));
    }
}

/// Keeps nothing of this form any more.
pub(in crate::posts::islands) fn forget_form(whose: &str, form: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&form_key(whose, form));
    }
}

/// Fills a form with what is kept of it. Tells whether that changed anything.
pub(in crate::posts::islands) fn restore_form(element: &HtmlFormElement, whose: &str, form: &str) -> bool {
    let Some(storage) = storage() else { return false };
    forget_others(&storage, whose);
    let kept = storage.get_item(&form_key(whose, form)).ok().flatten();
    let Some(kept) = kept.and_then(|kept| UrlSearchParams::new_with_str(&kept).ok()) else { return false };
    let changed = fill_all(element, &kept);
    if !changed {
        forget_form(whose, form);
    } else if let Some(version) = kept.get("version") {
        // The version it was typed over: what somebody saved since is not written over, both texts are shown.
        set(element, "version", &version);
    }
    changed
}

/// Puts back what is kept of all fields. Tells whether that changed any.
fn fill_all(form: &HtmlFormElement, kept: &UrlSearchParams) -> bool {
    let fields = form.elements();
    let mut changed = false;
    for index in 0..fields.length() {
        changed |= fields.item(index).is_some_and(|field| fill(field, kept));
    }
    changed
}

/// What another person left in this tab goes, should the browser not have cleared it when they signed out.
fn forget_others(storage: &Storage, whose: &str) {
    let own = [key(whose, ""), form_key(whose, "")];
    let ours = |key: &String| key.starts_with("draft:") || key.starts_with("unsent:");
    let keys =
        (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
    let keys: Vec<String> =
        keys.filter(|key| ours(key) && !own.iter().any(|own| key.starts_with(own))).collect();
    for key in keys {
        let _ = storage.remove_item(&key);
    }
}

fn find(storage: &Storage, whose: &str, now: &UrlSearchParams) -> Option<UrlSearchParams> {
    let read = |key: &str| {
        let kept = storage.get_item(key).ok().flatten()?;
        UrlSearchParams::new_with_str(&kept).ok()
    };
    if let Some(kept) = read(&key(whose, &now.get("draft")?)) {
        return Some(kept);
    }
    if now.get("draft_version")? != "0" {
        return None;
    }
    let (prefix, kind) = (key(whose, ""), now.get("kind"));
    (0..storage.length().ok()?)
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|key| key.starts_with(&prefix))
        .filter_map(|key| read(&key))
        .find(|kept| kept.get("kind") == kind)
}

/// Puts back what is kept of one field; files cannot be put back. Tells whether that changed it.
fn fill(field: Element, kept: &UrlSearchParams) -> bool {
    let field = match field.dyn_into::<HtmlTextAreaElement>() {
        Ok(area) => {
            let value = kept.get(&area.name()).filter(|value| lines(value) != area.value());
            return value.map(|value| area.set_value(&value)).is_some();
        }
        Err(field) => field,
    };
    let field = match field.dyn_into::<HtmlSelectElement>() {
        Ok(select) => {
            let value = kept.get(&select.name()).filter(|value| *value != select.value());
            return value.map(|value| select.set_value(&value)).is_some();
        }
        Err(field) => field,
    };
    let Ok(input) = field.dyn_into::<HtmlInputElement>() else { return false };
    match input.type_().as_str() {
        "checkbox" | "radio" => {
            let checked = kept.get_all(&input.name()).includes(&input.value().into(), 0);
            let changed = checked != input.checked();
            input.set_checked(checked);
            changed
        }
        "hidden" | "file" | "submit" | "button" => false,
        _ => {
            let value = kept.get(&input.name()).filter(|value| *value != input.value());
            value.map(|value| input.set_value(&value)).is_some()
        }
    }
}

/// Lines as the browser shows them: a form is sent with CRLF.
fn lines(value: &str) -> String {
    value.replace("\r\n", "\n")
}
