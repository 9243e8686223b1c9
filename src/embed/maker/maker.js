// The page on which web editors make the lines for their own page: reads the form, shows the lines and the check as it
// will look, and copies. What can be chosen stands in the page, where the build wrote it from the product's own lists.
//
// Nothing is sent or kept. What the lines say is for `snippets.js`, what may be typed for `values.js`.

import { findings } from '../theme.js';
import { family, filled, isFrame, lines, policy, serverPolicy, styles } from './snippets.js';
import { folder, isColour, isFont, isLink, isWhole } from './values.js';

const { loader, schemes, words } = JSON.parse(document.querySelector('#data').textContent);
const form = document.querySelector('form');
const LOOK = /^--ec-/;
/** What the check tells the page around it does not leave a frame. */
const NOT_IN_FRAMES = ['share'];
/** What the check on this page is told otherwise than in the lines. */
const APART = ['instance', 'exit'];
let preview = document.querySelector('#preview');

const field = (name) => form.elements[name];
const shape = () => field('shape').value;
const typed = (name) => field(name).value.trim();

/** What is wrong with what stands in a field, if anything is. */
function fault(input) {
  const text = input.value.trim();
  if (text === '') return undefined;
  switch (input.dataset.kind) {
    case 'link':
      if (!isLink(text, schemes)) return words.faults.link;
      return isFrame(shape()) && !isWhole(inFrame(text)) ? words.faults.wholeLink : undefined;
    case 'instance': return input.validity.patternMismatch ? words.faults.instance : undefined;
    case 'colour': return isColour(text) ? undefined : words.faults.colour;
    case 'font': return isFont(text) ? undefined : words.faults.font;
    case 'address': return folder(text) ? undefined : words.faults.address;
    default: return undefined;
  }
}

/** A frame has another address than the page: what is meant from the page has to be said from the start. */
function inFrame(link) {
  const site = folder(typed('site'));
  return site && !isWhole(link) ? new URL(link, site).href : link;
}

/** What was chosen and typed, without what is not taken. */
function wanted() {
  const inputs = [...form.elements].filter((input) => input.name && input.value.trim() !== '' && !fault(input));
  const chosen = inputs.filter((input) => !/^(checkbox|radio)$/.test(input.type) || input.checked);
  const values = new Map();
  for (const input of chosen) {
    const value = input.dataset.kind === 'link' && isFrame(shape()) ? inFrame(input.value.trim()) : input.value.trim();
    values.set(input.name, [...values.get(input.name) ?? [], value]);
  }
  if (values.get('frameworks')?.length === form.querySelectorAll('[name="frameworks"]').length) values.delete('frameworks');
  const base = folder(values.get('base')?.[0] ?? '') ?? here;
  const site = folder(values.get('site')?.[0] ?? '');
  for (const name of ['shape', 'base', 'site']) values.delete(name);
  if (isFrame(shape())) for (const name of NOT_IN_FRAMES) values.delete(name);
  const all = [...values].map(([name, parts]) => [name, parts.join(' ')]);
  return {
    base, site,
    attributes: all.filter(([name]) => !LOOK.test(name)),
    looks: all.filter(([name]) => LOOK.test(name)),
  };
}

// ---- the lines ----

function showLines() {
  const chosen = wanted();
  put('lines', lines(shape(), chosen, loader, words.pasted));
  put('styles', styles(shape(), chosen));
  put('policy', policy(shape(), chosen));
  put('server', serverPolicy(shape(), chosen));
  document.querySelector('#pinned-hint').hidden = shape() !== 'pinned';
  document.querySelector('#policy-none').hidden = shape() !== 'link';
}

/** Puts a text into its box. A box without one is not there. */
function put(name, text) {
  const box = document.querySelector(`#${name}`);
  box.textContent = text;
  box.closest('section').hidden = text === '';
}

function showFaults() {
  for (const input of form.querySelectorAll('[data-kind]')) {
    const said = fault(input) ?? '';
    document.querySelector(`#${input.id}-fault`).textContent = said;
    input.setAttribute('aria-invalid', `${said !== ''}`);
  }
}

// ---- the preview ----

/** Attributes of the check on this page. It keeps to itself, and its way out leads nowhere. */
function previewAttributes() {
  const kept = wanted().attributes.filter(([name]) => !APART.includes(name));
  return [...kept, ...typed('exit') ? [['exit', '#preview']] : []];
}

function showAttributes() {
  const now = new Map(previewAttributes());
  for (const name of new Set([...form.elements].map((input) => input.name))) {
    if (!name || LOOK.test(name) || ['shape', 'base', 'site', 'instance'].includes(name)) continue;
    if ((preview.getAttribute(name) ?? '') === (now.get(name) ?? '')) continue;
    if (now.has(name)) preview.setAttribute(name, now.get(name));
    else preview.removeAttribute(name);
  }
}

/** What comes first is only seen by who begins afresh. */
function beginAfresh() {
  const fresh = preview.cloneNode(true);
  preview.replaceWith(fresh);
  preview = fresh;
}

function showLooks() {
  const looks = new Map(family(wanted().looks));
  const names = [...form.elements].map((input) => input.name).filter((name) => LOOK.test(name));
  for (const name of new Set([...names, '--ec-accent-strong', '--ec-accent-tint'])) {
    if (looks.has(name)) preview.style.setProperty(name, looks.get(name));
    else preview.style.removeProperty(name);
  }
  for (const button of form.querySelectorAll('[data-picks]')) {
    const colour = typed(button.dataset.picks);
    if (/^#[0-9a-f]{6}$/i.test(colour)) button.value = colour;
  }
}

/** Colours are looked after when the check comes into a page: so it leaves and comes back, and goes on where it was. */
async function showAgain() {
  const place = document.createComment('');
  preview.replaceWith(place);
  await new Promise((done) => setTimeout(done));
  place.replaceWith(preview);
}

/** Says in words what the check will show otherwise, in light colours: those that are chosen are meant for these. */
async function showFindings() {
  await preview.load();
  const list = document.querySelector('#findings');
  preview.style.colorScheme = 'light';
  const found = wanted().looks.length > 0 ? findings(preview.shadowRoot) : [];
  preview.style.removeProperty('color-scheme');
  const inWords = ({ name, ground, contrast, least, shown }) => filled(
    words.tooWeak, [words.tokens[name], words.tokens[ground], contrast.toFixed(1), `${least}`, shown]);
  list.replaceChildren(...found.map((one) => Object.assign(document.createElement('li'), { textContent: inWords(one) })));
  document.querySelector('#dark').hidden = wanted().looks.length === 0;
}

// ---- copying ----

async function copy(button) {
  const box = document.querySelector(`#${button.dataset.copies}`);
  const said = document.querySelector(`#${button.dataset.copies}-said`);
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(box.textContent);
    said.textContent = words.copied;
  } catch {
    getSelection().selectAllChildren(box);
    said.textContent = words.selected;
  }
}

// ---- from here on ----

const here = folder(new URL('../', location.href).href);
field('base').value ||= here;
for (const one of document.querySelectorAll('#maker, .copy-buttons')) one.hidden = false;

form.addEventListener('input', ({ target }) => {
  if (target.dataset.picks) field(target.dataset.picks).value = target.value;
  for (const said of document.querySelectorAll('.copied')) said.textContent = '';
  showLines();
  showLooks();
});
form.addEventListener('change', async ({ target }) => {
  showFaults();
  showAttributes();
  if (target.name === 'start') beginAfresh();
  if (LOOK.test(target.name || target.dataset.picks)) await showAgain();
  await showFindings();
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll('[data-copies]')) button.addEventListener('click', () => copy(button));

showLines();
showFaults();
showLooks();
showAttributes();
showFindings();
