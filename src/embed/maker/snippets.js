// What a web editor pastes for each shape, from what was chosen: texts in, texts out. It knows no page.
//
// Whatever was typed stays text: values are escaped here and nowhere else. What may be typed is for `values.js` to say.

const TAG = 'empowerment-check';
const FOR_HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What goes with a main colour, so that light and dark stay apart in both schemes. */
const KIN = [
  ['--ec-accent-strong', 'color-mix(in srgb, var(--ec-accent) 75%, var(--ec-ink))'],
  ['--ec-accent-tint', 'color-mix(in srgb, var(--ec-accent) 7%, var(--ec-paper))'],
];

/**
 * The lines for the page. `wanted` holds the attributes and the looks that were chosen, by name, and the `base` of the
 * check; `loader` is the one of this release.
 */
export function lines(shape, wanted, loader, words) {
  const { base } = wanted;
  switch (shape) {
    case 'element':
      return element(`<script type="module" src="${escaped(`${base}v1/${TAG}.js`)}"></script>`, wanted, words);
    case 'pinned': {
      const script = `<script type="module" src="${escaped(base + loader.name)}" integrity="${loader.integrity}"></script>`;
      return element(script, wanted, words);
    }
    case 'frame':
      return `${frame(wanted, words)}\n<script src="${escaped(`${base}v1/embed.js`)}" async></script>`;
    case 'plain-frame':
      return frame(wanted, words);
    default:
      return `<p>${link(`${base}index.html`, words.product)}. ${escaped(words.about)}</p>`;
  }
}

function element(script, wanted, words) {
  const attributes = wanted.attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `${script}
<${TAG}${attributes}>
  <p data-${TAG}="loading">${escaped(words.loading)}</p>
  <noscript><p>${escaped(words.needsScript)}</p></noscript>
  <p>${otherwise(wanted, words)}</p>
</${TAG}>`;
}

function frame(wanted, words) {
  const query = new URLSearchParams([...wanted.attributes, ...family(wanted.looks)]).toString();
  const address = `${wanted.base}embed/index.html${query && '?'}${query}`;
  return `<iframe src="${escaped(address)}" title="${escaped(words.product)}"
  width="100%" height="900" frameborder="0" loading="lazy"></iframe>
<p>${otherwise(wanted, words)}</p>`;
}

/** The ways that are left to visitors who see nothing else. */
function otherwise({ base, attributes }, words) {
  const only = new Map(attributes).get('frameworks');
  const form = only && !only.includes(' ') ? only : 'index';
  const ways = [link(`${base}index.html`, words.onItsOwn), link(`${base}paper/${form}.html`, words.onPaper)];
  return filled(escaped(words.otherwise), ways);
}

function link(address, text) {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

/** The lines for a style sheet; none where the looks are the check's own. */
export function styles(shape, { looks }) {
  if (looks.length === 0 || !isElement(shape)) return '';
  return `${TAG} {\n${family(looks).map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}

/** Looks with those that follow from them. */
export function family(looks) {
  return looks.some(([name]) => name === '--ec-accent') ? [...looks, ...KIN] : looks;
}

/** The lines for the page's Content-Security-Policy. */
export function policy(shape, { base }) {
  const { origin } = new URL(base);
  if (isElement(shape)) return `script-src ${origin} 'wasm-unsafe-eval';\nconnect-src ${origin};\nimg-src data:;`;
  return { frame: `frame-src ${origin};\nscript-src ${origin};`, 'plain-frame': `frame-src ${origin};` }[shape] ?? '';
}

/** What the server of the check has to send with its own policy. */
export function serverPolicy(shape, { site }) {
  return isFrame(shape) ? `frame-ancestors ${site ? new URL(site).origin : 'https://www.council.example'};` : '';
}

const isElement = (shape) => ['element', 'pinned'].includes(shape);
export const isFrame = (shape) => ['frame', 'plain-frame'].includes(shape);

/** A text with values in its places, such as {0}. */
export function filled(text, values) {
  return text.replace(/\{(\d)\}/g, (_, place) => values[place]);
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (letter) => FOR_HTML[letter]);
}
