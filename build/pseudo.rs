//! Makes the pseudo-locale from the English words: every text in brackets, a third longer, with accents. A test shows
//! the product in it, to find texts that are left untranslated and places that break when a language needs more room.
//! It never goes into the product.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The words in the pseudo-locale, as the source of a module with the constant `ENGLISH`.
pub fn words(folder: &Path) -> Result<String, Box<dyn Error>> {
    let root = fs::read_to_string(folder.join("english.rs"))?.replace("use super::", "use empowerment_check::words::");
    let mut source = String::new();
    for line in code(&root) {
        match line.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';')) {
            Some(name) => {
                let part = fs::read_to_string(folder.join("english").join(format!("{name}.rs")))?;
                let lines: Vec<&str> = code(&part).collect();
                writeln!(source, "mod {name} {{\n{}\n}}", lines.join("\n"))?;
            }
            None => writeln!(source, "{line}")?,
        }
    }
    Ok(translated(&source.replace("crate::", "empowerment_check::")))
}

/// The lines that are no comments: these may hold quotation marks.
fn code(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The source with the content of every string made longer, apart from the language's own tag.
fn translated(source: &str) -> String {
    let mut result = String::new();
    let mut rest = source;
    while let Some((before, literal, after)) = next_literal(rest) {
        result.push_str(before);
        let is_tag = before.trim_end().ends_with("language:");
        let literal = if is_tag { literal.to_owned() } else { longer(literal) };
        result.extend(["\"", &literal, "\""]);
        rest = after;
    }
    result + rest
}

/// What stands before the next string, its content as written, and what stands after it.
fn next_literal(source: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = source.split_once('"')?;
    let mut escaped = false;
    let end = rest.char_indices().find(|(_, character)| {
        let ends = *character == '"' && !escaped;
        escaped = *character == '\\' && !escaped;
        ends
    });
    let (end, _) = end?;
    Some((before, rest.get(..end)?, rest.get(end + 1..)?))
}

/// In brackets, with accents and a third more; places for values and escapes stay. What has no letter is no text.
fn longer(literal: &str) -> String {
    let letters = literal.chars().filter(char::is_ascii_alphabetic).count();
    if letters == 0 {
        return literal.to_owned();
    }
    let mut escaped = false;
    let accented: String = literal
        .chars()
        .map(|character| {
            let kept = escaped;
            escaped = character == '\\' && !escaped;
            if kept { character } else { accent(character) }
        })
        .collect();
    format!("[{accented}{}]", " ~~~".repeat(letters.div_ceil(12)))
}

fn accent(character: char) -> char {
    match character {
        'a' => 'á',
        'e' => 'é',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'û',
        'y' => 'ŷ',
        'A' => 'Å',
        'E' => 'É',
        'O' => 'Ø',
        other => other,
    }
}
