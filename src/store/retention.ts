/** The office's classification list with the retention it proposes. */
import type { Db, Trx } from './transaction.ts';

/** The entry for a code, else for the nearest heading above it; undefined when the list knows neither. */
export async function findRetention(db: Db | Trx, officeId: string, code: string) {
  const parts = code.split('.');
  const codes = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
  const rows = await db.selectFrom('classifications').select(['code', 'subject', 'active', 'inactive', 'fate'])
    .where('office_id', '=', officeId).where('code', 'in', codes).execute();
  return rows.toSorted((a, b) => b.code.length - a.code.length)[0];
}
