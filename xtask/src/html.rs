//! HTML elements as text. Every text and every value of an attribute is escaped here and nowhere else, so that no
//! framework can put markup into a page. What comes out is also well-formed XML.
//!
//! It must not know what a page is about.

/// Elements that have no content and no end tag.
const VOID: &[&str] = &["input", "link", "meta"];

/// An element being put together.
pub struct Element {
    tag: &'static str,
    attributes: String,
    content: String,
}

/// Begins an element.
pub fn el(tag: &'static str) -> Element {
    Element { tag, attributes: String::new(), content: String::new() }
}

impl Element {
    pub fn class(self, class: &str) -> Self {
        self.attribute("class", class)
    }

    pub fn attribute(mut self, name: &str, value: &str) -> Self {
        self.attributes += &format!(" {name}=\"{}\"", escaped(value));
        self
    }

    pub fn text(mut self, text: &str) -> Self {
        self.content += &escaped(text);
        self
    }

    pub fn child(mut self, child: Element) -> Self {
        self.content += &child.html();
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// The element with all that is in it.
    pub fn html(&self) -> String {
        let Self { tag, attributes, content } = self;
        if VOID.contains(tag) {
            format!("<{tag}{attributes} />")
        } else {
            format!("<{tag}{attributes}>{content}</{tag}>")
        }
    }
}

fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => result.push_str("&amp;"),
            '<' => result.push_str("&lt;"),
            '>' => result.push_str("&gt;"),
            '"' => result.push_str("&quot;"),
            '\'' => result.push_str("&#39;"),
            other => result.push(other),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_holds_texts_and_children_in_their_order() {
        let html = el("p").class("a b").text("one ").child(el("b").text("two")).text(" three").html();
        assert_eq!(html, "<p class=\"a b\">one <b>two</b> three</p>");
    }

    #[test]
    fn an_element_without_content_has_no_end_tag_only_where_html_says_so() {
        assert_eq!(el("meta").attribute("charset", "utf-8").html(), "<meta charset=\"utf-8\" />");
        assert_eq!(el("span").html(), "<span></span>");
    }

    #[test]
    fn no_text_and_no_value_becomes_markup() {
        let hostile = "</p><script>alert('a & \"b\"')</script>";
        let html = el("p").attribute("title", hostile).text(hostile).html();
        let safe = "&lt;/p&gt;&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;";
        assert_eq!(html, format!("<p title=\"{safe}\">{safe}</p>"));
    }
}
