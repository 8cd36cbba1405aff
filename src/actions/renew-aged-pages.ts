/** Public pages that speak of now, rendered again: a showing has begun or ended, a day off is over. */
import { lockSite } from '../store/site-pages.ts';
import type { Context, Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { NOTHING_CHANGED, refreshSite, type RenderSite } from './refresh-site.ts';

/** Answers with the paths whose bytes differ from before. */
export async function renewAgedPages(context: Context, officeId: string, render: RenderSite): Promise<Outcome<{ changed: readonly string[] }>> {
  return inTransaction(context, async (trx) => {
    await lockSite(trx, officeId);
    // Also of a page that is not rendered any more, e.g. of a channel that is no screen now: it would be asked for again for ever.
    await trx.updateTable('site_pages').set({ changes_at: null }).where('office_id', '=', officeId).where('changes_at', '<=', context.now()).execute();
    return { ok: true, changed: await refreshSite(context, trx, { ...NOTHING_CHANGED, officeId, times: true }, render) };
  });
}
