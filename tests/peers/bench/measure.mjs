// What is measured of one subject, each in a browser context of its own so that nothing is warm that should be cold.

import fs from 'node:fs';
import { statements } from './content.mjs';
import { KEEP_MEMORY, wasmMemory } from './wasm_memory.mjs';

const IN_PAGE = fs.readFileSync(new URL('in_page.js', import.meta.url), 'utf8');

/** A phone of some years ago on a poor signal: 4 x slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
export const SLOW = { cpu: 4, down: 1.6e6 / 8, up: 750e3 / 8, latency: 150 };
export const FAST = { cpu: 1 };

/** Opens a page of the subject with the driver inside, and runs `body` with it. */
async function visit(browser, subject, pace, body) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('pageerror', (error) => console.error(`${subject.name}: ${error.message}`));
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const wire = { bytes: 0, requests: 0 };
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      wire.bytes += encodedDataLength;
      wire.requests += 1;
    });
    await slow(cdp, pace);
    await page.evaluateOnNewDocument(`${KEEP_MEMORY}${IN_PAGE}{${known(subject)}${subject.driver}}`);
    return await body({ page, cdp, wire, context });
  } finally {
    await context.close();
  }
}

/** What a driver may use: the ids of the statements in order, and the place of each one's pillar. */
function known({ content }) {
  const pillarOf = content.pillars.flatMap((pillar, place) => pillar.statements.map(() => place));
  const ids = statements(content).map((one) => one.id);
  return `const title = ${JSON.stringify(content.title)}; const ids = ${JSON.stringify(ids)}; const pillarOf = ${JSON.stringify(pillarOf)};`;
}

async function slow(cdp, pace) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: pace.cpu });
  if (pace.down === undefined) return;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false, downloadThroughput: pace.down, uploadThroughput: pace.up, latency: pace.latency,
  });
}

/** When the first text or picture was painted. */
const paints = () => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true });
});

/** First paint and first usable statement of a cold visit, then of a second visit with what the first left in the cache. */
export function load(browser, subject, pace) {
  return visit(browser, subject, pace, async ({ page, wire }) => {
    const figures = {};
    for (const visit of ['cold', 'warm']) {
      await page.goto(subject.origin, { waitUntil: 'domcontentloaded' });
      const usable = await page.evaluate(() => bench.usable());
      const painted = await page.evaluate(paints);
      // Nobody uses what they do not see.
      Object.assign(figures, { [`${visit}_paint_ms`]: painted, [`${visit}_usable_ms`]: Math.max(usable, painted) });
      figures[`${visit}_longest_task_ms`] = await page.evaluate(() => bench.longest);
      if (visit === 'cold') Object.assign(figures, { wire_bytes: wire.bytes, requests: wire.requests });
      await page.evaluate(() => localStorage.clear());
    }
    return figures;
  });
}

/** The cost of answers, with a real press of the mouse on each: at most `most` of them, spread over the whole. */
export function answers(browser, subject, pace, most = Infinity) {
  return visit(browser, subject, pace, async ({ page, cdp }) => {
    await page.goto(subject.origin, { waitUntil: 'domcontentloaded' });
    const count = statements(subject.content).length;
    const some = spread(count, most);
    const [paint, saved, work] = [[], [], []];
    for (const i of some) {
      const { x, y } = await page.evaluate((i) => bench.bring(i), i);
      await page.evaluate((i) => bench.watch(i), i);
      await press(cdp, x, y);
      const one = await page.evaluate(() => bench.watched);
      if (one === null) throw new Error(`${subject.name}: the answer to statement ${i} never showed`);
      paint.push(one.paint);
      saved.push(one.saved);
    }
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.evaluate(() => localStorage.clear());
    await page.reload({ waitUntil: 'domcontentloaded' });
    for (const i of some) {
      await page.evaluate((i) => bench.bring(i), i);
      work.push(await page.evaluate((i) => bench.work(i), i));
    }
    return { paint, saved, work };
  });
}

/** Memory once the page has come up, and after every statement was answered. */
export function memory(browser, subject) {
  return visit(browser, subject, FAST, async ({ page }) => {
    await page.goto(subject.origin, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => bench.bring(0));
    const loaded = await page.evaluate(() => bench.memory());
    const count = statements(subject.content).length;
    for (let i = 0; i < count; i += 1) {
      await page.evaluate((i) => bench.bring(i), i);
      await page.evaluate((i) => bench.work(i), i);
    }
    const answered = await page.evaluate(() => bench.memory());
    return { loaded_bytes: loaded, answered_bytes: answered, answered_wasm_bytes: await wasmMemory(page) };
  });
}

/** Memory after 10 and after 100 times of taking the element out of the page and putting it back. */
export function mounts(browser, subject) {
  return visit(browser, subject, FAST, async ({ page }) => {
    await page.goto(subject.origin, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => bench.bring(0));
    const figures = {};
    for (const times of [10, 90]) {
      await page.evaluate(async (times) => {
        const element = document.querySelector('empowerment-check');
        const place = element.parentNode;
        const settled = async (there) => {
          while (Boolean(element.shadowRoot.querySelector('h1')) !== there) await new Promise((done) => setTimeout(done, 5));
        };
        for (let turn = 0; turn < times; turn += 1) {
          element.remove();
          await new Promise((done) => setTimeout(done, 0));
          place.append(element);
          await settled(true);
        }
      }, times);
      figures[`after_${times === 10 ? 10 : 100}_bytes`] = await page.evaluate(() => bench.memory());
    }
    return figures;
  });
}

async function press(cdp, x, y) {
  const at = { x, y, button: 'left', clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

/** At most `most` of the numbers below `count`, evenly spread. */
function spread(count, most) {
  const step = Math.max(1, Math.floor(count / most));
  return Array.from({ length: Math.min(count, most) }, (_, i) => i * step);
}
