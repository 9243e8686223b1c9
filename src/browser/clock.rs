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

/// 64 bits that nobody has drawn before: from the browser's secure source, or from its ordinary one where a page
/// without HTTPS has no other. They name things; they keep no secrets.
#[must_use]
pub fn fresh() -> u64 {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if drawn { u64::from_le_bytes(bytes) } else { ordinary() ^ ordinary().rotate_left(32) }
}

fn ordinary() -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let drawn = (js_sys::Math::random() * u64::MAX as f64) as u64;
    drawn
}
