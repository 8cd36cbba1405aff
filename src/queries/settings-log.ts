/** The trace of settings: newest first, and the last change of each area. */
import type { Zone } from '../core/calendar/office-calendar.ts';
import type { SettingArea, SettingValues } from '../core/settings/setting-change.ts';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface SettingsLogRow {
  readonly id: number;
  readonly at: string;
  /** Name of who did it; empty for the program itself. */
  readonly person: string;
  readonly area: string;
  readonly what: string;
  readonly subject: string;
  readonly before: SettingValues;
  readonly after: SettingValues;
}

export interface SettingsLogFilter {
  readonly area?: SettingArea | undefined;
  readonly personId?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export async function listSettingsLog(db: Db, officeId: string, filter: SettingsLogFilter = {}): Promise<Page<SettingsLogRow>> {
  const limit = filter.limit ?? PAGE_DEFAULT;
  const after = decodeCursor(filter.cursor, ['number']);
  let query = db.selectFrom('settings_log as l').leftJoin('members as m', (join) => join.onRef('m.office_id', '=', 'l.office_id').onRef('m.person_id', '=', 'l.person_id'))
    .select(['l.id', 'l.at', 'm.name as person', 'l.area', 'l.what', 'l.subject', 'l.before', 'l.after']).where('l.office_id', '=', officeId);
  if (filter.area) query = query.where('l.area', '=', filter.area);
  if (filter.personId) query = query.where('l.person_id', '=', filter.personId);
  if (after) query = query.where('l.id', '<', Number(after[0]));
  const rows = await query.orderBy('l.id', 'desc').limit(limit + 1).execute();
  return pageOf(rows, limit, (row) => [row.id], (row) => ({ ...row, person: row.person ?? '' }));
}

export interface LastSettingChange extends SettingsLogRow {
  readonly zone: Zone;
}

/** When an area was last changed, and by whom; undefined for one nobody has touched. */
export async function lastSettingChange(db: Db, officeId: string, area: SettingArea): Promise<LastSettingChange | undefined> {
  const [{ items }, office] = await Promise.all([listSettingsLog(db, officeId, { area, limit: 1 }), db.selectFrom('offices').select('calendar').where('id', '=', officeId).executeTakeFirst()]);
  return items[0] && office && { ...items[0], zone: office.calendar.zone };
}
