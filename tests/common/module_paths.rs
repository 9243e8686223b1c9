//! Which modules of the crate a piece of code names, from the crate's root: `crate::a::{b, c::d}` names `a::b` and
//! `a::c::d`, and so does `super::super::a::b` in a module that lies two deep.

use super::rust_source::is_of_name;

/// Every path that the code of this file names, from the crate's root.
pub fn module_paths(file: &str, code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let to_root = "super::".repeat(depth(file));
    for start in ["crate::", to_root.as_str()] {
        for (index, _) in code.match_indices(start).filter(|_| !start.is_empty()) {
            let before = code[..index].chars().next_back();
            let is_whole = !before.is_some_and(|character| is_of_name(character) || character == ':');
            if is_whole {
                tree(&code[index + start.len()..], "", &mut paths);
            }
        }
    }
    paths
}

/// How deep the module of a file lies: 1 for `src/domain.rs`, 2 for `src/domain/score.rs`.
fn depth(file: &str) -> usize {
    if ["src/lib.rs", "src/main.rs"].contains(&file) { 0 } else { file.matches('/').count() }
}

/// Reads one path or a group of them, and returns what follows.
fn tree<'a>(rest: &'a str, before: &str, paths: &mut Vec<String>) -> &'a str {
    let rest = rest.trim_start();
    if let Some(mut inside) = rest.strip_prefix('{') {
        loop {
            inside = tree(inside, before, paths).trim_start();
            match inside.strip_prefix(',') {
                Some(more) if !more.trim_start().starts_with('}') => inside = more,
                Some(end) => return end.trim_start().strip_prefix('}').unwrap_or(end),
                None => return inside.strip_prefix('}').unwrap_or(inside),
            }
        }
    }
    let end = rest.find(|character| !is_of_name(character) && character != '*').unwrap_or(rest.len());
    let path = if before.is_empty() { rest[..end].to_owned() } else { format!("{before}::{}", &rest[..end]) };
    match rest[end..].strip_prefix("::") {
        Some(more) if more.starts_with(|next: char| is_of_name(next) || next == '{' || next == '*') => {
            tree(more, &path, paths)
        }
        _ => {
            paths.push(path);
            rest[end..].trim_start_matches(|character| !matches!(character, ',' | '}' | ';' | '\n'))
        }
    }
}
