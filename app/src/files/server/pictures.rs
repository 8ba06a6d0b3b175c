//! Pictures made anew: decoded under limits, turned upright, written in several sizes. Nothing but pixels goes through, so
//! what a camera noted (place, time, owner) is gone (ASVS 14.2.8).

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{
    DynamicImage, ExtendedColorType, GenericImageView, ImageDecoder, ImageEncoder, ImageFormat, ImageReader,
    Limits,
};

use crate::files::model::PICTURE_PIXELS;

/// The most pixels of a side.
const SIDE: u32 = 16_384;
/// The most memory for decoding, in bytes.
const MEMORY: u64 = 128 * 1024 * 1024;
/// The longest side of each size, in pixels, and what it is called.
const SIZES: [(&str, u32); 3] = [("large", 1600), ("medium", 800), ("small", 320)];
/// The longest side, in pixels, that the fine filter begins with: twice the largest size.
const COARSE: u32 = 3200;
/// JPEG quality: no difference seen at reading distance.
const QUALITY: u8 = 82;

/// A size of a picture.
pub(super) struct Sized {
    /// What it is called.
    pub label: &'static str,
    /// What it is written as.
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// Why a picture was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Not JPEG, PNG or WebP by what it begins with.
    Kind,
    /// Too many pixels.
    Pixels,
    /// It cannot be read.
    Broken,
}

/// The format of a picture by what it begins with.
pub(super) fn format(bytes: &[u8]) -> Option<ImageFormat> {
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        Some(ImageFormat::Jpeg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(ImageFormat::Png)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some(ImageFormat::WebP)
    } else {
        None
    }
}

/// Makes a picture anew, in every size that is not larger than it is; smallest first.
pub(super) fn remake(bytes: &[u8]) -> Result<Vec<Sized>, Refused> {
    let (mut picture, opaque) = decode(bytes)?;
    picture = if opaque { picture.into_rgb8().into() } else { picture.into_rgba8().into() };
    let mut sizes: Vec<Sized> = Vec::new();
    for (label, longest) in SIZES {
        let side = picture.width().max(picture.height());
        if side > longest {
            picture = picture.resize(longest, longest, FilterType::CatmullRom);
        } else if !sizes.is_empty() {
            // The size above holds the same pixels already.
            continue;
        }
        sizes.push(encode(label, &picture, opaque)?);
    }
    sizes.reverse();
    Ok(sizes)
}

/// The picture, upright and no larger than its sizes need, and whether nothing of it is seen through. The decoded picture is
/// never held twice.
fn decode(bytes: &[u8]) -> Result<(DynamicImage, bool), Refused> {
    let format = format(bytes).ok_or(Refused::Kind)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Refused::Broken);
    }
    if u64::from(width) * u64::from(height) > PICTURE_PIXELS || decoder.total_bytes() > MEMORY {
        return Err(Refused::Pixels);
    }
    let orientation = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    let opaque = !picture.color().has_alpha() || picture.pixels().all(|(_, _, pixel)| pixel.0[3] == 255);
    if width.max(height) > COARSE {
        // Averages of pixels, which need no memory beside the picture; the rest of the way goes by a finer filter.
        picture = picture.thumbnail(COARSE, COARSE);
    }
    picture.apply_orientation(orientation);
    Ok((picture, opaque))
}

fn refused(error: image::ImageError) -> Refused {
    match error {
        image::ImageError::Limits(_) => Refused::Pixels,
        _ => Refused::Broken,
    }
}

fn encode(label: &'static str, picture: &DynamicImage, opaque: bool) -> Result<Sized, Refused> {
    let (width, height) = (picture.width(), picture.height());
    let mut bytes = Vec::new();
    let pixels = picture.as_bytes();
    let written = if opaque {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        encoder.write_image(pixels, width, height, ExtendedColorType::Rgb8)
    } else {
        WebPEncoder::new_lossless(&mut bytes).write_image(pixels, width, height, ExtendedColorType::Rgba8)
    };
    written.map_err(refused)?;
    let media_type = if opaque { "image/jpeg" } else { "image/webp" };
    Ok(Sized { label, media_type, width, height, bytes })
}

#[cfg(test)]
mod tests {
    use super::{Refused, format, remake};
    use image::{DynamicImage, ImageFormat, RgbImage, Rgba, RgbaImage};
    use std::io::Cursor;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    fn sides(bytes: &[u8]) -> Vec<(&'static str, u32, u32)> {
        remake(bytes).unwrap().iter().map(|size| (size.label, size.width, size.height)).collect()
    }

    #[test]
    fn a_picture_comes_in_every_size_that_is_not_larger_than_it_is() {
        let of = |width, height| written(&RgbImage::new(width, height).into(), ImageFormat::Png);
        assert_eq!(sides(&of(2000, 1000)), [("small", 320, 160), ("medium", 800, 400), ("large", 1600, 800)]);
        assert_eq!(sides(&of(1000, 500)), [("small", 320, 160), ("medium", 800, 400), ("large", 1000, 500)]);
        assert_eq!(sides(&of(800, 800)), [("small", 320, 320), ("large", 800, 800)]);
        assert_eq!(sides(&of(200, 300)), [("large", 200, 300)]);
        assert_eq!(sides(&of(1, 1)), [("large", 1, 1)]);
    }

    #[test]
    fn what_is_seen_through_stays_so_and_everything_else_is_jpeg() {
        let clear: DynamicImage = RgbaImage::from_pixel(400, 400, Rgba([10, 20, 30, 40])).into();
        let whole: DynamicImage = RgbaImage::from_pixel(400, 400, Rgba([10, 20, 30, 255])).into();
        for (picture, kept) in [(clear, "image/webp"), (whole, "image/jpeg")] {
            for size in remake(&written(&picture, ImageFormat::Png)).unwrap() {
                assert_eq!(size.media_type, kept);
                assert!(image::load_from_memory(&size.bytes).is_ok());
            }
        }
    }

    #[test]
    fn asvs_5_2_1_a_picture_is_measured_before_it_is_decoded() {
        // A PNG header that tells of 100,000 × 100,000 pixels, with nothing behind it.
        let mut png = written(&RgbImage::new(1, 1).into(), ImageFormat::Png);
        let mut header = b"IHDR".to_vec();
        header.extend_from_slice(&100_000_u32.to_be_bytes());
        header.extend_from_slice(&100_000_u32.to_be_bytes());
        header.extend_from_slice(&[8, 2, 0, 0, 0]);
        let sum = crc(&header);
        png.splice(12..33, header.into_iter().chain(sum.to_be_bytes()));
        assert_eq!(remake(&png).err(), Some(Refused::Pixels));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let step = |sum: u32, byte: &u8| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 }
            })
        };
        !bytes.iter().fold(!0, step)
    }

    #[test]
    fn asvs_5_2_2_only_three_formats_are_pictures_and_broken_ones_are_refused() {
        for other in [
            &b"GIF89a"[..],
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"BM",
            b"",
            b"\x00\x00\x00\x18ftypheic",
        ] {
            assert_eq!(format(other), None);
            assert_eq!(remake(other).err(), Some(Refused::Kind));
        }
        let whole = written(&RgbImage::new(50, 50).into(), ImageFormat::Jpeg);
        assert_eq!(remake(&whole[..40]).err(), Some(Refused::Broken));
        assert_eq!(remake(b"\x89PNG\r\n\x1a\n<?php").err(), Some(Refused::Broken));
    }
}
