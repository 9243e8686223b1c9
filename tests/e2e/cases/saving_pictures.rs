//! Every chart of the result saved in both forms, under the strict policy: what comes out are the pictures.

use roxmltree::Document;

use crate::e2e::browser::WINDOW;
use crate::e2e::journey::journey;
use crate::e2e::page::{Page, WORDS};
use crate::e2e::replies::{ALL_KINDS, replies};
use crate::e2e::steps::{go_to_result, open_replies};
use crate::e2e::waiting::until;

const RADAR: &str = "Success factor scores as a radar chart";

/// What each chart is called, and how its files are.
const CHARTS: [(&str, &str); 5] = [
    ("How many statements stand at each step", "counts"),
    ("Pillar × Success factor", "grid"),
    ("Pillar scores", "scores-pillar"),
    ("Success factor scores", "scores-factor"),
    (RADAR, "radar-factor"),
];

#[test]
fn saving_pictures() {
    journey("saving_pictures", async |world| {
        let page = world.visit().await;
        open_replies(&page, world, &replies(&ALL_KINDS)).await;
        go_to_result(&page).await;
        page.press(WORDS.picture.show_radar).await;
        for window in [WINDOW, (320, 640)] {
            page.browser.set_window(window).await;
            expect_one_radar(&page).await;
        }
        page.browser.set_window(WINDOW).await;
        for (title, name) in CHARTS {
            let svg = save(&page, WORDS.picture.save_svg, title, name, "svg").await;
            let [width, height] = expect_svg(&svg, title);
            let png = save(&page, WORDS.picture.save_png, title, name, "png").await;
            assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n", "{name}");
            let side = |from: usize| u32::from_be_bytes(png[from..from + 4].try_into().unwrap());
            assert_eq!([side(16), side(20)], [2 * width, 2 * height], "{name}");
            // A blank picture of this size takes a tenth of it.
            assert!(png.len() > 30_000, "{name} has {} bytes", png.len());
        }
    });
}

/// In each window one of the two drawings shows, with its name.
async fn expect_one_radar(page: &Page) {
    until("one radar chart", async || {
        let shown = page.ask_texts("return all('[role=img]').map((one) => one.getAttribute('aria-label'))", &[]).await;
        (shown == [RADAR]).then_some(())
    })
    .await;
}

/// Saves a chart; gives back what is in the file.
async fn save(page: &Page, how: &str, title: &str, name: &str, ending: &str) -> Vec<u8> {
    page.press(&WORDS.picture.save_label.fill([how, title])).await;
    let file = until(&format!("the message about {name}.{ending}"), async || {
        let message = page.message().await.first()?.clone();
        let (_, rest) = message.split_once('“')?;
        let file = rest.split_once('”')?.0.to_owned();
        let is_it = file.starts_with("ideal-empowering-authority-20") && file.ends_with(&format!("-{name}.{ending}"));
        (is_it && message == WORDS.notice.downloaded.fill([&file])).then_some(file)
    })
    .await;
    page.browser.downloaded(&file).await
}

/// A picture with this title that says in words what it shows; gives back its width and height.
fn expect_svg(content: &[u8], title: &str) -> [u32; 2] {
    let text = std::str::from_utf8(content).unwrap();
    let document = Document::parse(text).unwrap();
    let root = document.root_element();
    let words: Vec<&str> = root.children().take(2).filter_map(|child| child.text()).collect();
    assert_eq!(words[0], title);
    assert!(words[1].starts_with("Framework for an ideal empowering authority\nLast changed "), "{}", words[1]);
    assert!(words[1].lines().count() > 5, "{}", words[1]);
    ["width", "height"].map(|side| root.attribute(side).unwrap().parse().unwrap())
}
