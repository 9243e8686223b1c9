//! The time, the time zone and chance, read where `update` may not.

use crate::domain::timestamp::Timestamp;

/// Now, by this computer's clock.
#[must_use]
pub fn now() -> Timestamp {
    // Whole milliseconds since 1970; far inside the numbers that i64 keeps exactly.
    #[allow(clippy::cast_possible_truncation)]
    Timestamp(js_sys::Date::now() as i64)
}

/// Minutes to add to UTC to get the time on the wall.
#[must_use]
pub fn offset_minutes() -> i32 {
    // At most fourteen hours, in whole minutes.
    #[allow(clippy::cast_possible_truncation)]
    let behind = js_sys::Date::new_0().get_timezone_offset() as i32;
    -behind
}

/// 64 bits that nobody has drawn before, from the browser's secure source. They name things; they keep no secrets.
/// A browser without that source gets the time instead.
#[must_use]
pub fn fresh() -> u64 {
    let mut bytes = now().0.to_le_bytes();
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // On failure the bytes stay as they are.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    u64::from_le_bytes(bytes)
}
