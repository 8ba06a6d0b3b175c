//! Content lines (RFC 5545 §3.1): a name, parameters and a value, folded so that no line is longer than 75 octets.

use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// The longest line, in octets, without its end.
const LONGEST: usize = 75;

/// What an entry takes, roughly, in octets.
const USUAL: usize = 600;

/// Parameters of a line: name and value.
pub(super) type Parameters<'a> = &'a [(&'a str, &'a str)];

/// The lines written so far.
pub(super) struct Lines {
    text: String,
    line: String,
}

impl Lines {
    /// No lines yet; room for about so many entries.
    pub(super) fn new(entries: usize) -> Self {
        Self { text: String::with_capacity(USUAL * (entries + 1)), line: String::with_capacity(USUAL) }
    }

    /// All of it.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Opens a component.
    pub(super) fn begin(&mut self, component: &str) {
        self.raw("BEGIN", &[], component);
    }

    /// Closes a component.
    pub(super) fn end(&mut self, component: &str) {
        self.raw("END", &[], component);
    }

    /// A value with a syntax of its own: a date, a number, a word of the standard.
    pub(super) fn raw(&mut self, name: &str, parameters: Parameters<'_>, value: &str) {
        self.head(name, parameters);
        self.line.extend(value.chars().filter(|c| !c.is_control()));
        self.fold();
    }

    /// A value that is text.
    pub(super) fn text(&mut self, name: &str, parameters: Parameters<'_>, value: &str) {
        self.head(name, parameters);
        escape(&mut self.line, value);
        self.fold();
    }

    /// A value that is a list of texts.
    pub(super) fn texts(&mut self, name: &str, values: &[String]) {
        self.head(name, &[]);
        for (place, value) in values.iter().enumerate() {
            if place > 0 {
                self.line.push(',');
            }
            escape(&mut self.line, value);
        }
        self.fold();
    }

    /// A value that is an address.
    pub(super) fn uri(&mut self, name: &str, parameters: Parameters<'_>, value: &str) {
        self.raw(name, parameters, &value.trim().replace(' ', "%20"));
    }

    fn head(&mut self, name: &str, parameters: Parameters<'_>) {
        self.line.clear();
        self.line.push_str(name);
        for (parameter, value) in parameters {
            self.line.push(';');
            self.line.push_str(parameter);
            self.line.push('=');
            parameter_value(&mut self.line, value);
        }
        self.line.push(':');
    }

    /// Ends the line. It is broken between two characters, never inside one.
    fn fold(&mut self) {
        let mut rest = self.line.as_str();
        let mut room = LONGEST;
        while rest.len() > room {
            let at = (1..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
            let (now, later) = rest.split_at(at);
            self.text.push_str(now);
            self.text.push_str("\r\n ");
            rest = later;
            room = LONGEST - 1;
        }
        self.text.push_str(rest);
        self.text.push_str("\r\n");
    }
}

/// Text as RFC 5545 §3.3.11 has it. Every way to end a line becomes one, and what cannot be written is left out.
fn escape(line: &mut String, text: &str) {
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => line.extend(['\\', letter]),
            '\r' => {
                letters.next_if_eq(&'\n');
                line.push_str("\\n");
            }
            // The last three end a line for programs that split text by the rules of Unicode.
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => line.push_str("\\n"),
            '\t' => line.push(letter),
            _ if letter.is_control() => {}
            _ => line.push(letter),
        }
    }
}

/// A parameter cannot hold quotation marks (RFC 5545 §3.1); what would end it puts it between such.
fn parameter_value(line: &mut String, value: &str) {
    let quoted = value.contains([':', ';', ',']);
    if quoted {
        line.push('"');
    }
    let letters = value.chars().filter(|letter| !letter.is_control());
    line.extend(letters.map(|letter| if letter == '"' { '\'' } else { letter }));
    if quoted {
        line.push('"');
    }
}

/// A day: `20260507`.
pub(super) fn day(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}

/// A time on somebody's clocks, to the second: `20260507T090000`.
pub(super) fn local(at: PrimitiveDateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(at.date()), at.hour(), at.minute(), at.second())
}

/// A moment: `20260507T070000Z`.
pub(super) fn utc(at: OffsetDateTime) -> String {
    let at = at.checked_to_offset(UtcOffset::UTC).unwrap_or(at);
    local(PrimitiveDateTime::new(at.date(), at.time())) + "Z"
}
