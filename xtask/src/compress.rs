//! Compressed neighbours (`.br`, `.gz`) of the assets, made once so that the server need not.

use std::{fs, io::Write as _, path::Path};

use anyhow::{Context as _, Result};
use flate2::{Compression, write::GzEncoder};

/// Bytes of a file as it is and in brotli.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Uncompressed.
    pub raw: u64,
    /// In brotli; the same as raw when compression does not help.
    pub brotli: u64,
}

/// Writes the neighbours of a file whose name tells its content, unless they are there. A file that hardly
/// shrinks (an image) gets none.
pub fn beside(path: &Path, bytes: &[u8]) -> Result<Sizes> {
    let raw = bytes.len() as u64;
    let brotli_path = neighbour(path, "br");
    if let Ok(known) = fs::metadata(&brotli_path) {
        return Ok(Sizes { raw, brotli: known.len() });
    }
    let brotli = brotli(bytes)?;
    // Under a tenth saved is not worth the reader's unpacking.
    if brotli.len() as u64 * 10 > raw * 9 {
        return Ok(Sizes { raw, brotli: raw });
    }
    // The brotli file comes last: it is the sign that both are there.
    write_whole(&neighbour(path, "gz"), &gzip(bytes)?)?;
    write_whole(&brotli_path, &brotli)?;
    Ok(Sizes { raw, brotli: brotli.len() as u64 })
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("brotli")?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// A build that is interrupted must not leave half a file under a name that promises its content.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let unfinished = neighbour(path, "part");
    fs::write(&unfinished, bytes)?;
    fs::rename(&unfinished, path).with_context(|| path.display().to_string())
}

fn neighbour(path: &Path, extension: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn both_forms_unpack_to_the_same() {
        let text = "the same words again and again; ".repeat(50);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli(text.as_bytes()).unwrap().as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, text.as_bytes());
        let mut from_gzip = String::new();
        flate2::read::GzDecoder::new(gzip(text.as_bytes()).unwrap().as_slice())
            .read_to_string(&mut from_gzip)
            .unwrap();
        assert_eq!(from_gzip, text);
    }
}
