/** A person with an account becomes a member of the office, or comes back to it. */
import { error } from '../core/issue.ts';
import { changedFields } from '../core/settings/setting-change.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { isLastAdmin, requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export async function addMember(context: Context, identity: Identity, input: { personId: string; name: string; role: 'admin' | 'staff' }): Promise<Outcome<object>> {
  if (input.name.trim() === '') return refused('invalid', error('field.invalid', 'name', { field: 'name', rule: 'empty' }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const { role } = input;
    if (role === 'staff' && (await isLastAdmin(trx, identity.officeId, input.personId))) return refused('invalid', error('office.last-admin', 'role'));
    const name = input.name.trim();
    const own = identity.kind === 'person' && identity.personId === input.personId;
    if (own && role === 'staff') return refused('invalid', error('person.own-role', 'role'));
    const known = await trx.selectFrom('members').select(['name', 'role', 'active']).where('office_id', '=', identity.officeId).where('person_id', '=', input.personId).executeTakeFirst();
    await trx.insertInto('members').values({ office_id: identity.officeId, person_id: input.personId, name, role, active: true })
      .onConflict((conflict) => conflict.columns(['office_id', 'person_id']).doUpdateSet({ name, role, active: true })).execute();
    await traceSetting(context, trx, identity, { what: known ? 'member.changed' : 'member.added', subject: name, ...changedFields(known ?? {}, { name, role, active: true }) });
    return { ok: true };
  });
}
