/** Filed cases whose retention schedule proposes a step by now, oldest first. */
import { retentionDue, type RetentionProposal } from '../core/archive-due.ts';
import type { CivilDate, Zone } from '../core/calendar/office-calendar.ts';
import type { Db } from '../store/transaction.ts';
import type { RegisterRow } from './registers.ts';
import { decodeCursor, encodeCursor, PAGE_DEFAULT, type Page } from './page.ts';

export interface RetentionRow extends RegisterRow {
  readonly year: number;
  readonly proposal: RetentionProposal;
}

/** Register entries read for one page at most: a large archive that is in order answers with an empty page and a cursor. */
const MOST_READ = 5000;
const BITE = 500;

export async function listRetentionDue(db: Db, officeId: string, on: CivilDate, zone: Zone, options: { limit?: number; cursor?: string | undefined } = {}): Promise<Page<RetentionRow>> {
  const limit = options.limit ?? PAGE_DEFAULT;
  let [year, value] = (decodeCursor(options.cursor, ['number', 'number']) ?? [0, 0]).map(Number) as [number, number];
  const items: RetentionRow[] = [];
  for (let read = 0; read < MOST_READ; read += BITE) {
    const rows = await db.selectFrom('register_entries as r').innerJoin('cases as c', 'c.id', 'r.case_id')
      .select(['r.year', 'r.value', 'r.printed', 'r.case_id as caseId', 'c.title', 'r.entered_at as enteredAt', 'r.data']).where('r.office_id', '=', officeId).where('r.register', '=', 'arsip')
      .where((row) => row.or([row('r.year', '>', year), row.and([row('r.year', '=', year), row('r.value', '>', value)])])).orderBy('r.year').orderBy('r.value').limit(BITE).execute();
    for (const row of rows) {
      [year, value] = [row.year, row.value];
      const proposal = retentionDue(retentionOf(row.data), Temporal.Instant.from(row.enteredAt).toZonedDateTimeISO(zone).toPlainDate().toString(), on);
      if (proposal) items.push({ ...row, proposal });
      if (items.length === limit) return { items, next: encodeCursor([year, value]) };
    }
    if (rows.length < BITE) return { items, next: null };
  }
  return { items, next: encodeCursor([year, value]) };
}

function retentionOf(data: Readonly<Record<string, unknown>>) {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  return { active: text('active'), inactive: text('inactive'), fate: text('fate') };
}
