// A static server on loopback: every file compressed once with brotli 11, as a council's server would hold it.

import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png' };

function brotli(bytes) {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 };
  return promisify(zlib.brotliCompress)(bytes, { params });
}

/**
 * Serves a folder; `close` ends it. What is in it by now is packed before anybody asks, so that no visit waits for that.
 * Isolated from other origins, so that the browser tells how much memory is used.
 */
export async function serve(folder) {
  const packed = new Map();
  const pack = async (file) => packed.set(file, await brotli(fs.readFileSync(file)));
  const isFile = (file) => fs.existsSync(file) && fs.statSync(file).isFile();
  const all = fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name));
  await Promise.all(all.filter(isFile).map(pack));
  const server = http.createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    if (!isFile(file)) return response.writeHead(404).end();
    if (!packed.has(file)) await pack(file);
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Cache-Control': 'max-age=600',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(packed.get(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ origin: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() });
    });
  });
}
