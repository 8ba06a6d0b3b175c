//! How far a text can be trusted. Every message says in a comment right above it (or its file at the head, for all in
//! it) where its wording comes from; readers see the counts on the language page.

use std::fmt;

/// Where the wording of a message comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Found word for word in a named source written by native speakers.
    Attested,
    /// Built from attested parts, or written by people who know the language but not checked by a native reader.
    Adapted,
    /// Machine-written.
    Machine,
    /// Read and approved by a native reviewer named by the installation.
    Reviewed,
}

impl Status {
    /// The word that stands in the comment.
    pub fn word(self) -> &'static str {
        match self {
            Self::Attested => "attested",
            Self::Adapted => "adapted",
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
        }
    }

    /// Reads the text after `status:`. A source or a reviewer follows in brackets; without one, nothing counts as
    /// attested or reviewed.
    ///
    /// # Errors
    /// A sentence for the person who wrote the comment.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (word, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        let named = rest.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        let status = [Self::Attested, Self::Adapted, Self::Machine, Self::Reviewed]
            .into_iter()
            .find(|status| status.word() == word)
            .ok_or_else(|| format!("unknown status \"{word}\""))?;
        let needs_name = matches!(status, Self::Attested | Self::Reviewed);
        if needs_name && named.is_none_or(|name| name.trim().is_empty()) {
            return Err(format!("status \"{word}\" needs its source or reviewer in brackets"));
        }
        if named.is_none() && !rest.trim().is_empty() {
            return Err(format!("after status \"{word}\" only a note in brackets may follow"));
        }
        Ok(status)
    }

    /// The status among the lines of a comment, if it holds one.
    ///
    /// # Errors
    /// As [`Status::parse`], or when two are given.
    pub(super) fn from_comment(lines: &[&str]) -> Result<Option<Self>, String> {
        let mut given = lines.iter().filter_map(|line| line.trim().strip_prefix("status:"));
        let status = given.next().map(Self::parse).transpose()?;
        match given.next() {
            Some(_) => Err("two statuses in one comment".to_owned()),
            None => Ok(status),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// How many messages of a language have each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Word for word from a source.
    pub attested: usize,
    /// Built from attested parts or by people who know the language.
    pub adapted: usize,
    /// Machine-written.
    pub machine: usize,
    /// Approved by a named native reviewer.
    pub reviewed: usize,
}

impl Counts {
    /// All messages of the language.
    pub fn total(self) -> usize {
        self.attested + self.adapted + self.machine + self.reviewed
    }
}

impl FromIterator<Status> for Counts {
    fn from_iter<I: IntoIterator<Item = Status>>(statuses: I) -> Self {
        let mut counts = Self::default();
        for status in statuses {
            match status {
                Status::Attested => counts.attested += 1,
                Status::Adapted => counts.adapted += 1,
                Status::Machine => counts.machine += 1,
                Status::Reviewed => counts.reviewed += 1,
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_translators_write() {
        assert_eq!(Status::parse(" attested (MW)"), Ok(Status::Attested));
        assert_eq!(Status::parse("adapted"), Ok(Status::Adapted));
        assert_eq!(Status::parse("adapted (MW, Suila)"), Ok(Status::Adapted));
        assert_eq!(Status::parse("machine "), Ok(Status::Machine));
        assert_eq!(Status::parse("reviewed (A. Native)"), Ok(Status::Reviewed));
    }

    #[test]
    fn nothing_is_attested_or_reviewed_by_nobody() {
        assert!(Status::parse("attested").is_err());
        assert!(Status::parse("reviewed ( )").is_err());
        assert!(Status::parse("reviewed by me").is_err());
        assert!(Status::parse("good").is_err());
        assert!(Status::parse("machine maybe").is_err());
    }

    #[test]
    fn a_comment_has_at_most_one_status() {
        assert_eq!(
            Status::from_comment(&["Shown at the top.", "status: machine"]),
            Ok(Some(Status::Machine))
        );
        assert_eq!(Status::from_comment(&["Shown at the top."]), Ok(None));
        assert!(Status::from_comment(&["status: machine", "status: adapted"]).is_err());
    }

    #[test]
    fn counting() {
        let counts: Counts = [Status::Machine, Status::Attested, Status::Machine].into_iter().collect();
        assert_eq!(counts, Counts { attested: 1, machine: 2, ..Counts::default() });
        assert_eq!(counts.total(), 3);
    }
}
