//! The load generator: connections that stay open, each asking again as soon as it is answered, or at a fixed rate. Times
//! at a rate count from when a request was due, so that a slow answer does not hide the wait of those behind it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What to ask, and how often.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Host and port.
    addr: String,
    /// Paths to ask for in turn.
    #[arg(required = true)]
    paths: Vec<String>,
    /// A file with a cookie a line: each asks for all paths in turn, one after the other.
    #[arg(long)]
    cookies: Option<PathBuf>,
    /// A file with an encoded form to send; `KEY` in it is replaced by a new identifier.
    #[arg(long)]
    form: Option<PathBuf>,
    /// How many connections.
    #[arg(long, default_value_t = 32)]
    connections: usize,
    /// For how long.
    #[arg(long, default_value_t = 8)]
    seconds: u64,
    /// Requests a second, over all connections; as many as possible when not said.
    #[arg(long)]
    rate: Option<f64>,
}

/// What one connection saw.
#[derive(Default)]
struct Seen {
    micros: Vec<u32>,
    bytes: u64,
    wrong: u64,
}

struct Plan {
    arguments: Arguments,
    cookies: Vec<String>,
    form: Option<String>,
    next: AtomicUsize,
}

/// Runs it and prints rate, percentiles and mistakes.
///
/// # Errors
/// When the server does not answer.
pub async fn run(arguments: Arguments) -> Result<()> {
    let cookies = match &arguments.cookies {
        Some(path) => std::fs::read_to_string(path)?.lines().map(str::to_owned).collect(),
        None => Vec::new(),
    };
    let form = arguments.form.as_ref().map(std::fs::read_to_string).transpose()?;
    let connections = arguments.connections;
    let plan = Arc::new(Plan { cookies, form, next: AtomicUsize::new(0), arguments });
    let started = Instant::now();
    let work = (0..connections).map(|n| tokio::spawn(connection(Arc::clone(&plan), n, started)));
    let mut all = Seen::default();
    for one in work.collect::<Vec<_>>() {
        let seen = one.await??;
        all.micros.extend(seen.micros);
        all.bytes += seen.bytes;
        all.wrong += seen.wrong;
    }
    let seconds = started.elapsed().as_secs_f64();
    all.micros.sort_unstable();
    let at = |share: f64| {
        let place = (all.micros.len() as f64 * share) as usize;
        all.micros.get(place.min(all.micros.len().saturating_sub(1))).copied().unwrap_or(0)
    };
    let (rate, bytes) =
        (all.micros.len() as f64 / seconds, all.bytes as f64 / all.micros.len().max(1) as f64);
    let found = serde_json::json!({
        "rate": rate, "p50_ms": f64::from(at(0.5)) / 1000.0, "p99_ms": f64::from(at(0.99)) / 1000.0,
        "bytes": bytes, "wrong": all.wrong, "requests": all.micros.len(),
    });
    println!("{found}");
    Ok(())
}

async fn connection(plan: Arc<Plan>, number: usize, started: Instant) -> Result<Seen> {
    let end = started + Duration::from_secs(plan.arguments.seconds);
    let mut stream = open(&plan).await?;
    let mut buffer = Vec::with_capacity(64 * 1024);
    let mut seen = Seen::default();
    let pause =
        plan.arguments.rate.map(|rate| Duration::from_secs_f64(plan.arguments.connections as f64 / rate));
    // Connections at a rate begin one after the other, not all at once.
    let share = number as f64 / plan.arguments.connections as f64;
    let mut due = started + pause.map_or(Duration::ZERO, |pause| pause.mul_f64(share));
    while Instant::now() < end {
        let begun = match pause {
            Some(pause) => {
                tokio::time::sleep_until(due.into()).await;
                let begun = due;
                due += pause;
                begun
            }
            None => Instant::now(),
        };
        let turn = plan.next.fetch_add(1, Ordering::Relaxed);
        stream.write_all(request(&plan, turn).as_bytes()).await?;
        let (status, bytes, close) = answer(&mut stream, &mut buffer).await?;
        let wanted = if plan.form.is_some() { 303 } else { 200 };
        seen.wrong += u64::from(status != wanted);
        seen.bytes += bytes;
        seen.micros.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
        if close {
            stream = open(&plan).await?;
        }
    }
    Ok(seen)
}

async fn open(plan: &Plan) -> Result<TcpStream> {
    let stream = TcpStream::connect(&plan.arguments.addr).await.context("the server does not listen")?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

fn request(plan: &Plan, turn: usize) -> String {
    let paths = &plan.arguments.paths;
    let path = paths.get(turn % paths.len().max(1)).map_or("/", String::as_str);
    let reader = turn / paths.len().max(1);
    let cookie = match plan.cookies.get(reader % plan.cookies.len().max(1)) {
        Some(cookie) => format!("Cookie: {cookie}\r\n"),
        None => String::new(),
    };
    let head = format!(
        "Host: {}\r\nAccept-Encoding: gzip, br\r\nAccept-Language: nb\r\nSec-Fetch-Site: same-origin\r\n{cookie}",
        plan.arguments.addr
    );
    match &plan.form {
        Some(form) => {
            let form = form.replace("KEY", &uuid::Uuid::new_v4().to_string());
            format!(
                "POST {path} HTTP/1.1\r\n{head}Content-Type: application/x-www-form-urlencoded\r\n\
                 Content-Length: {}\r\n\r\n{form}",
                form.len()
            )
        }
        None => format!("GET {path} HTTP/1.1\r\n{head}\r\n"),
    }
}

/// Reads one answer: its status, the bytes of its body, and whether the connection ends.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<(u16, u64, bool)> {
    buffer.clear();
    let head = loop {
        if let Some(end) = find(buffer, b"\r\n\r\n", 0) {
            break end + 4;
        }
        more(stream, buffer).await?;
    };
    let text = String::from_utf8_lossy(buffer.get(..head).unwrap_or_default()).to_ascii_lowercase();
    let status = text.get(9..12).and_then(|code| code.parse().ok()).unwrap_or(0);
    let value = |name: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':').map(|value| value.trim().to_owned()))
    };
    let close = value("connection").is_some_and(|value| value == "close");
    if value("transfer-encoding").is_some_and(|value| value == "chunked") {
        return Ok((status, chunks(stream, buffer, head).await?, close));
    }
    let length: usize = value("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while buffer.len() < head + length {
        more(stream, buffer).await?;
    }
    Ok((status, length as u64, close))
}

async fn chunks(stream: &mut TcpStream, buffer: &mut Vec<u8>, mut at: usize) -> Result<u64> {
    let mut bytes = 0;
    loop {
        let end = loop {
            if let Some(end) = find(buffer, b"\r\n", at) {
                break end;
            }
            more(stream, buffer).await?;
        };
        let size = std::str::from_utf8(buffer.get(at..end).unwrap_or_default())?;
        let size = usize::from_str_radix(size.trim(), 16).context("a broken answer")?;
        while buffer.len() < end + 2 + size + 2 {
            more(stream, buffer).await?;
        }
        at = end + 2 + size + 2;
        bytes += size as u64;
        if size == 0 {
            return Ok(bytes);
        }
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    if stream.read_buf(buffer).await? == 0 {
        bail!("the server closed the connection in the middle of an answer");
    }
    Ok(())
}

fn find(buffer: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let rest = buffer.get(from..)?;
    rest.windows(what.len()).position(|window| window == what).map(|place| place + from)
}
