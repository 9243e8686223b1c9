//! While a part of the product is needed that has not loaded.

#[derive(Debug)]
pub struct RestWords {
    pub coming: &'static str,
    pub coming_next: &'static str,
    pub missing: &'static str,
    pub missing_next: &'static str,
    /// On the button that asks for it again.
    pub again: &'static str,
}
