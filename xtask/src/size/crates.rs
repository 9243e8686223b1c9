//! What the code of the wasm is made of: the functions of each library, and of each room of the product.
//!
//! It must not guess: a function without a name is told as such.

use std::collections::BTreeMap;

use anyhow::Result;
use wasmparser::{CustomSectionReader, KnownCustom, Name, Parser, Payload, TypeRef};

use super::weight::Weight;

const PRODUCT: &str = "empowerment_check";
const GENERIC: &str = "libraries' generic code for the product's types";
const UNNAMED: &str = "without a name";
const STANDARD: [&str; 6] = ["core", "alloc", "std", "hashbrown", "dlmalloc", "compiler_builtins"];

/// The functions of this wasm, which has kept its names, by where they come from: the heaviest origin first. With brotli
/// each is packed by itself, so that the sum is more than the whole.
///
/// # Errors
/// It is not wasm.
pub fn of(wasm: &[u8]) -> Result<Vec<Weight>> {
    let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(&wasm[body.range()]),
            Payload::CustomSection(section) => names.extend(function_names(&section)),
            _ => {}
        }
    }
    let mut origins: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (index, body) in (imported..).zip(bodies) {
        let name = names.get(&index).copied().unwrap_or_default();
        origins.entry(origin(name)).or_default().extend_from_slice(body);
    }
    let mut weights: Vec<_> = origins.into_iter().map(|(origin, bodies)| Weight::of(origin, &bodies)).collect();
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.raw));
    Ok(weights)
}

/// The names of functions by their places, where this section holds any.
fn function_names<'a>(section: &CustomSectionReader<'a>) -> Vec<(u32, &'a str)> {
    let KnownCustom::Name(parts) = section.as_known() else { return Vec::new() };
    let of_functions = |part| if let Name::Function(names) = part { Some(names) } else { None };
    let names = parts.into_iter().flatten().filter_map(of_functions).flatten().flatten();
    names.map(|one| (one.index, one.name)).collect()
}

/// Where a function comes from, by its name such as `<alloc[c8a1b94caa27ad0]::vec::Vec<u8>>::push`: the crate that is named
/// first, or the product's room.
fn origin(name: &str) -> String {
    let Some((before, after)) = name.split_once('[') else { return UNNAMED.to_owned() };
    let first = before.rsplit(|letter: char| !is_of_identifier(letter)).next().unwrap_or_default();
    if first == PRODUCT {
        let (_, path) = after.split_once("]::").unwrap_or_default();
        let room = path.split(|letter: char| !is_of_identifier(letter)).next().unwrap_or_default();
        return format!("the product: {room}");
    }
    match first {
        _ if name.contains(&format!("{PRODUCT}[")) => GENERIC.to_owned(),
        first if STANDARD.contains(&first) => "the standard library".to_owned(),
        "" => UNNAMED.to_owned(),
        first => first.to_owned(),
    }
}

fn is_of_identifier(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_comes_from_the_crate_that_its_name_begins_with() {
        for (name, expected) in [
            ("empowerment_check[4e16d20db26708d5]::app::update::update_with", "the product: app"),
            ("<empowerment_check[4e16]::ui::handle::AppHandle>::send", "the product: ui"),
            ("<alloc[c8a1]::vec::Vec<empowerment_check[4e16]::domain::score::Score>>::push", GENERIC),
            ("<alloc[c8a1]::vec::Vec<u8>>::push", "the standard library"),
            ("<dlmalloc[bee3]::dlmalloc::Dlmalloc<dlmalloc[bee3]::sys::System>>::malloc", "the standard library"),
            ("<tachys[1814]::view::any_view::AnyView as tachys[1814]::view::Render>::rebuild", "tachys"),
            ("mounted_leave", UNNAMED),
            ("", UNNAMED),
        ] {
            assert_eq!(origin(name), expected, "{name}");
        }
    }

    #[test]
    fn functions_are_weighed_with_their_bodies() {
        // Two functions without values: the second has a `nop` before its end. Then the name of the second.
        let head = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0\x0a\x08\x02\x02\0\x0b\x03\0\x01\x0b";
        let names = [b"\x04name".as_slice(), &[1, 9, 1, 1, 6], b"ab[1]x"].concat();
        let wasm = [head.as_slice(), &[0, u8::try_from(names.len()).unwrap()], &names].concat();
        let weights: Vec<_> = of(&wasm).unwrap().into_iter().map(|one| (one.name, one.raw)).collect();
        assert_eq!(weights, [("ab".to_owned(), 3), (UNNAMED.to_owned(), 2)]);
        assert!(of(b"no wasm").is_err());
    }
}
