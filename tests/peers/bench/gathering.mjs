// What it costs to bring the files of many people together: reading them, joining and keeping, and drawing the picture.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crowd } from './crowd.mjs';
import { busy } from './main_thread.mjs';
import { KEEP_MEMORY, wasmMemory } from './wasm_memory.mjs';

const SHADOW = `document.querySelector('empowerment-check').shadowRoot`;
const button = (text) => `[...${SHADOW}.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(text)}))`;

const seen = (page, found) => page.waitForFunction(`Boolean(${found})`, { timeout: 300_000, polling: 100 });
const press = (page, text) => page.evaluate(`${button(text)}.click()`);
const settled = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)));
}));

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
      wasm_bytes: await wasmMemory(page),
      page_bytes: await page.evaluate(() => performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)),
      file_bytes: files.reduce((sum, file) => sum + fs.statSync(file).size, 0),
      kept,
    };
  } finally {
    await context.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
