/** Offices as the front page names them to anybody. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, type Page } from './page.ts';

export interface PublicOffice {
  readonly slug: string;
  readonly name: string;
  /** Domain of its own site; empty when its site stands under the program's address. */
  readonly domain: string;
}

/** By name. @param options.name only those whose name holds it, whatever the case of its letters */
export async function listPublicOffices(db: Db, options: { name?: string | undefined; cursor?: string | undefined; limit?: number } = {}): Promise<Page<PublicOffice>> {
  const limit = options.limit ?? 50;
  const after = decodeCursor(options.cursor, ['text', 'text']);
  let query = db.selectFrom('offices').select(['slug', 'name', 'settings']);
  const name = options.name?.trim() ?? '';
  if (name !== '') query = query.where(sql<boolean>`position(lower(${name}) in lower(name)) > 0`);
  if (after) query = query.where((row) => row.or([row('name', '>', String(after[0])), row.and([row('name', '=', String(after[0])), row('slug', '>', String(after[1]))])]));
  const rows = await query.orderBy('name').orderBy('slug').limit(limit + 1).execute();
  return pageOf(rows, limit, (row) => [row.name, row.slug], (row) => ({ slug: row.slug, name: row.name, domain: row.settings.domain ?? '' }));
}
