//! The structure of the programme, and who sees what of it.

use app::network::model::{Country, OriginKind};
use app::network::server::service;
use app::platform::actor::{Actor, Role};
use app::platform::error::Failure;
use app::platform::lang::UiLang;

use crate::support::{World, on_both};

#[tokio::test]
async fn eight_cases_in_the_programmes_order_each_described_in_a_language_the_reader_reads() {
    on_both(async |world: World| {
        for reader in UiLang::ALL.iter().copied() {
            let cases = service::list_cases(&Actor::Visitor, &world.app, reader).await.unwrap();
            let countries: Vec<Country> = cases.iter().map(|case| case.country).collect();
            assert_eq!(countries, Country::ALL, "{}", world.name);
            for case in &cases {
                let lang = case.description.as_ref().expect("every case is described").lang;
                let reads: &[&str] = match reader {
                    UiLang::Fo => &["fo", "da"],
                    UiLang::Kl => &["kl", "da"],
                    other => &[other.code()],
                };
                assert!(
                    reads.contains(&lang.code()),
                    "{} in {} for {}",
                    case.country.code(),
                    lang.code(),
                    reader.code()
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn seven_municipalities_took_part_in_the_ks_network() {
    on_both(async |world: World| {
        let network = service::get_network(&Actor::Visitor, &world.app, "ks-learning-network", UiLang::Nb)
            .await
            .unwrap();
        let mut names: Vec<&str> = network.municipalities.iter().map(|one| one.name.text.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Averøy", "Gjøvik", "Halden", "Lunner", "Råde", "Skaun", "Steinkjer"]);
        assert!(network.participants.iter().any(|one| one.role == Role::Facilitator));
    })
    .await;
}

#[tokio::test]
async fn visitors_see_roles_and_no_names_and_no_municipality() {
    on_both(async |world: World| {
        let app = &world.app;
        let seen =
            service::get_network(&Actor::Visitor, app, "ks-learning-network", UiLang::Nb).await.unwrap();
        assert!(!seen.participants.is_empty() && seen.participants.iter().all(|one| one.name.is_none()));
        let hidden = service::get_municipality(&Actor::Visitor, app, "steinkjer").await;
        assert_eq!(hidden, Err(Failure::NotFound));
        let member = world.person("school.esimerkkila.fi").await;
        let place = service::get_municipality(&member, app, "steinkjer").await.unwrap();
        assert_eq!(
            place.participants.iter().filter(|one| one.name.is_some() && one.sector.is_some()).count(),
            3
        );
    })
    .await;
}

#[tokio::test]
async fn a_member_speaks_from_their_municipality_and_belongs_to_its_network_and_case() {
    on_both(async |world: World| {
        let member = world.person("school.steinkjer.no").await;
        let point = service::standpoints(&member, &world.app).await.unwrap().remove(0);
        assert_eq!(point.name.as_ref().unwrap().text, "Steinkjer");
        assert_eq!(point.country, Some(Country::No));
        assert!(member.in_network(point.network.unwrap().0) && member.in_case("NO") && !member.in_case("FI"));
        let places = [(point.municipality, point.network, point.country), (None, None, None)];
        let origins = service::origins(&member, &world.app, &places).await.unwrap();
        assert_eq!((origins[0].kind, origins[0].key.as_str()), (OriginKind::Municipality, "steinkjer"));
        assert_eq!(origins[1].kind, OriginKind::Programme);
    })
    .await;
}

#[tokio::test]
async fn only_the_program_writes_the_structure_and_seeding_twice_changes_nothing() {
    on_both(async |world: World| {
        let secretariat = world.person("secretariat").await;
        assert!(app::network::server::setup::Setup::begin(&secretariat, &world.app).await.is_err());
        server::seed::programme(&world.app).await.unwrap();
        server::seed::demo(&world.app).await.unwrap();
        assert_eq!(service::list_networks(&Actor::Visitor, &world.app).await.unwrap().len(), 9);
    })
    .await;
}
