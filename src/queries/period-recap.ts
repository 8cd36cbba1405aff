/** Figures before the meeting: what the evaluation form shows and the minutes will keep; or of any span of days, for a report. */
import type { Figures } from '../core/evaluation/figures.ts';
import { recapPeriod, recapSpan, type DaySpan } from '../store/period-recap.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';

/** Undefined for an SOP this office does not have. */
export async function previewRecap(db: Db, officeId: string, sopId: string, period: string): Promise<Figures | undefined> {
  const office = await findOffice(db, officeId, sopId);
  return office && recapPeriod(db, office, sopId, period);
}

/** Of one SOP, or of the whole office when none is named; undefined for an SOP this office does not have. */
export async function recapDays(db: Db, officeId: string, sopId: string | null, days: DaySpan): Promise<Figures | undefined> {
  const office = await findOffice(db, officeId, sopId);
  return office && recapSpan(db, office, sopId, days);
}

async function findOffice(db: Db, officeId: string, sopId: string | null) {
  const [office, known] = await Promise.all([
    loadStaffing(db, officeId, ''), sopId === null || db.selectFrom('sops').select('id').where('id', '=', sopId).where('office_id', '=', officeId).executeTakeFirst(),
  ]);
  return known ? office?.office : undefined;
}
