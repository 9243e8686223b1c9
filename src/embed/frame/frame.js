// In the frame: gives the element what the frame's address asks for, and tells the page around how high the frame should
// be and when another page of the product shows. It never tells an answer, nor anything else.

const NAME = 'empowerment-check';
/** What an address may ask for. `share` is not among it: nothing that the element tells leaves the frame. */
const ASKED = ['contact', 'exit', 'frameworks', 'heading-level', 'instance', 'lang', 'privacy', 'start', 'storage'];
/** Which looks it may ask for, and what each has to be fit for: an address loads nothing and covers nothing. */
const LOOKS = {
  '--ec-accent': 'color', '--ec-accent-strong': 'color', '--ec-accent-tint': 'color', '--ec-paper': 'color',
  '--ec-ink': 'color', '--ec-font': 'font-family', '--ec-radius': 'border-radius', '--ec-density': 'flex-grow',
  '--ec-width': 'max-width',
};

const element = document.querySelector(NAME);
for (const [name, value] of new URLSearchParams(location.search)) {
  if (ASKED.includes(name)) element.setAttribute(name, value);
  else if (Object.hasOwn(LOOKS, name) && CSS.supports(LOOKS[name], value)) element.style.setProperty(name, value);
}

/** Whoever is around may hear it: it is about looks only. */
const tell = (said) => parent.postMessage({ [NAME]: { version: 1, ...said } }, '*');

if (parent !== self) {
  new ResizeObserver(() => tell({ height: Math.ceil(element.getBoundingClientRect().height) })).observe(element);
  // The product moves the focus to the heading of every page that it goes to.
  element.addEventListener('focusin', (event) => {
    if (event.composedPath()[0].localName === 'h1') tell({ step: true });
  });
}

await import(new URL('../v1/empowerment-check.js', import.meta.url));
