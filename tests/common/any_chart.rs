//! Any numbers and names that a chart may be given.

use empowerment_check::chart::radar::Axis;
use empowerment_check::chart::range_bar::RangeBar;
use proptest::collection::vec;
use proptest::prelude::*;

/// Short and long, with words longer than a line, in several writings.
pub fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Clear leadership".to_owned()),
        Just("Integrating community empowerment with community cohesion, equalities and human rights".to_owned()),
        Just("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochlanfairpwllgwyngyll".to_owned()),
        Just("社区赋权与公民参与的评估框架".to_owned()),
        "[A-Za-z<&\"' ]{1,60}",
        vec("[a-zW]{1,14}", 1..12).prop_map(|words| words.join(" ")),
    ]
}

/// From the least to the most, with the mark between.
pub fn any_range() -> impl Strategy<Value = RangeBar> {
    vec(0..=1000_u32, 3).prop_map(|mut places| {
        places.sort_unstable();
        RangeBar { least: places[0], mark: places[1], most: places[2] }
    })
}

/// An axis with or without a score.
pub fn any_axes() -> impl Strategy<Value = Axis> {
    (any_name(), proptest::option::of(any_range())).prop_map(|(name, range)| {
        let details = match range {
            Some(_) => vec!["2.1 out of 3 (100%)".to_owned(), "10 of 12 · 57% to 100%".to_owned()],
            None => vec!["No score yet: 10 Not answered".to_owned()],
        };
        Axis { name, details, range }
    })
}

/// Counts of seven kinds.
pub fn any_counts() -> impl Strategy<Value = Vec<u32>> {
    vec(prop_oneof![3 => 0..30_u32, 1 => Just(0), 1 => 0..2000_u32], 7)
}
