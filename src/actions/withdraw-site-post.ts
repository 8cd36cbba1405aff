/** Takes an article off the office's website. Its address keeps answering: withdrawn, when and why. */
import { error } from '../core/issue.ts';
import { lockCase } from '../store/cases.ts';
import { lockSite } from '../store/site-pages.ts';
import { changeSitePost, findSitePost } from '../store/site-posts.ts';
import { refused, type Context, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import type { SitePostInput } from './put-site-post.ts';
import { NOTHING_CHANGED, refreshSite, type RenderSite } from './refresh-site.ts';
import { publicationOf } from '../core/case/showing.ts';

/** Asked again it changes nothing: the first day of the withdrawal stays. */
export async function withdrawSitePost(context: Context, input: SitePostInput, render: RenderSite): Promise<Outcome<object>> {
  const { officeId, caseId, channel } = input;
  return inTransaction(context, async (trx) => {
    const row = await lockCase(trx, officeId, caseId);
    if (!row) return refused('missing', error('case.unknown', 'caseId'));
    const publication = publicationOf(row.state, channel);
    if (publication?.state !== 'withdrawing') return refused('invalid', error('delivery.not-withdrawing', 'channel', { channel }));
    await lockSite(trx, officeId);
    const own = await findSitePost(trx, officeId, caseId);
    const shown = own?.corrects ? await findSitePost(trx, officeId, own.corrects) : own;
    // Stopped before it ever appeared: nothing to take down.
    if (!shown) return { ok: true };
    const withdrawn = { at: shown.withdrawn_at ?? context.now(), reason: publication.reason };
    await changeSitePost(trx, officeId, shown.case_id, { withdrawn });
    await refreshSite(context, trx, { ...NOTHING_CHANGED, officeId, posts: [shown.case_id] }, render);
    return { ok: true };
  });
}
