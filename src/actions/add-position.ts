/** A post (jabatan) of the office, with who holds it when that is known already. */
import { error } from '../core/issue.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { findPerson } from './find-in-office.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { memberName, traceSetting } from './trace-setting.ts';

export interface AddPosition {
  readonly name: string;
  /** Takes the post on this day. */
  readonly holder?: { readonly personId: string; readonly from: string } | undefined;
}

export async function addPosition(context: Context, identity: Identity, input: AddPosition): Promise<Outcome<{ positionId: string }>> {
  const name = input.name.trim();
  if (name === '' || name.length > 200) return refused('invalid', error('field.invalid', 'name', { field: 'name', rule: 'length' }));
  return inTransaction(context, async (trx) => {
    const refusal = (await requireAdmin(trx, identity)) ?? (input.holder ? await findPerson(trx, identity.officeId, input.holder.personId) : null);
    if (refusal) return refusal;
    const { officeId } = identity;
    const taken = await trx.selectFrom('positions').select('id').where('office_id', '=', officeId).where('name', '=', name).executeTakeFirst();
    if (taken) return refused('invalid', error('position.name-taken', 'name', { name }));
    const positionId = await makePosition(context, trx, identity, name);
    if (input.holder) await takePosition(context, trx, identity, { positionId, name, ...input.holder });
    return { ok: true, positionId };
  });
}

/** Call with the right to do so checked, and the name known to be free. */
export async function makePosition(context: Context, trx: Trx, identity: Identity, name: string): Promise<string> {
  const positionId = context.newId();
  await trx.insertInto('positions').values({ id: positionId, office_id: identity.officeId, name }).execute();
  await traceSetting(context, trx, identity, { what: 'post.added', subject: name });
  return positionId;
}

/** Call with post and person known to be of this office. */
export async function takePosition(context: Context, trx: Trx, identity: Identity, holding: { positionId: string; name: string; personId: string; from: string }): Promise<void> {
  const { positionId, name, personId, from } = holding;
  await trx.insertInto('holdings').values({ id: context.newId(), office_id: identity.officeId, position_id: positionId, person_id: personId, from_on: from, to_on: null }).execute();
  await traceSetting(context, trx, identity, { what: 'holding.began', subject: name, after: { person: await memberName(trx, identity.officeId, personId), from } });
}
