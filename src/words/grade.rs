//! The one grade of the whole.

#[derive(Debug)]
pub struct Grade {
    pub title: &'static str,
    pub lead: &'static str,
    pub no_averages: &'static str,
    pub legend: &'static str,
    pub proportions: &'static str,
    pub reason_label: &'static str,
    pub reason_hint: &'static str,
}
