/**
 * A screen as its office sees it before the town does: `/o/{slug}/layar/{screen or channel}/pratinjau`, the panel at its own
 * shape, scaled into whatever window or frame it stands in. With `?berkas={case}`, that case alone, as it is now.
 */
import { Hono, type Context as Request } from 'hono';
import type { Screen } from '../queries/screen.ts';
import type { ScreenItem } from '../queries/screen-programme.ts';
import { renderPlayer, screenStyle } from './player-page.tsx';
import { filesOf, makePlaylist } from './playlist.ts';
import { MEDIA_NAME, PREVIEW_POLICY, sendAsset, sendMedia, sendPlaylist, type ScreenTools } from './screen-app.ts';
import { SAFETY } from './site-headers.ts';

export interface PreviewOptions extends ScreenTools {
  /** Id of the office of this address, when who asks is signed in and works there. */
  readonly findOffice: (headers: Headers, slug: string) => Promise<string | undefined>;
  readonly findScreen: (officeId: string, named: string) => Promise<Screen | undefined>;
  readonly readProgramme: (screen: Screen) => Promise<readonly ScreenItem[]>;
  readonly readDraft: (screen: Screen, caseId: string) => Promise<ScreenItem | undefined>;
}

interface Shown { readonly screen: Screen; readonly items: readonly ScreenItem[]; readonly address: string; readonly query: string }

const BASE = '/o/:slug/layar/:screen';

/** What it does not know it leaves to the next door, which has its own page for that. */
export function previewApp(options: PreviewOptions): Hono {
  const app = new Hono();
  const show = (path: string, answer: (context: Request, shown: Shown) => Promise<Response | null>) => app.get(`${BASE}/${path}`, async (context, next) => {
    const shown = await find(options, context);
    const answered = shown && (await answer(context, shown));
    return answered ?? next();
  });
  show('pratinjau', async (_context, { screen, items, address, query }) => {
    const { videos } = await options.readMedia(screen.officeId, filesOf(items));
    const { slides } = makePlaylist(items, address, videos, query);
    const page = renderPlayer(screen, { address, style: `${address}/${nameOf(screen)}`, playlist: `${address}/daftar.json${query}`, preview: slides });
    return new Response(page, { headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PREVIEW_POLICY, 'cache-control': 'no-store' } });
  });
  show(':name{layar-[0-9a-f]+\\.css}', async (_context, { screen }) => sendAsset(screenStyle(screen)));
  show('daftar.json', async (context, { screen, items, address, query }) => sendPlaylist(options, context, screen, items, address, query));
  show(`media/${MEDIA_NAME}`, async (context, { screen, items }) => sendMedia(options, context, screen, items));
  return app;
}

async function find(options: PreviewOptions, context: Request): Promise<Shown | null> {
  const slug = context.req.param('slug') ?? '';
  const named = context.req.param('screen') ?? '';
  if (named.includes('\0') || named.length > 100) return null;
  const officeId = await options.findOffice(context.req.raw.headers, slug);
  const screen = officeId === undefined ? undefined : await options.findScreen(officeId, named);
  if (!screen) return null;
  const caseId = context.req.query('berkas') ?? '';
  // A picture's address does not say for which case it is asked: of a case under way, those are asked for by it.
  const draft = caseId === '' ? undefined : await options.readDraft(screen, caseId);
  const items = caseId === '' ? await options.readProgramme(screen) : draft ? [draft] : [];
  return { screen, items, address: `/o/${slug}/layar/${named}`, query: caseId === '' ? '' : `?berkas=${encodeURIComponent(caseId)}` };
}

function nameOf(screen: Screen): string {
  return screenStyle(screen).path.replace('/aset/', '');
}
