//! Turns of wording that several pages need. It holds no text of its own.

/// Adds a text to a list in one line, with what stands between two of them. An empty text adds nothing.
pub fn join(list: &mut String, between: &str, text: &str) {
    if !list.is_empty() && !text.is_empty() {
        list.push_str(between);
    }
    list.push_str(text);
}

/// A title as it stands within a sentence: "Success factor" becomes "success factor", and "IT" stays.
#[must_use]
pub fn mid_sentence(title: &str) -> String {
    let mut text = title.to_owned();
    if title.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase)
        && let Some(first) = text.get_mut(..1)
    {
        first.make_ascii_lowercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_with_one_capital_gets_small() {
        let texts = ["Theme", "Success factor", "IT", "theme", "A", "", "Écart"].map(mid_sentence);
        assert_eq!(texts, ["theme", "success factor", "IT", "theme", "A", "", "Écart"]);
    }

    #[test]
    fn nothing_stands_between_what_is_not_there() {
        let mut list = String::new();
        for text in ["", "one", "", "two"] {
            join(&mut list, ", ", text);
        }
        assert_eq!(list, "one, two");
    }
}
