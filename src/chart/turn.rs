//! Directions that part a full turn equally, in whole numbers: scores are drawn without floats.

/// Cosine and sine of one part of a turn in 3 to 12 parts, in millionths, rounded to the nearest. Made with Python's
/// `math`: `for n in range(3, 13): print(round(cos(tau / n) * 1e6), round(sin(tau / n) * 1e6))`.
const PARTS: [(i64, i64); 10] = [
    (-500_000, 866_025),
    (0, 1_000_000),
    (309_017, 951_057),
    (500_000, 866_025),
    (623_490, 781_831),
    (707_107, 707_107),
    (766_044, 642_788),
    (809_017, 587_785),
    (841_254, 540_641),
    (866_025, 500_000),
];

/// One, in millionths.
const ONE: i64 = 1_000_000;

/// A way to go from a centre, of length one, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction {
    right: i64,
    down: i64,
}

impl Direction {
    /// The place so far from the centre, to the right and down, to the nearest whole number.
    #[must_use]
    pub fn at(self, distance: i32) -> (i32, i32) {
        let part = |length: i64| i32::try_from(divided(length * i64::from(distance))).unwrap_or(0);
        (part(self.right), part(self.down))
    }
}

/// So many directions, beginning at the top and going round as a clock does; `None` unless they are 3 to 12.
#[must_use]
pub fn directions(count: usize) -> Option<Vec<Direction>> {
    let (cosine, sine) = *PARTS.get(count.checked_sub(3)?)?;
    let mut next = Direction { right: 0, down: -ONE };
    let mut directions = Vec::with_capacity(count);
    for _ in 0..count {
        directions.push(next);
        let Direction { right, down } = next;
        next = Direction { right: divided(right * cosine - down * sine), down: divided(right * sine + down * cosine) };
    }
    Some(directions)
}

/// Millionths of millionths as millionths, to the nearest.
fn divided(product: i64) -> i64 {
    (product + product.signum() * ONE / 2) / ONE
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::TAU;

    // Eleven steps of less than a millionth each stay below a fiftieth of a unit at the largest radius drawn.
    #[test]
    #[allow(clippy::cast_precision_loss)] // small whole numbers
    fn agrees_with_cosine_and_sine() {
        for count in 3..=12 {
            for (number, direction) in directions(count).unwrap().into_iter().enumerate() {
                let angle = TAU * number as f64 / count as f64;
                let expected = (angle.sin() * 1e6, -angle.cos() * 1e6);
                let off = (direction.right as f64 - expected.0).abs().max((direction.down as f64 - expected.1).abs());
                assert!(off < 12.0, "{number} of {count} is off by {off} millionths");
            }
        }
    }

    #[test]
    fn the_first_is_up_and_the_next_to_its_right() {
        let four: Vec<(i32, i32)> = directions(4).unwrap().into_iter().map(|direction| direction.at(100)).collect();
        assert_eq!(four, [(0, -100), (100, 0), (0, 100), (-100, 0)]);
        assert_eq!(directions(12).unwrap()[1].at(200), (100, -173));
    }

    #[test]
    fn fewer_than_three_or_more_than_twelve_have_none() {
        for count in [0, 1, 2, 13, 40] {
            assert_eq!(directions(count), None);
        }
    }
}
