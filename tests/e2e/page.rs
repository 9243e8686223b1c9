//! The product as a person meets it: what they press, choose, write and read, found by its text.

use std::path::{Path, PathBuf};

use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::{Value, json};

use super::browser::Browser;
use super::keyboard::ENTER;
use super::waiting::{until, until_equal};
use empowerment_check::words::Words;
use empowerment_check::words::english::ENGLISH;

const FINDING: &str = include_str!("page.js");

/// What the product says, for the tests to look for.
pub const WORDS: &Words = &ENGLISH;

/// The product in one browser.
pub struct Page {
    pub browser: Browser,
    address: String,
}

impl Page {
    pub fn new(browser: Browser, address: String) -> Self {
        Self { browser, address }
    }

    /// Opens the product, or opens it again, and waits for the first page.
    pub async fn open(&self) {
        self.visit().await;
        self.expect_heading(WORDS.start.title).await;
    }

    /// Goes to the page, whatever it shows.
    pub async fn visit(&self) {
        self.browser.client.goto(&self.address).await.unwrap();
    }

    /// Looks at the element that has this place among those of the page.
    pub async fn look_at(&self, place: usize) {
        self.browser.run("window.lookedAt = arguments[0]", &[json!(place)]).await;
    }

    pub async fn reload(&self) {
        self.browser.reload().await;
        self.expect_heading(WORDS.start.title).await;
    }

    /// Closes the tab, with an empty one beside it so that the browser stays, and opens the product there.
    pub async fn close_tab_and_open_again(&self) {
        self.browser.close_tab().await;
        self.open().await;
    }

    // ---- reading ----

    pub async fn expect_heading(&self, text: &str) {
        until_equal("the page's heading", &json!(text), async || {
            self.ask("const heading = find.heading(); return heading && text(heading)", &[]).await
        })
        .await;
    }

    /// The line that says where the work stands.
    pub async fn status(&self) -> String {
        self.ask_text("return text(find.status())", &[]).await
    }

    pub async fn expect_status(&self, text: &str) {
        until_equal("the status", &text.to_owned(), async || self.status().await).await;
    }

    /// Waits for "Saved in this browser" with the time of now, on the wall where the browser is.
    pub async fn expect_saved_status(&self) {
        let clock = "const time = (minutesAgo) => new Date(Date.now() - minutesAgo * 60000).toTimeString().slice(0, 5);
            return [time(0), time(1)]";
        until("the saved status with the time", async || {
            let status = self.status().await;
            let times = self.ask_texts(clock, &[]).await;
            times.iter().any(|time| status == WORDS.status.saved.fill([time])).then_some(())
        })
        .await;
    }

    /// What stands in boxes that are read out when they appear, such as a warning.
    pub async fn alerts(&self) -> Vec<String> {
        self.ask_texts("return all('[role=alert]').map(text).filter((one) => one !== '')", &[]).await
    }

    /// The message at the top of the page, paragraph by paragraph.
    pub async fn message(&self) -> Vec<String> {
        // Firefox leaves out of shown text what turns the way of reading.
        let script = "return all('[role=group] p, [role=group] li').map((one) => squeezed(one.textContent))";
        self.ask_texts(script, &[]).await
    }

    /// Everything that shows, line by line.
    pub async fn lines(&self) -> Vec<String> {
        let script =
            "return root.querySelector('section').innerText.split('\\n').map(squeezed).filter((one) => one !== '')";
        self.ask_texts(script, &[]).await
    }

    pub async fn expect_line(&self, line: &str) {
        until(&format!("the line {line:?}"), async || self.lines().await.iter().any(|one| one == line).then_some(()))
            .await;
    }

    /// The items of the lists under a heading, line by line.
    pub async fn cards(&self, heading: &str) -> Vec<Vec<String>> {
        let script = "const part = find.part(arguments[0]); if (!part) return [];
            return all('h3', part).map((one) => one.closest('li').innerText.split('\\n').map(squeezed).filter((line) => line !== ''))";
        lists(&self.ask(script, &[json!(heading)]).await)
    }

    // ---- pressing ----

    /// Presses the button with exactly this name, as assistive technology hears it.
    pub async fn press(&self, name: &str) {
        self.press_button(name, |heard| heard == name).await;
    }

    /// Presses the button whose name begins like this.
    pub async fn press_beginning(&self, words: &str) {
        self.press_button(words, |heard| heard.starts_with(words)).await;
    }

    async fn press_button(&self, words: &str, is_it: impl Fn(&str) -> bool) {
        let button = until(&format!("the button {words:?}"), async || self.button(words, &is_it).await).await;
        self.click(&format!("the button {words:?}"), &button).await;
    }

    async fn button(&self, words: &str, is_it: impl Fn(&str) -> bool) -> Option<Element> {
        let found = self.ask("return find.buttons(arguments[0])", &[json!(words)]).await;
        for button in found.as_array()? {
            let button = self.browser.element(button)?;
            if is_it(&self.browser.heard(&button).await.1) {
                return Some(button);
            }
        }
        None
    }

    /// Presses the first that shows among what this selector finds.
    pub async fn press_first(&self, selector: &str) {
        let script = "return all(arguments[0])[0] ?? null";
        let element = self.element(selector, script, &[json!(selector)]).await;
        self.click(selector, &element).await;
    }

    /// Unfolds everything that is folded away.
    pub async fn unfold(&self) {
        let script = "for (const one of all('details')) one.open = true;
            return all('details.more').every((one) => one.querySelector('.more-fields'))";
        until("what was folded away", async || (self.ask(script, &[]).await == json!(true)).then_some(())).await;
    }

    /// Puts a text into the first field with this label, in place of what stands there.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.focus(label).await;
        field.clear().await.unwrap();
        if !text.is_empty() {
            field.send_keys(text).await.unwrap();
        }
    }

    /// Gives the focus to the first field with this label.
    pub async fn focus(&self, label: &str) -> Element {
        let script = "return first(all('input, textarea'), (one) => one.labels?.[0]?.innerText === arguments[0])";
        let field = self.element(&format!("the field {label:?}"), script, &[json!(label)]).await;
        let focus = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'}); arguments[0].focus()";
        self.browser.run(focus, &[Browser::value(&field)]).await;
        field
    }

    /// Waits for a message with this line.
    pub async fn expect_message(&self, line: &str) {
        until(&format!("the message {line:?}"), async || {
            self.message().await.iter().any(|one| one == line).then_some(())
        })
        .await;
    }

    /// Chooses a file in the file field.
    pub async fn choose_file(&self, file: &Path) {
        let field = self.element("the file field", "return find.fileField()", &[]).await;
        field.send_keys(&file.display().to_string()).await.unwrap();
    }

    /// Chooses several files at once in the field for people's files.
    pub async fn choose_files(&self, files: &[PathBuf]) {
        let field = self.element("the field for people's files", "return find.fileField()", &[]).await;
        let paths: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        field.send_keys(&paths.join("\n")).await.unwrap();
    }

    // ---- statements ----

    /// Chooses an answer to the statement with this text.
    pub async fn choose(&self, statement: &str, choice: &str) {
        let what = format!("the choice {choice:?} of {statement:?}");
        let radio = self.element(&what, "return find.choice(...arguments)", &[json!(statement), json!(choice)]).await;
        self.click(&what, &radio).await;
    }

    /// Every statement of the section with the name of the answer that is chosen, if one is, and the note.
    pub async fn answers(&self) -> Vec<(String, Option<String>, String)> {
        let found = self.ask("return find.answers()", &[]).await;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let answer =
            |one: &Value| (text(&one[0]).unwrap_or_default(), text(&one[1]), text(&one[2]).unwrap_or_default());
        found.as_array().into_iter().flatten().map(answer).collect()
    }

    /// The answer that is chosen and the note, of the statement with this text.
    pub async fn answer(&self, statement: &str) -> (Option<String>, String) {
        let found = self.answers().await.into_iter().find(|(text, _, _)| text == statement);
        let (_, chosen, note) = found.unwrap_or_else(|| panic!("{statement:?} is not on this page"));
        (chosen, note)
    }

    /// Opens the note of a statement, unless it is open, and gives back its field.
    pub async fn note_field(&self, statement: &str) -> Element {
        let words = json!([WORDS.section.add_note, WORDS.section.edit_note, WORDS.section.why_not_label]);
        let script = "const note = arguments[1].map((name) => find.folded(name, find.statement(arguments[0]))).find((one) => one);
            return note && !note.open ? note.querySelector('summary') : null";
        let closed = self.ask(script, &[json!(statement), words]).await;
        if let Some(summary) = self.browser.element(&closed) {
            self.click("the way to the note", &summary).await;
        }
        self.element("the note", "return find.note(find.statement(arguments[0]))", &[json!(statement)]).await
    }

    /// Writes a note, letter by letter. Letters beyond the keyboard's reach are put in at once, as a picker does.
    pub async fn write_note(&self, statement: &str, note: &str) {
        let field = self.note_field(statement).await;
        self.click("the note", &field).await;
        for piece in typed_pieces(note) {
            if is_on_keyboards(&piece) {
                field.send_keys(&piece.replace('\n', &ENTER.to_string())).await.unwrap();
            } else {
                self.browser.insert_text(&piece).await;
            }
        }
    }

    // ---- asking ----

    /// Clicks with the mouse, after scrolling as a person does who wants to see what they click. What was typed just
    /// before may scroll the page once more in between; then they scroll back.
    async fn click(&self, what: &str, element: &Element) {
        let scroll = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";
        until(&format!("a way to click on {what}"), async || {
            self.browser.run(scroll, &[Browser::value(element)]).await;
            match element.click().await {
                Ok(()) => Some(()),
                Err(CmdError::Standard(fault)) if fault.error == ErrorStatus::ElementClickIntercepted => None,
                Err(error) => panic!("{what}: {error}"),
            }
        })
        .await;
    }

    /// Waits for the element that a script returns.
    pub async fn element(&self, what: &str, script: &str, values: &[Value]) -> Element {
        until(what, async || self.browser.element(&self.ask(script, values).await)).await
    }

    /// Runs a script that can use `page.js`. Before the product shows, nothing is found.
    pub async fn ask(&self, script: &str, values: &[Value]) -> Value {
        self.browser.run(&with_finding(script), values).await
    }

    /// As [`Self::ask`], for a script that waits for something.
    pub async fn ask_waiting(&self, script: &str, values: &[Value]) -> Value {
        self.browser.run_waiting(&with_finding(script), values).await
    }

    pub async fn ask_text(&self, script: &str, values: &[Value]) -> String {
        self.ask(script, values).await.as_str().unwrap_or_default().to_owned()
    }

    pub async fn ask_texts(&self, script: &str, values: &[Value]) -> Vec<String> {
        texts(&self.ask(script, values).await)
    }
}

fn with_finding(script: &str) -> String {
    let guard = "if (!document.querySelector('empowerment-check')?.shadowRoot) return null;";
    format!("{guard}\n{FINDING}\n{script}")
}

/// Keys can be pressed for the first 65,536 characters of Unicode only.
fn is_on_keyboards(text: &str) -> bool {
    text.chars().all(|letter| u16::try_from(u32::from(letter)).is_ok())
}

/// The note in pieces that can be typed, and others.
fn typed_pieces(note: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for letter in note.chars().map(String::from) {
        match pieces.last_mut() {
            Some(piece) if is_on_keyboards(piece) == is_on_keyboards(&letter) => piece.push_str(&letter),
            _ => pieces.push(letter),
        }
    }
    pieces
}

/// A list of texts that a script returned.
pub fn texts(returned: &Value) -> Vec<String> {
    let list = returned.as_array().into_iter().flatten();
    list.map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// A list of lists of texts that a script returned.
pub fn lists(returned: &Value) -> Vec<Vec<String>> {
    returned.as_array().into_iter().flatten().map(texts).collect()
}
