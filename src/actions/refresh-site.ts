/** Renders what a change touches and stores it, in the transaction of the change: a list never names a page that is not there. */
import { announcePages, storePages, type Page } from '../store/site-pages.ts';
import type { Trx } from '../store/transaction.ts';
import type { Context } from './context.ts';

/** What has changed on an office's public site. */
export interface SiteChange {
  readonly officeId: string;
  /** Case ids whose article was put, corrected or withdrawn. */
  readonly posts: readonly string[];
  /** Categories an article has left. */
  readonly categories: readonly string[];
  /** Channel keys of screens whose programme changed. */
  readonly screens: readonly string[];
  /** Those that speak of now: what screens show, and when the office is open. */
  readonly times: boolean;
  /** Every page: the office's face, its SOPs or the program's own pages have changed. */
  readonly whole: boolean;
}

/** A page as the site's renderer hands it over. */
export type RenderedPage = Page;
/** The site's renderer, built in `world.ts`. Reads through the connection it is given, so it sees the change; hands over a few pages at a time, so that a large site is never held whole. */
export type RenderSite = (db: Context['db'], change: SiteChange) => AsyncIterable<readonly RenderedPage[]>;

export const NOTHING_CHANGED = { posts: [], categories: [], screens: [], times: false, whole: false } as const;

/** Call with the office's site lock taken (`lockSite`) before the change was read. */
export async function refreshSite(context: Context, trx: Trx, change: SiteChange, render: RenderSite): Promise<readonly string[]> {
  const [at, changed] = [context.now(), [] as string[]];
  for await (const pages of render(trx, change)) changed.push(...(await storePages(trx, change.officeId, pages, at)));
  await announcePages(trx, change.officeId, changed);
  return changed;
}

