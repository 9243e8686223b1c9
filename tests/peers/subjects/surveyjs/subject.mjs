// SurveyJS: the form engine that people would most likely take. A page for each pillar, a panel for each success
// factor, a radio group with a comment for each statement, scores as calculated values, saved at each choice.

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { build as bundle } from 'esbuild';

export const label = 'SurveyJS';
export const driver = 'subjects/surveyjs/driver.js';

export async function build(content, out, { here }) {
  const { framework, ...plain } = content;
  fs.writeFileSync(path.join(out, 'content.json'), JSON.stringify(plain));
  await bundle({
    entryPoints: [path.join(here, 'app.js')],
    outfile: path.join(out, 'app.js'),
    bundle: true, minify: true, format: 'esm',
    alias: { 'the-content': path.join(out, 'content.json') },
  });
  fs.rmSync(path.join(out, 'content.json'));
  const styles = createRequire(import.meta.url).resolve('survey-core/survey-core.fontless.min.css');
  fs.copyFileSync(styles, path.join(out, 'survey.css'));
  fs.copyFileSync(path.join(here, 'index.html'), path.join(out, 'index.html'));
}
