//! The form of a post: its fields to an input, and back.

use crate::platform::lang::ContentLang;
use crate::platform::ui::form_data::FormData;
use crate::posts::model::{CommentInput, Part, PostInput};
use crate::safety::server::service::OVERRULE;

/// What the form brings.
pub(super) fn input(form: &FormData) -> PostInput {
    let filled = |name: &str| Some(form.get(name).to_owned()).filter(|value| !value.is_empty());
    let all = |name: &str| form.all(name).map(str::to_owned).collect();
    PostInput {
        title: form.get("title").to_owned(),
        lang: ContentLang::from_code(form.get("lang")),
        audience: filled("audience"),
        standpoint: form.get("standpoint").parse().ok(),
        parts: Part::ALL
            .iter()
            .map(|part| (part.code().to_owned(), form.get(part.code()).to_owned()))
            .collect(),
        themes: all("themes"),
        age_groups: all("age_groups"),
        services: all("services"),
        step: filled("step"),
        consent: form.has("consent", "yes"),
        numbers_ok: form.has(OVERRULE, "yes"),
        writer: form.get("writer").parse().ok(),
    }
}

/// The form that shows an input.
pub(super) fn values(input: &PostInput) -> FormData {
    let mut form = FormData::default();
    form.set("title", input.title.as_str());
    form.set("lang", input.lang.map_or("", ContentLang::code));
    form.set("audience", input.audience.as_deref().unwrap_or_default());
    form.set("step", input.step.as_deref().unwrap_or_default());
    if let Some(standpoint) = input.standpoint {
        form.set("standpoint", standpoint.to_string());
    }
    for (code, text) in &input.parts {
        form.set(code, text.as_str());
    }
    for (name, codes) in
        [("themes", &input.themes), ("age_groups", &input.age_groups), ("services", &input.services)]
    {
        for code in codes {
            form.add(name, code.as_str());
        }
    }
    if input.consent {
        form.set("consent", "yes");
    }
    form
}

/// What the form of a comment brings.
pub(super) fn comment(form: &FormData) -> CommentInput {
    CommentInput {
        text: form.get("text").to_owned(),
        lang: ContentLang::from_code(form.get("lang")),
        consent: form.has("consent", "yes"),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// The form that shows a comment.
pub(super) fn comment_values(input: &CommentInput) -> FormData {
    let mut form = FormData::default();
    form.set("text", input.text.as_str());
    form.set("lang", input.lang.map_or("", ContentLang::code));
    if input.consent {
        form.set("consent", "yes");
    }
    form
}

#[cfg(test)]
mod tests {
    use super::{input, values};
    use crate::platform::ui::form_data::FormData;

    #[test]
    fn a_form_filled_from_an_input_brings_the_same_input() {
        let sent = b"title=Felles+m%C3%B8te&lang=nb&audience=members&situation=S&what_we_did=D&services_note=&outcome=O\
            &differently=&reuse=&themes=coordinator&themes=shared-arenas&age_groups=6-12&services=school&step=3&consent=yes";
        let first = input(&FormData::parse(sent));
        assert_eq!(input(&values(&first)), first);
        assert_eq!(first.themes, ["coordinator", "shared-arenas"]);
        assert!(first.consent);
    }
}
