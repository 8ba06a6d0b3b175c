//! What lists of posts are found by: a row for each thing a post can be looked for by, in the order of the list.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, string, uuid};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::{cascade, drop_tables};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut facets = Table::create();
        facets
            .table("post_facets")
            .col(uuid("post_id"))
            .col(string("facet"))
            .col(big_integer("at"))
            .col(string("reach"))
            .col(uuid("author_id"))
            .col(big_integer("mask"))
            .primary_key(Index::create().col("post_id").col("facet"))
            .foreign_key(&mut cascade("post_facets", "post_id", "posts", "id"));
        manager.create_table(facets.to_owned()).await?;
        let db = manager.get_connection();
        // Both indexes hold all that a list asks, so that none of its rows is fetched only to be left out.
        db.execute_unprepared(
            "CREATE INDEX ix_post_facets_list ON post_facets (facet, at, post_id, reach, author_id, mask)",
        )
        .await?;
        db.execute_unprepared(
            "CREATE INDEX ix_post_facets_public ON post_facets (facet, at, post_id, mask) WHERE reach = 'public'",
        )
        .await?;
        fill(db).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["post_facets"]).await
    }
}

/// The bits of `mask`: each vocabulary, its first bit, and its codes in their order. The same bits stand in the program
/// (`posts/server/mask.rs`).
const BITS: [(&str, u32, &[&str]); 7] = [
    ("country", 0, &["NO", "SE", "DK", "FI", "IS", "GL", "FO", "AX"]),
    (
        "sector",
        10,
        &[
            "school",
            "kindergarten",
            "ppt",
            "child-welfare",
            "health",
            "family-house",
            "nav",
            "social-services",
            "upper-secondary",
            "labour-market",
            "integration",
            "leisure",
        ],
    ),
    (
        "theme",
        25,
        &[
            "leadership-anchoring",
            "time-and-resources",
            "structure-and-routines",
            "coordinator",
            "respect-for-competence",
            "shared-arenas",
            "user-involvement",
            "individual-centred",
            "holistic-follow-up",
            "early-intervention",
        ],
    ),
    ("kind", 37, &["update", "experience", "question", "practice"]),
    ("lang", 42, &["nb", "nn", "sv", "da", "fi", "is", "fo", "kl", "se", "en"]),
    ("step", 54, &["1", "2", "3", "4", "5"]),
    ("answer", 60, &["open", "given"]),
];

/// Writes the rows of all published posts anew.
///
/// # Errors
/// When the database cannot write.
pub async fn fill(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let (at, [network, municipality]) = if db.get_database_backend() == DbBackend::Sqlite {
        (
            "CAST(ROUND((julianday(p.published_at) - 2440587.5) * 86400000.0) AS INTEGER)",
            ["lower(hex(p.network_id))", "lower(hex(p.municipality_id))"],
        )
    } else {
        (
            "CAST(FLOOR(EXTRACT(EPOCH FROM p.published_at) * 1000) AS BIGINT)",
            [
                "replace(CAST(p.network_id AS TEXT), '-', '')",
                "replace(CAST(p.municipality_id AS TEXT), '-', '')",
            ],
        )
    };
    let reach = format!(
        "CASE p.audience WHEN 'case' THEN 'case:' || COALESCE(p.case_code, '') \
         WHEN 'network' THEN 'network:' || COALESCE({network}, '') ELSE p.audience END"
    );
    let [in_network, in_municipality] =
        [format!("'network:' || {network}"), format!("'municipality:' || {municipality}")];
    let facets = [
        ("'all'", ""),
        ("'kind:' || p.kind", ""),
        ("'country:' || p.case_code", "WHERE p.case_code IS NOT NULL"),
        (in_network.as_str(), "WHERE p.network_id IS NOT NULL"),
        (in_municipality.as_str(), "WHERE p.municipality_id IS NOT NULL"),
        ("'step:' || CAST(p.step AS TEXT)", "WHERE p.step IS NOT NULL"),
        ("'lang:' || t.lang", "JOIN texts t ON t.id = p.text_id"),
        (
            "CASE g.kind WHEN 'service' THEN 'sector:' ELSE 'theme:' END || g.code",
            "JOIN post_tags g ON g.post_id = p.id WHERE g.kind IN ('service', 'theme')",
        ),
        (
            "CASE WHEN p.answered_comment_id IS NULL THEN 'answer:open' ELSE 'answer:given' END",
            "WHERE p.kind = 'question'",
        ),
    ];
    let facets =
        facets.map(|(facet, rest)| format!("SELECT p.id, {facet} FROM p {rest}")).join(" UNION ALL ");
    let sql = format!(
        "INSERT INTO post_facets (post_id, facet, at, reach, author_id, mask) \
         WITH p AS (SELECT * FROM posts WHERE state = 'published'), \
         f (post_id, facet) AS MATERIALIZED ({facets}), \
         b (facet, bit) AS (VALUES {}), \
         m (post_id, mask) AS MATERIALIZED (SELECT f.post_id, CAST(SUM(COALESCE(b.bit, 0)) AS BIGINT) \
         FROM f LEFT JOIN b ON b.facet = f.facet GROUP BY f.post_id) \
         SELECT f.post_id, f.facet, {at}, {reach}, p.author_id, m.mask \
         FROM f JOIN m ON m.post_id = f.post_id JOIN posts p ON p.id = f.post_id",
        bits()
    );
    db.execute_unprepared("DELETE FROM post_facets").await?;
    db.execute_unprepared(&sql).await.map(drop)
}

/// The bit of every facet that has one, as rows.
fn bits() -> String {
    let mut rows = Vec::new();
    for (vocabulary, first, codes) in BITS {
        for (bit, code) in (first..).zip(codes) {
            rows.push(format!("('{vocabulary}:{code}', {})", 1_i64 << bit));
        }
    }
    rows.join(", ")
}
