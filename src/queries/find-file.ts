/** What is known of a file in an office; the same bytes in another office are none of its business. */
import type { Db } from '../store/transaction.ts';

export async function findFile(db: Db, officeId: string, hash: string) {
  return db.selectFrom('files').select(['hash', 'name', 'mime', 'size', 'width', 'height', 'shown_as as shownAs']).where('office_id', '=', officeId).where('hash', '=', hash).executeTakeFirst();
}
