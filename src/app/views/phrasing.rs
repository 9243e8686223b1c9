//! Turns of wording that several pages need. It holds no text of its own.

/// Adds a text to a list in one line, with what stands between two of them.
pub fn join(list: &mut String, between: &str, text: &str) {
    if !list.is_empty() {
        list.push_str(between);
    }
    list.push_str(text);
}

/// A title as it stands within a sentence: "Success factor" becomes "success factor", and "IT" stays.
#[must_use]
pub fn mid_sentence(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_ascii_lowercase() => {
            let mut text = String::from(first.to_ascii_lowercase());
            text.push_str(letters.as_str());
            text
        }
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_with_one_capital_gets_small() {
        let texts = ["Theme", "Success factor", "IT", "theme", "A", "", "Écart"].map(mid_sentence);
        assert_eq!(texts, ["theme", "success factor", "IT", "theme", "A", "", "Écart"]);
    }
}
