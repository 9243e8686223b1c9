//! What each command does, in words.
//!
//! It must not promise what the commands do not do.

const HELP: &str = "\
Usage: cargo xtask <command>

Each command installs what it needs and misses, and says so in one line. Tools from crates.io go to
the folder empowerment-check-tools in cargo's home, npm packages to xtask/npm: no tool of yours is
replaced.

serve [--port N] [--release]
    Builds the app and serves it at http://127.0.0.1:8080/ (or port N) until you press Ctrl-C. It
    builds again when a file changes; reload the page to see it. It needs nothing but rustup. With
    --release it is optimised for size, which takes longer and needs Node.js with npm; `build` also
    cuts it in two.

build
    Writes the app to dist/, optimised for size and ready to be put into any folder of any web
    server, and the paper forms to dist/paper/; bom.cdx.json lists every crate behind it, and SHA384SUMS
    the mark of every file. It makes the same files every time. It needs Node.js with npm.

test
    Runs every check in this order and stops at the first that fails: formatting, clippy for this
    machine and for wasm, the tests of the pure part, the tests of this command, the tests in the
    browser, the gallery, the release build, its size, and the end-to-end tests on the gallery and
    the release build. It needs Node.js with npm, and Chromium with its driver (installed on Debian; elsewhere it tells you
    what to install; CHROMIUM and CHROMEDRIVER name other ones than those on PATH).

size
    Shows the raw and the brotli bytes of every file in dist/ and what each framework adds. It fails
    when what comes before the first view, or all that a visit loads, is over its budget with brotli. Run `build` first.

crates
    Builds the app and shows what the code before the first view is made of: the functions of each
    library and of each room of the product. It needs what `build` needs.

screenshot
    Builds the app and takes the picture for the README, docs/screenshot.png, and draws the icons of the
    installed page, icons/*.png, from icons/icon.svg. It needs what `test` needs.

bench [--runs N] [--only NAME,NAME] [--sizes N,N] [--people N,N]
    Builds the app and measures it in Chromium beside what people would use instead (tests/peers), all
    from the same statements and in the same run: bytes, first paint, first usable statement, the cost
    of an answer, memory. --sizes measures generated frameworks of so many statements as well. At the
    end it brings many people's generated files together in the product, 1,000 and 10,000 or as
    --people says, and shows pages with many elements, and with many frameworks of their own; `--only
    people` or `--only growth` measures nothing else. It prints tables and keeps every figure in
    target/bench/figures.json. Times are of this machine and this hour: compare only what one run
    gives. It needs what `test` needs.

growth
    Measures how the cost of reading, answering, scoring, merging and writing grows with the length of a
    framework, without a browser (tests/growth), and fits how steep it is: 1 is twice as much for twice
    as many. docs/performance.md has what came of it.

gallery
    Builds the gallery and serves it at http://127.0.0.1:8081/ until you press Ctrl-C: every component
    in every state. It needs nothing but rustup. `test` leaves its pictures in target/gallery.

supply-chain
    Checks where everything that the product is built from comes from: every crate from crates.io, with
    a licence that deny.toml allows; every npm package with its mark in the lock. cargo-deny, which it
    installs, checks the crates once more and looks up known weaknesses; where the database of these
    cannot be reached, it says so. `test` checks the same, but for cargo-deny.

fuzz [SECONDS]
    Makes up bytes for every way into the product (files, stored records) and checks what holds for any
    bytes: 600 seconds for each, or as long as you say. It needs a C++ compiler. docs/fuzzing.md says more.

mutants [PART]
    Puts faults into the code, one at a time, and tells which of them no test notices. All of them take
    hours; PART is one such as 3/40. docs/mutation-testing.md says more.

reproduce
    Builds the product twice from scratch, in two folders with nothing in common, and compares every
    byte of dist/. It takes as long as two first builds and needs what `build` needs.

check-framework FILE
    Checks a framework file as the product does when someone opens it: every fault at once, each with
    its place in the file and what would be right. Of a file without faults it says what it holds.
    docs/frameworks.md is the guide to such files.

help
    Shows this text.
";

/// Shows what each command does.
pub fn help() {
    print!("{HELP}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{DEFAULT_PORT, parse};
    use crate::commands::gallery;

    /// The commands that the help describes: the words that start a line without being prose.
    fn described() -> Vec<&'static str> {
        let starts = HELP.split("\n\n").filter_map(|part| {
            let (first, rest) = part.split_once('\n')?;
            let is_command = rest.starts_with("    ");
            is_command.then(|| first.split(' ').next())?
        });
        starts.collect()
    }

    #[test]
    fn every_described_command_exists() {
        let expected = [
            "serve",
            "build",
            "test",
            "size",
            "crates",
            "screenshot",
            "bench",
            "growth",
            "gallery",
            "supply-chain",
            "fuzz",
            "mutants",
            "reproduce",
            "check-framework",
            "help",
        ];
        assert_eq!(described(), expected);
        for command in described() {
            let value = (command == "check-framework").then(|| "a.json".to_owned());
            let words: Vec<String> = std::iter::once(command.to_owned()).chain(value).collect();
            assert!(parse(&words).is_ok(), "{command}");
        }
    }

    #[test]
    fn the_ports_are_those_that_are_told() {
        assert!(HELP.contains(&format!(":{DEFAULT_PORT}/")));
        assert!(HELP.contains(&format!(":{}/", gallery::PORT)));
    }
}
