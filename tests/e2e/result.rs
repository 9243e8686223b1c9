//! What the result page shows, read as a person reads it.

use serde_json::json;

use super::page::{Page, WORDS, lists, texts};

/// The rows of the table of counts, each with its title first. It is folded away until someone wants it.
pub async fn counts(page: &Page) -> Vec<Vec<String>> {
    let script =
        "return root.querySelector(`[role=region][aria-label=\"${arguments[0]}\"]`)?.checkVisibility() ?? false";
    let title = json!(WORDS.result.counts_title);
    if page.ask(script, std::slice::from_ref(&title)).await != json!(true) {
        page.press(WORDS.result.show_table).await;
    }
    let script = "const table = find.part(arguments[0]).querySelector('[role=region] table');
        return all('tbody tr', table).map((row) => all('th, td', row).map(text))";
    lists(&page.ask(script, &[title]).await)
}

/// The rows of the grid, each with its title first; and the titles of its columns.
pub async fn grid(page: &Page, title: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let columns = "return all('[role=table] [role=columnheader]', find.part(arguments[0])).map(text)";
    let rows = "return all('[role=table] tbody [role=row]', find.part(arguments[0]))
        .map((row) => all('[role=rowheader], [role=cell]', row).map(text))";
    let title = [json!(title)];
    (texts(&page.ask(columns, &title).await), lists(&page.ask(rows, &title).await))
}

/// The scores under a heading: the name of each, then its lines.
pub async fn scores(page: &Page, heading: &str) -> Vec<Vec<String>> {
    let script = "return all('dt', find.part(arguments[0])).map((name) => [text(name),
        ...all('dd:not([aria-hidden])', name.parentElement).map(text)])";
    lists(&page.ask(script, &[json!(heading)]).await)
}
