/**
 * Forgets what has done its work: answers kept against repeats, batches of screens, letters that have long been sent, drafts nobody came back to.
 * Of the record nothing is ever touched; what an earlier version of the program left out of it is added.
 */
import { sql } from 'kysely';
import type { Context } from './context.ts';
import { fileLeftOut } from './file-left-out.ts';

/** A repeat of a command is a matter of minutes; a phone that was off for a season is still safe. */
const KEPT_DAYS = 90;
const DRAFT_DAYS = 30;

/** How many rows went, in small bites so that nobody waits for a lock. */
export async function tidyUp(context: Context): Promise<number> {
  const daysAgo = (days: number) => new Date(Date.parse(context.now()) - days * 86_400_000).toISOString();
  const before = daysAgo(KEPT_DAYS);
  let gone = 0;
  for (const table of ['commands', 'showing_batches', 'letters'] as const) {
    for (;;) {
      const bite = await sql`delete from ${sql.table(table)} where ctid in (select ctid from ${sql.table(table)} where at < ${before} limit 5000)`.execute(context.db);
      const rows = Number(bite.numAffectedRows ?? 0);
      gone += rows;
      if (rows < 5000) break;
    }
  }
  const failures = await sql`delete from sign_in_failures where since < ${before}`.execute(context.db);
  const tellings = await sql`delete from tellings where read_at < ${before}`.execute(context.db);
  const drafts = await sql`delete from drafts where seen_at < ${daysAgo(DRAFT_DAYS)}`.execute(context.db);
  await fileLeftOut(context);
  return gone + [tellings, failures, drafts].reduce((sum, one) => sum + Number(one.numAffectedRows ?? 0), 0);
}
