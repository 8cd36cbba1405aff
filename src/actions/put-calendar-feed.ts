/** The address by which a person's own calendar program reads their office's dates. One each; a new one ends the old; kept as a hash. */
import { createHash, randomBytes } from 'node:crypto';
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { findPerson } from './find-in-office.ts';
import { inTransaction } from './in-transaction.ts';

export async function putCalendarFeed(context: Context, identity: Identity): Promise<Outcome<{ token: string }>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.members-only'));
  const { officeId, personId } = identity;
  return inTransaction(context, async (trx) => {
    const refusal = await findPerson(trx, officeId, personId);
    if (refusal) return refusal;
    const token = randomBytes(24).toString('base64url');
    const row = { token_hash: createHash('sha256').update(token).digest(), created_at: context.now() };
    await trx.insertInto('calendar_feeds').values({ office_id: officeId, person_id: personId, ...row })
      .onConflict((conflict) => conflict.columns(['office_id', 'person_id']).doUpdateSet(row)).execute();
    return { ok: true, token };
  });
}

export async function removeCalendarFeed(context: Context, identity: Identity): Promise<Outcome<object>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.members-only'));
  return inTransaction(context, async (trx) => {
    await trx.deleteFrom('calendar_feeds').where('office_id', '=', identity.officeId).where('person_id', '=', identity.personId).execute();
    return { ok: true };
  });
}
