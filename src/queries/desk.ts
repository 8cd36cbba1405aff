/** Meja saya: what waits for this person, earliest due first. */
import { sql } from 'kysely';
import { civilDate, type Staffing } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface DeskRow {
  readonly caseId: string;
  readonly title: string;
  readonly sopTitle: string;
  readonly kind: 'step' | 'again' | 'ratify';
  readonly step: string;
  readonly activity: string;
  readonly does: string;
  readonly position: string;
  readonly urgency: string;
  readonly since: string;
  readonly dueAt: string | null;
}

/** Flat in the number of tasks: one short index walk for each of the person's posts. */
export async function myDesk(db: Db, officeId: string, personId: string, at: string, options: { limit?: number; cursor?: string | undefined } = {}): Promise<Page<DeskRow>> {
  const limit = options.limit ?? PAGE_DEFAULT;
  const office = await loadStaffing(db, officeId, personId);
  if (!office?.member) return { items: [], next: null };
  const rights = rightsToday(office.staffing, civilDate(at, office.office.calendar.zone), at);
  if (rights.length === 0) return { items: [], next: null };
  const after = decodeCursor(options.cursor, ['instant', 'text', 'text']) ?? ['-infinity', '', ''];
  // One walk a post with the post's own name in it: joined to a list of posts, the planner would sort the whole of a full desk.
  const walks = rights.map(({ position, scope }) => sql`(
    select t.case_id as "caseId", t.step, t.kind, t.position_id, t.since, t.due_at as "dueAt", coalesce(t.due_at, 'infinity'::timestamptz) as due
    from tasks t
    where t.position_id = ${position} and t.office_id = ${officeId} ${scope ? sql`and t.performer = any(${[...scope]})` : sql``}
      and (coalesce(t.due_at, 'infinity'::timestamptz), t.case_id, t.step) > (${after[0]}::timestamptz, ${after[1]}, ${after[2]})
    order by coalesce(t.due_at, 'infinity'::timestamptz), t.case_id, t.step limit ${limit + 1})`);
  const { rows } = await sql<DeskRow>`
    with found as materialized (
      select distinct on (x.due, x."caseId", x.step) x.* from (${sql.join(walks, sql` union all `)}) x
      order by x.due, x."caseId", x.step limit ${limit + 1}
    ), rows as materialized (
      select f.*, c.title, c.urgency, c.sop_version_id as version from found f join cases c on c.id = f."caseId"
    ), steps as materialized ( -- the SOP is opened once a version, not once a row
      select v.id as version, v.definition ->> 'title' as "sopTitle", one.row ->> 'id' as step, one.row ->> 'activity' as activity, one.row ->> 'does' as does
      from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row) where v.id in (select version from rows)
    )
    select r."caseId", r.title, r.urgency, r.kind, r.step, r.since, r."dueAt", p.name as position,
      coalesce(s."sopTitle", v.definition ->> 'title') as "sopTitle", coalesce(s.activity, '') as activity, coalesce(s.does, '') as does
    from rows r
    join positions p on p.id = r.position_id
    join sop_versions v on v.id = r.version
    left join steps s on s.version = r.version and s.step = r.step
    order by r.due, r."caseId", r.step`.execute(db);
  return pageOf(rows, limit, (row) => [row.dueAt ?? 'infinity', row.caseId, row.step], ({ caseId, title, sopTitle, kind, step, activity, does, position, urgency, since, dueAt }) =>
    ({ caseId, title, sopTitle, kind, step, activity, does, position, urgency, since, dueAt }));
}

interface Right {
  readonly position: string;
  readonly scope: readonly string[] | null;
}

function rightsToday(staffing: Staffing, today: string, at: string): readonly Right[] {
  const covers = (span: { from: string; to: string | null }) => span.from <= today && (span.to === null || today <= span.to);
  return [
    ...staffing.holdings.filter(covers).map((one) => ({ position: one.positionId, scope: null })),
    ...staffing.mandates.filter((one) => one.kind !== 'selfApproval' && covers(one) && (one.revokedAt === null || at < one.revokedAt))
      .map((one) => ({ position: one.positionId, scope: one.scope })),
  ];
}

/** What an outside party has now: the office's clock stands still there. */
export async function waitingOutside(db: Db, officeId: string, limit = PAGE_DEFAULT) {
  return db.selectFrom('tasks as t').innerJoin('cases as c', 'c.id', 't.case_id').select(['t.case_id as caseId', 'c.title', 't.since', 't.step'])
    .where('t.office_id', '=', officeId).where('t.position_id', 'is', null).orderBy('t.since').limit(limit).execute();
}
