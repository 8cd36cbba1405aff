/** Offices with a public page that no longer reads as it should, because time has passed. */
import type { Db } from '../store/transaction.ts';

export async function listAgedSites(db: Db, at: string, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('site_pages').select('office_id').distinct().where('changes_at', '<=', at).limit(limit).execute();
  return rows.map((row) => row.office_id);
}
