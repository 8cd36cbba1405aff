/** What stands on the office's screens already, so that whoever plans sees what is beside it. */
import type { Db } from '../store/transaction.ts';

export interface ScreenSlot {
  readonly caseId: string;
  readonly channel: string;
  readonly title: string;
  /** Null is at once. */
  readonly from: string | null;
  /** Null is without an end. */
  readonly until: string | null;
}

const MOST = 30;

export async function listScreenSlots(db: Db, officeId: string, at: string, exceptCase: string): Promise<readonly ScreenSlot[]> {
  return db.selectFrom('publications as p').innerJoin('cases as c', 'c.id', 'p.case_id').innerJoin('channels as k', (join) => join.onRef('k.office_id', '=', 'p.office_id').onRef('k.key', '=', 'p.channel'))
    .select(['p.case_id as caseId', 'p.channel', 'c.title', 'p.from_at as from', 'p.until_at as until'])
    .where('p.office_id', '=', officeId).where('k.mode', '=', 'screen').where('p.state', 'in', ['publishing', 'published']).where('p.case_id', '!=', exceptCase)
    .where((where) => where.or([where('p.until_at', 'is', null), where('p.until_at', '>', at)]))
    .orderBy('p.from_at').orderBy('p.case_id').limit(MOST).execute();
}
