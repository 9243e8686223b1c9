// The table for people.

import { slope } from './figures.mjs';

const NAMES = {
  wire_bytes: ['first load, bytes on the wire', (n) => Math.round(n).toLocaleString('en-GB')],
  requests: ['requests', String],
  cold_paint_ms: ['first paint, cold, slow phone', ms],
  cold_usable_ms: ['first statement usable, cold, slow phone', ms],
  warm_paint_ms: ['first paint, warm, slow phone', ms],
  warm_usable_ms: ['first statement usable, warm, slow phone', ms],
  cold_longest_task_ms: ['longest task while loading, slow phone', ms],
  fast_paint_ms: ['first paint, cold, as this machine is', ms],
  fast_usable_ms: ['first statement usable, cold, as this machine is', ms],
  paint_p50: ['answer: press to painted and saved, p50', ms],
  paint_p95: ['answer: press to painted and saved, p95', ms],
  paint_max: ['answer: press to painted and saved, longest', ms],
  saved_p95: ['answer: press to saved, p95', ms],
  work_p50: ['answer: main thread, p50', ms],
  work_p95: ['answer: main thread, p95', ms],
  loaded_bytes: ['memory once loaded', mib],
  answered_bytes: ['memory with every statement answered', mib],
  answered_wasm_bytes: ["the wasm's memory besides", mib],
  after_10_bytes: ['memory after 10 mounts', mib],
  after_100_bytes: ['memory after 100 mounts', mib],
};

function ms(value) {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

function mib(value) {
  return `${(value / 1024 / 1024).toFixed(2)} MiB`;
}

const CROWDS = {
  main_ms: ['main thread in all', ms],
  read_main_ms: ['reading', ms],
  join_main_ms: ['joining, keeping, and the list of people', ms],
  picture_main_ms: ['the picture', ms],
  longest_ms: ['longest task', ms],
  over_50: ['tasks over 50 ms', String],
  wasm_bytes: ["the wasm's memory", mib],
  page_bytes: ["the page's memory besides", mib],
  file_bytes: ['the files', mib],
  kept: ['people that the browser had room for', String],
};

const GROWN = { main_ms: ['main thread until all shows', ms], page_bytes: ["the page's memory", mib], wasm_bytes: ["the wasm's memory besides", mib] };

/** One row for each figure, one column for each number of elements or frameworks, and what one more of them costs. */
export function growth(measured) {
  const counts = Object.keys(measured).map(Number);
  const rows = Object.entries(GROWN).map(([key, [name, show]]) => {
    const figures = counts.map((count) => measured[count][key].median);
    return [name, ...figures.map(show), show(slope(counts, figures))];
  });
  const head = ['', ...counts.map(String), 'one more'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** One row for each figure, one column for each number of people. */
export function crowds(measured) {
  const counts = Object.keys(measured);
  const cell = (figure, show) => (figure.min === figure.max ? show(figure.median) : `${show(figure.median)} (${show(figure.min)} to ${show(figure.max)})`);
  const rows = Object.entries(CROWDS).map(([key, [name, show]]) => [name, ...counts.map((count) => cell(measured[count][key], show))]);
  const head = ['', ...counts.map((count) => `${Number(count).toLocaleString('en-GB')} people`)];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** One row for each figure, one column for each subject, each with its ratio to the first subject. */
export function table(subjects, results) {
  const head = ['', ...subjects.map((one) => one.label)];
  const rows = Object.entries(NAMES).map(([key, [name, show]]) => {
    const base = results[subjects[0].name]?.[key]?.median;
    const cells = subjects.map((one) => {
      const figure = results[one.name]?.[key];
      if (!figure) return '';
      const range = figure.min === figure.max ? '' : ` (${show(figure.min)} to ${show(figure.max)})`;
      const ratio = base && one !== subjects[0] ? `, ${(figure.median / base).toFixed(2)} x` : '';
      return `${show(figure.median)}${range}${ratio}`;
    });
    return [name, ...cells];
  });
  const filled = rows.filter((row) => row.slice(1).some(Boolean));
  return [head, head.map(() => '---'), ...filled].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
