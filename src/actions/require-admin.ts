/** Settings of an office are changed by its administrators. */
import { error } from '../core/issue.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Identity, type Refusal } from './context.ts';

/** A refusal, or null when this is an active administrator of the office (or the program itself). */
export async function requireAdmin(trx: Trx, identity: Identity): Promise<Refusal | null> {
  if (identity.kind === 'system') return null;
  if (identity.kind === 'outside') return refused('forbidden', error('office.admin-only'));
  const member = await trx.selectFrom('members').select('role')
    .where('office_id', '=', identity.officeId).where('person_id', '=', identity.personId).where('active', '=', true).executeTakeFirst();
  if (!member) return refused('missing', error('office.unknown'));
  return member.role === 'admin' ? null : refused('forbidden', error('office.admin-only'));
}

/** Would the office be without an administrator if this person were none? Those there are stay locked until the transaction ends. */
export async function isLastAdmin(trx: Trx, officeId: string, personId: string): Promise<boolean> {
  const admins = await trx.selectFrom('members').select('person_id')
    .where('office_id', '=', officeId).where('role', '=', 'admin').where('active', '=', true).orderBy('person_id').forUpdate().execute();
  return admins.length > 0 && admins.every((one) => one.person_id === personId);
}
