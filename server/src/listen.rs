//! The accept loop. `axum::serve` waits for ever for a request head, so a few hundred slow sockets would hold it
//! (slowloris); here nobody holds a connection without using it, and nobody holds all of them.
//!
//! What is limited: connections in all and for each address, the time for a request head, the pause between two pieces of
//! a body, the pause of a reader, the rest between two requests, headers, streams. On the stop signal requests in flight
//! finish, within [`Limits::grace`].

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::Sleep;
use tower::Service;
use tower_http::timeout::TimeoutBody;

/// What HTTP/2 begins with (RFC 9113 §3.4).
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// The most headers of a request; more are answered with 431.
const HEADERS: usize = 64;
/// The longest request head, in bytes.
const HEAD: usize = 32 * 1024;
/// Requests at once on one HTTP/2 connection.
const STREAMS: u32 = 64;
/// Files that the program needs for itself beside connections: databases, logs, uploads.
const OWN_FILES: usize = 128;

/// How much a client may take up.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once; further ones wait in the system's queue.
    pub connections: usize,
    /// Connections at once from one address (of IPv6, one /64 network); further ones are closed.
    pub per_address: usize,
    /// Whether this machine and private networks, where a reverse proxy stands, are counted by address too.
    pub count_local: bool,
    /// For a whole request head, and for the rest between two requests of a connection.
    pub head: Duration,
    /// Between two pieces of a request body.
    pub body_gap: Duration,
    /// For a reader to take the next piece of an answer.
    pub read_gap: Duration,
    /// For requests in flight after the stop signal.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 8192,
            per_address: 128,
            count_local: false,
            head: Duration::from_secs(10),
            body_gap: Duration::from_secs(10),
            read_gap: Duration::from_secs(30),
            grace: Duration::from_secs(8),
        }
    }
}

impl Limits {
    /// The same limits, with no more connections than the system lets the program open. Asks the system first for as many
    /// as it may have.
    #[must_use]
    pub fn within_open_files(mut self) -> Self {
        if let Some(files) = raise_open_files() {
            self.connections = self.connections.min(files.saturating_sub(OWN_FILES).max(OWN_FILES));
        }
        self
    }
}

/// Raises the soft limit of open files (`RLIMIT_NOFILE`) to the hard one, and says how many that is.
#[must_use]
pub fn raise_open_files() -> Option<usize> {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE).ok()?;
    if let Err(error) = setrlimit(Resource::RLIMIT_NOFILE, hard, hard) {
        tracing::warn!(%error, soft, hard, "the limit of open files cannot be raised");
        return usize::try_from(soft).ok();
    }
    usize::try_from(hard).ok()
}

/// Serves until `stop` resolves and requests in flight have finished. Gives the number of connections that were cut off
/// because they took longer than the grace.
///
/// # Errors
/// When the listener is broken for good.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> io::Result<usize> {
    let places = Places::new(limits);
    let (stopping, stopped) = watch::channel(false);
    let mut stop = pin!(stop);
    let mut running = tokio::task::JoinSet::new();
    loop {
        let (stream, address, place) = tokio::select! {
            () = stop.as_mut() => break,
            next = places.accept(&listener) => match next? {
                Some(next) => next,
                None => continue,
            },
        };
        while running.try_join_next().is_some() {}
        let (router, stopped) = (router.clone(), stopped.clone());
        running.spawn(async move {
            connection(stream, address, router, limits, stopped).await;
            drop(place);
        });
    }
    drop(listener);
    let _ = stopping.send(true);
    let all = async { while running.join_next().await.is_some() {} };
    if tokio::time::timeout(limits.grace, all).await.is_err() {
        let cut = running.len();
        running.shutdown().await;
        return Ok(cut);
    }
    Ok(0)
}

type Counts = Arc<Mutex<HashMap<IpAddr, usize>>>;

/// Who has how many connections.
struct Places {
    limits: Limits,
    free: Arc<Semaphore>,
    counts: Counts,
}

/// One connection's place, given back when dropped.
struct Place {
    counts: Counts,
    from: Option<IpAddr>,
    _permit: OwnedSemaphorePermit,
}

impl Places {
    fn new(limits: Limits) -> Self {
        Self { limits, free: Arc::new(Semaphore::new(limits.connections)), counts: Counts::default() }
    }

    /// The next connection; none for one that was turned away.
    async fn accept(&self, listener: &TcpListener) -> io::Result<Option<(TcpStream, SocketAddr, Place)>> {
        let permit = Arc::clone(&self.free).acquire_owned().await.map_err(io::Error::other)?;
        let (stream, address) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) if is_passing(&error) => return Ok(None),
            Err(error) => {
                // Such as too many open files: it passes when others close theirs.
                tracing::warn!(%error, "a connection cannot be accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
                return Ok(None);
            }
        };
        let _ = stream.set_nodelay(true);
        let from = (self.limits.count_local || !is_local(address.ip())).then(|| network(address.ip()));
        if let Some(from) = from {
            let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
            let count = counts.entry(from).or_default();
            if *count >= self.limits.per_address {
                return Ok(None);
            }
            *count += 1;
        }
        Ok(Some((stream, address, Place { counts: Arc::clone(&self.counts), from, _permit: permit })))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(from) = self.from else { return };
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&from) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                counts.remove(&from);
            }
        }
    }
}

/// Errors of one connection, which the next one does not have.
fn is_passing(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

fn is_local(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    }
}

/// What counts as one address: one IPv4 address, or the /64 that one IPv6 subscriber has.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((u128::from(address) & (u128::MAX << 64)).into()),
        address => address,
    }
}

async fn connection(
    stream: TcpStream,
    address: SocketAddr,
    router: Router,
    limits: Limits,
    stopped: watch::Receiver<bool>,
) {
    let Ok(Ok(second)) = tokio::time::timeout(limits.head, is_http2(&stream)).await else {
        return;
    };
    let busy = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&busy);
    let service = service_fn(move |request: Request<Incoming>| {
        let (mut router, busy) = (router.clone(), Busy::new(&counted));
        let mut request = request.map(|body| Body::new(TimeoutBody::new(limits.body_gap, body)));
        request.extensions_mut().insert(ConnectInfo(address));
        async move {
            let answer = router.call(request).await;
            drop(busy);
            answer
        }
    });
    let io = TokioIo::new(Patient::new(stream, limits.read_gap));
    if second {
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .max_concurrent_streams(STREAMS)
            .max_header_list_size(u32::try_from(HEAD).unwrap_or(u32::MAX))
            .keep_alive_interval(limits.head)
            .keep_alive_timeout(limits.head);
        drive(builder.serve_connection(io, service), &busy, limits, stopped).await;
    } else {
        let mut builder = http1::Builder::new();
        builder
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head)
            .max_headers(HEADERS)
            .max_buf_size(HEAD);
        drive(builder.serve_connection(io, service), &busy, limits, stopped).await;
    }
}

/// Whether the client speaks HTTP/2, by the first bytes, which stay where they are.
async fn is_http2(stream: &TcpStream) -> io::Result<bool> {
    let mut first = [0_u8; PREFACE.len()];
    loop {
        let seen = stream.peek(&mut first).await?;
        let alike = first.iter().take(seen).zip(PREFACE).all(|(one, other)| one == other);
        if seen == 0 || !alike || seen == PREFACE.len() {
            return Ok(alike && seen == PREFACE.len());
        }
        // The bytes so far are still there, so waiting for readability would not wait.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Runs a connection to its end; closes it when it rests, and when the program stops.
async fn drive<C: GracefulConnection>(
    connection: C,
    busy: &AtomicUsize,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    let mut connection = pin!(connection);
    let mut closing = false;
    let mut rested = false;
    let mut every = tokio::time::interval(limits.head);
    every.reset();
    loop {
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = stopped.wait_for(|stopped| *stopped), if !closing => closing = true,
            _ = every.tick(), if !closing => {
                let rests = busy.load(Ordering::Relaxed) == 0;
                closing = rests && rested;
                rested = rests;
            }
        }
        if closing {
            connection.as_mut().graceful_shutdown();
            connection.as_mut().await.ok();
            return;
        }
    }
}

/// Counts a request while it is being answered.
struct Busy(Arc<AtomicUsize>);

impl Busy {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(count))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A stream whose reader must take each piece within a time.
struct Patient {
    stream: TcpStream,
    gap: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    fn new(stream: TcpStream, gap: Duration) -> Self {
        Self { stream, gap, waiting: None }
    }

    fn watch<T>(&mut self, context: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let gap = self.gap;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(tokio::time::sleep(gap)));
        match waiting.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Patient {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, into)
    }
}

impl AsyncWrite for Patient {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.watch(context, written)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(context, pieces);
        this.watch(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
