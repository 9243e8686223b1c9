//! The scores of a dimension's groups, one below the other.

use super::{BEFORE_KEY, Chart, Subject, add_rules, beside, in_words};
use crate::app::views::result::scale::{DimensionView, dimension};
use crate::app::views::score::{ScoreRow, ScoreView};
use crate::chart::key::{self, Sample};
use crate::chart::range_bars::{self, Row, Step};
use crate::chart::sheet::WIDTH;
use crate::domain::framework::Dimension;
use crate::domain::scale::Scale;
use crate::words::Words;

pub fn chart(subject: &Subject, of: &Dimension) -> Chart {
    let words = subject.opened.words;
    let DimensionView { title, groups, not_covered, .. } = dimension(&subject.opened, of);
    let rows: Vec<Row> = groups.iter().map(|group| row(words, group)).collect();
    let mut sheet = subject.sheet(&title);
    range_bars::draw(&mut sheet, &steps(subject.opened.framework.scale()), &rows, WIDTH);
    sheet.down(BEFORE_KEY);
    key::draw(&mut sheet, &[(Sample::Mark, words.picture.mark), (Sample::Band, words.picture.band)], WIDTH);
    let mut notes = vec![not_covered];
    add_rules(&mut notes, words, &groups);
    Chart { title, sheet, notes, in_words: in_words(words, &groups).join("\n") }
}

/// The steps, each so many thousandths of the way from the lowest to the highest.
pub fn steps(scale: &Scale) -> Vec<Step<'_>> {
    let range = u64::from(scale.highest().abs_diff(scale.lowest()));
    let mut steps = Vec::new();
    for level in scale.levels() {
        let risen = u64::from(level.value.abs_diff(scale.lowest()));
        let at = (risen * 1000).checked_div(range).unwrap_or(0);
        steps.push((u32::try_from(at).unwrap_or(1000), level.label.as_str()));
    }
    steps
}

fn row<'a>(words: &Words, group: &'a ScoreRow) -> Row<'a> {
    let title = group.title.as_str();
    match &group.score {
        ScoreView::Known(known) => {
            let score = [&*known.word, words.result.separator, &known.score].concat();
            Row { title, score, range: Some(known.bar), below: beside(words, known) }
        }
        ScoreView::Without { text, .. } => Row { title, score: text.clone(), range: None, below: String::new() },
    }
}
