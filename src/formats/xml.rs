//! Text as it stands in an XML document.

/// Adds a text so that it reads the same in an element and in an attribute. What XML cannot hold is left out.
pub fn push_escaped(document: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => document.push_str("&amp;"),
            '<' => document.push_str("&lt;"),
            '>' => document.push_str("&gt;"),
            '"' => document.push_str("&quot;"),
            '\t' | '\n' => document.push(character),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => document.push(character),
        }
    }
}
