/** Looks for tasks past their time and tells it on, once for each task and level, however many nodes look. */
import { sql } from 'kysely';
import { aboveTask, DEFAULT_GRACE, lateLevel, superiorColumns } from '../core/notices/escalation.ts';
import { holdersOf } from '../core/notices/receivers.ts';
import { ownEntry } from '../core/own-entry.ts';
import { loadOfficePeople, type OfficePeople } from '../store/notice-people.ts';
import { loadVersion } from '../store/sop-versions.ts';
import type { Trx } from '../store/transaction.ts';
import type { Context, OfficeFailure } from './context.ts';

const AT_ONCE = 300;

interface Late {
  readonly caseId: string;
  readonly step: string;
  readonly since: string;
  readonly dueAt: string;
  readonly version: string;
  readonly performers: readonly string[];
  readonly positions: readonly string[];
  /** Highest level told already. */
  readonly told: number;
}

/** Office by office: one that fails is told to `onFailure`, and the others go on. Returns how many levels were told. */
export async function escalateLate(context: Context, onFailure: OfficeFailure): Promise<number> {
  const now = context.now();
  const { rows: offices } = await sql<{ officeId: string }>`select distinct t.office_id as "officeId" from tasks t where t.due_at < ${now}::timestamptz and t.kind = 'step' and t.position_id is not null
    and not exists (select 1 from escalations e where e.case_id = t.case_id and e.step = t.step and e.since = t.since and e.level = 2)`.execute(context.db);
  let told = 0;
  for (const { officeId } of offices) {
    try {
      told += await context.db.transaction().execute((trx) => escalateOffice(context, trx, officeId, now));
    } catch (failure) {
      onFailure(failure, officeId);
    }
  }
  return told;
}

async function escalateOffice(context: Context, trx: Trx, officeId: string, now: string): Promise<number> {
  const office = await loadOfficePeople(trx, officeId);
  if (!office) return 0;
  const grace = office.settings.escalationGrace ?? DEFAULT_GRACE;
  let told = 0;
  for (const task of await findLate(trx, officeId, now)) {
    const level = lateLevel(task, grace, office.calendar, now);
    // A program that was away tells both levels, so that the case shows both.
    if (level >= 1 && task.told < 1 && (await tellHolder(trx, officeId, task, office, now))) told += 1;
    if (level === 2 && (await tellAbove(context, trx, officeId, task, office, now))) told += 1;
  }
  return told;
}

async function tellHolder(trx: Trx, officeId: string, task: Late, office: OfficePeople, now: string): Promise<boolean> {
  const holders = holdersOf(task.positions, office.staffing, now);
  const to = { people: [...holders], position_ids: holders.length > 0 ? [] : [...task.positions] };
  if (!(await isFirst(trx, { ...rowOf(officeId, task, now), level: 1, whom: 'holder', ...to }))) return false;
  await trx.insertInto('notices').values({ ...noticeOf(officeId, task, now), topic: 'late', ...to }).execute();
  return true;
}

async function tellAbove(context: Context, trx: Trx, officeId: string, task: Late, office: OfficePeople, now: string): Promise<boolean> {
  const version = await loadVersion(trx, context.versions, officeId, task.version);
  const columns = version ? superiorColumns(version.machine, task.step) : [];
  const above = aboveTask(task, columns.flatMap((key) => (version && ownEntry(version.bindings, key)) ?? []), office.staffing, now);
  const to = { people: [...above.people], position_ids: [...above.positions] };
  if (!(await isFirst(trx, { ...rowOf(officeId, task, now), level: 2, whom: above.whom, ...to }))) return false;
  const performers = above.whom === 'superior' ? columns : task.performers;
  if (above.whom !== 'nobody') await trx.insertInto('notices').values({ ...noticeOf(officeId, task, now), topic: 'escalated', performers: [...performers], ...to }).execute();
  return true;
}

function rowOf(officeId: string, task: Late, now: string) {
  return { office_id: officeId, case_id: task.caseId, step: task.step, since: task.since, due_at: task.dueAt, at: now };
}

function noticeOf(officeId: string, task: Late, now: string) {
  return { office_id: officeId, case_id: task.caseId, performers: [...task.performers], step: task.step, at: now, spread_at: null };
}

/** Of several nodes at the same task one alone inserts the row. */
async function isFirst(trx: Trx, row: Parameters<ReturnType<typeof trx.insertInto<'escalations'>>['values']>[0]): Promise<boolean> {
  const made = await trx.insertInto('escalations').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0) === 1;
}

async function findLate(trx: Trx, officeId: string, now: string): Promise<readonly Late[]> {
  const { rows } = await sql<Late>`
    select t.case_id as "caseId", t.step, t.since, t.due_at as "dueAt", c.sop_version_id as version, array_agg(distinct t.performer) as performers, array_agg(distinct t.position_id) as positions,
      coalesce((select max(e.level) from escalations e where e.case_id = t.case_id and e.step = t.step and e.since = t.since), 0)::int as told
    from tasks t join cases c on c.id = t.case_id
    where t.office_id = ${officeId} and t.due_at < ${now}::timestamptz and t.kind = 'step' and t.position_id is not null
      and not exists (select 1 from escalations e where e.case_id = t.case_id and e.step = t.step and e.since = t.since and e.level = 2)
    group by t.case_id, t.step, t.since, t.due_at, c.sop_version_id
    order by t.due_at limit ${AT_ONCE}`.execute(trx);
  return rows;
}
