//! The names under which things are stored. No other file knows a key.
//!
//! | key (after `empowerment-check/<instance>/`) | value |
//! | --- | --- |
//! | `meta` | schema version and this browser's replica id; or that everything is being cleared |
//! | `a/<assessment>/header` | framework and dates |
//! | `a/<assessment>/about` | the record of what is said about the assessment |
//! | `a/<assessment>/s/<statement>` | the record of one answer |
//! | `a/<assessment>/x/<action>` | the record of one action |
//! | `a/<assessment>/copied` | when a copy of it was last downloaded |
//! | `a/<assessment>/p/<person>` | one of the people whose answers were put together |
//! | `a/<assessment>/r/<round>` | what it said on an earlier day |
//! | `f/<framework>` | the text of a framework that was opened here |
//! | `computer` | `own` when a person said that only they use this computer |
//! | `layout` | how statements are shown: `one-by-one` or `whole-section` |
//! | `backup/<version>` | raw texts from before their migration from that version |
//! | `set-aside/<n>` | raw text that could not be read, with the key it stood under |

use crate::domain::ids::{ActionId, AssessmentId, FrameworkId, InstanceId, PersonId, RoundId, StatementId};

/// What every key of ours begins with.
pub const PREFIX: &str = "empowerment-check/";

/// The keys of one instance: elements that name different instances never see each other's data.
#[derive(Clone, Debug)]
pub struct Keys {
    prefix: String,
}

/// What a key of ours stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Meta,
    Header(AssessmentId),
    About(AssessmentId),
    Answer(AssessmentId, StatementId),
    Action(AssessmentId, ActionId),
    Copied(AssessmentId),
    Person(AssessmentId, PersonId),
    Round(AssessmentId, RoundId),
    Framework(FrameworkId),
    /// How statements are shown.
    Layout,
    /// Whose computer it is.
    Computer,
    SetAside(u32),
    /// What a migration from this version changed.
    BackUp(u32),
}

impl Key {
    /// The assessment that the record is part of.
    #[must_use]
    pub fn assessment(&self) -> Option<&AssessmentId> {
        match self {
            Self::Header(id)
            | Self::About(id)
            | Self::Answer(id, _)
            | Self::Action(id, _)
            | Self::Copied(id)
            | Self::Person(id, _)
            | Self::Round(id, _) => Some(id),
            Self::Meta | Self::Framework(_) | Self::Layout | Self::Computer | Self::SetAside(_) | Self::BackUp(_) => {
                None
            }
        }
    }
}

impl Keys {
    #[must_use]
    pub fn new(instance: &InstanceId) -> Self {
        Self { prefix: format!("{PREFIX}{}/", instance.as_str()) }
    }

    /// What every stored name begins with.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The stored name of a key.
    #[must_use]
    pub fn name(&self, key: &Key) -> String {
        let prefix = &self.prefix;
        match key {
            Key::Meta => format!("{prefix}meta"),
            Key::Layout => format!("{prefix}layout"),
            Key::Computer => format!("{prefix}computer"),
            Key::Header(assessment) => format!("{prefix}a/{}/header", assessment.as_str()),
            Key::About(assessment) => format!("{prefix}a/{}/about", assessment.as_str()),
            Key::Action(assessment, action) => format!("{prefix}a/{}/x/{}", assessment.as_str(), action.as_str()),
            Key::Person(assessment, person) => format!("{prefix}a/{}/p/{}", assessment.as_str(), person.as_str()),
            Key::Round(assessment, round) => format!("{prefix}a/{}/r/{}", assessment.as_str(), round.as_str()),
            Key::Framework(id) => format!("{prefix}f/{}", id.as_str()),
            Key::Answer(assessment, statement) => {
                format!("{prefix}a/{}/s/{}", assessment.as_str(), statement.as_str())
            }
            Key::Copied(assessment) => format!("{prefix}a/{}/copied", assessment.as_str()),
            Key::BackUp(version) => format!("{prefix}backup/{version}"),
            Key::SetAside(number) => format!("{prefix}set-aside/{number}"),
        }
    }

    /// Whether a stored name is of this instance, even when it says nothing to this version.
    #[must_use]
    pub fn is_ours(&self, name: &str) -> bool {
        name.starts_with(&self.prefix)
    }

    /// Reads a stored name; `None` when it is not one of this instance's keys.
    #[must_use]
    pub fn read(&self, name: &str) -> Option<Key> {
        let rest = name.strip_prefix(&self.prefix)?;
        let mut parts = rest.split('/');
        let key = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            ("meta", None, None, None) => Key::Meta,
            ("layout", None, None, None) => Key::Layout,
            ("computer", None, None, None) => Key::Computer,
            ("a", Some(id), Some("header"), None) => Key::Header(AssessmentId::parse(id).ok()?),
            ("a", Some(id), Some("about"), None) => Key::About(AssessmentId::parse(id).ok()?),
            ("a", Some(id), Some("copied"), None) => Key::Copied(AssessmentId::parse(id).ok()?),
            ("a", Some(id), Some("x"), Some(action)) => {
                Key::Action(AssessmentId::parse(id).ok()?, ActionId::parse(action).ok()?)
            }
            ("a", Some(id), Some("p"), Some(person)) => {
                Key::Person(AssessmentId::parse(id).ok()?, PersonId::parse(person).ok()?)
            }
            ("a", Some(id), Some("r"), Some(round)) => {
                Key::Round(AssessmentId::parse(id).ok()?, RoundId::parse(round).ok()?)
            }
            ("f", Some(id), None, None) => Key::Framework(FrameworkId::parse(id).ok()?),
            ("a", Some(id), Some("s"), Some(statement)) => {
                Key::Answer(AssessmentId::parse(id).ok()?, StatementId::parse(statement).ok()?)
            }
            ("backup", Some(version), None, None) => Key::BackUp(version.parse().ok()?),
            ("set-aside", Some(number), None, None) => Key::SetAside(number.parse().ok()?),
            _ => return None,
        };
        // Anything written in another way (a further part, a leading nought) is not ours.
        (self.name(&key) == name).then_some(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written_and_foreign_ones_are_not() {
        let keys = Keys::new(&InstanceId::default());
        let assessment = AssessmentId::parse("a-1").unwrap();
        let statement = StatementId::parse("shared-learning").unwrap();
        let action = ActionId::parse("x-1").unwrap();
        let framework = FrameworkId::parse("halls").unwrap();
        let person = PersonId::parse("85944171f73967e8").unwrap();
        let round = RoundId::parse("f-1").unwrap();
        for (key, name) in [
            (Key::Meta, "empowerment-check/main/meta"),
            (Key::Header(assessment.clone()), "empowerment-check/main/a/a-1/header"),
            (Key::About(assessment.clone()), "empowerment-check/main/a/a-1/about"),
            (Key::Copied(assessment.clone()), "empowerment-check/main/a/a-1/copied"),
            (Key::BackUp(1), "empowerment-check/main/backup/1"),
            (Key::Answer(assessment.clone(), statement), "empowerment-check/main/a/a-1/s/shared-learning"),
            (Key::Action(assessment.clone(), action), "empowerment-check/main/a/a-1/x/x-1"),
            (Key::Person(assessment.clone(), person), "empowerment-check/main/a/a-1/p/85944171f73967e8"),
            (Key::Round(assessment, round), "empowerment-check/main/a/a-1/r/f-1"),
            (Key::Framework(framework), "empowerment-check/main/f/halls"),
            (Key::Layout, "empowerment-check/main/layout"),
            (Key::Computer, "empowerment-check/main/computer"),
            (Key::SetAside(3), "empowerment-check/main/set-aside/3"),
        ] {
            assert_eq!(keys.name(&key), name);
            assert_eq!(keys.read(name), Some(key));
        }
        for name in [
            "theme",
            "empowerment-check/other/meta",
            "empowerment-check/main/",
            "empowerment-check/main/meta/x",
            "empowerment-check/main/a/a-1/s/x/y",
            "empowerment-check/main/a/a-1/about/x",
            "empowerment-check/main/a/a-1/x/x-1/y",
            "empowerment-check/main/f/Halls",
            "empowerment-check/main/f/halls/x",
            "empowerment-check/main/layout/x",
            "empowerment-check/main/set-aside/03",
            "empowerment-check/main/a/__proto__/header",
        ] {
            assert_eq!(keys.read(name), None, "{name}");
        }
    }
}
