//! Records made by hand.

use empowerment_check::domain::field::Field;
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::{Stamp, Stamped};

/// A record with these texts, all of one edit.
pub fn record(texts: &[(&'static Field, &str)], stamp: &Stamp) -> Record {
    let mut record = Record::default();
    for (field, text) in texts {
        let value = field.kind.kept(text).unwrap();
        record.set(field, Stamped { stamp: stamp.clone(), value });
    }
    record
}
