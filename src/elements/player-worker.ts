/**
 * Stands between the player and its line, and keeps what the show needs: page, style, module, playlist, and pictures and
 * films within a budget. After a reboot without a line the screen goes on with that.
 */
import './page/fill-in.ts';

interface Extendable extends Event { waitUntil(work: Promise<unknown>): void }
interface Fetching extends Extendable { readonly request: Request; respondWith(answer: Promise<Response>): void }
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const worker = self as unknown as WorkerScope;
const address = new URL(worker.registration.scope).pathname;
/** Of this player alone: two screens may share a browser. */
const STORE = `layar:${address}`;
/** Bytes of pictures and films. */
const BUDGET = 400_000_000;
const PATIENCE = 8000;

worker.addEventListener('install', (event) => event.waitUntil(keepPage().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(freshPlaylist)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(networkFirst(request, address, (response) => event.waitUntil(keepPage(response.clone()))));
  else if (url.pathname === `${address}/daftar.json`) event.respondWith(networkFirst(request, url.pathname, (response) => event.waitUntil(keepPlaylist(response.clone()))));
  else event.respondWith(storeFirst(request));
});

/** The page and everything it names. */
async function keepPage(came?: Response): Promise<void> {
  const page = came ?? (await fetch(address, { cache: 'no-cache' }));
  if (!page.ok) return;
  const store = await caches.open(STORE);
  const html = await page.clone().text();
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|webp))"/g)].map((match) => match[1]!);
  const missing: string[] = [];
  for (const path of named) if (!(await store.match(path))) missing.push(path);
  await store.addAll(missing);
  await store.put(address, page);
}

async function freshPlaylist(): Promise<void> {
  const path = `${address}/daftar.json`;
  const response = await fetch(path).catch(() => undefined);
  if (response?.ok) await keepPlaylist(response);
}

/** In the order of the show, until the budget is spent; what has left the show makes room first. */
async function keepPlaylist(response: Response): Promise<void> {
  if (!response.ok) return;
  const store = await caches.open(STORE);
  const { slides } = (await response.clone().json()) as { slides: { media: { src: string } | null }[] };
  await store.put(`${address}/daftar.json`, response);
  const wanted = slides.flatMap(({ media }) => (media ? [media.src] : []));
  await dropOthers(store, new Set(wanted));
  let left = BUDGET;
  for (const src of wanted) {
    const known = await store.match(src);
    const came = known ?? (await fetch(src).catch(() => undefined));
    if (!came?.ok) continue;
    const size = Number(came.headers.get('content-length') ?? 0);
    if (size > left) continue;
    left -= size;
    if (!known) await store.put(src, came).catch(() => {});
  }
}

async function dropOthers(store: Cache, wanted: ReadonlySet<string>): Promise<void> {
  const page = await (await store.match(address))?.text() ?? '';
  for (const request of await store.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(`${address}/media/`) && !wanted.has(pathname) && !page.includes(pathname)) await store.delete(request);
  }
}

/** A line that answers is believed, whatever it says; one that does not is not waited for long. */
async function networkFirst(request: Request, key: string, keep: (response: Response) => void): Promise<Response> {
  const store = await caches.open(STORE);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) keep(response);
    // The program is being restarted, or something before it is out of order.
    return response.status >= 500 ? ((await store.match(key)) ?? response) : response;
  } catch {
    return (await store.match(key)) ?? Response.error();
  }
}

/** Media, styles and modules never change under their address. */
async function storeFirst(request: Request): Promise<Response> {
  const store = await caches.open(STORE);
  const known = await store.match(new URL(request.url).pathname);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!known) return fetch(request);
  return range ? stretch(known, Number(range[1]), range[2] === '' ? undefined : Number(range[2])) : known;
}

/** Films are asked for by stretches; a store has them whole. */
async function stretch(whole: Response, start: number, end?: number): Promise<Response> {
  const bytes = await whole.blob();
  const last = Math.min(end ?? bytes.size - 1, bytes.size - 1);
  const headers = { 'content-type': whole.headers.get('content-type') ?? '', 'content-range': `bytes ${start}-${last}/${bytes.size}`, 'content-length': String(last - start + 1), 'accept-ranges': 'bytes' };
  return new Response(bytes.slice(start, last + 1), { status: 206, headers });
}
