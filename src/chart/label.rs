//! Texts given to a chart, broken into lines that fit. How wide a letter is depends on the fonts that a reader has, so
//! the widths here are estimates that a wide font keeps to.

use super::drawing::Type;

/// A text in lines of at most this width; and the text as it was, if it had to be shortened.
#[must_use]
pub fn wrap(text: &str, width: i32, kind: &Type) -> (Vec<String>, Option<String>) {
    let room = width * 100 / kind.size;
    let mut lines = Vec::new();
    for word in text.split_ascii_whitespace() {
        add_word(&mut lines, word, room);
    }
    let whole = (lines.len() > kind.lines).then(|| text.to_owned());
    lines.truncate(kind.lines);
    if let Some(last) = lines.last_mut().filter(|_| whole.is_some()) {
        let is_too_long = |text: &str| text.ends_with(' ') || length(text) + length(SHORTENED) > room;
        while is_too_long(last) && last.pop().is_some() {}
        last.push_str(SHORTENED);
    }
    (lines, whole)
}

/// How high the lines are together.
#[must_use]
pub fn estimate_height(text: &str, width: i32, kind: &Type) -> i32 {
    i32::try_from(wrap(text, width, kind).0.len()).unwrap_or(0) * leading(kind.size)
}

/// From one line of text to the next.
#[must_use]
pub fn leading(size: i32) -> i32 {
    size + size / 4
}

/// The mark of a text that was shortened.
const SHORTENED: &str = "…";

/// Adds a word to the last line, or to a new one when it does not fit. A word too long for a line is cut into pieces.
fn add_word(lines: &mut Vec<String>, word: &str, room: i32) {
    let mut line = String::new();
    for character in word.chars() {
        if length(&line) + character_width(character) > room && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line.push(character);
    }
    match lines.last_mut() {
        Some(last) if length(last) + length(" ") + length(&line) <= room => {
            last.push(' ');
            last.push_str(&line);
        }
        _ => lines.push(line),
    }
}

/// About how wide a text is.
#[must_use]
pub fn estimate(text: &str, size: i32) -> i32 {
    length(text) * size / 100
}

/// In hundredths of the letters' size.
fn length(text: &str) -> i32 {
    text.chars().map(character_width).sum()
}

/// In hundredths of the letters' size.
fn character_width(character: char) -> i32 {
    match character {
        '%' | 'M' | 'W' | 'm' | 'w' | '—' | '…' => 98,
        ' '..='.' | ':' | ';' | 'I' | 'f' | 'i' | 'j' | 'l' | 'r' | 't' | '’' | '·' => 38,
        'A'..='Z' => 72,
        // The writings from here on, and pictures, are as wide as high.
        '\u{2E80}'.. => 110,
        _ => 62,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: i32, most: usize) -> Vec<String> {
        wrap(text, width, &Type { class: "", size: 10, lines: most }).0
    }

    // An "a" is 6.2 wide, a space 3.8, the mark of a shortened text 9.8.
    #[test]
    fn words_go_to_the_next_line_when_they_do_not_fit() {
        assert_eq!(lines("aa aa aa", 29, 9), ["aa aa", "aa"]);
        assert_eq!(lines("aa aa aa", 28, 9), ["aa", "aa", "aa"]);
        assert_eq!(lines("  aa \n aa ", 100, 9), ["aa aa"]);
        assert_eq!(lines("", 100, 9), Vec::<String>::new());
    }

    #[test]
    fn a_word_longer_than_a_line_is_cut_into_pieces() {
        assert_eq!(lines("aaaaaaa a", 19, 9), ["aaa", "aaa", "a a"]);
        assert_eq!(lines("aa", 1, 9), ["a", "a"]);
    }

    #[test]
    fn what_does_not_fit_at_all_is_shortened_and_kept_whole_beside() {
        let wrapped = |most| wrap("aa aa aa", 29, &Type { class: "", size: 10, lines: most });
        assert_eq!(wrapped(1), (vec!["aa…".to_owned()], Some("aa aa aa".to_owned())));
        assert_eq!(wrapped(2), (vec!["aa aa".to_owned(), "aa".to_owned()], None));
    }
}
