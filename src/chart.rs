//! Geometry of charts: numbers in, shapes out. No colours, words or markup.

pub mod range_bar;
pub mod stacked_bar;
