// Preact with hooks: a component for each statement, drawn again only when its own answer changes. The whole state is
// saved as one text at each choice, as most such pages do.

import fs from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'esbuild';

export const label = 'Preact';
export const driver = 'bench/plain_page.js';

export async function build(content, out, { here }) {
  const { framework, ...plain } = content;
  fs.writeFileSync(path.join(out, 'content.json'), JSON.stringify(plain));
  await bundle({
    entryPoints: [path.join(here, 'app.jsx')],
    outfile: path.join(out, 'app.js'),
    bundle: true, minify: true, format: 'esm', jsx: 'automatic', jsxImportSource: 'preact',
    alias: { 'the-content': path.join(out, 'content.json') },
  });
  fs.rmSync(path.join(out, 'content.json'));
  fs.copyFileSync(path.join(here, 'index.html'), path.join(out, 'index.html'));
}
