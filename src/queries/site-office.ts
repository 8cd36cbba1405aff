/** The office behind a public site. */
import { sql } from 'kysely';
import type { OfficeCalendar, Zone } from '../core/calendar/office-calendar.ts';
import type { OfficeSettings } from '../store/tables.ts';
import type { Db } from '../store/transaction.ts';

export interface SiteOffice {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly settings: OfficeSettings;
  readonly zone: Zone;
}

const COLUMNS = ['id', 'slug', 'name', 'settings', 'calendar'] as const;

export async function readSiteOffice(db: Db, officeId: string): Promise<SiteOffice | undefined> {
  return siteOffice(await db.selectFrom('offices').select(COLUMNS).where('id', '=', officeId).executeTakeFirst());
}

/** When the office is open, for its page of contacts. */
export async function readSiteCalendar(db: Db, officeId: string): Promise<OfficeCalendar> {
  return (await db.selectFrom('offices').select('calendar').where('id', '=', officeId).executeTakeFirstOrThrow()).calendar;
}

export async function findOfficeBySlug(db: Db, slug: string): Promise<SiteOffice | undefined> {
  return siteOffice(await db.selectFrom('offices').select(COLUMNS).where('slug', '=', slug).executeTakeFirst());
}

/** The office that answers at this host, lower case and without a port. Says again what the index is limited to, or it would not serve. */
export async function findOfficeByHost(db: Db, host: string): Promise<SiteOffice | undefined> {
  return siteOffice(await db.selectFrom('offices').select(COLUMNS).where((where) => where(where.ref('settings', '->>').key('domain'), '=', host))
    .where(sql<boolean>`coalesce(settings ->> 'domain', '') <> ''`).orderBy('id').executeTakeFirst());
}

function siteOffice(row: { id: string; slug: string; name: string; settings: OfficeSettings; calendar: { zone: Zone } } | undefined): SiteOffice | undefined {
  return row && { id: row.id, slug: row.slug, name: row.name, settings: row.settings, zone: row.calendar.zone };
}
