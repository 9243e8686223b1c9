//! Pictures of the result. A picture that cannot be made changes nothing, and the way that is left is offered.

use crate::app::clock::Moment;
use crate::app::command::{Command, Focus};
use crate::app::picture::{ImageFormat, Picture};
use crate::app::state::{AppState, Notice};
use crate::app::update::files::{downloaded, file_name, offer};
use crate::app::views::picture::{PictureView, view};
use crate::domain::ids::AssessmentId;
use crate::formats::svg;

/// So many times the drawing's own size a PNG is, so that it is sharp on paper.
const PNG_TIMES: i32 = 2;

/// Makes a picture of the result as it stands now.
pub fn ask(
    state: &mut AppState,
    assessment: AssessmentId,
    picture: Picture,
    format: ImageFormat,
    now: Moment,
) -> Vec<Command> {
    let Some(PictureView { framework, name, caption, drawing }) = view(state, &assessment, &picture) else {
        return Vec::new();
    };
    match format {
        ImageFormat::Svg => {
            let name = file_name(&framework, &format!("-{name}.svg"), now);
            vec![offer(state, name, svg::write(&drawing, &caption, 1))]
        }
        ImageFormat::Png => {
            let name = file_name(&framework, &format!("-{name}.png"), now);
            let document = svg::write(&drawing, &caption, PNG_TIMES);
            vec![Command::DownloadPng { name, document, assessment, picture }]
        }
    }
}

/// A PNG went to the downloads.
pub fn saved(state: &mut AppState, name: String) -> Vec<Command> {
    downloaded(state, name, None);
    Vec::new()
}

/// The browser did not make the PNG.
pub fn not_made(state: &mut AppState, assessment: AssessmentId, picture: Picture) -> Vec<Command> {
    state.notice = Some(Notice::PngNotMade { assessment, picture });
    vec![Command::MoveFocus(Focus::Notice)]
}
