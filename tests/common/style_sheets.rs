//! The style sheets of the product, as rules with their declarations. It knows as much of CSS as they use.

use std::path::Path;

use super::project;

/// One rule.
pub struct Rule {
    /// The file, and the selector.
    pub place: String,
    /// Names with their values.
    pub declarations: Vec<(String, String)>,
}

impl Rule {
    /// The value of the last declaration of this name.
    pub fn value(&self, name: &str) -> Option<&str> {
        let found = self.declarations.iter().rev().find(|(declared, _)| declared == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Every rule of the sheets that the product has on a screen. Those of paper have measures of their own.
pub fn on_screen() -> Vec<Rule> {
    let mut rules = Vec::new();
    for folder in ["style", "style/components"] {
        for entry in std::fs::read_dir(project::path(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            if path.is_file() && !name.contains("paper") && !["page", "print"].contains(&name) {
                rules.extend(rules_of(&path));
            }
        }
    }
    rules
}

/// The rules of one file. Those inside a condition stand like all others.
pub fn rules_of(path: &Path) -> Vec<Rule> {
    let sheet = std::fs::read_to_string(path).unwrap();
    let without_comments: String =
        sheet.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
    let blocks = without_comments.split('}').filter_map(|block| block.rsplit_once('{'));
    let rule = |(before, inside): (&str, &str)| Rule {
        place: format!("{} {}", path.display(), before.rsplit('{').next().unwrap_or_default().trim()),
        declarations: inside.split(';').filter_map(declaration).collect(),
    };
    blocks.map(rule).collect()
}

fn declaration(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once(':')?;
    Some((name.trim().to_owned(), value.trim().to_owned()))
}
