//! The program that the browser loads. It only brings the library's exports (`embed::mount`) along; the custom
//! element calls them.

use empowerment_check as _;

fn main() {}
