//! What the element tells the page, in the browser: by events that bubble and stay outside of shadow roots, without an
//! answer; and what visitors are told of a page that asks for the answers.

use serde_json::{Value, json};

use crate::e2e::axe;
use crate::e2e::expected::groups;
use crate::e2e::host::{SCRIPT, document, told};
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::server::Served;
use crate::e2e::steps::{begin, download, go_to_sections, open_section, statements};
use crate::e2e::waiting::until_equal;

const NOTE: &str = "Ask before Friday";

fn council(attributes: &str) -> Served {
    let body =
        format!("<main><h1>Our council</h1><empowerment-check id=check {attributes}></empowerment-check></main>");
    Served::new(document(SCRIPT, &body))
}

async fn answer_and_download(page: &Page) {
    begin(page).await;
    let section = &groups("pillar")[0];
    open_section(page, &section.title).await;
    let statement = &statements(section.id.as_str())[0].text;
    page.choose(statement, &Reply::Step(2).choice().unwrap()).await;
    page.write_note(statement, NOTE).await;
    go_to_sections(page).await;
    download(page).await;
}

fn event(name: &str, detail: &Value) -> Value {
    let mut said = json!({"version": 1, "instance": "main"});
    said.as_object_mut().unwrap().extend(detail.as_object().unwrap().clone());
    json!([name, "check", said, true, false])
}

fn progress() -> Value {
    let framework = framework();
    json!({"framework": framework.id().as_str(), "frameworkVersion": framework.version(), "answered": 1, "total": 70})
}

#[test]
fn the_page_is_told_what_happens_and_no_answer() {
    journey("events", async |world| {
        let page = world.host_page(council("")).await;
        page.open().await;
        answer_and_download(&page).await;
        let expected =
            vec![event("ready", &json!({})), event("progress", &progress()), event("export", &json!({"kind": "json"}))];
        until_equal("what the page is told", &expected, async || told(&page.browser).await).await;
        assert!(!page.lines().await.iter().any(|line| line == WORDS.embedding.shared_title));
    });
}

#[test]
fn a_page_that_receives_answers_says_so_everywhere() {
    journey("events_shared", async |world| {
        let page = world.host_page(council("share=answers privacy=/privacy contact=mailto:a@b.example")).await;
        page.open().await;
        let lines = page.lines().await;
        assert!(lines.iter().any(|line| line == WORDS.embedding.shared_title), "{lines:?}");
        assert!(!lines.iter().any(|line| line == WORDS.start.privacy), "the promise would be wrong: {lines:?}");
        let links = "return all('.website-links a').map((link) => [text(link), link.getAttribute('href')])";
        let expected = json!([[WORDS.embedding.contact, "mailto:a@b.example"], [WORDS.embedding.privacy, "/privacy"]]);
        assert_eq!(page.ask(links, &[]).await, expected);
        assert_eq!(axe::violations(&page.browser).await, Vec::<String>::new());

        answer_and_download(&page).await;
        page.expect_line(WORDS.embedding.shared_title).await;
        let statement = statements(groups("pillar")[0].id.as_str())[0].clone();
        let mut detail = progress();
        let level = framework().scale().levels()[2].id.as_str().to_owned();
        detail["answers"] = json!({statement.id.as_str(): level});
        let events = told(&page.browser).await;
        assert_eq!(events[1], event("progress", &detail));
        assert!(!events.iter().any(|one| one.to_string().contains(NOTE)), "{events:?}");
    });
}
