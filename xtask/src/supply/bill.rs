//! The bill of materials: every crate behind the product, in the CycloneDX form (JSON, version 1.5), which tools for
//! such lists read. The same crates give the same text: it holds no time and no chance.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Value, json};

use super::crates::{Crate, Crates, Need};

/// Its name in `dist/`, which those tools look for.
pub const NAME: &str = "bom.cdx.json";

/// The text of the bill. `lockfile` is the text of `Cargo.lock`, which holds the crates' checksums.
///
/// # Errors
/// Cargo does not know the product.
pub fn write(crates: &Crates, lockfile: &str) -> Result<String> {
    let product = crates.product()?;
    let needs = crates.behind(&product);
    let (all, sums) = (crates.all(), checksums(lockfile));
    let known = |id: &str| all.iter().find(|one| one.id == id);
    let components = all.iter().filter_map(|one| Some(component(one, *needs.get(&one.id)?, &sums)));
    let dependencies = all.iter().filter(|one| one.id == product || needs.contains_key(&one.id)).map(|one| {
        let needed = crates.needed_by(&one.id).into_iter().filter(|(id, _)| needs.contains_key(id));
        let mut needed: Vec<String> = needed.filter_map(|(id, _)| known(&id).map(address)).collect();
        needed.sort();
        json!({ "ref": address(one), "dependsOn": needed })
    });
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": known(&product).map(|one| described(one, "application")) },
        "components": components.collect::<Vec<_>>(),
        "dependencies": dependencies.collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

fn component(one: &Crate, need: Need, sums: &BTreeMap<(String, String), String>) -> Value {
    let mut component = described(one, "library");
    component["scope"] = json!(match need {
        Need::Shipped => "required",
        Need::Building => "excluded",
    });
    if let Some(sum) = sums.get(&(one.name.clone(), one.version.clone())) {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

fn described(one: &Crate, kind: &str) -> Value {
    let licences = one.licence.iter().map(|licence| json!({ "expression": licence.replace('/', " OR ") }));
    let mut described = json!({
        "type": kind,
        "bom-ref": address(one),
        "name": one.name,
        "version": one.version,
        "licenses": licences.collect::<Vec<_>>(),
    });
    if one.source.is_some() {
        described["purl"] = json!(address(one));
    }
    described
}

/// One of our own has no place where others could get it.
fn address(one: &Crate) -> String {
    let place = if one.source.is_some() { "pkg:cargo" } else { "ours" };
    format!("{place}/{}@{}", one.name, one.version)
}

/// The checksums of `Cargo.lock`, by name and version.
fn checksums(lockfile: &str) -> BTreeMap<(String, String), String> {
    let field = |block: &str, name: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let blocks = lockfile.split("[[package]]");
    blocks
        .filter_map(|block| Some(((field(block, "name")?, field(block, "version")?), field(block, "checksum")?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::crates::tests::small;
    use super::*;
    use crate::project::Project;

    #[test]
    fn the_bill_of_this_project_holds_what_it_must() {
        let project = Project::here();
        let lockfile = std::fs::read_to_string(project.lockfile()).unwrap();
        let text = write(&Crates::of_product(&project).unwrap(), &lockfile).unwrap();
        let bill: Value = serde_json::from_str(&text).unwrap();
        let components = bill["components"].as_array().unwrap();
        let scope = |name: &str| components.iter().find(|one| one["name"] == name).map(|one| one["scope"].clone());
        assert_eq!(scope("leptos"), Some(json!("required")));
        assert_eq!(scope("thiserror-impl"), Some(json!("excluded")), "a macro");
        assert_eq!(scope("fantoccini"), None, "only for tests");
        let is_marked = |one: &Value| one["hashes"].is_array() == one["purl"].is_string();
        assert!(components.iter().all(|one| is_marked(one) && one["licenses"][0]["expression"].is_string()));
        assert!(!text.contains(&project.root().display().to_string()), "no folder of the building machine");
    }

    #[test]
    fn every_crate_behind_the_product_is_in_it_once_with_its_checksum() {
        let lockfile = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\nchecksum = \"00ff\"\n";
        let text = write(&small(), lockfile).unwrap();
        let bill: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(bill["metadata"]["component"]["bom-ref"], "ours/empowerment-check@1.0.0");
        let components = bill["components"].as_array().unwrap();
        let told: Vec<_> =
            components.iter().map(|one| (one["name"].as_str().unwrap(), one["scope"].as_str().unwrap())).collect();
        let expected = [("a", "required"), ("b", "required"), ("c", "excluded"), ("m", "excluded"), ("u", "excluded")];
        assert_eq!(told, expected);
        assert_eq!(components[0]["hashes"], json!([{ "alg": "SHA-256", "content": "00ff" }]));
        assert_eq!(components[0]["licenses"], json!([{ "expression": "MIT" }]));
        let needs_of_macro =
            json!({ "ref": "pkg:cargo/m@1.0.0", "dependsOn": ["pkg:cargo/b@1.0.0", "pkg:cargo/c@1.0.0"] });
        assert!(bill["dependencies"].as_array().unwrap().contains(&needs_of_macro));
        assert_eq!(write(&small(), lockfile).unwrap(), text);
    }
}
