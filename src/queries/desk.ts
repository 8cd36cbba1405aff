/** Meja saya: what waits for this person, earliest due first, and what outside parties have. */
import { civilDate } from '../core/people/acting.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { rightsToday } from './desk-rights.ts';
import { deskRows, type DeskOptions, type DeskRow } from './desk-rows.ts';
import { PAGE_DEFAULT, type Page } from './page.ts';

export type { DeskRow };

export async function myDesk(db: Db, officeId: string, personId: string, at: string, options: DeskOptions = {}): Promise<Page<DeskRow>> {
  const office = await loadStaffing(db, officeId, personId);
  if (!office?.member) return { items: [], next: null };
  const { staffing } = office;
  const today = civilDate(at, office.office.calendar.zone);
  const page = await deskRows(db, officeId, rightsToday(staffing, today, at), { ...options, reader: personId });
  // By a mandate, somebody of a small office passes texts of their own.
  const leave = new Set(staffing.mandates.filter((one) => one.personId === personId && one.kind === 'selfApproval' && one.revokedAt === null && one.from <= today && (one.to === null || today <= one.to)).map((one) => one.positionId));
  return { ...page, items: page.items.map((row) => (leave.has(row.positionId) ? { ...row, ownText: false } : row)) };
}

/** What an outside party has now: the office's clock stands still there. */
export async function waitingOutside(db: Db, officeId: string, limit = PAGE_DEFAULT) {
  return db.selectFrom('tasks as t').innerJoin('cases as c', 'c.id', 't.case_id').select(['t.case_id as caseId', 'c.title', 't.since', 't.step'])
    .where('t.office_id', '=', officeId).where('t.position_id', 'is', null).orderBy('t.since').limit(limit).execute();
}
