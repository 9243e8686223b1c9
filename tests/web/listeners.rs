//! Counts who listens to the page itself: nobody may stay behind when a product goes.

/// How many listeners window and document have got since this was first called, less those that were taken away.
pub fn listeners() -> i32 {
    let script = "
        if (!('testListeners' in window)) {
            window.testListeners = 0;
            for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
                const own = EventTarget.prototype[name];
                EventTarget.prototype[name] = function (...values) {
                    if (this === window || this === document) window.testListeners += step;
                    return own.apply(this, values);
                };
            }
        }
        window.testListeners";
    let count = js_sys::eval(script).unwrap().as_f64().unwrap();
    // A small whole number.
    #[allow(clippy::cast_possible_truncation)]
    let count = count as i32;
    count
}
