/** A letter that failed, or was only kept, goes on its way again. */
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';

export async function resendLetter(context: Context, identity: Identity, letterId: string): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const again = await trx.updateTable('letters').set({ state: 'waiting', settled_at: null }).where('id', '=', letterId).where('office_id', '=', identity.officeId)
      .where('state', 'in', ['failed', 'kept']).executeTakeFirst();
    if (Number(again.numUpdatedRows) === 0) return refused('missing', error('letter.not-resendable', 'letter'));
    await context.outbox.sendLetter(trx, letterId);
    return { ok: true };
  });
}
