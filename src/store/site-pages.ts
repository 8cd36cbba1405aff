/** Bytes as they are served: compressed once, here, and announced to every node. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Trx } from './transaction.ts';

/** Channel on which nodes hear that a page has changed; the payload is a JSON array: office id, path (`*`: all of them). */
export const SITE_PAGES = 'site_pages';
/** From so many on, "everything has changed" is the shorter message. */
const MANY = 50;

export interface Page {
  /** Inside the office's site, without a leading slash; empty for the home page. */
  readonly path: string;
  readonly status: 200 | 410;
  readonly contentType: string;
  /** Null removes the page. */
  readonly body: string | null;
}

/** One at a time per office, until the transaction ends: a list rendered without its neighbour's news must not win. */
export async function lockSite(trx: Trx, officeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`site ${officeId}`}, 0))`.execute(trx);
}

/** Stores what differs from what is stored; returns the paths that changed. */
export async function storePages(trx: Trx, officeId: string, pages: readonly Page[], at: string): Promise<readonly string[]> {
  if (pages.length === 0) return [];
  const paths = pages.map((page) => page.path);
  const rows = await trx.selectFrom('site_pages').select(['path', 'etag']).where('office_id', '=', officeId).where('path', 'in', paths).execute();
  const stored = new Map(rows.map((row) => [row.path, row.etag]));
  const changed: string[] = [];
  for (const page of pages) {
    const etag = page.body === null ? undefined : etagOf(page, page.body);
    if (stored.get(page.path) === etag) continue;
    changed.push(page.path);
    if (page.body === null) await trx.deleteFrom('site_pages').where('office_id', '=', officeId).where('path', '=', page.path).execute();
    else await upsert(trx, officeId, page, Buffer.from(page.body), etag ?? '', at);
  }
  await announce(trx, officeId, changed.length > MANY ? ['*'] : changed);
  return changed;
}

/** Nodes hear it when the transaction is committed, not before. */
async function announce(trx: Trx, officeId: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const payloads = paths.map((path) => JSON.stringify([officeId, path]));
  await sql`select pg_notify(${SITE_PAGES}, payload) from unnest(${payloads}::text[]) as payload`.execute(trx);
}

async function upsert(trx: Trx, officeId: string, page: Page, body: Buffer, etag: string, at: string): Promise<void> {
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(body, { level: 9 }),
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  ]);
  const row = {
    status: page.status, content_type: page.contentType, etag, body, rendered_at: at,
    gzip: zipped.length < body.length ? zipped : null, brotli: brotli.length < body.length ? brotli : null,
  };
  await trx.insertInto('site_pages').values({ office_id: officeId, path: page.path, ...row })
    .onConflict((conflict) => conflict.columns(['office_id', 'path']).doUpdateSet(row)).execute();
}

function etagOf(page: Page, body: string): string {
  return createHash('sha256').update(`${page.status} ${page.contentType}\n`).update(body).digest('hex').slice(0, 32);
}
