//! From each version of the records to the next, in pure steps with a number each. A step is never changed once it is
//! released, and knows nothing of the store.

use super::keys::Key;
use crate::formats::json::tree::Json;

/// The version of the records. A store of a newer one is neither read nor written; one of an older one says the newer
/// from the first write on, so that an older release leaves it alone.
pub const SCHEMA: i64 = 4;

/// What becomes of the text of one record; `None` when it cannot be read. What is in the new form already stays as it
/// is, so that a migration that was cut short can be done again.
pub type Step = fn(&Key, &str) -> Option<String>;

/// The step from version 1, the one from version 2, and so on.
#[expect(clippy::cast_possible_truncation, reason = "there will not be so many versions")]
pub const STEPS: [Step; SCHEMA.unsigned_abs() as usize - 1] = [unchanged, unchanged, unchanged];

/// Versions 2 to 4 know more fields and more kinds of records; they say in the same way what the one before says.
#[expect(clippy::unnecessary_wraps, reason = "it is a step like any other")]
fn unchanged(_: &Key, text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A record of an older version as the newest says it.
#[must_use]
pub fn migrated(steps: &[Step], from: i64, key: &Key, text: &str) -> Option<String> {
    let passed = usize::try_from(from).unwrap_or(0).saturating_sub(1);
    steps.iter().skip(passed).try_fold(text.to_owned(), |text, step| step(key, &text))
}

/// Raw texts by key, as one text.
#[must_use]
pub fn bundle<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    Json::Object(texts.into_iter().map(|(name, text)| (name.to_owned(), Json::text(text))).collect()).compact()
}
