//! What several pages of moderation show.

use leptos::prelude::*;

use crate::moderation::model::{Cause, DecisionView, LookCard, WORDS_MAX};
use crate::platform::text::{Msg, Text};
use crate::platform::ui::form::{Check, Choice, FormState, TextArea};
use crate::platform::ui::page::PageContext;
use crate::platform::ui::parts::Foreign;
use crate::posts::model::PieceId;
use crate::posts::view::PieceView;
use crate::safety::server::service::{OVERRULE, can_overrule};

/// What a text is called.
pub(super) fn kind(text: &Text, piece: PieceId) -> Msg {
    text.t(match piece {
        PieceId::Post(_) => "moderation-kind-post",
        PieceId::Comment(_) => "moderation-kind-comment",
    })
}

/// Why a look was opened: the reasons of its reports, or that it came again.
pub(super) fn causes(text: &Text, card: &LookCard) -> Vec<Msg> {
    let mut causes: Vec<Msg> = card
        .reasons
        .iter()
        .map(|(reason, count)| {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            let name = text.t(reason.label()).to_string();
            text.ta("moderation-reason-count", &[("reason", name.into()), ("count", count.into())])
        })
        .collect();
    if card.cause != Cause::Report {
        causes.insert(0, text.t(card.cause.label()));
    }
    causes
}

/// The words of a report or a decision, with the checkbox that overrules warnings.
#[component]
pub(super) fn WordsField(form: FormState, label: Msg, hint: Msg, required: bool) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let overrule = can_overrule(form.errors()).then(|| {
        view! { <Check form=form.clone() name=OVERRULE choice=Choice::new("yes", text.t("safety-overrule")) /> }
    });
    view! {
        <TextArea form=form.clone() name="words" label hint required rows=4 />
        <p class="hint">{text.ta("moderation-words-limit", &[("max", i64::try_from(WORDS_MAX).unwrap_or(0).into())])}</p>
        {overrule}
    }
    .into_any()
}

/// The beginning of a text, in its language.
#[component]
pub(super) fn Excerpt(piece: PieceView) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let title = matches!(piece.id, PieceId::Post(_)).then(|| {
        view! { <p class="lead"><Foreign text=piece.title.clone() lang=piece.title_lang /></p> }
    });
    view! {
        <blockquote class="reported stack stack--tight" lang=text.lang_if_foreign(piece.lang)>
            {title}
            <p class="pre">{piece.excerpt}</p>
        </blockquote>
    }
    .into_any()
}

/// What was decided, and why.
#[component]
pub(super) fn DecisionBox(decision: DecisionView) -> impl IntoView {
    let page = expect_context::<PageContext>();
    let text = page.text;
    view! {
        <div class="panel stack stack--tight">
            <p class="lead">{text.t(decision.outcome.label())}</p>
            <p class="pre">{decision.words}</p>
            <p class="muted">{page.moment(decision.decided_at)}</p>
        </div>
    }
    .into_any()
}
