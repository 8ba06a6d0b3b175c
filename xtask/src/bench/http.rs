//! Asking for one page, for what is not a matter of speed.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};

/// What came back.
pub struct Answer {
    head: usize,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The bytes of an answer with its head.
pub fn body_size(answer: &Answer) -> f64 {
    (answer.head + answer.body.len()) as f64
}

/// Asks once and closes the connection.
pub fn get(address: &str, path: &str, headers: &[&str]) -> Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\nAccept-Language: nb\r\n{headers}\r\n")?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n").context("no answer")? + 4;
    let body = bytes.split_off(head);
    let first = String::from_utf8_lossy(&bytes).lines().next().unwrap_or_default().to_owned();
    if !first.contains(" 200 ") {
        bail!("{path}: {first}");
    }
    Ok(Answer { head, body })
}
