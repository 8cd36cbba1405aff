/** What a person was told, unread first; and how they want to be told. */
import { sql } from 'kysely';
import type { NoticeTopic } from '../core/case/effect.ts';
import { DEFAULT_PREFERENCES, type NoticePreferences } from '../core/notices/preferences.ts';
import { activityOf, isDone } from '../store/open-tellings.ts';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface NoticeRow {
  readonly id: number;
  readonly topic: NoticeTopic;
  readonly caseId: string;
  readonly title: string;
  readonly activity: string;
  readonly does: string;
  readonly urgent: boolean;
  readonly at: string;
  readonly readAt: string | null;
  /** The work it stands for is done. */
  readonly done: boolean;
}

const doesOf = sql<string>`coalesce((select one.row ->> 'does' from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row)
  where v.id = c.sop_version_id and one.row ->> 'id' = n.step limit 1), '')`;

export async function listNotices(db: Db, officeId: string, personId: string, options: { limit?: number | undefined; cursor?: string | undefined } = {}): Promise<Page<NoticeRow>> {
  const limit = options.limit ?? PAGE_DEFAULT;
  const after = decodeCursor(options.cursor, ['number', 'instant', 'number']);
  // Unread ones are few and newest first, read ones follow: two walks along the same index.
  const { rows } = await sql<NoticeRow>`
    select x.id, n.topic, n.case_id as "caseId", c.title, ${activityOf} as activity, ${doesOf} as does, x.urgent, x.at, x.read_at as "readAt", ${isDone} as done
    from tellings x join notices n on n.id = x.notice_id join cases c on c.id = n.case_id
    where x.person_id = ${personId} and x.office_id = ${officeId}
      ${after ? sql`and ((x.read_at is not null)::int > ${after[0]} or ((x.read_at is not null)::int = ${after[0]} and (x.at, x.id) < (${after[1]}::timestamptz, ${after[2]}::bigint)))` : sql``}
    order by (x.read_at is not null), x.at desc, x.id desc limit ${limit + 1}`.execute(db);
  return pageOf(rows, limit, (row) => [row.readAt === null ? 0 : 1, row.at, row.id], (row) => row);
}

/** Where a notice told to this person leads. */
export async function findNotice(db: Db, officeId: string, personId: string, id: number): Promise<Pick<NoticeRow, 'caseId' | 'topic' | 'does'> | undefined> {
  const { rows } = await sql<Pick<NoticeRow, 'caseId' | 'topic' | 'does'>>`
    select n.case_id as "caseId", n.topic, ${doesOf} as does from tellings x join notices n on n.id = x.notice_id join cases c on c.id = n.case_id
    where x.id = ${id} and x.person_id = ${personId} and x.office_id = ${officeId}`.execute(db);
  return rows[0];
}

export async function noticePreferences(db: Db, officeId: string, personId: string): Promise<{ readonly value: NoticePreferences; readonly phone: string }> {
  const row = await db.selectFrom('notice_preferences').select(['value', 'phone']).where('office_id', '=', officeId).where('person_id', '=', personId).executeTakeFirst();
  return row ?? { value: DEFAULT_PREFERENCES, phone: '' };
}

export async function listPushDevices(db: Db, officeId: string, personId: string) {
  return db.selectFrom('push_devices').select(['id', 'name', 'created_at as createdAt']).where('office_id', '=', officeId).where('person_id', '=', personId).orderBy('created_at').limit(100).execute();
}

export interface Escalation {
  readonly step: string;
  readonly level: 1 | 2;
  readonly whom: 'holder' | 'acting' | 'superior' | 'nobody';
  readonly names: readonly string[];
  readonly dueAt: string;
  readonly at: string;
}

/** What was told about the step the case is at now because it is late. */
export async function listEscalations(db: Db, officeId: string, caseId: string): Promise<readonly Escalation[]> {
  const { rows } = await sql<Escalation>`
    select e.step, e.level, e.whom, e.due_at as "dueAt", e.at,
      array(select p.name from positions p where p.id = any(e.position_ids) and p.office_id = e.office_id
        union select m.name from members m where m.person_id = any(e.people) and m.office_id = e.office_id) as names
    from escalations e join cases c on c.id = e.case_id and c.step = e.step and c.entered_at = e.since
    where e.case_id = ${caseId} and e.office_id = ${officeId} and e.item = '' order by e.level limit 10`.execute(db);
  return rows;
}

/** Numbers of those a case waits for, as far as they entered theirs. @param on today on the office's calendar */
export async function phonesOfAwaited(db: Db, officeId: string, caseId: string, on: string): Promise<readonly { readonly personId: string; readonly name: string; readonly phone: string }[]> {
  const { rows } = await sql<{ personId: string; name: string; phone: string }>`
    select distinct m.person_id as "personId", m.name, p.phone from tasks t
    join lateral (
      select h.person_id from holdings h where h.office_id = t.office_id and h.position_id = t.position_id and h.from_on <= ${on}::date and (h.to_on is null or h.to_on >= ${on}::date)
      union
      select a.person_id from mandates a where a.office_id = t.office_id and a.position_id = t.position_id and a.kind <> 'selfApproval' and a.revoked_at is null
        and a.from_on <= ${on}::date and a.to_on >= ${on}::date and (a.scope is null or t.performer = any(a.scope))
    ) x on true
    join members m on m.office_id = t.office_id and m.person_id = x.person_id and m.active
    join notice_preferences p on p.office_id = t.office_id and p.person_id = x.person_id and p.phone <> ''
    where t.office_id = ${officeId} and t.case_id = ${caseId} order by m.name limit 20`.execute(db);
  return rows;
}
