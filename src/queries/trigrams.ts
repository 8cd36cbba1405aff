/** Whether this database forgives typing errors (pg_trgm): looked up once for each. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

const known = new WeakMap<Db, Promise<boolean>>();

export function hasTrigrams(db: Db): Promise<boolean> {
  const before = known.get(db);
  if (before) return before;
  const asked = sql<{ there: boolean }>`select exists (select from pg_extension where extname = 'pg_trgm') as there`.execute(db).then(({ rows }) => rows[0]?.there ?? false);
  asked.catch(() => known.delete(db));
  known.set(db, asked);
  return asked;
}
