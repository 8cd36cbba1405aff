/** Posts of an office. */
import type { Db, Trx } from './transaction.ts';

/** Those of these ids that the office has; strangers are left out. */
export async function findPosts(db: Db | Trx, officeId: string, ids: readonly string[]): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.selectFrom('positions').select(['id', 'name']).where('office_id', '=', officeId).where('id', 'in', [...ids]).execute();
}
