//! The buttons under a chart that save it as a picture.

use super::button::{Look, button};
use crate::app::msg::Msg;
use crate::app::picture::{ImageFormat, Picture};
use crate::domain::ids::AssessmentId;
use crate::ui::element::{Element, el};
use crate::ui::handle::AppHandle;

/// `title`: what the chart is called.
#[must_use]
pub fn save_picture(handle: AppHandle, assessment: &AssessmentId, picture: &Picture, title: &str) -> Element {
    let words = &handle.words().picture;
    let save = |text: &str, format: ImageFormat| {
        let (assessment, picture) = (assessment.clone(), picture.clone());
        let asked = move || Msg::PictureAsked(assessment.clone(), picture.clone(), format);
        button(handle, Look::Plain, text, asked).attribute("aria-label", &words.save_label.fill([text, title]))
    };
    el("div")
        .class("save-picture not-printed")
        .child(save(words.save_svg, ImageFormat::Svg))
        .child(save(words.save_png, ImageFormat::Png))
}
