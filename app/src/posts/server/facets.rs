//! The facets of posts: what each can be looked for by, kept beside it so that a list costs the same however many posts
//! there are.
//!
//! A published post has a row for everything that is true of it (`all`, `country:NO`, `theme:coordinator` …), each with
//! the time of the list, who it reaches, who wrote it and a bit for each other code that is true of the post ([`mask`]). A
//! list walks one index from its newest end and stops when the page is full; what else is asked is told by the bits, in the
//! same index. Posts that are not published have no rows.

use std::cmp::Reverse;

use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, DbErr, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::entity::facet;
use super::list::Order as By;
use super::mask;
use crate::network::PlaceShown;
use crate::network::model::{Country, NetworkId, Sector};
use crate::platform::actor::{Actor, Role};
use crate::platform::server::Cursor;
use crate::posts::filter::{Answer, PostFilter};
use crate::posts::model::Audience;

/// What every published post has.
pub(super) const ALL: &str = "all";
/// The newest rows looked at of each of several facets to find out which is rarest.
const SAMPLE: u64 = 1000;

/// The facet of a country.
pub(super) fn country(country: Country) -> String {
    format!("country:{}", country.code())
}

/// The facet of a network.
pub(super) fn network(network: NetworkId) -> String {
    format!("network:{}", network.0.simple())
}

/// The facet of a service that took part.
pub(super) fn sector(sector: Sector) -> String {
    format!("sector:{}", sector.code())
}

/// The facet of questions in this state.
pub(super) fn answer(answer: Answer) -> String {
    format!("answer:{}", answer.code())
}

/// The facet of a place.
pub(super) fn place(place: PlaceShown) -> String {
    match place {
        PlaceShown::Case(code) => country(code),
        PlaceShown::Network(id) => network(id),
        PlaceShown::Municipality(id) => format!("municipality:{}", id.0.simple()),
    }
}

/// The facets that a post must have, all of them; `all` when nothing is asked.
pub(super) fn of_filter(filter: &PostFilter) -> Vec<String> {
    let asked = [
        filter.country.map(country),
        filter.network.map(network),
        filter.sector.map(sector),
        filter.theme.map(|theme| format!("theme:{}", theme.code())),
        filter.kind.map(|kind| format!("kind:{}", kind.code())),
        filter.lang.map(|lang| format!("lang:{}", lang.code())),
        filter.step.map(|step| format!("step:{}", step.code())),
        filter.answer.map(answer),
    ];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    if asked.is_empty() { vec![ALL.to_owned()] } else { asked }
}

/// What the actor may see, as the policy's `See` says it row by row.
fn visible(actor: &Actor) -> Condition {
    match actor {
        Actor::System => Condition::all(),
        // Written out, so that the database sees that the index of what is public holds it all.
        Actor::Visitor => Condition::all().add(Expr::cust("post_facets.reach = 'public'")),
        Actor::Person(_) if actor.has_role(Role::Secretariat) => Condition::all(),
        Actor::Person(person) => {
            let open = [Audience::Public.code().to_owned(), Audience::Members.code().to_owned()];
            let cases = person.cases.iter().map(|code| format!("case:{code}"));
            let networks = person.networks.iter().map(|id| format!("network:{}", id.simple()));
            let reaches = open.into_iter().chain(cases).chain(networks);
            Condition::any()
                .add(facet::Column::Reach.is_in(reaches))
                .add(facet::Column::AuthorId.eq(person.id.0))
        }
    }
}

/// A place in the list.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(super) struct Listed {
    pub post_id: Uuid,
    pub at: i64,
}

impl Listed {
    /// The cursor of what follows.
    pub(super) fn cursor(&self) -> String {
        format!("{}-{}", self.at, self.post_id.simple())
    }
}

/// The posts that have all these facets and that the actor may see, in this order.
pub(super) async fn list(
    db: &impl ConnectionTrait,
    actor: &Actor,
    facets: &[String],
    by: By,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<Listed>, DbErr> {
    match Walk::find(db, actor, facets).await? {
        Some(walk) => walk.query(actor, by, after, limit).into_model::<Listed>().all(db).await,
        None => Ok(Vec::new()),
    }
}

/// The newest posts that have all these facets, that the actor may see, and that stand in all of `among`: queries that
/// give ids of posts.
pub(super) async fn list_among(
    db: &impl ConnectionTrait,
    actor: &Actor,
    facets: &[String],
    among: Vec<SelectStatement>,
    after: Option<Cursor>,
    limit: u64,
) -> Result<Vec<Listed>, DbErr> {
    let Some(walk) = Walk::find(db, actor, facets).await? else {
        return Ok(Vec::new());
    };
    let all = walk.query(actor, By::Published, after, limit);
    let query = among.into_iter().fold(all, |all, ids| all.filter(facet::Column::PostId.in_subquery(ids)));
    query.into_model::<Listed>().all(db).await
}

/// What the database says of how it finds a list, below the facet whose rows it walks.
pub(super) async fn explain(
    db: &impl ConnectionTrait,
    actor: &Actor,
    facets: &[String],
    by: By,
    after: Option<Cursor>,
) -> Result<String, DbErr> {
    let Some(walk) = Walk::find(db, actor, facets).await? else {
        return Ok(String::new());
    };
    let backend = db.get_database_backend();
    let mut statement = walk.query(actor, by, after, 21).build(backend);
    let (explain, column) = match backend {
        DbBackend::Sqlite => ("EXPLAIN QUERY PLAN", 3),
        _ => {
            // A small table is read whole whatever its indexes; what is asked is what an index can serve.
            db.execute_unprepared("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off").await?;
            ("EXPLAIN", 0)
        }
    };
    statement.sql = format!("{explain} {}", statement.sql);
    let rows = db.query_all_raw(statement).await?;
    let mut lines = vec![format!("walks {}", walk.first)];
    for row in &rows {
        lines.push(row.try_get_by_index(column)?);
    }
    Ok(lines.join("\n"))
}

/// A list that is asked for together with others, in one statement.
pub(super) struct Section(Option<SelectStatement>);

/// The posts that were active last.
pub(super) fn active(actor: &Actor, limit: u64) -> Section {
    Section(Some(newest(actor, ALL, By::Active, None, limit).into_query()))
}

/// The posts of others that have any of these facets, those that were active last.
pub(super) fn any(actor: &Actor, any: &[String], limit: u64) -> Section {
    newest_of(actor, any.iter().map(|one| newest(actor, one, By::Active, None, limit)).collect(), limit)
}

/// The posts of others that have one facet and any of several more, those that were active last.
pub(super) fn both(actor: &Actor, one: &str, any: &[String], limit: u64) -> Section {
    let with_one =
        |place: &String| Walk::of(place.clone(), &[one.to_owned()]).query(actor, By::Active, None, limit);
    let mut branches: Vec<_> = any.iter().filter(|any| mask::bit(any).is_none()).map(with_one).collect();
    let codes = mask::of(any);
    if codes != 0 {
        branches.push(newest(actor, one, By::Active, None, limit).filter(bits(codes).ne(0)));
    }
    newest_of(actor, branches, limit)
}

/// What stands in each of these sections.
pub(super) async fn sections<const N: usize>(
    db: &impl ConnectionTrait,
    sections: [Section; N],
) -> Result<[Vec<Listed>; N], DbErr> {
    let mut found = [const { Vec::new() }; N];
    let numbered = sections.into_iter().enumerate().filter_map(|(n, section)| Some((n, section.0?)));
    let mut queries = numbered.map(|(n, query)| {
        Query::select()
            .expr_as(Expr::cust(n.to_string()), "n")
            .columns(["post_id", "at"])
            .from_subquery(query, Alias::new("section"))
            .take()
    });
    let Some(mut all) = queries.next() else {
        return Ok(found);
    };
    for query in queries {
        all.union(UnionType::All, query);
    }
    for row in db.query_all(&all).await? {
        let n: i32 = row.try_get("", "n")?;
        let section = usize::try_from(n).ok().and_then(|n| found.get_mut(n));
        let listed = Listed::from_query_result(&row, "")?;
        section.into_iter().for_each(|section| section.push(listed));
    }
    for section in &mut found {
        section.sort_by_key(|row| Reverse((row.at, row.post_id)));
    }
    Ok(found)
}

/// The newest of several lists, of others than the actor.
fn newest_of(actor: &Actor, lists: Vec<Select<facet::Entity>>, limit: u64) -> Section {
    let mut branches = lists.into_iter().map(|list| {
        // A branch with an order of its own must stand in a query of its own (SQLite).
        let branch = of_others(list, actor).into_query();
        Query::select().columns(["post_id", "at"]).from_subquery(branch, Alias::new("branch")).take()
    });
    let Some(mut union) = branches.next() else {
        return Section(None);
    };
    for branch in branches {
        union.union(UnionType::Distinct, branch);
    }
    Section(Some(union.order_by("at", Order::Desc).order_by("post_id", Order::Desc).limit(limit).take()))
}

fn of_others(query: Select<facet::Entity>, actor: &Actor) -> Select<facet::Entity> {
    match actor.account() {
        Some(id) => query.filter(facet::Column::AuthorId.ne(id.0)),
        None => query,
    }
}

/// The column by which a list is ordered.
const fn column(by: By) -> facet::Column {
    match by {
        By::Published => facet::Column::At,
        By::Active => facet::Column::Active,
        By::Reached => facet::Column::Reached,
    }
}

/// The newest of one facet.
fn newest(actor: &Actor, facet: &str, by: By, after: Option<Cursor>, limit: u64) -> Select<facet::Entity> {
    let column = column(by);
    let mut query = facet::Entity::find()
        .select_only()
        .column(facet::Column::PostId)
        .column_as(column, "at")
        .filter(facet::Column::Facet.eq(facet))
        .filter(visible(actor));
    if let Some(Cursor { at, id }) = after {
        let place = Expr::tuple([
            Expr::col((facet::Entity, column)),
            Expr::col((facet::Entity, facet::Column::PostId)),
        ]);
        query = query.filter(place.lt(Expr::tuple([Expr::value(millis(at)), Expr::value(id)])));
    }
    query.order_by_desc(column).order_by_desc(facet::Column::PostId).limit(limit)
}

/// Those of these bits that the post of the row has.
fn bits(mask: i64) -> Expr {
    Expr::col((facet::Entity, facet::Column::Mask)).bit_and(mask)
}

/// That the post of the row has another facet too, for what has no bit.
fn has(facet: &str) -> Expr {
    let other = Alias::new("other");
    let query = Query::select()
        .expr(Expr::value(1))
        .from_as("post_facets", other.clone())
        .and_where(
            Expr::col((other.clone(), Alias::new("post_id"))).equals((facet::Entity, facet::Column::PostId)),
        )
        .and_where(Expr::col((other, Alias::new("facet"))).eq(facet))
        .take();
    Expr::exists(query)
}

/// How a list is found: the rows of one facet are walked, and those are taken that have all bits and all other facets.
struct Walk {
    first: String,
    mask: i64,
    others: Vec<String>,
}

#[derive(FromQueryResult)]
struct Sample {
    n: i32,
    count: i64,
    oldest: Option<i64>,
}

impl Walk {
    fn of(first: String, others: &[String]) -> Self {
        let mask = mask::of(others);
        let others = others.iter().filter(|other| mask::bit(other).is_none()).cloned().collect();
        Self { first, mask, others }
    }

    /// Walks a place, where one is asked for, for it has no bit; else the rarest of all that is asked for.
    async fn find(
        db: &impl ConnectionTrait,
        actor: &Actor,
        facets: &[String],
    ) -> Result<Option<Self>, DbErr> {
        let mut places: Vec<usize> = (0..facets.len()).collect();
        if facets.iter().any(|facet| mask::bit(facet).is_none()) {
            places.retain(|n| facets.get(*n).is_some_and(|facet| mask::bit(facet).is_none()));
        }
        let names: Vec<&String> = places.iter().filter_map(|n| facets.get(*n)).collect();
        let chosen = places.get(rarest(db, actor, &names).await?);
        let Some((chosen, first)) = chosen.and_then(|n| Some((*n, facets.get(*n)?))) else {
            return Ok(None);
        };
        let mut others = facets.to_vec();
        others.remove(chosen);
        Ok(Some(Self::of(first.clone(), &others)))
    }

    fn query(&self, actor: &Actor, by: By, after: Option<Cursor>, limit: u64) -> Select<facet::Entity> {
        let mut query = newest(actor, &self.first, by, after, limit);
        if self.mask != 0 {
            query = query.filter(bits(self.mask).eq(self.mask));
        }
        self.others.iter().fold(query, |query, other| query.filter(has(other)))
    }
}

/// Which facet has the fewest posts. Of those that have more than a sample, the one whose sample reaches back furthest.
async fn rarest(db: &impl ConnectionTrait, actor: &Actor, facets: &[&String]) -> Result<usize, DbErr> {
    if facets.len() < 2 {
        return Ok(0);
    }
    let mut samples = facets.iter().enumerate().map(|(n, name)| {
        let mut newest = facet::Entity::find()
            .select_only()
            .column(facet::Column::At)
            .filter(facet::Column::Facet.eq(name.as_str()));
        if *actor == Actor::Visitor {
            newest = newest.filter(visible(actor));
        }
        let newest = newest
            .order_by_desc(facet::Column::At)
            .order_by_desc(facet::Column::PostId)
            .limit(SAMPLE)
            .into_query();
        Query::select()
            .expr_as(Expr::cust(n.to_string()), "n")
            .expr_as(Expr::cust("COUNT(*)"), "count")
            .expr_as(Expr::cust("MIN(\"at\")"), "oldest")
            .from_subquery(newest, Alias::new("sample"))
            .take()
    });
    let Some(mut all) = samples.next() else {
        return Ok(0);
    };
    for sample in samples {
        all.union(UnionType::All, sample);
    }
    let rows = db.query_all(&all).await?;
    let samples = rows.iter().map(|row| Sample::from_query_result(row, ""));
    let samples = samples.collect::<Result<Vec<_>, _>>()?;
    let rarest = samples.iter().min_by_key(|sample| (sample.count, sample.oldest));
    Ok(rarest.and_then(|sample| usize::try_from(sample.n).ok()).unwrap_or(0))
}

pub(super) fn millis(at: OffsetDateTime) -> i64 {
    i64::try_from(at.unix_timestamp_nanos() / 1_000_000).unwrap_or(0)
}
