//! People who answer alone, each in a browser of their own, and bringing their files together.

use empowerment_check::app::command::Command;
use empowerment_check::app::msg::Msg;
use empowerment_check::app::page::Page;
use empowerment_check::domain::about::{PERSPECTIVE, SHOWN_AS};
use empowerment_check::domain::ids::AssessmentId;

use super::browser_store::BrowserStore;
use super::filling::WHOLE;
use super::visit::{SMALL, Visit};

/// The file of a person who answers the section `doors` alone: the number of their browser, whose view it is, what they
/// want to be called, and their answers.
pub fn file_of(browser: u64, perspective: &'static str, name: &str, replies: &str) -> Vec<u8> {
    let mut visit = Visit::open_small(&BrowserStore::of_browser(browser));
    file_from(&mut visit, perspective, name, replies)
}

/// The file of somebody who answers in a browser that is open.
pub fn file_from(visit: &mut Visit, perspective: &'static str, name: &str, replies: &str) -> Vec<u8> {
    let id = visit.begin(SMALL);
    visit.pick(&WHOLE, &PERSPECTIVE, perspective);
    visit.fill(&WHOLE, &SHOWN_AS, name);
    visit.go_to("doors");
    visit.rate("doors", replies);
    visit.pause();
    visit.download(&id).1.into_bytes()
}

impl Visit {
    /// Reads these files on the page for it, in this assessment or towards a new one.
    pub fn read_people(&mut self, into: Option<&AssessmentId>, files: &[(&str, Vec<u8>)]) -> Vec<Command> {
        self.send(Msg::PageOpened(Page::Gather(into.cloned())));
        self.send(Msg::PeopleChosen(u32::try_from(files.len()).unwrap()));
        let mut asked = Vec::new();
        for (name, bytes) in files {
            asked.extend(self.send(Msg::PersonRead { name: (*name).to_owned(), read: Ok(bytes.clone()) }));
        }
        asked
    }

    /// Brings these people together in a new assessment.
    pub fn gather(&mut self, files: &[(&str, Vec<u8>)]) -> AssessmentId {
        self.read_people(None, files);
        self.send(Msg::PeopleBroughtIn);
        self.open_id()
    }
}
