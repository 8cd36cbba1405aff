/** The month's figures before the meeting: what the evaluation form shows, and what the minutes will keep. */
import { recapPeriod } from '../store/period-recap.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';

/** Undefined for an SOP this office does not have. */
export async function previewRecap(db: Db, officeId: string, sopId: string, period: string): Promise<Record<string, unknown> | undefined> {
  const office = await loadStaffing(db, officeId, '');
  const known = await db.selectFrom('sops').select('id').where('id', '=', sopId).where('office_id', '=', officeId).executeTakeFirst();
  return office && known && recapPeriod(db, office.office, sopId, period);
}
