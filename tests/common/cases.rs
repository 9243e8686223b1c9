//! How many cases a property is tried on. A case that failed once is written beside the test, to be tried for ever.

use proptest::test_runner::{Config, FileFailurePersistence};

/// So many cases.
pub fn cases(count: u32) -> Config {
    let kept = FileFailurePersistence::WithSource("regressions");
    Config { cases: count, failure_persistence: Some(Box::new(kept)), ..Config::default() }
}
