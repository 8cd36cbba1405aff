/** How long each step of an SOP really takes, over its newest cases, beside its norm. */
import { sql } from 'kysely';
import { stepTimes, type StepTime } from '../core/case/step-times.ts';
import { inPrintedOrder, withSteps, type VisitRow } from '../store/period-recap.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';

/** Newest cases looked at: enough for a median, few enough to be read from their index at once. */
export const NEWEST_CASES = 500;

/** One row per step that was ever finished among the newest cases; a step that two versions share is one row. */
export async function sopTimes(db: Db, officeId: string, sopId: string): Promise<readonly StepTime[]> {
  const office = await loadStaffing(db, officeId, '');
  if (!office) return [];
  const { rows } = await sql<VisitRow>`
    with newest as (select id, sop_version_id, state from cases where sop_id = ${sopId} and office_id = ${officeId} order by opened_at desc limit ${NEWEST_CASES})
    select n.sop_version_id as version, v.step, v."enteredAt", v."leftAt", (select max(p.from_at) from publications p where p.case_id = n.id) as "plannedFor"
    from newest n, json_to_recordset(n.state -> 'visits') as v(step text, "enteredAt" text, "leftAt" text) where v."leftAt" is not null`.execute(db);
  return inPrintedOrder(stepTimes(await withSteps(db, officeId, rows), office.office.calendar));
}

/** Running cases by the version they began with: what a new version does not touch. */
export async function runningByVersion(db: Db, officeId: string, sopId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('cases as c').innerJoin('sop_versions as v', 'v.id', 'c.sop_version_id').select((row) => ['v.version', row.fn.countAll<number>().as('count')])
    .where('c.office_id', '=', officeId).where('c.sop_id', '=', sopId).where('c.status', '=', 'open').groupBy('v.version').execute();
  return new Map(rows.map((row) => [row.version, Number(row.count)]));
}
