//! Geometry of charts: numbers and the texts that belong to them in, shapes out. No colours, words or markup.

pub mod code;
pub mod dot_lines;
pub mod drawing;
pub mod grid;
pub mod key;
pub mod label;
pub mod radar;
pub mod range_bar;
pub mod range_bars;
pub mod sheet;
pub mod stacked_bar;
pub mod stacked_bars;
pub mod trend;
pub mod turn;
