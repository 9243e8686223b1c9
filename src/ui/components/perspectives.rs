//! The groups of people side by side, section by section: dots with letters on a line, and below it each score with what
//! it is made of and what it could be. The words are the chart's twin.

use super::counts_chart::percent;
use super::save_picture::save_picture;
use super::score_table::known_row;
use crate::app::picture::Picture;
use crate::app::views::score::ScoreView;
use crate::app::views::together::{SectionView, TogetherView};
use crate::ui::element::{Element, each, el};
use crate::ui::handle::AppHandle;

#[must_use]
pub fn perspectives(handle: AppHandle, view: &TogetherView) -> Element {
    let words = &handle.words().together;
    let groups = each(&view.groups, |group| el("li").text(group).into());
    el("div")
        .class("perspectives")
        .child(el("ul").class("facts").child(groups))
        .child(each(&view.sections, |one| section(handle, one).into()))
        .child(save_picture(handle, &view.assessment, &Picture::Perspectives, words.perspectives_title))
}

fn section(handle: AppHandle, section: &SectionView) -> Element {
    let rows = each(&section.scores, |(letter, whose, score)| {
        let name = handle.words().picture.fact.fill([letter, whose]);
        let row = el("div").class("score-row").child(el("dt").text(&name));
        match score {
            ScoreView::Known(known) => known_row(handle, row, known, el("span").text(&known.score)).into(),
            ScoreView::Without { text, .. } => row.child(el("dd").class("without").text(text)).into(),
        }
    });
    el("section").child(el("h3").text(&section.title)).maybe(dots(section)).child(el("dl").class("scores").child(rows))
}

/// Every group on one line. Letters that would cover each other stand below each other.
fn dots(section: &SectionView) -> Option<Element> {
    let mut places: Vec<(&str, u32, u32)> = Vec::new();
    for (letter, _, score) in &section.scores {
        if let ScoreView::Known(known) = score {
            let at = known.bar.mark;
            let near = places.iter().filter(|(_, other, _)| other.abs_diff(at) < 90).map(|(_, _, level)| level + 1);
            let level = near.max().unwrap_or(0);
            places.push((letter, at, level));
        }
    }
    if places.is_empty() {
        return None;
    }
    let height = 24 + 20 * places.iter().map(|(_, _, level)| *level).max().unwrap_or(0);
    let (least, most) = (places.iter().map(|one| one.1).min(), places.iter().map(|one| one.1).max());
    let line = |class: &str, from: u32, to: u32| {
        el("line")
            .class(class)
            .attribute("x1", &percent(from))
            .attribute("x2", &percent(to))
            .attribute("y1", "12")
            .attribute("y2", "12")
    };
    let letters = each(&places, |(letter, at, level)| {
        let text = el("text").attribute("x", &percent(*at)).attribute("y", &(18 + 20 * level).to_string());
        text.attribute("text-anchor", "middle").text(letter).into()
    });
    let chart = el("svg").class("dots-line").attribute("width", "100%").attribute("height", &height.to_string());
    let chart = chart.attribute("aria-hidden", "true").child(line("whole", 0, 1000));
    Some(chart.maybe(least.zip(most).map(|(least, most)| line("between", least, most))).child(letters))
}
