//! A bar cut into parts that are as long as their counts.

/// One part of the bar, in thousandths of its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Which count it shows, by its place in the list.
    pub part: usize,
    pub start: u32,
    pub length: u32,
}

/// The parts that are not nought, in order, filling the bar from 0 to 1000 without a gap. No counts, no parts.
#[must_use]
pub fn layout(counts: &[u32]) -> Vec<Segment> {
    let total: u64 = counts.iter().map(|&count| u64::from(count)).sum();
    let mut segments = Vec::new();
    let mut before = 0;
    for (part, &count) in counts.iter().enumerate() {
        let start = edge(before, total);
        before += u64::from(count);
        let length = edge(before, total).saturating_sub(start);
        if count > 0 {
            segments.push(Segment { part, start, length });
        }
    }
    segments
}

/// Where the bar stands after so many of the total. Rounding the edges, not the lengths, leaves no gap.
fn edge(count: u64, total: u64) -> u32 {
    let thousandths = (count * 1000).checked_div(total).unwrap_or(0);
    u32::try_from(thousandths).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_each_other_and_fill_the_bar() {
        let segments = layout(&[1, 0, 1, 1]);
        let expected = [(0, 0, 333), (2, 333, 333), (3, 666, 334)];
        assert_eq!(segments, expected.map(|(part, start, length)| Segment { part, start, length }));
    }

    #[test]
    fn nothing_counted_is_an_empty_bar() {
        assert_eq!(layout(&[0, 0]), []);
        assert_eq!(layout(&[]), []);
    }
}
