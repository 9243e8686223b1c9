// The loader, and the only file that a page names: it defines <empowerment-check> at once, and loads the rest when an
// element comes near the reader's eyes or is asked to (`loading="eager"`, a link for it in the page's address, or its method
// `load()`).
//
// It must stay small and rarely change, since every visitor of the page around the element loads it. It holds no words
// for visitors: until the product shows they see the element's children. Files are found from its own address, so that
// the page may be anywhere. `cargo xtask build` puts the hashes into their names, and in place of `sha384:…` the marks by
// which browsers tell whether a file is the one of this release. What is not is never run.

const TAG = 'empowerment-check';
/** Of the product; a test holds it to Cargo.toml. */
const VERSION = '0.1.0';
/** Where a file is, and its mark. A build for trying things out has no marks. */
const file = (name, mark = '') => (
  { at: new URL(name, import.meta.url).href, integrity: mark.startsWith('sha384-') ? mark : '' });
const FILES = {
  element: file('../element.js', 'sha384:element.js'),
  glue: file('../empowerment-check.js', 'sha384:empowerment-check.js'),
  wasm: file('../empowerment-check_bg.wasm', 'sha384:empowerment-check_bg.wasm'),
  rest: file('../rest.wasm', 'sha384:rest.wasm'),
  theme: file('../theme.js', 'sha384:theme.js'),
  failure: file('../failure.js', 'sha384:failure.js'),
  paper: file('../paper/index.html'),
  script,
};
/** Where an element keeps the promise of what runs in it, also for another version of this script. */
const RUNNING = Symbol.for(TAG);
/** How far beyond the window's edge an element is near: far enough to be ready when the reader is there. */
const NEAR = '600px';

const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.load();
}, { rootMargin: NEAR });

/** What the defined class does; a newer version of this script puts its own in its place. */
const ours = {
  version: VERSION,

  connected(element) {
    rootOf(element);
    if (element[RUNNING]) element[RUNNING].then((running) => running?.back());
    else if (element.getAttribute('loading') === 'eager' || location.hash.startsWith(`#${TAG}=`)) element.load();
    else near.observe(element);
  },

  disconnected(element) {
    near.unobserve(element);
    element[RUNNING]?.then((running) => running?.away());
  },

  changed(element) {
    element[RUNNING]?.then((running) => running?.changed());
  },

  async load(element) {
    near.unobserve(element);
    askForWasm();
    element[RUNNING] ??= Promise.all([script(FILES.element, element), script(FILES.glue, element)])
      .then(([{ start }, glue]) => start(element, FILES, glue))
      .catch((error) => failed(element, error));
    await element[RUNNING];
  },
};

let isAsked = false;
/** It is by far the largest file, so it comes while the scripts do. What becomes of it is for them to say. */
function askForWasm() {
  if (isAsked) return;
  isAsked = true;
  FILES.wasm.coming = fetch(FILES.wasm.at, { integrity: FILES.wasm.integrity });
  FILES.wasm.coming.catch(() => {});
}

/** The element's shadow root. At first the element's children show in it. */
function rootOf(element) {
  return element.shadowRoot
    ?? element.attachShadow({ mode: 'open' }).appendChild(document.createElement('slot')).getRootNode();
}

/**
 * One of our scripts as a module. Browsers check the mark of a script element, and of no import: so the script comes in
 * as an element, which lasts until it is there, and the import gets what was checked.
 */
async function script({ at, integrity }, element) {
  const tag = Object.assign(document.createElement('script'), { type: 'module', nonce: ownNonce(), integrity });
  tag.src = trusted(at);
  await new Promise((resolve, reject) => {
    tag.onload = resolve;
    tag.onerror = () => reject(new Error(`${at} does not come, or is not the one of this release`));
    rootOf(element).append(tag);
  }).finally(() => tag.remove());
  return import(at);
}

/** A policy of the page that goes by nonces gave one to this script. */
function ownNonce() {
  return [...document.scripts].find(({ src }) => src === import.meta.url)?.nonce ?? '';
}

let policy;
/** An address of ours, also for a page that enforces trusted types. */
function trusted(at) {
  policy ??= self.trustedTypes?.createPolicy(TAG, { createScriptURL: (address) => address });
  return policy ? policy.createScriptURL(at) : at;
}

/** Says so in the element. If even that cannot be loaded, the page's own words are what is left. */
async function failed(element, error) {
  console.error(`${TAG} could not start:`, error);
  try {
    await (await script(FILES.failure, element)).show(element, FILES, error);
  } catch {
    for (const child of element.children) {
      const { empowermentCheck } = child.dataset;
      if (empowermentCheck) child.hidden = empowermentCheck !== 'failed';
    }
  }
}

/** Whether version `a` comes after version `b`, both such as 1.10.0. */
const newer = (a, b) => a.localeCompare(b, 'en', { numeric: true }) > 0;

const defined = customElements.get(TAG);
if (!defined) {
  class EmpowermentCheck extends HTMLElement {
    static current = ours;
    static observedAttributes = [
      'contact', 'exit', 'frameworks', 'heading-level', 'instance', 'lang', 'privacy', 'share', 'start', 'storage',
    ];

    connectedCallback() { EmpowermentCheck.current.connected(this); }
    disconnectedCallback() { EmpowermentCheck.current.disconnected(this); }
    attributeChangedCallback() { EmpowermentCheck.current.changed(this); }
    /** Loads the product now; done when it shows, or has said why it cannot. */
    load() { return EmpowermentCheck.current.load(this); }
  }
  const { observedAttributes, prototype } = EmpowermentCheck;
  for (const name of observedAttributes) {
    const property = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
    // What is absent reads as the empty text. `lang` has every element already.
    if (!(property in prototype)) {
      Object.defineProperty(prototype, property, {
        get() { return this.getAttribute(name) ?? ''; },
        set(value) { this.setAttribute(name, value); },
        configurable: true,
        enumerable: true,
      });
    }
  }
  customElements.define(TAG, EmpowermentCheck);
} else {
  const versions = [defined.current.version, VERSION];
  if (newer(VERSION, defined.current.version)) defined.current = ours;
  if (!defined.warned) {
    defined.warned = true;
    console.warn(`${TAG}: this page includes its script more than once (versions ${versions.join(' and ')}). ` +
      `${defined.current.version} is used. Take the other script element out.`);
  }
}
