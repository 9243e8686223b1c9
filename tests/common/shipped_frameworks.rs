//! The frameworks that are shipped, and what the tests count of them.

use std::sync::LazyLock;

use empowerment_check::domain::framework::{Dimension, Framework};
use empowerment_check::domain::ids::DimensionId;
use empowerment_check::domain::lens::SuccessFactor;
use empowerment_check::domain::statement::Statement;
use empowerment_check::formats::shipped;

/// Every one, in the order in which they are shipped.
pub static SHIPPED: LazyLock<Vec<Framework>> = LazyLock::new(shipped::frameworks);

pub fn framework(id: &str) -> &'static Framework {
    SHIPPED.iter().find(|framework| framework.id().as_str() == id).unwrap_or_else(|| panic!("{id} is not shipped"))
}

/// The group that a statement belongs to.
pub fn group_of<'a>(statement: &'a Statement, dimension: &str) -> &'a str {
    statement.groups[&DimensionId::parse(dimension).unwrap()].as_str()
}

/// The names of the groups of a dimension: ids and titles.
pub fn groups(dimension: &Dimension) -> Vec<(&str, &str)> {
    dimension.groups.iter().map(|group| (group.id.as_str(), group.title.as_str())).collect()
}

/// The success factors of the common lens that a statement belongs to, by name.
pub fn lens(statement: &Statement) -> Vec<&'static str> {
    let position = |factor: &SuccessFactor| SuccessFactor::ALL.iter().position(|one| one == factor).unwrap();
    statement.lens.iter().map(|factor| SuccessFactor::NAMES[position(factor)]).collect()
}

/// The steps of the scale: their words and values, lowest first.
pub fn steps(framework: &Framework) -> Vec<(&str, u32)> {
    framework.scale().levels().iter().map(|level| (level.label.as_str(), level.value)).collect()
}

/// How many statements in a row have the same name, in the order of the framework.
pub fn blocks<'a, T: PartialEq>(framework: &'a Framework, name: impl Fn(&'a Statement) -> T) -> Vec<(T, usize)> {
    let mut blocks: Vec<(T, usize)> = Vec::new();
    for statement in framework.statements() {
        let name = name(statement);
        match blocks.last_mut() {
            Some((last, count)) if *last == name => *count += 1,
            _ => blocks.push((name, 1)),
        }
    }
    blocks
}
