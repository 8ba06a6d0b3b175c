//! What `cargo xtask bench` measures with still fits the schema.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::support::{World, on_both};

#[tokio::test]
async fn the_content_to_measure_with_fits_the_schema_and_every_list_is_what_it_is_called() {
    on_both(async |world: World| {
        if world.name != "sqlite" {
            return;
        }
        bench::seed::multiply(&world.app, 200).await.unwrap();
        let found = bench::lists::measure(&world.app, &world.app, 1).await.unwrap();
        assert_eq!(found.len(), 18, "{found:?}");
        for (name, figures) in &found {
            let posts = figures["posts"].as_u64().unwrap();
            assert_eq!(posts == 0, name.ends_with("nothing"), "{name}: {figures}");
        }
        let post = bench::seed::post(&world.app).await.unwrap();
        let page = world.client().get(&format!("/posts/{post}")).await.text();
        assert_eq!(page.matches("id=\"comment-").count(), 12);
        let demo = usize::try_from(bench::gatherings::count(&world.app).await.unwrap()).unwrap();
        bench::gatherings::multiply(&world.app, 50).await.unwrap();
        assert_eq!(bench::gatherings::count(&world.app).await.unwrap(), 50);
        let feed = bench::gatherings::feed(&world.app).await.unwrap();
        let feed = world.client().get(&feed).await.text();
        assert!(feed.matches("BEGIN:VEVENT").count() >= 50 - demo, "a member sees all that are new: {feed}");
        bench::seed::sessions(&world.app, 2).await.unwrap();
        bench::seed::rest(&world.app).await.unwrap();
        let due =
            "SELECT (SELECT COUNT(*) FROM jobs), (SELECT COUNT(*) FROM job_periods WHERE next_at > '2021')";
        let row = Statement::from_string(DbBackend::Sqlite, due);
        let row = world.app.db.read.query_one_raw(row).await.unwrap().unwrap();
        assert_eq!(row.try_get_by_index::<i64>(0), Ok(0));
        assert!(row.try_get_by_index::<i64>(1).unwrap() > 3, "nothing is done while something is measured");
    })
    .await;
}
