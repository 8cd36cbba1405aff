/** Somebody takes a post from a day on; somebody leaves it on a day. */
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { findPerson, findPosition } from './find-in-office.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { memberName, positionName, traceSetting } from './trace-setting.ts';

export interface HoldPosition {
  readonly positionId: string;
  readonly personId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, inclusive; null while it lasts. */
  readonly to: string | null;
}

export async function holdPosition(context: Context, identity: Identity, input: HoldPosition): Promise<Outcome<{ holdingId: string }>> {
  if (input.to !== null && input.to < input.from) return refused('invalid', error('dates.reversed', 'to', { from: input.from, to: input.to }));
  return inTransaction(context, async (trx) => {
    const refusal = (await requireAdmin(trx, identity)) ?? (await findPosition(trx, identity.officeId, input.positionId)) ?? (await findPerson(trx, identity.officeId, input.personId));
    if (refusal) return refusal;
    const holdingId = context.newId();
    await trx.insertInto('holdings').values({ id: holdingId, office_id: identity.officeId, position_id: input.positionId, person_id: input.personId, from_on: input.from, to_on: input.to }).execute();
    await traceSetting(context, trx, identity, {
      what: 'holding.began', subject: await positionName(trx, identity.officeId, input.positionId),
      after: { person: await memberName(trx, identity.officeId, input.personId), from: input.from, ...(input.to && { to: input.to }) },
    });
    return { ok: true, holdingId };
  });
}

export async function endHolding(context: Context, identity: Identity, input: { holdingId: string; to: string }): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const row = await trx.selectFrom('holdings').select(['from_on', 'to_on', 'person_id', 'position_id']).where('office_id', '=', identity.officeId).where('id', '=', input.holdingId).executeTakeFirst();
    if (!row) return refused('missing', error('holding.unknown', 'holdingId'));
    if (input.to < row.from_on) return refused('invalid', error('dates.reversed', 'to', { from: row.from_on, to: input.to }));
    await trx.updateTable('holdings').set({ to_on: input.to }).where('office_id', '=', identity.officeId).where('id', '=', input.holdingId).execute();
    const person = await memberName(trx, identity.officeId, row.person_id);
    await traceSetting(context, trx, identity, {
      what: 'holding.ended', subject: await positionName(trx, identity.officeId, row.position_id), before: { person, ...(row.to_on && { to: row.to_on }) }, after: { person, to: input.to },
    });
    return { ok: true };
  });
}
