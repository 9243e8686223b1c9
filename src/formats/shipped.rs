//! The frameworks that are inside the product. The build script takes every JSON file in `framework-data/` but the
//! schema, so adding a framework is adding one file. A test holds that each of them keeps every rule.

use crate::domain::framework::Framework;

use super::framework_json;
use super::json::tree::Json;

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// Every shipped framework, in the order of its file name. One that could not be read would be left out.
#[must_use]
pub fn frameworks() -> Vec<Framework> {
    let mut frameworks = Vec::new();
    for text in SHIPPED {
        if let Ok(Ok(framework)) = Json::parse(text).map(|tree| framework_json::read(&tree)) {
            frameworks.push(framework);
        }
    }
    frameworks
}
