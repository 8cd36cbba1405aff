/** The SOPs of an office, and one of them with its versions. */
import { sql } from 'kysely';
import type { SopDefinition } from '../core/sop/definition.ts';
import type { Bindings } from '../core/people/acting.ts';
import type { Db } from '../store/transaction.ts';

export interface SopItem {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly inForce: boolean;
  /** In use, but not enacted yet. */
  readonly trial: boolean;
  readonly adoptedAt: string;
}

/** Newest version of each; an office has tens of SOPs, so there is one page of at most 500. */
export async function listSops(db: Db, officeId: string): Promise<readonly SopItem[]> {
  const rows = await db.selectFrom('sops as s').innerJoin('sop_versions as v', 'v.sop_id', 's.id')
    .distinctOn('s.id').select(['s.id', 's.title', 'v.version', 'v.in_force as inForce', 'v.adopted_at as adoptedAt', sql<boolean>`coalesce(v.definition ->> 'trial' = 'true', false)`.as('trial')])
    .where('s.office_id', '=', officeId).orderBy('s.id').orderBy('v.version', 'desc').limit(500).execute();
  return rows.toSorted((a, b) => a.title.localeCompare(b.title, 'id'));
}

export interface SopView {
  readonly id: string;
  readonly versionId: string;
  readonly version: number;
  readonly inForce: boolean;
  readonly adoptedAt: string;
  readonly definition: SopDefinition;
  readonly bindings: Bindings;
  readonly source: string;
  readonly versions: readonly { readonly version: number; readonly adoptedAt: string; readonly inForce: boolean }[];
}

/** One version of an SOP; the newest when none is named. */
export async function viewSop(db: Db, officeId: string, sopId: string, version?: number): Promise<SopView | undefined> {
  const rows = await db.selectFrom('sop_versions').select(['id', 'version', 'in_force', 'adopted_at', 'definition', 'bindings', 'source'])
    .where('sop_id', '=', sopId).where('office_id', '=', officeId).orderBy('version', 'desc').limit(200).execute();
  const row = version === undefined ? rows[0] : rows.find((one) => one.version === version);
  if (!row) return undefined;
  return {
    id: sopId, versionId: row.id, version: row.version, inForce: row.in_force, adoptedAt: row.adopted_at, definition: row.definition, bindings: row.bindings, source: row.source,
    versions: rows.map((one) => ({ version: one.version, adoptedAt: one.adopted_at, inForce: one.in_force })),
  };
}
