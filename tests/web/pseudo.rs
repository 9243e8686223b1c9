//! The pseudo-locale that the build script makes of the English words: every text in brackets, a third longer, with
//! accents.

#![allow(dead_code, unused_imports)] // what the files of paper forms say is read by xtask alone

include!(concat!(env!("OUT_DIR"), "/pseudo.rs"));
