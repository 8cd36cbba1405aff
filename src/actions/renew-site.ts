/** All of an office's public pages as this program renders them, and a note of which program that was. */
import { lockSite } from '../store/site-pages.ts';
import type { Context, Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { NOTHING_CHANGED, refreshSite, type RenderSite } from './refresh-site.ts';

/** @param renderer which program renders, and for which address */
export async function renewSite(context: Context, officeId: string, render: RenderSite, renderer: string): Promise<Outcome<{ changed: readonly string[] }>> {
  return inTransaction(context, async (trx) => {
    await lockSite(trx, officeId);
    const changed = await refreshSite(context, trx, { ...NOTHING_CHANGED, officeId, whole: true }, render);
    await trx.updateTable('offices').set({ site_renderer: renderer, site_failed_at: null }).where('id', '=', officeId).execute();
    return { ok: true, changed };
  });
}
