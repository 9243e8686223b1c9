// Processor time of the page's main thread, from the browser's trace: what else runs on the machine changes it least.

const TASK = 'ThreadControllerImpl::RunTask';

/** The tasks of the main thread while `body` runs: their processor time in all, the longest, and how many were over 50 ms. */
export async function busy(cdp, body) {
  const events = [];
  const take = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] } });
  const began = performance.now();
  await body();
  const elapsed = performance.now() - began;
  const complete = new Promise((resolve) => { cdp.once('Tracing.tracingComplete', resolve); });
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  const tasks = mainThread(events).map((one) => one.tdur / 1000).sort((one, other) => other - one);
  return { main_ms: tasks.reduce((sum, one) => sum + one, 0), longest_ms: tasks[0] ?? 0, over_50: tasks.filter((one) => one > 50).length, elapsed_ms: elapsed };
}

/** The browser has several processes with such a thread: that of the page is the busiest. */
function mainThread(events) {
  const mains = new Set(events.filter((one) => one.name === 'thread_name' && one.args.name === 'CrRendererMain').map((one) => `${one.pid} ${one.tid}`));
  const threads = new Map([...mains].map((name) => [name, []]));
  for (const one of events) {
    if (one.name === TASK && one.tdur) threads.get(`${one.pid} ${one.tid}`)?.push(one);
  }
  const whole = (tasks) => tasks.reduce((sum, one) => sum + one.tdur, 0);
  return [...threads.values()].sort((one, other) => whole(other) - whole(one))[0] ?? [];
}
