//! What was found, beside what is wanted.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::{Context as _, Result};

use super::FEW_AND_MANY;

/// Figures by name, over all runs.
pub struct Results(BTreeMap<String, f64>);

/// A line of the table: what, found, wanted, and whether it is met.
type Line = (String, String, String, bool);

impl Results {
    /// What earlier runs found.
    pub fn read(folder: &Path) -> Result<Self> {
        match fs::read_to_string(folder.join("results.json")) {
            Ok(text) => Ok(Self(serde_json::from_str(&text).context("results.json is broken; remove it")?)),
            Err(_) => Ok(Self(BTreeMap::new())),
        }
    }

    pub fn set(&mut self, name: &str, value: f64) {
        self.0.insert(name.to_owned(), value);
    }

    /// Forgets all figures whose names begin so: what is measured may have got other names.
    pub fn forget(&mut self, prefix: &str) {
        self.0.retain(|name, _| !name.starts_with(prefix));
    }

    /// Keeps the figures, and writes the table.
    pub fn write(&self, folder: &Path, document: &Path) -> Result<()> {
        fs::write(folder.join("results.json"), serde_json::to_string_pretty(&self.0)?)?;
        let begin = "<!-- cargo xtask bench writes from here -->";
        let end = "<!-- to here -->";
        let old =
            fs::read_to_string(document).unwrap_or_else(|_| format!("# Performance\n\n{begin}\n{end}\n"));
        let (before, rest) = old.split_once(begin).context("docs/performance.md lost its mark")?;
        let (_, after) = rest.split_once(end).context("docs/performance.md lost its mark")?;
        fs::write(document, format!("{before}{begin}\n\n{}\n{end}{after}", self.table()))?;
        Ok(())
    }

    /// The table, of what was measured so far.
    pub fn table(&self) -> String {
        let mut text = String::from("| What | Found | Wanted | |\n|---|---|---|---|\n");
        for (what, found, wanted, met) in self.lines() {
            let verdict = if met { "met" } else { "**missed**" };
            let _ = writeln!(text, "| {what} | {found} | {wanted} | {verdict} |");
        }
        text
    }

    fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for page in ["front", "list", "post"] {
            if let (Some(found), Some(floor)) =
                (self.get(&format!("anonymous-{page}")), self.get(&format!("floor-{page}")))
            {
                let wanted = format!("half of the bare handler's {floor:.0}");
                lines.push((
                    format!("Visitors' {page}, pages a second on one core"),
                    format!("{found:.0}"),
                    wanted,
                    found >= floor / 2.0,
                ));
            }
        }
        for page in ["home", "list", "post", "mixed"] {
            self.at_least(
                &mut lines,
                &format!("signed-{page}"),
                &format!("Signed in: {page}, pages a second"),
                1000.0,
            );
        }
        self.at_most(&mut lines, "signed-half-p99-ms", "99 % at half of that load, ms", 20.0);
        self.at_least(&mut lines, "calendar-page", "Calendar, signed in, pages a second", 1000.0);
        self.at_most(&mut lines, "calendar-page-p99-ms", "99 % at half of that load, ms", 20.0);
        self.at_most(
            &mut lines,
            "calendar-feed-p99-ms",
            "99 % of a private feed of 5,000 gatherings, ms",
            50.0,
        );
        self.lists(&mut lines);
        if let (Some(found), Some(commits)) = (self.get("publish"), self.get("commits")) {
            lines.push((
                "Publishing durably, posts a second".to_owned(),
                format!("{found:.0}"),
                format!("half of {commits:.0} durable commits"),
                found >= commits / 2.0,
            ));
        }
        self.at_most(&mut lines, "publish-p99-ms", "99 % of publishing at half of that, ms", 50.0);
        self.at_most(&mut lines, "first-visit-bytes", "First visit, bytes over the wire", 100_000.0);
        self.at_most(&mut lines, "start-seconds", "Start to first page, seconds", 0.5);
        self.at_most(&mut lines, "memory-idle-mb", "Memory idle, MB", 60.0);
        self.at_most(&mut lines, "memory-idle-pss-mb", "Memory idle, its share (PSS), MB", 60.0);
        self.at_most(&mut lines, "memory-load-mb", "Memory under load, the most, MB", 250.0);
        self.at_most(&mut lines, "memory-load-pss-mb", "Memory under load, its share (PSS), MB", 250.0);
        lines
    }

    /// Lists over many posts against the same lists over few.
    fn lists(&self, lines: &mut Vec<Line>) {
        let [few, many] = FEW_AND_MANY;
        let prefix = format!("lists-{many}-");
        for (name, found) in
            self.0.iter().filter_map(|(name, found)| Some((name.strip_prefix(&prefix)?, found)))
        {
            let posts = self.get(&format!("lists-posts-{name}")).unwrap_or_default();
            let what = format!("List of {many} posts, {name} (finds {posts:.0}), ms");
            if name.contains("combined") {
                lines.push((what, format!("{found:.2}"), "50".to_owned(), *found <= 50.0));
            } else if let Some(base) = self.get(&format!("lists-{few}-{name}")) {
                let wanted = format!("1.3 times the {base:.2} of {few} posts");
                lines.push((what, format!("{found:.2}"), wanted, *found <= base * 1.3));
            }
        }
    }

    fn at_least(&self, lines: &mut Vec<Line>, name: &str, what: &str, wanted: f64) {
        if let Some(found) = self.get(name) {
            lines.push((
                what.to_owned(),
                format!("{found:.0}"),
                format!("at least {wanted:.0}"),
                found >= wanted,
            ));
        }
    }

    fn at_most(&self, lines: &mut Vec<Line>, name: &str, what: &str, wanted: f64) {
        if let Some(found) = self.get(name) {
            let digits = if wanted < 1.0 { 2 } else { 0 };
            let met = found <= wanted;
            lines.push((what.to_owned(), format!("{found:.digits$}"), format!("at most {wanted}"), met));
        }
    }

    fn get(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }
}
