//! `vitja check text`: the identity-number guard over a file, for whoever wants to try it or to test it from outside.

use std::io::{self, Read, Write};

use anyhow::{Context, Result, bail};
use app::platform::server::{Clock, SystemClock};
use app::safety::server::guard::{self, Finding, Level};
use app::safety::server::service::today;
use clap::Args;

/// The most bytes that are read.
const LIMIT: u64 = 10 * 1024 * 1024;

/// Look for identity numbers in plain text, Markdown or HTML.
///
/// Prints one JSON object a line for each finding, in reading order:
/// {"kind":"no-fnr","start":12,"end":23,"level":"stop"}.
/// kind names the country and the sort of number; level is stop (refused) or warn (the author is asked). start and end
/// count Unicode code points from 0, end exclusive, in the text as given. The number itself is never printed.
///
/// Exit status 0, with and without findings; 1 when the file cannot be read, is no UTF-8, or is larger than 10 MiB.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The file; - for standard input.
    file: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<()> {
    let text = if arguments.file == "-" {
        read(io::stdin().lock(), "standard input")?
    } else {
        let file = std::fs::File::open(&arguments.file)
            .with_context(|| format!("cannot open {}", arguments.file))?;
        read(file, &arguments.file)?
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for finding in guard::check(&text, today(SystemClock.now())) {
        match writeln!(out, "{}", line(&finding)) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written?,
        }
    }
    Ok(out.flush()?)
}

fn read(source: impl Read, name: &str) -> Result<String> {
    let mut bytes = Vec::new();
    source.take(LIMIT + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
    if bytes.len() as u64 > LIMIT {
        bail!("{name} is larger than {} MiB", LIMIT / 1024 / 1024);
    }
    String::from_utf8(bytes).map_err(|error| {
        anyhow::anyhow!("{name} is no UTF-8: byte {} is wrong", error.utf8_error().valid_up_to())
    })
}

fn line(finding: &Finding) -> String {
    let level = match finding.level {
        Level::Stop => "stop",
        Level::Warn => "warn",
    };
    let Finding { kind, start, end, .. } = finding;
    format!(r#"{{"kind":"{kind}","start":{start},"end":{end},"level":"{level}"}}"#)
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, line, read};
    use app::safety::server::guard::{Today, check};

    #[test]
    fn a_finding_is_a_line_of_json_that_counts_code_points() {
        let today = Today { year: 2026, month: 11, day: 1 };
        let found = check("Åse 👩‍👧 cpr 150760-1111.", today);
        let lines: Vec<String> = found.iter().map(line).collect();
        assert_eq!(lines, [r#"{"kind":"dk-cpr","start":12,"end":23,"level":"stop"}"#]);
    }

    #[test]
    fn what_is_no_text_or_too_much_is_refused_in_words() {
        let wrong = read(&b"abc\xff"[..], "x.txt").unwrap_err().to_string();
        assert_eq!(wrong, "x.txt is no UTF-8: byte 3 is wrong");
        let large = read(std::io::repeat(b'a').take(LIMIT + 5), "x.txt").unwrap_err().to_string();
        assert_eq!(large, "x.txt is larger than 10 MiB");
        use std::io::Read;
        assert_eq!(read("bær".as_bytes().take(100), "x").unwrap(), "bær");
    }
}
