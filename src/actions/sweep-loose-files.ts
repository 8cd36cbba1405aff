/** Strangers' files that no request has named for a day: their rows, and the bytes where nobody else has them too. */
import { sql } from 'kysely';
import type { Context } from './context.ts';

const DAY = 86_400_000;
const AT_ONCE = 200;

/** @param discard removes bytes that nobody has brought again since. Returns how many files went */
export async function sweepLooseFiles(context: Context, discard: (hash: string) => Promise<void>): Promise<number> {
  const before = new Date(Date.parse(context.now()) - DAY).toISOString();
  for (let gone = 0; ;) {
    const bite = await context.db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ hash: string; shown_as: string | null }>`
        delete from files where (office_id, hash) in (select office_id, hash from files where loose and uploaded_at < ${before} limit ${AT_ONCE} for update skip locked)
        returning hash, shown_as`.execute(trx);
      const hashes = [...new Set(rows.flatMap((row) => [row.hash, ...(row.shown_as === null ? [] : [row.shown_as])]))];
      const alone = await sql<{ hash: string }>`
        select hash from unnest(${hashes}::text[]) as hash where not exists (select from files f where f.hash = hash.hash) and not exists (select from files f where f.shown_as = hash.hash)`.execute(trx);
      // Before the rows are gone for good: what a power cut leaves behind is a row, and rows are swept again.
      for (const { hash } of alone.rows) await discard(hash);
      return rows.length;
    });
    gone += bite;
    if (bite < AT_ONCE) return gone;
  }
}
