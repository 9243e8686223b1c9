// The practical limit: one hand-written page, one request. The pillar that is shown is put together from the content
// as text; every choice is saved under its own key, and the score is counted again from all answers.

import fs from 'node:fs';
import path from 'node:path';

export const label = 'Hand-written HTML and JavaScript';
export const driver = 'bench/plain_page.js';

export function build(content, out, { here }) {
  const page = fs.readFileSync(path.join(here, 'page.html'), 'utf8');
  const { framework, ...plain } = content;
  const data = JSON.stringify(plain).replaceAll('<', '\\u003c');
  fs.writeFileSync(path.join(out, 'index.html'), page.replace('{{content}}', () => data));
}
