//! Keeps what is typed into the form around it in this tab of the browser until it is sent, and puts it back when the page
//! is opened again.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;
    use leptos::wasm_bindgen::{JsCast, closure::Closure};
    use leptos::web_sys::HtmlFormElement;

    use crate::posts::islands::draft_autosave::{encoded, form, unsaved};

    /// What the form is kept under: where it is sent, and the comment that it answers.
    fn key(element: &HtmlFormElement) -> Option<String> {
        let parent = encoded(element)?.get("parent").unwrap_or_default();
        Some(format!("{}:{parent}", element.get_attribute("action").unwrap_or_default()))
    }

    /// Puts back what was typed, and keeps what is typed from now on. Tells whether anything was put back.
    pub fn watch(id: &str, whose: &str) -> bool {
        let document = document();
        let Some((element, key)) =
            form(&document, id).and_then(|element| Some((element.clone(), key(&element)?)))
        else {
            return false;
        };
        let restored = unsaved::restore_form(&element, whose, &key);
        let on_input = {
            let (element, whose, key) = (element.clone(), whose.to_owned(), key.clone());
            Closure::<dyn FnMut()>::new(move || {
                if let Some(fields) = encoded(&element) {
                    unsaved::keep_form(&whose, &key, &fields);
                }
            })
        };
        let _ = element.add_event_listener_with_callback("input", on_input.as_ref().unchecked_ref());
        on_input.forget();
        // Once the form is on its way the answer holds what was typed.
        let on_submit = {
            let whose = whose.to_owned();
            Closure::<dyn FnMut()>::new(move || unsaved::forget_form(&whose, &key))
        };
        let _ = element.add_event_listener_with_callback("submit", on_submit.as_ref().unchecked_ref());
        on_submit.forget();
        restored
    }
}

/// Keeps what is typed into the form with this id until it is sent. Without it the form works as it always does.
#[island]
pub fn KeptText(
    /// The id of the form.
    form: String,
    /// What to say when text that was not sent is there again.
    restored: String,
    /// Whose text it is: another person at the same browser does not get it.
    whose: String,
) -> impl IntoView {
    let (status, set_status) = signal(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        if browser::watch(&form, &whose) {
            set_status.set(restored.clone());
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, restored, whose, set_status);
    view! { <p class="autosave-status" role="status">{move || status.get()}</p> }
}
