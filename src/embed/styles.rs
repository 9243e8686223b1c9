//! The style sheet of the shadow root, in one text. The build script joins the files of `style/` and takes out what
//! only people need.

/// Tokens first, then what uses them; print last, so that it wins.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/styles.css"));
