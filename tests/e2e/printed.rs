//! What the printer gets, as the text of the PDF file that the browser makes of it.

use fantoccini::wd::PrintSize;
use lopdf::Document;
use serde_json::json;

use super::browser::Browser;
use super::page::{Page, WORDS, texts};
use super::waiting::until_equal;

/// Counts what is printed instead of printing it.
const PRINTING: &str = "window.print = () => { top.printed = (top.printed ?? 0) + 1; };";

/// What is handed to the printer: the content of its frame, and the sheet that dresses it.
const IN_FRAME: &str = "const paper = root.querySelector('iframe').contentDocument;
    const rules = [...paper.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText);
    return [paper.body.shadowRoot.innerHTML, rules.join('\\n')]";

/// The same in a tab of its own, as the frame holds it.
const IN_A_TAB: &str = "const [content, rules] = arguments, sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const shadow = document.body.attachShadow({ mode: 'open' });
    shadow.innerHTML = content;
    for (const one of [document, shadow]) one.adoptedStyleSheets = [sheet];";

/// Lets printing only be counted, in every page that this browser opens from now on.
pub async fn count_printing(browser: &Browser) {
    browser.run_in_every_page(PRINTING).await;
}

/// Presses the button for printing once, and gives back the text of the PDF file of what is handed to the printer, without
/// the numbers of its pages.
pub async fn printed(page: &Page) -> String {
    let browser = &page.browser;
    page.press(WORDS.report.print).await;
    until_equal("what is printed", &json!(1), async || browser.run("return printed", &[]).await).await;
    let frame = texts(&page.ask(IN_FRAME, &[]).await);
    let here = browser.client.window().await.unwrap();
    let tab = browser.client.new_window(true).await.unwrap();
    browser.client.switch_to_window(tab.handle).await.unwrap();
    browser.client.goto("about:blank").await.unwrap();
    browser.run(IN_A_TAB, &[json!(frame[0]), json!(frame[1])]).await;
    let pages = pages(&browser.print(PrintSize::A4).await);
    browser.client.close_window().await.unwrap();
    browser.client.switch_to_window(here).await.unwrap();
    let all = pages.len();
    assert!((10..60).contains(&all), "{all} pages");
    let without_number = |(index, page): (usize, String)| {
        let number = format!("{}/{all}", index + 1);
        assert_eq!(page.contains(&number), browser.prints_margins(), "the page's number");
        page.replacen(&number, "", 1)
    };
    pages.into_iter().enumerate().map(without_number).collect()
}

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
