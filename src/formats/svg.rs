//! A drawing as an SVG document that stands alone: it needs no style, font or script from anywhere, and says in words
//! what it shows.

use super::xml::push_escaped;
use crate::chart::drawing::{Drawing, Form, Point, Shape};

/// The looks of the shapes, in the light colours. The build script makes them of `style/drawing.css`,
/// `style/pictures.css` and the tokens.
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/pictures.css"));

/// Patterns for what has no score or step, each its own, so that a picture also reads without colours. They are those of
/// the page.
const PATTERNS: [(&str, &str); 4] = [
    ("stripes", "M2 0v8"),
    ("dots", "M4 4h0"),
    ("hatch", "M0 8L8 0M-1 1L1-1M7 9L9 7"),
    ("cross", "M0 8L8 0M-1 1L1-1M7 9L9 7M0 0L8 8M-1 7L1 9M7-1L9 1"),
];

/// After a pattern's name.
const PATTERN_SIZE: &str = r#"" width="8" height="8" patternUnits="userSpaceOnUse">"#;

/// What a document says beside the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    /// BCP 47 tag.
    pub language: &'static str,
    pub title: String,
    /// Everything the drawing shows, in words.
    pub description: String,
}

/// The document. Its size is that of the drawing, so many times.
#[must_use]
pub fn write(drawing: &Drawing, caption: &Caption, times: i32) -> String {
    let Drawing { width, height, shapes, .. } = drawing;
    let mut document = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="ec-drawing" role="img" xml:lang="{}" viewBox="0 0 {width} {height}" width="{}" height="{}">"#,
        caption.language,
        width * times,
        height * times,
    );
    push_element(&mut document, "title", &caption.title);
    push_element(&mut document, "desc", &caption.description);
    push_element(&mut document, "style", STYLE);
    for (name, outline) in PATTERNS {
        push(&mut document, &["<pattern id=\"ec-", name, PATTERN_SIZE, "<path class=\"pattern "]);
        push(&mut document, &[name, "\" d=\"", outline, "\"/></pattern>"]);
    }
    let paper = Form::Rect { corner: Point { x: 0, y: 0 }, width: *width, height: *height };
    push_shape(&mut document, "paper", &paper);
    for Shape { class, form } in shapes {
        push_shape(&mut document, class, form);
    }
    document.push_str("</svg>\n");
    document
}

fn push(document: &mut String, pieces: &[&str]) {
    for piece in pieces {
        document.push_str(piece);
    }
}

fn push_element(document: &mut String, name: &str, text: &str) {
    push(document, &["<", name, ">"]);
    push_escaped(document, text);
    push(document, &["</", name, ">"]);
}

fn push_shape(document: &mut String, class: &str, form: &Form) {
    if let Some(outline) = form.outline() {
        push(document, &["<path class=\"", class, "\" d=\"", &outline, "\"/>"]);
    } else if let Form::Text { at, anchor, size, text, whole } = form {
        let [x, y, size] = [at.x, at.y, *size].map(|number| number.to_string());
        push(document, &["<text class=\"", class, "\" x=\"", &x, "\" y=\"", &y, "\" font-size=\"", &size]);
        push(document, &["\" text-anchor=\"", anchor.name(), "\">"]);
        if let Some(whole) = whole {
            push_element(document, "title", whole);
        }
        push_escaped(document, text);
        document.push_str("</text>");
    }
}
