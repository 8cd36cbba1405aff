/** Tasks as rows of a desk: found by walking the index of each post, then told in the words of their case and SOP. */
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../store/transaction.ts';
import { narrowed, type DeskFilter } from './desk-filter.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface DeskRow {
  readonly caseId: string;
  /** Version of the case as shown, for a command sent from the list. */
  readonly version: number;
  readonly title: string;
  readonly sopTitle: string;
  readonly kind: 'step' | 'again' | 'ratify' | 'followUp';
  /** The item of the minutes, where it is one. */
  readonly item: string;
  readonly step: string;
  readonly activity: string;
  readonly does: string;
  readonly positionId: string;
  readonly position: string;
  readonly urgency: string;
  readonly since: string;
  readonly dueAt: string | null;
  /** The SOP's time for the step, as printed. */
  readonly norm: string;
  /** Who sent the case back to this step, and what they asked for. */
  readonly returned: { readonly name: string; readonly comment: string } | null;
  /** The step judges a text that the reader wrote part of: their post's task, but another holder's. */
  readonly ownText: boolean;
}

export interface DeskOptions extends DeskFilter {
  readonly limit?: number;
  readonly cursor?: string | undefined;
  /** Whose desk it is; absent where posts are looked at, not a person. */
  readonly reader?: string;
  /** Only what is late at this instant. */
  readonly lateAt?: string | undefined;
}

/** A post whose tasks are wanted, for some columns of the SOP or all. */
export interface Walk {
  readonly position: string;
  readonly scope: readonly string[] | null;
}

/** Flat in the number of tasks: one short index walk for each post, earliest due first. */
export async function deskRows(db: Db, officeId: string, posts: readonly Walk[], options: DeskOptions): Promise<Page<DeskRow>> {
  const limit = options.limit ?? PAGE_DEFAULT;
  if (posts.length === 0) return { items: [], next: null };
  const after = decodeCursor(options.cursor, ['instant', 'text', 'text', 'text']) ?? ['-infinity', '', '', ''];
  const more = await narrowed(db, officeId, options);
  // One walk a post with the post's own name in it: joined to a list of posts, the planner would sort the whole of a full desk.
  const walks = posts.map(({ position, scope }) => sql`(
    select t.case_id as "caseId", t.step, t.item, t.kind, t.position_id, t.since, t.due_at as "dueAt", coalesce(t.due_at, 'infinity'::timestamptz) as due
    from tasks t
    where t.position_id = ${position} and t.office_id = ${officeId} ${scope ? sql`and t.performer = any(${[...scope]})` : sql``}
      and (coalesce(t.due_at, 'infinity'::timestamptz), t.case_id, t.step, t.item) > (${after[0]}::timestamptz, ${after[1]}, ${after[2]}, ${after[3]})
      ${options.lateAt === undefined ? sql`` : sql`and coalesce(t.due_at, 'infinity'::timestamptz) < ${options.lateAt}::timestamptz`} ${more}
    order by coalesce(t.due_at, 'infinity'::timestamptz), t.case_id, t.step, t.item limit ${limit + 1})`);
  const rows = await describe(db, options.reader ?? '', sql`
    select distinct on (x.due, x."caseId", x.step, x.item) x.* from (${sql.join(walks, sql` union all `)}) x
    order by x.due, x."caseId", x.step, x.item limit ${limit + 1}`);
  return pageOf(rows, limit, (row) => [row.dueAt ?? 'infinity', row.caseId, row.step, row.item], (row) => row);
}

async function describe(db: Db, reader: string, found: RawBuilder<unknown>): Promise<readonly DeskRow[]> {
  const { rows } = await sql<DeskRow>`
    with found as materialized (${found}), rows as materialized (
      select f.*, c.title, c.urgency, c.version, c.sop_version_id, c.state -> 'returned' as back, c.state -> 'authors' as authors, c.state -> 'followUps' as "followUps" from found f join cases c on c.id = f."caseId"
    ), steps as materialized ( -- the SOP is opened once a version, not once a row
      select v.id as sop_version, one.row ->> 'id' as step, one.row ->> 'activity' as activity, one.row ->> 'does' as does, one.row ->> 'time' as norm, v.definition ->> 'title' as "sopTitle"
      from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row) where v.id in (select sop_version_id from rows)
    )
    select r."caseId", r.version, r.title, r.urgency, r.kind, r.step, r.item, r.since, r."dueAt", p.id as "positionId", p.name as position,
      coalesce(s."sopTitle", v.definition ->> 'title') as "sopTitle", coalesce((select one ->> 'text' from json_array_elements(r."followUps") one where r.kind = 'followUp' and one ->> 'id' = r.item), s.activity, '') as activity,
      case when r.kind = 'followUp' then 'followUp' else coalesce(s.does, '') end as does, case when r.kind = 'followUp' then '' else coalesce(s.norm, '') end as norm,
      case when r.kind = 'step' and json_typeof(r.back) = 'object' then json_build_object('name', r.back -> 'by' ->> 'name', 'comment', r.back ->> 'comment') end as returned,
      s.does in ('verify', 'approve') and exists (select from json_each(r.authors) part, json_array_elements(part.value) one
        where one ->> 'personId' = ${reader} and (s.does = 'approve' or one ->> 'within' <> r.step)) as "ownText"
    from rows r
    join positions p on p.id = r.position_id
    join sop_versions v on v.id = r.sop_version_id
    left join steps s on s.sop_version = r.sop_version_id and s.step = r.step
    order by r.due, r."caseId", r.step, r.item`.execute(db);
  return rows;
}
