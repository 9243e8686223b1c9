//! What the words after `cargo xtask` ask for.
//!
//! It must not do any of it: this file only reads words.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::profile::Profile;

/// The port that `serve` listens on when none is named.
pub const DEFAULT_PORT: u16 = 8080;

/// How long `fuzz` makes up bytes for each way in.
pub const DEFAULT_SECONDS: u32 = 600;

/// One thing that a person asks of the command runner.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    Help,
    Serve { port: u16, profile: Profile },
    Build,
    Test,
    Size,
    Crates,
    Screenshot,
    Bench { options: Vec<String> },
    Growth,
    Gallery,
    SupplyChain,
    Fuzz { seconds: u32 },
    Mutants { shard: Option<String> },
    Reproduce,
    CheckFramework { file: PathBuf },
}

/// Reads the words after `cargo xtask`. No word at all asks for help.
///
/// # Errors
/// An unknown command, an unknown option, or a port that is not a number from 0 to 65535.
pub fn parse(words: &[String]) -> Result<Request> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => Ok(Request::Help),
        ["serve", options @ ..] => parse_serve(options),
        ["build"] => Ok(Request::Build),
        ["test"] => Ok(Request::Test),
        ["size"] => Ok(Request::Size),
        ["crates"] => Ok(Request::Crates),
        ["screenshot"] => Ok(Request::Screenshot),
        ["bench", options @ ..] => {
            Ok(Request::Bench { options: options.iter().map(|&word| word.to_owned()).collect() })
        }
        ["growth"] => Ok(Request::Growth),
        ["gallery"] => Ok(Request::Gallery),
        ["supply-chain"] => Ok(Request::SupplyChain),
        ["fuzz"] => Ok(Request::Fuzz { seconds: DEFAULT_SECONDS }),
        ["fuzz", seconds] => Ok(Request::Fuzz { seconds: parse_seconds(seconds)? }),
        ["mutants"] => Ok(Request::Mutants { shard: None }),
        ["mutants", shard] => Ok(Request::Mutants { shard: Some(parse_shard(shard)?) }),
        ["reproduce"] => Ok(Request::Reproduce),
        ["check-framework", file] => Ok(Request::CheckFramework { file: PathBuf::from(file) }),
        ["check-framework", ..] => bail!("`check-framework` takes one file"),
        _ => bail!("`{}` is not a command: `cargo xtask help` lists them", words.join(" ")),
    }
}

fn parse_serve(options: &[&str]) -> Result<Request> {
    let (mut port, mut profile) = (DEFAULT_PORT, Profile::Debug);
    let mut rest = options;
    loop {
        rest = match rest {
            [] => return Ok(Request::Serve { port, profile }),
            ["--release", rest @ ..] => {
                profile = Profile::Release;
                rest
            }
            ["--port", number, rest @ ..] => {
                port = parse_port(number)?;
                rest
            }
            [other, ..] => bail!("`serve` takes --port N and --release, not `{other}`"),
        };
    }
}

fn parse_port(number: &str) -> Result<u16> {
    number.parse().with_context(|| format!("a port is a number from 0 to 65535, not `{number}`"))
}

fn parse_seconds(number: &str) -> Result<u32> {
    number.parse().with_context(|| format!("`fuzz` takes a number of seconds, not `{number}`"))
}

/// Such as `3/40`: the fourth of forty equal parts, counted from nought.
fn parse_shard(text: &str) -> Result<String> {
    let (part, parts) = text.split_once('/').unwrap_or_default();
    let numbers = part.parse::<u32>().ok().zip(parts.parse::<u32>().ok());
    match numbers {
        Some((part, parts)) if part < parts => Ok(text.to_owned()),
        _ => bail!("`mutants` takes a part such as 0/40 to 39/40, not `{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Request> {
        let words: Vec<String> = line.split_whitespace().map(String::from).collect();
        parse(&words)
    }

    fn refusal(line: &str) -> String {
        read(line).unwrap_err().to_string()
    }

    #[test]
    fn no_word_asks_for_help() {
        assert_eq!(read("").unwrap(), Request::Help);
        assert_eq!(read("help").unwrap(), Request::Help);
    }

    #[test]
    fn serve_has_defaults_and_takes_options_in_any_order() {
        let plain = Request::Serve { port: 8080, profile: Profile::Debug };
        let full = Request::Serve { port: 9000, profile: Profile::Release };
        assert_eq!(read("serve").unwrap(), plain);
        assert_eq!(read("serve --port 9000 --release").unwrap(), full);
        assert_eq!(read("serve --release --port 9000").unwrap(), full);
    }

    #[test]
    fn check_framework_takes_one_file() {
        let file = PathBuf::from("framework-data/ours.json");
        assert_eq!(read("check-framework framework-data/ours.json").unwrap(), Request::CheckFramework { file });
        assert!(refusal("check-framework").contains("takes one file"));
        assert!(refusal("check-framework a.json b.json").contains("takes one file"));
    }

    #[test]
    fn bench_hands_its_options_on() {
        let options = ["--runs", "3"].map(String::from).to_vec();
        assert_eq!(read("bench --runs 3").unwrap(), Request::Bench { options });
    }

    #[test]
    fn fuzz_takes_seconds_and_mutants_a_part() {
        assert_eq!(read("fuzz").unwrap(), Request::Fuzz { seconds: 600 });
        assert_eq!(read("fuzz 20").unwrap(), Request::Fuzz { seconds: 20 });
        assert_eq!(read("mutants").unwrap(), Request::Mutants { shard: None });
        assert_eq!(read("mutants 39/40").unwrap(), Request::Mutants { shard: Some("39/40".to_owned()) });
        assert!(refusal("fuzz soon").contains("`soon`"));
        for wrong in ["40/40", "4", "/", "1/x"] {
            assert!(refusal(&format!("mutants {wrong}")).contains(wrong));
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(refusal("tset").contains("`tset` is not a command"));
        assert!(refusal("build --fast").contains("`build --fast`"));
        assert!(refusal("serve --prot 1").contains("`--prot`"));
        assert!(refusal("serve --port").contains("`--port`"));
        assert!(refusal("serve --port 70000").contains("`70000`"));
    }
}
