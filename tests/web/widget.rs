//! The product mounted in the page, used by its text.

use std::sync::Arc;

use empowerment_check::app::msg::Given;
use empowerment_check::domain::framework::Framework;
use empowerment_check::embed::mount::{Mounted, mount, mount_with, styles};
use empowerment_check::words::Words;
use empowerment_check::words::english::ENGLISH;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleSheet, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ShadowRootInit, ShadowRootMode,
};

use super::framework_of::{SECTION, framework_of};
use super::pause::until;

/// One mounted product and the element it is in, which goes with it.
pub struct Widget {
    pub into: HtmlElement,
    /// What was added to the page: the element itself, or the one that its shadow root hangs on.
    host: HtmlElement,
    mounted: Option<Mounted>,
}

impl Widget {
    /// Mounts the product with a framework of so many statements.
    pub fn mount(statements: usize) -> Self {
        Self::mounted(|into| with(into, vec![framework_of(statements)], &ENGLISH))
    }

    /// Mounts the product as the element's script does, on a page that brings and asks for this.
    pub fn mount_as_shipped(frameworks: &[&str], offered: &str) -> Self {
        let frameworks = frameworks.iter().map(|text| (*text).to_owned()).collect();
        Self::mounted(|into| {
            mount(
                into,
                frameworks,
                vec!["frameworks".to_owned(), offered.to_owned()],
                Function::new_no_args(""),
                None,
                None,
            )
        })
    }

    /// Mounts the product in a language, in its styles, on a screen that is as narrow as a phone.
    pub fn mount_narrow(words: &'static Words, frameworks: Vec<Framework>) -> Self {
        let host = added();
        host.set_attribute("style", "width: 320px").unwrap();
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let sheet = CssStyleSheet::new().unwrap();
        sheet.replace_sync(&styles()).unwrap();
        shadow.set_adopted_style_sheets(&Array::of1(&sheet));
        let into = division();
        into.set_class_name("root");
        shadow.append_child(&into).unwrap();
        let mounted = with(into.clone(), frameworks, words);
        Self { into, host, mounted: Some(mounted) }
    }

    fn mounted(mount: impl FnOnce(HtmlElement) -> Mounted) -> Self {
        let into = added();
        let mounted = mount(into.clone());
        Self { host: into.clone(), into, mounted: Some(mounted) }
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

    /// Unfolds everything that is folded away.
    pub fn unfold(&self) {
        for details in self.all("details") {
            details.set_attribute("open", "").unwrap();
        }
    }

    /// Types this into every field that is one of these.
    pub fn type_into(&self, selector: &str, text: &str) {
        for field in self.all(selector) {
            Reflect::set(&field, &"value".into(), &text.into()).unwrap();
            field.dispatch_event(&Event::new("input").unwrap()).unwrap();
        }
    }

    /// Clicks the first that is one of these, as soon as there is one.
    pub async fn click(&self, selector: &str) {
        until(selector, || !self.all(selector).is_empty()).await;
        self.all(selector).swap_remove(0).unchecked_into::<HtmlElement>().click();
    }

    /// Waits for the page with this heading.
    pub async fn expect_heading(&self, heading: &str) {
        until(&format!("the page {heading:?}"), || self.all("h1").iter().any(|one| text(one) == heading)).await;
    }

    pub fn all(&self, selector: &str) -> Vec<Element> {
        all(selector, &self.into)
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.unmount();
        self.host.remove();
    }
}

fn division() -> HtmlElement {
    let document = web_sys::window().unwrap().document().unwrap();
    document.create_element("div").unwrap().unchecked_into()
}

/// An element that is new in the page.
fn added() -> HtmlElement {
    let element = division();
    web_sys::window().unwrap().document().unwrap().body().unwrap().append_child(&element).unwrap();
    element
}

fn all(selector: &str, within: &Element) -> Vec<Element> {
    let found = within.query_selector_all(selector).unwrap();
    (0..found.length()).map(|index| found.item(index).unwrap().unchecked_into()).collect()
}

fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// The product on a page that brings nothing, asks for nothing and listens to nothing.
fn with(into: HtmlElement, frameworks: Vec<Framework>, words: &'static Words) -> Mounted {
    mount_with(into, frameworks.into_iter().map(Arc::new).collect(), Given::default(), words, Box::new(|_, _| {}), None)
}
