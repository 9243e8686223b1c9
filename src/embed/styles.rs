//! The style sheet of the shadow root, in one text.

/// Tokens first, then what uses them; print last, so that it wins.
pub const STYLES: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/components/button.css"),
    include_str!("../../style/components/card.css"),
    include_str!("../../style/components/notice.css"),
    include_str!("../../style/components/status_bar.css"),
    include_str!("../../style/components/statement.css"),
    include_str!("../../style/components/task_list.css"),
    include_str!("../../style/components/score.css"),
    include_str!("../../style/components/grid.css"),
    include_str!("../../style/charts.css"),
    include_str!("../../style/print.css"),
);
