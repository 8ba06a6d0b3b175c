//! How long lists take, by how many posts there are: for a visitor and for a member, unfiltered, with one filter, with
//! several. Few and many are asked in turn, so that whatever else the machine does meets both.

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, anyhow};
use app::accounts::server::service as accounts;
use app::platform::actor::Actor;
use app::platform::server::App;
use app::posts::server::service as posts;

use crate::pick::{self, List};
use crate::seed;

/// How often each list is asked for.
const TIMES: usize = 300;

/// Prints, for each list, the medians over few and over many posts in milliseconds, and how many posts of the many it
/// found.
///
/// # Errors
/// When a list cannot be read, or is not what it is named after.
pub async fn run(few: &Path, many: &Path) -> Result<()> {
    let (few, many) = (seed::open(few).await?, seed::open(many).await?);
    println!("{}", serde_json::Value::Object(measure(&few, &many, TIMES).await?));
    few.db.close().await?;
    Ok(many.db.close().await?)
}

/// The medians by the names of the lists.
///
/// # Errors
/// As [`run`].
pub async fn measure(
    few: &App,
    many: &App,
    times: usize,
) -> Result<serde_json::Map<String, serde_json::Value>> {
    let mut found = serde_json::Map::new();
    for who in ["visitor", "member"] {
        let readers = [reader(few, who).await?, reader(many, who).await?];
        let [in_few, in_many] = [pick::lists(few).await?, pick::lists(many).await?];
        for wanted in in_many {
            // The same filter over both; only a deep page begins elsewhere in each.
            let after =
                in_few.iter().find(|list| list.name == wanted.name).and_then(|list| list.after.clone());
            let over_few = List { after, ..wanted.clone() };
            let mut times_of = [Vec::with_capacity(times), Vec::with_capacity(times)];
            let mut posts = 0;
            for _ in 0..times {
                let asked = [(few, &over_few), (many, &wanted)];
                for (((app, list), reader), times) in asked.into_iter().zip(&readers).zip(&mut times_of) {
                    let (millis, count) = once(app, reader, list).await?;
                    times.push(millis);
                    posts = count;
                }
            }
            let [few, many] = times_of.map(median);
            let figures = serde_json::json!({ "few": few, "many": many, "posts": posts });
            found.insert(format!("{who} {}", wanted.name), figures);
        }
    }
    Ok(found)
}

pub(crate) async fn reader(app: &App, who: &str) -> Result<Actor> {
    if who == "visitor" {
        return Ok(Actor::Visitor);
    }
    let member = accounts::get_by_email(&Actor::System, app, &seed::address(1))
        .await
        .map_err(|failure| anyhow!("{failure:?}"))?;
    server::actor::actor_of(app, member).await
}

/// One list as a page asks for it, with nothing remembered: milliseconds, and how many posts it found.
async fn once(app: &App, actor: &Actor, list: &List) -> Result<(f64, usize)> {
    app.forget();
    let started = Instant::now();
    let page = posts::list_posts(actor, app, &list.filter, list.after.as_deref())
        .await
        .map_err(|failure| anyhow!("{}: {failure:?}", list.name))?;
    Ok((started.elapsed().as_secs_f64() * 1000.0, page.items.len()))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
