//! Frameworks about village halls that are judged in other ways: a checklist and a judgement. Neither is linked to any
//! other.

use std::sync::Arc;

use empowerment_check::domain::framework::Framework;
use serde_json::{Value, json};

use super::halls::{framework, rated, read};

/// A checklist of three jobs for leaders and one for partners, of its time.
pub fn list() -> Arc<Framework> {
    let mut document = framework("list", "The list", &["not-yet", "partly", "done"]);
    document["judging"] = json!({"method": "checklist"});
    document["historical"] = json!({"label": "A list of 1987", "note": "Of its time.", "prompt": "What is it now?"});
    document["statements"] = json!([
        rated("a-chair", "There is a chair.", &["clear-leadership"]),
        rated("a-plan", "There is a plan.", &["clear-leadership", "effective-partnership"]),
        rated("a-desk", "There is a desk.", &["clear-leadership"]),
        rated("a-vote", "There is a vote.", &["strong-democracy"]),
    ]);
    read(&document)
}

/// Questions and an illustration, with one grade for the whole.
pub fn talk() -> Arc<Framework> {
    let mut document = framework("talk", "The talk", &["poor", "good"]);
    document["judging"] =
        json!({"method": "judgement", "grade": {"id": "whole", "text": "How good is it?"}, "proportions": []});
    document["statements"] = json!([
        of_kind("illustration", "a-fair", "There was a fair.", &["good-information"]),
        of_kind("question", "who-leads", "Who leads?", &["clear-leadership", "strong-democracy"]),
        of_kind("question", "who-follows", "Who follows?", &["clear-leadership"]),
    ]);
    read(&document)
}

fn of_kind(kind: &str, id: &str, text: &str, lens: &[&str]) -> Value {
    let mut statement = rated(id, text, lens);
    statement["kind"] = json!(kind);
    statement
}
