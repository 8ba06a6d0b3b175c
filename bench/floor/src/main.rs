//! The floor of the machine: handlers with nothing around them that read from SQLite what a page reads when nothing of it
//! is remembered, and send the bytes of the real page, compressed as the page is.
//!
//! One thread, one connection, prepared statements: no pool and no messages between threads, so that little faster can be
//! done on one core. A package of its own, so that its SQLite library changes nothing in how the program is built.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Params};

/// The cases, which the front page shows.
const CASES: &str = "SELECT * FROM cases";
/// The newest public posts as their cards show them, by the index of lists.
const CARDS: &str = "SELECT p.id, p.kind, p.published_at, p.edited_at, p.case_code, n.name, n.slug, m.name, m.slug, \
    v.title, v.lang, \
    (SELECT COUNT(*) FROM comments c WHERE c.post_id = p.id AND c.state = 'published'), \
    (SELECT COUNT(*) FROM marks k WHERE k.post_id = p.id AND k.ended_at IS NULL) \
    FROM (SELECT at, post_id FROM post_facets WHERE facet = 'all' AND reach = 'public' \
    ORDER BY at DESC, post_id DESC LIMIT ?1) f JOIN posts p ON p.id = f.post_id \
    JOIN texts t ON t.id = p.text_id JOIN text_versions v ON v.text_id = t.id AND v.number = t.current \
    LEFT JOIN networks n ON n.id = p.network_id LEFT JOIN municipalities m ON m.id = p.municipality_id \
    ORDER BY f.at DESC, f.post_id DESC";
/// A public post with its text.
const POST: &str = "SELECT p.*, v.title, v.lang, v.sections, n.name, n.slug, m.name, m.slug FROM posts p \
    JOIN texts t ON t.id = p.text_id JOIN text_versions v ON v.text_id = t.id AND v.number = t.current \
    LEFT JOIN networks n ON n.id = p.network_id LEFT JOIN municipalities m ON m.id = p.municipality_id \
    WHERE p.id = ?1 AND p.audience = 'public' AND p.state = 'published'";
/// What it is about.
const TAGS: &str = "SELECT kind, code FROM post_tags WHERE post_id = ?1";
/// Which places use it.
const MARKS: &str = "SELECT municipality_id, kind FROM marks WHERE post_id = ?1 AND ended_at IS NULL";
/// Its comments, with their texts.
const COMMENTS: &str = "SELECT c.id, c.parent_id, c.created_at, c.edited_at, c.helped_at, v.lang, v.sections, n.name, \
    n.slug FROM comments c JOIN texts t ON t.id = c.text_id \
    JOIN text_versions v ON v.text_id = t.id AND v.number = t.current \
    LEFT JOIN networks n ON n.id = c.network_id \
    WHERE c.post_id = ?1 AND c.state = 'published' ORDER BY c.created_at, c.id";

/// What a page reads.
#[derive(Clone, Copy)]
enum Page {
    Front,
    List,
    Post,
}

#[derive(Clone)]
struct Floor {
    database: Arc<Mutex<Connection>>,
    page: Page,
    post: Arc<Vec<u8>>,
    body: Bytes,
}

/// `vitja-floor DATABASE ADDR BODIES POST`: serves `/front`, `/list` and `/post` until it is ended. `BODIES` is the folder
/// with what is sent, `POST` the identifier of the post.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = |name: &'static str| arguments.next().context(name);
    let path = PathBuf::from(next("DATABASE")?);
    let addr: SocketAddr = next("ADDR")?.parse()?;
    let bodies = PathBuf::from(next("BODIES")?);
    let post = Arc::new(bytes(&next("POST")?)?);
    let connection = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.set_prepared_statement_cache_capacity(32);
    let database = Arc::new(Mutex::new(connection));
    let mut router = Router::new();
    for (name, page) in [("front", Page::Front), ("list", Page::List), ("post", Page::Post)] {
        let body = Bytes::from(std::fs::read(bodies.join(name))?);
        let floor = Floor { database: Arc::clone(&database), page, post: Arc::clone(&post), body };
        read(&floor)?;
        router = router.merge(Router::new().route(&format!("/{name}"), get(answer)).with_state(floor));
    }
    let listener = tokio::net::TcpListener::bind(addr).await?;
    Ok(axum::serve(listener, router).await?)
}

/// An identifier as the database holds it.
fn bytes(id: &str) -> Result<Vec<u8>> {
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).collect();
    let pairs = (0..16).map(|n| u8::from_str_radix(digits.get(2 * n..2 * n + 2).unwrap_or_default(), 16));
    pairs.collect::<Result<_, _>>().context("POST is no identifier")
}

async fn answer(State(floor): State<Floor>) -> Response {
    match read(&floor) {
        Ok(()) => {
            let headers =
                [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_ENCODING, "br")];
            (headers, floor.body).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// Reads what the page needs. Nothing waits here: the database is in the page cache, and nobody else uses the connection.
fn read(floor: &Floor) -> Result<()> {
    let database = floor.database.lock().unwrap_or_else(PoisonError::into_inner);
    let found = match floor.page {
        Page::Front => rows(&database, CASES, [])?.min(rows(&database, CARDS, [3])?),
        Page::List => rows(&database, CARDS, [21])?,
        Page::Post => {
            let post = floor.post.as_slice();
            rows(&database, TAGS, [post])?;
            rows(&database, MARKS, [post])?;
            rows(&database, COMMENTS, [post])?.min(rows(&database, POST, [post])?)
        }
    };
    anyhow::ensure!(found > 0, "the database does not hold what the page shows");
    Ok(())
}

/// Reads every column of every row, as a page must. Tells how many rows there were.
fn rows(database: &Connection, sql: &str, parameters: impl Params) -> Result<usize> {
    let mut statement = database.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query(parameters)?;
    let mut read: Vec<String> = Vec::new();
    let mut found = 0;
    while let Some(row) = rows.next()? {
        found += 1;
        for column in 0..columns {
            if let ValueRef::Text(text) = row.get_ref(column)? {
                read.push(String::from_utf8_lossy(text).into_owned());
            }
        }
    }
    std::hint::black_box(read);
    Ok(found)
}
