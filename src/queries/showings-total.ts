/** How often a case was shown on screens: the proof for whoever asked for it; and where nothing was, whether the screens are there at all. */
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

/** What the players of one channel say of a case. */
export interface ScreenReport {
  readonly count: number;
  readonly lastAt: string | null;
  readonly screens: readonly { readonly name: string; readonly seenAt: string | null }[];
}

const MOST_SCREENS = 200;

/** By channel, for every channel of the office that is shown on screens. */
export async function readScreenReports(db: Db, officeId: string, caseId: string): Promise<ReadonlyMap<string, ScreenReport>> {
  const channels = await db.selectFrom('channels').select('key').where('office_id', '=', officeId).where('mode', '=', 'screen').execute();
  const screens = channels.length === 0 ? [] : await db.selectFrom('screens as s').leftJoin('showings as w', (join) => join.onRef('w.screen_id', '=', 's.id').on('w.case_id', '=', caseId))
    .select(['s.channel', 's.name', 's.seen_at as seenAt', sql<number>`coalesce(sum(w.count), 0)::int8`.as('count'), sql<string | null>`max(w.last_at)`.as('lastAt')])
    .where('s.office_id', '=', officeId).groupBy('s.id').orderBy('s.name').limit(MOST_SCREENS).execute();
  return new Map(channels.map(({ key }) => {
    const own = screens.filter((one) => one.channel === key);
    const lastAt = own.flatMap((one) => one.lastAt ?? []).toSorted().at(-1) ?? null;
    return [key, { count: own.reduce((sum, one) => sum + Number(one.count), 0), lastAt, screens: own.map(({ name, seenAt }) => ({ name, seenAt })) }];
  }));
}
