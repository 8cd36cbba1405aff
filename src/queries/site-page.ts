/** One page of a public site, ready to be sent. */
import type { Db } from '../store/transaction.ts';

export interface StoredPage {
  readonly status: number;
  readonly contentType: string;
  readonly etag: string;
  readonly renderedAt: string;
  readonly body: Buffer;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

export async function readSitePage(db: Db, officeId: string, path: string): Promise<StoredPage | undefined> {
  const row = await db.selectFrom('site_pages').select(['status', 'content_type', 'etag', 'rendered_at', 'body', 'gzip', 'brotli'])
    .where('office_id', '=', officeId).where('path', '=', path).executeTakeFirst();
  return row && {
    status: row.status, contentType: row.content_type, etag: row.etag, renderedAt: row.rendered_at, body: row.body, gzip: row.gzip, brotli: row.brotli,
  };
}

/** Pages that exist, to find those that no longer should. */
export async function listSitePaths(db: Db, officeId: string, prefix: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('site_pages').select('path').where('office_id', '=', officeId).where('path', 'like', `${prefix}%`).execute();
  return rows.map((row) => row.path);
}
