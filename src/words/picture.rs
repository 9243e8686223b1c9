//! The texts of charts that are drawn, and of saving them as pictures.

use super::phrase::Phrase;

#[derive(Debug)]
pub struct Pictures {
    pub save_svg: &'static str,
    pub save_png: &'static str,
    /// Spoken name of a button: what it says, and of which chart.
    pub save_label: Phrase<2>,
    pub show_radar: &'static str,
    pub radar_hint: &'static str,
    /// The scores that a radar chart shows.
    pub radar_title: Phrase<1>,
    /// What the rings of a radar chart are, from the middle outwards: the steps with their values.
    pub rings: Phrase<1>,
    /// What stands under each score of a radar chart.
    pub under_scores: &'static str,
    /// Something and what is said of it.
    pub fact: Phrase<2>,
    pub mark: &'static str,
    pub band: &'static str,
    pub without: &'static str,
    /// At the foot of a picture: the name of the product.
    pub made_with: Phrase<1>,
    pub not_made: &'static str,
    pub not_made_why: &'static str,
}
