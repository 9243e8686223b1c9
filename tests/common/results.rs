//! The result of the assessment that is open, by the way its framework is judged; and what people fill in beside an
//! answer.

use empowerment_check::app::behind::Behind;
use empowerment_check::app::command::Command;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::page::Page;
use empowerment_check::app::views::behind::{BehindView, behind};
use empowerment_check::app::views::result::Body;
use empowerment_check::app::views::result::checklist::ChecklistView;
use empowerment_check::app::views::result::judgement::JudgementView;
use empowerment_check::app::views::result::scale::ScaleView;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::ids::{DimensionId, GroupId};
use empowerment_check::domain::selection::Selection;

use super::names::statement;
use super::visit::Visit;

pub fn scale(visit: &Visit) -> ScaleView {
    match visit.result().body {
        Body::Scale(view) => *view,
        other => panic!("{other:?}"),
    }
}

pub fn checklist(visit: &Visit) -> ChecklistView {
    match visit.result().body {
        Body::Checklist(view) => view,
        other => panic!("{other:?}"),
    }
}

pub fn judgement(visit: &Visit) -> JudgementView {
    match visit.result().body {
        Body::Judgement(view) => view,
        other => panic!("{other:?}"),
    }
}

/// What shows instead of a result.
pub fn nothing_yet(visit: &Visit) -> &'static str {
    match visit.result().body {
        Body::NothingYet(text) => text,
        other => panic!("{other:?}"),
    }
}

/// Fills in a field beside the answer to a statement of the open assessment.
pub fn fill(visit: &mut Visit, name: &str, field: &'static Field, text: &str) {
    visit.send(Msg::Typed(Owner::Answer(statement(name)), field, text.to_owned()));
    visit.pause();
}

/// Goes behind a number of the open assessment's result.
pub fn go_behind(visit: &mut Visit, number: &Behind) -> Vec<Command> {
    let page = Page::Behind(visit.open_id(), number.clone());
    visit.send(Msg::PageOpened(page))
}

/// What is behind the score of a selection.
pub fn behind_score(visit: &mut Visit, selection: Selection) -> BehindView {
    go_behind(visit, &Behind::score(selection));
    behind(&visit.state).unwrap()
}

/// The statements that are in each of these groups, each named with its dimension.
pub fn selection(groups: &[(&str, &str)]) -> Selection {
    let narrowed = |selection: Selection, (dimension, group): &(&str, &str)| {
        selection.within(&DimensionId::parse(dimension).unwrap(), &GroupId::parse(group).unwrap())
    };
    groups.iter().fold(Selection::whole(), narrowed)
}
