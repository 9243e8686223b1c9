//! English for charts that are drawn, and for saving them.

use crate::words::phrase::Phrase;
use crate::words::picture::Pictures;

pub(super) const PICTURES: Pictures = Pictures {
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    save_label: Phrase::new("{0}: {1}"),
    show_radar: "Show as a radar chart",
    radar_hint: "The further out a point is, the higher the score. The broad lines show how far a score could still move. \
                 The area inside means nothing. The list below says the same in words.",
    radar_title: Phrase::new("{0} as a radar chart"),
    rings: Phrase::new("The rings are the steps, from the middle outwards: {0}."),
    under_scores: "Under each score: how many of the statements that apply it is made of. Then the least and most that it \
                   could still become, or one number when nothing is missing.",
    fact: Phrase::new("{0}: {1}"),
    mark: "Score",
    band: "What it could still be",
    without: "No score",
    made_with: Phrase::new("Made with {0}."),
    not_made: "The browser could not make the PNG picture.",
    not_made_why: "Save the chart as SVG instead: it shows the same, and word processors can place it.",
};
