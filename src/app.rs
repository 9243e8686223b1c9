//! What the product does: the state, the messages that change it, the commands that follow, and the view models that
//! pages show. Pure: time and new ids come in with each message, and storage is reached only through its port.

pub mod attributes;
pub mod behind;
pub mod catalogue;
pub mod clock;
pub mod command;
pub mod computer;
pub mod export;
pub mod handing;
pub mod layout;
pub mod locks;
pub mod msg;
pub mod opening;
pub mod outward;
pub mod owner;
pub mod page;
pub mod persist;
pub mod picture;
pub mod rest;
pub mod settings;
pub mod state;
pub mod touched;
pub mod update;
pub mod views;
pub mod waiting;
