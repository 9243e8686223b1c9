//! Every state of every page, wide and narrow, light and dark: nothing that axe-core finds wrong, no target that is too
//! small, nothing that leads off the side of the screen, no text that sticks out of its box, no focus that is hidden.

use crate::e2e::journey::journey;
use crate::e2e::looks::look;
use crate::e2e::walks::{around, following, over_time, planning, rating, several, written};

const WIDE: (u32, u32) = (1280, 900);
const NARROW: (u32, u32) = (320, 640);

/// A test for each way through the product, in a window of this size.
macro_rules! looked_at {
    ($($test:ident: $walk:ident, $window:ident;)*) => {
        $(
            #[test]
            fn $test() {
                journey(stringify!($test), async |world| {
                    let page = world.visit().await;
                    page.browser.set_window($window).await;
                    $walk::walk(world, &page, &async |page, state| look(page, state).await).await;
                });
            }
        )*
    };
}

looked_at! {
    around_an_assessment_in_a_wide_window: around, WIDE;
    around_an_assessment_in_a_narrow_window: around, NARROW;
    a_rating_in_a_wide_window: rating, WIDE;
    a_rating_in_a_narrow_window: rating, NARROW;
    what_follows_in_a_wide_window: following, WIDE;
    what_follows_in_a_narrow_window: following, NARROW;
    several_people_in_a_wide_window: several, WIDE;
    several_people_in_a_narrow_window: several, NARROW;
    over_time_in_a_wide_window: over_time, WIDE;
    over_time_in_a_narrow_window: over_time, NARROW;
    plan_and_report_in_a_wide_window: planning, WIDE;
    plan_and_report_in_a_narrow_window: planning, NARROW;
    checklist_and_judgement_in_a_wide_window: written, WIDE;
    checklist_and_judgement_in_a_narrow_window: written, NARROW;
}
