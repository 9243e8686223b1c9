// The product itself, as it is shipped. From its first page a visitor begins, passes the page about the assessment,
// and opens the first section: the driver takes the same steps.

import fs from 'node:fs';
import path from 'node:path';

export const label = 'Empowerment Check';
export const driver = 'subjects/ours/driver.js';

export function build(content, out, { dist }) {
  fs.cpSync(dist, out, { recursive: true });
  if (content.framework.id !== 'generated') return;
  const index = path.join(out, 'index.html');
  const data = JSON.stringify(content.framework).replaceAll('<', '\\u003c');
  const own = `<empowerment-check loading="eager" frameworks="generated"><script type="application/json" data-empowerment-check="framework">${data}</script>`;
  fs.writeFileSync(index, fs.readFileSync(index, 'utf8').replace(/<empowerment-check[^>]*>/, () => own));
}
