//! A number of a result that a person asks about: which statements are behind it.

use crate::domain::selection::Selection;
use crate::domain::standing::Standing;

/// The statements of a selection, or those of them that stand in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    pub selection: Selection,
    /// `None` for the score of the selection, which all of its statements make.
    pub standing: Option<Standing>,
}

impl Behind {
    /// The score of a selection.
    #[must_use]
    pub fn score(selection: Selection) -> Self {
        Self { selection, standing: None }
    }

    /// The count of those of a selection that stand there.
    #[must_use]
    pub fn count(selection: Selection, standing: Standing) -> Self {
        Self { selection, standing: Some(standing) }
    }

    /// Names the number on the result page, so that a person comes back to where they left.
    #[must_use]
    pub fn name(&self) -> String {
        let mut name = "behind".to_owned();
        for (dimension, group) in self.selection.groups() {
            for part in ["/", dimension.as_str(), ":", group.as_str()] {
                name.push_str(part);
            }
        }
        match self.standing {
            None => {}
            Some(Standing::At(position)) => {
                name.push('/');
                name.push_str(&position.to_string());
            }
            Some(Standing::DontKnow) => name.push_str("/dont-know"),
            Some(Standing::DoesNotApply) => name.push_str("/does-not-apply"),
            Some(Standing::NotAnswered) => name.push_str("/not-answered"),
        }
        name
    }
}
