// The worker of the standalone page: keeps one release of it as a whole, and gives that release and no other to the page
// until the next one takes over. It installs all of a release or nothing.
//
// It must not answer for any file but its own, nor for any page but its own, whatever else lies below its folder; it
// must not touch a cache that it did not make; it must not take over from another release unasked. What it keeps are
// files that everyone can load, and never what people write.
//
// `cargo xtask build` puts in the release: a hash of all of it, and the integrity of each file, "./" being the page.

const { build, files } = '__RELEASE__';
const { scope } = registration;
const at = (file) => new URL(file, scope).href;
const PAGE = at('./');
/** A blank cannot stand in a path, so that no other copy of the product has caches that begin like this. */
const OURS = `empowerment-check ${new URL(scope).pathname} `;
const CACHE = OURS + build;
const ADDRESSES = new Map(Object.entries(files).map(([file, integrity]) => [at(file), integrity]));
/** Names that hold a hash: what bears one is the same for ever. */
const HASHED = /^[\w-]+-[0-9a-f]{16}\.\w+$/;
/** What a server answers that has no such file (any more). */
const MISSING = [404, 410];

addEventListener('install', (event) => event.waitUntil(install()));
// The first release sees to the page at once; a later one does when the page asks for it, or when no tab shows it.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
  if (event.data === 'shown') event.waitUntil(tidy());
});
addEventListener('fetch', (event) => {
  const address = addressOf(event.request.url);
  const isOurs = ADDRESSES.has(address) || (address.startsWith(PAGE) && HASHED.test(address.slice(PAGE.length)));
  if (isOurs && event.request.method === 'GET') event.respondWith(answer(event, address));
});

/** Without what follows a question mark; the page has two addresses. */
function addressOf(url) {
  const [address] = url.split(/[?#]/);
  return address === at('index.html') ? PAGE : address;
}

/** The browser compares each file with its integrity, so that no two releases are ever mixed. */
async function install() {
  const loaded = await Promise.all([...ADDRESSES].map(async ([address, integrity]) => {
    const cache = HASHED.test(address.split('/').at(-1)) ? 'default' : 'no-cache';
    const response = await fetch(address, { integrity, cache });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    return [address, response];
  }));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(loaded.map(([address, response]) => cache.put(address, direct(response))));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Browsers do not show a page that was come to by another address than was asked for. */
function direct(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function answer({ request, clientId }, address) {
  const isForOurs = request.mode === 'navigate' || isOwn(await clients.get(clientId));
  return (isForOurs && (await kept(address))) || fetch(request);
}

/** A tab that still shows the release before may ask for a file of it. */
async function kept(address) {
  for (const name of [CACHE, ...(await olderCaches())]) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

const isOwn = (client) => client !== undefined && ADDRESSES.has(addressOf(client.url));
const olderCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);

/** Removes older releases once nobody shows them, and everything of ours once the website no longer has this worker. */
async function tidy() {
  if (await isTakenOut()) {
    await registration.unregister();
    for (const name of [CACHE, ...(await olderCaches())]) await caches.delete(name);
    for (const client of (await clients.matchAll()).filter(isOwn)) client.postMessage('gone');
    return;
  }
  const shown = (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(isOwn);
  const isNewerComing = registration.installing || registration.waiting;
  if (shown.length > 1 || isNewerComing) return;
  for (const name of await olderCaches()) await caches.delete(name);
}

/** The page is there and this file is not. A website that is gone altogether is no reason to take the page away. */
async function isTakenOut() {
  const status = async (address) => (await fetch(address, { method: 'HEAD', cache: 'no-store' })).status;
  try {
    return MISSING.includes(await status(at('sw.js'))) && (await status(PAGE)) === 200;
  } catch {
    return false; // no network
  }
}
