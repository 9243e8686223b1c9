//! Running other programs, and saying in words when one fails.
//!
//! It must not know which programs the project uses.

use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

/// The cargo that started this program, or the one on `PATH`.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program whose output goes to the terminal.
///
/// # Errors
/// The program is missing, or ends with anything but success.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start `{}`", line(command)))?;
    ensure!(status.success(), "`{}` ended with {status}", line(command));
    Ok(())
}

/// Runs a program and shows what it wrote only if it fails.
///
/// # Errors
/// As for [`run`], with everything that the program wrote.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    finished(command).map(drop)
}

/// Runs a program and gives back what it wrote to standard output.
///
/// # Errors
/// As for [`run_quietly`], or the output is not text.
pub fn output_of(command: &mut Command) -> Result<String> {
    let output = finished(command)?;
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote something that is not text", line(command)))
}

/// As [`run_quietly`], and no longer than this: a program that takes longer is ended.
///
/// # Errors
/// As for [`run_quietly`], or it took too long.
pub fn run_quietly_within(command: &mut Command, limit: Duration) -> Result<()> {
    let started = Instant::now();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().with_context(|| format!("could not start `{}`", line(command)))?;
    loop {
        if let Some(status) = child.try_wait()? {
            ensure!(status.success(), "`{}` ended with {status}", line(command));
            return Ok(());
        }
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!("`{}` took more than {} seconds", line(command), limit.as_secs());
        }
        sleep(Duration::from_millis(100));
    }
}

fn finished(command: &mut Command) -> Result<Output> {
    let output = command.output().with_context(|| format!("could not start `{}`", line(command)))?;
    if !output.status.success() {
        bail!(
            "`{}` ended with {}\n{}{}",
            line(command),
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(output)
}

/// The command as a person would type it, without the folders of its program.
fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words: Vec<_> = std::iter::once(name).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_named_without_the_folders_of_its_program() {
        let mut command = Command::new("/somewhere/bin/cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(line(&command), "cargo fmt --check");
    }

    #[test]
    fn a_failure_names_the_command_and_what_it_wrote() {
        let mut command = Command::new("rustc");
        let failure = run_quietly(command.arg("--no-such-option")).unwrap_err();
        let text = failure.to_string();
        assert!(text.starts_with("`rustc --no-such-option` ended with"));
        assert!(text.contains("no-such-option"));
    }

    #[test]
    fn a_program_that_takes_too_long_is_ended() {
        let run = |limit| run_quietly_within(Command::new("rustc").arg("-"), limit);
        assert!(run_quietly_within(Command::new("rustc").arg("--version"), Duration::from_secs(60)).is_ok());
        assert!(run(Duration::ZERO).unwrap_err().to_string().starts_with("`rustc -` "));
        let failure = run_quietly_within(&mut Command::new("no-such-program"), Duration::ZERO).unwrap_err();
        assert_eq!(failure.to_string(), "could not start `no-such-program`");
    }

    #[test]
    fn a_missing_program_is_named() {
        let failure = run(&mut Command::new("no-such-program")).unwrap_err();
        assert_eq!(failure.to_string(), "could not start `no-such-program`");
    }
}
