/** Pages and services that an office wrote for its site: the newest version of each, and how it came to be. */
import { sql } from 'kysely';
import type { PageBody, ServiceBody, SheetBody, SheetKind } from '../core/site-sheet.ts';
import type { Db } from '../store/transaction.ts';

export interface Sheet<Body extends SheetBody = SheetBody> {
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  readonly position: number;
  readonly shown: boolean;
  readonly body: Body;
  readonly savedAt: string;
}

export interface SheetVersion extends Sheet {
  /** Name of who saved it; empty when the program did. */
  readonly savedBy: string;
}

const COLUMNS = ['slug', 'version', 'title', 'position', 'shown', 'body', 'saved_at as savedAt'] as const;
const MOST = 200;

export function listSheets(db: Db, officeId: string, kind: 'page'): Promise<readonly Sheet<PageBody>[]>;
export function listSheets(db: Db, officeId: string, kind: 'service'): Promise<readonly Sheet<ServiceBody>[]>;
export function listSheets(db: Db, officeId: string, kind: SheetKind): Promise<readonly Sheet[]>;
/** In the office's order, those taken off the site included. */
export async function listSheets(db: Db, officeId: string, kind: SheetKind): Promise<readonly Sheet[]> {
  const rows = await db.selectFrom('site_sheets').select(COLUMNS).distinctOn('slug').where('office_id', '=', officeId).where('kind', '=', kind)
    .orderBy('slug').orderBy('version', 'desc').limit(MOST).execute();
  return rows.toSorted((a, b) => a.position - b.position || a.title.localeCompare(b.title, 'id'));
}

/** Newest first; the first one holds. */
export async function listSheetVersions(db: Db, officeId: string, kind: SheetKind, slug: string): Promise<readonly SheetVersion[]> {
  return db.selectFrom('site_sheets as s').leftJoin('members as m', (join) => join.onRef('m.office_id', '=', 's.office_id').onRef('m.person_id', '=', 's.saved_by'))
    .select(['s.slug', 's.version', 's.title', 's.position', 's.shown', 's.body', 's.saved_at as savedAt', sql<string>`coalesce(m.name, '')`.as('savedBy')])
    .where('s.office_id', '=', officeId).where('s.kind', '=', kind).where('s.slug', '=', slug).orderBy('s.version', 'desc').limit(MOST).execute();
}
