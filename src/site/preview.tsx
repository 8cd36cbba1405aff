/** A draft as its public will see it, for those who decide about it: the very article and slide, Indonesian, with nobody else looking. */
import type { Context } from '../actions/context.ts';
import { forChannel } from '../core/post/for-channel.ts';
import type { Post } from '../core/post/post.ts';
import { readSiteOffice } from '../queries/site-office.ts';
import { readSiteMedia, type SiteMedia } from '../queries/site-pictures.ts';
import type { Screen } from '../queries/screen.ts';
import { inIndonesian } from '../texts/language.ts';
import { writePage } from './layout.tsx';
import { SEAL_WIDTH, type Rendition } from './media.ts';
import { picturePath, postPath, siteBase } from './paths.ts';
import { makePlaylist } from './playlist.ts';
import { Panel, screenStyle } from './player-page.tsx';
import { WIDTHS } from './picture.tsx';
import { renderPost } from './post-page.tsx';
import { styleSheet } from './style.ts';

export interface PreviewFile {
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

export interface PreviewOptions {
  readonly publicUrl: string;
  readonly rendition: Rendition;
  readonly db: Context['db'];
  now(): string;
}

export interface Draft {
  readonly officeId: string;
  readonly caseId: string;
  readonly post: Post;
  readonly refused: ReadonlySet<string>;
}

/** Where the article stands below the preview's address; its pictures and style stand beside it, as on the site. */
export const ARTICLE = postPath('pratinjau');
const WIDEST = 1200;

/** Null for what belongs to neither the article nor its looks. */
export async function previewArticle(options: PreviewOptions, draft: Draft, channel: string, path: string): Promise<PreviewFile | null> {
  const office = await readSiteOffice(options.db, draft.officeId);
  const post = forChannel(draft.post, channel, draft.refused);
  if (!office || !post) return null;
  const style = styleSheet(office.settings.colour);
  if (path === style.path) return { body: style.css, contentType: 'text/css; charset=utf-8' };
  const hashes = [...post.media.map((one) => one.file), ...(office.settings.seal ? [office.settings.seal] : [])];
  if (path === ARTICLE) {
    const at = options.now();
    const site = { office, base: siteBase(office, options.publicUrl), style: style.path, media: await readSiteMedia(options.db, draft.officeId, hashes), requests: null };
    const { title, summary, category } = post;
    return html(inIndonesian(() => renderPost(site, { caseId: draft.caseId, slug: 'pratinjau', title, summary, category, post, publishedAt: at, correctedAt: null, correctionNote: '', withdrawnAt: null, withdrawalReason: '', versions: [] }, '')));
  }
  for (const hash of hashes) for (const width of [SEAL_WIDTH, ...WIDTHS]) for (const format of ['webp', 'jpg'] as const) if (path === picturePath(hash, width, format)) return picture(options, draft, hash, width, format);
  return null;
}

/** The slide as this panel shows it; `path` is empty for the page itself. */
export async function previewSlide(options: PreviewOptions, draft: Draft, screen: Omit<Screen, 'id' | 'officeId'>, path: string): Promise<PreviewFile | null> {
  const post = forChannel(draft.post, screen.channel, draft.refused);
  if (!post) return null;
  const style = screenStyle(screen);
  const name = style.path.replace('/aset/', '');
  if (path === name) return { body: style.body, contentType: style.contentType };
  if (path === '') {
    const { videos } = await readSiteMedia(options.db, draft.officeId, post.media.map((one) => one.file));
    return html(inIndonesian(() => renderSlide(screen, post, draft.caseId, options.now(), name, videos)));
  }
  const hash = [post.media[0]?.file, screen.office.seal].find((one) => one && path === `media/${one}.webp`);
  return hash ? picture(options, draft, hash, Math.min(WIDEST, screen.width), 'webp') : null;
}

/** As the player draws it, already drawn: a preview runs nothing. Of a film only the words stand here; the screen's own preview plays it. */
function renderSlide(screen: Omit<Screen, 'id' | 'officeId'>, post: Post, caseId: string, at: string, style: string, videos: SiteMedia['videos']): string {
  const slides = makePlaylist([{ caseId, post, from: at, until: null }], '.', videos).slides.map((slide) => (slide.media?.kind === 'video' ? { ...slide, media: null } : slide));
  return writePage(
    <html lang="id">
      <head><meta charset="utf-8" /><title>{screen.name}</title><meta name="viewport" content={`width=${screen.width}`} /><link rel="stylesheet" href={style} /></head>
      <body><Panel office={screen.office} address="." slides={slides} /></body>
    </html>,
  );
}

/** Without the page's modules: in a preview nothing runs. */
function html(page: string): PreviewFile {
  return { body: page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''), contentType: 'text/html; charset=utf-8' };
}

async function picture(options: PreviewOptions, draft: Draft, hash: string, width: number, format: 'webp' | 'jpg'): Promise<PreviewFile | null> {
  const body = await options.rendition(draft.officeId, hash, { width, format });
  return body && { body, contentType: format === 'webp' ? 'image/webp' : 'image/jpeg' };
}
