//! What of an assessment is handed over by a link. What is not chosen is not in it.

/// What a link holds beside the ratings, the perspective and the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Including {
    pub notes: Part,
    pub place: Part,
}

/// Whether a part is in a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    LeftOut,
    Included,
}
