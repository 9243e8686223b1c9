//! Tables for spreadsheets: comma-separated values as in RFC 4180, with a byte order mark, without which Excel takes
//! UTF-8 for something else. No cell can become a formula: OWASP, "CSV Injection". It knows no column; see
//! `answers_csv` and `actions_csv`.

const BYTE_ORDER_MARK: char = '\u{feff}';

/// What makes a spreadsheet calculate: the first character of a formula, also in its full width, and white space that
/// a spreadsheet skips before it.
const OPENINGS: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table with as many columns as it has names.
pub struct Table<const N: usize> {
    text: String,
}

impl<const N: usize> Table<N> {
    /// A table with the names of its columns and nothing else.
    #[must_use]
    pub fn new(columns: [&str; N]) -> Self {
        let mut table = Self { text: String::from(BYTE_ORDER_MARK) };
        table.add(&columns);
        table
    }

    /// Adds a row.
    pub fn add(&mut self, cells: &[&str; N]) {
        for (position, cell) in cells.iter().enumerate() {
            if position > 0 {
                self.text.push(',');
            }
            self.push(cell);
        }
        self.text.push_str("\r\n");
    }

    /// The file's text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// Every cell in quotation marks: an empty one too, so that a row of one empty cell is not an empty line.
    fn push(&mut self, cell: &str) {
        self.text.push('"');
        if cell.starts_with(OPENINGS) {
            self.text.push('\'');
        }
        for character in cell.chars() {
            if character == '"' {
                self.text.push('"');
            }
            self.text.push(character);
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_written_as_the_standard_says() {
        let mut table = Table::new(["a", "b"]);
        table.add(&["one, \"two\"", "three\nfour"]);
        table.add(&["", "ŷ"]);
        let expected = "\u{feff}\"a\",\"b\"\r\n\"one, \"\"two\"\"\",\"three\nfour\"\r\n\"\",\"ŷ\"\r\n";
        assert_eq!(table.finish(), expected);
    }

    /// Those that OWASP names.
    #[test]
    fn no_cell_begins_as_a_formula_does() {
        for opening in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            let mut table = Table::new(["a"]);
            table.add(&[&format!("{opening}1+1")]);
            assert_eq!(table.finish(), format!("\u{feff}\"a\"\r\n\"'{opening}1+1\"\r\n"));
        }
    }
}
