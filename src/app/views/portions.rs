//! A long section is put on the page piece by piece, so that people can begin while the rest of it comes. No framework
//! that is shipped has a section so long.

use std::mem;

use crate::domain::ids::StatementId;

use super::section::BlockView;

/// How many statements show at once, and so how many a section may have before it is long.
const FIRST: usize = 30;

/// How many follow at a time: few, so that the page answers between them on a slow phone.
const LATER: usize = 10;

/// The blocks in pieces, in order. A block that is cut goes on in the next piece without its title. The first piece reaches to
/// the statement where people come in. There is always a first piece.
#[must_use]
pub fn portions(blocks: Vec<BlockView>, opened_at: Option<&StatementId>) -> Vec<Vec<BlockView>> {
    let (mut pieces, mut piece) = (Vec::new(), Vec::new());
    let mut room = FIRST.max(until(&blocks, opened_at));
    for BlockView { mut title, statements } in blocks {
        let mut statements = statements.into_iter().peekable();
        while statements.peek().is_some() {
            if room == 0 {
                pieces.push(mem::take(&mut piece));
                room = LATER;
            }
            let statements: Vec<_> = statements.by_ref().take(room).collect();
            room -= statements.len();
            piece.push(BlockView { title: title.take(), statements });
        }
    }
    pieces.push(piece);
    pieces
}

/// How many statements there are up to this one, and with it.
fn until(blocks: &[BlockView], opened_at: Option<&StatementId>) -> usize {
    let mut statements = blocks.iter().flat_map(|block| &block.statements);
    statements.position(|one| Some(&one.id) == opened_at).map_or(0, |place| place + 1)
}
