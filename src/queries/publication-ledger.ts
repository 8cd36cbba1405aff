/** One row per variant and channel: where it stands, its link, its proof. */
import { sql } from 'kysely';
import type { Publication } from '../core/case/state.ts';
import type { Db } from '../store/transaction.ts';
import { localSpan, type LocalDays } from './local-days.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface LedgerRow {
  readonly caseId: string;
  readonly title: string;
  readonly channel: string;
  readonly state: Publication['state'];
  /** The hours it was planned for. */
  readonly from: string | null;
  readonly until: string | null;
  readonly link: string;
  readonly reason: string;
  readonly changedAt: string;
}

export interface LedgerFilter {
  readonly channel?: string | undefined;
  readonly state?: string | undefined;
  readonly words?: string | undefined;
  readonly days?: LocalDays | undefined;
  readonly oldestFirst?: boolean | undefined;
  readonly limit?: number;
  readonly cursor?: string | undefined;
}

export async function listPublications(db: Db, officeId: string, filter: LedgerFilter = {}): Promise<Page<LedgerRow>> {
  const limit = filter.limit ?? PAGE_DEFAULT;
  const after = decodeCursor(filter.cursor, ['instant', 'text', 'text']);
  let query = db.selectFrom('publications as p').innerJoin('cases as c', 'c.id', 'p.case_id')
    .select(['p.case_id as caseId', 'c.title', 'p.channel', 'p.state', 'p.from_at as from', 'p.until_at as until', 'p.link', 'p.reason', 'p.changed_at as changedAt']).where('p.office_id', '=', officeId);
  if (filter.channel) query = query.where('p.channel', '=', filter.channel);
  if (filter.state) query = query.where(sql<boolean>`p.state = ${filter.state}`);
  if (filter.words?.trim()) query = query.where(sql<boolean>`(c.search @@ websearch_to_tsquery('indonesian', ${filter.words}) or p.link = ${filter.words})`);
  if (filter.days) query = query.where(sql<boolean>`p.changed_at <@ ${localSpan(filter.days)}`);
  const order = filter.oldestFirst ? 'asc' : 'desc';
  if (after) query = query.where(sql<boolean>`(p.changed_at, p.case_id, p.channel) ${sql.raw(filter.oldestFirst ? '>' : '<')} (${after[0]}::timestamptz, ${after[1]}, ${after[2]})`);
  const rows = await query.orderBy('p.changed_at', order).orderBy('p.case_id', order).orderBy('p.channel', order).limit(limit + 1).execute();
  return pageOf(rows, limit, (row) => [row.changedAt, row.caseId, row.channel], (row) => row);
}
