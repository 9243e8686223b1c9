//! What holds for any bytes whatsoever, one file for each way in. The fuzzer makes up bytes and calls `hold`;
//! `tests/hostile_bytes.rs` calls it with the bytes that the fuzzer kept, so that both hold the same.

pub mod assessment_file;
pub mod faults;
pub mod framework_file;
pub mod json;
pub mod locked_file;
pub mod share_link;
pub mod stored_records;
