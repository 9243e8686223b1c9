//! How a score was made, in sentences with its own figures, so that anyone can work it out again.

use crate::app::views::number;
use crate::app::views::opened::Opened;
use crate::app::views::phrasing::{join, mid_sentence};
use crate::app::views::result::counts;
use crate::app::views::score::{self, ScoreView};
use crate::domain::ratio::Ratio;
use crate::domain::score::{Known, Score};
use crate::domain::selection::Selection;
use crate::domain::standing::Standing;
use crate::domain::tally::Tally;

/// Up to so many statements are added up one by one; more of them step by step.
const MOST_ADDED_ONE_BY_ONE: u32 = 12;

/// The sentences, in the order in which the number comes about. Without a score they say why there is none.
pub fn of_score(opened: &Opened<'_>, selection: &Selection) -> Vec<String> {
    let words = &opened.words.behind;
    let tally = selection.tally(opened.framework, opened.assessment);
    let mut made = Vec::new();
    match (selection.score(opened.framework, opened.assessment), score::view(opened, selection)) {
        (Score::Known(known), ScoreView::Known(view)) => {
            made.push(values(opened));
            made.push(if score::counts_groups(opened, selection) {
                dividing_groups(opened, selection, &view.mean)
            } else {
                dividing(opened, selection, &tally, &view.mean)
            });
            let [lowest, highest] = ends(opened);
            made.push(words.share.fill([&view.mean, &percent(opened, known.share), lowest, highest]));
            made.push(band(opened, &tally, &known));
            made.extend(does_not_apply(opened, &tally));
            made.push(words.word.fill([&view.word]));
        }
        (_, ScoreView::Without { text, .. }) => {
            made.push(words.sentence.fill([&text]));
            made.extend(does_not_apply(opened, &tally).filter(|_| tally.applicable() > 0));
        }
        _ => {}
    }
    made
}

/// Such as "3 + 2 + 1 = 6, divided by 3 statements: 2.0."
fn dividing(opened: &Opened<'_>, selection: &Selection, tally: &Tally, mean: &str) -> String {
    let words = opened.words;
    let levels = opened.framework.scale().levels();
    let (mut terms, mut sum) = (String::new(), 0);
    for statement in selection.statements(opened.framework) {
        if let Standing::At(position) = opened.standing(statement) {
            let value = levels.get(position).map_or(0, |level| level.value);
            join(&mut terms, words.behind.plus, &value.to_string());
            sum += value;
        }
    }
    if tally.rated() > MOST_ADDED_ONE_BY_ONE {
        terms.clear();
        for (count, level) in tally.at_level.iter().zip(levels).filter(|(count, _)| **count > 0) {
            let term = words.behind.times.fill([&count.to_string(), &level.value.to_string()]);
            join(&mut terms, words.behind.plus, &term);
        }
    }
    if tally.rated() > 1 {
        terms = words.behind.adding.fill([&terms, &sum.to_string()]);
    }
    words.behind.dividing.fill([&terms, &words.common.statements.fill(tally.rated()), mean])
}

/// Such as "Every area counts once. These have a score: Doors 1.8, Money 2.0. …"
fn dividing_groups(opened: &Opened<'_>, selection: &Selection, mean: &str) -> String {
    let words = opened.words;
    let (mut means, mut count) = (String::new(), 0);
    for (group, tally) in selection.by_section(opened.framework, opened.assessment) {
        if let Score::Known(known) = Score::of(&tally, opened.framework.scale()) {
            let mean = number::one_decimal(known.mean, &words.common);
            join(&mut means, words.result.comma, &words.behind.named_number.fill([&group.title, &mean]));
            count += 1;
        }
    }
    let sections = opened.framework.sections().map_or("", |sections| sections.title.as_str());
    words.behind.dividing_groups.fill([&mid_sentence(sections), &means, &count.to_string(), mean])
}

fn band(opened: &Opened<'_>, tally: &Tally, known: &Known) -> String {
    let words = &opened.words.behind;
    if known.rated == known.applicable {
        return words.nothing_missing.to_owned();
    }
    let [lowest, highest] = ends(opened);
    let [least, most] = [known.least, known.most].map(|share| percent(opened, share));
    words.missing.fill([&counts::missing(opened, tally), lowest, &least, highest, &most])
}

fn does_not_apply(opened: &Opened<'_>, tally: &Tally) -> impl Iterator<Item = String> {
    let count = tally.does_not_apply;
    (count > 0).then(|| opened.words.behind.does_not_apply.fill(count)).into_iter()
}

fn percent(opened: &Opened<'_>, share: Ratio) -> String {
    number::percent(share, &opened.words.common)
}

/// The labels of the lowest and the highest step.
fn ends<'a>(opened: &Opened<'a>) -> [&'a str; 2] {
    let levels = opened.framework.scale().levels();
    [levels.first(), levels.last()].map(|level| level.map_or("", |level| level.label.as_str()))
}

/// Such as "Each step has a value: No 0, Often 2, Always 3."
fn values(opened: &Opened<'_>) -> String {
    let words = opened.words;
    let mut values = String::new();
    for level in opened.framework.scale().levels() {
        let value = words.behind.named_number.fill([&level.label, &level.value.to_string()]);
        join(&mut values, words.result.comma, &value);
    }
    words.behind.values.fill([&values])
}
