#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| empowerment_check_fuzz::share_link::hold(bytes));
