//! A sketch of the places of a programme: where they lie to each other, in the order in which they are visited. No map and
//! no tiles are loaded from anywhere.

/// Where a place stands in the sketch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// The width of a sketch.
pub const WIDTH: f64 = 640.0;
/// The height of a sketch.
pub const HEIGHT: f64 = 360.0;
/// The margin in which numbers have room.
const MARGIN: f64 = 28.0;
/// How far the middles of two marks are from each other at least.
const APART: f64 = 26.0;
/// Places that are all nearer than this, in degrees of latitude, are drawn as if they were this far apart.
const SMALLEST: f64 = 0.01;

/// Puts places, given as latitude and longitude, into the sketch: north is up, and a kilometre is as long to the east as to
/// the north (equirectangular, at the latitude of their middle).
#[must_use]
pub fn place(places: &[(f64, f64)]) -> Vec<Point> {
    let Some((low, high)) = bounds(places) else {
        return Vec::new();
    };
    let middle = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
    let narrow = middle.0.to_radians().cos().max(0.01);
    let (wide, tall) = (((high.1 - low.1) * narrow).max(SMALLEST), (high.0 - low.0).max(SMALLEST));
    let scale = ((WIDTH - 2.0 * MARGIN) / wide).min((HEIGHT - 2.0 * MARGIN) / tall);
    let points = places.iter().map(|(latitude, longitude)| Point {
        x: WIDTH / 2.0 + (longitude - middle.1) * narrow * scale,
        y: HEIGHT / 2.0 - (latitude - middle.0) * scale,
    });
    points.collect()
}

/// A mark in the sketch: what stands on it, and where its middle is.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The numbers of its places from 1, such as `3` or `3–6`.
    pub label: String,
    /// Its middle.
    pub at: Point,
}

/// One mark for each place; places whose marks would cover each other share one.
#[must_use]
pub fn marks(points: &[Point]) -> Vec<Mark> {
    let mut groups: Vec<(Point, Vec<usize>)> = Vec::new();
    for (point, number) in points.iter().zip(1..) {
        let near = |at: &Point| (at.x - point.x).hypot(at.y - point.y) < APART;
        match groups.iter_mut().find(|(at, _)| near(at)) {
            Some((_, numbers)) => numbers.push(number),
            None => groups.push((*point, vec![number])),
        }
    }
    groups.into_iter().map(|(at, numbers)| Mark { label: label(&numbers), at }).collect()
}

/// Numbers in a row as `3–6`, others with commas between.
fn label(numbers: &[usize]) -> String {
    let in_a_row = numbers.windows(2).all(|pair| matches!(pair, [one, next] if one + 1 == *next));
    match numbers {
        [first, _, .., last] if in_a_row && numbers.len() > 2 => format!("{first}–{last}"),
        _ => numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    }
}

type Corner = (f64, f64);

fn bounds(places: &[(f64, f64)]) -> Option<(Corner, Corner)> {
    let first = *places.first()?;
    Some(places.iter().fold((first, first), |(low, high), one| {
        ((low.0.min(one.0), low.1.min(one.1)), (high.0.max(one.0), high.1.max(one.1)))
    }))
}

#[cfg(test)]
mod tests {
    use super::{HEIGHT, MARGIN, Point, WIDTH, marks, place};

    #[test]
    fn places_that_would_cover_each_other_share_a_mark() {
        let at = |x| Point { x, y: 100.0 };
        let labels = |xs: &[f64]| -> Vec<String> {
            let points: Vec<Point> = xs.iter().map(|x| at(*x)).collect();
            marks(&points).into_iter().map(|mark| mark.label).collect()
        };
        assert_eq!(labels(&[10.0, 60.0]), ["1", "2"]);
        assert_eq!(labels(&[10.0, 60.0, 62.0, 70.0]), ["1", "2–4"]);
        assert_eq!(labels(&[10.0, 60.0, 12.0]), ["1, 3", "2"]);
        assert_eq!(labels(&[10.0, 12.0]), ["1, 2"]);
    }

    #[test]
    fn places_fill_the_sketch_with_north_up_and_nobody_outside() {
        let places = [(64.1466, -21.9426), (65.6145, -37.6368), (64.1031, -21.8122)];
        let points = place(&places);
        for point in &points {
            assert!((MARGIN - 1e-6..=WIDTH - MARGIN + 1e-6).contains(&point.x), "{point:?}");
            assert!((MARGIN - 1e-6..=HEIGHT - MARGIN + 1e-6).contains(&point.y), "{point:?}");
        }
        assert!(points[1].x < points[0].x && points[1].y < points[0].y, "Tasiilaq lies north-west");
    }

    #[test]
    fn one_place_stands_in_the_middle_and_none_gives_nothing() {
        let points = place(&[(64.1, -21.9)]);
        assert!((points[0].x - WIDTH / 2.0).abs() < 1e-9 && (points[0].y - HEIGHT / 2.0).abs() < 1e-9);
        assert!(place(&[]).is_empty());
    }

    #[test]
    fn a_kilometre_is_as_long_to_the_east_as_to_the_north() {
        // Half a degree of latitude is as far as a degree of longitude at 60 degrees.
        let points = place(&[(59.75, 10.0), (60.25, 10.0), (60.0, 9.5), (60.0, 10.5)]);
        let (tall, wide) = (points[0].y - points[1].y, points[3].x - points[2].x);
        assert!((tall - wide).abs() < 0.01, "{tall} {wide}");
    }
}
