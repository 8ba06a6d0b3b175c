//! The fields of the form for writing and revising a post.

use leptos::prelude::*;

use crate::network::model::{Sector, Standpoint};
use crate::platform::lang::ContentLang;
use crate::platform::text::Text;
use crate::platform::ui::form::{Check, Choice, Choices, FormState, Select, TextArea, TextField};
use crate::platform::ui::page::PageContext;
use crate::posts::model::{AgeGroup, Audience, Part, Step, TITLE_MAX, Theme};
use crate::safety::server::service::{OVERRULE, can_overrule};

/// The languages people write in, the reader's own first.
pub(super) fn languages(text: &Text) -> Vec<Choice> {
    let mut langs: Vec<ContentLang> = ContentLang::ALL.to_vec();
    langs.sort_by_key(|lang| lang.ui() != text.lang());
    langs.into_iter().map(|lang| Choice::named(lang.code(), lang.autonym(), Some(lang.code()))).collect()
}

/// The checkbox that overrules warnings of the guard; only where there is nothing but warnings.
#[component]
pub(super) fn Overrule(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    can_overrule(form.errors()).then(|| {
        view! { <Check form name=OVERRULE choice=Choice::new("yes", text.t("safety-overrule")) /> }
    })
}

/// All fields of a post.
#[component]
pub(super) fn PostFields(
    form: FormState,
    /// Places the author can speak from; a choice is offered when there are several.
    standpoints: Vec<Standpoint>,
    /// Audiences the author can publish for.
    audiences: Vec<Audience>,
    /// Whether the author decides on consent here.
    own: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("posts-form-story")}</h2>
            <Select form=form.clone() name="lang" label=text.t("posts-field-lang") choices=languages(&text) required=true />
            <TextField form=form.clone() name="title" label=text.t("posts-field-title") required=true maxlength=TITLE_MAX />
            <Parts form=form.clone() />
            <p class="hint">{text.t("posts-markdown-hint")}</p>
        </section>
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("posts-form-about")}</h2>
            <About form=form.clone() />
        </section>
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("posts-form-who")}</h2>
            <Standpoints form=form.clone() standpoints />
            <Choices
                form=form.clone()
                name="audience"
                legend=text.t("posts-field-audience")
                choices=audiences.into_iter().map(|audience| Choice::new(audience.code(), text.t(audience.label()))).collect()
                single=true
            />
            {own
                .then(|| {
                    view! {
                        <div class="consent stack">
                            <p>{text.sensitive("posts-consent-explained")}</p>
                            <Check
                                form=form.clone()
                                name="consent"
                                choice=Choice::new("yes", text.t("posts-consent-post"))
                            />
                        </div>
                    }
                })}
            <Overrule form />
        </section>
    }
    .into_any()
}

#[component]
fn Parts(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let hints = |part: Part| match part {
        Part::Situation => "posts-hint-situation",
        Part::WhatWeDid => "posts-hint-what-we-did",
        Part::Services => "posts-hint-services",
        Part::Outcome => "posts-hint-outcome",
        Part::Differently => "posts-hint-differently",
        Part::Reuse => "posts-hint-reuse",
    };
    Part::ALL
        .iter()
        .map(|part| {
            view! {
                <TextArea
                    form=form.clone()
                    name=part.code()
                    label=text.t(part.label())
                    hint=text.t(hints(*part))
                    required=matches!(part, Part::Situation | Part::WhatWeDid)
                />
            }
        })
        .collect_view()
}

#[component]
fn About(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let choices = |codes: Vec<(&'static str, &'static str)>| -> Vec<Choice> {
        codes.into_iter().map(|(code, label)| Choice::new(code, text.t(label))).collect()
    };
    let steps = std::iter::once(("", "posts-step-none"))
        .chain(Step::ALL.iter().map(|step| (step.code(), step.label())))
        .collect();
    view! {
        <Choices
            form=form.clone()
            name="themes"
            legend=text.t("posts-field-themes")
            hint=text.t("posts-field-themes-hint")
            choices=choices(Theme::ALL.iter().map(|theme| (theme.code(), theme.label())).collect())
        />
        <Choices
            form=form.clone()
            name="age_groups"
            legend=text.t("posts-field-ages")
            choices=choices(AgeGroup::ALL.iter().map(|age| (age.code(), age.label())).collect())
        />
        <Choices
            form=form.clone()
            name="services"
            legend=text.t("posts-field-services")
            choices=choices(Sector::ALL.iter().map(|sector| (sector.code(), sector.label())).collect())
        />
        <Choices
            form=form
            name="step"
            legend=text.t("posts-field-step")
            hint=text.t("posts-field-step-hint")
            choices=choices(steps)
            single=true
        />
    }
    .into_any()
}

#[component]
fn Standpoints(form: FormState, standpoints: Vec<Standpoint>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (standpoints.len() > 1).then(|| {
        let choices = standpoints
            .into_iter()
            .map(|point| match point.name {
                Some(name) => Choice::named(point.membership.to_string(), &name.text, text.lang_if_foreign(name.lang)),
                None => Choice::new(point.membership.to_string(), text.t(point.role.label())),
            })
            .collect();
        view! { <Select form name="standpoint" label=text.t("posts-field-standpoint") choices required=true /> }
    })
}
