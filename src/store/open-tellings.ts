/** What is due to be told to one person by one way, oldest first; the rows stay locked, and others' locked rows are left to them. */
import { sql } from 'kysely';
import type { NoticeTopic } from '../core/case/effect.ts';
import type { NoticeWay } from '../core/notices/preferences.ts';
import type { Trx } from './transaction.ts';

export interface DueTelling {
  readonly id: number;
  readonly urgent: boolean;
  readonly closed: boolean;
  readonly topic: NoticeTopic;
  readonly caseId: string;
  readonly title: string;
  readonly activity: string;
}

const MOST = 200;

/** The work a notice stands for is done when its task is on no desk any more; what stands for no task is closed by reading alone. */
export const isDone = sql<boolean>`case
  when n.topic = 'asked-again' then not exists (select 1 from tasks t where t.case_id = n.case_id and t.kind = 'again')
  when n.topic = 'emergency-waits' then not exists (select 1 from tasks t where t.case_id = n.case_id and t.kind = 'ratify')
  -- told to a post and no column: an item of the minutes
  when n.position_ids <> '{}' and n.performers = '{}' then not exists (select 1 from tasks t where t.case_id = n.case_id and t.kind = 'followUp' and t.position_id = any(n.position_ids))
  when n.step <> '' then not exists (select 1 from tasks t where t.case_id = n.case_id and t.kind = 'step' and t.step = n.step)
  else false end`;

/** The row of the SOP that a notice is about, as printed; empty where it is about none. */
export const activityOf = sql<string>`coalesce((select one.row ->> 'activity' from sop_versions v, json_array_elements(v.definition -> 'steps') as one(row)
  where v.id = c.sop_version_id and one.row ->> 'id' = n.step limit 1), '')`;

export async function lockDueTellings(trx: Trx, way: NoticeWay, officeId: string, personId: string, now: string): Promise<readonly DueTelling[]> {
  const due = sql.ref(`x.${way}_due`);
  const { rows } = await sql<DueTelling>`
    select x.id, x.urgent, (x.read_at is not null or ${isDone}) as closed, n.topic, n.case_id as "caseId", c.title, ${activityOf} as activity
    from tellings x join notices n on n.id = x.notice_id join cases c on c.id = n.case_id
    where x.office_id = ${officeId} and x.person_id = ${personId} and ${due} <= ${now}
    order by x.at, x.id limit ${MOST} for update of x skip locked`.execute(trx);
  return rows;
}
