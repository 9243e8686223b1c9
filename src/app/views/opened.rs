//! The assessment that is open, with everything that is needed to speak of it. Handed on whole, since the parts of a
//! result need all of it.

use crate::app::state::AppState;
use crate::domain::answer::{Answer, NOTE};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use crate::domain::standing::Standing;
use crate::domain::statement::Statement;
use crate::words::Words;

#[derive(Clone, Copy)]
pub struct Opened<'a> {
    pub words: &'static Words,
    pub framework: &'a Framework,
    pub assessment: &'a Assessment,
}

impl<'a> Opened<'a> {
    /// `None` when no assessment is open.
    #[must_use]
    pub fn of(state: &'a AppState) -> Option<Self> {
        let (assessment, framework) = state.open_assessment()?;
        Some(Self { words: state.words, framework, assessment })
    }

    #[must_use]
    pub fn answer(&self, statement: &Statement) -> Option<&'a Answer> {
        self.assessment.answer(&statement.id)
    }

    /// Where a statement stands.
    #[must_use]
    pub fn standing(&self, statement: &Statement) -> Standing {
        Standing::of(self.answer(statement).and_then(Answer::judgement), self.framework.scale())
    }

    /// What a standing is called.
    #[must_use]
    pub fn label(&self, standing: Standing) -> &'a str {
        let common = &self.words.common;
        match standing {
            Standing::At(position) => self.framework.scale().levels().get(position).map_or("", |level| &level.label),
            Standing::DontKnow => common.dont_know,
            Standing::DoesNotApply => common.does_not_apply,
            Standing::NotAnswered => common.not_answered,
        }
    }

    /// The note on a statement, empty when there is none.
    #[must_use]
    pub fn note(&self, statement: &Statement) -> &'a str {
        self.answer(statement).map_or("", |answer| answer.text(&NOTE))
    }

    /// The title of the section that a statement is in.
    #[must_use]
    pub fn section(&self, statement: &Statement) -> &'a str {
        let Some(sections) = self.framework.sections() else { return "" };
        let group = sections.groups.iter().find(|group| statement.is_in(&sections.id, &group.id));
        group.map_or("", |group| &group.title)
    }
}
