//! How a score was made, in sentences with its own figures, so that anyone can work it out again.

use crate::app::state::AppState;
use crate::app::views::number;
use crate::app::views::phrasing::{join, mid_sentence};
use crate::app::views::result::counts;
use crate::app::views::score::{self, ScoreView};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::judging::{Judging, Weighting};
use crate::domain::scale::{Level, Scale};
use crate::domain::score::{Known, Score};
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

/// Up to so many statements are added up one by one; more of them step by step.
const MOST_ADDED_ONE_BY_ONE: usize = 12;

/// The sentences, in the order in which the number comes about. Without a score they say why there is none.
pub fn of_score(
    state: &AppState,
    framework: &Framework,
    assessment: &Assessment,
    selection: &Selection,
) -> Vec<String> {
    let making = Making { state, framework, assessment, selection, tally: selection.tally(framework, assessment) };
    match (
        selection.score(framework, assessment),
        score::row(state, framework, assessment, "", selection.clone()).score,
    ) {
        (Score::Known(known), ScoreView::Known(view)) => making.known(&known, &view.word),
        (_, ScoreView::Without { text, .. }) => making.without(text),
        (_, ScoreView::Known(_)) => Vec::new(),
    }
}

struct Making<'a> {
    state: &'a AppState,
    framework: &'a Framework,
    assessment: &'a Assessment,
    selection: &'a Selection,
    tally: Tally,
}

impl Making<'_> {
    fn known(&self, known: &Known, word: &str) -> Vec<String> {
        let groups = self.selection.by_section(self.framework, self.assessment);
        let by_groups = *self.framework.judging() == Judging::Scale(Weighting::Groups) && groups.len() > 1;
        let mut made = vec![if by_groups { self.dividing_groups(known) } else { self.dividing(known) }];
        made.push(self.share(known));
        made.push(self.band(known));
        made.extend(self.does_not_apply());
        made.push(self.state.words.behind.word.fill([word]));
        made
    }

    fn without(&self, why: String) -> Vec<String> {
        let mut made = vec![self.state.words.behind.sentence.fill([&why])];
        made.extend(self.does_not_apply().filter(|_| self.tally.applicable() > 0));
        made
    }

    /// Such as "3 + 2 + 1 = 6, divided by 3 statements: 2.0."
    fn dividing(&self, known: &Known) -> String {
        let words = self.state.words;
        let statements = words.common.statements.fill(known.rated);
        let mean = number::one_decimal(known.mean, &words.common);
        words.behind.dividing.fill([&self.adding(), &statements, &mean])
    }

    fn adding(&self) -> String {
        let words = &self.state.words.behind;
        let rated = self.selection.statements(self.framework).filter_map(|one| {
            let standing = crate::app::views::said::standing(self.framework, self.assessment, one);
            if let Standing::At(position) = standing { self.framework.scale().levels().get(position) } else { None }
        });
        let values: Vec<u32> = rated.map(|level: &Level| level.value).collect();
        let (mut terms, sum): (String, u32) = (String::new(), values.iter().sum());
        if values.len() <= MOST_ADDED_ONE_BY_ONE {
            values.iter().for_each(|value| join(&mut terms, words.plus, &value.to_string()));
        } else {
            for (count, level) in self.tally.at_level.iter().zip(self.framework.scale().levels()) {
                if *count > 0 {
                    join(&mut terms, words.plus, &words.times.fill([&count.to_string(), &level.value.to_string()]));
                }
            }
        }
        if values.len() == 1 { terms } else { words.adding.fill([&terms, &sum.to_string()]) }
    }

    /// Such as "Every theme counts once. These have a score: Doors 1.8, Money 2.0. …"
    fn dividing_groups(&self, known: &Known) -> String {
        let words = self.state.words;
        let (mut means, mut count) = (String::new(), 0);
        for (group, tally) in self.selection.by_section(self.framework, self.assessment) {
            if let Score::Known(known) = Score::of(&tally, self.framework.scale()) {
                let mean = number::one_decimal(known.mean, &words.common);
                join(&mut means, words.result.comma, &words.behind.mean_of_group.fill([&group.title, &mean]));
                count += 1;
            }
        }
        let sections = self.framework.sections().map_or("", |sections| sections.title.as_str());
        let mean = number::one_decimal(known.mean, &words.common);
        words.behind.dividing_groups.fill([&mid_sentence(sections), &means, &count.to_string(), &mean])
    }

    fn share(&self, known: &Known) -> String {
        let words = self.state.words;
        let (lowest, highest) = self.ends();
        let mean = number::one_decimal(known.mean, &words.common);
        words.behind.share.fill([&mean, &number::percent(known.share, &words.common), &lowest, &highest])
    }

    fn band(&self, known: &Known) -> String {
        let words = self.state.words;
        if known.rated == known.applicable {
            return words.behind.nothing_missing.to_owned();
        }
        let percent = |share| number::percent(share, &words.common);
        let missing = counts::missing(self.state, self.scale(), &self.tally);
        let (lowest, highest) = self.ends();
        words.behind.missing.fill([&missing, &lowest, &percent(known.least), &highest, &percent(known.most)])
    }

    fn does_not_apply(&self) -> impl Iterator<Item = String> {
        let count = self.tally.does_not_apply;
        (count > 0).then(|| self.state.words.behind.does_not_apply.fill(count)).into_iter()
    }

    /// The lowest and the highest step, each with its value.
    fn ends(&self) -> (String, String) {
        let step = |level: Option<&Level>| {
            level.map_or_else(String::new, |level| {
                self.state.words.behind.step.fill([&level.label, &level.value.to_string()])
            })
        };
        (step(self.scale().levels().first()), step(self.scale().levels().last()))
    }

    fn scale(&self) -> &Scale {
        self.framework.scale()
    }
}
