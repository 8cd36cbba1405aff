/**
 * The videotron player: `/v/{token}`. Whoever has the address may look; it opens nothing else.
 */
import { createHash } from 'node:crypto';
import { Hono, type Context as Request } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Outcome } from '../actions/context.ts';
import { assetText, serveBrowserAssets } from '../doors/browser-assets.ts';
import { sendFilm, type Film } from '../doors/send-film.ts';
import type { Screen } from '../queries/screen.ts';
import type { ScreenItem } from '../queries/screen-programme.ts';
import type { SiteMedia } from '../queries/site-pictures.ts';
import type { Rendition } from './media.ts';
import { renderPlayer, renderUnknownScreen, screenStyle, type Asset } from './player-page.tsx';
import { filesOf, isInProgramme, makePlaylist } from './playlist.ts';
import { FOREVER, SAFETY } from './site-headers.ts';

export interface ScreenTools {
  readonly readMedia: (officeId: string, hashes: readonly string[]) => Promise<SiteMedia>;
  readonly rendition: Rendition;
  readonly video: (officeId: string, hash: string) => Promise<Film | null>;
}

export interface ScreenOptions extends ScreenTools {
  readonly findScreen: (tokenHash: Buffer) => Promise<Screen | undefined>;
  readonly readProgramme: (screen: Screen) => Promise<readonly ScreenItem[]>;
  /** A player that has nothing to show is there all the same. */
  readonly noteSeen: (screen: Screen) => Promise<void>;
  readonly recordShowings: (screen: Screen, report: unknown) => Promise<Outcome<{ counted: boolean }>>;
  readonly now: () => number;
}

const policy = (ancestors: "'none'" | "'self'") => `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors ${ancestors}`;
const POLICY = policy("'none'");
/** The desk shows the preview in a frame of its own pages. */
export const PREVIEW_POLICY = policy("'self'");
const LARGEST_REPORT = 128 * 1024;
/** Reports a screen may send: one every two minutes is the rule, a batch of old ones after a long silence the exception. */
const REPORTS_AT_ONCE = 30;
const REFILL = 10_000;
const WIDEST = 1920;
export const MEDIA_NAME = ':name{[0-9a-f]{64}\\.(?:webp|mp4|webm)}';

export function screenApp(options: ScreenOptions): Hono {
  const app = new Hono();
  const plain = screenStyle({ width: 1920, height: 1080, office: { name: '', seal: null, colour: null, zone: 'Asia/Jakarta' } });
  const find = (context: Request) => options.findScreen(createHash('sha256').update(context.req.param('token') ?? '').digest());
  const unknown = () => new Response(renderUnknownScreen(plain.path), { status: 404, headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'cache-control': 'no-store' } });
  const allowed = reportLimit(options.now);

  serveBrowserAssets(app);
  app.get(plain.path, () => sendAsset(plain));
  app.get('/v/:token', async (context) => {
    const screen = await find(context);
    if (!screen) return unknown();
    const address = context.req.path;
    const page = renderPlayer(screen, { address, style: address + screenStyle(screen).path.replace('/aset', ''), playlist: `${address}/daftar.json` });
    return new Response(page, { headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' } });
  });
  app.get('/v/:token/pekerja.js', async (context) => {
    const screen = await find(context);
    if (!screen) return context.notFound();
    // Its reach is the player's address, which lies above its own.
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'service-worker-allowed': context.req.path.replace(/\/pekerja\.js$/, ''), 'cache-control': 'no-cache', 'content-security-policy': "default-src 'none'; connect-src 'self'" };
    return new Response(assetText('player-worker.js'), { headers: { ...SAFETY, ...headers } });
  });
  app.get('/v/:token/:name{layar-[0-9a-f]+\\.css}', async (context) => {
    const screen = await find(context);
    return screen ? sendAsset(screenStyle(screen)) : context.notFound();
  });
  app.get('/v/:token/daftar.json', async (context) => {
    const screen = await find(context);
    if (!screen) return context.json({ slides: [] }, 404);
    await options.noteSeen(screen);
    return sendPlaylist(options, context, screen, await options.readProgramme(screen), context.req.path.replace(/\/daftar\.json$/, ''));
  });
  app.get(`/v/:token/media/${MEDIA_NAME}`, async (context) => {
    const screen = await find(context);
    return (screen && (await sendMedia(options, context, screen, await options.readProgramme(screen)))) ?? context.notFound();
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

/** @param address of the player or of its preview */
export async function sendPlaylist(tools: ScreenTools, context: Request, screen: Screen, items: readonly ScreenItem[], address: string, query = ''): Promise<Response> {
  const { videos } = await tools.readMedia(screen.officeId, filesOf(items));
  const playlist = JSON.stringify(makePlaylist(items, address, videos, query));
  const etag = `"${createHash('sha256').update(playlist).digest('hex').slice(0, 32)}"`;
  const headers = { ...SAFETY, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-cache', etag };
  return context.req.header('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(playlist, { headers });
}

/** Null for a file that is no part of what is shown. */
export async function sendMedia(tools: ScreenTools, context: Request, screen: Screen, items: readonly ScreenItem[]): Promise<Response | null> {
  const [hash = '', format = ''] = (context.req.param('name') ?? '').split('.');
  if (!isInProgramme(items, hash, screen)) return null;
  const headers = { ...SAFETY, 'cache-control': 'private, max-age=31536000, immutable' };
  if (format !== 'webp') {
    const film = await tools.video(screen.officeId, hash);
    return film && sendFilm(film, context.req.header('range') ?? null, headers);
  }
  const bytes = await tools.rendition(screen.officeId, hash, { width: Math.min(WIDEST, screen.width), format: 'webp' });
  return bytes && new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': 'image/webp', 'content-length': String(bytes.length) } });
}

export function sendAsset(asset: Asset): Response {
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
