//! Migrations go up, down and up again, on both databases and with rows present.

use migrations::{Migrator, MigratorTrait};
use sea_orm::ConnectionTrait;

use crate::support::{World, empty_databases, on_both};

#[tokio::test]
async fn every_migration_goes_up_down_and_up_again() {
    for (name, db) in empty_databases().await {
        let connection = db.writer();
        let count = u32::try_from(Migrator::migrations().len()).unwrap();
        for step in 0..count {
            Migrator::up(connection, Some(1))
                .await
                .unwrap_or_else(|error| panic!("{name} up {step}: {error}"));
            Migrator::down(connection, Some(1))
                .await
                .unwrap_or_else(|error| panic!("{name} down {step}: {error}"));
            Migrator::up(connection, Some(1))
                .await
                .unwrap_or_else(|error| panic!("{name} up again {step}: {error}"));
        }
        assert!(server::start::is_up_to_date(&db).await.unwrap());
        assert_eq!(
            server::start::migrate(&db).await.map_err(|error| error.to_string()),
            Ok(()),
            "{name}: nothing left to do"
        );
    }
}

#[tokio::test]
async fn going_down_with_rows_present_works_and_coming_up_again_can_be_seeded() {
    on_both(async |world: World| {
        let connection = world.app.db.writer();
        Migrator::down(connection, None).await.unwrap();
        assert!(
            connection.execute_unprepared("SELECT 1 FROM posts").await.is_err(),
            "{}: nothing is left",
            world.name
        );
        Migrator::up(connection, None).await.unwrap();
        server::seed::programme(&world.app).await.unwrap();
        server::seed::demo(&world.app).await.unwrap();
        world.person("projectleader.no").await;
    })
    .await;
}
