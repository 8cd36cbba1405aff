/** What this person has sent on: open cases that went through these hands and now lie with others, the longest away first. */
import { sql } from 'kysely';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { holdersToday, rightsToday, type Holder } from './desk-rights.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface SentRow {
  readonly caseId: string;
  readonly title: string;
  readonly sopTitle: string;
  /** When this person last had a hand in it. */
  readonly sentAt: string;
  readonly step: string;
  readonly activity: string;
  /** Since when it lies where it is. */
  readonly since: string;
  readonly dueAt: string | null;
  /** Posts that have it, with who holds them today; empty while it is with an outside party. */
  readonly posts: readonly { readonly name: string; readonly holders: readonly Holder[] }[];
  readonly outside: boolean;
}

interface Found extends Omit<SentRow, 'posts'> {
  readonly positions: readonly { readonly id: string; readonly name: string }[];
}

export async function sentOn(db: Db, officeId: string, personId: string, at: string, options: { limit?: number; cursor?: string | undefined } = {}): Promise<Page<SentRow>> {
  const limit = options.limit ?? PAGE_DEFAULT;
  const office = await loadStaffing(db, officeId, personId);
  if (!office?.member) return { items: [], next: null };
  const today = civilDate(at, office.office.calendar.zone);
  const own = rightsToday(office.staffing, today, at).map((right) => right.position);
  const after = decodeCursor(options.cursor, ['instant', 'text']) ?? ['-infinity', ''];
  const { rows } = await sql<Found>`
    with sent as materialized (
      select h.case_id, h.at from case_hands h
      where h.office_id = ${officeId} and h.person_id = ${personId} and (h.at, h.case_id) > (${after[0]}::timestamptz, ${after[1]})
        and not exists (select 1 from tasks t where t.case_id = h.case_id and t.position_id = any(${own}))
      order by h.at, h.case_id limit ${limit + 1}
    ), rows as materialized (
      select c.id, c.title, s.at, c.step, c.entered_at, c.due_at, c.sop_version_id as version from sent s join cases c on c.id = s.case_id
    ), steps as materialized ( -- the SOP is opened once a version, not once a row
      select v.id as version, v.definition ->> 'title' as title, one.row ->> 'id' as step, one.row ->> 'activity' as activity
      from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row) where v.id in (select version from rows)
    )
    select c.id as "caseId", c.title, c.at as "sentAt", coalesce(c.step, '') as step, c.entered_at as since, c.due_at as "dueAt", coalesce(s.title, '') as "sopTitle", coalesce(s.activity, '') as activity,
      exists (select 1 from tasks t where t.case_id = c.id and t.position_id is null) as outside,
      coalesce((select json_agg(distinct jsonb_build_object('id', p.id, 'name', p.name)) from tasks t join positions p on p.id = t.position_id where t.case_id = c.id), '[]'::json) as positions
    from rows c left join steps s on s.version = c.version and s.step = c.step
    order by c.at, c.id`.execute(db);
  const holders = await holdersToday(db, officeId, [...new Set(rows.flatMap((row) => row.positions.map((post) => post.id)))], today, at);
  return pageOf(rows, limit, (row) => [row.sentAt, row.caseId], ({ positions, ...row }) => ({ ...row, posts: positions.map((post) => ({ name: post.name, holders: holders.get(post.id) ?? [] })) }));
}
