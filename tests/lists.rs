//! Lists narrowed by filters, what is new to whom, filters that are kept, and the home page.

use app::network::model::{NetworkId, Sector};
use app::network::server::memberships::add_membership;
use app::network::view::MembershipInput;
use app::platform::actor::{Actor, Role, Scope};
use app::platform::error::Failure;
use app::platform::lang::ContentLang;
use app::posts::filter::{FilterKind, PostFilter};
use app::posts::model::{Audience, MarkKind, PostId, PostInput, Step, Theme};
use app::posts::server::list::{self, Order};
use app::posts::server::{filters, for_me, marks, reading, service};
use app::posts::view::News;
use axum::http::{StatusCode, header};
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use crate::support::{World, experience, on_both};

fn filter(pairs: &[(FilterKind, &str)]) -> PostFilter {
    let mut filter = PostFilter::default();
    for (kind, value) in pairs {
        assert!(filter.set(*kind, value), "{value}");
    }
    filter
}

async fn listed(world: &World, actor: &Actor, filter: &PostFilter) -> Vec<PostId> {
    let page = service::list_posts(actor, &world.app, filter, None).await.unwrap();
    page.items.iter().map(|card| card.id).collect()
}

fn in_lang(lang: ContentLang, theme: &str) -> PostInput {
    PostInput { lang: Some(lang), themes: vec![theme.to_owned()], ..experience("members") }
}

#[tokio::test]
async fn filters_narrow_one_by_one_and_together_and_follow_a_revision() {
    on_both(async |world: World| {
        let no = world.person("projectleader.no").await;
        let dk = world.person("projectleader.dk").await;
        let reader = world.person("school.esimerkkila.fi").await;
        let one = world.publish(&no, &in_lang(ContentLang::Se, "user-involvement")).await;
        world.clock.advance(Duration::minutes(1));
        let two = world.publish(&dk, &in_lang(ContentLang::Se, "early-intervention")).await;
        let lang = (FilterKind::Lang, "se");
        let theme = (FilterKind::Theme, "early-intervention");
        let country = (FilterKind::Country, "NO");
        assert_eq!(
            listed(&world, &reader, &filter(&[lang])).await,
            [two, one],
            "{}: newest first",
            world.name
        );
        assert_eq!(listed(&world, &reader, &filter(&[lang, theme])).await, [two]);
        assert_eq!(listed(&world, &reader, &filter(&[lang, country])).await, [one]);
        assert_eq!(listed(&world, &reader, &filter(&[lang, country, theme])).await, []);
        let step =
            [lang, (FilterKind::Step, "3"), (FilterKind::Sector, "school"), (FilterKind::Kind, "experience")];
        assert_eq!(listed(&world, &reader, &filter(&step)).await, [two, one]);
        let (mut input, version) = service::get_for_edit(&no, &world.app, one).await.unwrap();
        input.themes = vec!["early-intervention".to_owned()];
        service::revise(&no, &world.app, one, version, &input).await.unwrap();
        assert_eq!(listed(&world, &reader, &filter(&[lang, country, theme])).await, [one]);
        service::set_audience(&no, &world.app, one, Some(Audience::Case), false).await.unwrap();
        assert_eq!(
            listed(&world, &reader, &filter(&[lang])).await,
            [two],
            "narrowed to others than the reader"
        );
        assert_eq!(listed(&world, &no, &filter(&[lang])).await, [two, one], "its author still sees it");
        let secretariat = world.person("secretariat").await;
        assert_eq!(listed(&world, &secretariat, &filter(&[lang])).await, [two, one]);
        assert_eq!(listed(&world, &Actor::Visitor, &filter(&[lang])).await, []);
    })
    .await;
}

/// Every list a filter can give, checked against what the policy says of every single post.
#[tokio::test]
async fn asvs_8_2_2_no_filter_shows_anybody_what_they_may_not_see() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        for (n, audience) in ["members", "network", "case"].iter().cycle().take(9).enumerate() {
            world.clock.advance(Duration::minutes(1));
            let mut input = experience(audience);
            input.step = Some((n % 5 + 1).to_string());
            world.publish(&author, &input).await;
        }
        let network = NetworkId(author.person().unwrap().networks[0]);
        let mut filters = vec![PostFilter { network: Some(network), ..PostFilter::default() }];
        filters.push(filter(&[(FilterKind::Country, "NO")]));
        filters.push(filter(&[(FilterKind::Country, "NO"), (FilterKind::Theme, "coordinator")]));
        for name in
            ["school.esimerkkila.fi", "health.skaun.no", "projectleader.no", "evaluator.fafo", "secretariat"]
        {
            let actor = world.person(name).await;
            for filter in &filters {
                let seen = listed(&world, &actor, filter).await;
                for id in &seen {
                    service::get_post(&actor, &world.app, *id).await.expect(name);
                }
                let everything = listed(&world, &Actor::System, filter).await;
                for id in everything.into_iter().filter(|id| !seen.contains(id)) {
                    let hidden = service::get_post(&actor, &world.app, id).await;
                    assert_eq!(
                        hidden.map(|post| post.id),
                        Err(Failure::NotFound),
                        "{}: {name} {filter:?}",
                        world.name
                    );
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_schema_fills_the_facets_of_what_was_published_before_it_exactly_as_publishing_does() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        world.clock.advance(Duration::milliseconds(123));
        for audience in ["members", "network", "case"] {
            world.publish(&author, &experience(audience)).await;
        }
        // Every code that a post of the demo people can have, so that no bit is told in two ways.
        let all_themes = Theme::ALL.iter().map(|theme| theme.code().to_owned()).collect::<Vec<_>>();
        let all_sectors = Sector::ALL.iter().map(|sector| sector.code().to_owned()).collect::<Vec<_>>();
        for (n, lang) in ContentLang::ALL.into_iter().enumerate() {
            let mut input = experience("members");
            input.lang = Some(lang);
            input.step = Some(Step::ALL[n % Step::ALL.len()].code().to_owned());
            input.themes = all_themes.clone();
            input.services = all_sectors.clone();
            world.publish(&author, &input).await;
        }
        let db = world.app.db.writer();
        let rows = async || {
            let sql = "SELECT facet, at, reach, author_id, post_id, mask, active, reached FROM post_facets \
                       ORDER BY post_id, facet";
            let found =
                db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
            let row = |row: &sea_orm::QueryResult| {
                let text: [String; 2] = [row.try_get_by_index(0).unwrap(), row.try_get_by_index(2).unwrap()];
                let ids: [uuid::Uuid; 2] =
                    [row.try_get_by_index(3).unwrap(), row.try_get_by_index(4).unwrap()];
                let numbers: [i64; 4] = [1, 5, 6, 7].map(|at| row.try_get_by_index(at).unwrap());
                (text, numbers, ids)
            };
            found.iter().map(row).collect::<Vec<_>>()
        };
        let written = rows().await;
        assert!(written.len() > 30);
        migrations::fill_post_facets(db).await.unwrap();
        assert_eq!(rows().await, written, "{}", world.name);
    })
    .await;
}

#[tokio::test]
async fn a_list_walks_one_index_and_sorts_nothing() {
    on_both(async |world: World| {
        let member = world.person("school.steinkjer.no").await;
        let secretariat = world.person("secretariat").await;
        let theme = (FilterKind::Theme, "coordinator");
        let filters = [filter(&[]), filter(&[theme]), filter(&[theme, (FilterKind::Lang, "nb")])];
        let after = Some("1574244000000-00000000000070008000000000000001");
        for reader in [&Actor::Visitor, &member, &secretariat] {
            for (filter, after) in filters.iter().zip([None, after, after]) {
                let plan = list::explain(&Actor::System, &world.app, reader, filter, Order::Published, after)
                    .await
                    .unwrap();
                assert!(plan.contains("ix_post_facets"), "{}: {plan}", world.name);
                let probes = ["SubPlan", "SUBQUERY", "other"].iter().any(|probe| plan.contains(probe));
                assert!(!probes, "{}: no row is asked for more than it holds: {plan}", world.name);
                for slow in ["SCAN", "TEMP B-TREE", "Seq Scan", "Sort"] {
                    assert!(!plan.contains(slow), "{}: {plan}", world.name);
                }
                assert!(world.name == "postgres" || plan.contains("COVERING INDEX ix_post_facets"), "{plan}");
            }
        }
        for (reader, by) in
            [(&member, Order::Active), (&secretariat, Order::Active), (&Actor::Visitor, Order::Reached)]
        {
            let plan =
                list::explain(&Actor::System, &world.app, reader, &filters[0], by, None).await.unwrap();
            for slow in ["SCAN", "TEMP B-TREE", "Seq Scan", "Sort"] {
                assert!(!plan.contains(slow), "{}: {by:?}: {plan}", world.name);
            }
            let index = if by == Order::Active { "ix_post_facets_active" } else { "ix_post_facets_reached" };
            assert!(plan.contains(index), "{}: {by:?}: {plan}", world.name);
        }
        let refused = list::explain(&member, &world.app, &member, &filters[0], Order::Published, None).await;
        assert_eq!(refused, Err(Failure::Forbidden));
    })
    .await;
}

/// Six thousand posts: three in four are news, of which ten are about the last step; the fourth is a practice about the
/// first step. Every other six hundred are public.
async fn many_posts(world: &World) {
    let db = world.app.db.writer();
    let sqlite = world.name == "sqlite";
    let names = if sqlite {
        "SELECT name FROM pragma_table_info('posts')"
    } else {
        "SELECT CAST(column_name AS TEXT) FROM information_schema.columns WHERE table_name = 'posts'"
    };
    let names = db.query_all_raw(Statement::from_string(db.get_database_backend(), names)).await.unwrap();
    let names: Vec<String> = names.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    let id = if sqlite { "randomblob(16)" } else { "gen_random_uuid()" };
    let values = names.iter().map(|name| match name.as_str() {
        "id" | "form_key" => id,
        "kind" => "CASE WHEN c.n % 4 = 0 THEN 'practice' ELSE 'update' END",
        "step" => "CASE WHEN c.n % 4 = 0 THEN 1 WHEN c.n % 600 = 1 THEN 5 END",
        "audience" => "CASE WHEN c.n / 600 % 2 = 0 THEN 'public' ELSE 'members' END",
        "published_at" if sqlite => {
            "strftime('%Y-%m-%dT%H:%M:%fZ', p.published_at, '-' || c.n || ' minutes')"
        }
        "published_at" => "p.published_at - c.n * INTERVAL '1 minute'",
        name => name,
    });
    let sql = format!(
        "INSERT INTO posts ({}) WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 6000) \
         SELECT {} FROM c CROSS JOIN (SELECT * FROM posts ORDER BY id LIMIT 1) p",
        names.join(", "),
        values.collect::<Vec<_>>().join(", ")
    );
    db.execute_unprepared(&sql).await.unwrap();
    migrations::fill_post_facets(db).await.unwrap();
}

#[tokio::test]
async fn filters_that_find_nothing_together_walk_the_rarest_alone_and_ask_no_other_row() {
    on_both(async |world: World| {
        many_posts(&world).await;
        let member = world.person("school.steinkjer.no").await;
        let kind = (FilterKind::Kind, "update");
        let nothing = filter(&[kind, (FilterKind::Step, "1")]);
        let few = filter(&[kind, (FilterKind::Step, "5")]);
        let network = NetworkId(member.person().unwrap().networks[0]);
        let of_network = PostFilter { network: Some(network), ..nothing.clone() };
        for reader in [&Actor::Visitor, &member] {
            assert_eq!(listed(&world, reader, &nothing).await, [], "{}", world.name);
            assert_eq!(listed(&world, reader, &of_network).await, [], "{}", world.name);
            for (filter, walks) in [
                // Both have more posts than are looked at to choose; the practices are fewer in the same time.
                (&nothing, "walks step:1\n"),
                (&few, "walks step:5\n"),
                (&of_network, "walks network:"),
            ] {
                let plan = list::explain(&Actor::System, &world.app, reader, filter, Order::Published, None)
                    .await
                    .unwrap();
                assert!(plan.starts_with(walks), "{}: {plan}", world.name);
                for probe in ["SubPlan", "SUBQUERY", "SCAN", "Seq Scan", "Sort", "TEMP B-TREE"] {
                    assert!(!plan.contains(probe), "{}: {plan}", world.name);
                }
                let index =
                    if *reader == Actor::Visitor { "ix_post_facets_public" } else { "ix_post_facets_list" };
                assert!(
                    world.name == "postgres" || plan.contains(&format!("COVERING INDEX {index}")),
                    "{plan}"
                );
            }
        }
        let seen = listed(&world, &member, &few).await;
        assert!(seen.len() >= 10, "{}: {}", world.name, seen.len());
        let public = listed(&world, &Actor::Visitor, &few).await;
        assert!(public.len() < seen.len(), "half of them are for members");
    })
    .await;
}

#[tokio::test]
async fn what_is_new_is_new_until_it_is_opened_and_again_when_somebody_answers() {
    on_both(async |world: World| {
        let author = world.person("projectleader.no").await;
        let reader = world.person("school.esimerkkila.fi").await;
        let post = world.publish(&author, &in_lang(ContentLang::Se, "coordinator")).await;
        let mine = filter(&[(FilterKind::Lang, "se")]);
        let news = async || {
            let page = service::list_posts(&reader, &world.app, &mine, None).await.unwrap();
            page.items[0].news
        };
        assert_eq!(news().await, Some(News::Post), "{}", world.name);
        let mut client = world.client();
        client.sign_in("school.esimerkkila.fi").await;
        assert!(client.get("/posts?language=se").await.text().contains("class=\"news\""));
        client.get(&format!("/posts/{post}")).await;
        assert_eq!(news().await, None);
        assert!(!client.get("/posts?language=se").await.text().contains("class=\"news\""));
        world.clock.advance(Duration::minutes(1));
        world.comment(&author, post, "Et svar.", ContentLang::Nb, true).await;
        assert_eq!(news().await, Some(News::Comments));
        world.clock.advance(Duration::minutes(1));
        let before = world.app.now() - Duration::minutes(2);
        reading::seen_until(&reader, &world.app, before).await.unwrap();
        assert_eq!(news().await, Some(News::Comments), "what came after the list was shown is not swallowed");
        let answer = client.post("/posts/seen", &[("until", "x"), ("return", "/posts?language=se")]).await;
        assert_eq!(answer.location(), "/posts?language=se&done=seen");
        assert_eq!(news().await, None);
        let other = service::list_posts(&author, &world.app, &mine, None).await.unwrap();
        assert_eq!(other.items[0].news, Some(News::Comments), "one reader's reading is nobody else's");
        world.clock.advance(Duration::days(40));
        let other = service::list_posts(&author, &world.app, &mine, None).await.unwrap();
        assert_eq!(other.items[0].news, None, "old things are no news");
    })
    .await;
}

#[tokio::test]
async fn the_address_keeps_the_filter_clean_and_says_what_it_does_not_know() {
    on_both(async |world: World| {
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let sent = client.get("/posts?country=NO&network=&theme=&kind=&language=nb&step=&answer=").await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/posts?country=NO&language=nb"));
        let page = client.get("/posts?country=NO&language=nb").await.text();
        assert!(
            page.contains("href=\"/posts?language=nb\"") && page.contains("href=\"/posts?country=NO\""),
            "chips"
        );
        assert!(page.contains("selected"), "the form shows what is chosen");
        let odd = client.get("/posts?country=DE&theme=coordinator&network=no-such&x=%3Cscript%3E").await;
        assert_eq!(odd.status, StatusCode::OK);
        let odd = odd.text();
        assert!(
            odd.contains("data-color=\"warning\"")
                && odd.contains("theme=coordinator")
                && !odd.contains("<script")
        );
        let slug = "ks-learning-network";
        let page = client.get(&format!("/posts?network={slug}")).await.text();
        assert!(!page.contains("data-color=\"warning\""));
    })
    .await;
}

#[tokio::test]
async fn a_kept_filter_is_its_owners_alone() {
    on_both(async |world: World| {
        let mut owner = world.client();
        owner.sign_in("school.steinkjer.no").await;
        let kept = owner
            .post("/posts/filters", &[("name", "Nabovalg"), ("query", "language=fi&x=1&theme=no")])
            .await;
        assert_eq!(kept.location(), "/posts?language=fi&done=saved", "only what is known is kept");
        let nameless = owner.post("/posts/filters", &[("name", " "), ("query", "language=fi")]).await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let empty = owner.post("/posts/filters", &[("name", "Alt"), ("query", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(owner.get("/posts").await.text().contains("Nabovalg"));
        let actor = world.person("school.steinkjer.no").await;
        let id = filters::list_saved(&actor, &world.app).await.unwrap()[0].id;
        let mut other = world.client();
        other.sign_in("health.skaun.no").await;
        assert!(!other.get("/posts").await.text().contains("Nabovalg"));
        for action in ["rename", "delete"] {
            let form = [("action", action), ("name", "Mitt")];
            assert_eq!(
                other.post(&format!("/posts/filters/{id}"), &form).await.status,
                StatusCode::NOT_FOUND
            );
        }
        owner.post(&format!("/posts/filters/{id}"), &[("action", "rename"), ("name", "Suomi")]).await;
        assert!(owner.get("/posts/filters").await.text().contains("Suomi"));
        owner.post(&format!("/posts/filters/{id}"), &[("action", "delete")]).await;
        assert!(filters::list_saved(&actor, &world.app).await.unwrap().is_empty());
        for n in 0..30 {
            let save = async |name: &str| {
                filters::save(&actor, &world.app, name, &format!("language=fi&step={n}")).await.unwrap();
            };
            save("Sendt to ganger").await;
            save(&format!("Nr. {n}")).await;
        }
        let kept = filters::list_saved(&actor, &world.app).await.unwrap();
        assert_eq!(kept.len(), 30, "{}: a form sent twice keeps one", world.name);
        assert!(kept.iter().all(|one| one.name.starts_with("Nr. ")), "by its last name");
        assert!(matches!(
            filters::save(&actor, &world.app, "Nr. 31", "language=fi").await,
            Err(Failure::Invalid(_))
        ));
    })
    .await;
}

#[tokio::test]
async fn home_shows_each_person_what_concerns_them() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let own = world.person("health.skaun.no").await;
        let far = world.person("school.esimerkkila.fi").await;
        let post = world.publish(&author, &experience("network")).await;
        let seen = async |actor: &Actor| {
            let found = for_me::for_me(actor, &world.app, 5).await.unwrap();
            found.networks.iter().any(|card| card.id == post)
        };
        assert!(seen(&own).await && !seen(&far).await, "{}", world.name);
        assert!(!seen(&author).await, "what I wrote myself is not new to me");
        let schools = world.publish(&world.person("projectleader.dk").await, &experience("members")).await;
        let found = for_me::for_me(&far, &world.app, 5).await.unwrap();
        assert!(found.sectors.iter().any(|card| card.id == schools), "a school reads of schools");
        let shared = world.publish(&author, &experience("members")).await;
        let municipality = app::network::server::service::get_municipality(&far, &world.app, "esimerkkila")
            .await
            .unwrap()
            .card
            .id;
        marks::mark(&far, &world.app, shared, municipality, MarkKind::Want).await.unwrap();
        let mine = for_me::for_me(&author, &world.app, 5).await.unwrap();
        let tried = mine.tried;
        assert_eq!((tried[0].post, tried[0].municipality.id), (shared, municipality));
        let others = for_me::for_me(&own, &world.app, 5).await.unwrap();
        assert!(others.tried.iter().all(|one| one.post != shared));
        assert_eq!(for_me::for_me(&Actor::Visitor, &world.app, 5).await, Err(Failure::Forbidden));
        let mut client = world.client();
        client.sign_in("school.steinkjer.no").await;
        let home = client.get("/").await.text();
        assert!(home.contains(&format!("/posts/{shared}")));
    })
    .await;
}

#[tokio::test]
async fn a_visitors_page_is_kept_ready_until_something_is_written_and_holds_nothing_private() {
    on_both(async |world: World| {
        let lead = world.person("projectleader.no").await;
        let mut visitor = world.client();
        let first = visitor.get("/posts").await;
        let tag = first.headers[header::ETAG].clone();
        let request = visitor.request(axum::http::Method::GET, "/posts").header(header::IF_NONE_MATCH, &tag);
        let again = visitor.send(request, axum::body::Body::empty()).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        for (coding, wanted) in [("gzip, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip")] {
            let request =
                visitor.request(axum::http::Method::GET, "/posts").header(header::ACCEPT_ENCODING, coding);
            let coded = visitor.send(request, axum::body::Body::empty()).await;
            assert_eq!(coded.headers[header::CONTENT_ENCODING], wanted);
            assert!(coded.bytes.len() < first.bytes.len() / 2);
        }
        let post = world.publish(&lead, &experience("public")).await;
        assert!(visitor.get("/posts").await.text().contains(&post.to_string()), "{}: at once", world.name);
        let csp = first.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(csp.contains("script-src 'none'"), "{csp}");
        assert!(first.headers[header::VARY].to_str().unwrap().contains("Cookie"));
        // The same program, one reader signed in and one not: neither gets the other's page.
        let mut member = visitor.clone();
        member.sign_in("projectleader.no").await;
        let name = &lead.person().unwrap().name;
        for path in ["/", "/posts", &format!("/posts/{post}")] {
            let private = member.get(path).await;
            assert!(private.text().contains(name), "{path}");
            assert_eq!(private.headers[header::CACHE_CONTROL], "no-store");
            assert!(!visitor.get(path).await.text().contains(name), "{path}");
            assert!(member.get(path).await.text().contains(name), "{path}");
        }
        assert_ne!(visitor.get("/posts?lang=fi").await.text(), visitor.get("/posts?lang=is").await.text());
        visitor.set_cookie("lang", "da");
        assert!(visitor.get("/posts").await.text().contains("<html lang=\"da\""));
    })
    .await;
}

#[tokio::test]
async fn asvs_8_3_2_a_right_that_is_given_holds_at_once_though_rights_are_remembered() {
    on_both(async |world: World| {
        let author = world.person("school.steinkjer.no").await;
        let network = author.person().unwrap().networks[0];
        let post = world.publish(&author, &experience("network")).await;
        let mut client = world.client();
        client.sign_in("school.esimerkkila.fi").await;
        let address = format!("/posts/{post}");
        assert_eq!(client.get(&address).await.status, StatusCode::NOT_FOUND);
        let reader = world.person("school.esimerkkila.fi").await;
        let new = MembershipInput {
            account: reader.account().unwrap(),
            role: Role::Facilitator,
            scope: Scope::Network(network),
            sector: None,
            starts_on: None,
            ends_on: None,
        };
        let secretariat = world.person("secretariat").await;
        add_membership(&secretariat, &world.app, &new).await.unwrap();
        assert_eq!(
            client.get(&address).await.status,
            StatusCode::OK,
            "{}: the clock stood still",
            world.name
        );
        assert!(client.get("/posts").await.text().contains(&address));
    })
    .await;
}
