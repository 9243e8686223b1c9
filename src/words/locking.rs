//! Locked copies.

#[derive(Debug)]
pub struct Locking {
    /// On the button that leads there, and over the page.
    pub title: &'static str,
    pub lead: &'static str,
    pub no_rescue: &'static str,
    pub first: &'static str,
    pub hint: &'static str,
    pub second: &'static str,
    pub show: &'static str,
    pub lock: &'static str,
    pub too_short: &'static str,
    pub not_alike: &'static str,
    pub working: &'static str,
    pub failed: &'static str,
    /// Why there are no locked copies here.
    pub missing: &'static str,
    /// Over the page about a file that is locked.
    pub locked_title: &'static str,
    pub unlock: &'static str,
    pub wrong: &'static str,
    pub newer: &'static str,
    pub damaged: &'static str,
}
