//! The crates that cargo has locked, as `cargo metadata` tells them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::child;
use crate::project::Project;

/// The one place where crates may come from.
pub const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// One crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crate {
    pub id: String,
    pub name: String,
    pub version: String,
    pub licence: Option<String>,
    /// `None` for one of our own.
    pub source: Option<String>,
    /// What it asks of others: names and versions.
    pub asks: Vec<(String, String)>,
    is_macro: bool,
}

/// What a crate is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// It is part of what visitors load.
    Shipped,
    /// It only helps to build that.
    Building,
}

/// What cargo tells.
pub struct Crates {
    told: Value,
}

impl Crates {
    /// Of everything in the workspace, tests and this command too.
    ///
    /// # Errors
    /// Cargo cannot tell.
    pub fn of_everything(project: &Project) -> Result<Self> {
        Self::asked(project, &[])
    }

    /// Of the product as it is built for the browser.
    ///
    /// # Errors
    /// Cargo cannot tell.
    pub fn of_product(project: &Project) -> Result<Self> {
        Self::asked(project, &["--filter-platform", "wasm32-unknown-unknown"])
    }

    fn asked(project: &Project, options: &[&str]) -> Result<Self> {
        let mut command = child::cargo();
        command.current_dir(project.root()).args(["metadata", "--format-version=1", "--locked"]).args(options);
        Self::read(&child::output_of(&mut command)?)
    }

    fn read(text: &str) -> Result<Self> {
        Ok(Self { told: serde_json::from_str(text)? })
    }

    /// Every crate, in the order of names and versions.
    pub fn all(&self) -> Vec<Crate> {
        let mut crates: Vec<Crate> = list(&self.told["packages"]).map(read_crate).collect();
        crates.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
        crates
    }

    /// The id of the product itself.
    ///
    /// # Errors
    /// It is not in what cargo tells.
    pub fn product(&self) -> Result<String> {
        let found = self.all().into_iter().find(|one| one.name == "empowerment-check" && one.source.is_none());
        found.map(|one| one.id).context("cargo does not know the product")
    }

    /// The crates behind one, each with what it is needed for, without those that only its tests need.
    pub fn behind(&self, id: &str) -> BTreeMap<String, Need> {
        let macros: BTreeSet<String> = self.all().into_iter().filter(|one| one.is_macro).map(|one| one.id).collect();
        let mut needs: BTreeMap<String, Need> = BTreeMap::new();
        let mut waiting = vec![(id.to_owned(), Need::Shipped)];
        while let Some((next, need)) = waiting.pop() {
            let need = if macros.contains(&next) { Need::Building } else { need };
            if needs.get(&next).is_some_and(|known| *known <= need) {
                continue;
            }
            needs.insert(next.clone(), need);
            let needed = self.needed_by(&next).into_iter();
            waiting.extend(needed.map(|(other, kind)| (other, need.max(kind))));
        }
        needs.remove(id);
        needs
    }

    /// The crates that one needs itself.
    pub fn needed_by(&self, id: &str) -> Vec<(String, Need)> {
        let node = list(&self.told["resolve"]["nodes"]).find(|node| node["id"] == id);
        let Some(node) = node else { return Vec::new() };
        list(&node["deps"]).filter_map(|other| Some((text(&other["pkg"]), need(other)?))).collect()
    }
}

/// `None` for what only tests need.
fn need(dependency: &Value) -> Option<Need> {
    let kinds = list(&dependency["dep_kinds"]).filter_map(|kind| match kind["kind"].as_str() {
        None => Some(Need::Shipped),
        Some("build") => Some(Need::Building),
        Some(_) => None,
    });
    kinds.min()
}

fn read_crate(told: &Value) -> Crate {
    let is_macro = list(&told["targets"]).any(|target| list(&target["kind"]).any(|kind| kind == "proc-macro"));
    let without_path = list(&told["dependencies"]).filter(|asked| asked["path"].is_null());
    Crate {
        id: text(&told["id"]),
        name: text(&told["name"]),
        version: text(&told["version"]),
        licence: told["license"].as_str().map(str::to_owned),
        source: told["source"].as_str().map(str::to_owned),
        asks: without_path.map(|asked| (text(&asked["name"]), text(&asked["req"]))).collect(),
        is_macro,
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use serde_json::json;

    /// The product needs `a`, a macro and a build crate; `a` needs `b`, the macro needs `b` and `c`.
    pub fn small() -> Crates {
        let package = |name: &str, kind: &str| {
            let source = (name != "empowerment-check").then_some(CRATES_IO);
            json!({"id": name, "name": name, "version": "1.0.0", "license": "MIT", "source": source,
                   "targets": [{"kind": [kind]}], "dependencies": [{"name": "x", "req": "^1", "path": null}]})
        };
        let needs = |name: &str, kind: Value| json!({"pkg": name, "dep_kinds": [{"kind": kind}]});
        Crates {
            told: json!({
                "packages": [package("empowerment-check", "lib"), package("a", "lib"), package("b", "lib"),
                             package("c", "lib"), package("m", "proc-macro"), package("t", "lib"), package("u", "lib")],
                "resolve": {"nodes": [
                    {"id": "empowerment-check", "deps": [needs("a", Value::Null), needs("m", Value::Null),
                                                         needs("u", json!("build")), needs("t", json!("dev"))]},
                    {"id": "a", "deps": [needs("b", Value::Null)]},
                    {"id": "m", "deps": [needs("b", Value::Null), needs("c", Value::Null)]},
                ]},
            }),
        }
    }

    #[test]
    fn what_is_shipped_is_told_from_what_only_helps_to_build_it() {
        let crates = small();
        let behind = crates.behind(&crates.product().unwrap());
        let expected = [
            ("a", Need::Shipped),
            ("b", Need::Shipped),
            ("c", Need::Building),
            ("m", Need::Building),
            ("u", Need::Building),
        ];
        assert_eq!(behind, expected.map(|(name, need)| (name.to_owned(), need)).into());
    }
}
