/** A whole list of people with their posts, in one go: how an office begins. Posts that are not there yet are made. */
import { error } from '../core/issue.ts';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import { makePosition, takePosition } from './add-position.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export interface ListedPerson {
  readonly personId: string;
  readonly name: string;
  /** Name of the post they hold from today; empty for none. */
  readonly post: string;
}

/** Somebody who is a member already keeps their role; a post they hold already is not given twice. */
export async function addPeople(context: Context, identity: Identity, people: readonly ListedPerson[]): Promise<Outcome<{ added: number }>> {
  const wrong = people.findIndex((one) => one.name.trim() === '' || one.post.length > 200);
  if (wrong !== -1) return refused('invalid', error('field.invalid', `people.${wrong}.name`, { field: 'name', rule: 'length' }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const { officeId } = identity;
    const staffing = await loadStaffing(trx, officeId, '');
    const today = civilDate(context.now(), staffing?.office.calendar.zone ?? 'Asia/Jakarta');
    const positions = new Map((await trx.selectFrom('positions').select(['id', 'name']).where('office_id', '=', officeId).execute()).map((one) => [one.name, one.id]));
    const held = new Set((await trx.selectFrom('holdings').select(['position_id', 'person_id']).where('office_id', '=', officeId)
      .where((row) => row.or([row('to_on', 'is', null), row('to_on', '>=', today)])).execute()).map((one) => `${one.position_id} ${one.person_id}`));
    let added = 0;
    for (const { personId, name: typed, post: typedPost } of people) {
      const [name, post] = [typed.trim(), typedPost.trim()];
      const done = await trx.insertInto('members').values({ office_id: officeId, person_id: personId, name, role: 'staff', active: true })
        .onConflict((conflict) => conflict.columns(['office_id', 'person_id']).doUpdateSet({ active: true }).where('members.active', '=', false)).executeTakeFirst();
      if (Number(done.numInsertedOrUpdatedRows ?? 0) > 0) {
        added += 1;
        await traceSetting(context, trx, identity, { what: 'member.added', subject: name, after: { name, role: 'staff' } });
      }
      if (post === '') continue;
      const positionId = positions.get(post) ?? (await makePosition(context, trx, identity, post));
      positions.set(post, positionId);
      if (!held.has(`${positionId} ${personId}`)) await takePosition(context, trx, identity, { positionId, name: post, personId, from: today });
      held.add(`${positionId} ${personId}`);
    }
    return { ok: true, added };
  });
}
