/** A member leaves: no more right to act, no more token, also when they come back; every signature and every event stays. */
import { error } from '../core/issue.ts';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { isLastAdmin, requireAdmin } from './require-admin.ts';
import { memberName, traceSetting } from './trace-setting.ts';

export async function removeMember(context: Context, identity: Identity, personId: string): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const { officeId } = identity;
    if (await isLastAdmin(trx, officeId, personId)) return refused('invalid', error('office.last-admin', 'personId'));
    const left = await trx.updateTable('members').set({ active: false }).where('office_id', '=', officeId).where('person_id', '=', personId).executeTakeFirst();
    if (Number(left.numUpdatedRows) === 0) return refused('missing', error('person.unknown', 'personId'));
    const office = await loadStaffing(trx, officeId, '');
    const today = civilDate(context.now(), office?.office.calendar.zone ?? 'Asia/Jakarta');
    await trx.updateTable('holdings').set({ to_on: today }).where('office_id', '=', officeId).where('person_id', '=', personId).where('from_on', '<=', today)
      .where((row) => row.or([row('to_on', 'is', null), row('to_on', '>', today)])).execute();
    // What had not begun never does.
    await trx.deleteFrom('holdings').where('office_id', '=', officeId).where('person_id', '=', personId).where('from_on', '>', today).execute();
    await trx.updateTable('mandates').set({ revoked_at: context.now() }).where('office_id', '=', officeId).where('person_id', '=', personId).where('revoked_at', 'is', null).execute();
    await trx.updateTable('api_tokens').set({ revoked_at: context.now() }).where('office_id', '=', officeId).where('person_id', '=', personId).where('revoked_at', 'is', null).execute();
    await traceSetting(context, trx, identity, { what: 'member.left', subject: await memberName(trx, officeId, personId), before: { active: true }, after: { active: false } });
    return { ok: true };
  });
}
