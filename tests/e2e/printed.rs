//! What a PDF that the browser printed says, page by page.

use lopdf::Document;

/// The text of each page without any space, so that it does not matter where lines end.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    document.get_pages().keys().map(|page| squeezed(&document.extract_text(&[*page]).unwrap())).collect()
}

/// A text as [`pages`] has it. Fonts may draw two letters as one.
pub fn squeezed(text: &str) -> String {
    let letters = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff").replace('ﬃ', "ffi");
    letters.split_whitespace().collect()
}
