/** Cases of an office, newest first, found by words, state, SOP, the post that has them and lateness. */
import { sql } from 'kysely';
import { quotedKey } from '../store/search-text.ts';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface CaseListItem {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly period: string;
  readonly status: string;
  readonly step: string | null;
  readonly sopId: string;
  readonly sopTitle: string;
  readonly urgency: string;
  readonly openedAt: string;
  /** When it came to the step it is at. */
  readonly enteredAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
}

export interface CaseFilter {
  readonly status?: string | undefined;
  readonly sopId?: string | undefined;
  /** Words anywhere in title and text; Indonesian stemming. */
  readonly words?: string | undefined;
  /** Post on whose desk it lies. */
  readonly positionId?: string | undefined;
  /** Open ones whose step is late at this instant. */
  readonly lateAt?: string | undefined;
  readonly limit?: number;
  readonly cursor?: string | undefined;
}

export async function listCases(db: Db, officeId: string, filter: CaseFilter = {}): Promise<Page<CaseListItem>> {
  const limit = filter.limit ?? PAGE_DEFAULT;
  const after = decodeCursor(filter.cursor, ['instant', 'text']);
  let query = db.selectFrom('cases as c').innerJoin('sops as s', 's.id', 'c.sop_id')
    .select(['c.id', 'c.title', 'c.kind', 'c.period', 'c.status', 'c.step', 'c.sop_id as sopId', 's.title as sopTitle', 'c.urgency', 'c.opened_at as openedAt', 'c.entered_at as enteredAt', 'c.due_at as dueAt', 'c.ended_at as endedAt'])
    .where('c.office_id', '=', officeId);
  if (filter.status) query = query.where('c.status', '=', filter.status as never);
  if (filter.sopId) query = query.where('c.sop_id', '=', filter.sopId);
  if (filter.words?.trim()) query = query.where(sql<boolean>`c.search @@ (websearch_to_tsquery('indonesian', ${filter.words}) && ${quotedKey(`kantor:${officeId}`)}::tsquery)`);
  if (filter.positionId) query = query.where(sql<boolean>`exists (select 1 from tasks t where t.case_id = c.id and t.office_id = ${officeId} and t.position_id = ${filter.positionId})`);
  if (filter.lateAt) query = query.where('c.status', '=', 'open').where('c.due_at', '<', filter.lateAt);
  if (after) query = query.where(sql<boolean>`(c.opened_at, c.id) < (${after[0]}::timestamptz, ${after[1]})`);
  const rows = await query.orderBy('c.opened_at', 'desc').orderBy('c.id', 'desc').limit(limit + 1).execute();
  return pageOf(rows, limit, (row) => [row.openedAt, row.id], (row) => row);
}

/** Titles of cases of this office, by id. */
export async function caseTitles(db: Db, officeId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('cases').select(['id', 'title']).where('office_id', '=', officeId).where('id', 'in', [...ids]).limit(200).execute();
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** Posts on whose desks these cases lie, by case; a case that is with nobody inside is not in it. */
export async function postsOfCases(db: Db, officeId: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('tasks as t').innerJoin('positions as p', 'p.id', 't.position_id').select(['t.case_id as caseId', 'p.name']).distinct()
    .where('t.office_id', '=', officeId).where('t.case_id', 'in', [...ids]).orderBy('p.name').limit(1000).execute();
  const byCase = new Map<string, string[]>();
  for (const { caseId, name } of rows) byCase.set(caseId, [...(byCase.get(caseId) ?? []), name]);
  return byCase;
}

/** Has this office ever opened a case? */
export async function hasCases(db: Db, officeId: string): Promise<boolean> {
  return (await db.selectFrom('cases').select('id').where('office_id', '=', officeId).limit(1).executeTakeFirst()) !== undefined;
}
