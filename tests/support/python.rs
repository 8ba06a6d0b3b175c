//! Programs of others, written in Python.

use std::path::Path;
use std::process::Command;

/// Runs a program of `tests/python` and gives what it prints, which is JSON.
pub fn python(program: &str, arguments: &[&str]) -> serde_json::Value {
    let python = std::env::var("VITJA_TEST_PYTHON")
        .expect("VITJA_TEST_PYTHON is not set: run the tests with cargo xtask test");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("python").join(program);
    let done = Command::new(python).arg(script).args(arguments).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}
