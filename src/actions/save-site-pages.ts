/** Renders pages of the public site anew, e.g. after an SOP was adopted, the office changed its name, or the program was updated. */
import { lockSite } from '../store/site-pages.ts';
import { type Context, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { refreshSite, type RenderSite, type SiteChange } from './refresh-site.ts';

/** Answers with the paths whose bytes differ from before. */
export async function saveSitePages(context: Context, change: SiteChange, render: RenderSite): Promise<Outcome<{ changed: readonly string[] }>> {
  return inTransaction(context, async (trx) => {
    await lockSite(trx, change.officeId);
    return { ok: true, changed: await refreshSite(context, trx, change, render) };
  });
}
