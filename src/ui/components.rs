//! Parts that pages are made of. Each is one file, and its style sheet in `style/components/` has the same name.

pub mod button;
pub mod counts_chart;
pub mod help;
pub mod notice_box;
pub mod page_heading;
pub mod score_grid;
pub mod score_table;
pub mod statement;
pub mod status_bar;
