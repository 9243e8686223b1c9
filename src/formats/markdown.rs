//! Documents as Markdown (`CommonMark`): headings, paragraphs and lists. Whatever a text holds, it stays text: it cannot
//! become markup. It only writes.

/// A document being written, block by block.
#[derive(Default)]
pub struct Markdown {
    text: String,
}

impl Markdown {
    /// Adds a heading, on one line.
    pub fn heading(&mut self, level: usize, text: &str) {
        self.begin_block();
        self.text.push_str(&"#".repeat(level));
        for line in lines(text) {
            self.text.push(' ');
            self.text.push_str(&line);
        }
        self.text.push('\n');
    }

    /// Adds a paragraph, with its line ends.
    pub fn paragraph(&mut self, text: &str) {
        self.begin_block();
        self.body("", text);
    }

    /// Begins a list.
    pub fn list(&mut self) {
        self.begin_block();
    }

    /// Adds an item to the list that was begun, with what it begins with in bold.
    pub fn item(&mut self, label: &str, text: &str) {
        self.text.push_str("- ");
        if !label.is_empty() {
            self.text.push_str("**");
            self.text.push_str(&lines(label).join(" "));
            self.text.push_str("** ");
        }
        self.body("  ", text);
    }

    /// The document.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn begin_block(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// The lines of a text, all but the first after this indentation. An empty line parts paragraphs.
    fn body(&mut self, indentation: &str, text: &str) {
        let lines = lines(text);
        let mut between = "";
        for (line, next) in lines.iter().zip(lines.iter().skip(1).map(String::as_str).chain([""])) {
            if !line.is_empty() {
                self.text.push_str(between);
                self.text.push_str(line);
                between = indentation;
            }
            // A line end within a paragraph is one of the text.
            self.text.push_str(if line.is_empty() || next.is_empty() { "\n" } else { "\\\n" });
        }
    }
}

/// The lines of a text, so that each is read as it stands, without the white space around it.
fn lines(text: &str) -> Vec<String> {
    let trimmed = text.trim_matches([' ', '\t', '\n']);
    trimmed.split('\n').map(|line| escaped(line.trim_matches([' ', '\t']))).collect()
}

fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let mut begins = true;
    for (at, character) in line.char_indices() {
        let opens_block = begins && matches!(character, '-' | '+' | '=' | ':' | '.' | ')');
        if opens_block || always(character) || begins_link(line, at, character) {
            escaped.push('\\');
        }
        escaped.push(character);
        // A number at the beginning may still turn out to be that of a list.
        begins = begins && character.is_ascii_digit();
    }
    escaped
}

/// What means something anywhere in a line, in `CommonMark` or in one of its common extensions.
fn always(character: char) -> bool {
    matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' | '^' | '{' | '@')
}

/// Some readers make a link of every address.
fn begins_link(line: &str, at: usize, character: char) -> bool {
    let rest = line.get(at..).unwrap_or_default();
    let before = line.get(..at).unwrap_or_default();
    match character {
        ':' => rest.starts_with("://"),
        '.' => before.len() >= 3 && before.get(before.len() - 3..).is_some_and(|www| www.eq_ignore_ascii_case("www")),
        _ => false,
    }
}
