//! The accept loop: nobody holds the server, by slowness or by numbers. Over real sockets on this machine.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use server::listen::{Limits, raise_open_files, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Limits short enough to wait for.
fn short() -> Limits {
    Limits {
        head: Duration::from_millis(1500),
        body_gap: Duration::from_millis(700),
        read_gap: Duration::from_millis(700),
        grace: Duration::from_millis(1500),
        ..Limits::default()
    }
}

struct Running {
    address: SocketAddr,
    secrets: Arc<AtomicUsize>,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<usize>>,
}

async fn start(limits: Limits) -> Running {
    let secrets = Arc::new(AtomicUsize::new(0));
    let router = Router::new()
        .route("/", get(async || "hello"))
        .route("/echo", post(async |body: String| body))
        .route("/slow", get(async || tokio::time::sleep(Duration::from_millis(800)).await))
        .route("/for-ever", get(async || std::future::pending::<()>().await))
        .route("/large", get(async || vec![b'x'; 64 * 1024 * 1024]))
        .route(
            "/secret",
            get(async |State(count): State<Arc<AtomicUsize>>| {
                count.fetch_add(1, Ordering::SeqCst);
            }),
        )
        .with_state(Arc::clone(&secrets));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(serve(listener, router, limits, async {
        let _ = stopped.await;
    }));
    Running { address, secrets, stop, ended }
}

/// Sends bytes and reads until the server closes, or for five seconds.
async fn talk(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may refuse before everything is sent.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).into_owned()
}

async fn hello(address: SocketAddr) -> Duration {
    let begun = Instant::now();
    let answer = talk(address, b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("hello"), "{answer}");
    begun.elapsed()
}

async fn is_closed(stream: &mut TcpStream) -> bool {
    let mut rest = Vec::new();
    tokio::time::timeout(Duration::from_secs(8), stream.read_to_end(&mut rest)).await.is_ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn asvs_2_4_1_a_thousand_slow_sockets_leave_others_unaffected_and_are_closed() {
    let files = raise_open_files().unwrap();
    assert!(files > 2500, "this test needs 2,500 open files, and may have {files}");
    let server = start(Limits { head: Duration::from_secs(6), ..short() }).await;
    let mut slow = Vec::new();
    for n in 0..1000 {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        // Some say nothing, some begin a request, some begin HTTP/2, some stop in the middle of a header.
        let begun: &[u8] =
            [b"".as_slice(), b"GET / HT", b"PRI * HTTP/2.0\r\n", b"GET / HTTP/1.1\r\nhost: x\r\nx-a: b"]
                [n % 4];
        stream.write_all(begun).await.unwrap();
        slow.push(stream);
    }
    let mut longest = Duration::ZERO;
    for _ in 0..100 {
        longest = longest.max(hello(server.address).await);
    }
    assert!(longest < Duration::from_secs(1), "{longest:?}");
    for stream in &mut slow {
        assert!(is_closed(stream).await, "a slow socket is still open");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drop_of_a_header_now_and_then_does_not_keep_a_connection() {
    let server = start(short()).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let begun = Instant::now();
    stream.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
    while begun.elapsed() < Duration::from_secs(4) {
        if stream.write_all(b"x-a: b\r\n").await.is_err() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert!(begun.elapsed() < Duration::from_secs(4), "still open after {:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_body_is_not_waited_for() {
    let server = start(short()).await;
    let begun = Instant::now();
    let head =
        b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nabc";
    let answer = talk(server.address, head).await;
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    assert!(!answer.contains("HTTP/1.1 200"), "{answer}");
    hello(server.address).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_does_not_read_is_cut_off() {
    let server = start(short()).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"GET /large HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    let mut got = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut got)).await.unwrap();
    assert!(got.len() < 64 * 1024 * 1024, "everything came after all");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_headers_is_refused_and_others_are_served() {
    let server = start(short()).await;
    let many: String = (0..5000).map(|n| format!("x-{n}: y\r\n")).collect();
    let long = "y".repeat(1024 * 1024);
    for flood in [
        format!("GET / HTTP/1.1\r\nhost: x\r\n{many}\r\n"),
        format!("GET / HTTP/1.1\r\nhost: x\r\nx-long: {long}\r\n\r\n"),
        format!("GET /{long} HTTP/1.1\r\nhost: x\r\n\r\n"),
    ] {
        let answer = talk(server.address, flood.as_bytes()).await;
        assert!(!answer.contains("HTTP/1.1 200"), "{:.80}", answer);
        hello(server.address).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn asvs_4_2_1_a_request_hidden_behind_two_lengths_is_never_answered() {
    let server = start(short()).await;
    let hidden = "GET /secret HTTP/1.1\r\nhost: x\r\n\r\n";
    let lengths = [
        "content-length: 5\r\ntransfer-encoding: chunked\r\n",
        "transfer-encoding: chunked\r\ncontent-length: 5\r\n",
        "content-length: 5\r\ncontent-length: 50\r\n",
        "transfer-encoding: identity, chunked\r\ncontent-length: 5\r\n",
        "transfer-encoding: xchunked\r\n",
        "transfer-encoding : chunked\r\n",
        "content-length: +5\r\n",
    ];
    for length in lengths {
        let request = format!(
            "POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\n{length}\r\n0\r\n\r\n{hidden}"
        );
        let answer = talk(server.address, request.as_bytes()).await;
        let answers = answer.matches("HTTP/1.1 ").count();
        assert!(answers <= 1, "{length:?}: {answers} answers: {answer}");
        assert_eq!(server.secrets.load(Ordering::SeqCst), 0, "{length:?} let a hidden request through");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_gets_no_more_than_its_share() {
    let server = start(Limits { per_address: 5, count_local: true, ..short() }).await;
    let mut held = Vec::new();
    for _ in 0..5 {
        held.push(TcpStream::connect(server.address).await.unwrap());
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let answer = talk(server.address, b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert_eq!(answer, "", "the sixth connection was answered");
    drop(held);
    tokio::time::sleep(Duration::from_millis(200)).await;
    hello(server.address).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_rests_is_closed() {
    let server = start(short()).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let begun = Instant::now();
    assert!(is_closed(&mut stream).await);
    assert!(begun.elapsed() > Duration::from_secs(1), "closed at once: {:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_in_flight_finish_when_the_program_stops_and_nothing_new_begins() {
    let server = start(short()).await;
    let address = server.address;
    let flying = tokio::spawn(talk(address, b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n"));
    let resting = TcpStream::connect(address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    server.stop.send(()).unwrap();
    assert!(flying.await.unwrap().starts_with("HTTP/1.1 200"), "a request in flight was lost");
    assert_eq!(server.ended.await.unwrap().unwrap(), 0, "nothing had to be cut off");
    assert!(TcpStream::connect(address).await.is_err(), "still listening");
    drop(resting);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_never_ends_does_not_keep_the_program_from_stopping() {
    let server = start(short()).await;
    let flying = tokio::spawn(talk(server.address, b"GET /for-ever HTTP/1.1\r\nhost: x\r\n\r\n"));
    tokio::time::sleep(Duration::from_millis(200)).await;
    let begun = Instant::now();
    server.stop.send(()).unwrap();
    assert_eq!(server.ended.await.unwrap().unwrap(), 1);
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
    assert_eq!(flying.await.unwrap(), "");
}

#[test]
fn the_program_ends_within_ten_seconds_of_sigterm() {
    assert!(Limits::default().grace < Duration::from_secs(10));
}
