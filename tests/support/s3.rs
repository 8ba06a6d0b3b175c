//! A store that speaks S3, on this machine (PyPI `moto`).

use std::process::{Child, Command, Stdio};

use app::platform::server::{FileStore, S3};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The running store. It ends with its owner.
pub struct S3Server {
    child: Child,
    address: String,
}

impl Drop for S3Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl S3Server {
    /// Starts it on a free port.
    pub async fn start() -> Self {
        let python = std::env::var("VITJA_TEST_PYTHON")
            .expect("VITJA_TEST_PYTHON is not set: run the tests with cargo xtask test");
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap().to_string();
        drop(free);
        let port = address.rsplit(':').next().unwrap().to_owned();
        let child = Command::new(python)
            .args(["-c", "from moto.server import main; main()", "-H", "127.0.0.1", "-p", &port])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, address };
        for _ in 0..600 {
            if TcpStream::connect(&server.address).await.is_ok() {
                return server;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("the S3 server does not answer");
    }

    /// Makes a bucket, and gives the settings that reach it.
    pub async fn bucket(&self, name: &str) -> FileStore {
        let mut socket = TcpStream::connect(&self.address).await.unwrap();
        let host = &self.address;
        let request =
            format!("PUT /{name} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        FileStore::S3(S3 {
            bucket: name.to_owned(),
            endpoint: Some(format!("http://{}", self.address)),
            region: "us-east-1".to_owned(),
            key: "test".to_owned(),
            secret: "test".to_owned(),
            allow_http: true,
        })
    }
}
