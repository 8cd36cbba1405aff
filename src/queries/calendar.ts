/** What lies in a stretch of time: publications planned and done, screens' windows, due dates, evaluations, mandates, days off. */
import { sql } from 'kysely';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import type { Db } from '../store/transaction.ts';

export const CALENDAR_KINDS = ['publication', 'screen', 'task', 'evaluation', 'mandate', 'day'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

export interface CalendarEntry {
  readonly kind: CalendarKind;
  /** What of it this is: `planned`, `scheduled`, `publishing`, `published`…; `ends`, `due`, `held`, `followUp`, `begins`, `holiday`, `jointLeave`, `local`, `hours`. */
  readonly what: string;
  /** Day on the office's calendar. */
  readonly on: string;
  /** Null for what lasts all day. */
  readonly at: string | null;
  readonly title: string;
  /** Channel's name, posts, or the decree a day off comes from. */
  readonly detail: string;
  readonly caseId: string | null;
  readonly channel: string | null;
  /** When a planned showing ends. */
  readonly until: string | null;
  /** Version of the case, for what can still be moved; else null. */
  readonly movable: number | null;
}

export interface CalendarSpan {
  /** Days of the office, both included. */
  readonly from: string;
  readonly to: string;
  /** Now: what has begun can no longer be moved. */
  readonly at: string;
  readonly kinds?: readonly CalendarKind[];
  readonly channel?: string | undefined;
}

/** More than anybody reads; a month of a large office has a few hundred. */
const MOST = 1000;

interface Row { what: string; on: string; at: string | null; title: string; detail: string; caseId: string; channel: string | null; until: string | null; version: number | null; mode: string }

export async function readCalendar(db: Db, officeId: string, calendar: OfficeCalendar, span: CalendarSpan): Promise<readonly CalendarEntry[]> {
  const wants = (kind: CalendarKind) => (span.kinds === undefined || span.kinds.includes(kind)) && (span.channel === undefined || kind === 'publication' || kind === 'screen');
  const zone = calendar.zone;
  const from = sql`(${span.from}::date::timestamp at time zone ${zone})`;
  const to = sql`((${span.to}::date + 1)::timestamp at time zone ${zone})`;
  const on = (column: string) => sql`to_char((${sql.raw(column)} at time zone ${zone}), 'YYYY-MM-DD')`;
  const only = span.channel === undefined ? sql`` : sql`and x.channel = ${span.channel}`;
  const [shown, due, periods, mandates] = await Promise.all([
    wants('publication') || wants('screen') ? sql<Row>`
      select x.*, c.title, h.name as detail, h.mode, v.version from (
        select 'planned' as what, p.from_at as at, ${on('p.from_at')} as "on", p.case_id as "caseId", p.channel, p.until_at as until, true as waits
        from planned_channels p where p.office_id = ${officeId} and p.from_at >= ${from} and p.from_at < ${to}
        union all
        select case when p.state = 'publishing' and p.from_at > ${span.at} then 'scheduled' else p.state end, coalesce(p.from_at, p.changed_at), ${on('coalesce(p.from_at, p.changed_at)')}, p.case_id, p.channel, p.until_at, p.state = 'publishing' and p.from_at > ${span.at}
        from publications p where p.office_id = ${officeId} and coalesce(p.from_at, p.changed_at) >= ${from} and coalesce(p.from_at, p.changed_at) < ${to}
        union all
        select 'ends', p.until_at, ${on('p.until_at')}, p.case_id, p.channel, null, false
        from publications p where p.office_id = ${officeId} and p.until_at >= ${from} and p.until_at < ${to} and p.state in ('publishing', 'published')
      ) x join cases c on c.id = x."caseId" join channels h on h.office_id = c.office_id and h.key = x.channel,
      lateral (select case when x.waits and c.status = 'open' then c.version end as version) v where true ${only} order by x.at limit ${MOST}`.execute(db).then(({ rows }) => rows) : [],
    wants('task') || wants('evaluation') ? sql<Row & { period: boolean }>`
      select 'due' as what, t.due_at as at, ${on('t.due_at')} as "on", t.case_id as "caseId", c.title, coalesce(string_agg(distinct p.name, ', '), '') as detail, c.kind = 'period' as period
      from tasks t join cases c on c.id = t.case_id left join positions p on p.id = t.position_id
      where t.office_id = ${officeId} and t.kind <> 'followUp' and t.due_at >= ${from} and t.due_at < ${to}
        and not exists (select from tasks f where f.case_id = t.case_id and f.kind = 'followUp' and f.due_at = t.due_at) group by t.due_at, t.case_id, t.step, c.title, c.kind order by t.due_at limit ${MOST}`.execute(db).then(({ rows }) => rows) : [],
    wants('evaluation') ? sql<Row>`
      select 'held' as what, e.body #>> '{data,heldOn}' as "on", c.id as "caseId", c.title, c.period as detail
      from cases c join events e on e.case_id = c.id and e.body ->> 'type' = 'Evaluated'
      where c.office_id = ${officeId} and c.kind = 'period' and c.opened_at > ${span.from}::date - 400 and c.opened_at < ${to}
        and e.body #>> '{data,heldOn}' between ${span.from} and ${span.to}
      union all
      select distinct 'followUp', ${on('t.due_at')}, c.id, c.title, f ->> 'text' from tasks t join cases c on c.id = t.case_id, json_array_elements(c.state -> 'followUps') f
      where t.office_id = ${officeId} and t.kind = 'followUp' and t.due_at >= ${from} and t.due_at < ${to} and f ->> 'id' = t.item limit ${MOST}`.execute(db).then(({ rows }) => rows) : [],
    wants('mandate') ? sql<{ on: string; what: string; kind: string; position: string; person: string }>`
      select to_char(d.day, 'YYYY-MM-DD') as "on", d.what, m.kind, p.name as position, w.name as person
      from mandates m join positions p on p.id = m.position_id join members w on w.office_id = m.office_id and w.person_id = m.person_id,
        lateral (values (m.from_on, 'begins'), (m.to_on, 'ends')) as d(day, what)
      where m.office_id = ${officeId} and m.revoked_at is null and m.kind <> 'selfApproval' and d.day between ${span.from}::date and ${span.to}::date order by d.day limit ${MOST}`.execute(db).then(({ rows }) => rows) : [],
  ]);
  const entries: CalendarEntry[] = [
    ...(wants('day') ? daysOff(calendar, span) : []),
    ...mandates.map((one): CalendarEntry => ({ ...ALL_DAY, kind: 'mandate', what: one.what, on: one.on, title: `${one.kind === 'plt' ? 'Plt.' : 'Plh.'} ${one.position}`, detail: one.person })),
    ...periods.map((one): CalendarEntry => ({ ...ALL_DAY, kind: 'evaluation', what: one.what, on: one.on, title: one.title, detail: one.detail, caseId: one.caseId })),
    ...due.map((one): CalendarEntry => ({ ...ALL_DAY, kind: one.period ? 'evaluation' : 'task', what: 'due', on: one.on, at: one.at, title: one.title, detail: one.detail, caseId: one.caseId })),
    ...shown.map((one): CalendarEntry => ({ kind: one.mode === 'screen' ? 'screen' : 'publication', what: one.what, on: one.on, at: one.at, title: one.title, detail: one.detail, caseId: one.caseId, channel: one.channel, until: one.until, movable: one.version })),
  ];
  const order = (one: CalendarEntry) => `${one.on} ${one.at ?? ''} ${CALENDAR_KINDS.indexOf(one.kind)}`;
  return entries.filter((one) => wants(one.kind)).toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

const ALL_DAY = { at: null, caseId: null, channel: null, until: null, movable: null } as const;

function daysOff(calendar: OfficeCalendar, { from, to }: CalendarSpan): readonly CalendarEntry[] {
  const within = (day: string) => day >= from && day <= to;
  return [
    ...calendar.closed.filter((one) => within(one.date)).map((one): CalendarEntry => ({ ...ALL_DAY, kind: 'day', what: one.kind, on: one.date, title: one.name, detail: one.source })),
    ...calendar.special.flatMap((one) => [{ on: one.from, what: 'hours' }, { on: one.to, what: 'hoursEnd' }].filter((day) => within(day.on))
      .map((day): CalendarEntry => ({ ...ALL_DAY, kind: 'day', ...day, title: one.name, detail: one.source }))),
  ];
}
