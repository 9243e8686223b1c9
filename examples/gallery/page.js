// Gives every specimen a heading and a shadow root with the product's styles, and shows it there. Those whose title
// ends with "open" are unfolded; of earlier answers the first is ticked.

/** A new element at the end of another. */
function add(parent, tag, properties) {
  return parent.appendChild(Object.assign(document.createElement(tag), properties));
}

async function show() {
  // trunk names what it makes of an example after the package.
  const glue = await import('./empowerment-check.js');
  await glue.default();

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(glue.styles());

  glue.titles().forEach((title, place) => {
    const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
    const section = add(document.querySelector('main'), 'section', { id });
    add(section, 'h2', { textContent: title });
    const root = add(section, 'div', { className: 'specimen' }).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const into = add(root, 'div', { className: 'root' });
    glue.show(place, into);
    if (title.endsWith('open')) into.querySelectorAll('details').forEach((folded) => { folded.open = true; });
    into.querySelector('.earlier-tick input')?.click();
  });
}

/** How it went, for the tests to read. */
const tell = (outcome) => { document.documentElement.dataset.gallery = outcome; };
show().then(() => tell('shown'), (fault) => tell(`${fault}`));
