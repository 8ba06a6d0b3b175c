//! Where a file is found, and how large it is.

use crate::files::view::FileView;
use crate::platform::text::{Msg, Text};

/// The address of a file under one of its names. `home` is where the thing it is attached to has its files, such as
/// `/posts/…/files`; until it is attached, its sender alone finds it.
#[must_use]
pub fn address(home: &str, file: &FileView, name: &str) -> String {
    // Percent-encoded, as a part of an address (RFC 3986 §2.3).
    let name = form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20");
    let home = if file.pending { "/files" } else { home };
    format!("{home}/{}/{name}", file.id)
}

/// How large a file is, in words.
#[must_use]
pub fn size(text: &Text, bytes: u64) -> Msg {
    #[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
    let kilobytes = bytes as f64 / 1024.0;
    if kilobytes < 1000.0 {
        text.ta("files-size-kb", &[("size", text.decimal(kilobytes.max(1.0).round(), 0).into())])
    } else {
        text.ta("files-size-mb", &[("size", text.decimal(kilobytes / 1024.0, 1).into())])
    }
}
