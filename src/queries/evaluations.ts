/** Periods of the SOPs that have a step per period: what ran, what runs, what is still to be opened, and what waits from earlier ones. */
import { sql } from 'kysely';
import type { FollowUpState } from '../core/case/state.ts';
import type { CivilDate } from '../core/calendar/office-calendar.ts';
import { periodAfter, periodMonths, periodOn, readPeriod, type Period } from '../core/evaluation/period.ts';
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import { loadVersion, type VersionCache } from '../store/sop-versions.ts';
import type { Db } from '../store/transaction.ts';

/** Periods shown for each SOP; earlier ones are found among the cases. */
const PERIODS = 24;

export interface PeriodRow {
  readonly period: string;
  /** Null for a period that nobody has opened. */
  readonly caseId: string | null;
  readonly status: 'open' | 'completed' | 'refused' | 'cancelled' | null;
  /** Printed number and post of the step it waits at; null when it waits for nobody. */
  readonly waits: { readonly printed: string; readonly activity: string; readonly posts: readonly string[]; readonly dueAt: string | null } | null;
  readonly followUps: { readonly all: number; readonly open: number };
  /** Where the period stands to today. */
  readonly when: 'past' | 'now' | 'next';
}

export interface EvaluatedSop {
  readonly sopId: string;
  readonly title: string;
  readonly periods: readonly PeriodRow[];
}

/** SOPs in force that are evaluated by period, with their periods from the next one back to their first case. */
export async function listEvaluations(db: Db, cache: VersionCache, officeId: string, at: string): Promise<readonly EvaluatedSop[]> {
  const office = await loadStaffing(db, officeId, '');
  if (!office) return [];
  const rows = await db.selectFrom('sop_versions').select(['id', 'sop_id', 'adopted_at']).where('office_id', '=', officeId).where('in_force', '=', true).orderBy('adopted_at').limit(500).execute();
  const today = civilDate(at, office.office.calendar.zone);
  const sops: EvaluatedSop[] = [];
  for (const row of rows) {
    const version = await loadVersion(db, cache, officeId, row.id);
    if (!version || version.machine.periodStart === null) continue;
    const first = await db.selectFrom('cases').select((one) => one.fn.min('opened_at').as('at')).where('office_id', '=', officeId).where('sop_id', '=', row.sop_id).where('kind', '=', 'case').executeTakeFirst();
    const began = civilDate(first?.at ?? row.adopted_at, office.office.calendar.zone);
    const now = periodOn(today, periodMonths(version.machine));
    sops.push({ sopId: row.sop_id, title: version.machine.title, periods: await periodsOf(db, cache, officeId, row.sop_id, periodsBack(now, began), now) });
  }
  return sops.toSorted((a, b) => a.title.localeCompare(b.title, 'id'));
}

/** From the period after this one back to the one of the first day, newest first. */
function periodsBack(now: Period, began: CivilDate): readonly string[] {
  const periods = Array.from({ length: PERIODS + 1 }, (_, index) => periodAfter(now, 1 - index));
  return periods.filter((period) => period.to >= began || period.from >= now.from).map((period) => period.key);
}

/** An SOP that is evaluated more often since keeps its older, longer periods: they stand in order of their first day. */
function firstDayOf(period: string): CivilDate {
  return readPeriod(period)?.from ?? period;
}

async function periodsOf(db: Db, cache: VersionCache, officeId: string, sopId: string, shown: readonly string[], now: Period): Promise<readonly PeriodRow[]> {
  const cases = await db.selectFrom('cases').select(['id', 'period', 'status', 'state', 'step', 'sop_version_id', 'due_at']).where('office_id', '=', officeId).where('sop_id', '=', sopId)
    .where('kind', '=', 'period').where('status', '!=', 'cancelled').orderBy('opened_at', 'desc').limit(PERIODS * 2).execute();
  const waiting = cases.filter((one) => one.status === 'open').map((one) => one.id);
  const tasks = waiting.length === 0 ? [] : await db.selectFrom('tasks as t').leftJoin('positions as p', 'p.id', 't.position_id').select(['t.case_id', 't.step', 'p.name']).where('t.office_id', '=', officeId).where('t.kind', '=', 'step').where('t.case_id', 'in', waiting).execute();
  const periods = [...new Set([...shown, ...cases.map((one) => one.period)])].toSorted((a, b) => firstDayOf(b).localeCompare(firstDayOf(a)));
  return Promise.all(periods.map(async (period): Promise<PeriodRow> => {
    const [from, to] = [firstDayOf(period), readPeriod(period)?.to ?? period];
    const when = from > now.to ? 'next' : to < now.from ? 'past' : 'now';
    const row = cases.find((one) => one.period === period);
    if (!row) return { period, caseId: null, status: null, waits: null, followUps: { all: 0, open: 0 }, when };
    const version = row.status === 'open' ? await loadVersion(db, cache, officeId, row.sop_version_id) : undefined;
    const step = version?.machine.steps.find((one) => one.id === row.step);
    const posts = [...new Set(tasks.filter((task) => task.case_id === row.id && task.step === row.step).flatMap((task) => (task.name === null ? [] : [task.name])))];
    const { followUps } = row.state;
    return {
      period, caseId: row.id, status: row.status, waits: step ? { printed: step.printed, activity: step.activity, posts, dueAt: row.due_at } : null,
      followUps: { all: followUps.length, open: followUps.filter((one) => !one.closed).length }, when,
    };
  }));
}

export interface OpenFollowUp extends FollowUpState {
  readonly caseId: string;
  readonly period: string;
}

/** Items of earlier periods of an SOP that still wait for their proof. */
export async function openFollowUps(db: Db, officeId: string, sopId: string, before: string): Promise<readonly OpenFollowUp[]> {
  const rows = await db.selectFrom('cases').select(['id', 'period', 'state']).where('office_id', '=', officeId).where('sop_id', '=', sopId).where('kind', '=', 'period')
    .where((row) => row.or([row('status', '=', 'open'), row.exists(row.selectFrom('tasks').select('tasks.item').whereRef('tasks.case_id', '=', 'cases.id').where('tasks.kind', '=', 'followUp'))]))
    .orderBy('opened_at').limit(PERIODS).execute();
  const earlier = rows.filter((row) => firstDayOf(row.period) < firstDayOf(before)).toSorted((a, b) => firstDayOf(a.period).localeCompare(firstDayOf(b.period)));
  return earlier.flatMap((row) => row.state.followUps.filter((one) => !one.closed).map((one) => ({ ...one, caseId: row.id, period: row.period })));
}

/** The case of an SOP's period; undefined when nobody has opened it. */
export async function findPeriodCase(db: Db, officeId: string, sopId: string, period: string): Promise<string | undefined> {
  return (await db.selectFrom('cases').select('id').where('office_id', '=', officeId).where('sop_id', '=', sopId).where('kind', '=', 'period').where('period', '=', period)
    .where('status', '!=', 'cancelled').executeTakeFirst())?.id;
}

export interface Colleague {
  readonly name: string;
  /** Posts held today, as minutes name them. */
  readonly posts: readonly string[];
}

/** Members who are there today, with their posts: for an attendance list. */
export async function listColleagues(db: Db, officeId: string, on: string): Promise<readonly Colleague[]> {
  const { rows } = await sql<{ name: string; posts: string[] }>`
    select m.name, coalesce(array_agg(p.name order by p.name) filter (where p.name is not null), '{}') as posts
    from members m
    left join holdings h on h.office_id = m.office_id and h.person_id = m.person_id and h.from_on <= ${on}::date and (h.to_on is null or h.to_on >= ${on}::date)
    left join positions p on p.id = h.position_id
    where m.office_id = ${officeId} and m.active group by m.person_id, m.name order by m.name limit 500`.execute(db);
  return rows;
}
