/** Files an office has. The same bytes in another office are none of its business. */
import type { Trx } from './transaction.ts';

/** Those of these hashes that are no files of the office; no query when there are none to ask about. */
export async function findUnknownFiles(trx: Trx, officeId: string, hashes: readonly string[]): Promise<readonly string[]> {
  if (hashes.length === 0) return [];
  const rows = await trx.selectFrom('files').select('hash').where('office_id', '=', officeId).where('hash', 'in', [...hashes]).execute();
  const known = new Set(rows.map((row) => row.hash));
  return hashes.filter((hash) => !known.has(hash));
}
