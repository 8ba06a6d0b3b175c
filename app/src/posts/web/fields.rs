//! The form of a post: its fields to an input, and back.

use uuid::Uuid;

use crate::platform::lang::ContentLang;
use crate::platform::ui::form_data::FormData;
use crate::posts::model::{CommentInput, DecisionInput, Part, PostInput, PostKind};
use crate::safety::server::service::OVERRULE;

/// What the form brings.
pub(super) fn input(form: &FormData) -> PostInput {
    let filled = |name: &str| Some(form.get(name).to_owned()).filter(|value| !value.is_empty());
    let all = |name: &str| form.all(name).map(str::to_owned).collect();
    PostInput {
        kind: filled("kind"),
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
        human_checked: form.has("human_checked", "yes"),
        mentions: mentions(form),
        attachments: super::attachments::input(form),
        writer: form.get("writer").parse().ok(),
    }
}

/// The form that shows an input.
pub(super) fn values(input: &PostInput) -> FormData {
    let mut form = FormData::default();
    form.set("kind", input.kind.as_deref().unwrap_or(PostKind::Experience.code()));
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
    set_mentions(&mut form, &input.mentions);
    super::attachments::fill(&mut form, &input.attachments);
    form
}

fn mentions(form: &FormData) -> Vec<Uuid> {
    form.all("mention").filter_map(|id| id.parse().ok()).collect()
}

fn set_mentions(form: &mut FormData, people: &[Uuid]) {
    for id in people {
        form.add("mention", id.to_string());
    }
}

/// What the form of a comment brings.
pub(super) fn comment(form: &FormData) -> CommentInput {
    CommentInput {
        text: form.get("text").to_owned(),
        parent: form.get("parent").parse().ok(),
        standpoint: form.get("standpoint").parse().ok(),
        mentions: mentions(form),
        lang: ContentLang::from_code(form.get("lang")),
        consent: form.has("consent", "yes"),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// What the form of a second person brings.
pub(super) fn decision(form: &FormData) -> DecisionInput {
    DecisionInput {
        approved: form.get("action") == "approve",
        reason: form.get("reason").to_owned(),
        lang: ContentLang::from_code(form.get("lang")),
        numbers_ok: form.has(OVERRULE, "yes"),
    }
}

/// The form that shows a comment.
pub(super) fn comment_values(input: &CommentInput) -> FormData {
    let mut form = FormData::default();
    form.set("text", input.text.as_str());
    form.set("lang", input.lang.map_or("", ContentLang::code));
    set_mentions(&mut form, &input.mentions);
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
        let sent = b"kind=practice&title=Felles+m%C3%B8te&lang=nb&audience=members&aim=S&practice=D&services_note=&outcome=O\
            &needs=&follow_up=&mention=00000000-0000-7000-8000-000000000001&themes=coordinator&themes=shared-arenas&age_groups=6-12&services=school&step=3&consent=yes";
        let file = "01933ae7-0000-7000-8000-000000000001";
        let attached = format!(
            "&file={file}&file-alt-{file}=Et+bord&file-caption-{file}=&file-decorative-{file}=yes\
            &link-title-1=Fafo&link-address-1=https%3A%2F%2Fwww.fafo.no&link-lang-1=nb&link-title-2=&link-address-2="
        );
        let first = input(&FormData::parse(&[&sent[..], attached.as_bytes()].concat()));
        assert_eq!(input(&values(&first)), first);
        assert_eq!(first.themes, ["coordinator", "shared-arenas"]);
        assert!(first.consent);
        assert_eq!((first.attachments.files.len(), first.attachments.links.len()), (1, 1));
        assert!(first.attachments.files[0].decorative && first.attachments.files[0].alt == "Et bord");
    }
}
