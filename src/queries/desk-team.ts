/** The desks of the others: how much waits on each post and who holds it, and the tasks themselves, what is late first. */
import { sql } from 'kysely';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { holdersToday, rightsToday, type Holder } from './desk-rights.ts';
import { deskRows, type DeskOptions, type DeskRow } from './desk-rows.ts';
import type { Page } from './page.ts';

/** A desk is counted up to here; beyond it, "99+" says enough. */
export const COUNTED = 100;
const MOST_POSTS = 200;

export interface PostLoad {
  readonly positionId: string;
  readonly position: string;
  readonly holders: readonly Holder[];
  /** At most `COUNTED`. */
  readonly waiting: number;
  readonly late: number;
  /** The person who asks works for this post too. */
  readonly own: boolean;
}

/** Every post with something waiting, the latest first; posts without work follow by name. Each costs one short walk of the index. */
export async function postLoads(db: Db, officeId: string, personId: string, at: string): Promise<readonly PostLoad[]> {
  const office = await loadStaffing(db, officeId, personId);
  if (!office?.member) return [];
  const today = civilDate(at, office.office.calendar.zone);
  const own = new Set(rightsToday(office.staffing, today, at).map((right) => right.position));
  const { rows } = await sql<{ positionId: string; position: string; waiting: number; late: number }>`
    select p.id as "positionId", p.name as position, w.waiting::int, w.late::int
    from (select id, name from positions where office_id = ${officeId} order by name limit ${MOST_POSTS}) p, lateral (
      select count(*) as waiting, count(*) filter (where walked.due < ${at}::timestamptz) as late from (
        select coalesce(t.due_at, 'infinity'::timestamptz) as due from tasks t where t.position_id = p.id and t.office_id = ${officeId}
        order by coalesce(t.due_at, 'infinity'::timestamptz), t.case_id, t.step limit ${COUNTED}
      ) walked
    ) w order by w.late desc, w.waiting desc, p.name`.execute(db);
  const holders = await holdersToday(db, officeId, rows.map((row) => row.positionId), today, at);
  return rows.map((row) => ({ ...row, holders: holders.get(row.positionId) ?? [], own: own.has(row.positionId) }));
}

/** Tasks on these posts. The caller names posts of `postLoads`, so that none of another office can be asked for. */
export function postTasks(db: Db, officeId: string, posts: readonly PostLoad[], options: DeskOptions = {}): Promise<Page<DeskRow>> {
  return deskRows(db, officeId, posts.filter((post) => post.waiting > 0).map((post) => ({ position: post.positionId, scope: null })), options);
}
