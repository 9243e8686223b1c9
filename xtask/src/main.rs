//! The project's command runner: `cargo xtask <command>` does what the README promises.
//!
//! It must not hold anything that the product itself needs: nothing here is compiled into the app.

mod child;
mod command;
mod commands;
mod first_view;
mod hex;
mod html;
mod integrity;
mod maker;
mod minify;
mod naming;
mod offline;
mod one_file;
mod paper;
mod path_prefixes;
mod profile;
mod program;
mod project;
mod setup;
mod size;
mod standard_library;
mod supply;
mod trunk;
mod two_parts;
mod wasm_features;

use std::process::ExitCode;

use command::Request;
use project::Project;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> anyhow::Result<()> {
    let project = Project::here();
    match command::parse(words)? {
        Request::Help => commands::help(),
        Request::Serve { port, profile } => commands::serve(&project, port, profile)?,
        Request::Bench { options } => commands::bench(&project, &options)?,
        Request::Growth => commands::growth(&project)?,
        Request::Build => commands::build(&project)?,
        Request::Test => commands::test(&project)?,
        Request::Size => commands::size(&project)?,
        Request::Crates => commands::crates(&project)?,
        Request::CheckFramework { file } => commands::check_framework(&file)?,
        Request::Screenshot => commands::screenshot(&project)?,
        Request::SupplyChain => commands::supply_chain(&project)?,
        Request::Fuzz { seconds } => commands::fuzz(&project, seconds)?,
        Request::Mutants { shard } => commands::mutants(&project, shard.as_deref())?,
        Request::Reproduce => commands::reproduce(&project)?,
        Request::Gallery => commands::gallery(&project)?,
    }
    Ok(())
}
