/** A member is given another role, or works again after leaving: with an account as before, without posts, mandates and tokens, which ended then. */
import { error } from '../core/issue.ts';
import { changedFields } from '../core/settings/setting-change.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { isLastAdmin, requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export interface ChangeMember {
  readonly personId: string;
  /** Left out: as it was. */
  readonly role?: 'admin' | 'staff' | undefined;
  /** True brings back somebody who left; who is to leave goes through `removeMember`. */
  readonly active?: true | undefined;
}

export async function changeMember(context: Context, identity: Identity, { personId, role, active }: ChangeMember): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    if (role === 'staff' && (await isLastAdmin(trx, identity.officeId, personId))) return refused('invalid', error('office.last-admin', 'role'));
    // Whoever takes the role from themselves by mistake could not give it back.
    if (role !== undefined && identity.kind === 'person' && identity.personId === personId) return refused('invalid', error('person.own-role', 'role'));
    const known = await trx.selectFrom('members').select(['name', 'role', 'active']).where('office_id', '=', identity.officeId).where('person_id', '=', personId).forUpdate().executeTakeFirst();
    if (!known || (!known.active && !active)) return refused('missing', error('person.unknown', 'personId'));
    const before = { role: known.role, active: known.active };
    const after = { role: role ?? known.role, active: true };
    const changed = changedFields(before, after);
    if (Object.keys(changed.after).length === 0) return { ok: true };
    await trx.updateTable('members').set(after).where('office_id', '=', identity.officeId).where('person_id', '=', personId).execute();
    await traceSetting(context, trx, identity, { what: known.active ? 'member.changed' : 'member.returned', subject: known.name, ...changed });
    return { ok: true };
  });
}
