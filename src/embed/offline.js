// On the standalone page and nowhere else: has the browser keep a copy of the page for when there is no network, says so
// once that is true, and offers a newer release without ever forcing it.
//
// It must do nothing before the product shows, and nothing on any other page, nor on this one in a frame. What it says
// stands in index.html. Where a browser has no service workers, or does not allow them, nothing is lost that was there
// before, so no failure is told.

const TAG = 'empowerment-check';
const PAGE = new URL('./', import.meta.url).href;
const WORKER = `${PAGE}sw.js`;
/** Where an element keeps the promise of what runs in it. */
const RUNNING = Symbol.for(TAG);

const workers = navigator.serviceWorker;
const button = document.querySelector('.offline button');

/** Another app of the same address may have a worker that sees to this page, until ours does. */
const controller = () => (workers.controller?.scriptURL === WORKER ? workers.controller : undefined);

/** Shows one of the texts, or none. */
function say(name) {
  for (const text of document.querySelectorAll('.offline [data-say]')) text.hidden = text.dataset.say !== name;
  button.hidden = name !== 'newer' && name !== 'unsaved';
}

/** Once the product shows and is there as a whole, or has said why it cannot. */
async function begin() {
  const registration = await workers.register(WORKER, { updateViaCache: 'none' });
  /** A person wants the newer release. */
  let wanted = false;
  /** Another tab took a newer release than this page is of. */
  let outdated = false;
  let before = controller();

  const look = () => {
    if (outdated || (registration.waiting && registration.active)) say('newer');
    // Whoever sees to the page has installed all of it. Some browsers tell late, or never, that it is ready for that.
    else if (controller()) say('ready');
  };
  const follow = (worker) => worker?.addEventListener('statechange', look);

  button.addEventListener('click', async () => {
    if (!(await isSaved())) {
      say('unsaved');
    } else if (registration.waiting) {
      wanted = true;
      registration.waiting.postMessage('take over');
    } else {
      location.reload();
    }
  });
  workers.addEventListener('controllerchange', () => {
    if (wanted) location.reload();
    outdated ||= before !== undefined;
    before = controller();
    look();
  });
  // The worker has taken itself away.
  workers.addEventListener('message', ({ source, data }) => {
    if (source?.scriptURL === WORKER && data === 'gone') say();
  });
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  look();
  registration.active?.postMessage('shown');
}

/** Whether nothing would be lost with this page, after what is half typed was saved. */
async function isSaved() {
  const running = await document.querySelector(TAG)[RUNNING];
  return running?.isSaved() ?? true;
}

const isThisPage = [PAGE, `${PAGE}index.html`].includes(location.origin + location.pathname) && parent === self;
if (workers && isThisPage) {
  await customElements.whenDefined(TAG);
  const element = document.querySelector(TAG);
  await element.load();
  await (await element[RUNNING])?.rest;
  (self.requestIdleCallback ?? setTimeout)(() => begin().catch(() => {}));
}
