//! Saves the form around it as a draft, a moment after each change and when the page is left.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use leptos::wasm_bindgen::{JsCast, closure::Closure};
    use leptos::web_sys::{Document, FormData, HtmlFormElement, HtmlInputElement, UrlSearchParams};

    use crate::posts::api::save_draft;

    /// Milliseconds without a keystroke before the form is saved.
    const PAUSE: u64 = 900;

    fn form(document: &Document, id: &str) -> Option<HtmlFormElement> {
        document.get_element_by_id(id)?.dyn_into().ok()
    }

    fn encoded(form: &HtmlFormElement) -> Option<String> {
        let data = FormData::new_with_form(form).ok()?;
        let params = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        Some(String::from(params.to_string()))
    }

    fn set(form: &HtmlFormElement, name: &str, value: &str) {
        let field =
            form.elements().named_item(name).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field {
            field.set_value(value);
        }
    }

    /// Watches the form; writes what happened into `status`.
    pub fn watch(id: String, status: WriteSignal<String>, failed: String) {
        let document = document();
        let Some(element) = form(&document, &id) else {
            return;
        };
        // One save at a time: a second one before the first is answered would look like another window's.
        let busy = StoredValue::new(false);
        let again = StoredValue::new(false);
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let changed = StoredValue::new(false);
        let save = move || {
            changed.set_value(false);
            start(id.clone(), status, failed.clone(), busy, again);
        };
        let later = {
            let save = save.clone();
            move || {
                changed.set_value(true);
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

    fn start(
        id: String,
        status: WriteSignal<String>,
        failed: String,
        busy: StoredValue<bool>,
        again: StoredValue<bool>,
    ) {
        if busy.get_value() {
            again.set_value(true);
            return;
        }
        let Some(element) = form(&document(), &id) else {
            return;
        };
        let Some(fields) = encoded(&element) else { return };
        busy.set_value(true);
        leptos::task::spawn_local(async move {
            match save_draft(fields).await {
                Ok(answer) => {
                    if answer.saved {
                        set(&element, "draft", &answer.draft);
                        set(&element, "draft_version", &answer.version.to_string());
                    }
                    status.set(answer.message);
                }
                Err(_) => status.set(failed.clone()),
            }
            busy.set_value(false);
            if again.get_value() {
                again.set_value(false);
                start(id, status, failed, busy, again);
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
) -> impl IntoView {
    // Nothing is promised before the island is awake: without it nothing saves itself.
    let (status, set_status) = signal(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        set_status.set(ready.clone());
        browser::watch(form.clone(), set_status, failed.clone());
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, ready, failed, set_status);
    view! { <p class="autosave-status" role="status">{move || status.get()}</p> }
}
