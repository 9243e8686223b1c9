//! Texts that mean something to a field that people fill in: dates, links and choices, in order or nearly so.

use serde_json::json;

use super::mutations::Change;

/// Every change of a value into such a text.
pub fn field_changes() -> Vec<Change> {
    [DATES, LINKS, CHOICES, NUMBERS, LENGTHS].concat().into_iter().map(Change::Into).collect()
}

type Make = fn(&serde_json::Value) -> serde_json::Value;

// Days that their month does not have are left to the reader's own tests: a schema cannot know them.
const DATES: &[Make] = &[
    |_| json!("2026-11-22"),
    |_| json!("1000-01-01"),
    |_| json!("9999-12-31"),
    |_| json!("0999-12-31"),
    |_| json!("10000-1-01"),
    |_| json!("2026-1-022"),
    |_| json!("2026-001-2"),
    |_| json!("2026-11-2"),
    |_| json!("2026-13-01"),
    |_| json!("2026-00-01"),
    |_| json!("2026-11-00"),
    |_| json!("2026-11-32"),
    |_| json!("2026/11/22"),
    |_| json!("22/11/2026"),
    |_| json!(" 2026-11-22"),
    |_| json!("2026-11-22\n"),
    |_| json!("٢٠٢٦-11-22"),
    |_| json!("+026-11-22"),
];

const LINKS: &[Make] = &[
    |_| json!("http://a"),
    |_| json!("HtTpS://ŷ.example/🏡?a=\"<b>\""),
    |_| json!("https://"),
    |_| json!("https:/a"),
    |_| json!("https//a"),
    |_| json!("httpss://a"),
    |_| json!("//a"),
    |_| json!("javascript:alert(1)//https://a"),
    |_| json!("data:text/html,https://a"),
    |_| json!(" https://a"),
    |_| json!("https://a "),
    |_| json!("https://a\nb"),
    |_| json!("https://a\r"),
    |_| json!("https://\u{a0}"),
    |_| json!("https://a\u{85}b"),
    |_| json!("https://a\u{3000}b"),
    |_| json!("https://a\u{200b}b"),
    |_| json!("https://a\u{7}b"),
    |_| json!("https\u{212a}://a"),
    |_| json!("ſttp://a"),
];

const CHOICES: &[Make] = &[
    |_| json!("council"),
    |_| json!("Council"),
    |_| json!("seen"),
    |_| json!("not-sure"),
    |_| json!("medium"),
    |_| json!("dropped"),
    |_| json!("removed"),
    |_| json!("removed "),
];

const NUMBERS: &[Make] = &[
    |_| json!("0"),
    |_| json!("007"),
    |_| json!("99999"),
    |_| json!("100000"),
    |_| json!("-1"),
    |_| json!("1.0"),
    |_| json!("1 "),
    |_| json!("٣"),
];

const LENGTHS: &[Make] = &[
    |_| json!(format!("https://{}", "ŷ".repeat(1_992))),
    |_| json!(format!("https://{}", "ŷ".repeat(1_993))),
    |_| json!("🏡".repeat(10_000)),
    |_| json!("🏡".repeat(10_001)),
];
