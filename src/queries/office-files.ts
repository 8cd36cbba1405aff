/** Files of one office by the hash of their bytes; another office's file does not exist here. */
import type { Db } from '../store/transaction.ts';

export interface OfficeFile {
  readonly hash: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

export async function findOfficeFiles(db: Db, officeId: string, hashes: readonly string[]): Promise<readonly OfficeFile[]> {
  if (hashes.length === 0) return [];
  return db.selectFrom('files').select(['hash', 'name', 'mime', 'size']).where('office_id', '=', officeId).where('hash', 'in', [...new Set(hashes)]).execute();
}
