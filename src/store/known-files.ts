/** Files an office has. The same bytes in another office are none of its business. */
import { sql } from 'kysely';
import type { Trx } from './transaction.ts';

/**
 * Those of these hashes that are files of the office, each with its type (`image/jpeg`) and whether it may never be shown; no query when there are none to ask about.
 * What a command names is not loose any more.
 */
export async function knownFileTypes(trx: Trx, officeId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, { readonly mime: string; readonly opaque: boolean }>> {
  if (hashes.length === 0) return new Map();
  // One that is being swept away at this moment is in neither half: the update waits and finds it gone.
  const { rows } = await sql<{ hash: string; mime: string; opaque: boolean }>`
    with named as (update files set loose = false where office_id = ${officeId} and hash = any(${hashes}::text[]) and loose returning hash, mime, opaque)
    select hash, mime, opaque from named union all select hash, mime, opaque from files where office_id = ${officeId} and hash = any(${hashes}::text[]) and not loose`.execute(trx);
  return new Map(rows.map((row) => [row.hash, row]));
}
