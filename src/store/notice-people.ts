/** Everyone's posts and mandates of an office, and where its people can be written to. */
import { sql } from 'kysely';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import type { Staffing } from '../core/people/acting.ts';
import { DEFAULT_PREFERENCES, type NoticePreferences } from '../core/notices/preferences.ts';
import type { OfficeSettings } from './tables.ts';
import type { Db, Trx } from './transaction.ts';

export interface OfficePeople {
  readonly slug: string;
  readonly name: string;
  readonly settings: OfficeSettings;
  readonly calendar: OfficeCalendar;
  readonly staffing: Pick<Staffing, 'zone' | 'holdings' | 'mandates'>;
  readonly members: ReadonlySet<string>;
  preferencesOf(personId: string): NoticePreferences;
}

const MOST = 20_000;

export async function loadOfficePeople(db: Db | Trx, officeId: string): Promise<OfficePeople | undefined> {
  const office = await db.selectFrom('offices').select(['slug', 'name', 'settings', 'calendar']).where('id', '=', officeId).executeTakeFirst();
  if (!office) return undefined;
  const [holdings, mandates, members, preferences] = await Promise.all([
    db.selectFrom('holdings').select(['position_id as positionId', 'person_id as personId', 'from_on as from', 'to_on as to']).where('office_id', '=', officeId).limit(MOST).execute(),
    db.selectFrom('mandates').select(['position_id as positionId', 'person_id as personId', 'kind', 'decree', 'from_on as from', 'to_on as to', 'scope', 'revoked_at as revokedAt'])
      .where('office_id', '=', officeId).limit(MOST).execute(),
    db.selectFrom('members').select('person_id').where('office_id', '=', officeId).where('active', '=', true).limit(MOST).execute(),
    db.selectFrom('notice_preferences').select(['person_id', 'value']).where('office_id', '=', officeId).limit(MOST).execute(),
  ]);
  const chosen = new Map(preferences.map((row) => [row.person_id, row.value]));
  return {
    ...office, staffing: { zone: office.calendar.zone, holdings, mandates }, members: new Set(members.map((one) => one.person_id)),
    preferencesOf: (personId) => chosen.get(personId) ?? DEFAULT_PREFERENCES,
  };
}

/** Name and e-mail of the account; undefined for a person without one. */
export async function findAccount(db: Db | Trx, personId: string): Promise<{ readonly name: string; readonly email: string } | undefined> {
  const { rows } = await sql<{ name: string; email: string }>`select name, email from "user" where id = ${personId}`.execute(db);
  return rows[0];
}
