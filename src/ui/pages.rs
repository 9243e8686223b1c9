//! One component for each page. Pages never import pages.

pub mod about;
pub mod check;
pub mod deleting;
pub mod grade;
pub mod overview;
pub mod result;
pub mod section;
pub mod start;
