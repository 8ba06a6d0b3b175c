//! What a list holds, before anybody is invited: wrong rows by line and column in words, and what would be sent.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::ListForm;
use crate::network::server::memberships;
use crate::people::model::{GoodRow, ImportId, ImportOutcome, Preview, RowProblem, RowState};
use crate::people::server::import as service;
use crate::people::web::parts::{PlaceFacts, roles, scopes};
use crate::platform::error::{Failure, FieldError, FieldErrors};
use crate::platform::server::App;
use crate::platform::text::Text;
use crate::platform::ui::feedback::retry_after;
use crate::platform::ui::form::{Choice, ErrorSummary, FormState};
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::{Head, PageContext, see_other};
use crate::platform::ui::parts::Done;
use crate::platform::ui::table::DataTable;

pub(in crate::people::web) async fn show(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<ImportId>,
) -> Response {
    preview_page(&page, &app, id, StatusCode::OK, FieldErrors::default()).await
}

pub(in crate::people::web) async fn submit(
    page: PageContext,
    State(app): State<App>,
    Path(id): Path<ImportId>,
    form: FormData,
) -> Response {
    match service::confirm(&page.actor, &app, id, form.get("invite") == "good").await {
        Ok(_) => see_other(&format!("/admin/invitations/import/{id}")),
        Err(Failure::Invalid(errors)) => {
            preview_page(&page, &app, id, StatusCode::UNPROCESSABLE_ENTITY, errors).await
        }
        Err(Failure::TooMany(seconds)) => {
            let errors = page.too_many_errors("list", seconds);
            let answer = preview_page(&page, &app, id, StatusCode::TOO_MANY_REQUESTS, errors).await;
            retry_after(answer, seconds)
        }
        Err(failure) => page.failure(&failure),
    }
}

async fn preview_page(
    page: &PageContext,
    app: &App,
    id: ImportId,
    status: StatusCode,
    errors: FieldErrors,
) -> Response {
    let preview = match service::preview(&page.actor, app, id).await {
        Ok(preview) => preview,
        Err(failure) => return page.failure(&failure),
    };
    let places = match memberships::places(&page.actor, app).await {
        Ok(places) => places,
        Err(failure) => return page.failure(&failure),
    };
    let text = page.text;
    let roles = roles(&text, &page.actor, &places);
    let nowhere = Choice::new("", text.t("people-place-in-list"));
    let scopes: Vec<Choice> = std::iter::once(nowhere).chain(scopes(&text, &page.actor, &places)).collect();
    page.render_with(status, Head::wide(text.t("people-list-preview").to_string()), move || {
        let form = FormState::with_errors(values(&preview), errors);
        let body = match preview.outcome {
            Some(outcome) => view! { <Outcome outcome /> }.into_any(),
            None => view! { <Pending preview form=form.clone() roles scopes /> }.into_any(),
        };
        view! {
            <div class="stack">
                <p><a class="ds-link" href="/admin/invitations">{text.t("people-invitations")}</a></p>
                <h1 class="ds-heading" data-size="lg">{text.t("people-list-preview")}</h1>
                <ErrorSummary form />
                {body}
            </div>
        }
        .into_any()
    })
}

/// The list as it is shown again for correcting it.
fn values(preview: &Preview) -> FormData {
    let mut values = FormData::default();
    values.set("list", preview.source.as_str());
    values.set("role", preview.defaults.role.as_str());
    values.set("scope", preview.defaults.scope.as_str());
    values.set("lang", preview.defaults.lang.as_str());
    values
}

#[component]
fn Outcome(outcome: ImportOutcome) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let line = |key: &'static str, count: usize| {
        (count > 0).then(|| view! { <li>{text.ta(key, &[("count", count.into())])}</li> })
    };
    view! {
        <Done message=text.ta("people-list-invited", &[("count", outcome.invited.into())]) />
        <ul class="ds-list">
            {line("people-list-known", outcome.known)}
            {line("people-list-left-out", outcome.bad)}
        </ul>
    }
    .into_any()
}

#[component]
fn Pending(preview: Preview, form: FormState, roles: Vec<Choice>, scopes: Vec<Choice>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    let (new, bad) = (preview.new_count(), preview.bad_lines());
    let known = preview.good.len() - new;
    let separator = text.t(match preview.separator {
        ',' => "people-separator-comma",
        '\t' => "people-separator-tab",
        _ => "people-separator-semicolon",
    });
    let read = text.ta(
        "people-list-read",
        &[("encoding", preview.encoding.as_str().into()), ("separator", separator.into())],
    );
    let ignored = (!preview.ignored.is_empty()).then(|| {
        view! { <p>{text.ta("people-list-ignored", &[("columns", preview.ignored.join(", ").into())])}</p> }
    });
    let count =
        |key: &'static str, count: usize| view! { <li>{text.ta(key, &[("count", count.into())])}</li> };
    let open = bad > 0 || !form.errors().is_empty();
    let correct = view! {
        <details class="ds-details" open=open>
            <summary>{text.t("people-list-correct")}</summary>
            <div class="stack">
                <p>{text.t("people-list-correct-text")}</p>
                <ListForm form roles scopes />
            </div>
        </details>
    };
    view! {
        <ul class="ds-list">
            {count("people-list-will", new)}
            {(known > 0).then(|| count("people-list-known", known))}
            {(bad > 0).then(|| count("people-list-bad", bad))}
        </ul>
        <p class="muted">{read}</p>
        {ignored}
        <Problems problems=preview.problems />
        <Confirm id=preview.id new bad />
        <Good rows=preview.good />
        {correct}
    }
    .into_any()
}

#[component]
fn Problems(problems: Vec<RowProblem>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!problems.is_empty()).then(|| {
        let rows = problems.into_iter().map(|one| {
            let found = (!one.found.is_empty()).then(|| view! { <q class="found">{one.found}</q> });
            vec![
                text.ta("people-list-line", &[("line", one.line.to_string().into())]).into_any(),
                text.t(one.column.label()).into_any(),
                found.into_any(),
                text.error(&FieldError { field: String::new(), key: one.key.to_owned(), args: one.args })
                    .into_any(),
            ]
        });
        let rows = rows.collect::<Vec<_>>();
        let heads = ["people-col-line", "people-col-column", "people-col-found", "people-col-wrong"];
        let heads = heads.map(|key| text.t(key)).to_vec();
        view! {
            <section class="stack" id="problems">
                <h2 class="ds-heading" data-size="sm">{text.t("people-list-problems")}</h2>
                <DataTable caption=text.t("people-list-problems") heads rows />
            </section>
        }
        .into_any()
    })
}

#[component]
fn Confirm(id: ImportId, new: usize, bad: usize) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (new > 0).then(|| {
        let (value, key) =
            if bad > 0 { ("good", "people-list-invite-good") } else { ("all", "people-list-invite-all") };
        view! {
            <form class="actions" method="post" action=format!("/admin/invitations/import/{id}")>
                <button class="ds-button" data-variant="primary" name="invite" value=value>
                    {text.ta(key, &[("count", new.into())])}
                </button>
            </form>
        }
        .into_any()
    })
}

#[component]
fn Good(rows: Vec<GoodRow>) -> impl IntoView {
    let text = expect_context::<PageContext>().text;
    (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| good(&text, row)).collect::<Vec<_>>();
        let heads = [
            "people-column-email",
            "people-col-line",
            "people-column-role",
            "people-col-place",
            "people-column-language",
            "people-state",
        ];
        let heads = heads.map(|key| text.t(key)).to_vec();
        view! {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">{text.t("people-list-good")}</h2>
                <DataTable caption=text.t("people-list-good") heads rows />
            </section>
        }
        .into_any()
    })
}

fn good(text: &Text, row: GoodRow) -> Vec<AnyView> {
    let state = match row.state {
        RowState::New => text.t("people-row-new"),
        RowState::Invited => text.t("people-row-invited"),
        RowState::Member => text.t("people-row-member"),
        RowState::Repeated(line) => text.ta("people-row-repeated", &[("line", line.to_string().into())]),
    };
    let name = (!row.name.is_empty()).then(|| view! { <span class="person-name">{row.name}</span> <br /> });
    vec![
        view! { {name} <span class="address">{row.email}</span> }.into_any(),
        row.line.to_string().into_any(),
        text.t(row.role.label()).into_any(),
        view! { <PlaceFacts place=row.place country=None sector=row.sector /> }.into_any(),
        view! { <span lang=row.lang.code()>{row.lang.autonym()}</span> }.into_any(),
        state.into_any(),
    ]
}
