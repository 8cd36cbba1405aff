/** Throws away what somebody typed and does not want; only ever one's own. */
import { dropDraft } from '../store/drafts.ts';
import type { Context, Identity, Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';

export async function discardDraft(context: Context, identity: Identity, caseId: string): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    if (identity.kind === 'person') await dropDraft(trx, identity.officeId, caseId, identity.personId);
    return { ok: true };
  });
}
