// The product as one HTML file: starts it from what the page holds, and writes the page anew with answers in it. Nothing
// is fetched, since browsers let a file on the computer fetch nothing, and the page's policy forbids it.
//
// It must not write anything into a new page but the parts that this one was shipped with, and what it is given: not
// what an extension of the browser has put here. `cargo xtask build` puts all of it into one script.

import { start } from './element.js';
import * as glue from './empowerment-check.js';
import * as failure from './failure.js';

const TAG = 'empowerment-check';
const END = `</${TAG}>`;
/** Data that is never run, as `block` below writes it. */
const ANSWERS = new RegExp(`<script type="application/json" data-${TAG}="answers">([^<]*)</script>\n`, 'g');

/** The parts in this place as they are written there, before anything has changed. */
const parts = (place) => [...place.children].filter((part) => 'part' in part.dataset).map((part) => part.outerHTML).join('\n');
const head = parts(document.head);
const body = parts(document.body);

const element = document.querySelector(TAG);
element.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
load();

async function load() {
  const answers = [...body.matchAll(ANSWERS)].map(([, text]) => text);
  const files = { failure, page: { answers, write }, script: (part) => part };
  try {
    const [wasm, rest] = document.querySelectorAll('script[type$=base64]');
    files.wasm = { bytes: bytes(wasm.textContent) };
    files.rest = { bytes: bytes(rest.textContent) };
    await start(element, files, glue);
  } catch (error) {
    console.error(`${TAG} could not start:`, error);
    await failure.show(element, files, error);
  }
}

function bytes(base64) {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch (error) {
    throw Object.assign(error, { code: 'damaged' });
  }
}

/** In the JSON of the product a "<" stands in texts only, and written so none of them ends the block. */
function block(kind, text) {
  return `<script type="application/json" data-${TAG}="${kind}">${text.replaceAll('<', '\\u003c')}</script>\n`;
}

/** Offers this page as a new file: with these answers in place of those that it holds, and with these frameworks too. */
function write({ name, answers, framework }) {
  const inside = [...framework.map((text) => block('framework', text)), ...answers.map((text) => block('answers', text))];
  const filled = body.replaceAll(ANSWERS, '').replace(END, () => inside.join('') + END);
  const page = `<!doctype html>\n<html lang="en-GB">\n<head>\n${head}\n</head>\n<body>\n${filled}\n</body>\n</html>\n`;
  failure.download(name, page, 'text/html');
}
