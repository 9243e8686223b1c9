//! Ways through the product that come to every page in every state. What is looked at there is the caller's business.

pub mod around;
pub mod following;
pub mod over_time;
pub mod planning;
pub mod rating;
pub mod several;
pub mod written;
