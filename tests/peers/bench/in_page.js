// Runs in every page before its own scripts. A subject's driver adds `peer` to it: `reach(i)` takes one step towards
// statement `i` and gives back the option of its second step once that is in the page, `null` before.
(() => {
  const bench = { saves: 0, savedAt: 0 };
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    set.call(this, key, value);
    bench.saves += 1;
    bench.savedAt = performance.now();
  };
  const frame = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });
  const checked = (i) => bench.peer.option(i)?.checked === true;
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** The time from the start of loading until a scripted choice on the first statement was taken and saved. */
  bench.usable = async () => {
    for (;;) {
      const option = bench.peer.reach(0);
      if (option) {
        const before = bench.saves;
        option.click();
        for (let turn = 0; turn < 40; turn += 1) {
          if (bench.saves > before && checked(0)) return performance.now();
          await pause(25);
        }
      }
      await pause(25);
    }
  };
  /** Longer than browsers wait before they look through new fields for ones that they could fill in. */
  const AT_REST = 150;
  const rest = async () => {
    await pause(AT_REST);
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 2000 }));
  };
  /**
   * Brings statement `i` into view and waits until it stands still, the page no longer grows and the browser is at rest, as it is
   * when somebody has read a statement; the middle of its option's label, for a real click. In every subject that is beside the
   * radio button, so that the browser passes the press on to it in all of them.
   */
  bench.bring = async (i) => {
    for (let last = null; ; await frame()) {
      const option = bench.peer.reach(i);
      if (!option) continue;
      const target = option.labels?.[0] ?? option;
      const { x, y, width, height } = target.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2, page: document.documentElement.scrollHeight };
      if (!target.contains(document.elementFromPoint(at.x, at.y)) && !shadowed(at, target)) target.scrollIntoView({ block: 'center' });
      else if (last && last.x === at.x && last.y === at.y && last.page === at.page) return at;
      else await rest();
      last = at;
    }
  };
  const shadowed = (at, target) => {
    const within = target.getRootNode().elementFromPoint(at.x, at.y);
    return within !== null && (target.contains(within) || within.contains(target) && within.matches('label'));
  };
  /** Waits for the next pointer, and measures from it to the first frame in which the choice shows and is saved. */
  bench.watch = (i) => {
    const before = bench.saves;
    bench.watched = new Promise((resolve) => {
      addEventListener('pointerup', (event) => {
        const start = event.timeStamp;
        const look = async () => {
          for (let turn = 0; turn < 600; turn += 1) {
            const done = bench.saves > before && checked(i);
            const now = await frame();
            if (done) return resolve({ paint: now - start, saved: bench.savedAt - start });
          }
          resolve(null);
        };
        look();
      }, { capture: true, once: true });
    });
  };
  /** Main-thread time of one choice: handlers, tasks until it is saved, style and layout. */
  bench.work = async (i) => {
    const option = bench.peer.option(i);
    const before = bench.saves;
    const start = performance.now();
    option.click();
    while (bench.saves === before && performance.now() - start < 3000) await null, await pause(0);
    document.documentElement.getBoundingClientRect();
    (bench.peer.option(i) ?? document.body).getBoundingClientRect();
    return performance.now() - start;
  };
  bench.memory = async () => {
    const measured = await performance.measureUserAgentSpecificMemory();
    return measured.bytes;
  };
  bench.longest = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) bench.longest = Math.max(bench.longest, one.duration);
  }).observe({ type: 'longtask', buffered: true });
  globalThis.bench = bench;
})();
