//! What a person types and chooses in any field, and what they then see in it.

use empowerment_check::app::command::Command;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::owner::Owner;
use empowerment_check::app::state::Draft;
use empowerment_check::domain::field::Field;
use empowerment_check::domain::ids::ActionId;

use super::names::statement;
use super::visit::Visit;

/// What is said about the whole.
pub const WHOLE: Owner = Owner::About;

/// The answer to this statement.
pub fn of_statement(name: &str) -> Owner {
    Owner::Answer(statement(name))
}

/// The action with this id.
pub fn of_action(id: &str) -> Owner {
    Owner::Action(ActionId::parse(id).unwrap())
}

impl Visit {
    pub fn fill(&mut self, owner: &Owner, field: &'static Field, text: &str) -> Vec<Command> {
        self.send(Msg::Typed(owner.clone(), field, text.to_owned()))
    }

    /// Chooses one of a field's choices; the empty text takes the choice back.
    pub fn pick(&mut self, owner: &Owner, field: &'static Field, choice: &str) -> Vec<Command> {
        self.send(Msg::Chosen(owner.clone(), field, choice.to_owned()))
    }

    /// What is typed and not kept yet.
    pub fn draft(&self, owner: &Owner, field: &Field) -> Option<&Draft> {
        self.state.drafts.get(&(self.open_id(), owner.clone(), field.name))
    }

    /// What is kept in a field of the assessment that is open; empty when nothing is.
    pub fn kept(&self, owner: &Owner, field: &Field) -> String {
        let record = owner.record(&self.state.assessments[&self.open_id()]);
        record.map(|record| record.text(field).to_owned()).unwrap_or_default()
    }
}
