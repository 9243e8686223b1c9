//! What is written as Markdown reads, for a parser that is not ours and that knows every common extension, as the same
//! text and as no markup.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod any_text;
    pub mod cases;
}

use comrak::nodes::{AstNode, NodeValue};
use comrak::options::Extension;
use comrak::{Arena, Options, parse_document};
use empowerment_check::formats::markdown::Markdown;
use proptest::prelude::*;
use proptest::sample::select;

use common::any_text::any_text;
use common::cases::cases;

/// What markup is made of, in `CommonMark` and beyond.
const MARKS: &[&str] = &[
    "*",
    "**",
    "_",
    "`",
    "```",
    "~~",
    "~~~",
    "[x]",
    "[a](https://b.c)",
    "![a](b)",
    "<b>",
    "<!--",
    "<div\n",
    "<script ",
    "<?",
    "<a@b.c>",
    "&amp;",
    "#",
    "# ",
    "1. ",
    "12) ",
    "- ",
    "+ ",
    "> ",
    "=",
    "---",
    "===",
    "|",
    "|-|",
    "a|b\n-|-\n",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "\\",
    "\\\n",
    "  \n",
    "https://a.bc",
    "www.a.bc",
    "a@b.cd",
    "$x$",
    "$$",
    "^",
    "^[a]",
    "[^1]",
    "[^1]: a",
    ": a",
    ":+1:",
    "{a}",
    "!",
    "||",
    "++",
    "==",
    "[[a]]",
    "- [ ] a",
    "a",
    "b c",
];

fn any_marked_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![3 => select(MARKS).prop_map(str::to_owned), 1 => any_text()];
    proptest::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

#[allow(clippy::field_reassign_with_default)] // the other options stay as they are, whatever they are
/// Every extension that there is, apart from those that change the letters of plain text.
fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension = Extension {
        strikethrough: true,
        table: true,
        autolink: true,
        tasklist: true,
        superscript: true,
        footnotes: true,
        inline_footnotes: true,
        description_lists: true,
        multiline_block_quotes: true,
        alerts: true,
        math_dollars: true,
        math_code: true,
        wikilinks_title_after_pipe: true,
        underline: true,
        spoiler: true,
        greentext: true,
        subscript: true,
        ..Extension::default()
    };
    options
}

/// The document as a parser sees it: `(block kind, text)`, a line end within a block as `\n`.
fn blocks(document: &str) -> Vec<(String, String)> {
    let arena = Arena::new();
    let root = parse_document(&arena, document, &options());
    let mut blocks = Vec::new();
    for node in root.children() {
        collect(node, "", &mut blocks);
    }
    blocks
}

fn collect<'a>(node: &'a AstNode<'a>, within: &str, blocks: &mut Vec<(String, String)>) {
    let name = match &node.data.borrow().value {
        NodeValue::Paragraph => "paragraph".to_owned(),
        NodeValue::Heading(heading) => format!("heading {}", heading.level),
        NodeValue::List(_) => "list".to_owned(),
        NodeValue::Item(_) => "item".to_owned(),
        other => panic!("markup: {other:?}"),
    };
    let path = if within.is_empty() { name.clone() } else { format!("{within} {name}") };
    if name == "list" || name == "item" {
        for child in node.children() {
            collect(child, &path, blocks);
        }
        return;
    }
    let text = node.children().map(inline).collect();
    blocks.push((path, text));
}

fn inline<'a>(node: &'a AstNode<'a>) -> String {
    match &node.data.borrow().value {
        NodeValue::Text(text) => text.to_string(),
        NodeValue::LineBreak => "\n".to_owned(),
        NodeValue::Strong => {
            let inner: Vec<String> = node.children().map(|child| ["<", &inline(child), ">"].concat()).collect();
            inner.concat()
        }
        other => panic!("markup: {other:?}"),
    }
}

/// What a reader sees of a text, worked out without the writer: its paragraphs, whose lines have no white space around.
fn paragraphs(text: &str) -> Vec<String> {
    let blank = |letter: char| letter == ' ' || letter == '\t';
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_matches(blank)).collect();
    lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

fn expected(path: &str, text: &str) -> Vec<(String, String)> {
    paragraphs(text).into_iter().map(|text| (path.to_owned(), text)).collect()
}

/// The blocks of a document after its title. A byte order mark at its very beginning would be none of its text.
fn written(write: impl Fn(&mut Markdown)) -> (String, Vec<(String, String)>) {
    let mut document = Markdown::default();
    document.heading(1, "Title");
    write(&mut document);
    let document = document.finish();
    let mut blocks = blocks(&document);
    assert_eq!(blocks.remove(0), ("heading 1".to_owned(), "Title".to_owned()), "{document}");
    (document, blocks)
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn a_paragraph_reads_as_its_text(text in any_marked_text()) {
        let (document, blocks) = written(|document| document.paragraph(&text));
        prop_assert_eq!(blocks, expected("paragraph", &text), "{}", document);
    }

    /// A heading has one line, and every line end of its text is a space.
    #[test]
    fn a_heading_reads_as_its_text(text in any_marked_text(), level in 1..7_usize) {
        let (document, blocks) = written(|document| document.heading(level, &text));
        let words = |text: &str| text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let [(path, heading)] = &blocks[..] else { panic!("{document}") };
        prop_assert_eq!(path, &format!("heading {level}"), "{}", document);
        prop_assert_eq!(words(heading), words(&text), "{}", document);
    }

    #[test]
    fn the_items_of_a_list_read_as_their_texts(one in any_marked_text(), other in any_marked_text()) {
        let (document, blocks) = written(|document| {
            document.list();
            document.item("", &one);
            document.item("Label:", &other);
            document.paragraph("After.");
        });
        let mut expected_blocks = expected("list item paragraph", &one);
        // The label stands before whatever comes first, also before nothing.
        let mut labelled = paragraphs(&other);
        match labelled.first_mut() {
            Some(first) => first.insert_str(0, "<Label:> "),
            None => labelled.push("<Label:>".to_owned()),
        }
        expected_blocks.extend(labelled.into_iter().map(|text| ("list item paragraph".to_owned(), text)));
        expected_blocks.push(("paragraph".to_owned(), "After.".to_owned()));
        prop_assert_eq!(blocks, expected_blocks, "{}", document);
    }
}

#[test]
fn a_document_is_pleasant_to_read_as_it_stands() {
    let (document, _) = written(|document| {
        document.paragraph("We don't know (yet), 50% - perhaps {a}!\n2026. Was good\n\n- [see](x)");
        document.list();
        document.item("Note:", "Two\nlines");
        document.item("", "One");
        document.heading(2, "End");
    });
    let expected = "# Title\n\nWe don't know (yet), 50% - perhaps \\{a}!\\\n2026\\. Was good\n\n\\- \\[see\\](x)\n\n\
                    - **Note:** Two\\\n  lines\n- One\n\n## End\n";
    assert_eq!(document, expected);
}
