//! Notes on the way: whose they are, who reads them, and that none is lost or doubled when it is sent again.

use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::privacy::model::Leaving;
use app::privacy::server::service as privacy;
use app::study_trips::model::{NoteId, NoteInput, SessionId, TripError, TripId};
use app::study_trips::server::{notes, own_data};
use app::study_trips::view::NoteView;
use uuid::Uuid;

use super::{BREIDHOLT, HOST, STRANGER, TASIILAQ, VISITOR, chosen, session, wrong};
use crate::support::{World, on_both};

fn note(text: &str, shared: bool, session: Option<SessionId>) -> NoteInput {
    NoteInput { session, lang: Some(ContentLang::Da), text: text.to_owned(), shared, ..NoteInput::default() }
}

async fn write(
    world: &World,
    name: &str,
    id: TripId,
    key: Uuid,
    input: &NoteInput,
) -> Result<NoteId, TripError> {
    notes::write(&world.person(name).await, &world.app, id, key, input).await
}

async fn read(world: &World, name: &str, id: TripId) -> Vec<NoteView> {
    notes::list(&world.person(name).await, &world.app, id).await.unwrap()
}

#[tokio::test]
async fn a_note_is_its_authors_until_it_is_shared_with_the_others_on_the_trip() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let item = session(&world, VISITOR, id, "09:00", 60, "Møte").await;
        let own = note("De har én indgang for familien.", false, Some(item));
        let kept = write(&world, VISITOR, id, world.app.new_id(), &own).await.unwrap();
        assert!(read(&world, HOST, id).await.is_empty(), "{}: it is not shared", world.name);
        let seen = read(&world, VISITOR, id).await;
        assert_eq!((seen.len(), seen[0].session, seen[0].own), (1, Some(item), true));
        assert!(seen[0].html.contains("én indgang"));
        let shared = note("De har én indgang for familien.", true, Some(item));
        let visitor = world.person(VISITOR).await;
        notes::revise(&visitor, &world.app, id, kept, 1, &shared).await.unwrap();
        let seen = read(&world, HOST, id).await;
        assert_eq!(seen.len(), 1);
        assert!(seen[0].shared && !seen[0].own && seen[0].by.is_some());
        assert!(read(&world, STRANGER, id).await.is_empty(), "who is not of the trip reads none");
        let strange = write(&world, STRANGER, id, world.app.new_id(), &own).await;
        assert_eq!(strange.unwrap_err(), Failure::Forbidden);
        let host = world.person(HOST).await;
        let taken = notes::revise(&host, &world.app, id, kept, 2, &own).await;
        assert_eq!(taken.unwrap_err(), Failure::NotFound, "nobody changes what another one noted");
        assert_eq!(notes::delete(&host, &world.app, id, kept).await.unwrap_err(), Failure::NotFound);
        let stale = notes::revise(&visitor, &world.app, id, kept, 1, &own).await;
        assert!(matches!(stale, Err(Failure::Conflict(theirs)) if theirs.version == 2));
        notes::delete(&visitor, &world.app, id, kept).await.unwrap();
        assert!(read(&world, VISITOR, id).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_note_that_is_sent_again_is_one_note_and_another_text_under_its_key_is_not_lost() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        let key = world.app.new_id();
        let first = note("Fælles møde hver uge", false, None);
        let kept = write(&world, VISITOR, id, key, &first).await.unwrap();
        assert_eq!(write(&world, VISITOR, id, key, &first).await.unwrap(), kept);
        assert_eq!(read(&world, VISITOR, id).await.len(), 1, "{}: not doubled", world.name);
        // A page that a device kept brings the same key with every note.
        let second = note("Fælles indgang", false, None);
        assert_ne!(write(&world, VISITOR, id, key, &second).await.unwrap(), kept);
        assert_ne!(write(&world, HOST, id, key, &first).await.unwrap(), kept, "another person's key");
        assert_eq!(read(&world, VISITOR, id).await.len(), 2, "{}: not lost", world.name);
        let gone = note("Om noget, der er taget ud", false, Some(SessionId(world.app.new_id())));
        write(&world, VISITOR, id, world.app.new_id(), &gone).await.unwrap();
        assert!(read(&world, VISITOR, id).await.iter().any(|note| note.session.is_none()), "it stays");
    })
    .await;
}

#[tokio::test]
async fn notes_pass_the_guard_and_go_with_their_author() {
    on_both(async |world: World| {
        let (id, _) = chosen(&world, TASIILAQ, BREIDHOLT).await;
        for (text, field) in [("", "text"), ("Barnet 010170-1234, mor kom", "text")] {
            let refused = write(&world, VISITOR, id, world.app.new_id(), &note(text, false, None)).await;
            assert_eq!(wrong(refused), [field], "{text}");
        }
        for (text, shared) in [("Kun mit", false), ("Vores", true)] {
            write(&world, VISITOR, id, world.app.new_id(), &note(text, shared, None)).await.unwrap();
        }
        let visitor = world.person(VISITOR).await;
        let own = own_data::own_data(&visitor, &world.app).await.unwrap();
        assert_eq!(own.notes.iter().map(|note| note.text.trim()).collect::<Vec<_>>(), ["Kun mit", "Vores"]);
        let (password, texts) = ("vitja-demo-2019".to_owned(), "keep".to_owned());
        let leaving = Leaving { password, texts, understood: true };
        privacy::delete_account(&visitor, &world.app, &leaving).await.unwrap();
        let left = read(&world, HOST, id).await;
        assert_eq!(left.len(), 1, "what was shared stays, without a name");
        assert!(left[0].by.is_none() && left[0].html.contains("Vores"));
    })
    .await;
}
