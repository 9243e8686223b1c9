//! The part of a link after its `#`: one assessment's ratings in as few characters as they need, so that no server has to
//! keep them. `docs/share-link.md` describes it. Whoever has the link can read what is in it: nothing here is secret, and
//! nothing decides what becomes of a link that was read.

mod armour;
mod bits;
mod letters;
mod taking;

use crate::domain::about::{PERSPECTIVES, PLACE};
use crate::domain::answer::NOTE;
use crate::domain::field::FieldKind;
use crate::domain::framework::FrameworkRef;
use crate::domain::ids::FrameworkId;
use crate::domain::stamp::MAX_COUNTER;
use crate::domain::timestamp::Timestamp;

use bits::{BitReader, BitWriter};

pub use armour::MAX_LENGTH;
pub use taking::Handed;

/// What stands before the content, after the `#` of an address.
pub const PREFIX: &str = "empowerment-check=";

/// As some programs write it.
const ENCODED_PREFIX: &str = "empowerment-check%3D";

/// The most steps that a scale can have in a link.
const MAX_STEPS: usize = 60;
/// A moment in milliseconds since 1970, for some thousand years.
const MOMENT_BITS: u32 = 48;
/// The last moment that files can tell, the end of the year 9999.
const LATEST: Timestamp = Timestamp(253_402_300_799_999);

/// Why a text is not a link that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotALink {
    /// It holds no link of ours.
    Missing,
    /// It is not as it was made: cut short, or a character is another one.
    Damaged,
    /// Made by a newer version.
    Newer,
}

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareLink {
    pub framework: FrameworkRef,
    /// What tells one assessment, and one browser, from another. Neither says whose it is.
    pub assessment: u64,
    pub browser: u64,
    /// The greatest counter of any of its edits.
    pub counter: u64,
    /// When it was last changed.
    pub changed: Timestamp,
    /// The place among the perspectives, counted from one; nought when it is not said.
    pub perspective: usize,
    /// The place or group; empty when it is not to be said.
    pub place: String,
    /// How many steps the scale has.
    pub steps: usize,
    pub sections: Vec<Section>,
}

/// What is said of the statements of one section, in the framework's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The mark of the section's statements, with their wording, and of the scale.
    pub mark: u32,
    /// One for each statement that is rated.
    pub ratings: Vec<Rating>,
    /// By the place of its statement among all of the section.
    pub notes: Vec<(usize, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    NotAnswered,
    DontKnow,
    DoesNotApply,
    /// Counted from nought at the lowest.
    Step(usize),
}

/// Finds the content of a link in what a person pasted: a whole address, its end, or a message around it. Mail breaks long
/// lines: where the link does not end at the first white space, all that follows is taken together.
#[must_use]
pub fn find(text: &str) -> Option<String> {
    let after = |prefix| text.split_once(prefix).map(|(_, rest)| rest);
    let rest = after(PREFIX).or_else(|| after(ENCODED_PREFIX))?;
    let first = rest.split_whitespace().next().map(digits).unwrap_or_default();
    if armour::open(&first) != Err(NotALink::Damaged) {
        return Some(first);
    }
    Some(digits(&rest.split_whitespace().collect::<String>()))
}

/// What can be the content of a link, up to the first character that cannot.
fn digits(text: &str) -> String {
    text.chars().take_while(|character| armour::is_digit(*character)).collect()
}

/// Reads the content of a link.
///
/// # Errors
/// Says why it cannot be used.
pub fn read(text: &str) -> Result<ShareLink, NotALink> {
    let content = armour::open(text)?;
    let mut bits = BitReader::new(&content);
    let link = read_link(&mut bits).filter(|_| bits.is_at_the_end());
    link.ok_or(NotALink::Damaged)
}

impl ShareLink {
    /// The content of the link.
    #[must_use]
    pub fn write(&self) -> String {
        let mut bits = BitWriter::default();
        letters::write(&mut bits, self.framework.id.as_str());
        letters::write(&mut bits, &self.framework.version);
        bits.push(self.assessment, u64::BITS);
        bits.push(self.browser, u64::BITS);
        bits.number(self.counter);
        bits.push(self.changed.0.unsigned_abs(), MOMENT_BITS);
        bits.count(self.perspective);
        letters::write(&mut bits, &self.place);
        bits.count(self.steps);
        bits.count(self.sections.len());
        for section in &self.sections {
            section.write(&mut bits, self.steps);
        }
        armour::close(&bits.finish())
    }

    /// How many statements are rated, also as don't know or does not apply.
    #[must_use]
    pub fn rated(&self) -> usize {
        self.sections.iter().map(Section::rated).sum()
    }

    /// How many notes there are.
    #[must_use]
    pub fn notes(&self) -> usize {
        self.sections.iter().map(|section| section.notes.len()).sum()
    }
}

impl Section {
    #[must_use]
    pub fn rated(&self) -> usize {
        self.ratings.iter().filter(|rating| **rating != Rating::NotAnswered).count()
    }

    fn write(&self, bits: &mut BitWriter, steps: usize) {
        bits.push(self.mark.into(), u32::BITS);
        bits.count(self.ratings.len());
        for rating in &self.ratings {
            bits.push(rating.number(), width(steps));
        }
        bits.count(self.notes.len());
        let mut next = 0;
        for (place, note) in &self.notes {
            bits.count(place - next);
            letters::write(bits, note);
            next = place + 1;
        }
    }
}

impl Rating {
    fn number(self) -> u64 {
        match self {
            Self::NotAnswered => 0,
            Self::DontKnow => 1,
            Self::DoesNotApply => 2,
            Self::Step(step) => step as u64 + 3,
        }
    }

    fn numbered(number: usize, steps: usize) -> Option<Self> {
        match number {
            0 => Some(Self::NotAnswered),
            1 => Some(Self::DontKnow),
            2 => Some(Self::DoesNotApply),
            step => (step - 3 < steps).then_some(Self::Step(step - 3)),
        }
    }
}

/// How many bits a rating takes.
fn width(steps: usize) -> u32 {
    usize::BITS - (steps + 2).leading_zeros()
}

fn read_link(bits: &mut BitReader<'_>) -> Option<ShareLink> {
    let id = FrameworkId::parse(&letters::read(bits)?).ok()?;
    let framework = FrameworkRef { id, version: read_version(bits)? };
    let (assessment, browser) = (bits.take(u64::BITS)?, bits.take(u64::BITS)?);
    let counter = bits.number().filter(|counter| *counter <= MAX_COUNTER)?;
    let changed = Some(Timestamp(i64::try_from(bits.take(MOMENT_BITS)?).ok()?)).filter(|time| *time <= LATEST)?;
    let perspective = bits.count().filter(|place| *place <= PERSPECTIVES.len())?;
    let place = read_text(bits, PLACE.kind)?;
    let steps = bits.count().filter(|steps| (2..=MAX_STEPS).contains(steps))?;
    let count = bits.count()?;
    let mut sections = Vec::new();
    for _ in 0..count {
        sections.push(read_section(bits, steps)?);
    }
    Some(ShareLink { framework, assessment, browser, counter, changed, perspective, place, steps, sections })
}

/// Three whole numbers, as in a framework file.
fn read_version(bits: &mut BitReader<'_>) -> Option<String> {
    let version = letters::read(bits)?;
    let is_number = |part: &str| (1..=6).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (version.split('.').count() == 3 && version.split('.').all(is_number)).then_some(version)
}

/// A text as a field of this kind keeps it.
fn read_text(bits: &mut BitReader<'_>, kind: FieldKind) -> Option<String> {
    let text = letters::read(bits)?;
    (kind.kept(&text).as_ref() == Ok(&text)).then_some(text)
}

fn read_section(bits: &mut BitReader<'_>, steps: usize) -> Option<Section> {
    let mark = u32::try_from(bits.take(u32::BITS)?).ok()?;
    let count = bits.count()?;
    let mut ratings = Vec::new();
    for _ in 0..count {
        let number = usize::try_from(bits.take(width(steps))?).ok()?;
        ratings.push(Rating::numbered(number, steps)?);
    }
    let count = bits.count()?;
    let mut notes = Vec::new();
    let mut next: usize = 0;
    for _ in 0..count {
        let place = next.checked_add(bits.count()?)?;
        let note = read_text(bits, NOTE.kind).filter(|note| !note.is_empty())?;
        notes.push((place, note));
        next = place.checked_add(1)?;
    }
    Some(Section { mark, ratings, notes })
}
