/** How often a case was shown on screens: the proof for whoever asked for it. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

export interface ShowingsTotal {
  readonly channel: string;
  readonly count: number;
  readonly screens: number;
  readonly days: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** Undefined for a case this office does not have. */
export async function readShowingsTotal(db: Db, officeId: string, caseId: string): Promise<readonly ShowingsTotal[] | undefined> {
  const known = await db.selectFrom('cases').select('id').where('id', '=', caseId).where('office_id', '=', officeId).executeTakeFirst();
  if (!known) return undefined;
  const rows = await db.selectFrom('showings').innerJoin('screens', 'screens.id', 'showings.screen_id')
    .select(['screens.channel', sql<number>`sum(count)::int8`.as('count'), sql<number>`count(distinct screen_id)::int4`.as('screens'),
      sql<number>`count(distinct day)::int4`.as('days'), sql<string>`min(first_at)`.as('firstAt'), sql<string>`max(last_at)`.as('lastAt')])
    .where('showings.office_id', '=', officeId).where('case_id', '=', caseId).groupBy('screens.channel').orderBy('screens.channel').execute();
  return rows;
}
