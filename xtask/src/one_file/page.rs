//! Puts the parts into the page, and the policy that lets just these parts run.
//!
//! It must not let a part end before its time: what could is refused.

use anyhow::{Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::integrity::mark;

/// What the page is made of.
pub struct Parts {
    pub script: String,
    pub styles: String,
    pub wasm: Vec<u8>,
    pub rest: Vec<u8>,
}

/// The page. The template names the places of the parts, each once; the script comes last, so that nothing is looked for
/// in it.
///
/// # Errors
/// A part could end the element that it is in, or the template lacks a place.
pub fn page(template: &str, parts: &Parts) -> Result<String> {
    stays_inside("style", &parts.styles)?;
    stays_inside("script", &parts.script)?;
    let policy = policy(&parts.script, &parts.styles);
    let values = [
        ("{policy}", &policy),
        ("{styles}", &parts.styles),
        ("{wasm}", &STANDARD.encode(&parts.wasm)),
        ("{rest}", &STANDARD.encode(&parts.rest)),
        ("{script}", &parts.script),
    ];
    let mut page = template.to_owned();
    for (place, value) in values {
        ensure!(page.matches(place).count() == 1, "the page has no one place for {place}");
        page = page.replace(place, value);
    }
    Ok(page)
}

/// Nothing may be asked of the network, and nothing runs but this script.
fn policy(script: &str, styles: &str) -> String {
    format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; base-uri 'none'; \
         form-action 'none'",
        mark(script.as_bytes()),
        mark(styles.as_bytes())
    )
}

/// An element with raw text ends at its first end tag, in letters of any size. After `<!--` a script may go on beyond
/// it. A browser reads other line ends than `\n` as that, and then the hash does not fit.
fn stays_inside(tag: &str, content: &str) -> Result<()> {
    let small = content.to_ascii_lowercase();
    for breaking in [&format!("</{tag}"), "<!--", "\r", "\0"] {
        ensure!(!small.contains(breaking), "the {tag} holds {breaking:?}, which would break the page");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str =
        "<meta content=\"{policy}\"><style>{styles}</style><script>{wasm}</script><script>{rest}</script>{script}";

    fn parts(script: &str, styles: &str) -> Parts {
        Parts { script: script.to_owned(), styles: styles.to_owned(), wasm: b"fo".to_vec(), rest: b"a".to_vec() }
    }

    #[test]
    fn the_policy_names_the_parts_by_their_hashes() {
        // `printf 'alert(1)' | openssl dgst -sha384 -binary | openssl base64 -A`, and the same of `p{}`.
        let expected = "<meta content=\"default-src 'none'; \
            script-src 'sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW' 'wasm-unsafe-eval'; \
            style-src 'sha384-l5tjHW8LADNSE1AyPUmwbkf/3UM+JeWJSCHSxsox6miUwcatnR+pEle0o/Ibe1pq'; \
            img-src data:; base-uri 'none'; \
            form-action 'none'\"><style>p{}</style><script>Zm8=</script><script>YQ==</script>alert(1)";
        assert_eq!(page(TEMPLATE, &parts("alert(1)", "p{}")).unwrap(), expected);
    }

    #[test]
    fn what_could_break_out_of_its_place_is_refused() {
        for script in ["'</script>'", "'</SCRIPT x'", "'<!-- <script>'", "1\r\n", "\0"] {
            assert!(page(TEMPLATE, &parts(script, "")).is_err(), "{script:?}");
        }
        assert!(page(TEMPLATE, &parts("", "p{}</Style>")).is_err());
        assert!(page(TEMPLATE, &parts("'<\\/script>' '</style>'", "/*</script>*/")).is_ok());
    }

    #[test]
    fn a_page_without_a_place_for_each_part_is_refused() {
        assert!(page(&TEMPLATE.replace("{wasm}", ""), &parts("", "")).is_err());
        assert!(page(&TEMPLATE.replace("{wasm}", "{wasm}{wasm}"), &parts("", "")).is_err());
    }

    #[test]
    fn what_stands_in_a_part_is_no_place() {
        let page = page(TEMPLATE, &parts("'{wasm} {rest} {policy} {script}'", "")).unwrap();
        assert!(page.ends_with("'{wasm} {rest} {policy} {script}'"), "{page}");
    }
}
