/** Figures of one SOP's month for its evaluation: what went out where, times against norms, returns and why. */
import { sql } from 'kysely';
import { stepTimes } from '../core/case/step-times.ts';
import { compile } from '../core/sop/compile.ts';
import type { OfficeAndStaffing } from './staffing.ts';
import type { Db, Trx } from './transaction.ts';

const MOST_VISITS = 50_000;

/** Local month `2026-11` of the office's zone. Reading the ledger's cached states is enough: they are folds of it. */
export async function recapPeriod(trx: Db | Trx, office: OfficeAndStaffing['office'], sopId: string, period: string): Promise<Record<string, unknown>> {
  const { zone } = office.calendar;
  const first = `${period}-01`;
  const span = sql`tstzrange((${first}::date)::timestamp at time zone ${zone}, (${first}::date + interval '1 month')::timestamp at time zone ${zone})`;
  const { rows: channels } = await sql<{ channel: string; published: number; withdrawn: number; excused: number }>`
    select p.channel, count(*) filter (where p.state = 'published')::int as published,
      count(*) filter (where p.state in ('withdrawn', 'withdrawing'))::int as withdrawn, count(*) filter (where p.state = 'excused')::int as excused
    from publications p join cases c on c.id = p.case_id
    where p.office_id = ${office.id} and c.sop_id = ${sopId} and p.changed_at <@ ${span} group by 1 order by 1`.execute(trx);
  const { rows: visited } = await sql<{ version: string; step: string; enteredAt: string; leftAt: string }>`
    select c.sop_version_id as version, v.step, v."enteredAt", v."leftAt"
    from cases c, json_to_recordset(c.state -> 'visits') as v(step text, "enteredAt" text, "leftAt" text)
    where c.office_id = ${office.id} and c.sop_id = ${sopId} and c.kind = 'case' and v."leftAt"::timestamptz <@ ${span} order by c.opened_at limit ${MOST_VISITS}`.execute(trx);
  const { rows: returns } = await sql<{ step: string; comment: string; at: string; title: string }>`
    select e.body -> 'data' ->> 'from' as step, e.body -> 'data' ->> 'comment' as comment, e.body ->> 'at' as at, c.title
    from events e join cases c on c.id = e.case_id
    where e.office_id = ${office.id} and c.sop_id = ${sopId} and e.body ->> 'type' = 'Returned' and (e.body ->> 'at')::timestamptz <@ ${span}
    order by e.seq limit 200`.execute(trx);
  const { rows: totals } = await sql<{ opened: number; completed: number; refused: number }>`
    select count(*) filter (where opened_at <@ ${span})::int as opened,
      count(*) filter (where status = 'completed' and ended_at <@ ${span})::int as completed,
      count(*) filter (where status = 'refused' and ended_at <@ ${span})::int as refused
    from cases where office_id = ${office.id} and sop_id = ${sopId} and kind = 'case'`.execute(trx);
  return { period, totals: totals[0] ?? { opened: 0, completed: 0, refused: 0 }, channels, steps: await timeSteps(trx, office, sopId, visited), returns };
}

/** Steps by the version each case ran under; a step that two versions share is one row. */
async function timeSteps(trx: Db | Trx, office: OfficeAndStaffing['office'], sopId: string, visited: readonly { version: string; step: string; enteredAt: string; leftAt: string }[]) {
  const rows = await trx.selectFrom('sop_versions').select(['id', 'definition']).where('office_id', '=', office.id).where('sop_id', '=', sopId).execute();
  const machines = new Map(rows.map((row) => [row.id, compile(row.definition)]));
  const visits = visited.flatMap(({ version, step, enteredAt, leftAt }) => {
    const found = machines.get(version)?.steps.find((one) => one.id === step);
    return found ? [{ step: found, enteredAt, leftAt }] : [];
  });
  return stepTimes(visits, office.calendar).toSorted((a, b) => a.printed.localeCompare(b.printed, 'id', { numeric: true }));
}
