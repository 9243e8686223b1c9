//! The release lives under the strictest policy that a page with wasm can have.

use serde_json::Value;

use crate::e2e::browser::{Browser, Storing};
use crate::e2e::environment;
use crate::e2e::journey::journey;
use crate::e2e::steps::do_one_of_everything;
use crate::e2e::waiting::until_equal;

const WATCH: &str = "window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));";

#[test]
fn nothing_breaks_the_strict_policy() {
    journey("strict_csp", async |world| {
        let page = world.browser(Storing::Allowed).await;
        page.browser.run_in_every_page(WATCH).await;
        page.open().await;
        world.expect_refused_script();
        break_the_policy(&page.browser).await;

        page.open().await;
        do_one_of_everything(&page).await;
        assert_eq!(violations(&page.browser).await, Vec::<Value>::new());
    });
}

/// The watch sees a break of the policy, and the policy is in force.
async fn break_the_policy(browser: &Browser) {
    let inline = "const script = document.createElement('script');
        script.textContent = 'window.inlineScriptRan = true'; document.body.append(script);
        return window.inlineScriptRan ?? 'blocked'";
    assert_eq!(browser.run(inline, &[]).await, "blocked");
    let expected = vec![Value::from("script-src-elem")];
    until_equal("the break of the policy", &expected, async || violations(browser).await).await;
}

async fn violations(browser: &Browser) -> Vec<Value> {
    browser.run("return violations", &[]).await.as_array().cloned().unwrap_or_default()
}

#[test]
fn the_page_holds_no_inline_script_or_style() {
    let page = std::fs::read_to_string(environment::path("EC_DIST").join("index.html")).unwrap().to_lowercase();
    for script in page.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').unwrap();
        assert!(tag.contains("src=") && rest.starts_with("</script>"), "<script{tag}>{rest}");
    }
    assert!(!page.contains("<style") && !page.contains(" style="), "{page}");
    let attributes = page.split('<').flat_map(|tag| tag.split('>').next().unwrap_or_default().split_whitespace());
    let handlers: Vec<&str> = attributes.filter(|one| one.starts_with("on") && one.contains('=')).collect();
    assert_eq!(handlers, Vec::<&str>::new());
}
