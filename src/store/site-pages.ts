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
/** Pages compressed at the same time, as many as Node has threads for it. */
const AT_ONCE = 4;

export interface Page {
  /** Inside the office's site, without a leading slash; empty for the home page. */
  readonly path: string;
  readonly status: 200 | 410;
  readonly contentType: string;
  /** Null removes the page. */
  readonly body: string | null;
  /** When it will read differently although nothing happens; the program renders it again then. */
  readonly changesAt?: string | null;
}

/** One at a time per office, until the transaction ends: a list rendered without its neighbour's news must not win. */
export async function lockSite(trx: Trx, officeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`site ${officeId}`}, 0))`.execute(trx);
}

/** Stores what differs from what is stored; returns the paths that changed. */
export async function storePages(trx: Trx, officeId: string, pages: readonly Page[], at: string): Promise<readonly string[]> {
  if (pages.length === 0) return [];
  const paths = pages.map((page) => page.path);
  const rows = await trx.selectFrom('site_pages').select(['path', 'etag', 'changes_at']).where('office_id', '=', officeId).where('path', 'in', paths).execute();
  const stored = new Map(rows.map((row) => [row.path, row]));
  const [fresh, gone]: [Fresh[], string[]] = [[], []];
  for (const page of pages) {
    const etag = page.body === null ? undefined : etagOf(page, page.body);
    const before = stored.get(page.path);
    if (before && before.changes_at !== (page.changesAt ?? null)) await trx.updateTable('site_pages').set({ changes_at: page.changesAt ?? null }).where('office_id', '=', officeId).where('path', '=', page.path).execute();
    if (before?.etag === etag) continue;
    if (page.body === null) gone.push(page.path);
    else fresh.push({ page, body: Buffer.from(page.body), etag: etag ?? '' });
  }
  if (gone.length > 0) await trx.deleteFrom('site_pages').where('office_id', '=', officeId).where('path', 'in', gone).execute();
  for (let start = 0; start < fresh.length; start += AT_ONCE) await upsert(trx, officeId, fresh.slice(start, start + AT_ONCE), at);
  return [...gone, ...fresh.map((one) => one.page.path)];
}

/** Nodes hear it when the transaction is committed, not before. */
export async function announcePages(trx: Trx, officeId: string, changed: readonly string[]): Promise<void> {
  if (changed.length === 0) return;
  const payloads = (changed.length > MANY ? ['*'] : changed).map((path) => JSON.stringify([officeId, path]));
  await sql`select pg_notify(${SITE_PAGES}, payload) from unnest(${payloads}::text[]) as payload`.execute(trx);
}

interface Fresh { readonly page: Page; readonly body: Buffer; readonly etag: string }

async function upsert(trx: Trx, officeId: string, fresh: readonly Fresh[], at: string): Promise<void> {
  const rows = await Promise.all(fresh.map(async ({ page, body, etag }) => {
    const [zipped, brotli] = await Promise.all([
      promisify(gzip)(body, { level: 9 }),
      promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
    ]);
    return {
      office_id: officeId, path: page.path, status: page.status, content_type: page.contentType, etag, body, rendered_at: at, changes_at: page.changesAt ?? null,
      gzip: zipped.length < body.length ? zipped : null, brotli: brotli.length < body.length ? brotli : null,
    };
  }));
  await trx.insertInto('site_pages').values(rows).onConflict((conflict) => conflict.columns(['office_id', 'path']).doUpdateSet((row) => ({
    status: row.ref('excluded.status'), content_type: row.ref('excluded.content_type'), etag: row.ref('excluded.etag'), body: row.ref('excluded.body'),
    rendered_at: row.ref('excluded.rendered_at'), gzip: row.ref('excluded.gzip'), brotli: row.ref('excluded.brotli'),
    changes_at: row.ref('excluded.changes_at'),
  }))).execute();
}

function etagOf(page: Page, body: string): string {
  return createHash('sha256').update(`${page.status} ${page.contentType}\n`).update(body).digest('hex').slice(0, 32);
}
