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
  /** As text: most offices' calendars are the same from one step to the next. */
  readonly calendar: string;
  readonly member: Member | null;
  readonly positions: Staffing['positions'] | null;
  readonly holdings: readonly Holding[] | null;
  readonly mandates: readonly Mandate[] | null;
}

const MOST_CALENDARS = 500;
const calendars = new Map<string, OfficeCalendar>();

/** One object for one text, because the heart works a calendar's hours out once for each object (`open-hours.ts`). */
function calendarOf(text: string): OfficeCalendar {
  const known = calendars.get(text);
  if (known) return known;
  if (calendars.size >= MOST_CALENDARS) calendars.clear();
  const read = JSON.parse(text) as OfficeCalendar;
  calendars.set(text, read);
  return read;
}

/** Everything in one statement, because every step needs it; never kept, because a right may be taken back. Values: office, person. */
export const officeAndStaffing = prepared('staffing', `
  select o.id, o.slug, o.name, o.settings, o.calendar::text as calendar,
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
  ([row]: readonly StaffingRow[]): OfficeAndStaffing | undefined => {
    if (!row) return undefined;
    const calendar = calendarOf(row.calendar);
    return {
      office: { id: row.id, slug: row.slug, name: row.name, settings: row.settings, calendar },
      member: row.member ?? undefined,
      staffing: { zone: calendar.zone, positions: row.positions ?? [], holdings: row.holdings ?? [], mandates: row.mandates ?? [] },
    };
  });

/** An empty person id loads the office alone. */
export function loadStaffing(db: Db | Trx, officeId: string, personId: string): Promise<OfficeAndStaffing | undefined> {
  return ask(db, officeAndStaffing(officeId, personId));
}
