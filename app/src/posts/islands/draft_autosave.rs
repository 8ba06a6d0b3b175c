//! Saves the form around it as a draft, a moment after each change and when the page is left. What could not be saved
//! stays in this tab of the browser until it is.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
pub(super) mod unsaved;

#[cfg(feature = "hydrate")]
pub(super) use browser::{encoded, form};

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use leptos::wasm_bindgen::{JsCast, closure::Closure};
    use leptos::web_sys::{Document, FormData, HtmlFormElement, HtmlInputElement, UrlSearchParams};

    use super::unsaved;
    use crate::posts::api::save_draft;

    /// Milliseconds without a keystroke before the form is saved.
    const PAUSE: u64 = 900;

    pub fn form(document: &Document, id: &str) -> Option<HtmlFormElement> {
        document.get_element_by_id(id)?.dyn_into().ok()
    }

    pub fn encoded(form: &HtmlFormElement) -> Option<UrlSearchParams> {
        let data = FormData::new_with_form(form).ok()?;
        UrlSearchParams::new_with_str_sequence_sequence(&data).ok()
    }

    pub(super) fn set(form: &HtmlFormElement, name: &str, value: &str) {
        let field =
            form.elements().named_item(name).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field {
            field.set_value(value);
        }
    }

    /// What the island has been told.
    #[derive(Clone)]
    pub struct Told {
        pub form: String,
        pub whose: String,
        pub failed: String,
        pub restored: String,
    }

    /// Watches the form; writes what happened into `status`.
    pub fn watch(told: Told, status: WriteSignal<String>) {
        let document = document();
        let Some(element) = form(&document, &told.form) else {
            return;
        };
        if encoded(&element).is_some_and(|now| unsaved::restore(&element, &told.whose, &now)) {
            status.set(told.restored.clone());
        }
        // Once the form is on its way the answer holds what was typed, and nothing of it may stay here.
        let sent = StoredValue::new(false);
        let on_submit = {
            let (element, whose) = (element.clone(), told.whose.clone());
            Closure::<dyn FnMut()>::new(move || {
                sent.set_value(true);
                if let Some(now) = encoded(&element) {
                    unsaved::forget(&whose, &now);
                }
            })
        };
        let _ = element.add_event_listener_with_callback("submit", on_submit.as_ref().unchecked_ref());
        on_submit.forget();
        // One save at a time: a second one before the first is answered would look like another window's.
        let busy = StoredValue::new(false);
        let again = StoredValue::new(false);
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let changed = StoredValue::new(false);
        let save = move || {
            changed.set_value(false);
            start(told.clone(), status, Flags { busy, again, sent });
        };
        let later = {
            let save = save.clone();
            move || {
                changed.set_value(true);
                sent.set_value(false);
                if let Some(handle) = timer.get_value() {
                    handle.clear();
                }
                let handle = set_timeout_with_handle(save.clone(), std::time::Duration::from_millis(PAUSE));
                timer.set_value(handle.ok());
            }
        };
        let on_input = Closure::<dyn FnMut()>::new(later);
        let _ = element.add_event_listener_with_callback("input", on_input.as_ref().unchecked_ref());
        on_input.forget();
        let on_hide = Closure::<dyn FnMut()>::new(move || {
            if changed.get_value() {
                save();
            }
        });
        let _ =
            document.add_event_listener_with_callback("visibilitychange", on_hide.as_ref().unchecked_ref());
        on_hide.forget();
    }

    #[derive(Clone, Copy)]
    struct Flags {
        busy: StoredValue<bool>,
        again: StoredValue<bool>,
        sent: StoredValue<bool>,
    }

    fn start(told: Told, status: WriteSignal<String>, flags: Flags) {
        let Flags { busy, again, sent } = flags;
        if busy.get_value() {
            again.set_value(true);
            return;
        }
        let Some(element) = form(&document(), &told.form) else {
            return;
        };
        let Some(fields) = encoded(&element) else { return };
        busy.set_value(true);
        leptos::task::spawn_local(async move {
            let saved = match save_draft(String::from(fields.to_string())).await {
                Ok(answer) => {
                    if answer.saved {
                        set(&element, "draft", &answer.draft);
                        set(&element, "draft_version", &answer.version.to_string());
                    }
                    status.set(answer.message);
                    answer.saved
                }
                Err(_) => {
                    status.set(told.failed.clone());
                    false
                }
            };
            if saved {
                unsaved::forget(&told.whose, &fields);
            } else if !sent.get_value() {
                unsaved::keep(&told.whose, &fields);
            }
            busy.set_value(false);
            if again.get_value() {
                again.set_value(false);
                start(told, status, flags);
            }
        });
    }
}

/// Keeps the form with this id as a draft while somebody types. Without it the button "Save draft" does the same.
#[island]
pub fn DraftAutosave(
    /// The id of the form.
    form: String,
    /// What to say once it watches.
    ready: String,
    /// What to say when the server cannot be reached.
    failed: String,
    /// What to say when text that was not saved is there again.
    restored: String,
    /// Whose text it is: another person at the same browser does not get it.
    whose: String,
) -> impl IntoView {
    // Nothing is promised before the island is awake: without it nothing saves itself.
    let (status, set_status) = signal(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        set_status.set(ready.clone());
        let told = browser::Told {
            form: form.clone(),
            whose: whose.clone(),
            failed: failed.clone(),
            restored: restored.clone(),
        };
        browser::watch(told, set_status);
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, ready, failed, restored, whose, set_status);
    view! { <p class="autosave-status" role="status">{move || status.get()}</p> }
}
