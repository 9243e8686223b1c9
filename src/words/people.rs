//! Bringing several people's answers together, and who is in.

use super::phrase::{Phrase, Plural};

#[derive(Debug)]
pub struct People {
    /// On the overview and at the top of the page.
    pub title: &'static str,
    /// On the overview, what it is about.
    pub about: &'static str,
    pub lead: &'static str,
    /// On the first page.
    pub link: &'static str,
    pub gather_title: &'static str,
    pub gather_lead: &'static str,
    pub gather_new: &'static str,
    pub gather_label: &'static str,
    pub drop_hint: &'static str,
    /// Files read, of how many.
    pub reading: Phrase<2>,
    /// Files brought in, of how many.
    pub joining: Phrase<2>,
    pub stop: &'static str,
    pub ready_title: &'static str,
    pub ready_lead: &'static str,
    /// The file's name, who it is from.
    pub ready_line: Phrase<2>,
    pub refused_title: &'static str,
    /// The file's name, why.
    pub refused_line: Phrase<2>,
    pub other_framework: Phrase<1>,
    pub not_people: &'static str,
    pub locked: &'static str,
    pub bring_in: Plural,
    pub set_aside: &'static str,
    pub more_lines: Plural,
    /// The first and the last who are listed, of how many.
    pub listed: Phrase<3>,
    pub previous: &'static str,
    pub next: &'static str,
    /// Shows only those who may be here twice.
    pub may_be_twice: Plural,
    pub back: &'static str,
    pub nobody_yet: &'static str,
    pub people: Plural,
    pub forms: Plural,
    /// Those in the picture, those who are here.
    pub in_picture_of: Phrase<2>,
    pub add_more: &'static str,
    pub to_picture: &'static str,
    pub to_workshop: &'static str,
    pub who_title: &'static str,
    pub unnamed: &'static str,
    pub paper_forms: &'static str,
    pub in_picture: &'static str,
    pub show_name: &'static str,
    pub left_out: &'static str,
    /// The later answers' day.
    pub same_browser: Phrase<1>,
    pub same_name: Phrase<1>,
    pub same_assessment: Phrase<1>,
    pub one_person: &'static str,
    pub two_people: &'static str,
    pub edit_forms: &'static str,
    pub privacy_title: &'static str,
    pub privacy: &'static str,
    pub smallest_legend: &'static str,
    pub smallest_hint: &'static str,
    /// In the order of `domain::about::SMALLEST_CHOICES`.
    pub smallest: [&'static str; 3],
    pub agreed_legend: &'static str,
    pub agreed_hint: &'static str,
    pub agreed: &'static str,
    pub unmatched_title: Plural,
    pub unmatched_lead: &'static str,
    /// Statement, why, how often.
    pub unmatched_line: Phrase<3>,
    pub no_statement: &'static str,
    pub other_wording: &'static str,
    pub other_step: &'static str,
    pub other_forms: &'static str,
    pub keep_title: &'static str,
    pub keep_lead: &'static str,
    pub keep_agreed: &'static str,
    /// So many files.
    pub in_parts: Plural,
}
