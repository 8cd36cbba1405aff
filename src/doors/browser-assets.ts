/**
 * Stylesheets, modules and fonts that pages ask for, under addresses that carry their hash: kept for ever, and never stale.
 * `scripts/build.mjs` makes them from `src/elements/`, into `dist/client/`, with a list of what became of each name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';

interface Asset { readonly type: string; readonly plain: Buffer; readonly packed: Readonly<Record<'br' | 'gzip', Buffer>> | null }

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml; charset=utf-8', '.woff2': 'font/woff2', '.png': 'image/png',
};
/** Beside the bundle, or where the bundle lies while the program runs from its sources. */
const folder = [join(import.meta.dirname, 'client'), join(import.meta.dirname, '..', '..', 'dist', 'client')].find((path) => existsSync(join(path, 'list.json')));
const list = folder === undefined ? {} : (JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as Record<string, string>);
const files = new Set(Object.values(list));
const held = new Map<string, Asset>();

/** @param name of a file in `src/elements/`, or another listed one, with its ending, e.g. `passkey.js` */
export function assetPath(name: string): string {
  const file = list[name];
  if (file === undefined) throw new Error(`${name} belum dirakit untuk peramban. Jalankan: npm run build`);
  return `/aset/${file}`;
}

/** The module itself, for an address that cannot carry its hash: a worker's reach goes by where it lies. */
export function assetText(name: string): string {
  return readFileSync(join(folder ?? '', basename(assetPath(name))), 'utf8');
}

export function serveBrowserAssets(app: Pick<Hono, 'get'>): void {
  app.get('/aset/:file', async (c, next) => {
    const name = c.req.param('file');
    if (!files.has(name)) return next();
    const asset = held.get(name) ?? hold(name);
    const wanted = c.req.header('accept-encoding') ?? '';
    const encoding = asset.packed === null ? null : /\bbr\b/.test(wanted) ? 'br' : /\bgzip\b/.test(wanted) ? 'gzip' : null;
    return c.body(new Uint8Array(encoding === null ? asset.plain : asset.packed![encoding]), 200, {
      'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', vary: 'accept-encoding',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    });
  });
}

/** The service worker: at the root, because it answers for pages of every office, and asked for anew each time. */
export function serveWorker(app: Pick<Hono, 'get'>): void {
  app.get('/sw.js', (c) => c.body(new Uint8Array((held.get('sw.js') ?? hold('sw.js')).plain), 200, {
    'content-type': TYPES['.js']!, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; connect-src 'self'",
  }));
}

/** Packed once, at its first request; fonts and pictures are packed already. */
function hold(name: string): Asset {
  const plain = readFileSync(join(folder!, name));
  const packed = /\.(woff2|png)$/.test(name) ? null : { br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), gzip: gzipSync(plain) };
  const asset: Asset = { type: TYPES[extname(name)] ?? 'application/octet-stream', plain, packed };
  held.set(name, asset);
  return asset;
}
