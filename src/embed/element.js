// What runs in one element: gets the product, gives it what the page brings and asks for, and keeps up with the page.
//
// Loaded by the loader when it is needed, and always of the same build as the product. It holds no words for visitors.

const TAG = 'empowerment-check';
const INLINE = `script[type="application/json"][data-${TAG}="framework"]`;

/** How long the rest of the product waits at most, in milliseconds. */
const IDLE = 2000;

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The elements in which the product runs. */
const alive = new Set();
let product;
/** The second file of wasm, once for all elements. */
let rest;

/** The wasm behind its glue, and the style sheet, once for all elements. What failed is tried afresh the next time. */
function load({ wasm }, glue) {
  product ??= fetched(wasm).then(async (response) => {
    const exports = await glue.default({ module_or_path: response });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(glue.styles());
    return { glue, sheet, exports };
  });
  product.catch(() => { product = undefined; });
  return product;
}

/**
 * The rest of the product joins what runs, as one program. It is asked for when the first view shows and the browser has
 * nothing else to do. What failed is tried afresh the next time.
 */
function loadRest(file, exports) {
  rest ??= idle().then(() => fetched({ ...file, priority: 'low' })).then(async (response) => {
    const bytes = file.bytes ?? await response.arrayBuffer();
    await WebAssembly.instantiate(bytes, { __wasm_split: exports });
  });
  rest.catch(() => { rest = undefined; });
  return rest;
}

/** A browser that is never idle gets on with it all the same. */
function idle() {
  return new Promise((resolve) => (self.requestIdleCallback ?? setTimeout)(resolve, { timeout: IDLE }));
}

/** Hears of a fault by which the product stops, in every element: nothing of it may be called any more. */
function hearFault({ error }) {
  const isOurs = typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError
    && error.stack.includes(new URL('.', import.meta.url).href);
  if (!isOurs) return;
  product = undefined;
  for (const running of alive) running.stop(Object.assign(error, { code: 'panic' }));
  listen();
}

/** Listens for as long as the product runs somewhere. */
function listen() {
  if (alive.size > 0) addEventListener('error', hearFault);
  else removeEventListener('error', hearFault);
}

/**
 * The browser gives out nothing that has another mark. The loader has asked already, and an answer can be read once. A page
 * that is all in one file has the bytes itself.
 */
async function fetched(file) {
  if (file.bytes) return file.bytes;
  const coming = file.coming ?? fetch(file.at, { integrity: file.integrity, priority: file.priority });
  file.coming = undefined;
  const response = await coming;
  if (!response.ok) throw new Error(`${file.at} answers ${response.status}`);
  return response;
}

/**
 * The text of the framework at this address, in a list. An address of another origin is never asked for, and what
 * cannot be had is an empty text, so that the product says on the page that a framework is missing.
 */
async function framework(address) {
  if (address === null) return [];
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== self.origin) throw new Error(`it takes an address on ${self.origin} only`);
    const response = await fetch(url, { mode: 'same-origin' });
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    return [await response.text()];
  } catch (error) {
    console.warn(`${TAG}: the attribute "framework-src" cannot be used:`, error);
    return [''];
  }
}

/** Until the page is read to its end, an element that the reader has come to may lack its children. */
function parsed() {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Shows the product in this element, and gives back what the loader calls when the page changes. */
export async function start(element, files, glue) {
  const [loaded, fetched] = await Promise.all([
    load(files, glue), framework(element.getAttribute('framework-src')), parsed(),
  ]);
  const running = new Running(element, files, loaded, fetched);
  running.back();
  return running;
}

/**
 * Some browsers leave what gets the focus where it is as soon as a part of it is in the window, and so beneath the line that
 * stays at its end. By keyboard only: under a pressed mouse button text would be selected.
 */
function keepInSight({ key, target }) {
  const isStep = key === 'Tab' || (target.type === 'radio' && key.startsWith('Arrow'));
  if (isStep) target.scrollIntoView({ block: 'nearest' });
}

class Running {
  #element; #files; #glue; #sheet; #exports; #fetched; #mounted; #given; #left; #stale = false; #told = false;

  constructor(element, files, { glue, sheet, exports }, fetched) {
    this.#element = element;
    this.#files = files;
    this.#glue = glue;
    this.#sheet = sheet;
    this.#exports = exports;
    this.#fetched = fetched;
  }

  /** The element is in the page, now or again. */
  back() {
    const element = this.#element;
    if (this.#mounted || !element.isConnected) return;
    const inline = [...element.querySelectorAll(INLINE)].map((script) => script.textContent);
    const into = document.createElement('div');
    into.className = 'root';
    into.addEventListener('keyup', keepInSight);
    element.shadowRoot.adoptedStyleSheets = [this.#sheet];
    element.shadowRoot.replaceChildren(into);
    const given = attributes(element);
    this.#mounted = this.#glue.mount(
      into, [...this.#fetched, ...inline], given, this.#tell, this.#left, this.#files.page?.answers,
    );
    this.#given = `${given}`;
    this.#left = undefined;
    alive.add(this);
    listen();
    this.#look();
    DARK.addEventListener('change', this.#look);
    if (!this.#told) tell(element, 'ready', '{}');
    this.#told = true;
    this.rest = this.#getRest();
  }

  /** Settled when the rest of the product has come, or has not. */
  rest;

  /** Pages that need it say so until it is there. */
  async #getRest() {
    const mounted = this.#mounted;
    if (!mounted.lacksRest()) return;
    const came = await loadRest(this.#files.rest, this.#exports).then(() => true, (error) => {
      console.error(`${TAG}: a part could not be loaded:`, error);
      return false;
    });
    if (mounted === this.#mounted) mounted.hearOfRest(came);
  }

  /** What only a page can do that is all in one file is asked of it; that, and what is asked of this script, is told to nobody. */
  #tell = (name, detail) => {
    if (name === 'write-page') this.#files.page?.write(JSON.parse(detail));
    else if (name === 'fetch-rest') this.rest = this.#getRest();
    else tell(this.#element, name, detail);
  };

  /** Colours that the page gives are looked after. */
  #look = async () => {
    const root = this.#element.shadowRoot;
    if (!isThemed(this.#element, this.#sheet)) return;
    const { adjusted } = await this.#files.script(this.#files.theme, this.#element);
    if (this.#mounted) root.adoptedStyleSheets = [this.#sheet, adjusted(root)];
  };

  /** The element was taken out. A page that moves it puts it back at once: wait to see whether it stays out. */
  away() {
    queueMicrotask(() => { if (!this.#element.isConnected) this.#leave(); });
  }

  /** Whether a page that is loaded anew shows everything again. What has stopped has nothing more to save. */
  isSaved() {
    return this.#mounted?.isSaved() ?? true;
  }

  /**
   * Attributes were changed, perhaps several one after the other: the product begins again with all of them, once. What it
   * has begun with already, such as what was set while it was loading, changes nothing.
   */
  changed() {
    if (this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      if (`${attributes(this.#element)}` === this.#given) return;
      this.#leave();
      this.back();
    });
  }

  /** After what the product was just doing, which never comes to its end. */
  stop(error) {
    alive.delete(this);
    DARK.removeEventListener('change', this.#look);
    this.#mounted = undefined;
    this.back = this.changed = () => {};
    setTimeout(async () => {
      (await this.#files.script(this.#files.failure, this.#element)).show(this.#element, this.#files, error);
    });
  }

  #leave() {
    DARK.removeEventListener('change', this.#look);
    this.#left = this.#mounted?.leave() ?? this.#left;
    this.#mounted = undefined;
    alive.delete(this);
    listen();
  }
}

/** Whether the page gives the element another colour than the style sheet does. */
function isThemed(element, sheet) {
  const own = new Map();
  const collect = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSSupportsRule && CSS.supports(rule.conditionText)) collect(rule.cssRules);
      if (rule.selectorText !== ':host') continue;
      for (const name of rule.style) own.set(name, rule.style.getPropertyValue(name));
    }
  };
  collect(sheet.cssRules);
  const given = getComputedStyle(element);
  const plain = (value) => value.replace(/\s/g, '');
  return [...own].some(([name, value]) => name.startsWith('--ec-') && plain(given.getPropertyValue(name)) !== plain(value));
}

/** Names and values by turns. Where the page says nothing of headings, the product's follow the one before it. */
function attributes(element) {
  const given = [...element.attributes].flatMap(({ name, value }) => [name, value]);
  return element.hasAttribute('heading-level') ? given : [...given, 'heading-level', `${levelFor(element)}`];
}

function levelFor(element) {
  const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  // The product has three levels of its own, and there are six.
  return Math.min(4, Number(before.at(-1)?.localName[1] ?? 0) + 1);
}

/** Events bubble, so that a page can listen once for all elements. They do not cross the border of a shadow root. */
function tell(element, name, detail) {
  const said = { version: 1, instance: element.getAttribute('instance') ?? 'main', ...JSON.parse(detail) };
  element.dispatchEvent(new CustomEvent(`${TAG}-${name}`, { bubbles: true, detail: said }));
}
