//! Which lists are measured. Single filters are named; combined ones are picked from what the database holds, so that they
//! are what their names say: one that finds much, one that finds little among much, five at once that find some, and one
//! that finds nothing though each half of it is frequent.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use app::network::model::Country;
use app::platform::lang::ContentLang;
use app::platform::server::App;
use app::posts::filter::{FilterKind, PostFilter};
use app::posts::model::Theme;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use uuid::Uuid;

/// A list that is measured.
#[derive(Clone, Debug)]
pub struct List {
    /// What it is called in the table.
    pub name: &'static str,
    /// What is asked.
    pub filter: PostFilter,
    /// After which post it begins.
    pub after: Option<String>,
}

/// Posts that can be looked for by the same things: how many, how many of them everybody reads, and what.
struct Alike {
    count: i64,
    public: i64,
    facets: BTreeSet<String>,
}

/// The lists, over what this database holds.
///
/// # Errors
/// When the content does not allow one of them.
pub async fn lists(app: &App) -> Result<Vec<List>> {
    let alike = alike(app).await?;
    let pairs = Pairs::of(&alike);
    let filter = |facets: &[String]| facets.iter().try_fold(PostFilter::default(), set);
    let single = |name, filter| List { name, filter, after: None };
    Ok(vec![
        single("all", PostFilter::default()),
        single("theme", PostFilter { theme: Some(Theme::Coordinator), ..PostFilter::default() }),
        single("country", PostFilter { country: Some(Country::No), ..PostFilter::default() }),
        single("language", PostFilter { lang: Some(ContentLang::Fi), ..PostFilter::default() }),
        List { after: Some(deep(app).await?), ..single("all, deep page", PostFilter::default()) },
        single("combined, two that find much", filter(&pairs.frequent()?)?),
        single("combined, two that find little", filter(&pairs.rare()?)?),
        single("combined, five", filter(&five(&alike)?)?),
        single("combined, two that find nothing", filter(&pairs.empty()?)?),
    ])
}

/// What posts can be looked for by, in groups that are alike in it.
async fn alike(app: &App) -> Result<Vec<Alike>> {
    let sql = "SELECT g.id, g.count, g.public, f.facet FROM (SELECT MIN(post_id) AS id, COUNT(*) AS count, \
               COUNT(CASE WHEN reach = 'public' THEN 1 END) AS public FROM post_facets \
               WHERE facet = 'all' GROUP BY mask) g JOIN post_facets f ON f.post_id = g.id \
               WHERE f.facet <> 'all' AND f.facet NOT LIKE 'network:%' AND f.facet NOT LIKE 'municipality:%'";
    let rows = app.db.read.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
    let mut groups: BTreeMap<Uuid, Alike> = BTreeMap::new();
    for row in rows {
        let (count, public): (i64, i64) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let group = groups.entry(row.try_get_by_index(0)?);
        let group = group.or_insert_with(|| Alike { count, public, facets: BTreeSet::new() });
        group.facets.insert(row.try_get_by_index(3)?);
    }
    Ok(groups.into_values().collect())
}

/// Two facets, and how many posts they find.
struct Pair {
    facets: [String; 2],
    both: i64,
    /// Those of them that everybody reads: what is found must be found by whoever asks.
    public: i64,
    /// How many the rarer of the two finds alone.
    rarer: i64,
}

/// Every two facets.
struct Pairs(Vec<Pair>);

impl Pairs {
    fn of(alike: &[Alike]) -> Self {
        let mut single: BTreeMap<&String, i64> = BTreeMap::new();
        for group in alike {
            for facet in &group.facets {
                *single.entry(facet).or_default() += group.count;
            }
        }
        let mut pairs = Vec::new();
        for (one, count) in &single {
            for (other, others) in single.range::<String, _>((*one).clone()..).skip(1) {
                if vocabulary(one) != vocabulary(other) {
                    let both = alike
                        .iter()
                        .filter(|group| group.facets.contains(*one) && group.facets.contains(*other));
                    let (both, public) =
                        both.fold((0, 0), |(all, public), group| (all + group.count, public + group.public));
                    let facets = [(*one).clone(), (*other).clone()];
                    pairs.push(Pair { facets, both, public, rarer: (*count).min(*others) });
                }
            }
        }
        Self(pairs)
    }

    fn frequent(&self) -> Result<[String; 2]> {
        let found = self.0.iter().max_by_key(|pair| pair.public);
        found.map(|pair| pair.facets.clone()).context("no pair of filters finds anything")
    }

    /// Few beside how many would have to be looked at.
    fn rare(&self) -> Result<[String; 2]> {
        let some = self.0.iter().filter(|pair| pair.public > 0);
        let found = some.max_by_key(|pair| pair.rarer / pair.both);
        found.map(|pair| pair.facets.clone()).context("no pair of filters finds anything")
    }

    fn empty(&self) -> Result<[String; 2]> {
        let none = self.0.iter().filter(|pair| pair.both == 0);
        let found = none.max_by_key(|pair| pair.rarer);
        found.map(|pair| pair.facets.clone()).context("every pair of filters finds something")
    }
}

/// Five different filters that posts of the largest group pass.
fn five(alike: &[Alike]) -> Result<Vec<String>> {
    let vocabularies = ["country", "theme", "lang", "sector", "step"];
    let of = |group: &Alike| -> Option<Vec<String>> {
        let one = |name| group.facets.iter().find(|facet| vocabulary(facet) == name).cloned();
        vocabularies.into_iter().map(one).collect()
    };
    let mut groups: Vec<&Alike> = alike.iter().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.public));
    groups.into_iter().find_map(of).context("no post passes five filters")
}

/// Where the last tenth of all public posts begins.
async fn deep(app: &App) -> Result<String> {
    let sql = "SELECT at, post_id FROM post_facets WHERE facet = 'all' AND reach = 'public' \
               ORDER BY at DESC, post_id DESC LIMIT 1 OFFSET (SELECT COUNT(*) * 9 / 10 FROM post_facets \
               WHERE facet = 'all' AND reach = 'public')";
    let row = app.db.read.query_one_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
    let row = row.context("there are no public posts")?;
    let (at, id): (i64, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    Ok(format!("{at}-{}", id.simple()))
}

fn vocabulary(facet: &str) -> &str {
    facet.split(':').next().unwrap_or_default()
}

fn set(mut filter: PostFilter, facet: &String) -> Result<PostFilter> {
    let (vocabulary, code) = facet.split_once(':').context("a facet without a code")?;
    let kind = FilterKind::from_code(if vocabulary == "lang" { "language" } else { vocabulary });
    let known = kind.is_some_and(|kind| filter.set(kind, code));
    anyhow::ensure!(known, "{facet} is no filter");
    Ok(filter)
}
