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
  const posts = await db.selectFrom('positions').select(['id', 'name']).where('office_id', '=', officeId).orderBy('name').limit(MOST_POSTS).execute();
  const ids = posts.map((post) => post.id);
  const [counts, holders] = await Promise.all([countTasks(db, officeId, ids, at), holdersToday(db, officeId, ids, today, at)]);
  return posts.map((post) => ({
    positionId: post.id, position: post.name, holders: holders.get(post.id) ?? [], own: own.has(post.id), waiting: counts.get(post.id)?.waiting ?? 0, late: counts.get(post.id)?.late ?? 0,
  })).toSorted((a, b) => b.late - a.late || b.waiting - a.waiting);
}

/** One walk a post with the post's own name in it, as in `deskRows`: joined to the list of posts, a full desk would be sorted whole. */
async function countTasks(db: Db, officeId: string, positionIds: readonly string[], at: string): Promise<ReadonlyMap<string, { readonly waiting: number; readonly late: number }>> {
  if (positionIds.length === 0) return new Map();
  const walks = positionIds.map((id) => sql`(
    select position_id, coalesce(due_at, 'infinity'::timestamptz) as due from tasks where position_id = ${id} and office_id = ${officeId}
    order by coalesce(due_at, 'infinity'::timestamptz), case_id, step limit ${COUNTED})`);
  const { rows } = await sql<{ id: string; waiting: number; late: number }>`
    select position_id as id, count(*)::int as waiting, count(*) filter (where due < ${at}::timestamptz)::int as late
    from (${sql.join(walks, sql` union all `)}) walked group by position_id`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Tasks on these posts. The caller names posts of `postLoads`, so that none of another office can be asked for. */
export function postTasks(db: Db, officeId: string, posts: readonly PostLoad[], options: DeskOptions = {}): Promise<Page<DeskRow>> {
  return deskRows(db, officeId, posts.filter((post) => post.waiting > 0).map((post) => ({ position: post.positionId, scope: null })), options);
}
