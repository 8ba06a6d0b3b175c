//! What people tell about themselves, who sees it, and the list of people.

use app::network::model::{Country, Sector};
use app::people::profile::{DirectoryFilter, ProfileInput};
use app::people::server::profiles;
use app::platform::actor::Actor;
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use axum::http::StatusCode;

use crate::support::{World, email, on_both};

fn profile(name: &str, contact: &str) -> ProfileInput {
    ProfileInput {
        name: name.to_owned(),
        organisation: "Ås skole".to_owned(),
        sector: Some("school".to_owned()),
        languages: vec!["nb".to_owned(), "fi".to_owned()],
        help: "Jeg kan *gjerne* fortelle om tverrfaglige møter.".to_owned(),
        help_lang: Some(ContentLang::Nb),
        contact: Some(contact.to_owned()),
        numbers_ok: false,
    }
}

async fn names(world: &World, reader: &Actor, filter: &DirectoryFilter) -> Vec<String> {
    let mut found = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let page = profiles::list_people(reader, &world.app, filter, after.as_deref()).await.unwrap();
        found.extend(page.items.into_iter().map(|card| card.name));
        match page.next {
            Some(next) => after = Some(next),
            None => return found,
        }
    }
}

#[tokio::test]
async fn people_are_found_by_country_network_sector_language_and_a_part_of_the_name() {
    on_both(async |world: World| {
        let me = world.person("school.steinkjer.no").await;
        profiles::save(&me, &world.app, &profile("Årolilja Ødegård", "members")).await.unwrap();
        let filters = [
            DirectoryFilter { name: " ÅROLILJA ø".to_owned(), ..Default::default() },
            DirectoryFilter { language: Some(ContentLang::Fi), ..Default::default() },
            DirectoryFilter { country: Some(Country::No), ..Default::default() },
            DirectoryFilter { network: "ks-learning-network".to_owned(), ..Default::default() },
            DirectoryFilter { sector: Some(Sector::School), ..Default::default() },
        ];
        for filter in &filters {
            let found = names(&world, &me, filter).await;
            assert!(found.contains(&"Årolilja Ødegård".to_owned()), "{}: {filter:?}: {found:?}", world.name);
        }
        for filter in [
            DirectoryFilter { name: "Årolilja%".to_owned(), ..Default::default() },
            DirectoryFilter { language: Some(ContentLang::Kl), ..Default::default() },
            DirectoryFilter { country: Some(Country::Fo), ..Default::default() },
            DirectoryFilter { network: "no-such-network".to_owned(), ..Default::default() },
            DirectoryFilter { sector: Some(Sector::Nav), ..Default::default() },
        ] {
            let found = names(&world, &me, &filter).await;
            assert!(!found.contains(&"Årolilja Ødegård".to_owned()), "{}: {filter:?}: {found:?}", world.name);
        }
    })
    .await;
}

#[tokio::test]
async fn the_whole_list_comes_in_the_order_of_names_and_nobody_twice() {
    on_both(async |world: World| {
        let me = world.person("school.steinkjer.no").await;
        let found = names(&world, &me, &DirectoryFilter::default()).await;
        let mut once = found.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), found.len(), "{}", world.name);
        assert!(found.len() > 10, "{}: {found:?}", world.name);
    })
    .await;
}

#[tokio::test]
async fn asvs_8_2_3_the_mail_address_is_shown_to_those_whom_its_owner_chose() {
    on_both(async |world: World| {
        let me = world.person("school.steinkjer.no").await;
        let id = me.account().unwrap();
        let near = world.person("health.skaun.no").await;
        let far = world.person("school.esimerkkila.fi").await;
        for (contact, to_near, to_far) in
            [("nobody", false, false), ("networks", true, false), ("members", true, true)]
        {
            profiles::save(&me, &world.app, &profile("Skoleleder", contact)).await.unwrap();
            for (reader, wanted) in [(&near, to_near), (&far, to_far), (&me, true)] {
                let seen = profiles::get_person(reader, &world.app, id).await.unwrap();
                assert_eq!(seen.email.is_some(), wanted, "{}: {contact}", world.name);
            }
        }
        let visitor = profiles::get_person(&Actor::Visitor, &world.app, id).await;
        assert_eq!(visitor, Err(Failure::NotFound));
    })
    .await;
}

#[tokio::test]
async fn a_profile_passes_the_guard_and_keeps_what_was_typed() {
    on_both(async |world: World| {
        let me = world.person("school.steinkjer.no").await;
        let mut input = profile("Skoleleder", "members");
        input.help = "Ring meg om eleven med fødselsnummer 01010012356.".to_owned();
        let stopped = profiles::save(&me, &world.app, &input).await;
        assert!(matches!(stopped, Err(Failure::Invalid(_))), "{}: {stopped:?}", world.name);
        input = profile("Skoleleder", "members");
        input.organisation = "Skole 010190 12345".to_owned();
        let asked = profiles::save(&me, &world.app, &input).await;
        assert!(matches!(asked, Err(Failure::Invalid(_))), "{}: {asked:?}", world.name);
        input.numbers_ok = true;
        profiles::save(&me, &world.app, &input).await.unwrap();
        let noted = app::platform::server::own_actions(&me, &world.app).await.unwrap();
        let noted = noted.iter().rfind(|one| one.action == "people.profile").unwrap();
        assert_eq!(noted.detail, "overruled=1", "{}", world.name);
        input = profile("Skoleleder", "members");
        profiles::save(&me, &world.app, &input).await.unwrap();
        let mut kept = profiles::get_own(&me, &world.app).await.unwrap();
        kept.languages.sort_by_key(|code| code != "nb");
        assert_eq!(kept, input);
        input.help = String::new();
        profiles::save(&me, &world.app, &input).await.unwrap();
        assert_eq!(profiles::get_own(&me, &world.app).await.unwrap().help, "", "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_name_in_a_byline_leads_to_its_person_for_members_and_to_nobody_for_visitors() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let post = world.publish(&author, &crate::support::experience("public")).await;
        let address = format!("/people/{}", author.account().unwrap());
        let mut member = world.client();
        member.sign_in("school.steinkjer.no").await;
        assert!(member.get(&format!("/posts/{post}")).await.text().contains(&address));
        assert_eq!(member.get(&address).await.status, StatusCode::OK);
        let mut visitor = world.client();
        assert!(!visitor.get(&format!("/posts/{post}")).await.text().contains("/people/"));
        assert_eq!(visitor.get(&address).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn the_form_keeps_what_was_typed_and_the_filters_stay_in_the_address() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let wrong = client
            .post("/profile/about", &[("name", ""), ("organisation", "Ås & omegn"), ("contact", "members")])
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("Ås &amp; omegn"), "{}", wrong.text());
        let page = client.get("/people?country=NO&sector=school").await.text();
        assert!(page.contains("value=\"NO\" selected"), "the filter is shown as chosen");
        assert!(!page.contains(&email("school.steinkjer.no")), "the list names no address");
    })
    .await;
}
