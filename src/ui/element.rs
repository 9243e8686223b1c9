//! Elements with their types forgotten early. Every distinct type of a `view!` tree brings its own code for building,
//! changing and dropping into the wasm; one type for all elements saves a sixth of it (see `ARCHITECTURE.md`).
//! It decides nothing about what a page looks like.

use crate::app::settings::HeadingLevel;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::svg;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::Event;

/// An element being put together. Boxed, so that handing it on costs one number and not seven.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Begins an HTML element, or one of the SVG elements that the charts are made of: `svg`, `rect`, `line`, `path` and
/// `text`.
#[must_use]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// A view that follows what it reads.
pub fn live(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn Fn() -> AnyView + Send> = Box::new(view);
    view.into_any()
}

/// A view for each item.
pub fn each<T>(items: impl IntoIterator<Item = T>, view: impl Fn(T) -> AnyView) -> AnyView {
    let mut views = Vec::new();
    for item in items {
        views.push(view(item));
    }
    views.into_any()
}

impl Element {
    #[must_use]
    pub fn class(self, class: &str) -> Self {
        self.attribute("class", class)
    }

    #[must_use]
    pub fn attribute(self, name: &'static str, value: &str) -> Self {
        self.with(custom_attribute(name, value.to_owned()).into_any_attr())
    }

    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.child(text.to_owned().into_any())
    }

    #[must_use]
    pub fn child(mut self, child: impl Into<AnyView>) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// A child that may not be there.
    #[must_use]
    pub fn maybe<T: Into<AnyView>>(self, child: Option<T>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Text that follows what it reads.
    #[must_use]
    pub fn live_text(self, text: impl Fn() -> String + Send + 'static) -> Self {
        let text: Box<dyn Fn() -> String + Send> = Box::new(text);
        self.child(text.into_any())
    }

    /// An attribute that follows what it reads; `None` takes it away.
    #[must_use]
    pub fn live_attribute(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// A property that follows what it reads, such as the `value` of a field.
    #[must_use]
    pub fn live_property(self, name: &'static str, value: impl Fn() -> JsValue + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> JsValue + Send> = Box::new(value);
        self.with(prop(name, value).into_any_attr())
    }

    /// Hears an event on the element itself, such as `click`.
    #[must_use]
    pub fn on(self, event: &'static str, hear: impl Fn(Event) + 'static) -> Self {
        self.with(heard(event, Box::new(hear)))
    }

    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}

/// One for all that hear, so that the wasm holds it once.
#[inline(never)]
fn heard(event: &'static str, hear: Box<dyn FnMut(Event)>) -> AnyAttribute {
    on(ev::Custom::<Event>::new(event), hear).into_any_attr()
}

/// Says for everything beneath this view where its headings stand among those of the page around the product.
pub fn set_heading_level(level: HeadingLevel) {
    provide_context(level);
}

/// A heading of the product is read out at the level that fits the page around it.
fn with_level(element: Element) -> Element {
    let own = match element.0.tag {
        "h1" => 1,
        "h2" => 2,
        "h3" => 3,
        _ => return element,
    };
    let level = use_context::<HeadingLevel>().unwrap_or_default().of(own);
    if level == own { element } else { element.attribute("aria-level", &level.to_string()) }
}

impl From<Element> for AnyView {
    fn from(element: Element) -> Self {
        let Parts { tag, attributes, children } = *with_level(element).0;
        match tag {
            "svg" => svg::svg().add_any_attr(attributes).child(children).into_any(),
            "line" => svg::line().add_any_attr(attributes).into_any(),
            "path" => svg::path().add_any_attr(attributes).into_any(),
            "rect" => svg::rect().add_any_attr(attributes).into_any(),
            "text" => svg::text().add_any_attr(attributes).child(children).into_any(),
            _ => custom(tag).add_any_attr(attributes).child(children).into_any(),
        }
    }
}
