/** Offices whose public pages are not as they should be: rendered by another program, or not to be rendered at all. */
import type { Zone } from '../core/calendar/office-calendar.ts';
import type { Db } from '../store/transaction.ts';

/** Rendered by another program, in the order of their ids: `after` is the last one already seen. */
export async function listOutdatedSites(db: Db, renderer: string, after: string, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('offices').select('id').where('site_renderer', '<>', renderer).where('id', '>', after).orderBy('id').limit(limit).execute();
  return rows.map((row) => row.id);
}

export interface SiteFailure {
  readonly since: string;
  readonly zone: Zone;
}

/** Offices whose pages could not be rendered when it was last tried. */
export async function listFailedSites(db: Db, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('offices').select('id').where('site_failed_at', 'is not', null).orderBy('id').limit(limit).execute();
  return rows.map((row) => row.id);
}

/** Since when an office's public pages could not be rendered anew; undefined while they can. */
export async function findSiteFailure(db: Db, officeId: string): Promise<SiteFailure | undefined> {
  const row = await db.selectFrom('offices').select(['site_failed_at', 'calendar']).where('id', '=', officeId).executeTakeFirst();
  return row && row.site_failed_at !== null ? { since: row.site_failed_at, zone: row.calendar.zone } : undefined;
}
