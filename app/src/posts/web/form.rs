//! The fields of the form for writing and revising a post.

use leptos::prelude::*;

use crate::network::model::{Sector, Standpoint};
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{Check, Choice, Choices, FormState, Select, TextArea, TextField, languages};
use crate::platform::ui::page::PageContext;
use crate::posts::islands::KeptText;
use crate::posts::model::{
    AgeGroup, Audience, MENTION_ASKS, Part, PostKind, Step, TEXT_MAX, TITLE_MAX, Theme,
};
use crate::safety::server::service::{OVERRULE, can_overrule};

/// How long a text may be, said before anybody writes one that is longer.
pub(super) fn longest(text: &Text) -> Msg {
    text.ta("posts-longest", &[("max", i64::try_from(TEXT_MAX).unwrap_or(0).into())])
}

/// The checkbox that overrules warnings of the guard: where there is nothing but warnings, and as long as it is ticked,
/// because the preview stands between the warning and publishing.
#[component]
pub(super) fn Overrule(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (can_overrule(form.errors()) || form.has(OVERRULE, "yes")).then(|| {
        view! { <Check form name=OVERRULE choice=Choice::new("yes", text.t("safety-overrule")) /> }
    })
}

/// Keeps what is typed into the form with this id in the reader's browser until it is sent.
#[component]
pub(super) fn Unsent(form: &'static str) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let whose = page.actor.account().map(|account| account.to_string()).unwrap_or_default();
    let restored = page.text.t("posts-unsent-restored").to_string();
    view! { <KeptText form=form.to_owned() restored whose /> }.into_any()
}

/// Asks who is meant by a name that several have, and keeps what was answered before.
#[component]
pub(super) fn Mentioned(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let asked = form.errors().0.iter().filter(|error| error.key == MENTION_ASKS);
    let options = asked
        .flat_map(|error| &error.args)
        .filter_map(|(name, label)| Some(Choice::named(name.strip_prefix("option:")?, label, None)));
    let options: Vec<Choice> = options.collect();
    let kept =
        form.values("mention").into_iter().filter(|id| options.iter().all(|option| option.value != *id));
    let kept = kept.map(|id| view! { <input type="hidden" name="mention" value=id /> }).collect_view();
    let asks = (!options.is_empty()).then(|| {
        view! {
            <Choices form=form.clone() name="mention" legend=text.t("posts-field-mention") hint=text.t("posts-field-mention-hint") choices=options />
        }
    });
    view! { {kept} {asks} }.into_any()
}

/// Asks gently, before somebody's first publications, whether anybody could be recognised.
#[component]
pub(super) fn HumanCheck(form: FormState) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <div class="panel stack stack--tight">
            <p><strong>{text.t("posts-human-check")}</strong></p>
            <p>{text.sensitive("posts-human-check-text")}</p>
            <ul class="ds-list">
                <li>{text.sensitive("posts-human-check-child")}</li>
                <li>{text.sensitive("posts-human-check-family")}</li>
                <li>{text.sensitive("posts-human-check-place")}</li>
            </ul>
            <Choices
                form
                name="human_checked"
                legend=text.t("posts-human-check-legend")
                choices=vec![Choice::new("yes", text.t("posts-human-check-yes"))]
            />
        </div>
    }
    .into_any()
}

/// All fields of a post of this kind.
#[component]
pub(super) fn PostFields(
    form: FormState,
    kind: PostKind,
    /// Places the author can speak from; a choice is offered when there are several.
    standpoints: Vec<Standpoint>,
    /// Audiences the author can publish for; none when they are chosen elsewhere.
    audiences: Vec<Audience>,
    /// Whether the author decides on consent here.
    own: bool,
) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    view! {
        <input type="hidden" name="kind" value=kind.code() />
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t(story(kind))}</h2>
            <Select form=form.clone() name="lang" label=text.t("posts-field-lang") choices=languages(&text) required=true />
            <TextField form=form.clone() name="title" label=text.t("posts-field-title") required=true maxlength=TITLE_MAX />
            <Parts form=form.clone() kind />
            <p class="hint">{text.t("posts-markdown-hint")}</p>
            <p class="hint">{longest(&text)}</p>
            <p class="hint">{text.t("posts-mention-hint")}</p>
            <Mentioned form=form.clone() />
        </section>
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("posts-form-about")}</h2>
            <About form=form.clone() kind />
        </section>
        <Who form standpoints audiences own />
    }
    .into_any()
}

const fn story(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Update => "posts-form-update",
        PostKind::Experience => "posts-form-story",
        PostKind::Question => "posts-form-question",
        PostKind::Practice => "posts-form-practice",
    }
}

/// From where the author speaks, who can read it, consent.
#[component]
fn Who(form: FormState, standpoints: Vec<Standpoint>, audiences: Vec<Audience>, own: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let readers = (!audiences.is_empty()).then(|| {
        let choices = audiences.iter().map(|audience| Choice::new(audience.code(), text.t(audience.label())));
        view! {
            <Choices
                form=form.clone()
                name="audience"
                legend=text.t("posts-field-audience")
                hint=text.t("posts-field-audience-hint")
                choices=choices.collect()
                single=true
            />
        }
    });
    let consent = own.then(|| {
        view! {
            <div class="consent stack">
                <p>{text.sensitive("posts-consent-explained")}</p>
                <Check form=form.clone() name="consent" choice=Choice::new("yes", text.t("posts-consent-post")) />
            </div>
        }
    });
    view! {
        <section class="form-section stack">
            <h2 class="ds-heading" data-size="sm">{text.t("posts-form-who")}</h2>
            <Standpoints form=form.clone() standpoints />
            {readers}
            {consent}
            <Overrule form />
        </section>
    }
    .into_any()
}

#[component]
fn Parts(form: FormState, kind: PostKind) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    kind.parts()
        .iter()
        .map(|part| {
            view! {
                <TextArea
                    form=form.clone()
                    name=part.code()
                    label=text.t(part.label())
                    hint=text.t(hint(*part))
                    required=kind.required().contains(part)
                />
            }
        })
        .collect_view()
}

const fn hint(part: Part) -> &'static str {
    match part {
        Part::Text => "posts-hint-text",
        Part::Question => "posts-hint-question",
        Part::Context => "posts-hint-context",
        Part::Situation => "posts-hint-situation",
        Part::WhatWeDid => "posts-hint-what-we-did",
        Part::Aim => "posts-hint-aim",
        Part::Practice => "posts-hint-practice",
        Part::Services => "posts-hint-services",
        Part::Needs => "posts-hint-needs",
        Part::Outcome => "posts-hint-outcome",
        Part::FollowUp => "posts-hint-follow-up",
        Part::Differently => "posts-hint-differently",
        Part::Reuse => "posts-hint-reuse",
    }
}

/// What it is about. An update needs no more than its themes; only what was done stands on a step.
#[component]
fn About(form: FormState, kind: PostKind) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let choices = |codes: Vec<(&'static str, &'static str)>| -> Vec<Choice> {
        codes.into_iter().map(|(code, label)| Choice::new(code, text.t(label))).collect()
    };
    let services = (kind != PostKind::Update).then(|| {
        view! {
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
        }
        .into_any()
    });
    let step = matches!(kind, PostKind::Experience | PostKind::Practice).then(|| {
        let steps = std::iter::once(("", "posts-step-none"))
            .chain(Step::ALL.iter().map(|step| (step.code(), step.label())))
            .collect();
        let (legend, hint) = if kind == PostKind::Practice {
            ("posts-field-maturity", "posts-field-maturity-hint")
        } else {
            ("posts-field-step", "posts-field-step-hint")
        };
        view! { <Choices form=form.clone() name="step" legend=text.t(legend) hint=text.t(hint) choices=choices(steps) single=true /> }
    });
    view! {
        <Choices
            form=form.clone()
            name="themes"
            legend=text.t("posts-field-themes")
            hint=text.t("posts-field-themes-hint")
            choices=choices(Theme::ALL.iter().map(|theme| (theme.code(), theme.label())).collect())
        />
        {services}
        {step}
    }
    .into_any()
}

/// The choice of where somebody speaks from, for those who can speak from more than one place.
#[component]
pub(super) fn Standpoints(form: FormState, standpoints: Vec<Standpoint>) -> impl IntoView {
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
