// How cost grows with the number of elements in one page, and with the number of frameworks that a page brings of its own.

import fs from 'node:fs';
import path from 'node:path';
import { busy } from './main_thread.mjs';
import { KEEP_MEMORY, wasmMemory } from './wasm_memory.mjs';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Growth</title><script type="module" src="v1/empowerment-check.js"></script>';
const shadows = `[...document.querySelectorAll('empowerment-check')].map((one) => one.shadowRoot)`;

/** Pages with so many of something, and when everything in one shows. */
export const KINDS = {
  elements: {
    body: (count) => Array.from({ length: count }, (_, i) => `<empowerment-check loading="eager" instance="number-${i}"></empowerment-check>`).join(''),
    shows: (count) => `${shadows}.filter((root) => root?.querySelector('h1')).length === ${count}`,
  },
  frameworks: {
    body(count, { framework }) {
      const own = (i) => JSON.stringify({ ...framework, id: `own-${i}`, title: `Our own ${i}` }).replaceAll('<', '\\u003c');
      const scripts = Array.from({ length: count }, (_, i) => `<script type="application/json" data-empowerment-check="framework">${own(i)}</script>`);
      return `<empowerment-check loading="eager">${scripts.join('')}</empowerment-check>`;
    },
    shows: (count) => `${shadows}[0]?.textContent.includes('Our own ${count - 1}')`,
  },
};

/** What it costs until a page with so many of this kind shows, and what it then holds. */
export async function grown(browser, subject, kind, count) {
  const { body, shows } = KINDS[kind];
  const name = `${kind}-${count}.html`;
  fs.writeFileSync(path.join(subject.folder, name), HEAD + body(count, subject.content));
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    await page.evaluateOnNewDocument(KEEP_MEMORY);
    const { main_ms } = await busy(cdp, async () => {
      await page.goto(subject.origin + name, { waitUntil: 'networkidle0' });
      await page.waitForFunction(shows(count), { polling: 50 });
    });
    const page_bytes = await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
    return { main_ms, page_bytes, wasm_bytes: await wasmMemory(page) };
  } finally {
    await context.close();
  }
}
