/** Articles of the public site. A correction's own row keeps the version that it replaced. */
import type { Post } from '../core/post/post.ts';
import { freeSlug } from '../core/post/slug.ts';
import type { Tables } from './tables.ts';
import type { Trx } from './transaction.ts';
import type { Selectable } from 'kysely';

export type SitePostRow = Selectable<Tables['site_posts']>;

export async function findSitePost(trx: Trx, officeId: string, caseId: string): Promise<SitePostRow | undefined> {
  return trx.selectFrom('site_posts').selectAll().where('office_id', '=', officeId).where('case_id', '=', caseId).executeTakeFirst();
}

/** The wanted slug or the next free one; call while holding the office's site lock. */
export async function takeSlug(trx: Trx, officeId: string, wanted: string): Promise<string> {
  const rows = await trx.selectFrom('site_posts').select('slug').where('office_id', '=', officeId).where('slug', 'like', `${wanted}%`).execute();
  return freeSlug(wanted, new Set(rows.map((row) => row.slug)));
}

export interface NewSitePost {
  readonly officeId: string;
  readonly caseId: string;
  readonly slug: string;
  readonly post: Post;
  readonly at: string;
  readonly corrects: string | null;
  readonly note: string;
}

/** Does nothing when the case has a row already. */
export async function insertSitePost(trx: Trx, row: NewSitePost): Promise<void> {
  await trx.insertInto('site_posts').values({
    office_id: row.officeId, case_id: row.caseId, slug: row.slug, ...columns(row.post), published_at: row.at,
    corrected_at: null, correction_note: row.note, withdrawn_at: null, corrects: row.corrects,
  }).onConflict((conflict) => conflict.columns(['office_id', 'case_id']).doNothing()).execute();
}

export interface PostChange {
  readonly post?: Post;
  readonly corrected?: { readonly at: string; readonly note: string };
  readonly withdrawn?: { readonly at: string; readonly reason: string } | null;
}

export async function changeSitePost(trx: Trx, officeId: string, caseId: string, change: PostChange): Promise<void> {
  await trx.updateTable('site_posts').set({
    ...(change.post ? columns(change.post) : {}),
    ...(change.corrected ? { corrected_at: change.corrected.at, correction_note: change.corrected.note } : {}),
    ...(change.withdrawn === undefined ? {} : { withdrawn_at: change.withdrawn?.at ?? null, withdrawal_reason: change.withdrawn?.reason ?? '' }),
  }).where('office_id', '=', officeId).where('case_id', '=', caseId).execute();
}

function columns(post: Post) {
  return { title: post.title, summary: post.summary, category: post.category, post: JSON.stringify(post) };
}
