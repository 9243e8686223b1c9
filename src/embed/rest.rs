//! What of the runtime is part of the rest (see `ui::rest`): applying its messages, and carrying out its commands.

use crate::app::clock::Moment;
use crate::app::command::Command;
use crate::app::msg::Msg;
use crate::app::rest::Rest;
use crate::app::state::AppState;
use crate::app::update;
use crate::ui::rest::of_the_rest;

use super::runtime::Runtime;

/// At the start. Where the product is in two parts, the page's script says when the rest is there.
pub const AT_FIRST: Rest = if cfg!(in_two_parts) { Rest::Coming } else { Rest::Here };

of_the_rest! {
    "00000000000000000000000000000002",
    /// Applies a message of the rest.
    pub fn update(state: &mut AppState, msg: Msg, now: Moment) -> Vec<Command> {
        update::rest::update(state, msg, now)
    }
}

of_the_rest! {
    "00000000000000000000000000000003",
    /// Carries out a command that only messages of the rest ask for.
    pub fn carry_out(runtime: &Runtime, command: Command) {
        runtime.carry_out_rest(command);
    }
}
