/** Offices whose public pages another program rendered, in the order of their ids: `after` is the last one already seen. */
import type { Db } from '../store/transaction.ts';

export async function listOutdatedSites(db: Db, renderer: string, after: string, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('offices').select('id').where('site_renderer', '<>', renderer).where('id', '>', after).orderBy('id').limit(limit).execute();
  return rows.map((row) => row.id);
}
