//! Scores around a centre, folded away, with the same in words below it.

use super::drawing::drawing;
use super::help::help;
use super::save_picture::save_picture;
use crate::app::picture::Picture;
use crate::app::views::picture::RadarView;
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn radar_chart(handle: AppHandle, assessment: &AssessmentId, view: &RadarView) -> Element {
    let words = &handle.words().picture;
    let list = each(&view.list, |text| el("li").text(text).into());
    help(words.show_radar)
        .child(el("p").text(words.radar_hint))
        .child(el("p").text(&view.rings))
        .child(drawing("radar named", &view.title, &view.named))
        .child(drawing("radar numbered", &view.title, &view.numbered))
        .child(el("ol").class("radar-list").child(list))
        .child(save_picture(handle, assessment, &Picture::Radar(view.dimension.clone()), &view.title))
}
