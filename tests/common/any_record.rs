//! Arbitrary records: any of the known fields with any text that its kind takes, and fields of a newer version.

use empowerment_check::domain::field::{Field, FieldKind};
use empowerment_check::domain::record::Record;
use empowerment_check::domain::stamp::Stamped;
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::any_json::any_json;
use super::any_stamp::stamped;
use super::any_text::any_text;

/// A record that may have these fields, and others of which none is called by one of the taken names.
pub fn any_record(known: &'static [&'static Field], taken: &'static [&'static str]) -> impl Strategy<Value = Record> {
    let kept = btree_map(any_unknown_name(known, taken), stamped(any_json().prop_map(|value| value.to_string())), 0..3);
    (any_texts(known), kept).prop_map(|(texts, kept)| {
        let mut record = Record::default();
        record.kept = kept.into_iter().collect();
        for (field, text) in texts {
            record.set(field, text);
        }
        record
    })
}

/// Some of the fields, each with a text.
fn any_texts(known: &'static [&'static Field]) -> impl Strategy<Value = Vec<(&'static Field, Stamped<String>)>> {
    let some = prop_oneof![2 => subsequence(known, 0..=known.len().min(3)), 1 => subsequence(known, known.len())];
    some.prop_flat_map(|fields| {
        let text = |field: &'static Field| stamped(any_text_of(field.kind)).prop_map(move |text| (field, text));
        fields.into_iter().map(text).collect::<Vec<_>>()
    })
}

/// Any text as records keep it.
fn any_text_of(kind: FieldKind) -> BoxedStrategy<String> {
    let said = match kind {
        FieldKind::Line => any_text().prop_map(|text| text.chars().take(160).collect()).boxed(),
        FieldKind::Note => any_text().boxed(),
        FieldKind::Date => any_date().boxed(),
        FieldKind::Link => "(https|http|HTTPS|hTTp)://[!-~ŷ🏡\u{200d}]{1,60}".boxed(),
        FieldKind::Choice(names) => select(names).prop_map(str::to_owned).boxed(),
        FieldKind::Number => "[0-9]{1,5}".boxed(),
        FieldKind::Id => "[a-z0-9][a-z0-9.-]{0,63}".boxed(),
    };
    prop_oneof![5 => said, 1 => Just(String::new())].boxed()
}

fn any_date() -> impl Strategy<Value = String> {
    let plain = (1000..=9999, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"));
    prop_oneof![1 => select(vec!["2024-02-29", "2000-12-31"]).prop_map(str::to_owned), 3 => plain]
}

/// Any name that the record does not use itself, also of a field that another kind of record has.
fn any_unknown_name(known: &'static [&'static Field], taken: &'static [&'static str]) -> impl Strategy<Value = String> {
    let names = vec!["of-a-newer-version", "__proto__", "", "place", "evidence", "what", "judgement"];
    let name = prop_oneof![select(names).prop_map(str::to_owned), any_text()];
    name.prop_filter("the record's own", move |name| {
        !taken.contains(&name.as_str()) && !known.iter().any(|field| field.name == name)
    })
}
