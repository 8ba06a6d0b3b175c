//! Looking for damage in the data: what the databases check themselves, and what only the program knows.

use anyhow::{Result, anyhow};
use app::files::server::service::{self as files, Damage};
use app::platform::actor::Actor;
use app::platform::server::App;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// A column of other tables that points to a text, a piece or a person without a key of the database.
struct Loose {
    /// What is wrong, in words.
    problem: &'static str,
    /// Counts the rows.
    sql: &'static str,
}

/// Rows that no key of the database looks after.
const LOOSE: &[Loose] = &[
    Loose {
        problem: "texts have no current version",
        sql: "SELECT COUNT(*) FROM texts t WHERE NOT EXISTS \
              (SELECT 1 FROM text_versions v WHERE v.text_id = t.id AND v.number = t.current)",
    },
    Loose {
        problem: "copies in the evaluation are of posts that are not there",
        sql: "SELECT COUNT(*) FROM material m WHERE NOT EXISTS (SELECT 1 FROM posts p WHERE p.id = m.post_id)",
    },
    Loose {
        problem: "pictures or documents belong to posts that are not there",
        sql: "SELECT COUNT(*) FROM files f WHERE f.owner_kind = 'post' \
              AND NOT EXISTS (SELECT 1 FROM posts p WHERE p.id = f.owner_id)",
    },
    Loose {
        problem: "links belong to posts that are not there",
        sql: "SELECT COUNT(*) FROM file_links l WHERE l.owner_kind = 'post' \
              AND NOT EXISTS (SELECT 1 FROM posts p WHERE p.id = l.owner_id)",
    },
    Loose {
        problem: "looks of the moderators are into texts that are not there",
        sql: "SELECT COUNT(*) FROM looks l WHERE \
              (l.piece_kind = 'post' AND NOT EXISTS (SELECT 1 FROM posts p WHERE p.id = l.piece_id)) OR \
              (l.piece_kind = 'comment' AND NOT EXISTS (SELECT 1 FROM comments c WHERE c.id = l.piece_id))",
    },
    Loose {
        problem: "published posts stand in no list",
        sql: "SELECT COUNT(*) FROM posts p WHERE p.state = 'published' AND NOT EXISTS \
              (SELECT 1 FROM post_facets f WHERE f.post_id = p.id AND f.facet = 'all')",
    },
    Loose {
        problem: "rows of lists are of posts that are not published",
        sql: "SELECT COUNT(*) FROM post_facets f WHERE NOT EXISTS \
              (SELECT 1 FROM posts p WHERE p.id = f.post_id AND p.state = 'published')",
    },
    Loose {
        problem: "rows of lists say other things than their posts",
        sql: "SELECT COUNT(*) FROM post_facets f JOIN posts p ON p.id = f.post_id WHERE \
              f.author_id <> p.author_id OR \
              (p.audience IN ('public', 'members') AND f.reach <> p.audience) OR \
              (p.audience = 'case' AND f.reach <> 'case:' || COALESCE(p.case_code, '')) OR \
              (p.audience = 'network' AND f.reach NOT LIKE 'network:%') OR \
              (f.facet LIKE 'kind:%' AND f.facet <> 'kind:' || p.kind) OR \
              (f.facet LIKE 'country:%' AND f.facet <> 'country:' || COALESCE(p.case_code, ''))",
    },
    Loose {
        problem: "themes and services of posts stand in no list",
        sql: "SELECT COUNT(*) FROM post_tags t JOIN posts p ON p.id = t.post_id WHERE p.state = 'published' AND \
              ((t.kind = 'theme' AND NOT EXISTS (SELECT 1 FROM post_facets f \
              WHERE f.post_id = p.id AND f.facet = 'theme:' || t.code)) OR \
              (t.kind = 'service' AND NOT EXISTS (SELECT 1 FROM post_facets f \
              WHERE f.post_id = p.id AND f.facet = 'sector:' || t.code)))",
    },
    Loose {
        problem: "posts cannot be searched yet; vitja serve and vitja worker see to it",
        sql: "SELECT COUNT(*) FROM posts p WHERE p.state <> 'deleted' AND NOT EXISTS \
              (SELECT 1 FROM search_words w WHERE w.term = '' AND w.post_id = p.id AND w.piece_id = p.id)",
    },
    Loose {
        problem: "posts and comments that nobody can read any more can still be searched",
        sql: "SELECT COUNT(*) FROM search_words w WHERE w.term = '' AND (EXISTS \
              (SELECT 1 FROM posts p WHERE p.id = w.post_id AND p.state = 'deleted') OR EXISTS \
              (SELECT 1 FROM comments c WHERE c.id = w.piece_id AND c.state <> 'published'))",
    },
    Loose {
        problem: "texts in several languages are of things that are not there",
        sql: "SELECT COUNT(*) FROM text_variants v WHERE NOT EXISTS (SELECT 1 FROM gatherings g WHERE g.id = v.thing_id) \
              AND NOT EXISTS (SELECT 1 FROM agenda_items i WHERE i.id = v.thing_id) \
              AND NOT EXISTS (SELECT 1 FROM study_trips t WHERE t.id = v.thing_id) \
              AND NOT EXISTS (SELECT 1 FROM trip_sessions s WHERE s.id = v.thing_id)",
    },
    Loose {
        problem: "memberships have no account",
        sql: "SELECT COUNT(*) FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM accounts a WHERE a.id = m.account_id)",
    },
];

/// Everything that is wrong with the data, a sentence each; nothing when it is sound.
///
/// # Errors
/// When the database does not answer.
pub async fn problems(app: &App) -> Result<Vec<String>> {
    let db = &app.db.read;
    let mut problems = match db.get_database_backend() {
        DbBackend::Postgres => postgres(db).await?,
        _ => sqlite(db).await?,
    };
    for loose in LOOSE {
        let count = count(db, loose.sql).await?;
        if count > 0 {
            problems.push(format!("database: {count} {}", loose.problem));
        }
    }
    problems.extend(missing_files(app).await?);
    let orphans = count(db, &texts_without_owner(&owners(db).await?)).await?;
    if orphans > 0 {
        problems.push(format!("database: {orphans} texts belong to nothing"));
    }
    Ok(problems)
}

/// Files and rows that do not belong together. Content without a row is collected by the program itself after a day.
async fn missing_files(app: &App) -> Result<Vec<String>> {
    let damage =
        files::damage(&Actor::System, app, true).await.map_err(|failure| anyhow!("files: {failure:?}"))?;
    let told = damage.into_iter().filter_map(|damage| match damage {
        Damage::Missing(key) => Some(format!("files: {key} is missing")),
        Damage::Changed(key) => Some(format!("files: {key} is not what came in")),
        Damage::Unknown(_) => None,
    });
    Ok(told.collect())
}

async fn count(db: &impl ConnectionTrait, sql: &str) -> Result<i64> {
    let asked = Statement::from_string(db.get_database_backend(), sql);
    Ok(match db.query_one_raw(asked).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    })
}

/// SQLite checks itself.
async fn sqlite(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let ask = |sql: &str| Statement::from_string(DbBackend::Sqlite, sql.to_owned());
    for row in db.query_all_raw(ask("PRAGMA integrity_check")).await? {
        let word: String = row.try_get_by_index(0)?;
        if word != "ok" {
            problems.push(format!("database: {word}"));
        }
    }
    for row in db.query_all_raw(ask("PRAGMA foreign_key_check")).await? {
        let table: String = row.try_get_by_index(0)?;
        problems.push(format!("database: a row of {table} points to nothing"));
    }
    Ok(problems)
}

/// PostgreSQL keeps its keys itself, unless one was switched off.
async fn postgres(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let sql = "SELECT conname::text FROM pg_constraint WHERE connamespace = current_schema()::regnamespace \
               AND NOT convalidated";
    let rows = db.query_all_raw(Statement::from_string(DbBackend::Postgres, sql)).await?;
    rows.iter()
        .map(|row| {
            let name: String = row.try_get_by_index(0)?;
            Ok(format!("database: the rule {name} is not kept"))
        })
        .collect()
}

/// Columns that point to texts: table and column.
async fn owners(db: &impl ConnectionTrait) -> Result<Vec<(String, String)>> {
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => {
            "SELECT c.conrelid::regclass::text, a.attname::text FROM pg_constraint c \
             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] \
             WHERE c.contype = 'f' AND c.confrelid = 'texts'::regclass"
        }
        _ => {
            "SELECT m.name, k.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k \
             WHERE m.type = 'table' AND k.\"table\" = 'texts'"
        }
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    let mut owners = Vec::new();
    for row in rows {
        let (table, column): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if table != "text_versions" {
            owners.push((table, column));
        }
    }
    Ok(owners)
}

fn texts_without_owner(owners: &[(String, String)]) -> String {
    let owned: Vec<String> = owners
        .iter()
        .map(|(table, column)| format!("NOT EXISTS (SELECT 1 FROM {table} o WHERE o.{column} = t.id)"))
        .collect();
    format!("SELECT COUNT(*) FROM texts t WHERE {}", owned.join(" AND "))
}
