// What it costs to bring the files of many people together: reading them, joining and keeping, and drawing the picture.
// Times are processor time of the page's main thread, which what else runs on the machine changes least.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crowd } from './crowd.mjs';

const TASK = 'ThreadControllerImpl::RunTask';
const SHADOW = `document.querySelector('empowerment-check').shadowRoot`;
const button = (text) => `[...${SHADOW}.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(text)}))`;

/** The wasm's own memory, which is not among what the browser tells of a page's. */
const KEEP_MEMORY = `for (const name of ['instantiate', 'instantiateStreaming']) {
  const as_it_was = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await as_it_was.apply(WebAssembly, given);
    // The second file of wasm joins the memory of the first.
    globalThis.wasmMemory ??= (made.instance ?? made).exports.memory;
    return made;
  };
}`;

const seen = (page, found) => page.waitForFunction(`Boolean(${found})`, { timeout: 300_000, polling: 100 });
const press = (page, text) => page.evaluate(`${button(text)}.click()`);
const settled = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)));
}));

/** The tasks of the main thread while `body` runs: their processor time in all, the longest, and how many were over 50 ms. */
async function busy(cdp, body) {
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

/** Brings so many people together in a browser context of their own, and looks at the picture. */
export async function gathering(browser, subject, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'people-'));
  const context = await browser.createBrowserContext();
  try {
    const files = crowd(subject.content.framework, count, folder);
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => console.error(`${count} people: ${error.message}`));
    const cdp = await page.createCDPSession();
    await page.evaluateOnNewDocument(KEEP_MEMORY);
    await page.goto(subject.origin);
    await seen(page, `document.querySelector('empowerment-check')?.shadowRoot && ${button("several people's answers together")}`);
    await press(page, "several people's answers together");
    await seen(page, `${SHADOW}.querySelector('#people')`);
    const steps = {
      read: await busy(cdp, async () => {
        const field = await page.evaluateHandle(`${SHADOW}.querySelector('#people')`);
        await field.uploadFile(...files);
        await seen(page, button(' people in'));
      }),
      join: await busy(cdp, async () => {
        await press(page, ' people in');
        await seen(page, `${SHADOW}.querySelector('.who')`);
        await seen(page, `!${SHADOW}.querySelector('.status.saving')`);
        await settled(page);
      }),
      picture: await busy(cdp, async () => {
        await press(page, 'See the picture');
        await seen(page, `${SHADOW}.querySelector('.together')`);
        await settled(page);
      }),
    };
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/p/')).length);
    return {
      ...Object.fromEntries(Object.entries(steps).flatMap(([step, figures]) => Object.entries(figures).map(([name, figure]) => [`${step}_${name}`, figure]))),
      main_ms: steps.read.main_ms + steps.join.main_ms + steps.picture.main_ms,
      longest_ms: Math.max(...Object.values(steps).map((one) => one.longest_ms)),
      over_50: Object.values(steps).reduce((sum, one) => sum + one.over_50, 0),
      wasm_bytes: await page.evaluate(() => globalThis.wasmMemory.buffer.byteLength),
      page_bytes: await page.evaluate(() => performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)),
      file_bytes: files.reduce((sum, file) => sum + fs.statSync(file).size, 0),
      kept,
    };
  } finally {
    await context.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
