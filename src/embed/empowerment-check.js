// Defines <empowerment-check> and loads the product into its shadow root.
//
// It holds no words: what a person reads while the product loads, or when it cannot, are the element's own children.
// Children marked data-empowerment-check="failed" are hidden by the page and shown here when loading fails.

const TAG = 'empowerment-check';

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

class EmpowermentCheck extends HTMLElement {
  #mounted;

  async connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (this.#mounted) return; // it was only moved
    root.replaceChildren(document.createElement('slot'));
    try {
      const { glue, sheet } = await load();
      if (!this.isConnected || this.#mounted) return;
      root.adoptedStyleSheets = [sheet];
      const into = document.createElement('div');
      into.className = 'root';
      root.replaceChildren(into);
      this.#mounted = glue.mount(into);
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
