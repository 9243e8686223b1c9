//! Sections by crossing groups, a score in each cell.

use crate::app::views::opened::Opened;
use crate::app::views::score::{self, ScoreRow};
use crate::domain::selection::Selection;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridView {
    pub title: String,
    pub row_title: String,
    pub columns: Vec<String>,
    pub rows: Vec<GridRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    pub title: String,
    pub cells: Vec<ScoreRow>,
}

/// `None` when the framework has one dimension only.
#[must_use]
pub fn view(opened: &Opened<'_>) -> Option<GridView> {
    let title = &opened.words.result.grid_title;
    let (sections, crossing) = (opened.framework.sections()?, opened.framework.crossing()?);
    let mut rows = Vec::new();
    for section in &sections.groups {
        let in_section = Selection::whole().within(&sections.id, &section.id);
        let mut cells = Vec::new();
        for group in &crossing.groups {
            let name = title.fill([&section.title, &group.title]);
            cells.push(score::row(opened, name, in_section.within(&crossing.id, &group.id)));
        }
        rows.push(GridRow { title: section.title.clone(), cells });
    }
    Some(GridView {
        title: title.fill([&sections.title, &crossing.title]),
        row_title: sections.title.clone(),
        columns: crossing.groups.iter().map(|group| group.title.clone()).collect(),
        rows,
    })
}
