//! The icons of the installed page: pictures of one drawing, which `cargo xtask screenshot` makes.

use serde_json::{Value, json};

use crate::e2e::browser::{Browser, Storing};
use crate::e2e::environment;
use crate::e2e::journey::journey;

const DRAWING: &str = include_str!("../icons.js");

/// Each file with its size, and what part of it the drawing takes up: whoever cuts a picture to a circle leaves at least
/// 80 % of its width.
const ICONS: [(&str, u32, f64); 4] = [
    ("icon-192.png", 192, 1.0),
    ("icon-512.png", 512, 1.0),
    ("maskable-512.png", 512, 0.84),
    ("apple-touch-icon.png", 180, 0.9),
];

/// Runs a script that can draw.
async fn draw(browser: &Browser, script: &str, values: &[Value]) -> Value {
    browser.run_waiting(&format!("{DRAWING}\n{script}"), values).await
}

#[test]
fn every_icon_is_a_picture_of_the_drawing() {
    journey("icons", async |world| {
        let browser = world.visit().await.browser;
        let script = "const [name, size, share] = arguments;
            const pixels = (canvas) => canvas.getContext('2d').getImageData(0, 0, size, size).data;
            const ours = pixels(await drawn('icons/icon.svg', size, share));
            const file = pixels(await drawn(`icons/${name}`, size, 1));
            return ours.filter((value, place) => Math.abs(value - file[place]) > 24).length / ours.length";
        for (name, size, share) in ICONS {
            let different = draw(&browser, script, &[json!(name), json!(size), json!(share)]).await;
            // Another browser may smooth an edge otherwise.
            assert!(different.as_f64().unwrap() < 0.002, "{name}: {different}");
        }
    });
}

/// The drawing keeps to the circle that no system cuts into.
#[test]
fn nothing_of_an_icon_that_is_cut_to_a_shape_is_cut_off() {
    journey("icons_cut", async |world| {
        let browser = world.visit().await.browser;
        let script = "const size = 512; const canvas = await drawn('icons/maskable-512.png', size, 1);
            const { data } = canvas.getContext('2d').getImageData(0, 0, size, size);
            let farthest = 0;
            for (let place = 0; place < data.length; place += 4) {
                const [x, y] = [(place / 4) % size, Math.floor(place / 4 / size)];
                if (data[place] > 100) farthest = Math.max(farthest, Math.hypot(x - size / 2, y - size / 2));
            }
            return [farthest / size, data[3]]";
        let found = draw(&browser, script, &[]).await;
        let farthest = found[0].as_f64().unwrap();
        assert!((0.3..0.4).contains(&farthest), "{farthest}");
        assert_eq!(found[1], 255, "its corners are filled");
    });
}

#[test]
#[ignore = "it writes files into the project: `cargo xtask screenshot` calls it"]
fn draw_the_icons() {
    journey("draw_the_icons", async |world| {
        let browser = world.browser(Storing::Allowed).await.browser;
        browser.client.goto(&world.server.address()).await.unwrap();
        let script = "const [size, share] = arguments;
            const canvas = await drawn('icons/icon.svg', size, share);
            const png = await new Promise((done) => canvas.toBlob(done));
            return [...new Uint8Array(await png.arrayBuffer())]";
        for (name, size, share) in ICONS {
            let bytes = draw(&browser, script, &[json!(size), json!(share)]).await;
            let bytes: Vec<u8> = serde_json::from_value(bytes).unwrap();
            std::fs::write(environment::path("EC_ICONS").join(name), bytes).unwrap();
        }
    });
}
