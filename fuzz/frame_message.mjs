// What holds for any message that comes to a page with the product in a frame: src/embed/embed.js runs here with a page
// made by hand, gets made-up messages from made-up senders, and must do nothing but what they may ask for.
//
// node fuzz/frame_message.mjs count 20000     so many messages
// node fuzz/frame_message.mjs seconds 600     as many as come in that time

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const [unit, amount] = [process.argv[2] ?? 'count', Number(process.argv[3] ?? 20_000)];
const SEED = 6;

/** The same numbers every time (mulberry32). */
let state = SEED;
function below(most) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
}
const one = (list) => list[below(list.length)];

const ours = { name: 'ours' };
const frames = [
  { contentWindow: ours, src: 'https://council.example/check/embed/index.html?start=x' },
  { contentWindow: { name: 'elsewhere' }, src: 'https://council.example/other/index.html' },
  { contentWindow: { name: 'stranger' }, src: 'https://evil.example/check/embed/' },
  { contentWindow: null, src: '' },
];

/** What was done to each frame. */
let done;
for (const frame of frames) {
  frame.style = { set height(value) { done.push({ frame, height: value }); } };
  frame.scrollIntoView = () => done.push({ frame, step: true });
  frame.getBoundingClientRect = () => ({ top: frame.top });
}

let hear;
const page = {
  URL,
  Number,
  document: {
    currentScript: { src: 'https://council.example/check/v1/embed.js' },
    querySelectorAll: () => frames,
  },
  addEventListener: (name, listener) => { hear = listener; },
};
runInNewContext(readFileSync(new URL('../src/embed/embed.js', import.meta.url), 'utf8'), page);

const NUMBERS = [0, -0, 1, -1, 99, 100, 101, 512, 99_999, 100_000, 100_001, 2 ** 53, 0.5, 100.5, NaN, Infinity, -Infinity, 1e300];
const STRANGE = [undefined, null, true, false, '', '100', '100px', '1e3', 'javascript:', 10n, [], [200], {}, new Date(0), new Map(), /x/];
const number = () => (below(2) ? one(NUMBERS) : below(100_200) - 100);
const anything = () => one([() => one(STRANGE), number, () => ({ version: 1, height: number() }), () => [anything()]])();

function said() {
  const fields = {};
  if (below(8)) fields.version = below(6) ? 1 : anything();
  if (below(3)) fields.height = below(4) ? number() : anything();
  if (below(3)) fields.step = below(2) ? true : anything();
  if (!below(5)) fields[one(['html', 'href', 'width', '__proto__', 'constructor'])] = anything();
  return fields;
}

function message() {
  const data = below(8) ? { 'empowerment-check': below(8) ? said() : anything() } : anything();
  const origin = below(4) ? 'https://council.example' : one(['https://evil.example', 'null', '', 'https://council.example.evil', undefined]);
  const source = below(4) ? ours : one([...frames.map((frame) => frame.contentWindow), { name: 'unknown' }, undefined]);
  return { data, origin, source };
}

/** What this message may do, worked out in another way than the script does. */
function allowed({ data, origin, source }) {
  if (origin !== 'https://council.example' || source !== ours) return [];
  if (data === null || typeof data !== 'object') return [];
  const say = data['empowerment-check'];
  if (say === null || typeof say !== 'object' || say.version !== 1) return [];
  const expected = [];
  const isHeight = typeof say.height === 'number' && say.height % 1 === 0 && say.height > 99 && say.height < 100_001;
  if (isHeight) expected.push({ frame: frames[0], height: `${say.height}px` });
  if (say.step === true && frames[0].top < 0) expected.push({ frame: frames[0], step: true });
  return expected;
}

const text = (what) => what.map(({ frame, ...rest }) => `${frame.src} ${JSON.stringify(rest)}`).join('; ');

let [count, acted] = [0, 0];
const end = Date.now() + amount * 1000;
while (unit === 'count' ? count < amount : count % 1000 !== 0 || Date.now() < end) {
  const sent = message();
  frames.forEach((frame) => { frame.top = below(3) - 1; });
  done = [];
  hear(sent);
  const expected = allowed(sent);
  if (text(done) !== text(expected)) {
    console.error(`message ${count} did "${text(done)}" and may do "${text(expected)}"`, sent);
    process.exit(1);
  }
  count += 1;
  acted += Number(expected.length > 0);
}
console.log(`${count} messages, ${acted} of them with an effect, and nothing that they may not do (seed ${SEED})`);
