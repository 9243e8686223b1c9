//! Pages and components. They read view models and send messages; they never reach for storage or the browser, and
//! they hold no text of their own.

pub mod app;
pub mod components;
pub mod element;
pub mod handle;
pub mod listeners;
pub mod pages;
pub mod rest;
