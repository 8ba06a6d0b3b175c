//! Messages as views. Implemented in full, rather than as a conversion, so that an `Option` or a `Vec` of messages and
//! a component that returns one render as well.

use leptos::either::Either;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Position, PositionState};

use super::message::{Msg, Sensitive};

impl Msg {
    /// Plain text, in a `<span lang>` only when it is not in the page's language (WCAG 3.1.2).
    fn view(self) -> Either<String, AnyView> {
        match self.lang_attr() {
            None => Either::Left(self.text),
            Some(lang) => Either::Right(view! { <span lang=lang>{self.text}</span> }.into_any()),
        }
    }
}

impl Sensitive {
    /// The text, and below it the neighbour language's in `<span class="neighbour" lang>`.
    fn view(self) -> Either<Msg, AnyView> {
        match self.neighbour {
            None => Either::Left(self.msg),
            Some(below) => Either::Right(
                view! { {self.msg}<span class="neighbour" lang=below.lang.code()>{below.text}</span> }
                    .into_any(),
            ),
        }
    }
}

macro_rules! renders_as_its_view {
    ($text:ty, $view:ty) => {
        no_attrs!($text);

        impl Render for $text {
            type State = <$view as Render>::State;

            fn build(self) -> Self::State {
                self.view().build()
            }

            fn rebuild(self, state: &mut Self::State) {
                self.view().rebuild(state);
            }
        }

        impl RenderHtml for $text {
            type AsyncOutput = Self;
            type Owned = Self;

            const MIN_LENGTH: usize = 0;

            fn dry_resolve(&mut self) {}

            async fn resolve(self) -> Self {
                self
            }

            fn to_html_with_buf(
                self,
                buf: &mut String,
                position: &mut Position,
                escape: bool,
                mark_branches: bool,
                extra_attrs: Vec<AnyAttribute>,
            ) {
                self.view().to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
            }

            fn hydrate<const FROM_SERVER: bool>(
                self,
                cursor: &Cursor,
                position: &PositionState,
            ) -> Self::State {
                self.view().hydrate::<FROM_SERVER>(cursor, position)
            }

            fn into_owned(self) -> Self {
                self
            }
        }
    };
}
renders_as_its_view!(Msg, Either<String, AnyView>);
renders_as_its_view!(Sensitive, Either<Msg, AnyView>);
