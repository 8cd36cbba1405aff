/** What a desk can be narrowed down to, an SOP or what the step does; and what of that really waits on it. */
import { sql, type RawBuilder } from 'kysely';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { rightsToday } from './desk-rights.ts';
import type { Walk } from './desk-rows.ts';
import type { PostLoad } from './desk-team.ts';

export interface DeskFilter {
  readonly sopId?: string | undefined;
  /** The verb of the step. */
  readonly does?: string | undefined;
}

export interface DeskChoices {
  readonly sops: readonly { readonly id: string; readonly title: string }[];
  readonly verbs: readonly string[];
}

/** Of each post the tasks due first are looked through; a desk with more than these has every choice there is. */
const LOOKED_THROUGH = 500;

/**
 * A condition on a task `t`. Each task's case is looked up while the desk's index is walked: joined to the cases, the planner would
 * begin with those or sort the whole of a full desk. `coalesce` keeps it from guessing that next to nothing fits, with the same end.
 */
export async function narrowed(db: Db, officeId: string, { sopId, does }: DeskFilter): Promise<RawBuilder<unknown>> {
  if (sopId === undefined && does === undefined) return sql``;
  const versions = db.selectFrom('sop_versions').select('id').where('office_id', '=', officeId).$if(sopId !== undefined, (query) => query.where('sop_id', '=', sopId!));
  if (does === undefined) {
    const ids = (await versions.execute()).map((one) => one.id);
    return sql`and coalesce((select c.sop_version_id from cases c where c.id = t.case_id) = any(${ids}::text[]), false)`;
  }
  const { rows } = await sql<{ version: string; step: string }>`
    select v.id as version, one.row ->> 'id' as step from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row)
    where v.id in (${versions}) and one.row ->> 'does' = ${does}`.execute(db);
  return sql`and coalesce(t.step = any(${[...new Set(rows.map((one) => one.step))]}::text[])
    and (select c.sop_version_id || ' ' || t.step from cases c where c.id = t.case_id) = any(${rows.map((one) => `${one.version} ${one.step}`)}::text[]), false)`;
}

/** What this person's own desk may be narrowed down to. */
export async function myChoices(db: Db, officeId: string, personId: string, at: string): Promise<DeskChoices> {
  const office = await loadStaffing(db, officeId, personId);
  return office?.member ? choicesOf(db, officeId, rightsToday(office.staffing, civilDate(at, office.office.calendar.zone), at)) : { sops: [], verbs: [] };
}

/** The same for posts of `postLoads`. */
export function teamChoices(db: Db, officeId: string, posts: readonly PostLoad[]): Promise<DeskChoices> {
  return choicesOf(db, officeId, posts.filter((post) => post.waiting > 0).map((post) => ({ position: post.positionId, scope: null })));
}

async function choicesOf(db: Db, officeId: string, posts: readonly Walk[]): Promise<DeskChoices> {
  if (posts.length === 0) return { sops: [], verbs: [] };
  const walks = posts.map(({ position, scope }) => sql`(
    select t.case_id, t.step from tasks t where t.position_id = ${position} and t.office_id = ${officeId} ${scope ? sql`and t.performer = any(${[...scope]})` : sql``}
    order by coalesce(t.due_at, 'infinity'::timestamptz), t.case_id, t.step limit ${LOOKED_THROUGH})`);
  const { rows } = await sql<{ sopId: string; title: string; does: string | null }>`
    with found as materialized (
      select distinct c.sop_version_id as version, x.step from (${sql.join(walks, sql` union all `)}) x join cases c on c.id = x.case_id
    ), steps as materialized ( -- the SOP is opened once a version, not once a row
      select v.id as version, v.sop_id, one.row ->> 'id' as step, one.row ->> 'does' as does
      from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row) where v.id in (select version from found)
    )
    select distinct v.sop_id as "sopId", s.title, t.does from found f
    join sop_versions v on v.id = f.version join sops s on s.id = v.sop_id
    left join steps t on t.version = f.version and t.step = f.step`.execute(db);
  const sops = new Map(rows.map((row) => [row.sopId, row.title]));
  return {
    sops: [...sops].map(([id, title]) => ({ id, title })).toSorted((a, b) => a.title.localeCompare(b.title, 'id')),
    verbs: [...new Set(rows.flatMap((row) => (row.does === null ? [] : [row.does])))].toSorted(),
  };
}
