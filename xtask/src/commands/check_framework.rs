//! `check-framework`: what the product says of a framework file, on the command line.
//!
//! It must not know a rule or a word of its own about faults: both are the product's.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use empowerment_check::app::views::cannot_open;
use empowerment_check::domain::framework::{Dimension, Framework};
use empowerment_check::domain::judging::{Judging, Weighting};
use empowerment_check::domain::statement::StatementKind;
use empowerment_check::formats::opened::{self, MAX_FRAMEWORK_BYTES};
use empowerment_check::words::english::ENGLISH;

use crate::size::table::grouped;

/// Shows what the file holds.
///
/// # Errors
/// The file cannot be read, or is not a framework without faults; the message names every fault.
pub fn check_framework(file: &Path) -> Result<()> {
    let name = file.display();
    let bytes = fs::read(file).with_context(|| format!("{name} cannot be read"))?;
    println!("{name}\n{}", verdict(&bytes).with_context(|| name.to_string())?);
    Ok(())
}

/// What to say of these bytes.
///
/// # Errors
/// They are not a framework without faults.
fn verdict(bytes: &[u8]) -> Result<String> {
    match opened::read_framework(bytes) {
        Ok(file) => Ok(summary(&file.framework, bytes.len())),
        Err(reason) => {
            let faults = cannot_open::list(&reason, &ENGLISH).into_iter().map(|fault| format!("\n  {fault}"));
            let hint = format!("\n{}", ENGLISH.framework_file.how_to_count);
            let faults: Vec<String> = faults.collect();
            let hint = if faults.is_empty() { String::new() } else { hint };
            bail!("{}{}{hint}", cannot_open::text(&reason, &ENGLISH), faults.concat())
        }
    }
}

fn summary(framework: &Framework, bytes: usize) -> String {
    let mut lines = vec![
        "is a framework without faults.".to_owned(),
        format!("  {}", framework.title()),
        format!("  id {}, version {}", framework.id().as_str(), framework.version()),
    ];
    if let Some(origin) = framework.adapted_from() {
        lines.push(format!("  adapted from {}, version {}", origin.id.as_str(), origin.version));
    }
    lines.push(format!("  judged by {}", judging(framework)));
    lines.extend(framework.dimensions().iter().map(dimension));
    lines.extend(statements(framework));
    lines.push(format!(
        "  {} terms in the glossary, {} editorial notes",
        framework.glossary().len(),
        framework.editorial_notes().len()
    ));
    lines.push(format!("  {} of at most {} bytes", grouped(bytes as u64), grouped(MAX_FRAMEWORK_BYTES as u64)));
    lines.join("\n")
}

fn judging(framework: &Framework) -> String {
    let labels: Vec<&str> = framework.scale().levels().iter().map(|level| level.label.as_str()).collect();
    let way = match framework.judging() {
        Judging::Scale(Weighting::Statements) => "scale, every statement counts once",
        Judging::Scale(Weighting::Groups) => "scale, every group of the first dimension counts once",
        Judging::Checklist => "checklist",
        Judging::Judgement(_) => "judgement, with one grade for the whole",
    };
    format!("{way}: {}", labels.join(" / "))
}

fn dimension(dimension: &Dimension) -> String {
    format!("  {}: {} groups", dimension.title, dimension.groups.len())
}

/// How many there are of each kind, how many say the same as another framework's, and how many are left out.
fn statements(framework: &Framework) -> Vec<String> {
    const KINDS: [(StatementKind, &str); 6] = [
        (StatementKind::Rated, "statements to judge"),
        (StatementKind::Illustration, "illustrations to read"),
        (StatementKind::Question, "questions to answer"),
        (StatementKind::Strengths, "prompts for strengths"),
        (StatementKind::Improvements, "prompts for improvements"),
        (StatementKind::Evidence, "prompts for evidence"),
    ];
    let all = framework.statements();
    let of_kind = |kind| all.iter().filter(|statement| statement.kind == kind).count();
    let same = all.iter().filter(|statement| !statement.same_as.is_empty()).count();
    let counts = KINDS.map(|(kind, what)| (of_kind(kind), what)).into_iter();
    let others = [(same, "of them the same as in another framework"), (framework.left_out().len(), "left out")];
    counts.chain(others).filter(|(count, _)| *count > 0).map(|(count, what)| format!("  {count} {what}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped(name: &str) -> String {
        let folder = crate::project::Project::here().framework_data();
        fs::read_to_string(folder.join(name)).unwrap()
    }

    #[test]
    fn what_a_framework_holds_is_counted() {
        let text = shipped("moray-partnership.json");
        let summary = verdict(text.as_bytes()).unwrap();
        for line in [
            "  id moray-partnership, version 1.0.0",
            "  adapted from ideal-empowering-authority, version 1.0.0",
            "  judged by scale, every statement counts once: Not in place / Starting / Mostly / Embedded",
            "  Pillar: 5 groups",
            "  Success factor: 8 groups",
            "  71 statements to judge",
            "  10 terms in the glossary, 8 editorial notes",
        ] {
            assert!(summary.lines().any(|found| found == line), "{line:?} is not in\n{summary}");
        }
    }

    #[test]
    fn every_fault_is_told_at_once_in_the_words_of_the_product() {
        let text = shipped("moray-partnership.json")
            .replacen("\"version\": \"1.0.0\"", "\"version\": \"1\"", 1)
            .replacen("\"lens\": [", "\"lense\": [", 1);
        let failure = verdict(text.as_bytes()).unwrap_err().to_string();
        for line in [
            "  $.version: a version is three numbers joined by full stops, such as 1.0.0",
            "  $.statements[0].lense: this field is not known here; check its spelling or take it out",
            "  $.statements[0].lens: this field is missing",
        ] {
            assert!(failure.lines().any(|found| found == line), "{line:?} is not in\n{failure}");
        }
        assert!(failure.starts_with("3 things in this framework are not as they should be."), "{failure}");
    }

    #[test]
    fn what_is_no_document_has_one_reason() {
        assert_eq!(verdict(b"").unwrap_err().to_string(), ENGLISH.notice.file_empty);
        let large = vec![b' '; MAX_FRAMEWORK_BYTES + 1];
        assert!(verdict(&large).unwrap_err().to_string().contains("at most 2 MB"));
    }
}
