//! From the cells of a row to an invitation, or to what is wrong with it.

use std::collections::{HashMap, HashSet};

use super::headers::plain;
use super::kept::Stopped;
use super::table::{Row, Table};
use super::words::Words;
use crate::accounts::server::is_address;
use crate::network::model::{Country, NetworkCard};
use crate::network::server::memberships::can_grant;
use crate::network::view::{Places, fits};
use crate::people::model::{Column, GoodRow, ImportDefaults, NAME_MAX, RowProblem, RowState};
use crate::platform::actor::{Actor, Role, Scope};
use crate::platform::lang::UiLang;
use crate::platform::server::fold;

/// What every row is read against.
pub(super) struct Reader<'a> {
    pub actor: &'a Actor,
    pub places: &'a Places,
    pub table: &'a Table,
    /// Cells that were emptied because an identity number stood in them; their rows are wrong.
    pub stopped: &'a [Stopped],
    pub defaults: &'a ImportDefaults,
}

type Wrong = (Column, &'static str);

impl Reader<'_> {
    /// The good rows and what is wrong with the others. Rows that repeat an earlier one are good and say so.
    pub(super) fn read(&self) -> (Vec<GoodRow>, Vec<RowProblem>) {
        let mut good = Vec::new();
        let mut problems: Vec<RowProblem> = self.stopped.iter().filter_map(Stopped::problem).collect();
        let emptied: HashSet<(u64, Column)> = problems.iter().map(|one| (one.line, one.column)).collect();
        let stopped: HashSet<u64> = emptied.iter().map(|(line, _)| *line).collect();
        let mut seen: HashMap<String, u64> = HashMap::new();
        for row in &self.table.rows {
            match self.row(row) {
                Ok(_) if stopped.contains(&row.line) => {}
                Ok(mut one) => {
                    let key =
                        open_key(&one.email, one.role, &one.scope, one.sector.map(|sector| sector.code()));
                    let first = *seen.entry(key).or_insert(row.line);
                    if first != row.line {
                        one.state = RowState::Repeated(first);
                    }
                    good.push(one);
                }
                Err(wrong) => {
                    let wrong =
                        wrong.into_iter().filter(|(column, _)| !emptied.contains(&(row.line, *column)));
                    problems.extend(wrong.map(|(column, key)| RowProblem {
                        line: row.line,
                        column,
                        found: self.table.cell(row, column).chars().take(80).collect(),
                        key,
                        args: Vec::new(),
                    }));
                }
            }
        }
        problems.sort_by_key(|one| one.line);
        (good, problems)
    }

    fn row(&self, row: &Row) -> Result<GoodRow, Vec<Wrong>> {
        let words = Words::get();
        let cell = |column| self.table.cell(row, column);
        let mut wrong: Vec<Wrong> = Vec::new();
        let email = fold(cell(Column::Email).trim_start_matches("mailto:"));
        if !is_address(&email) {
            wrong.push((Column::Email, "people-row-email"));
        }
        let name = cell(Column::Name).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().count() > NAME_MAX {
            wrong.push((Column::Name, "people-row-name"));
        }
        let sector = match cell(Column::Sector) {
            "" => None,
            word => words.sector(word).or_else(|| {
                wrong.push((Column::Sector, "people-row-sector"));
                None
            }),
        };
        let lang = match cell(Column::Language) {
            "" => UiLang::from_code(&self.defaults.lang),
            word => words.language(word),
        };
        if lang.is_none() {
            wrong.push((Column::Language, "people-row-language"));
        }
        let role = match cell(Column::Role) {
            "" => Role::from_code(&self.defaults.role),
            word => words.role(word),
        };
        if role.is_none() {
            wrong.push((Column::Role, "people-row-role"));
        }
        let scope = self.scope(row, role).map_err(|one| wrong.push(one)).ok();
        if let (Some(role), Some(scope)) = (role, &scope) {
            if !fits(role, scope) {
                wrong.push((Column::Role, "people-row-role-place"));
            } else if !can_grant(self.actor, self.places, role, scope) {
                wrong.push((self.place_column(row), "people-row-not-yours"));
            }
        }
        match (role, scope, lang) {
            (Some(role), Some(scope), Some(lang)) if wrong.is_empty() => Ok(GoodRow {
                line: row.line,
                place: self.places.name(&scope),
                email,
                name,
                role,
                scope,
                sector,
                lang,
                state: RowState::New,
            }),
            _ => Err(wrong),
        }
    }

    /// The column that names the place, for pointing at it.
    fn place_column(&self, row: &Row) -> Column {
        let named = [Column::Municipality, Column::Network, Column::Case];
        named.into_iter().find(|column| !self.table.cell(row, *column).is_empty()).unwrap_or(Column::Role)
    }

    /// The place: the narrowest that the row names, else the one that holds for all rows.
    fn scope(&self, row: &Row, role: Option<Role>) -> Result<Scope, Wrong> {
        let cell = |column| self.table.cell(row, column);
        let country = match cell(Column::Case) {
            "" => None,
            word => Some(Words::get().country(word).ok_or((Column::Case, "people-row-country"))?),
        };
        let network = match cell(Column::Network) {
            "" => None,
            word => Some(self.network(word, country)?),
        };
        if !cell(Column::Municipality).is_empty() {
            return self.municipality(cell(Column::Municipality), country, network);
        }
        if let Some(network) = network {
            return Ok(Scope::Network(network.id.0));
        }
        if let Some(country) = country {
            return Ok(Scope::Case(country.code().to_owned()));
        }
        let everywhere = role.filter(|role| fits(*role, &Scope::Programme)).map(|_| Scope::Programme);
        let default =
            Scope::from_code(&self.defaults.scope).filter(|scope| self.places.around(scope).is_some());
        default.or(everywhere).ok_or((Column::Municipality, "people-row-place"))
    }

    fn network(&self, word: &str, country: Option<Country>) -> Result<&NetworkCard, Wrong> {
        let named = |card: &&NetworkCard| plain(&card.name.text) == plain(word) || card.slug == fold(word);
        let found: Vec<&NetworkCard> = self.places.networks.iter().filter(named).collect();
        let within =
            |card: &&&NetworkCard| country.is_none() || card.country.is_none() || card.country == country;
        only(found.iter().filter(within).copied().collect(), Column::Network, "people-row-network")
    }

    fn municipality(
        &self,
        word: &str,
        country: Option<Country>,
        network: Option<&NetworkCard>,
    ) -> Result<Scope, Wrong> {
        let found = self.places.municipalities.iter().filter(|(card, _)| {
            (plain(&card.name.text) == plain(word) || card.slug == fold(word))
                && country.is_none_or(|country| card.country == country)
        });
        let (card, networks) = only(found.collect(), Column::Municipality, "people-row-municipality")?;
        match network {
            Some(network) if !networks.contains(&network.id) => {
                Err((Column::Network, "people-row-not-in-network"))
            }
            _ => Ok(Scope::Municipality(card.id.0)),
        }
    }
}

fn only<T: Copy>(found: Vec<T>, column: Column, none: &'static str) -> Result<T, Wrong> {
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err((column, none)),
        _ => Err((column, "people-row-several")),
    }
}

/// What makes two open invitations the same: address and membership.
pub(in crate::people::server) fn open_key(
    email: &str,
    role: Role,
    scope: &Scope,
    sector: Option<&str>,
) -> String {
    format!("{}|{}|{}|{}", fold(email), role.code(), scope.code(), sector.unwrap_or("-"))
}
