/** A letter to the administrator alone, to see whether the mail server takes letters; what the server said stands in the outbox. */
import { error } from '../core/issue.ts';
import type { LetterContent } from '../core/notices/letter-content.ts';
import { findAccount } from '../store/notice-people.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';

/** The letter is not queued: whoever asked for it sends it at once and waits for the answer. */
export async function writeTrialLetter(context: Context, identity: Identity, compose: (name: string) => LetterContent): Promise<Outcome<{ readonly letterId: string }>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const account = identity.kind === 'person' ? await findAccount(trx, identity.personId) : undefined;
    if (identity.kind !== 'person' || !account) return refused('forbidden', error('office.admin-only'));
    const letterId = context.newId();
    await trx.insertInto('letters').values({
      id: letterId, office_id: identity.officeId, person_id: identity.personId, way: 'email', kind: 'trial', address: account.email, content: JSON.stringify(compose(account.name)), urgent: false,
      state: 'waiting', at: context.now(), settled_at: null,
    }).execute();
    return { ok: true, letterId };
  });
}
