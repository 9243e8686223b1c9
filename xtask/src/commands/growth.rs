//! `growth`: how the cost of the pure parts grows with the length of a framework, by criterion.
//!
//! It must not judge: the times are of this machine and this hour. What is told apart from that is how steep they are.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::child;
use crate::project::Project;

/// What was measured: its name, and for each length how many nanoseconds it took.
type Course = (String, Vec<(f64, f64)>);

/// Measures, and prints a table with the steepness of each.
///
/// # Errors
/// The benchmarks do not compile, or left no figures.
pub fn growth(project: &Project) -> Result<()> {
    let target = project.root().join("target").join("growth");
    let mut command = Command::new("cargo");
    command.args(["bench", "--locked", "--manifest-path"]).arg(project.root().join("tests/growth/Cargo.toml"));
    child::run(command.env("CARGO_TARGET_DIR", &target))?;
    println!("\n{}", table(&courses(&target.join("criterion"))?));
    Ok(())
}

/// Everything that criterion left behind, by name.
fn courses(folder: &Path) -> Result<Vec<Course>> {
    let mut found = Vec::new();
    for group in folders(folder)? {
        for name in folders(&group)? {
            let mut points = Vec::new();
            for length in folders(&name)? {
                let Some(number) = last(&length).parse::<f64>().ok() else { continue };
                points.push((number, median(&length.join("new").join("estimates.json"))?));
            }
            points.sort_by(|one, other| one.0.total_cmp(&other.0));
            if !points.is_empty() {
                found.push((format!("{}: {}", last(&group), last(&name)), points));
            }
        }
    }
    Ok(found)
}

fn folders(of: &Path) -> Result<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(of).with_context(|| format!("there are no figures in {}", of.display()))?;
    let mut found: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    Ok(found)
}

fn last(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// In nanoseconds.
fn median(file: &Path) -> Result<f64> {
    let text = fs::read_to_string(file).with_context(|| format!("there are no figures in {}", file.display()))?;
    let estimates: serde_json::Value = serde_json::from_str(&text)?;
    estimates["median"]["point_estimate"].as_f64().context("criterion writes its figures in another way")
}

fn table(courses: &[Course]) -> String {
    let mut lines =
        vec!["| | times, by statements | grows with the power |".to_owned(), "| --- | --- | ---: |".to_owned()];
    for (name, points) in courses {
        let times: Vec<String> = points.iter().map(|(length, time)| format!("{length}: {}", told(*time))).collect();
        lines.push(format!("| {name} | {} | {:.2} |", times.join(", "), steepness(points)));
    }
    lines.join("\n")
}

fn told(nanoseconds: f64) -> String {
    match nanoseconds {
        short if short < 1e6 => format!("{:.1} µs", short / 1e3),
        long => format!("{:.1} ms", long / 1e6),
    }
}

/// The slope of the line through the logarithms (least squares): 1 where twice as many cost twice as much, 2 where they
/// cost four times as much, 0 where they cost the same.
fn steepness(points: &[(f64, f64)]) -> f64 {
    let logarithms: Vec<(f64, f64)> = points.iter().map(|(length, time)| (length.ln(), time.ln())).collect();
    let mean = |of: &dyn Fn(&(f64, f64)) -> f64| logarithms.iter().map(of).sum::<f64>() / count(points);
    let (middle, height) = (mean(&|point| point.0), mean(&|point| point.1));
    let along: f64 = logarithms.iter().map(|point| (point.0 - middle).powi(2)).sum();
    let together: f64 = logarithms.iter().map(|point| (point.0 - middle) * (point.1 - height)).sum();
    together / along
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lengths")]
fn count(points: &[(f64, f64)]) -> f64 {
    points.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_about(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-9
    }

    #[test]
    fn steepness_is_the_power_that_the_cost_grows_with() {
        let course = |cost: fn(f64) -> f64| [70.0, 1_000.0, 5_000.0].map(|length| (length, cost(length)));
        assert!(is_about(steepness(&course(|length| 3.0 * length)), 1.0));
        assert!(is_about(steepness(&course(|length| length * length / 7.0)), 2.0));
        assert!(is_about(steepness(&course(|_| 40.0)), 0.0));
        // By hand: the logarithms to base 10 are (1, 1), (2, 1) and (3, 2); the line through them climbs by 1/2.
        assert!(is_about(steepness(&[(10.0, 10.0), (100.0, 10.0), (1_000.0, 100.0)]), 0.5));
    }

    #[test]
    fn the_table_has_a_line_for_each() {
        let courses = [("file: read".to_owned(), vec![(70.0, 4_000_000.0), (700.0, 40_000_000.0)])];
        let expected = "| | times, by statements | grows with the power |\n| --- | --- | ---: |\n\
            | file: read | 70: 4.0 ms, 700: 40.0 ms | 1.00 |";
        assert_eq!(table(&courses), expected);
    }
}
