/** SOPs in force, for the public to see how the office works. */
import type { SopDefinition } from '../core/sop/definition.ts';
import type { Db } from '../store/transaction.ts';

export interface SiteSop {
  readonly id: string;
  readonly version: number;
  readonly adoptedAt: string;
  readonly definition: SopDefinition;
}

export async function listSiteSops(db: Db, officeId: string): Promise<readonly SiteSop[]> {
  const rows = await db.selectFrom('sop_versions').select(['sop_id', 'version', 'adopted_at', 'definition'])
    .where('office_id', '=', officeId).where('in_force', '=', true).orderBy('adopted_at').orderBy('sop_id').execute();
  return rows.map((row) => ({ id: row.sop_id, version: row.version, adoptedAt: row.adopted_at, definition: row.definition }));
}
