/** A post (jabatan) of the office. */
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';

export async function addPosition(context: Context, identity: Identity, input: { name: string }): Promise<Outcome<{ positionId: string }>> {
  const name = input.name.trim();
  if (name === '' || name.length > 200) return refused('invalid', error('field.invalid', 'name', { field: 'name', rule: 'length' }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const { officeId } = identity;
    const taken = await trx.selectFrom('positions').select('id').where('office_id', '=', officeId).where('name', '=', name).executeTakeFirst();
    if (taken) return refused('invalid', error('position.name-taken', 'name', { name }));
    const positionId = context.newId();
    await trx.insertInto('positions').values({ id: positionId, office_id: officeId, name }).execute();
    return { ok: true, positionId };
  });
}
