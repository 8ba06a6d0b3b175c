//! What the address of a list asks for, and how a filter becomes an address again.

use std::sync::Arc;

use crate::network::model::{Country, NetworkCard, Sector};
use crate::network::server::service as network;
use crate::platform::lang::{ContentLang, UiLang};
use crate::platform::text::Msg;
use crate::platform::ui::form::Choice;
use crate::platform::ui::form_data::FormData;
use crate::platform::ui::page::PageContext;
use crate::posts::filter::{Answer, FilterKind, PostFilter};
use crate::posts::model::{PostError, PostKind, Step, Theme};

/// What an address asks for.
#[derive(Clone)]
pub(super) struct Asked {
    /// What the list is narrowed to.
    pub filter: PostFilter,
    /// What is asked, as form values: the known ones alone.
    pub values: FormData,
    /// Where the page begins.
    pub after: Option<String>,
    /// Whether something was asked that does not exist.
    pub unknown: bool,
    /// Whether the address names something and says nothing of it, as a form does that was sent half empty.
    pub untidy: bool,
    /// All networks, in the order of the reader's language, for the form.
    pub networks: Arc<[NetworkCard]>,
}

impl Asked {
    /// Reads what stands after the question mark.
    pub(super) async fn read(page: &PageContext, query: &str) -> Result<Self, PostError> {
        let networks = networks(page).await?;
        let form = FormData::parse(query.as_bytes());
        let mut asked = Self {
            filter: PostFilter::default(),
            values: FormData::default(),
            after: Some(form.get("after").to_owned()).filter(|after| !after.is_empty()),
            unknown: false,
            untidy: false,
            networks,
        };
        for (name, value) in form.iter() {
            if let Some(kind) = FilterKind::from_code(name) {
                asked.take(kind, value);
            }
        }
        Ok(asked)
    }

    fn take(&mut self, kind: FilterKind, value: &str) {
        if value.is_empty() {
            self.untidy = true;
            return;
        }
        let known = match kind {
            FilterKind::Network => {
                let found = self.networks.iter().find(|card| card.slug == value);
                self.filter.network = found.map(|card| card.id);
                found.is_some()
            }
            kind => self.filter.set(kind, value),
        };
        if known {
            self.values.set(kind.code(), value);
        } else {
            self.unknown = true;
        }
    }

    /// What stands after the question mark for this filter, without one kind if that is named.
    pub(super) fn query(&self, without: Option<FilterKind>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kinds = FilterKind::ALL.iter().filter(|kind| Some(**kind) != without);
        for kind in kinds {
            let value = self.values.get(kind.code());
            if !value.is_empty() {
                query.append_pair(kind.code(), value);
            }
        }
        query.finish()
    }

    /// The kinds that the list is narrowed by, each with the words for it.
    pub(super) fn chosen(&self, page: &PageContext) -> Vec<(FilterKind, Choice)> {
        let chosen = FilterKind::ALL.iter().filter_map(|kind| {
            let value = self.values.get(kind.code());
            let choice = self.choices(page, *kind).into_iter().find(|choice| choice.value == value)?;
            (!value.is_empty()).then_some((*kind, choice))
        });
        chosen.collect()
    }

    /// Everything that can be chosen of a kind.
    pub(super) fn choices(&self, page: &PageContext, kind: FilterKind) -> Vec<Choice> {
        let text = page.text;
        let of = |code: &str, label: &'static str| Choice::new(code, text.t(label));
        let languages =
            || ContentLang::ALL.iter().map(|lang| Choice::new(lang.code(), text.language_name(*lang)));
        match kind {
            FilterKind::Country => Country::ALL.iter().map(|one| of(one.code(), one.label())).collect(),
            FilterKind::Network => self.network_choices(page),
            FilterKind::Sector => Sector::ALL.iter().map(|one| of(one.code(), one.label())).collect(),
            FilterKind::Theme => Theme::ALL.iter().map(|one| of(one.code(), one.label())).collect(),
            FilterKind::Kind => PostKind::ALL.iter().map(|one| of(one.code(), one.label())).collect(),
            FilterKind::Lang => languages().collect(),
            FilterKind::Step => Step::ALL.iter().map(|one| of(one.code(), one.label())).collect(),
            FilterKind::Answer => Answer::ALL.iter().map(|one| of(one.code(), one.label())).collect(),
        }
    }

    fn network_choices(&self, page: &PageContext) -> Vec<Choice> {
        let choice = |card: &NetworkCard| {
            Choice::named(&card.slug, &card.name.text, page.text.lang_if_foreign(card.name.lang))
        };
        self.networks.iter().map(choice).collect()
    }
}

/// All networks, sorted once for all readers of a language.
async fn networks(page: &PageContext) -> Result<Arc<[NetworkCard]>, PostError> {
    /// All networks in the order of a language.
    #[derive(PartialEq, Eq, Hash)]
    struct NetworksIn(UiLang);
    page.app
        .remember(NetworksIn(page.text.lang()), async {
            let networks = network::list_networks(&page.actor, &page.app).await;
            let mut networks = networks.map_err(|failure| failure.map_conflict(|()| PostError::NotFound))?;
            page.text.sort_by_key(&mut networks, |card| card.name.text.as_str());
            Ok(networks.into())
        })
        .await
}

/// The first choice of every list: all of them.
pub(super) fn any(page: &PageContext) -> Choice {
    let label: Msg = page.text.t("posts-filter-any");
    Choice::new("", label)
}
