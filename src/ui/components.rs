//! Parts that pages are made of. Each is one file, and its style sheet in `style/components/` has the same name.

pub mod counts_chart;
pub mod heading;
pub mod link_button;
pub mod notice_box;
pub mod score_grid;
pub mod score_table;
pub mod statement;
pub mod status_bar;
