/** Articles of an office's public site, for its pages, feed and sitemap. Withdrawn ones are in no list. */
import { sql } from 'kysely';
import type { Zone } from '../core/calendar/office-calendar.ts';
import type { InformationKind, Post } from '../core/post/post.ts';
import type { Db } from '../store/transaction.ts';

export interface SitePostItem {
  readonly caseId: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly post: Post;
  readonly publishedAt: string;
  readonly correctedAt: string | null;
}

export interface SiteVersion {
  readonly slug: string;
  readonly post: Post;
  readonly replacedAt: string;
  readonly note: string;
}

export interface SitePost extends SitePostItem {
  readonly correctionNote: string;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string;
  /** What stood on the page before each correction, oldest first. */
  readonly versions: readonly SiteVersion[];
}

export interface ListOptions {
  readonly categories?: readonly string[];
  readonly kind?: InformationKind;
  /** `2026-11`, by the office's own clock. */
  readonly month?: string;
  readonly zone: Zone;
  readonly limit: number;
}

/** Newest first. */
export async function listSitePosts(db: Db, officeId: string, options: ListOptions): Promise<readonly SitePostItem[]> {
  let query = shown(db, officeId).select(['case_id', 'slug', 'title', 'summary', 'category', 'post', 'published_at', 'corrected_at']);
  if (options.categories) query = query.where('category', 'in', options.categories.length > 0 ? [...options.categories] : ['']);
  if (options.kind) query = query.where(sql`post ->> 'informationKind'`, '=', options.kind);
  if (options.month !== undefined) {
    const first = sql<string>`(${`${options.month}-01`}::date)::timestamp at time zone ${options.zone}`;
    const next = sql<string>`(${`${options.month}-01`}::date + interval '1 month')::timestamp at time zone ${options.zone}`;
    query = query.where('published_at', '>=', first).where('published_at', '<', next);
  }
  const rows = await query.orderBy('published_at', 'desc').orderBy('case_id').limit(options.limit).execute();
  return rows.map(item);
}

export interface Count { readonly name: string; readonly count: number }

/** Months with articles, newest first: `2026-11`. */
export async function countSiteMonths(db: Db, officeId: string, zone: Zone): Promise<readonly Count[]> {
  const month = sql<string>`to_char(published_at at time zone ${sql.lit(zone)}, 'YYYY-MM')`;
  return shown(db, officeId).select([month.as('name'), sql<number>`count(*)::int4`.as('count')]).groupBy(month).orderBy('name', 'desc').execute();
}

/** Categories as the articles spell them. */
export async function countSiteCategories(db: Db, officeId: string): Promise<readonly Count[]> {
  return shown(db, officeId).select(['category as name', sql<number>`count(*)::int4`.as('count')]).groupBy('category').orderBy('category').execute();
}

/** What is drawn on the card of an article, asked for by its address; nothing of what was withdrawn. */
export async function readSiteCard(db: Db, officeId: string, slug: string): Promise<Pick<SitePostItem, 'title' | 'category' | 'publishedAt'> | undefined> {
  return shown(db, officeId).select(['title', 'category', 'published_at as publishedAt']).where('slug', '=', slug).executeTakeFirst();
}

/** How many articles there are of each kind of information. */
export async function countSiteKinds(db: Db, officeId: string): Promise<Readonly<Partial<Record<InformationKind, number>>>> {
  const kind = sql<InformationKind>`post ->> 'informationKind'`;
  const rows = await shown(db, officeId).select([kind.as('kind'), sql<number>`count(*)::int4`.as('count')]).groupBy(kind).execute();
  return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
}

/** One article with its earlier versions, also when it is withdrawn. */
export async function readSitePost(db: Db, officeId: string, caseId: string): Promise<SitePost | undefined> {
  const row = await db.selectFrom('site_posts').selectAll().where('office_id', '=', officeId).where('case_id', '=', caseId).where('corrects', 'is', null).executeTakeFirst();
  if (!row) return undefined;
  const versions = await db.selectFrom('site_posts').select(['slug', 'post', 'published_at', 'correction_note'])
    .where('office_id', '=', officeId).where('corrects', '=', caseId).orderBy('published_at').execute();
  return {
    ...item(row), correctionNote: row.correction_note, withdrawnAt: row.withdrawn_at, withdrawalReason: row.withdrawal_reason,
    versions: versions.map((one) => ({ slug: one.slug, post: one.post, replacedAt: one.published_at, note: one.correction_note })),
  };
}

/** Every article's case, withdrawn ones too: for a rendering of the whole site. */
export async function listSiteCases(db: Db, officeId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('site_posts').select('case_id').where('office_id', '=', officeId).where('corrects', 'is', null).orderBy('published_at').execute();
  return rows.map((row) => row.case_id);
}

export interface SiteAddress { readonly slug: string; readonly changedAt: string }

/** Addresses for the sitemap, newest first. */
export async function listSiteAddresses(db: Db, officeId: string, limit: number): Promise<readonly SiteAddress[]> {
  const rows = await shown(db, officeId).select(['slug', 'published_at', 'corrected_at']).orderBy('published_at', 'desc').limit(limit).execute();
  return rows.map((row) => ({ slug: row.slug, changedAt: row.corrected_at ?? row.published_at }));
}

function shown(db: Db, officeId: string) {
  return db.selectFrom('site_posts').where('office_id', '=', officeId).where('corrects', 'is', null).where('withdrawn_at', 'is', null);
}

function item(row: { case_id: string; slug: string; title: string; summary: string; category: string; post: Post; published_at: string; corrected_at: string | null }): SitePostItem {
  return {
    caseId: row.case_id, slug: row.slug, title: row.title, summary: row.summary, category: row.category, post: row.post,
    publishedAt: row.published_at, correctedAt: row.corrected_at,
  };
}
