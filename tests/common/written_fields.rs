//! What stands in one field of a record.

use empowerment_check::domain::field::Field;
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;

/// A field as it was last written, with its stamp; `None` when it never was.
pub fn written<'a>(record: &'a Record, field: &Field) -> Option<&'a Stamped<String>> {
    record.iter().find(|(name, _)| *name == field.name).map(|(_, text)| text)
}
