/** Active people of an office. */
import type { Db, Trx } from './transaction.ts';

/** Those of these ids who are active members; strangers are left out. */
export async function findMembers(db: Db | Trx, officeId: string, ids: readonly string[]): Promise<readonly { readonly personId: string; readonly name: string }[]> {
  return db.selectFrom('members').select(['person_id as personId', 'name']).where('office_id', '=', officeId).where('active', '=', true).where('person_id', 'in', [...ids]).execute();
}
