//! One component for each page. Pages never import pages.

pub mod about;
pub mod action;
pub mod behind;
pub mod carry_over;
pub mod check;
pub mod clearing;
pub mod deleting;
pub mod forms;
pub mod framework;
pub mod gather;
pub mod grade;
pub mod hand_over;
pub mod lens;
pub mod locking;
pub mod opening;
pub mod overview;
pub mod paper;
pub mod people;
pub mod plan;
pub mod removing;
pub mod report;
pub mod result;
pub mod section;
pub mod start;
pub mod together;
pub mod workshop;
