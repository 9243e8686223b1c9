//! A chart of the result as a picture to keep: drawn, with everything around it that it needs to be understood alone,
//! and with what it shows in words.

mod code;
mod counts;
mod grid;
mod people;
mod radar;
mod scores;

pub use radar::{RadarView, radar};
pub use scores::steps;

use super::opened::Opened;
use super::phrasing::join;
use super::score::{KnownView, ScoreRow, ScoreView};
use super::{about, when};
use crate::app::picture::Picture;
use crate::app::state::AppState;
use crate::chart::drawing::Drawing;
use crate::chart::sheet;
use crate::domain::framework::Dimension;
use crate::domain::ids::{AssessmentId, DimensionId, FrameworkId};
use crate::domain::judging::Judging;
use crate::formats::svg::Caption;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureView {
    pub framework: FrameworkId,
    /// Such as `radar-factor`.
    pub name: String,
    pub caption: Caption,
    pub drawing: Drawing,
}

/// `None` when the result has no such chart.
#[must_use]
pub fn view(state: &AppState, id: &AssessmentId, picture: &Picture) -> Option<PictureView> {
    let assessment = state.assessments.get(id)?;
    let framework = state.framework(&assessment.header.framework.id)?;
    let opened = Opened { words: state.words, framework, assessment };
    if *picture == Picture::Code {
        return code::view(state, &opened);
    }
    let subject = Subject { opened, line: line(state, &opened) };
    let chart = match (framework.judging(), picture) {
        (Judging::Scale(_) | Judging::Checklist, Picture::Counts) => counts::chart(&subject),
        (Judging::Scale(_), Picture::Grid) => grid::chart(&subject)?,
        (Judging::Scale(_), Picture::Scores(id)) => scores::chart(&subject, subject.dimension(id)?),
        (Judging::Scale(_), Picture::Radar(id)) => radar::chart(&subject, subject.dimension(id)?)?,
        (_, Picture::People) => people::distribution(&subject),
        (Judging::Scale(_), Picture::Perspectives) => people::perspectives(&subject)?,
        // What is not averaged in the page is not averaged in a picture.
        _ => return None,
    };
    Some(finished(&subject, chart, picture))
}

/// From a chart to the key under it.
const BEFORE_KEY: i32 = 20;

/// What a picture is made of.
struct Subject<'a> {
    opened: Opened<'a>,
    /// The place, whose view it is, and when it was last changed.
    line: String,
}

/// A chart on its sheet, before anything is said under it.
struct Chart {
    title: String,
    sheet: Drawing,
    /// How its numbers are to be read.
    notes: Vec<String>,
    /// Everything it shows, line by line.
    in_words: String,
}

impl Subject<'_> {
    fn dimension(&self, id: &DimensionId) -> Option<&Dimension> {
        self.opened.framework.dimensions().iter().find(|dimension| dimension.id == *id)
    }

    /// A sheet with a heading: what it shows, of which framework, of whom and from when.
    fn sheet(&self, title: &str) -> Drawing {
        sheet::begin(title, &[self.opened.framework.title(), &self.line])
    }
}

fn line(state: &AppState, opened: &Opened<'_>) -> String {
    let words = opened.words;
    let mut line = about::line(state, opened.assessment);
    let changed = when::date_and_time(opened.assessment.changed(), state.offset_minutes, &words.common);
    join(&mut line, words.result.separator, &words.start.changed.fill([&changed]));
    line
}

fn finished(subject: &Subject<'_>, mut chart: Chart, picture: &Picture) -> PictureView {
    let Subject { opened: Opened { words, framework, .. }, line } = subject;
    let mut description = framework.title().to_owned();
    for text in [line, &chart.in_words].into_iter().chain(&chart.notes).filter(|text| !text.is_empty()) {
        join(&mut description, "\n", text);
    }
    chart.notes.push(words.picture.made_with.fill([words.common.product]));
    sheet::end(&mut chart.sheet, &chart.notes);
    let (kind, dimension) = match picture {
        Picture::Counts => ("counts", ""),
        Picture::People => ("people", ""),
        Picture::Perspectives => ("perspectives", ""),
        Picture::Grid => ("grid", ""),
        Picture::Scores(dimension) => ("scores-", dimension.as_str()),
        Picture::Radar(dimension) => ("radar-", dimension.as_str()),
        Picture::Code => ("", ""),
    };
    PictureView {
        framework: framework.id().clone(),
        name: [kind, dimension].concat(),
        caption: Caption { language: words.language, title: chart.title, description },
        drawing: chart.sheet,
    }
}

/// What a score is made of and could be, such as `Made of: 6 of 9 statements that apply · Could be: 41% to 74%`.
fn beside(words: &Words, known: &KnownView) -> String {
    let words = &words.result;
    [words.column_base, " ", &known.base, words.separator, words.column_band, " ", &known.band].concat()
}

/// Scores with everything beside them, each after its name.
fn in_words(words: &Words, rows: &[ScoreRow]) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        let score = match &row.score {
            ScoreView::Known(known) => {
                let separator = words.result.separator;
                [&*known.word, separator, &known.score, separator, &beside(words, known)].concat()
            }
            ScoreView::Without { text, .. } => text.clone(),
        };
        lines.push(words.picture.fact.fill([&row.title, &score]));
    }
    lines
}

/// Adds the rules that made these scores to the notes, each once.
fn add_rules(notes: &mut Vec<String>, words: &Words, rows: &[ScoreRow]) {
    for row in rows {
        if let ScoreView::Known(known) = &row.score {
            let rule = [words.result.column_rule, " ", &known.rule].concat();
            if !notes.contains(&rule) {
                notes.push(rule);
            }
        }
    }
}
