/**
 * The article of a case on the office's website: its row and every page it touches, in one transaction.
 * Asked twice it does nothing twice: the slug stays, the day of publication stays, a correction replaces once.
 */
import { sentOut } from '../core/case/sent-out.ts';
import { error } from '../core/issue.ts';
import { forChannel } from '../core/post/for-channel.ts';
import type { Post } from '../core/post/post.ts';
import { slugOf } from '../core/post/slug.ts';
import { loadEvents, lockCase } from '../store/cases.ts';
import { lockSite } from '../store/site-pages.ts';
import { changeSitePost, findSitePost, insertSitePost, takeSlug, type SitePostRow } from '../store/site-posts.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Context, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { NOTHING_CHANGED, refreshSite, type RenderSite } from './refresh-site.ts';
import { publicationOf } from '../core/case/showing.ts';

export interface SitePostInput {
  readonly officeId: string;
  readonly caseId: string;
  readonly channel: string;
}

interface Putting extends SitePostInput {
  readonly post: Post;
  readonly note: string;
  readonly at: string;
  readonly corrects: boolean;
}

/** Answers with the article's path inside the office's site. */
export async function putSitePost(context: Context, input: SitePostInput, render: RenderSite): Promise<Outcome<{ path: string }>> {
  const { officeId, caseId, channel } = input;
  return inTransaction(context, async (trx) => {
    const row = await lockCase(trx, officeId, caseId);
    if (!row) return refused('missing', error('case.unknown', 'caseId'));
    if (publicationOf(row.state, channel)?.state !== 'publishing') return refused('invalid', error('delivery.not-publishing', 'channel', { channel }));
    if (row.state.securityLevel !== 'biasa') return refused('invalid', error('case.not-public', 'securityLevel', { level: row.state.securityLevel }));
    const sent = sentOut(await loadEvents(trx, officeId, caseId), channel);
    const post = sent?.post ? forChannel(sent.post, channel, sent.refused) : null;
    if (!sent || !post) return refused('invalid', error('delivery.nothing-left', 'post', { channel }));
    await lockSite(trx, officeId);
    const putting = { ...input, post, note: sent.note, at: context.now(), corrects: row.state.corrects !== '' };
    const original = row.state.corrects === '' ? undefined : await findOriginal(trx, officeId, row.state.corrects);
    const before = original ?? (await findSitePost(trx, officeId, caseId));
    const slug = original ? await correct(trx, putting, original) : await put(trx, putting, before);
    const categories = before && before.category !== post.category ? [before.category] : [];
    const change = { ...NOTHING_CHANGED, officeId, posts: [original?.case_id ?? caseId], categories };
    await refreshSite(context, trx, change, render);
    return { ok: true, path: `berita/${slug}` };
  });
}

/** The article that stands on the page: a correction of a correction changes the same page. */
async function findOriginal(trx: Trx, officeId: string, caseId: string): Promise<SitePostRow | undefined> {
  const row = await findSitePost(trx, officeId, caseId);
  return row?.corrects ? findSitePost(trx, officeId, row.corrects) : row;
}

async function put(trx: Trx, { officeId, caseId, post, note, at, corrects }: Putting, before: SitePostRow | undefined): Promise<string> {
  if (before) {
    await changeSitePost(trx, officeId, caseId, { post, withdrawn: null });
    return before.slug;
  }
  const slug = await takeSlug(trx, officeId, slugOf(post.title));
  await insertSitePost(trx, { officeId, caseId, slug, post, at, corrects: null, note: '' });
  // What this case corrects was never on the website; its page still says that it corrects.
  if (corrects) await changeSitePost(trx, officeId, caseId, { corrected: { at, note } });
  return slug;
}

async function correct(trx: Trx, { officeId, caseId, post, note, at }: Putting, original: SitePostRow): Promise<string> {
  const kept = await findSitePost(trx, officeId, caseId);
  if (!kept) {
    const slug = await takeSlug(trx, officeId, `${original.slug}-sebelum-ralat`);
    await insertSitePost(trx, { officeId, caseId, slug, post: original.post, at, corrects: original.case_id, note });
  }
  await changeSitePost(trx, officeId, original.case_id, { post, corrected: { at: kept?.published_at ?? at, note }, withdrawn: null });
  return original.slug;
}
