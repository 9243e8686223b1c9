//! What is long comes onto the page piece by piece, a piece for each frame: the first can be used while the rest comes,
//! and the page answers in between.

use std::sync::Arc;
use std::time::Duration;
use std::vec;

use leptos::prelude::*;

use crate::ui::element::{each, live};

/// The first piece at once, and then each of the others, in order. A page that is left takes the rest along.
#[must_use]
pub fn piece_by_piece(count: usize, piece: impl Fn(usize) -> AnyView + Send + Sync + 'static) -> AnyView {
    let piece: Arc<dyn Fn(usize) -> AnyView + Send + Sync> = Arc::new(piece);
    let turns: Vec<RwSignal<bool>> = (1..count).map(|_| RwSignal::new(false)).collect();
    let mut pieces = vec![piece(0)];
    for (place, turn) in (1..).zip(turns.clone()) {
        let piece = piece.clone();
        pieces.push(live(move || if turn.get() { piece(place) } else { ().into_any() }));
    }
    show(turns.into_iter());
    each(pieces, |piece| piece)
}

/// Once what is there has been painted. The signals of a page that was left take nothing any more.
fn show(mut turns: vec::IntoIter<RwSignal<bool>>) {
    let Some(turn) = turns.next() else { return };
    let take = move || {
        if turn.try_set(true).is_none() {
            show(turns);
        }
    };
    request_animation_frame(move || set_timeout(take, Duration::ZERO));
}
