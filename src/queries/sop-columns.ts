/** The columns of the SOPs an office has in force, as people read them. */
import { isOutside, performerName } from '../core/sop/definition.ts';
import type { Db } from '../store/transaction.ts';

export interface SopColumn {
  readonly key: string;
  /** One name; several where SOPs print the same column differently. */
  readonly names: readonly string[];
  readonly sops: readonly string[];
}

export async function listSopColumns(db: Db, officeId: string): Promise<readonly SopColumn[]> {
  const rows = await db.selectFrom('sop_versions').select('definition').where('office_id', '=', officeId).where('in_force', '=', true).orderBy('adopted_at').limit(500).execute();
  const columns = new Map<string, { names: Set<string>; sops: Set<string> }>();
  for (const { definition } of rows) {
    for (const [key, performer] of Object.entries(definition.performers)) {
      if (isOutside(performer)) continue;
      const column = columns.get(key) ?? { names: new Set(), sops: new Set() };
      column.names.add(performerName(performer));
      column.sops.add(definition.title);
      columns.set(key, column);
    }
  }
  return [...columns].map(([key, { names, sops }]) => ({ key, names: [...names], sops: [...sops] })).toSorted((a, b) => (a.names[0] ?? '').localeCompare(b.names[0] ?? '', 'id'));
}
