/** Files an office has. The same bytes in another office are none of its business. */
import type { Trx } from './transaction.ts';

/** Those of these hashes that are files of the office, each with its type (`image/jpeg`); no query when there are none to ask about. */
export async function knownFileTypes(trx: Trx, officeId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await trx.selectFrom('files').select(['hash', 'mime']).where('office_id', '=', officeId).where('hash', 'in', [...hashes]).execute();
  return new Map(rows.map((row) => [row.hash, row.mime]));
}
