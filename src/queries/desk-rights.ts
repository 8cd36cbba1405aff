/** The posts a person may work for today, and whose names stand beside a post. */
import { sql } from 'kysely';
import type { Staffing } from '../core/people/acting.ts';
import type { Capacity } from '../core/people/actor.ts';
import type { Db } from '../store/transaction.ts';

export interface Right {
  readonly position: string;
  /** Columns a mandate is limited to; null for all. */
  readonly scope: readonly string[] | null;
}

export function rightsToday(staffing: Staffing, today: string, at: string): readonly Right[] {
  const covers = (span: { from: string; to: string | null }) => span.from <= today && (span.to === null || today <= span.to);
  return [
    ...staffing.holdings.filter(covers).map((one) => ({ position: one.positionId, scope: null })),
    ...staffing.mandates.filter((one) => one.kind !== 'selfApproval' && covers(one) && (one.revokedAt === null || at < one.revokedAt))
      .map((one) => ({ position: one.positionId, scope: one.scope })),
  ];
}

/** Who has a post's work today. */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly capacity: Capacity;
}

/** By post; a post nobody holds is not in it. */
export async function holdersToday(db: Db, officeId: string, positionIds: readonly string[], today: string, at: string): Promise<ReadonlyMap<string, readonly Holder[]>> {
  if (positionIds.length === 0) return new Map();
  const { rows } = await sql<Holder & { positionId: string }>`
    select acts.position_id as "positionId", acts.capacity, m.person_id as "personId", m.name from (
      select position_id, person_id, 'definitive' as capacity from holdings
      where office_id = ${officeId} and position_id = any(${[...positionIds]}) and from_on <= ${today}::date and (to_on is null or to_on >= ${today}::date)
      union
      select position_id, person_id, kind from mandates
      where office_id = ${officeId} and position_id = any(${[...positionIds]}) and kind <> 'selfApproval' and from_on <= ${today}::date and to_on >= ${today}::date
        and (revoked_at is null or revoked_at > ${at}::timestamptz)
    ) acts join members m on m.office_id = ${officeId} and m.person_id = acts.person_id and m.active
    order by m.name, acts.capacity limit 2000`.execute(db);
  const byPost = new Map<string, Holder[]>();
  for (const { positionId, ...holder } of rows) byPost.set(positionId, [...(byPost.get(positionId) ?? []), holder]);
  return byPost;
}
