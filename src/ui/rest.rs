//! The pages that few visits need at once, and the seam behind which they and all that only they need are.
//!
//! A release is cut along its seams into two files of wasm (`xtask/src/two_parts.rs`): whatever can be come to only through
//! them is in the second. Elsewhere a seam is a call like any other. Nothing may go through one before the rest is there:
//! `app::rest` knows whether it is.

use leptos::prelude::*;

use super::handle::AppHandle;
use super::pages::{
    action, behind, carry_over, check, forms, framework, gather, hand_over, lens, locking, opening, paper, people,
    plan, removing, report, result, rounds, together, workshop,
};
use crate::app::page::Page;

/// A function that is part of the rest, under a name that the cut finds it by: 32 digits of its own.
macro_rules! of_the_rest {
    ($name:literal, $(#[$about:meta])* $visible:vis fn $function:ident($($value:ident: $of:ty),*) $(-> $result:ty)? $body:block) => {
        $(#[$about])*
        #[cfg(not(in_two_parts))]
        $visible fn $function($($value: $of),*) $(-> $result)? $body

        $(#[$about])*
        #[cfg(in_two_parts)]
        #[allow(unsafe_code)]
        $visible fn $function($($value: $of),*) $(-> $result)? {
            // Both ends of the seam are made at once, by one compiler.
            #[allow(improper_ctypes)]
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            unsafe extern "C" {
                #[link_name = concat!("__wasm_split_00rest00_import_", $name)]
                fn outside($($value: $of),*) $(-> $result)?;
            }

            #[allow(improper_ctypes_definitions)]
            #[unsafe(export_name = concat!("__wasm_split_00rest00_export_", $name))]
            extern "C" fn inside($($value: $of),*) $(-> $result)? $body

            // SAFETY: the cut puts `inside` in the place of `outside`, and the macro gives both one type.
            unsafe { outside($($value),*) }
        }
    };
}

pub(crate) use of_the_rest;

of_the_rest! {
    "00000000000000000000000000000001",
    /// Any of these pages.
    #[must_use]
    pub fn page(handle: AppHandle, page: &Page) -> AnyView {
        match page {
            Page::Removing(id) => removing::removing_page(handle, id),
            Page::Check(_) => check::check_page(handle),
            Page::Result(_) => result::result_page(handle),
            Page::CarryOver(_) | Page::CarryOverFrom { .. } => carry_over::carry_over_page(handle),
            Page::Lens | Page::LensOf(_) => lens::lens_page(handle),
            Page::Behind(..) => behind::behind_page(handle),
            Page::Framework(_, from) => framework::framework_page(handle, from.as_ref()),
            Page::Paper(id, from) => paper::paper_page(handle, id, from.as_ref()),
            Page::Plan(_) => plan::plan_page(handle),
            Page::Action(..) => action::action_page(handle),
            Page::Report(..) => report::report_page(handle),
            Page::HandOver(_) => hand_over::hand_over_page(handle),
            Page::Locking(id) => locking::locking_page(handle, id),
            Page::Opening => opening::opening_page(handle),
            Page::Gather(_) => gather::gather_page(handle),
            Page::People(_) => people::people_page(handle),
            Page::Together(_) => together::together_page(handle),
            Page::Workshop(..) => workshop::workshop_page(handle),
            Page::Rounds(_) => rounds::rounds_page(handle),
            Page::DeletingRound(assessment, id) => rounds::deleting_round_page(handle, assessment, id),
            Page::Forms(..) => forms::forms_page(handle),
            // In `app`. They are named, so that a page without a place does not compile.
            Page::Start
            | Page::Deleting(_)
            | Page::About(_)
            | Page::Overview(_)
            | Page::Section(..)
            | Page::Statement(..)
            | Page::Grade(_)
            | Page::Clear(_)
            | Page::Cleared(_) => ().into_any(),
        }
    }
}
