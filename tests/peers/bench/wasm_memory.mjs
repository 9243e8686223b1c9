// The wasm's own memory, which is not among what the browser tells of a page's. It never shrinks.

/** Runs in a page before its own scripts. */
export const KEEP_MEMORY = `for (const name of ['instantiate', 'instantiateStreaming']) {
  const as_it_was = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await as_it_was.apply(WebAssembly, given);
    // The second file of wasm joins the memory of the first.
    globalThis.wasmMemory ??= (made.instance ?? made).exports.memory;
    return made;
  };
}`;

/** How much it is in bytes; 0 where the page has no wasm. */
export const wasmMemory = (page) => page.evaluate(() => globalThis.wasmMemory?.buffer.byteLength ?? 0);
