//! Who shows which answer, so that an answer that is given has only its own statement look at the state again. It must
//! not know what is shown.

use std::cell::RefCell;

use leptos::prelude::*;
use litemap::LiteMap;

use crate::app::touched::Touched;
use crate::domain::ids::StatementId;

#[derive(Default)]
pub struct Listeners {
    of: RefCell<LiteMap<StatementId, ArcTrigger>>,
}

impl Listeners {
    /// Whoever calls this in a memo looks again when this answer may have changed.
    pub fn listen(&self, statement: &StatementId) {
        self.of.borrow_mut().entry(statement.clone()).or_default().track();
    }

    /// To be called after the state has changed.
    pub fn tell(&self, touched: &Touched) {
        match touched {
            Touched::Answer(statement) => {
                let trigger = self.of.borrow().get(statement).cloned();
                trigger.iter().for_each(ArcTrigger::notify);
            }
            Touched::Everything => {
                let all: Vec<ArcTrigger> = self.of.borrow().values().cloned().collect();
                all.iter().for_each(ArcTrigger::notify);
            }
        }
    }
}
