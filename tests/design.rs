//! Holds `docs/design.md` to the style sheets: every token stands there with its value, every pair of colours that is
//! used for text can be read, and no size is used that is not in the scale.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test may stop

mod common {
    pub mod project;
    pub mod style_sheets;
    pub mod texts;
}

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::style_sheets::{Rule, on_screen, rules_of};
use common::{project, texts};

/// What WCAG 2.2 asks for at level AA: of text (1.4.3), and of what has to be seen besides (1.4.11).
const OF_TEXT: f64 = 4.5;
const OF_SHAPES: f64 = 3.0;

static TOKENS: LazyLock<Vec<Rule>> = LazyLock::new(|| rules_of(&project::path("style/tokens.css")));
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(on_screen);

/// Every colour by its token: in light, and in dark.
static COLOURS: LazyLock<BTreeMap<String, [String; 2]>> = LazyLock::new(|| {
    let mut colours = BTreeMap::new();
    for (name, value) in TOKENS.iter().flat_map(|rule| &rule.declarations).filter(|(name, _)| name.starts_with("--ec-"))
    {
        let both = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')?.split_once(", "));
        let (light, dark) = both.unwrap_or((value, value));
        let before = colours.insert(name.clone(), [light.to_owned(), dark.to_owned()]);
        assert!(before.is_none_or(|before: [String; 2]| before[0] == light), "{name} has two light values");
    }
    colours
});

/// The rows of the table in `docs/design.md` whose heading begins with this word, each cell without its backquotes.
fn table(first: &str) -> Vec<Vec<String>> {
    let page = texts::text("docs/design.md");
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect::<Vec<_>>();
    let tables = page.split("\n\n").filter(|part| part.starts_with(&format!("| {first} |")));
    tables.flat_map(|table| table.lines().skip(2)).map(|line| cells(line)[1..].to_vec()).collect()
}

/// The relative luminance of a colour such as `#0b5d63`, as <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>
/// defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |from: usize| {
        let share = f64::from(u8::from_str_radix(&colour[from..from + 2], 16).unwrap()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/// As <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio> defines it.
fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_reckoned_as_published() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    // The lightest grey on white that WCAG allows for text, and the first that it does not.
    assert!(contrast("#767676", "#ffffff") >= OF_TEXT);
    assert!(contrast("#777777", "#ffffff") < OF_TEXT);
}

#[test]
fn every_token_stands_on_the_page_with_its_value() {
    let mut values: Vec<Vec<String>> =
        COLOURS.iter().map(|(name, [light, dark])| vec![name.clone(), light.clone(), dark.clone()]).collect();
    let sizes = TOKENS.iter().flat_map(|rule| &rule.declarations).filter(|(name, _)| !name.starts_with("--ec-"));
    values.extend(
        sizes.filter(|(name, _)| name.starts_with("--")).map(|(name, value)| vec![name.clone(), value.clone()]),
    );
    values.sort();
    let row = |row: Vec<String>| if row[0].starts_with("--ec-") { row[..3].to_vec() } else { row[..2].to_vec() };
    let mut told: Vec<Vec<String>> = table("token").into_iter().map(row).collect();
    told.sort();
    assert_eq!(told, values);
}

fn expect_contrasts(heading: &str, least: f64) {
    let rows = table(heading);
    assert!(rows.len() > 5, "the table {heading:?} is gone");
    for row in rows {
        let [one, other] = [&COLOURS[&row[0]], &COLOURS[&row[1]]];
        for (scheme, told) in [0, 1].into_iter().zip(&row[2..]) {
            let ratio = contrast(&one[scheme], &other[scheme]);
            assert!(ratio >= least, "{row:?}: {ratio}");
            assert_eq!(*told, format!("{:.1}", (ratio * 10.0).floor() / 10.0), "{row:?}");
        }
    }
}

#[test]
fn every_pair_of_colours_can_be_read_in_light_and_dark() {
    expect_contrasts("text", OF_TEXT);
    expect_contrasts("shape", OF_SHAPES);
}

fn token(value: &str) -> Option<&str> {
    value.strip_prefix("var(")?.strip_suffix(')').filter(|name| name.starts_with("--ec-"))
}

/// Pairs that a rule makes itself, and each colour of text on the two grounds of the page when the rule names none.
fn pairs(rule: &Rule) -> Vec<(String, String)> {
    let Some(text) = rule.value("color").and_then(token) else { return Vec::new() };
    let ground = rule.value("background").and_then(token);
    let grounds = ground.map_or(vec!["--ec-paper", "--ec-surface"], |ground| vec![ground]);
    // Text on a colour stands where another rule puts the ground, and nowhere else.
    let is_bound = text.starts_with("--ec-on-") && ground.is_none();
    grounds.into_iter().filter(|_| !is_bound).map(|ground| (text.to_owned(), ground.to_owned())).collect()
}

#[test]
fn every_pair_of_colours_that_is_used_for_text_is_reckoned() {
    let known: BTreeSet<(String, String)> =
        table("text").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let used: Vec<_> = RULES.iter().flat_map(|rule| pairs(rule).into_iter().map(|pair| (pair, &rule.place))).collect();
    assert!(used.len() > 30, "{}", used.len());
    for (pair, place) in used {
        assert!(known.contains(&pair), "docs/design.md does not say how {pair:?} can be read: {place}");
    }
}

#[test]
fn every_colour_is_a_token() {
    for rule in RULES.iter().filter(|rule| !rule.place.contains("tokens.css")) {
        for (name, value) in &rule.declarations {
            let bare = value.contains('#') && !value.contains("url(#") || value.contains("rgb");
            assert!(!bare, "{}: {name}: {value}", rule.place);
        }
    }
}

#[test]
fn every_size_is_in_the_scale() {
    let sizes: BTreeSet<String> = table("size").into_iter().map(|row| row[0].clone()).collect();
    let used = RULES.iter().filter_map(|rule| Some((rule.value("font-size")?.to_owned(), &rule.place)));
    let mut seen = BTreeSet::new();
    for (size, place) in used {
        assert!(sizes.contains(&size), "{size} is not in the scale of docs/design.md: {place}");
        seen.insert(size);
    }
    assert_eq!(seen, sizes);
}

#[test]
fn no_size_follows_the_page_around_or_its_window() {
    for (name, value, place) in
        RULES.iter().flat_map(|rule| rule.declarations.iter().map(|(name, value)| (name, value, &rule.place)))
    {
        let words = value.split(|letter: char| !(letter.is_alphanumeric() || letter == '.'));
        let units = words.filter(|word| word.starts_with(|first: char| first.is_ascii_digit()));
        let stray: Vec<&str> =
            units.filter(|word| ["rem", "vw", "vh", "pt"].iter().any(|unit| word.ends_with(unit))).collect();
        assert!(stray.is_empty(), "{place}: {name}: {value}");
        let moves = ["transition", "animation"].iter().any(|moving| name.starts_with(moving));
        assert!(!moves, "{place}: {name}: nothing moves");
        let corner = name != "border-radius"
            || ["var(--radius)", "var(--radius-small)", "100px", "50%", "50% 50% 50% 4px", "0"]
                .contains(&value.as_str());
        assert!(corner, "{place}: {name}: {value}");
    }
}

/// The pairs that `theme.js` looks after where a page gives colours, with the least contrast.
fn looked_after() -> Vec<(String, String, f64)> {
    let script = texts::text("src/embed/theme.js");
    let pairs = script.split_once("const PAIRS = [").unwrap().1.split_once("\n];").unwrap().0;
    let mut found = Vec::new();
    for line in pairs.lines().filter(|line| !line.is_empty()) {
        let least = line.trim_end_matches("],").rsplit_once(", ").unwrap().1.parse().unwrap();
        let names: Vec<String> = line.split('\'').skip(1).step_by(2).map(|name| format!("--ec-{name}")).collect();
        found.extend(names[1..].iter().map(|ground| (names[0].clone(), ground.clone(), least)));
    }
    found
}

#[test]
fn colours_that_a_page_gives_are_looked_after_in_every_pair_of_text() {
    let looked_after = looked_after();
    for row in table("text") {
        let pair = (row[0].clone(), row[1].clone(), OF_TEXT);
        assert!(looked_after.contains(&pair), "{pair:?}");
    }
}
