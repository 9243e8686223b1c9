//! Frameworks that are not shipped, as files.

use serde_json::{Value, json};

/// The title of the one section.
pub const SECTION: &str = "The hall";
/// The first statement.
pub const STATEMENT: &str = "Everyone can come in.";

/// A small framework with this id and title.
pub fn framework_file(id: &str, title: &str) -> Value {
    let statement = |id: &str, text: &str| json!({"id": id, "groups": {"area": "hall"}, "text": text, "examples": ["A list"], "place": "Line 1", "lens": []});
    json!({
        "format": "empowerment-check/framework",
        "format_version": 1,
        "id": id,
        "version": "1.0.0",
        "title": title,
        "about": "Two statements about a village hall.",
        "audience": "For people who look after a hall.",
        "source": {"title": "Halls", "publisher": "The hall committee", "published": "1987", "note": "For a test."},
        "editorial_notes": [],
        "judging": {"method": "scale", "weighting": "statements"},
        "scale": {"levels": [
            {"id": "no", "value": 0, "label": "No", "meaning": "Never."},
            {"id": "yes", "value": 1, "label": "Yes", "meaning": "Always."},
        ]},
        "dimensions": [{"id": "area", "title": "Area", "groups": [
            {"id": "hall", "title": SECTION, "about": "Who uses it."},
        ]}],
        "statements": [statement("open", STATEMENT), statement("used", "People use it every day.")],
    })
}

/// An element with these attributes and this framework inside.
pub fn element(attributes: &str, inside: &str) -> String {
    let script = r#"<script type="application/json" data-empowerment-check="framework">"#;
    format!("<empowerment-check {attributes}><p>Loading</p>{script}{inside}</script></empowerment-check>")
}
