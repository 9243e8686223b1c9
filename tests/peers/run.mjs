// Builds every subject from the same content and measures all of them in turn, in the same run.
//
//   node run.mjs --dist DIR --framework FILE --browser FILE --out DIR [--runs N] [--only NAME,NAME] [--sizes 1000,5000]
//     [--people 1000,10000]

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { generated, shipped } from './bench/content.mjs';
import { course, joined, spread } from './bench/figures.mjs';
import { gathering } from './bench/gathering.mjs';
import { KINDS, grown } from './bench/growth.mjs';
import { FAST, SLOW, answers, load, memory, mounts } from './bench/measure.mjs';
import { crowds, growth, table } from './bench/report.mjs';
import { serve } from './bench/server.mjs';

const { values: asked } = parseArgs({
  options: {
    dist: { type: 'string' }, framework: { type: 'string' }, browser: { type: 'string' }, out: { type: 'string' },
    runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' }, sizes: { type: 'string', default: '' },
    people: { type: 'string', default: '1000,10000' },
  },
});
const ORDER = ['vanilla', 'preact', 'surveyjs', 'ours'];
/** How many elements, and how many frameworks of its own, a page has. */
const GROWTH = [1, 10, 50];
/** How many answers are given in a long framework: enough for a 95th percentile. */
const SAMPLE = 40;

async function prepare(name, content, out) {
  const here = path.join(import.meta.dirname, 'subjects', name);
  const { label, driver, build } = await import(path.join(here, 'subject.mjs'));
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  await build(content, out, { here, dist: asked.dist });
  const server = await serve(out);
  return { name, label, content, folder: out, driver: fs.readFileSync(path.join(import.meta.dirname, driver), 'utf8'), ...server };
}

/** Runs `body` for every subject in turn, `times` times, beginning with another one each time. */
async function rounds(subjects, times, body) {
  const runs = Object.fromEntries(subjects.map((one) => [one.name, []]));
  for (let round = 0; round < times; round += 1) {
    for (let i = 0; i < subjects.length; i += 1) {
      const subject = subjects[(i + round) % subjects.length];
      runs[subject.name].push(await body(subject));
    }
  }
  return runs;
}

async function measure(browser, subjects, times) {
  const results = Object.fromEntries(subjects.map((one) => [one.name, {}]));
  const long = subjects.some((one) => one.content.framework.id === 'generated');
  const slow = await rounds(subjects, times, (one) => load(browser, one, SLOW));
  const given = await rounds(subjects, long ? 1 : Math.min(times, 3), (one) => answers(browser, one, SLOW, long ? SAMPLE : Infinity));
  for (const one of subjects) {
    Object.assign(results[one.name], joined(slow[one.name]));
    for (const figure of ['paint', 'saved', 'work']) {
      const courses = given[one.name].map((run) => course(run[figure]));
      for (const [part, figures] of Object.entries(joined(courses))) results[one.name][`${figure}_${part}`] = figures;
    }
  }
  if (long) return results;
  const fast = await rounds(subjects, times, (one) => load(browser, one, FAST));
  const held = await rounds(subjects, 2, (one) => memory(browser, one));
  for (const one of subjects) {
    results[one.name].fast_paint_ms = spread(fast[one.name].map((run) => run.cold_paint_ms));
    results[one.name].fast_usable_ms = spread(fast[one.name].map((run) => run.cold_usable_ms));
    Object.assign(results[one.name], joined(held[one.name]));
  }
  const ours = subjects.find((one) => one.name === 'ours');
  if (ours) Object.assign(results.ours, joined([await mounts(browser, ours)]));
  return results;
}

/** Many people's files, in the product alone: the others do not put answers together. */
async function gather(browser, base, counts, times) {
  const ours = await prepare('ours', base, path.join(asked.out, 'people', 'ours'));
  const measured = {};
  for (const count of counts) {
    const runs = [];
    for (let run = 0; run < (count > 1000 ? 1 : times); run += 1) runs.push(await gathering(browser, ours, count));
    measured[count] = joined(runs);
  }
  ours.close();
  return measured;
}

/** Pages with one and with many elements, and with frameworks of their own, which the others do not know. */
async function grow(browser, base, kind, times) {
  const ours = await prepare('ours', base, path.join(asked.out, 'growth', 'ours'));
  // What the first page finds cold in the browser, the later ones find ready.
  await grown(browser, ours, kind, 1);
  const measured = {};
  for (const count of GROWTH) {
    const runs = [];
    for (let run = 0; run < times; run += 1) runs.push(await grown(browser, ours, kind, count));
    measured[count] = joined(runs);
  }
  ours.close();
  return measured;
}

const list = (text) => text.split(',').filter(Boolean);
const base = shipped(asked.framework);
const contents = { shipped: base, ...Object.fromEntries(list(asked.sizes).map((n) => [n, generated(base, Number(n))])) };
/** What is measured: subjects, bringing many people's files together, and pages with many elements or frameworks. */
const wanted = asked.only ? list(asked.only) : [...ORDER, 'people', 'growth'];
const names = wanted.filter((name) => ORDER.includes(name));
const browser = await puppeteer.launch({
  executablePath: asked.browser,
  headless: true,
  protocolTimeout: 120_000,
  args: ['--no-sandbox', '--disable-gpu', '--enable-blink-features=ForceEagerMeasureMemory'],
});
const all = {};
try {
  for (const [size, content] of names.length > 0 ? Object.entries(contents) : []) {
    const subjects = [];
    for (const name of names) subjects.push(await prepare(name, content, path.join(asked.out, size, name)));
    all[size] = await measure(browser, subjects, size === 'shipped' ? Number(asked.runs) : 1);
    console.log(`\n## ${content.title}\n\n${table(subjects, all[size])}`);
    for (const one of subjects) one.close();
  }
  if (wanted.includes('people')) {
    all.people = await gather(browser, base, list(asked.people).map(Number), Number(asked.runs));
    console.log(`\n## Many people's files\n\n${crowds(all.people)}`);
  }
  for (const kind of wanted.includes('growth') ? Object.keys(KINDS) : []) {
    all[kind] = await grow(browser, base, kind, Number(asked.runs));
    console.log(`\n## Many ${kind} in one page\n\n${growth(all[kind])}`);
  }
} finally {
  await browser.close();
}
fs.writeFileSync(path.join(asked.out, 'figures.json'), `${JSON.stringify(all, null, 1)}\n`);
