/** Who holds which post and acts for whom, for one person of one office. */
import type { Holding, Mandate, Staffing } from '../core/people/acting.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { ask, prepared } from './statement.ts';
import type { OfficeSettings } from './tables.ts';
import type { Db, Trx } from './transaction.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: 'admin' | 'staff';
}

export interface OfficeAndStaffing {
  readonly office: { readonly id: string; readonly slug: string; readonly name: string; readonly settings: OfficeSettings; readonly calendar: OfficeCalendar };
  /** Undefined when the person is no (active) member of the office. */
  readonly member: Member | undefined;
  readonly staffing: Staffing;
}

interface StaffingRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly settings: OfficeSettings;
  readonly calendarKey: string;
  readonly member: Member | null;
  readonly positions: Staffing['positions'] | null;
  readonly holdings: readonly Holding[] | null;
  readonly mandates: readonly Mandate[] | null;
}

const MOST_CALENDARS = 500;
/** By office and key. One object for one calendar, because the heart works its hours out once for each object (`open-hours.ts`). */
const calendars = new Map<string, OfficeCalendar>();

/** Everything in one statement, because every step needs it; never kept, because a right may be taken back. Values: office, person. */
export const staffingRow = prepared('staffing', `
  select o.id, o.slug, o.name, o.settings, o.calendar_key as "calendarKey",
    (select json_build_object('id', person_id, 'name', name, 'role', role) from members where office_id = o.id and person_id = $2 and active) as member,
    (select json_agg(json_build_object('id', p.id, 'name', p.name)) from positions p where p.office_id = o.id and p.id in (
      select position_id from holdings where office_id = o.id and person_id = $2
      union select position_id from mandates where office_id = o.id and person_id = $2)) as positions,
    (select json_agg(json_build_object('positionId', position_id, 'personId', person_id, 'from', from_on, 'to', to_on))
      from holdings where office_id = o.id and person_id = $2) as holdings,
    (select json_agg(json_build_object('positionId', position_id, 'personId', person_id, 'kind', kind, 'decree', decree, 'from', from_on, 'to', to_on,
        'scope', scope, 'revokedAt', to_char(revoked_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
      from mandates where office_id = o.id and person_id = $2) as mandates
  from offices o where o.id = $1`,
  ([row]: readonly StaffingRow[]) => row);

/** The office's calendar is fetched only when it is not the one that was read last. */
export async function withCalendar(db: Db | Trx, row: StaffingRow | undefined): Promise<OfficeAndStaffing | undefined> {
  if (!row) return undefined;
  const { id, slug, name, settings } = row;
  const calendar = calendars.get(`${id} ${row.calendarKey}`) ?? (await readCalendar(db, id));
  return {
    office: { id, slug, name, settings, calendar },
    member: row.member ?? undefined,
    staffing: { zone: calendar.zone, positions: row.positions ?? [], holdings: row.holdings ?? [], mandates: row.mandates ?? [] },
  };
}

async function readCalendar(db: Db | Trx, officeId: string): Promise<OfficeCalendar> {
  const row = await db.selectFrom('offices').select(['calendar', 'calendar_key']).where('id', '=', officeId).executeTakeFirstOrThrow();
  if (calendars.size >= MOST_CALENDARS) calendars.clear();
  calendars.set(`${officeId} ${row.calendar_key}`, row.calendar);
  return row.calendar;
}

/** An empty person id loads the office alone. */
export async function loadStaffing(db: Db | Trx, officeId: string, personId: string): Promise<OfficeAndStaffing | undefined> {
  return withCalendar(db, await ask(db, staffingRow(officeId, personId)));
}
