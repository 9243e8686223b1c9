//! The code of a link as a picture, such as for a notice board. It says no more of the assessment than the link does.

use super::PictureView;
use crate::app::state::AppState;
use crate::app::views::hand_over::link;
use crate::app::views::opened::Opened;
use crate::chart::code::Code;
use crate::chart::sheet;
use crate::formats::svg::Caption;

/// How wide the code is on its sheet, at most.
const WIDTH: i32 = 640;

/// `None` when there is no link, or none that a code can hold.
pub fn view(state: &AppState, opened: &Opened<'_>) -> Option<PictureView> {
    let words = &state.words.hand_over;
    let link = link(state, opened).text;
    let code = Code::of(&link).filter(|_| !link.is_empty())?;
    let dot = WIDTH / code.width(1);
    let mut drawing = sheet::begin(words.code_title, &[opened.framework.title(), words.code_lead]);
    code.draw(&mut drawing, (sheet::WIDTH - code.width(dot)) / 2, dot);
    sheet::end(
        &mut drawing,
        &[words.readable.to_owned(), state.words.picture.made_with.fill([state.words.common.product])],
    );
    let description = [opened.framework.title(), "\n", words.readable, "\n", &link].concat();
    let caption = Caption { language: state.words.language, title: words.code_title.to_owned(), description };
    Some(PictureView { framework: opened.framework.id().clone(), name: "link".to_owned(), caption, drawing })
}
