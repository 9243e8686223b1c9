//! The product mounted in the page, used by its text.

use empowerment_check::app::msg::Given;
use empowerment_check::embed::mount::{Mounted, mount, mount_with};
use empowerment_check::words::english::ENGLISH;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::framework_of::{SECTION, framework_of};
use super::pause::until;

/// One mounted product and the element it is in, which goes with it.
pub struct Widget {
    pub into: HtmlElement,
    mounted: Option<Mounted>,
}

impl Widget {
    /// Mounts the product with a framework of so many statements.
    pub fn mount(statements: usize) -> Self {
        Self::mounted(|into| mount_with(into, vec![framework_of(statements)], Given::default()))
    }

    /// Mounts the product as the element's script does, on a page that brings and asks for this.
    pub fn mount_as_shipped(frameworks: &[&str], offered: &str) -> Self {
        let frameworks = frameworks.iter().map(|text| (*text).to_owned()).collect();
        Self::mounted(|into| mount(into, frameworks, vec!["frameworks".to_owned(), offered.to_owned()]))
    }

    fn mounted(mount: impl FnOnce(HtmlElement) -> Mounted) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let into: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&into).unwrap();
        let mounted = mount(into.clone());
        Self { into, mounted: Some(mounted) }
    }

    /// Takes the product out and leaves the element.
    pub fn unmount(&mut self) {
        self.mounted = None;
    }

    /// Begins an assessment and opens its section.
    pub async fn begin(&self) {
        self.press(ENGLISH.start.begin_button).await;
        self.press(ENGLISH.about.go_on).await;
        self.press(SECTION).await;
        until("the statements", || !self.all("fieldset.statement").is_empty()).await;
        // The window of the tests may be as narrow as a phone.
        if self.shows(ENGLISH.section.show_whole_section) {
            self.press(ENGLISH.section.show_whole_section).await;
            until("the whole section", || self.shows(ENGLISH.section.show_one_by_one)).await;
        }
    }

    /// Clicks the button whose text holds these words, as soon as there is one.
    pub async fn press(&self, words: &str) {
        let button = || self.all("button").into_iter().find(|button| text(button).contains(words));
        until(&format!("the button {words:?}"), || button().is_some()).await;
        button().unwrap().unchecked_into::<HtmlElement>().click();
    }

    /// Chooses a step of a statement, both by their places.
    pub fn choose(&self, statement: usize, step: usize) {
        self.radio(statement, step).click();
    }

    pub fn is_chosen(&self, statement: usize, step: usize) -> bool {
        self.radio(statement, step).checked()
    }

    /// Puts text into the note of a statement, as typing does.
    pub fn type_note(&self, statement: usize, note: &str) {
        let field = self.all("textarea").swap_remove(statement).unchecked_into::<HtmlTextAreaElement>();
        field.set_value(note);
        field.dispatch_event(&Event::new("input").unwrap()).unwrap();
    }

    /// Whether this text shows anywhere.
    pub fn shows(&self, words: &str) -> bool {
        text(&self.into).contains(words)
    }

    fn radio(&self, statement: usize, step: usize) -> HtmlInputElement {
        let fieldset = self.all("fieldset.statement").swap_remove(statement);
        all("input[type=radio]", &fieldset).swap_remove(step).unchecked_into()
    }

    /// The titles of what is offered.
    pub fn offered(&self) -> Vec<String> {
        self.all(".offer h3").iter().map(text).collect()
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        all(selector, &self.into)
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.unmount();
        self.into.remove();
    }
}

fn all(selector: &str, within: &Element) -> Vec<Element> {
    let found = within.query_selector_all(selector).unwrap();
    (0..found.length()).map(|index| found.item(index).unwrap().unchecked_into()).collect()
}

fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}
