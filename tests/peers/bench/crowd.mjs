// Files of many people who answered the framework alone, each in a browser of their own, as the product writes them. The
// same number gives the same files.

import fs from 'node:fs';
import path from 'node:path';

const PERSPECTIVES = ['council', 'community-group', 'resident', 'partner', 'elected-members', ''];
const FROM = Date.UTC(2026, 10, 1, 9);

/** Numbers from nought to one: mulberry32. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a in 64 bits, by which the product knows the wording that an answer was given to. */
function wording(text) {
  let mark = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * 0x100000001b3n);
  return mark.toString(16).padStart(16, '0');
}

/** Every statement is answered; one in ten is not known, one in thirty does not apply, one in twenty has a note. */
function person(number, framework, marks) {
  const draw = chance(number + 1);
  const name = (letter) => `${letter}-${(number + 1).toString(16).padStart(16, '0')}`;
  let counter = 0;
  const stamped = (value) => {
    counter += 1;
    return { value, counter, replica: name('r'), time: new Date(FROM + number * 60_000 + counter * 1_000).toISOString() };
  };
  const levels = framework.scale.levels;
  const leaning = draw() * levels.length;
  const judged = (mark) => {
    const kind = draw();
    if (kind < 0.1) return { kind: 'dont-know', wording: mark };
    if (kind < 0.13) return { kind: 'does-not-apply', wording: mark };
    const place = Math.floor(leaning + (draw() - 0.5) * 3);
    return { kind: 'level', level: levels[Math.max(0, Math.min(levels.length - 1, place))].id, wording: mark };
  };
  const answers = framework.statements.map(({ id }) => {
    const answer = { statement: id, judgement: stamped(judged(marks.get(id))) };
    if (draw() < 0.05) answer.note = stamped('We were told of it when it was settled, at a meeting on a Tuesday morning.');
    return answer;
  });
  answers.sort((one, other) => (one.statement < other.statement ? -1 : 1));
  const perspective = PERSPECTIVES[number % PERSPECTIVES.length];
  const { id, version, title } = framework;
  return {
    format: 'empowerment-check/assessment',
    format_version: 3,
    saved_by: 'Empowerment Check 0.1.0',
    saved_at: new Date(FROM + number * 60_000 + 600_000).toISOString(),
    assessment: {
      id: name('a'),
      framework: { id, version, title },
      created: new Date(FROM + number * 60_000).toISOString(),
      opened: null,
      about: perspective === '' ? {} : { perspective: stamped(perspective) },
      answers,
      actions: [],
      people: [],
    },
  };
}

/** Writes the files of so many people to a folder; their paths. */
export function crowd(framework, count, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const marks = new Map(framework.statements.map(({ id, text }) => [id, wording(text)]));
  return Array.from({ length: count }, (_, number) => {
    const file = path.join(folder, `person-${number + 1}.json`);
    fs.writeFileSync(file, `${JSON.stringify(person(number, framework, marks), null, 2)}\n`);
    return file;
  });
}
