//! One component for each page. Pages never import pages.

pub mod deleting;
pub mod overview;
pub mod result;
pub mod section;
pub mod start;
