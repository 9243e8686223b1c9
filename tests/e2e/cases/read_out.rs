//! What assistive technology is told, by the browser's own accessibility tree: every control with its role, name and
//! state, labels that resolve inside the element, and headings that continue those of the page.

use serde_json::{Value, json};

use crate::e2e::expected::groups;
use crate::e2e::host::{SCRIPT, document};
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{Reply, framework};
use crate::e2e::server::Served;
use crate::e2e::steps::{begin, go_to_result, go_to_sections, open_section, statements};

const HOST: &str = "<main><h1>Our council</h1><h2>Have your say</h2><empowerment-check></empowerment-check></main>
    <h2>Elsewhere</h2>";

/// Every reference by id in the element that leads nowhere, and every id that stands twice.
const BROKEN: &str = "const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];
    const ids = [...root.querySelectorAll('[id]')].map((one) => one.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const wanted = names.flatMap((name) => [...root.querySelectorAll(`[${name}]`)].flatMap(
        (one) => one.getAttribute(name).split(/\\s+/)));
    return [...twice, ...wanted.filter((id) => !root.getElementById(id))]";

/// The radio buttons of each group in its order, each as the number of buttons that it shares its name with, in the whole
/// page, and its place among them. Browsers tell position and size by exactly this; the tree that Chromium gives to tests
/// leaves both out.
const PLACES: &str = "return all('fieldset').map((group) => all('input[type=radio]', group)).filter(
    (radios) => radios.length).map((radios) => radios.map((radio) => {
        const set = [...root.querySelectorAll(`input[type=radio][name=\"${radio.name}\"]`)];
        return [set.indexOf(radio) + 1, set.length];
    }))";

/// A control as it is read out.
#[derive(Debug, PartialEq, Eq)]
struct Heard {
    role: String,
    name: String,
    checked: Option<String>,
    level: Option<i64>,
}

/// Everything that is read out, in its order.
async fn heard(page: &Page) -> Vec<Heard> {
    page.browser.devtools("Accessibility.enable", json!({})).await;
    let tree = page.browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().unwrap().clone();
    let mut heard = Vec::new();
    walk(&nodes, &nodes[0], &mut heard);
    heard
}

fn walk(nodes: &[Value], node: &Value, heard: &mut Vec<Heard>) {
    if node["ignored"] == false {
        let property = |name: &str| {
            let properties = node["properties"].as_array().into_iter().flatten();
            properties.clone().find(|one| one["name"] == name).map(|one| one["value"]["value"].clone())
        };
        let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
        heard.push(Heard {
            role: text(&node["role"]),
            name: text(&node["name"]),
            checked: property("checked").map(|value| value.as_str().unwrap_or_default().to_owned()),
            level: property("level").and_then(|value| value.as_i64()),
        });
    }
    for id in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|one| one["nodeId"] == *id) {
            walk(nodes, child, heard);
        }
    }
}

/// No heading is more than one level below the one before it, and the host's own stay as they are.
async fn expect_sound(page: &Page, place: &str) {
    let heard = heard(page).await;
    let headings: Vec<(i64, &str)> =
        heard.iter().filter(|one| one.role == "heading").map(|one| (one.level.unwrap(), one.name.as_str())).collect();
    assert_eq!(headings[..2], [(1, "Our council"), (2, "Have your say")], "{place}");
    assert_eq!(headings[2].0, 3, "{place}: the element's first heading follows the one before it: {headings:?}");
    assert_eq!(headings.last().unwrap(), &(2, "Elsewhere"));
    for pair in headings.windows(2) {
        assert!(pair[1].0 <= pair[0].0 + 1, "{place}: a level is left out: {pair:?}");
    }
    let controls = ["button", "radio", "textbox", "link", "checkbox", "combobox", "DisclosureTriangle"];
    for control in heard.iter().filter(|one| controls.contains(&one.role.as_str())) {
        assert!(!control.name.trim().is_empty(), "{place}: a control without a name: {control:?}");
        assert!(control.role != "radio" || control.checked.is_some(), "{place}: {control:?}");
    }
    assert_eq!(page.ask(BROKEN, &[]).await, json!([]), "{place}");
}

#[test]
fn everything_is_read_out_with_name_role_and_state() {
    journey("read_out", async |world| {
        let page = world.host_page(Served::new(document(SCRIPT, HOST))).await;
        page.open().await;
        expect_sound(&page, "the first page").await;
        begin(&page).await;
        expect_sound(&page, "the sections").await;
        let section = &groups("pillar")[4];
        open_section(&page, &section.title).await;
        let statement = &statements(section.id.as_str())[0].text;
        page.choose(statement, &Reply::Step(1).choice().unwrap()).await;
        expect_sound(&page, "a section").await;

        let heard = heard(&page).await;
        let group = heard.iter().position(|one| one.role == "group" && one.name.contains(statement.as_str())).unwrap();
        let radios: Vec<&Heard> = heard[group..].iter().filter(|one| one.role == "radio").take(6).collect();
        let framework = framework();
        let labels: Vec<&str> = framework.scale().levels().iter().map(|level| level.label.as_str()).collect();
        for (radio, label) in
            radios.iter().zip(labels.iter().chain([&WORDS.common.dont_know, &WORDS.common.does_not_apply]))
        {
            assert!(radio.name.starts_with(label), "{radio:?}");
        }
        let places = page.ask(PLACES, &[]).await;
        let one_of_six: Vec<[usize; 2]> = (1..=6).map(|place| [place, 6]).collect();
        assert_eq!(places, json!(vec![one_of_six; statements(section.id.as_str()).len()]));
        let checked: Vec<&str> = radios.iter().map(|radio| radio.checked.as_deref().unwrap()).collect();
        assert_eq!(checked, ["false", "true", "false", "false", "false", "false"]);

        go_to_sections(&page).await;
        go_to_result(&page).await;
        expect_sound(&page, "the result").await;
    });
}
