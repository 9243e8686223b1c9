// What an element shows when the product cannot run, or has stopped: words for the visitor, a code and a remedy for the
// people who run the website, the paper form, another try, and what was saved as a file.
//
// Loaded only then. It must work with everything else dead, so it uses neither the product nor its words; these are
// the only words for visitors outside src/words.

const TAG = 'empowerment-check';
const PREFIX = `${TAG}/`;
/** The smallest module there is: "\0asm" and version 1. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const RUNNING = Symbol.for(TAG);

/** For each code: what the visitor reads, and what the people who run the website do about it. */
const REASONS = {
  'no-wasm': [
    'This browser cannot run it. It may be old, or a setting for more security may stop it, such as Lockdown Mode on an iPhone. Try another browser or another device.',
    'The browser has no WebAssembly. Nothing is wrong with the website.',
  ],
  policy: [
    'This website does not let it run yet. You can do nothing about that, but the people who run the website can.',
    "The page's Content-Security-Policy blocks it. It needs script-src with 'wasm-unsafe-eval' and the address of these files, and connect-src with that address.",
  ],
  missing: [
    'A part of it is missing on this website. Please tell the people who run the website.',
    'A file answers with an error. Put all files of one build on the server, with the folders they are in, and look whether the server refuses .wasm or .js files.',
  ],
  unreachable: [
    'A part of it did not arrive. Look whether you are connected to the internet, then try again.',
    'A file could not be fetched. If it lies on another address than the page, that server has to send Access-Control-Allow-Origin.',
  ],
  'wrong-type': [
    'A part of it does not arrive as it should. Please tell the people who run the website.',
    'A script is sent with a wrong Content-Type. Serve .js as text/javascript and .wasm as application/wasm.',
  ],
  damaged: [
    'A part of it did not arrive whole. Try again. If that does not help, try another browser or another network.',
    'The .wasm file is cut off or is something else (a page that says "not found"?), or the browser is too old. Put the file on the server again. It runs in Chrome and Edge 95, Firefox 93 and Safari 16.4 or newer.',
  ],
  altered: [
    'A part of it is not what it should be, so it was not run. This keeps you safe. Please tell the people who run the website.',
    'The content of a file is not that of this release: it was changed on the server or on the way, or is of another release. Put all files of one release on the server as they are, and turn off what rewrites scripts. If that does not help, find out who changes it.',
  ],
  'trusted-types': [
    'This website does not let it run yet. You can do nothing about that, but the people who run the website can.',
    "The page's policy has require-trusted-types-for 'script', which stops it. Add the policy empowerment-check to your list of trusted-types, or put the product in a frame.",
  ],
  panic: [
    'It has stopped because of a mistake in it. We are sorry. Try again: what was saved is still there.',
    'A fault of the product. Please report it, with the text below.',
  ],
  unknown: [
    'Something went wrong. Try again. If that does not help, try an up-to-date browser or another device.',
    'The reason is not known. Please report it, with the text below.',
  ],
};

/** Where the page is all in one file, which nobody serves. */
const IN_ONE_FILE = {
  damaged: [
    'This file is damaged. Get it again from where you got it, and open it in a browser that is up to date.',
    'A part of the file was changed or is missing. It runs in Chrome and Edge 95, Firefox 93 and Safari 16.4 or newer.',
  ],
  policy: [
    'It cannot run where you see it now. Save the file on your computer and open it from there in a browser.',
    'What shows the file forbids WebAssembly, as previews of mail programs do.',
  ],
};

const STYLE = `
  :host { display: block; }
  ::slotted([data-${TAG}="loading"]) { display: none !important; }
  .failed { all: initial; display: block; box-sizing: border-box; max-width: 680px; margin: 0 auto; padding: 24px;
    border: 2px solid #a3281c; border-radius: 10px; background: #fff; color: #1c2b2d; overflow-wrap: break-word;
    font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
  h2 { margin: 0 0 12px; font-size: 1.3em; line-height: 1.2; }
  p { margin: 0 0 12px; }
  .ways { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 20px; margin: 20px 0; }
  button { min-height: 44px; padding: 8px 20px; border: 2px solid #0b5d63; border-radius: 10px; background: #fff;
    color: #0b5d63; font: inherit; font-weight: 600; cursor: pointer; }
  button:first-child { background: #0b5d63; color: #fff; }
  a { color: #0b5d63; padding: 8px 0; }
  summary { color: #0b5d63; font-weight: 600; padding: 8px 0; cursor: pointer; }
  :is(button, a, summary):focus-visible { outline: 3px solid #1c2b2d; outline-offset: 2px;
    box-shadow: 0 0 0 6px #ffd23f; border-radius: 4px; }
  code { font: 0.9em/1.4 ui-monospace, monospace; }
`;

/** Shows in this element why the product does not run, and tells the page by an event. */
export async function show(element, files, error) {
  const code = await reason(files, error);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  element.shadowRoot.adoptedStyleSheets = [sheet];
  element.shadowRoot.replaceChildren(panel(element, files, code, error), make('slot'));
  const detail = { version: 1, instance: element.getAttribute('instance') ?? 'main', code };
  element.dispatchEvent(new CustomEvent(`${TAG}-error`, { bubbles: true, detail }));
}

async function reason({ element, glue, wasm, page }, error) {
  // The browser's own exceptions have codes as well, which are numbers.
  if (Object.hasOwn(REASONS, error.code)) return error.code;
  if (typeof WebAssembly !== 'object') return 'no-wasm';
  try {
    // WebKit refuses only what is to run.
    new WebAssembly.Instance(new WebAssembly.Module(EMPTY_MODULE));
  } catch {
    return 'policy';
  }
  if (page) return WebAssembly.validate(wasm.bytes) ? 'unknown' : 'damaged';
  for (const file of [element, glue, wasm]) {
    const fault = await faultOf(file);
    if (fault) return fault;
  }
  return /trusted/i.test(error.message) ? 'trusted-types' : 'unknown';
}

/** What is wrong with a file, when it is asked for once more. */
async function faultOf({ at, integrity }) {
  let response;
  let blocked = false;
  const hear = () => { blocked = true; };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    response = await fetch(at, { cache: 'no-store' });
    if (!response.ok) return 'missing';
    const isScript = /javascript/.test(response.headers.get('content-type'));
    const isWasm = at.includes('.wasm');
    if (!isWasm && !isScript) return 'wrong-type';
    const content = await response.arrayBuffer();
    // Not every browser says that a download broke off.
    const isWhole = content.byteLength >= Number(response.headers.get('content-length'));
    if (!isWhole || (isWasm && !startsAsWasm(content))) return 'damaged';
    if (!await hasMark(at, integrity)) return 'altered';
    return isWasm && !WebAssembly.validate(content) ? 'damaged' : undefined;
  } catch {
    if (response) return 'damaged'; // it broke off
    // The browser tells of a break of the policy in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    return blocked ? 'policy' : 'unreachable';
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

function startsAsWasm(content) {
  const start = new Uint8Array(content.slice(0, EMPTY_MODULE.length));
  return EMPTY_MODULE.every((byte, place) => start[place] === byte);
}

/** Whether the browser finds the mark of this release on a file that it has just had. */
async function hasMark(at, integrity) {
  try {
    await (await fetch(at, { integrity, cache: 'no-store' })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function panel(element, files, code, error) {
  const [visitor, remedy] = (files.page && IN_ONE_FILE[code]) || REASONS[code];
  const box = make('section', { className: 'failed', lang: 'en-GB' });
  box.setAttribute('role', 'alert');
  const ways = make('div', { className: 'ways' }, [button('Try again', () => retry(element, files))]);
  if (files.paper) ways.append(make('a', { href: files.paper.at, textContent: 'Print a paper form' }));
  box.append(make('h2', { textContent: 'Empowerment Check cannot run' }), make('p', { textContent: visitor }), ways);
  const saved = kept();
  if (Object.keys(saved).length > 0) {
    const text = 'Answers that were saved in this browser are still here. You can save them as a file, to be safe.';
    ways.before(make('p', { textContent: text }));
    const name = `${TAG}-stored.json`;
    ways.append(button('Save my answers as a file', () => download(name, JSON.stringify(saved), 'application/json')));
  }
  box.append(make('details', {}, [
    make('summary', { textContent: files.page ? 'More about this' : 'For the people who run this website' }),
    make('p', { textContent: `Code: ${code}. ${remedy}` }),
    make('p', {}, [make('code', { textContent: String(error) })]),
  ]));
  return box;
}

/** Everything that is stored for us, as it is: the same file as the product's own of what it could not read. */
function kept() {
  try {
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(PREFIX)).sort());
  } catch {
    return {}; // this browser keeps nothing for us
  }
}

/** Offers a text as a file. */
export function download(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Begins again with other addresses: browsers remember that a script failed, and a dead product stays dead. */
function retry(element, files) {
  if (files.page) return location.reload();
  for (const file of [files.element, files.glue, files.wasm]) {
    file.at = `${file.at.split('?')[0]}?${Date.now()}`;
  }
  element[RUNNING] = undefined;
  element.shadowRoot.replaceChildren(make('slot'));
  element.load();
}

function button(textContent, press) {
  const made = make('button', { type: 'button', textContent });
  made.addEventListener('click', press);
  return made;
}

function make(tag, properties = {}, children = []) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
