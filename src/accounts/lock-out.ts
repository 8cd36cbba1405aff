/**
 * Ten wrong passwords within a quarter of an hour close an e-mail address for a quarter of an hour.
 * Addresses without an account are counted the same way, so nothing can be learned from it.
 */
import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

const LIMIT = 10;
const WINDOW = sql`interval '15 minutes'`;

export interface LockOut {
  isLocked(email: string): Promise<boolean>;
  countFailure(email: string): Promise<void>;
  forget(email: string): Promise<void>;
}

export function lockOutIn(db: Kysely<Tables>): LockOut {
  const key = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest();
  return {
    async isLocked(email) {
      const row = await db.selectFrom('sign_in_failures').select('email_hash').where('email_hash', '=', key(email)).where('locked_until', '>', sql<string>`now()`).executeTakeFirst();
      return row !== undefined;
    },
    async countFailure(email) {
      await sql`
        insert into sign_in_failures as f (email_hash, failures, since) values (${key(email)}, 1, now())
        on conflict (email_hash) do update set
          failures = case when f.since < now() - ${WINDOW} then 1 else f.failures + 1 end,
          since = case when f.since < now() - ${WINDOW} then now() else f.since end,
          locked_until = case when f.since >= now() - ${WINDOW} and f.failures + 1 >= ${LIMIT} then now() + ${WINDOW} else f.locked_until end`.execute(db);
    },
    async forget(email) {
      await db.deleteFrom('sign_in_failures').where('email_hash', '=', key(email)).execute();
    },
  };
}
