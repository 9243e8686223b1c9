// Defines <empowerment-check> and loads the product into its shadow root.
//
// It holds no words for visitors: what they read while the product loads, or when it cannot, are the element's own
// children. Children marked data-empowerment-check="failed" are hidden by the page and shown here when loading fails.
//
// Attributes: `framework-src`, the address of a framework file on the page's own origin; `frameworks`, the ids of the
// frameworks to offer, with spaces between; `instance`, `storage`, `exit`, `contact` and `privacy` go to the product as
// they are, and src/app/attributes.rs says what they take. A framework can also be a child:
// <script type="application/json" data-empowerment-check="framework">.

const TAG = 'empowerment-check';
const INLINE = `script[type="application/json"][data-${TAG}="framework"]`;

const meta = document.querySelector(`meta[name="${TAG}-app"]`);
let product;

/** Loads glue, wasm and style sheet once for all elements of the page. */
function load() {
  product ??= import(new URL(meta.dataset.glue, document.baseURI)).then(async (glue) => {
    await glue.default({ module_or_path: new URL(meta.dataset.wasm, document.baseURI) });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(glue.styles());
    return { glue, sheet };
  });
  return product;
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

class EmpowermentCheck extends HTMLElement {
  #mounted;

  async connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (this.#mounted) return; // it was only moved
    root.replaceChildren(document.createElement('slot'));
    try {
      const fetching = framework(this.getAttribute('framework-src'));
      const [{ glue, sheet }, fetched] = await Promise.all([load(), fetching, parsed()]);
      if (!this.isConnected || this.#mounted) return;
      const inline = [...this.querySelectorAll(INLINE)].map((script) => script.textContent);
      root.adoptedStyleSheets = [sheet];
      const into = document.createElement('div');
      into.className = 'root';
      root.replaceChildren(into);
      this.#mounted = glue.mount(into, [...fetched, ...inline], [...this.attributes].flatMap(({ name, value }) => [name, value]));
    } catch (error) {
      console.error('empowerment-check could not start:', error);
      root.replaceChildren(document.createElement('slot'));
      this.#showFailure();
    }
  }

  disconnectedCallback() {
    // A page that moves the element takes it out and puts it back at once: wait to see whether it stays out.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#mounted?.free();
      this.#mounted = undefined;
    });
  }

  #showFailure() {
    for (const child of this.children) {
      child.hidden = child.dataset.empowermentCheck !== 'failed';
    }
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, EmpowermentCheck);
