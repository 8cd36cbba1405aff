/**
 * The service worker: keeps approval pages that were opened or announced readable without a line, sends kept decisions when
 * the line is back, and shows pushes. Everything else goes to the network as if it were not there.
 * What it keeps belongs to one person, and goes when that person signs out or another signs in.
 */
import './page/fill-in.ts';
import { askLanguageOf } from '../texts/language.ts';
import { verdictWords as words } from '../texts/verdict-words.ts';
import { forgetVerdict, isOpen, listVerdicts } from './verdict/kept-verdicts.ts';
import { sendWaiting } from './verdict/send-verdict.ts';

interface ExtendableEvent extends Event { waitUntil(work: Promise<unknown>): void }
interface FetchEvent extends ExtendableEvent { readonly request: Request; respondWith(answer: Promise<Response>): void }
interface PushEvent extends ExtendableEvent { readonly data: { json(): unknown } | null }
interface ClickEvent extends ExtendableEvent { readonly notification: Notification }
interface Window { readonly url: string; focus(): Promise<Window>; postMessage(message: unknown): void }
interface Worker {
  readonly clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly Window[]>; openWindow(url: string): Promise<Window | null> };
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: never) => void): void;
}
const worker = self as unknown as Worker;

const PAGES = 'kentongan-putusan-1';
const PARTS = 'kentongan-bagian-1';
const WHOSE = 'x-kentongan-orang';
const MOST_PAGES = 30;
/** A page that takes longer than this is read from the device, if it is there. */
const PATIENCE = 6000;

const isVerdictPage = (url: URL) => /^\/o\/[^/]+\/berkas\/[^/]+\/putusan$/.test(url.pathname) || /^\/o\/[^/]+\/kabar\/\d+$/.test(url.pathname);
const isPart = (url: URL) => url.pathname.startsWith('/aset/') || /^\/o\/[^/]+\/file\/[0-9a-f]+\/mungil\/\d+$/.test(url.pathname);

worker.addEventListener('install', (event: ExtendableEvent) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event: ExtendableEvent) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('kentongan-') && name !== PAGES && name !== PARTS) await caches.delete(name);
  await worker.clients.claim();
})()));

worker.addEventListener('fetch', (event: FetchEvent) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  if (request.method === 'POST' && url.pathname === '/keluar') event.respondWith(signOut(request));
  // Somebody signs in, perhaps somebody else: nothing of before is theirs.
  else if (request.method === 'POST' && (url.pathname === '/masuk' || url.pathname.startsWith('/api/auth/'))) event.waitUntil(forgetPages());
  else if (request.method === 'GET' && request.mode === 'navigate' && isVerdictPage(url)) event.respondWith(verdictPage(event, url));
  else if (request.method === 'GET' && isPart(url)) event.respondWith(part(request));
});

async function verdictPage(event: FetchEvent, url: URL): Promise<Response> {
  const kept = await (await caches.open(PAGES)).match(url.pathname);
  // A difference is asked for by version: a copy without it would answer another question.
  const copy = url.search === '' || url.search === '?intip' ? kept : undefined;
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok && response.headers.has(WHOSE) && url.search === '') event.waitUntil(keepPage(url.pathname, response.clone()));
    return response;
  });
  if (!copy) return fresh.catch(() => kept ?? unreachable());
  event.waitUntil(fresh.then(() => undefined, () => undefined));
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE));
  return Promise.race([fresh.catch(() => copy), late]);
}

async function part(request: Request): Promise<Response> {
  return (await caches.match(request.url, { cacheName: PARTS, ignoreVary: true })) ?? fetch(request);
}

/** With everything it needs to be read: style, typeface, module, small pictures. */
async function keepPage(path: string, response: Response): Promise<void> {
  const pages = await caches.open(PAGES);
  const whose = response.headers.get(WHOSE) ?? '';
  const [first] = await pages.keys();
  const before = first && (await pages.match(first));
  if (before && before.headers.get(WHOSE) !== whose) await forgetPages();
  const html = await response.text();
  const keep = await caches.open(PAGES);
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  await keep.put(path, new Response(html, { status: 200, headers }));
  const parts = await caches.open(PARTS);
  for (const one of partsOf(html)) {
    if (await parts.match(one, { ignoreVary: true })) continue;
    await fetch(one).then((answer) => (answer.ok ? parts.put(one, answer) : undefined), () => undefined);
  }
  for (const old of (await keep.keys()).slice(0, -MOST_PAGES)) await keep.delete(old);
  await dropUnshown(keep, parts);
}

function partsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/(?:src|href)="(\/(?:aset\/[^"]+|o\/[^"/]+\/file\/[0-9a-f]+\/mungil\/\d+))"/g)].map((match) => match[1] ?? ''));
}

/** What no kept page shows any more, of an earlier version of the program or of a page that went. */
async function dropUnshown(pages: Cache, parts: Cache): Promise<void> {
  const shown = new Set<string>();
  for (const page of await pages.matchAll()) for (const one of partsOf(await page.text())) shown.add(one);
  for (const part of await parts.keys()) if (!shown.has(new URL(part.url).pathname)) await parts.delete(part);
}

/** Fetches a page that was announced, so that it can be read where there is no line; it is not thereby read. */
async function fetchAhead(href: string): Promise<void> {
  const url = new URL(href, worker.location.origin);
  if (url.origin !== worker.location.origin || !isVerdictPage(url)) return;
  const response = await fetch(`${url.pathname}?intip`, { credentials: 'same-origin' });
  if (!response.ok || !response.headers.has(WHOSE)) return;
  const { pathname } = new URL(response.url);
  if (pathname !== url.pathname) await keepPage(url.pathname, response.clone());
  await keepPage(pathname, response);
}

async function forgetPages(): Promise<void> {
  await caches.delete(PAGES);
  await caches.delete(PARTS);
}

/** What can still be sent goes first; then nothing of this person stays but what never reached the office. */
async function signOut(request: Request): Promise<Response> {
  await Promise.race([sendWaiting().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    return unreachable();
  }
  await forgetPages();
  for (const one of await listVerdicts()) if (!isOpen(one)) await forgetVerdict(one.key);
  await (await worker.registration.pushManager?.getSubscription())?.unsubscribe().catch(() => undefined);
  return response;
}

/** In the language of the page that was kept last: a worker sees neither the page's language nor the cookie. */
async function unreachable(): Promise<Response> {
  const pages = await caches.open(PAGES);
  const [last] = (await pages.keys()).slice(-1);
  const kept = (last && (await (await pages.match(last))?.text())) ?? '';
  const language = /^[^>]*>\s*<html lang="en"/.test(kept) ? 'en' : 'id';
  askLanguageOf(() => language);
  const page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${words.offlineTitle}</title></head><body><h1>${words.offlineTitle}</h1><p>${words.offlinePage}</p></body></html>`;
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" } });
}

worker.addEventListener('sync', (event: ExtendableEvent & { readonly tag: string }) => {
  if (event.tag === 'putusan') event.waitUntil(sendWaiting().then(tellPages));
});

async function tellPages(): Promise<void> {
  for (const page of await worker.clients.matchAll({ type: 'window' })) page.postMessage('putusan');
}

worker.addEventListener('message', (event: ExtendableEvent & { readonly data: { readonly keep?: unknown } | null }) => {
  if (typeof event.data?.keep === 'string') event.waitUntil(fetchAhead(event.data.keep).catch(() => undefined));
});

worker.addEventListener('push', (event: PushEvent) => {
  const { title = '', body = '', link = '/', tag = '' } = (event.data?.json() ?? {}) as { title?: string; body?: string; link?: string; tag?: string };
  event.waitUntil(Promise.all([worker.registration.showNotification(title, { body, tag, data: link, lang: 'id' }), fetchAhead(link).catch(() => undefined)]));
});

worker.addEventListener('notificationclick', (event: ClickEvent) => {
  event.notification.close();
  const url = new URL(String(event.notification.data ?? '/'), worker.location.origin);
  if (url.origin !== worker.location.origin) return;
  event.waitUntil((async () => {
    // A page that shows something else may hold words nobody has saved: it stays as it is.
    const open = (await worker.clients.matchAll({ type: 'window' })).find((page) => page.url === url.href);
    await (open ? open.focus() : worker.clients.openWindow(url.href));
  })());
});
