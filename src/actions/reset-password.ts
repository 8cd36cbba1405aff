/** A new first password for a member who forgot theirs. An account that opens another office too is not this office's to open. */
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { memberName, traceSetting } from './trace-setting.ts';

export interface ResetPassword {
  readonly personId: string;
  readonly password: string;
}

/** @param setPassword also ends every session of the account */
export async function resetPassword(context: Context, identity: Identity, input: ResetPassword, setPassword: (personId: string, password: string) => Promise<void>): Promise<Outcome<object>> {
  const { personId, password } = input;
  const checked = await inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    // One's own asks for the old one, so that a screen left open is not an account lost.
    if (identity.kind === 'person' && identity.personId === personId) return refused('invalid', error('account.own-password', 'personId'));
    const offices = await trx.selectFrom('members').select('office_id').where('person_id', '=', personId).where('active', '=', true).execute();
    if (!offices.some((one) => one.office_id === identity.officeId)) return refused('missing', error('person.unknown', 'personId'));
    if (offices.length > 1) return refused('invalid', error('account.shared', 'personId'));
    if (password.length < 10 || password.length > 128) return refused('invalid', error('account.password-length', 'password'));
    await traceSetting(context, trx, identity, { what: 'password.set', subject: await memberName(trx, identity.officeId, personId) });
    return { ok: true };
  });
  if (checked.ok) await setPassword(personId, password);
  return checked;
}
