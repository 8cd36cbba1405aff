/** Adopted SOPs. A version never changes, so its compiled machine may be kept for as long as the program runs. */
import { sql } from 'kysely';
import type { SopSeal } from '../core/case/event.ts';
import type { Bindings } from '../core/people/acting.ts';
import { compile } from '../core/sop/compile.ts';
import type { SopDefinition } from '../core/sop/definition.ts';
import type { Machine } from '../core/sop/machine.ts';
import type { Db, Trx } from './transaction.ts';

export interface SopVersion {
  readonly id: string;
  readonly sopId: string;
  readonly version: number;
  readonly definition: SopDefinition;
  readonly machine: Machine;
  readonly bindings: Bindings;
  readonly seal: SopSeal;
}

/** Compiled versions by id, the oldest dropped first; made once in `world.ts`. */
export type VersionCache = Map<string, SopVersion>;
const CACHE_LIMIT = 2000;

/** Over the file, the steps it was read as and the posts it was bound to, each as the database keeps it. */
export const sopHash = sql<string>`encode(sha256(convert_to(json_build_array(source, definition::text, bindings::text)::text, 'UTF8')), 'hex')`;

/** The version of this office, compiled; undefined when the office has no such version. */
export async function loadVersion(db: Db | Trx, cache: VersionCache, officeId: string, versionId: string): Promise<SopVersion | undefined> {
  const key = `${officeId} ${versionId}`;
  const known = cache.get(key);
  if (known) return known;
  const row = await db.selectFrom('sop_versions').select(['id', 'sop_id', 'version', 'definition', 'bindings', sopHash.as('hash')])
    .where('id', '=', versionId).where('office_id', '=', officeId).executeTakeFirst();
  if (!row) return undefined;
  const version = { id: row.id, sopId: row.sop_id, version: row.version, definition: row.definition, machine: compile(row.definition), bindings: row.bindings, seal: { version: row.id, hash: row.hash } };
  const oldest = cache.keys().next().value;
  if (cache.size >= CACHE_LIMIT && oldest !== undefined) cache.delete(oldest);
  cache.set(key, version);
  return version;
}

/** Id of the version in force of an SOP; undefined when the office has no such SOP or it is out of force. */
export async function findVersionInForce(db: Db | Trx, officeId: string, sopId: string): Promise<string | undefined> {
  const row = await db.selectFrom('sop_versions').select('id')
    .where('sop_id', '=', sopId).where('office_id', '=', officeId).where('in_force', '=', true).executeTakeFirst();
  return row?.id;
}
