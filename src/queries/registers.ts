/** Buku agenda, buku permohonan and the archive register, by year. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';
import { localSpan, type LocalDays } from './local-days.ts';
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
  /** What the register sorts its entries by: kind of letter, agency, classification code. */
  readonly kind?: string | undefined;
  readonly days?: LocalDays | undefined;
  readonly newestFirst?: boolean | undefined;
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
  if (filter.kind) query = query.where(kindOf(filter.register), '=', filter.kind);
  if (filter.days) query = query.where(sql<boolean>`r.entered_at <@ ${localSpan(filter.days)}`);
  if (after) query = query.where('r.value', filter.newestFirst ? '<' : '>', Number(after[0]));
  const rows = await query.orderBy('r.value', filter.newestFirst ? 'desc' : 'asc').limit(limit + 1).execute();
  return pageOf(rows, limit, (row) => [row.value], (row) => row);
}

const KIND: Readonly<Record<string, string>> = { agenda: 'kind', permohonan: 'agency', arsip: 'classificationCode' };

function kindOf(register: string) {
  return sql<string>`r.data ->> ${sql.lit(KIND[register] ?? 'kind')}`;
}

/** Kinds that a year's entries have, for choosing among. */
export async function registerKinds(db: Db, officeId: string, register: string, year: number): Promise<readonly string[]> {
  const { rows } = await sql<{ kind: string }>`select distinct ${kindOf(register)} as kind from register_entries r
    where r.office_id = ${officeId} and r.register = ${register} and r.year = ${year} and coalesce(${kindOf(register)}, '') <> '' order by 1 limit 200`.execute(db);
  return rows.map((row) => row.kind);
}

/** First and last number of a year and how many there are: a book without gaps has as many as its last number. */
export async function registerExtent(db: Db, officeId: string, register: string, year: number): Promise<{ readonly count: number; readonly last: number }> {
  const { rows } = await sql<{ count: number; last: number }>`select count(*)::int as count, coalesce(max(value), 0)::int as last from register_entries where office_id = ${officeId} and register = ${register} and year = ${year}`.execute(db);
  return rows[0] ?? { count: 0, last: 0 };
}

/** Registers of an office that have an entry in a year. */
export async function registersInUse(db: Db, officeId: string, year: number): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('counters').select('register').where('office_id', '=', officeId).where('year', '=', year).where('value', '>', 0).execute();
  return new Set(rows.map((row) => row.register));
}

/** Years that have entries, newest first. */
export async function registerYears(db: Db, officeId: string, register: string): Promise<readonly number[]> {
  const rows = await db.selectFrom('counters').select('year').where('office_id', '=', officeId).where('register', '=', register).where('value', '>', 0).orderBy('year', 'desc').execute();
  return rows.map((row) => row.year);
}
