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
    json!({
        "type": kind,
        "bom-ref": address(one),
        "name": one.name,
        "version": one.version,
        "purl": address(one),
        "licenses": licences.collect::<Vec<_>>(),
    })
}

fn address(one: &Crate) -> String {
    format!("pkg:cargo/{}@{}", one.name, one.version)
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

    #[test]
    fn every_crate_behind_the_product_is_in_it_once_with_its_checksum() {
        let lockfile = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\nchecksum = \"00ff\"\n";
        let text = write(&small(), lockfile).unwrap();
        let bill: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(bill["metadata"]["component"]["purl"], "pkg:cargo/empowerment-check@1.0.0");
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
