//! What the page around the product is told, as facts. No answer, score or text is among them, unless the page asked for
//! the answers and visitors can read that it receives them; what is written never is.

use super::command::Command;
use super::settings::Share;
use super::state::AppState;
use super::views::progress::{self, Progress, Stage};
use crate::domain::answer::{Answer, Judgement};
use crate::domain::assessment::Assessment;
use crate::domain::ids::AssessmentId;
use crate::formats::json::tree::Json;
use crate::storage::keys::Key;

/// One event: its name and what it tells.
#[derive(Debug)]
pub struct Outward {
    pub name: &'static str,
    pub detail: Json,
}

/// What was so after the last message.
#[derive(Debug, Default)]
pub struct Watch {
    open: Option<(AssessmentId, Progress)>,
    assessments: usize,
}

impl Watch {
    /// What is to be told after a message that led to this state and these commands.
    pub fn look(&mut self, state: &AppState, commands: &[Command]) -> Vec<Outward> {
        let mut told: Vec<Outward> = commands.iter().filter_map(taken_along).collect();
        let here = state.assessments.len();
        if here < self.assessments {
            told.push(Outward { name: "clear", detail: Json::object([("left", number(here))]) });
        }
        self.assessments = here;
        let answered = commands.iter().any(|command| matches!(command, Command::Save(Key::Answer(..))));
        if answered || self.open.as_ref().map(|(id, _)| id) != state.page.assessment() {
            told.extend(self.progress(state));
        }
        told
    }

    /// An assessment that was only opened has made no progress.
    fn progress(&mut self, state: &AppState) -> Vec<Outward> {
        let now =
            state.open_assessment().map(|(assessment, framework)| (assessment, progress::whole(framework, assessment)));
        let before = self.open.take();
        self.open = now.map(|(assessment, progress)| (assessment.id.clone(), progress));
        let (Some((id, before)), Some((assessment, progress))) = (before, now) else { return Vec::new() };
        if id != assessment.id || before == progress && state.settings.share == Share::Nothing {
            return Vec::new();
        }
        let tell = |name| Outward { name, detail: detail(state, assessment, progress) };
        let complete = progress.stage() == Stage::Complete && before != progress;
        [Some("progress"), complete.then_some("complete")].into_iter().flatten().map(tell).collect()
    }
}

fn detail(state: &AppState, assessment: &Assessment, progress: Progress) -> Json {
    let framework = &assessment.header.framework;
    let mut fields = vec![
        ("framework".to_owned(), Json::text(framework.id.as_str())),
        ("frameworkVersion".to_owned(), Json::text(framework.version.as_str())),
        ("answered".to_owned(), Json::Whole(progress.done.into())),
        ("total".to_owned(), Json::Whole(progress.total.into())),
    ];
    if state.settings.share == Share::Answers {
        fields.push(("answers".to_owned(), answers(assessment)));
    }
    Json::Object(fields)
}

/// The judgements by statement.
fn answers(assessment: &Assessment) -> Json {
    let judged = assessment.answers.iter().filter_map(|(id, answer)| Some((id, Answer::judgement(answer)?)));
    Json::Object(judged.map(|(id, judgement)| (id.as_str().to_owned(), Json::text(name(judgement)))).collect())
}

fn name(judgement: &Judgement) -> &str {
    match judgement {
        Judgement::Level(level) => level.as_str(),
        Judgement::DontKnow => "dont-know",
        Judgement::DoesNotApply => "does-not-apply",
    }
}

/// A file that goes to the downloads: of which kind, by the end of its name. The name itself may say more.
fn taken_along(command: &Command) -> Option<Outward> {
    let name = match command {
        Command::Download { name, .. } | Command::DownloadPage { name, .. } | Command::DownloadPng { name, .. } => name,
        Command::Print => return Some(export("print")),
        _ => return None,
    };
    Some(export(name.rsplit('.').next().unwrap_or_default()))
}

fn export(kind: &str) -> Outward {
    Outward { name: "export", detail: Json::object([("kind", Json::text(kind))]) }
}

fn number(count: usize) -> Json {
    Json::Whole(i64::try_from(count).unwrap_or(i64::MAX))
}
