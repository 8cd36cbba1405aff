/** Buku agenda, buku permohonan and the archive register, by year. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export interface RegisterRow {
  readonly value: number;
  readonly printed: string;
  readonly caseId: string;
  readonly title: string;
  readonly enteredAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RegisterFilter {
  readonly register: string;
  readonly year: number;
  readonly words?: string | undefined;
  readonly limit?: number;
  readonly cursor?: string | undefined;
}

export async function listRegister(db: Db, officeId: string, filter: RegisterFilter): Promise<Page<RegisterRow>> {
  const limit = filter.limit ?? PAGE_DEFAULT;
  const after = decodeCursor(filter.cursor, ['number']);
  let query = db.selectFrom('register_entries as r').innerJoin('cases as c', 'c.id', 'r.case_id')
    .select(['r.value', 'r.printed', 'r.case_id as caseId', 'c.title', 'r.entered_at as enteredAt', 'r.data'])
    .where('r.office_id', '=', officeId).where('r.register', '=', filter.register).where('r.year', '=', filter.year);
  if (filter.words?.trim()) {
    query = query.where(sql<boolean>`(c.search @@ websearch_to_tsquery('indonesian', ${filter.words}) or r.printed = ${filter.words} or to_tsvector('indonesian', r.data) @@ websearch_to_tsquery('indonesian', ${filter.words}))`);
  }
  if (after) query = query.where('r.value', '>', Number(after[0]));
  const rows = await query.orderBy('r.value').limit(limit + 1).execute();
  return pageOf(rows, limit, (row) => [row.value], (row) => row);
}

/** Years that have entries, newest first. */
export async function registerYears(db: Db, officeId: string, register: string): Promise<readonly number[]> {
  const rows = await db.selectFrom('counters').select('year').where('office_id', '=', officeId).where('register', '=', register).where('value', '>', 0).orderBy('year', 'desc').execute();
  return rows.map((row) => row.year);
}
