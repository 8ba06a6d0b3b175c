//! What posts tell the rooms above.

use crate::platform::server::Event;
use crate::posts::model::PieceId;

/// An author withdrew consent for the evaluation: copies of the piece must be emptied.
#[derive(Clone, Copy, Debug)]
pub struct ConsentWithdrawn {
    /// The piece.
    pub piece: PieceId,
}

impl Event for ConsentWithdrawn {}
