/** The published case that another one corrects: its title, and where the public read it. */
import type { Db } from '../store/transaction.ts';

export interface CorrectedCase {
  readonly id: string;
  readonly title: string;
  readonly shown: readonly { readonly channel: string; readonly link: string; readonly at: string }[];
}

/** Undefined when the office has no such case, or the public has seen nothing of it. */
export async function correctedCase(db: Db, officeId: string, caseId: string): Promise<CorrectedCase | undefined> {
  const rows = await db.selectFrom('cases as c').innerJoin('publications as p', 'p.case_id', 'c.id').innerJoin('channels as o', (join) => join.onRef('o.office_id', '=', 'p.office_id').onRef('o.key', '=', 'p.channel'))
    .select(['c.id', 'c.title', 'o.name as channel', 'p.link', 'p.changed_at as at'])
    .where('c.id', '=', caseId).where('c.office_id', '=', officeId).where('p.office_id', '=', officeId).where('p.state', 'in', ['published', 'withdrawing', 'withdrawn'])
    .orderBy('p.changed_at').limit(50).execute();
  const [first] = rows;
  return first && { id: first.id, title: first.title, shown: rows.map(({ channel, link, at }) => ({ channel, link, at })) };
}
