/**
 * The videotron player: `/v/{token}`. Whoever has the address may look; it opens nothing else.
 */
import { createHash } from 'node:crypto';
import { Hono, type Context as Request } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Outcome } from '../actions/context.ts';
import { serveBrowserAssets } from '../doors/browser-assets.ts';
import type { Screen } from '../queries/screen.ts';
import type { ScreenItem } from '../queries/screen-programme.ts';
import type { Rendition } from './media.ts';
import { renderPlayer, renderUnknownScreen, screenStyle, type Asset } from './player-page.tsx';
import { isInProgramme, makePlaylist } from './playlist.ts';
import { FOREVER, SAFETY } from './site-headers.ts';

export interface ScreenOptions {
  readonly findScreen: (tokenHash: Buffer) => Promise<Screen | undefined>;
  readonly readProgramme: (screen: Screen) => Promise<readonly ScreenItem[]>;
  readonly recordShowings: (screen: Screen, report: unknown) => Promise<Outcome<{ counted: boolean }>>;
  readonly rendition: Rendition;
  readonly now: () => number;
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const LARGEST_REPORT = 128 * 1024;
/** Reports a screen may send: one every two minutes is the rule, a batch of old ones after a long silence the exception. */
const REPORTS_AT_ONCE = 30;
const REFILL = 10_000;
const WIDEST = 1200;

export function screenApp(options: ScreenOptions): Hono {
  const app = new Hono();
  const plain = screenStyle({ width: 1920, height: 1080, office: { name: '', seal: null, colour: null, zone: 'Asia/Jakarta' } });
  const find = (context: Request) => options.findScreen(createHash('sha256').update(context.req.param('token') ?? '').digest());
  const unknown = () => new Response(renderUnknownScreen(plain.path), { status: 404, headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'cache-control': 'no-store' } });
  const allowed = reportLimit(options.now);

  serveBrowserAssets(app);
  app.get(plain.path, () => send(plain));
  app.get('/v/:token', async (context) => {
    const screen = await find(context);
    if (!screen) return unknown();
    const page = renderPlayer(screen, context.req.path, stylePathOf(context.req.path, screen));
    return new Response(page, { headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' } });
  });
  app.get('/v/:token/:name{layar-[0-9a-f]+\\.css}', async (context) => {
    const screen = await find(context);
    return screen ? send(screenStyle(screen)) : context.notFound();
  });
  app.get('/v/:token/daftar.json', async (context) => {
    const screen = await find(context);
    if (!screen) return context.json({ slides: [] }, 404);
    const playlist = JSON.stringify(makePlaylist(await options.readProgramme(screen), context.req.path.replace(/\/daftar\.json$/, '')));
    const etag = `"${createHash('sha256').update(playlist).digest('hex').slice(0, 32)}"`;
    const headers = { ...SAFETY, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-cache', etag };
    return context.req.header('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(playlist, { headers });
  });
  app.get('/v/:token/media/:name{[0-9a-f]{64}\\.webp}', async (context) => {
    const screen = await find(context);
    const hash = context.req.param('name').slice(0, 64);
    if (!screen || !isInProgramme(await options.readProgramme(screen), hash, screen)) return context.notFound();
    const bytes = await options.rendition(screen.officeId, hash, { width: Math.min(WIDEST, screen.width), format: 'webp' });
    if (!bytes) return context.notFound();
    return new Response(new Uint8Array(bytes), { headers: { ...SAFETY, 'content-type': 'image/webp', 'cache-control': 'private, max-age=31536000, immutable' } });
  });
  app.post('/v/:token/tayangan', bodyLimit({ maxSize: LARGEST_REPORT, onError: (context) => context.body(null, 413) }), async (context) => {
    const screen = await find(context);
    if (!screen) return context.body(null, 404);
    if (!allowed(screen.id)) return context.body(null, 429, { 'retry-after': String(REFILL / 1000) });
    const report: unknown = await context.req.json().catch(() => null);
    const outcome = await options.recordShowings(screen, report);
    return outcome.ok ? context.json({ counted: outcome.counted }) : context.json({ issues: outcome.issues }, 422);
  });
  return app;
}

/** Under the player's own address, so that every node can make it. */
function stylePathOf(address: string, screen: Screen): string {
  return address + screenStyle(screen).path.replace('/aset', '');
}

function send(asset: Asset): Response {
  return new Response(asset.body, { headers: { ...SAFETY, 'content-type': asset.contentType, 'cache-control': FOREVER } });
}

/** A bucket per screen that fills by one report every ten seconds. */
function reportLimit(now: () => number): (screenId: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (screenId) => {
    const at = now();
    const before = buckets.get(screenId) ?? { left: REPORTS_AT_ONCE, at };
    const left = Math.min(REPORTS_AT_ONCE, before.left + (at - before.at) / REFILL);
    if (buckets.size > 50_000) buckets.clear();
    buckets.set(screenId, { left: left < 1 ? left : left - 1, at });
    return left >= 1;
  };
}
