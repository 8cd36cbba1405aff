/** Channels that the SOPs in force name: by a row that publishes, or by a performer who serves only some. */
import type { Db } from '../store/transaction.ts';

const MOST = 100;

export async function channelsOfSops(db: Db, officeId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('sop_versions').select('definition').where('office_id', '=', officeId).where('in_force', '=', true).limit(MOST).execute();
  return new Set(rows.flatMap(({ definition }) => [
    ...definition.steps.flatMap((step) => step.channels ?? []), ...Object.values(definition.performers).flatMap((one) => (typeof one === 'string' ? [] : (one.channels ?? []))),
  ]));
}
