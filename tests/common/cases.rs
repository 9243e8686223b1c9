//! How many cases a property is tried on. A case that failed once is written beside the test, to be tried for ever.

use proptest::test_runner::{Config, FileFailurePersistence};

/// So many cases; a tenth of them where the tests are run once for each of many faults (`docs/mutation-testing.md`).
pub fn cases(count: u32) -> Config {
    let count = if cfg!(feature = "at-once") { count.div_ceil(10) } else { count };
    let kept = FileFailurePersistence::WithSource("regressions");
    Config { cases: count, failure_persistence: Some(Box::new(kept)), ..Config::default() }
}
