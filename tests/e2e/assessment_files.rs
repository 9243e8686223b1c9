//! Assessment files as the published description of their format says, written without the product.

use serde_json::{Value, json};

use super::replies::{Reply, framework, said};

/// A file with these replies, one for each statement, and no notes.
pub fn assessment_file(replies: &[Reply]) -> Value {
    let said = said(replies);
    let answered = said.iter().filter(|(_, reply)| *reply != Reply::Nothing);
    let answers: Vec<Value> = answered
        .enumerate()
        .map(|(index, (statement, reply))| {
            let wording = json!(statement.wording.to_string());
            json!({"statement": statement.id.as_str(), "judgement": stamped(index + 1, &judgement(*reply, &wording))})
        })
        .collect();
    let framework = framework();
    json!({
        "format": "empowerment-check/assessment",
        "format_version": 1,
        "saved_by": "a test",
        "saved_at": MOMENT,
        "assessment": {
            "id": "a-from-a-file",
            "framework": {"id": framework.id().as_str(), "version": framework.version(), "title": framework.title()},
            "created": MOMENT,
            "opened": null,
            "answers": answers,
        },
    })
}

/// The file of one of several people: their number, whose view it is, what they want to be called, and their replies.
pub fn file_of_person(number: usize, perspective: &str, name: &str, replies: &[Reply]) -> Value {
    let replica = format!("\"r-person-{number}\"");
    let text = assessment_file(replies).to_string().replace("\"r-a-test\"", &replica);
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let said =
        |text: &str| json!({"value": text, "counter": 1, "replica": format!("r-person-{number}"), "time": MOMENT});
    file["format_version"] = json!(2);
    file["assessment"]["id"] = json!(format!("a-person-{number}"));
    file["assessment"]["about"] = json!({"perspective": said(perspective), "shown_as": said(name)});
    file["assessment"]["actions"] = json!([]);
    file
}

const MOMENT: &str = "2026-11-20T10:00:00.000Z";

fn stamped(counter: usize, value: &Value) -> Value {
    json!({"value": value, "counter": counter, "replica": "r-a-test", "time": MOMENT})
}

fn judgement(reply: Reply, wording: &Value) -> Value {
    match reply {
        Reply::Step(step) => {
            let level = framework().scale().levels()[step].id.as_str().to_owned();
            json!({"kind": "level", "level": level, "wording": wording})
        }
        Reply::DontKnow => json!({"kind": "dont-know", "wording": wording}),
        Reply::DoesNotApply => json!({"kind": "does-not-apply", "wording": wording}),
        Reply::Nothing => Value::Null,
    }
}
