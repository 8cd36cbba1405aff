/** How much stands in each part of a desk, counted as far as it helps. */
import { sql } from 'kysely';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { rightsToday } from './desk-rights.ts';
import { COUNTED } from './desk-team.ts';

export interface DeskCounts {
  /** Each at most `COUNTED`. */
  readonly mine: number;
  readonly late: number;
  readonly sent: number;
}

export async function deskCounts(db: Db, officeId: string, personId: string, at: string): Promise<DeskCounts> {
  const office = await loadStaffing(db, officeId, personId);
  if (!office?.member) return { mine: 0, late: 0, sent: 0 };
  const rights = rightsToday(office.staffing, civilDate(at, office.office.calendar.zone), at);
  const walks = rights.map(({ position, scope }) => sql`(
    select case_id, step, item, coalesce(due_at, 'infinity'::timestamptz) as due from tasks
    where position_id = ${position} and office_id = ${officeId} ${scope ? sql`and performer = any(${[...scope]})` : sql``}
    order by coalesce(due_at, 'infinity'::timestamptz), case_id, step, item limit ${COUNTED})`);
  const waiting = walks.length === 0 ? sql`select '' as case_id, '' as step, '' as item, now() as due where false` : sql`select distinct case_id, step, item, due from (${sql.join(walks, sql` union all `)}) x`;
  const { rows: [row] } = await sql<DeskCounts>`
    select least(count(*), ${COUNTED})::int as mine, least(count(*) filter (where due < ${at}::timestamptz), ${COUNTED})::int as late, (
      select count(*)::int from (select 1 from case_hands h where h.office_id = ${officeId} and h.person_id = ${personId}
        and not exists (select 1 from tasks t where t.case_id = h.case_id and t.position_id = any(${rights.map((right) => right.position)})) limit ${COUNTED}) walked
    ) as sent from (${waiting}) w`.execute(db);
  return row ?? { mine: 0, late: 0, sent: 0 };
}
