//! The mark by which a browser tells whether a file is the one that was meant: subresource integrity, with SHA-384.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// What stands in an `integrity` attribute for this content.
pub fn mark(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_what_openssl_makes_of_a_content() {
        // printf 'alert(1);' | openssl dgst -sha384 -binary | openssl base64 -A
        let expected = "sha384-dnux3uAPxaf+IhCrFG1D/XVNzP1XLDNcn3Pe3jyxouEAoot5kfwC5u8rMwNhE5oi";
        assert_eq!(mark(b"alert(1);"), expected);
    }
}
