//! Rust files as the architecture test sees them: code without comments, without the content of texts and without unit
//! tests; and the texts on their own. It knows as much of the language as telling those apart needs, and no more.

use std::ops::Range;
use std::path::Path;

use super::project;

/// One file, without its unit tests (items under `#[cfg(test)]`).
pub struct Source {
    /// From the project's folder, such as `src/domain/score.rs`.
    pub path: String,
    /// As written.
    pub text: String,
    /// With spaces for comments and for what stands in texts and characters.
    pub code: String,
    pub literals: Vec<Literal>,
}

/// A text in the code.
pub struct Literal {
    pub text: String,
    /// The code on the same line before it.
    pub before: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let text = without_tests(text);
        let (code, ranges) = scan(&text);
        let literal = |range: Range<usize>| {
            let line = code[..range.start].rfind('\n').map_or(0, |end| end + 1);
            Literal { text: text[range.clone()].to_owned(), before: code[line..range.start - 1].to_owned() }
        };
        let literals = ranges.into_iter().map(literal).collect();
        Self { path: path.to_owned(), text, code, literals }
    }

    /// The names in the code, keywords among them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.code.split(|character: char| !is_of_name(character)).filter(|name| !name.is_empty())
    }
}

/// Every Rust file under a folder of the project but those of unit tests.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&project::path(folder), folder, &mut sources);
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn collect(folder: &Path, name: &str, sources: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &name, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            sources.push(Source::new(&name, &std::fs::read_to_string(&path).unwrap()));
        }
    }
}

pub fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn without_tests(text: &str) -> String {
    let (code, _) = scan(text);
    let Some(start) = code.find("#[cfg(test)]") else {
        return text.to_owned();
    };
    let end = start + end_of_item(&code[start..]);
    without_tests(&format!("{}{}", &text[..start], &text[end..]))
}

/// Where the first item ends: at its semicolon, or at the brace that closes its first one.
fn end_of_item(code: &str) -> usize {
    let mut depth = 0;
    for (index, character) in code.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 1 => return index + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return index + 1,
            _ => {}
        }
    }
    code.len()
}

/// The code with spaces for what is not code, byte for byte as long as the text; and where the content of texts stands.
fn scan(text: &str) -> (String, Vec<Range<usize>>) {
    let mut code = String::with_capacity(text.len());
    let mut literals = Vec::new();
    while code.len() < text.len() {
        let here = code.len();
        let rest = &text[here..];
        if let Some(length) = comment(rest) {
            blank(&mut code, &rest[..length]);
        } else if let Some((open, content)) = quoted(rest, code.chars().last()) {
            code.push_str(&rest[..open]);
            blank(&mut code, &rest[open..open + content]);
            literals.push(here + open..here + open + content);
            // The closing quote and number signs, as many as opened it.
            let close = rest[..open].chars().filter(|character| matches!(character, '"' | '#')).count();
            code.push_str(&rest[open + content..open + content + close]);
        } else if let Some(length) = character(rest) {
            blank(&mut code, &rest[..length]);
        } else {
            code.extend(rest.chars().next());
        }
    }
    (code, literals)
}

fn blank(code: &mut String, text: &str) {
    code.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return None;
    }
    let (mut depth, mut index) = (0, 0);
    loop {
        let (open, close) = (rest[index..].find("/*"), rest[index..].find("*/"));
        match (open, close) {
            (Some(open), Some(close)) if open < close => {
                (depth, index) = (depth + 1, index + open + 2);
            }
            (_, Some(close)) if depth == 1 => return Some(index + close + 2),
            (_, Some(close)) => {
                (depth, index) = (depth - 1, index + close + 2);
            }
            (_, None) => return Some(rest.len()),
        }
    }
}

/// The length of what opens a text, and of the text.
fn quoted(rest: &str, before: Option<char>) -> Option<(usize, usize)> {
    let raw =
        rest.strip_prefix('r').filter(|_| !before.is_some_and(|character| is_of_name(character) && character != 'b'));
    if let Some(after) = raw {
        let signs = after.len() - after.trim_start_matches('#').len();
        let content = after[signs..].strip_prefix('"')?;
        let end = content.find(&format!("\"{}", "#".repeat(signs)))?;
        return Some((1 + signs + 1, end));
    }
    let content = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = content.find(|character| {
        let ends = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        ends
    })?;
    Some((1, end))
}

/// The length of a character literal; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let content = rest.strip_prefix('\'')?;
    let first = content.chars().next()?;
    if first == '\\' {
        // The character after the backslash may itself be a quote.
        return content[2..].find('\'').map(|end| end + 4);
    }
    content[first.len_utf8()..].starts_with('\'').then_some(first.len_utf8() + 2)
}
