/** How many open cases still wait for each channel: chosen, and neither shown nor excused nor taken back. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

export async function waitingOnChannels(db: Db, officeId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ channel: string; cases: number }>`
    select chosen->>'channel' as channel, count(*)::int as cases
    from cases, json_array_elements(state->'channels') as chosen
    where office_id = ${officeId} and status = 'open'
      and coalesce(state->'publications'->(chosen->>'channel')->>'state', 'failed') in ('publishing', 'failed', 'unknown')
    group by 1`.execute(db);
  return new Map(rows.map((row) => [row.channel, row.cases]));
}
