/** Whose calendar address a token is, and whether a person has one. */
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import type { Db } from '../store/transaction.ts';

export interface CalendarFeed {
  readonly officeId: string;
  readonly slug: string;
  readonly name: string;
  readonly calendar: OfficeCalendar;
  readonly personId: string;
}

/** Undefined for an address that was ended, and for people who have left. */
export async function findCalendarFeed(db: Db, tokenHash: Buffer): Promise<CalendarFeed | undefined> {
  return db.selectFrom('calendar_feeds as f').innerJoin('members as m', (join) => join.onRef('m.office_id', '=', 'f.office_id').onRef('m.person_id', '=', 'f.person_id'))
    .innerJoin('offices as o', 'o.id', 'f.office_id').select(['o.id as officeId', 'o.slug', 'o.name', 'o.calendar', 'f.person_id as personId'])
    .where('f.token_hash', '=', tokenHash).where('m.active', '=', true).executeTakeFirst();
}

/** Since when; undefined when there is none. */
export async function hasCalendarFeed(db: Db, officeId: string, personId: string): Promise<string | undefined> {
  const row = await db.selectFrom('calendar_feeds').select('created_at').where('office_id', '=', officeId).where('person_id', '=', personId).executeTakeFirst();
  return row?.created_at;
}
