//! From a tree to JSON text. It must not write anything that other readers refuse.

use super::tree::Json;

/// How far each level is moved in, when a document goes over many lines.
const STEP: &str = "  ";

/// On one line.
pub fn compact(value: &Json) -> String {
    let mut writer = Writer { text: String::new(), lines: None };
    writer.value(value);
    writer.text
}

/// Over many lines.
pub fn pretty(value: &Json) -> String {
    let mut writer = Writer { text: String::new(), lines: Some(0) };
    writer.value(value);
    writer.text
}

struct Writer {
    text: String,
    /// How many levels the current line is moved in; `None` when everything goes on one line.
    lines: Option<usize>,
}

impl Writer {
    fn value(&mut self, value: &Json) {
        match value {
            Json::Null | Json::OtherNumber => self.text.push_str("null"),
            Json::Bool(true) => self.text.push_str("true"),
            Json::Bool(false) => self.text.push_str("false"),
            Json::Whole(number) => self.text.push_str(&number.to_string()),
            Json::Text(text) => self.string(text),
            Json::List(items) => {
                self.text.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.item(index == 0);
                    self.value(item);
                }
                self.end(items.is_empty(), ']');
            }
            Json::Object(fields) => {
                self.text.push('{');
                for (index, (name, value)) in fields.iter().enumerate() {
                    self.item(index == 0);
                    self.string(name);
                    self.text.push_str(if self.lines.is_some() { ": " } else { ":" });
                    self.value(value);
                }
                self.end(fields.is_empty(), '}');
            }
        }
    }

    /// What comes before an item.
    fn item(&mut self, is_first: bool) {
        if is_first {
            self.lines = self.lines.map(|levels| levels + 1);
        } else {
            self.text.push(',');
        }
        self.new_line();
    }

    /// What comes after the last item.
    fn end(&mut self, is_empty: bool, closing: char) {
        if !is_empty {
            self.lines = self.lines.map(|levels| levels - 1);
            self.new_line();
        }
        self.text.push(closing);
    }

    fn new_line(&mut self) {
        if let Some(levels) = self.lines {
            self.text.push('\n');
            for _ in 0..levels {
                self.text.push_str(STEP);
            }
        }
    }

    fn string(&mut self, string: &str) {
        self.text.push('"');
        for character in string.chars() {
            match character {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                ..' ' => self.control(u32::from(character)),
                _ => self.text.push(character),
            }
        }
        self.text.push('"');
    }

    /// A control character without a name of its own: two hexadecimal digits are enough below 32.
    fn control(&mut self, code: u32) {
        self.text.push_str(if code < 16 { "\\u000" } else { "\\u001" });
        self.text.extend(char::from_digit(code % 16, 16));
    }
}
