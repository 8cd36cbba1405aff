/** The SOP by which an office takes requests from outside: in force, and beginning with an outside `request`. */
import { compile } from '../core/sop/compile.ts';
import type { Db } from '../store/transaction.ts';

/** The newest one adopted, when an office has several; undefined when it takes no requests. */
export async function findRequestSop(db: Db, officeId: string): Promise<string | undefined> {
  const rows = await db.selectFrom('sop_versions').select(['sop_id', 'definition']).where('office_id', '=', officeId).where('in_force', '=', true).orderBy('adopted_at', 'desc').limit(200).execute();
  return rows.find((row) => {
    const machine = compile(row.definition);
    const first = machine.steps.find((step) => step.id === machine.caseStart);
    return first?.does === 'request' && first.outside;
  })?.sop_id;
}
