/** Figures of a span of days for an evaluation or a report: what went out where, times against norms, returns and why. */
import { sql, type RawBuilder } from 'kysely';
import { elapsed } from '../core/calendar/elapsed.ts';
import type { CivilDate } from '../core/calendar/office-calendar.ts';
import type { CaseEvent } from '../core/case/event.ts';
import type { Visit } from '../core/case/state.ts';
import { isAway, punctuality, stepTimes, type FinishedVisit } from '../core/case/step-times.ts';
import type { Figures } from '../core/evaluation/figures.ts';
import { readPeriod } from '../core/evaluation/period.ts';
import { publicationFigures, PUBLICATION_EVENTS } from '../core/evaluation/publication-figures.ts';
import { compile } from '../core/sop/compile.ts';
import type { MachineStep } from '../core/sop/machine.ts';
import type { OfficeAndStaffing } from './staffing.ts';
import type { Db, Trx } from './transaction.ts';

const MOST_VISITS = 50_000;
const MOST_LISTED = 200;

type Office = OfficeAndStaffing['office'];

/** First and last day, inclusive, on the office's calendar. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Local month, quarter, half or year of the office's zone. */
export async function recapPeriod(trx: Db | Trx, office: Office, sopId: string, period: string): Promise<Figures> {
  const span = readPeriod(period);
  if (!span) throw new Error(`no period is called ${period}`);
  return { ...(await recapSpan(trx, office, sopId, { from: span.from, to: span.to })), period };
}

/** Of one SOP, or of all when none is named. As it was when the span ended: what happens later changes nothing of it. */
export async function recapSpan(trx: Db | Trx, office: Office, sopId: string | null, days: DaySpan): Promise<Figures> {
  const { zone } = office.calendar;
  const span = sql`tstzrange((${days.from}::date)::timestamp at time zone ${zone}, (${days.to}::date + interval '1 day')::timestamp at time zone ${zone})`;
  const mine = sopId === null ? sql`true` : sql`c.sop_id = ${sopId}`;
  const { rows: returns } = await sql<Figures['returns'][number]>`
    select e.body -> 'data' ->> 'from' as step, e.body -> 'data' ->> 'comment' as comment, e.body ->> 'at' as at, c.title
    from events e join cases c on c.id = e.case_id
    where e.office_id = ${office.id} and ${mine} and c.opened_at < upper(${span}) and (c.ended_at is null or c.ended_at >= lower(${span})) and e.body ->> 'type' = 'Returned' and (e.body ->> 'at')::timestamptz <@ ${span}
    order by e.seq limit ${MOST_LISTED}`.execute(trx);
  const { rows: totals } = await sql<Figures['totals']>`
    select count(*) filter (where opened_at <@ ${span})::int as opened,
      count(*) filter (where status = 'completed' and ended_at <@ ${span})::int as completed,
      count(*) filter (where status = 'refused' and ended_at <@ ${span})::int as refused
    from cases c where office_id = ${office.id} and ${mine} and kind = 'case'`.execute(trx);
  const { channels, missedLinks } = await recapPublications(trx, office, mine, days);
  const visits = await finishedVisits(trx, office, mine, span);
  return {
    period: '', ...days, totals: totals[0] ?? { opened: 0, completed: 0, refused: 0 }, channels, returns, missedLinks,
    steps: inPrintedOrder(stepTimes(visits, office.calendar)), weeks: [...punctuality(visits, office.calendar)], requests: await recapRequests(trx, office, span),
  };
}

/** Steps by the version each case ran under; a step that two versions share is one row. */
async function finishedVisits(trx: Db | Trx, office: Office, mine: RawBuilder<unknown>, span: RawBuilder<unknown>): Promise<readonly FinishedVisit[]> {
  const { rows } = await sql<VisitRow>`
    select c.sop_version_id as version, v.step, v."enteredAt", v."leftAt", (select max(p.from_at) from publications p where p.case_id = c.id) as "plannedFor"
    from cases c, json_to_recordset(c.state -> 'visits') as v(step text, "enteredAt" text, "leftAt" text)
    where c.office_id = ${office.id} and ${mine} and c.kind = 'case' and c.opened_at < upper(${span}) and (c.ended_at is null or c.ended_at >= lower(${span}))
      and v."leftAt"::timestamptz <@ ${span} order by c.opened_at, c.id limit ${MOST_VISITS}`.execute(trx);
  return withSteps(trx, office.id, rows);
}

export interface VisitRow {
  readonly version: string;
  readonly step: string;
  readonly enteredAt: string;
  readonly leftAt: string;
  readonly plannedFor: string | null;
}

/** Gives each visit the row of the SOP it was a visit to. */
export async function withSteps(trx: Db | Trx, officeId: string, visited: readonly VisitRow[]): Promise<readonly FinishedVisit[]> {
  const steps = await stepsOf(trx, officeId, visited.map((one) => one.version));
  return visited.flatMap(({ version, step, ...visit }) => {
    const found = steps.get(`${version} ${step}`);
    return found ? [{ step: found, ...visit }] : [];
  });
}

/** By version and id. */
async function stepsOf(trx: Db | Trx, officeId: string, versions: readonly string[]): Promise<ReadonlyMap<string, MachineStep>> {
  if (versions.length === 0) return new Map();
  const rows = await trx.selectFrom('sop_versions').select(['id', 'definition']).where('office_id', '=', officeId).where('id', 'in', [...new Set(versions)]).execute();
  return new Map(rows.flatMap((row) => compile(row.definition).steps.map((step) => [`${row.id} ${step.id}`, step] as const)));
}

export function inPrintedOrder<T extends { readonly printed: string }>(steps: readonly T[]): T[] {
  return steps.toSorted((a, b) => a.printed.localeCompare(b.printed, 'id', { numeric: true }));
}

/** From the events: what a publication has become since does not change what happened then. */
async function recapPublications(trx: Db | Trx, office: Office, mine: RawBuilder<unknown>, days: DaySpan): Promise<Pick<Figures, 'channels' | 'missedLinks'>> {
  const span = { from: startOf(days.from, 0, office), until: startOf(days.to, 1, office) };
  // Whatever happened to a publication, its row was changed then or later.
  const { rows } = await sql<{ caseId: string; title: string; event: CaseEvent }>`
    select c.id as "caseId", c.title, e.body as event
    from (select distinct case_id from publications where office_id = ${office.id} and changed_at >= ${span.from}::timestamptz) p
    join cases c on c.id = p.case_id join events e on e.case_id = c.id
    where c.office_id = ${office.id} and ${mine} and c.opened_at < ${span.until}::timestamptz and e.body ->> 'type' = any(${[...PUBLICATION_EVENTS]})
    order by c.opened_at, c.id, e.version limit ${MOST_VISITS}`.execute(trx);
  const byCase = Map.groupBy(rows, (row) => row.caseId);
  const { channels, unreported } = publicationFigures(new Map([...byCase].map(([id, all]) => [id, all.map((row) => row.event)])), span);
  const screens = new Set((await trx.selectFrom('channels').select('key').where('office_id', '=', office.id).where('mode', '=', 'screen').execute()).map((one) => one.key));
  const missed = unreported.filter((one) => !one.shown || !screens.has(one.channel)).slice(0, MOST_LISTED);
  return { channels: [...channels], missedLinks: missed.map(({ caseId, channel, since }) => ({ caseId, title: byCase.get(caseId)?.[0]?.title ?? '', channel, since })) };
}

/** The office's midnight, as events write their time. */
function startOf(day: CivilDate, later: number, { calendar }: Office): string {
  return new Date(Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(calendar.zone).epochMilliseconds).toISOString();
}

/** What outside parties asked for, whatever the SOP, as it stood when the span ended: the office's PPID service. */
async function recapRequests(trx: Db | Trx, office: Office, span: RawBuilder<unknown>): Promise<Figures['requests']> {
  const { rows } = await sql<{ status: string; from: string; to: string | null; version: string; visits: readonly Visit[] }>`
    select case when c.ended_at < upper(${span}) then c.status else 'open' end as status, c.sop_version_id as version, c.state -> 'visits' as visits,
      to_char(r.entered_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as from, to_char(c.ended_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as to
    from register_entries r join cases c on c.id = r.case_id
    where r.office_id = ${office.id} and r.register = 'permohonan' and r.entered_at <@ ${span} order by r.value limit ${MOST_VISITS}`.execute(trx);
  const steps = await stepsOf(trx, office.id, rows.map((row) => row.version));
  const answered = rows.flatMap(({ status, from, to, version, visits }) => {
    if (status === 'open' || to === null) return [];
    const pauses = visits.filter((visit) => isAway(steps.get(`${version} ${visit.step}`))).map((visit) => ({ from: visit.enteredAt, to: visit.leftAt }));
    return [elapsed(office.calendar, from, to, pauses).ours];
  });
  const minutes = answered.toSorted((a, b) => a - b);
  const of = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    received: rows.length, answered: of('completed'), refused: of('refused') + of('cancelled'), open: of('open'),
    medianMinutes: minutes[Math.floor((minutes.length - 1) / 2)] ?? null,
  };
}
