// Looks after the colours that a page gives the element: a pair that people could not read is adjusted, and the console
// says so. Loaded only when a page gives some. It must not touch the page, nor colours that can be read.

const TAG = 'empowerment-check';
/** Text, what it stands on, and the least contrast: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
const PAIRS = [
  ['ink', ['paper', 'surface', 'accent-tint', 'wrong-tint'], 4.5],
  ['ink-soft', ['paper', 'surface', 'accent-tint'], 4.5],
  ['accent', ['paper', 'surface', 'accent-tint'], 4.5],
  ['accent-strong', ['paper', 'surface', 'accent-tint'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['wrong', ['paper', 'surface', 'wrong-tint'], 4.5],
  ['on-step', ['step-0', 'step-1', 'step-2'], 4.5],
  ['on-step-3', ['step-3'], 4.5],
  ['line-strong', ['paper', 'surface', 'accent-tint'], 3],
  ['focus-ink', ['focus'], 3],
];
const BLACK = [0, 0, 0];
const WHITE = [1, 1, 1];
const STEPS = 20;

/** A style sheet with the colours of this element that have to be others, for its shadow root. */
export function adjusted(root) {
  const found = findings(root);
  for (const { name, text, ground, contrast, least, shown } of found) {
    console.warn(`${TAG}: --ec-${name} (${text}) on --ec-${ground} has a contrast of ${contrast.toFixed(1)} to 1 and ` +
      `needs ${least} to 1. It is shown as ${shown}.`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.root { ${found.map(({ name, shown }) => `--ec-${name}: ${shown};`).join(' ')} }`);
  return sheet;
}

/** Each colour that cannot be read on one of its grounds, with the ground where it is worst and what is shown instead. */
export function findings(root) {
  const colours = colourReader(root);
  const found = PAIRS.flatMap(([name, grounds, least]) => {
    const text = colours.read(name);
    const behind = grounds.map((ground) => [ground, colours.read(ground)]).filter(([, colour]) => colour);
    const contrasts = behind.map(([ground, colour]) => [ground, text && contrast(text, colour)]);
    const [ground, worst] = contrasts.sort((a, b) => a[1] - b[1])[0] ?? [];
    if (!text || worst === undefined || worst >= least) return [];
    const mended = mend(text, behind.map(([, colour]) => colour), least);
    colours.keep(name, mended);
    return [{ name, text: hex(text), ground, contrast: worst, least, shown: hex(mended) }];
  });
  colours.end();
  return found;
}

/** Has the browser work out colours, however they are written. */
function colourReader(root) {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const kept = new Map();
  return {
    /** Red, green and blue from 0 to 1; nothing where the browser tells none. */
    read(name) {
      if (kept.has(name)) return kept.get(name);
      const colour = `var(--ec-${name})`;
      probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
      const numbers = /^color\(srgb ([^/)]+)/.exec(getComputedStyle(probe).color)?.[1].trim().split(' ').map(Number);
      return numbers?.every(Number.isFinite) ? numbers.map((part) => Math.min(1, Math.max(0, part))) : undefined;
    },
    keep: (name, colour) => kept.set(name, colour),
    end: () => probe.remove(),
  };
}

/** The nearest colour towards black or white that can be read on all of these, or the best there is. */
function mend(text, grounds, least) {
  const worst = (colour) => Math.min(...grounds.map((ground) => contrast(colour, ground)));
  let best = text;
  for (let step = 1; step <= STEPS; step += 1) {
    for (const end of [BLACK, WHITE]) {
      const mixed = text.map((part, place) => part + (end[place] - part) * (step / STEPS));
      // As it will be shown.
      const shown = mixed.map((part) => Math.round(part * 255) / 255);
      if (worst(shown) >= least) return shown;
      if (worst(shown) > worst(best)) best = shown;
    }
  }
  return best;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hex(colour) {
  return `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
}
