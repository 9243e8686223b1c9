//! Reading the version of a crate out of `Cargo.lock`.
//!
//! It must not know more of the format than the two lines that it needs.

/// The version of the first package of this name in the text of a `Cargo.lock`.
pub fn version_of<'a>(lockfile: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = lockfile.lines();
    let wanted = format!("name = \"{name}\"");
    lines.find(|line| *line == wanted)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCKFILE: &str = r#"version = 4

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
"#;

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        assert_eq!(version_of(LOCKFILE, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_of(LOCKFILE, "wasm-bindgen-futures"), Some("0.4.80"));
    }

    #[test]
    fn a_package_that_is_not_there_has_none() {
        assert_eq!(version_of(LOCKFILE, "leptos"), None);
        assert_eq!(version_of("name = \"leptos\"", "leptos"), None);
    }
}
