//! View models: what each page shows, as plain values made from the state. They are compared to find out what has
//! changed, so they hold nothing that changes without being seen.

pub mod about;
pub mod action;
pub mod answer;
pub mod behind;
pub mod beside;
pub mod cannot_open;
pub mod carry_over;
pub mod check;
pub mod choice;
pub mod dates;
pub mod earlier;
pub mod factor;
pub mod fault;
pub mod faulty;
pub mod field;
pub mod framework;
pub mod grade;
pub mod lens;
pub mod markdown;
pub mod name;
pub mod notice;
pub mod number;
pub mod offer;
pub mod opened;
pub mod origin;
pub mod overview;
pub mod page_fault;
pub mod paper;
pub mod part;
pub mod phrasing;
pub mod plan;
pub mod progress;

pub mod report;
pub mod result;
pub mod said;

pub mod score;
pub mod section;
pub mod start;
pub mod statement;
pub mod status;
pub mod told;
pub mod walk;
pub mod when;
pub mod wording;
