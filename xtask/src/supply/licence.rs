//! Licence expressions, such as `(MIT OR Apache-2.0) AND Unicode-3.0`, held against a list of what is allowed.

/// Whether the licences that are allowed are enough to use something under this expression. One that cannot be read is
/// not allowed.
pub fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let verdict = any(&mut words, allowed);
    verdict == Some(true) && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any(words: &mut Words, allowed: &[String]) -> Option<bool> {
    let mut verdict = all(words, allowed)?;
    while words.next_if_eq(&"OR").is_some() {
        verdict |= all(words, allowed)?;
    }
    Some(verdict)
}

fn all(words: &mut Words, allowed: &[String]) -> Option<bool> {
    let mut verdict = one(words, allowed)?;
    while words.next_if_eq(&"AND").is_some() {
        verdict &= one(words, allowed)?;
    }
    Some(verdict)
}

fn one(words: &mut Words, allowed: &[String]) -> Option<bool> {
    let name = words.next()?;
    if name == "(" {
        let verdict = any(words, allowed)?;
        return (words.next()? == ")").then_some(verdict);
    }
    if ["AND", "OR", "WITH", ")"].contains(&name) {
        return None;
    }
    let mut name = name.to_owned();
    if words.next_if_eq(&"WITH").is_some() {
        name = format!("{name} WITH {}", words.next()?);
    }
    Some(allowed.contains(&name))
}

/// The licences that `deny.toml` allows.
pub fn allowed_in(deny: &str) -> Vec<String> {
    lines_of(deny, "allow").filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

/// The crates that `deny.toml` makes an exception for, each with its licence.
pub fn exceptions_in(deny: &str) -> Vec<(String, String)> {
    let exception = |line: &str| {
        let mut texts = line.split('"').skip(1).step_by(2);
        let (licence, name) = (texts.next()?, texts.next()?);
        Some((name.to_owned(), licence.to_owned()))
    };
    lines_of(deny, "exceptions").filter_map(exception).collect()
}

/// The lines of a list in a TOML text, one item a line.
fn lines_of<'a>(toml: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let list = toml.split_once(&format!("\n{name} = [")).and_then(|(_, rest)| rest.split_once("\n]"));
    list.map_or("", |(list, _)| list).lines()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_allowed_when_its_licences_are_enough() {
        let allowed = ["MIT", "Unicode-3.0"].map(str::to_owned);
        for (expression, expected) in [
            ("MIT", true),
            ("MIT OR GPL-3.0", true),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0/MIT", true),
            ("MIT AND Unicode-3.0", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("Apache-2.0 WITH LLVM-exception OR MIT", true),
            ("GPL-3.0", false),
            ("MIT AND GPL-3.0", false),
            ("MIT WITH Some-exception", false),
            ("(GPL-3.0 OR Apache-2.0) AND MIT", false),
            ("", false),
            ("MIT OR", false),
            ("MIT MIT", false),
            ("(MIT", false),
            ("MIT)", false),
        ] {
            assert_eq!(is_allowed(expression, &allowed), expected, "{expression}");
        }
    }

    #[test]
    fn the_lists_are_read_with_their_remarks() {
        let deny = "[licenses]\n# Few.\nallow = [\n    \"MIT\",\n    \"Zlib\",     # slotmap, \"beneath\" Leptos\n]\n\
                    exceptions = [\n    { allow = [\"MPL-2.0\"], crate = \"webdriver\" }, # tests\n]\nelse = \"x\"\n";
        assert_eq!(allowed_in(deny), ["MIT", "Zlib"]);
        assert_eq!(exceptions_in(deny), [("webdriver".to_owned(), "MPL-2.0".to_owned())]);
    }
}
