/** A case's row and its events. Every look-up names the office: a case of another office does not exist. */
import { sql } from 'kysely';
import type { CaseEvent } from '../core/case/event.ts';
import type { CaseState } from '../core/case/state.ts';
import { numberKey } from './search-text.ts';
import { ask, prepared } from './statement.ts';
import type { Db, Trx } from './transaction.ts';

export interface CaseRow {
  readonly id: string;
  readonly sopId: string;
  readonly sopVersionId: string;
  readonly state: CaseState;
  readonly receipt: string | null;
}

/** The case, locked until the transaction ends, so that two commands on it come one after the other. Values: case, office. */
export const lockedCase = prepared('locked-case',
  'select id, sop_id as "sopId", sop_version_id as "sopVersionId", state, receipt from cases where id = $1 and office_id = $2 for update',
  ([row]: readonly CaseRow[]) => row);

export function lockCase(trx: Trx, officeId: string, caseId: string): Promise<CaseRow | undefined> {
  return ask(trx, lockedCase(caseId, officeId));
}

/** Events of a case after a version, oldest first. */
export async function loadEvents(db: Db | Trx, officeId: string, caseId: string, after = 0): Promise<readonly CaseEvent[]> {
  const rows = await db.selectFrom('events').select('body')
    .where('case_id', '=', caseId).where('office_id', '=', officeId).where('version', '>', after)
    .orderBy('version').execute();
  return rows.map((row) => row.body);
}

/** Makes an empty row for a case that is about to be opened, so that everything after it is an update. */
export async function insertCase(
  trx: Trx,
  row: { id: string; officeId: string; sopId: string; sopVersionId: string; state: CaseState; receipt: string | null },
): Promise<void> {
  const { state } = row;
  await trx.insertInto('cases').values({
    id: row.id, office_id: row.officeId, sop_id: row.sopId, sop_version_id: row.sopVersionId, kind: state.kind,
    period: state.period, title: state.title, status: state.status, step: state.step, version: 0, state: JSON.stringify(state),
    urgency: state.urgency, opened_at: state.openedAt, entered_at: state.enteredAt, ended_at: null, due_at: null,
    corrects: state.corrects === '' ? null : state.corrects, receipt: row.receipt,
    search: sql<string>`search_grown(''::tsvector, ${state.title}, '', null, ${row.receipt === null ? [] : [numberKey(row.receipt)]}::text[])`,
  }).execute();
}
