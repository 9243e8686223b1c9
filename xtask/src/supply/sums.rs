//! The marks of the shipped files, by which anybody can tell whether theirs are the released ones: SHA-384, as for
//! subresource integrity, in the form that `sha384sum --check` reads.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha384};

use crate::hex::hex;
use crate::size::weight::files_in;

/// The name of the list in `dist/`.
pub const NAME: &str = "SHA384SUMS";

/// A line for every file in a folder and below it, but for the list itself.
///
/// # Errors
/// The folder or one of its files cannot be read.
pub fn of_folder(folder: &Path) -> Result<String> {
    let mut list = String::new();
    for name in files_in(folder)?.into_iter().filter(|name| name != NAME && !name.starts_with('.')) {
        let sum = hex(&Sha384::digest(fs::read(folder.join(&name))?));
        let _ = writeln!(list, "{sum}  {name}");
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_the_mark_and_the_name() {
        let folder = std::env::temp_dir().join(format!("sums-{}", std::process::id()));
        fs::create_dir_all(folder.join("inner")).unwrap();
        fs::write(folder.join("inner/abc"), "abc").unwrap();
        fs::write(folder.join(NAME), "an earlier list").unwrap();
        let list = of_folder(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        // The example of FIPS 180-4.
        let expected = "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed\
                        8086072ba1e7cc2358baeca134c825a7  inner/abc\n";
        assert_eq!(list, expected);
    }
}
