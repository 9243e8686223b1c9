//! `cut LINKED FOLDER`: cuts a linked wasm along its seams and puts the parts into a folder. `xtask/src/two_parts.rs` calls
//! it; it must not know what is in the parts.

use std::path::PathBuf;

use eyre::{OptionExt, Result, ensure};
use wasm_split_cli_support::{Options, transform};

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let linked = std::fs::read(arguments.next().ok_or_eyre("which wasm?")?)?;
    let folder = arguments.next().ok_or_eyre("into which folder?")?;
    let main = folder.join("main.wasm");
    let mut options = Options::new(&linked);
    options.output_dir = &folder;
    options.main_out_path = &main;
    let parts = transform(options)?.split_modules;
    ensure!(parts == [folder.join("split_rest.wasm")], "the seams make other parts: {parts:?}");
    Ok(())
}
