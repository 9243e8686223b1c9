//! Waiting for what has to come, however long a busy machine takes, up to a limit that only a fault reaches.

use std::fmt::Debug;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(120);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// Looks again and again until there is something.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
}

/// Looks until this is there; a failure shows what was there instead.
pub async fn until_equal<T: Debug + PartialEq>(what: &str, expected: &T, mut look: impl AsyncFnMut() -> T) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let found = look().await;
        if found == *expected {
            return;
        }
        assert!(Instant::now() < deadline, "{what}: waited in vain for\n  {expected:?}\nthere is\n  {found:?}");
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
}
