/** Walks an office's chain and names the first row that is not what was written. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { fold } from '../core/case/evolve.ts';
import type { CaseEvent } from '../core/case/event.ts';
import type { CaseState } from '../core/case/state.ts';
import type { Db } from '../store/transaction.ts';

export type LedgerVerdict =
  | { readonly ok: true; readonly events: number; readonly head: string }
  /** `altered`: hash does not fit; `misplaced`: the row's columns contradict its text; `missing`: a gap or a cut-off end. */
  | { readonly ok: false; readonly problem: 'altered' | 'misplaced' | 'missing'; readonly seq: number; readonly caseId: string; readonly version: number };

const BATCH = 2000;

export async function verifyLedger(db: Db, officeId: string, onProgress: (seq: number) => void = () => {}): Promise<LedgerVerdict> {
  const head = await db.selectFrom('chain_heads').select(['seq', 'hash']).where('office_id', '=', officeId).executeTakeFirst();
  let previous: Buffer = Buffer.alloc(32);
  let seq = 0;
  for (;;) {
    const { rows } = await sql<{ seq: number; case_id: string; version: number; text: string; hash: Buffer }>`
      select seq, case_id, version, body::text as text, hash from events where office_id = ${officeId} and seq > ${seq} order by seq limit ${BATCH}`.execute(db);
    for (const row of rows) {
      const at = { seq: row.seq, caseId: row.case_id, version: row.version };
      if (row.seq !== seq + 1) return { ok: false, problem: 'missing', ...at, seq: seq + 1 };
      const hash = createHash('sha256').update(previous).update(`${row.seq}\n${row.text}`).digest();
      if (!hash.equals(row.hash)) return { ok: false, problem: 'altered', ...at };
      const body = JSON.parse(row.text) as { office: string; case: string; version: number };
      if (body.office !== officeId || body.case !== row.case_id || body.version !== row.version) return { ok: false, problem: 'misplaced', ...at };
      previous = hash;
      seq = row.seq;
    }
    onProgress(seq);
    if (rows.length < BATCH) break;
  }
  if (!head || head.seq !== seq || !head.hash.equals(previous)) return { ok: false, problem: 'missing', seq: seq + 1, caseId: '', version: 0 };
  return { ok: true, events: seq, head: previous.toString('hex') };
}

/** Cases whose cached row is not the fold of their events, or is gone; none, unless somebody wrote past the program. */
export async function findStaleCaches(db: Db, officeId: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  let last = '';
  for (;;) {
    const cases = await db.selectFrom('cases').select(['id', 'state', 'status', 'step', 'version', 'title', 'kind', 'period', 'urgency', 'opened_at', 'entered_at', 'ended_at'])
      .where('office_id', '=', officeId).where('id', '>', last).orderBy('id').limit(200).execute();
    for (const one of cases) {
      const events = await db.selectFrom('events').select('body').where('office_id', '=', officeId).where('case_id', '=', one.id).orderBy('version').execute();
      if (!isFoldOf(one, events.map((event) => event.body as CaseEvent))) wrong.push(one.id);
      last = one.id;
    }
    if (cases.length < 200) break;
  }
  const { rows: rowless } = await sql<{ id: string }>`
    select distinct e.case_id as id from events e where e.office_id = ${officeId} and not exists (select from cases c where c.id = e.case_id and c.office_id = e.office_id)`.execute(db);
  return [...wrong, ...rowless.map((one) => one.id)].sort();
}

interface CachedCase {
  readonly state: CaseState;
  readonly status: string; readonly step: string | null; readonly version: number; readonly title: string; readonly kind: string; readonly period: string;
  readonly urgency: string; readonly opened_at: string; readonly entered_at: string; readonly ended_at: string | null;
}

function isFoldOf(row: CachedCase, events: readonly CaseEvent[]): boolean {
  if (events[0]?.type !== 'Opened') return false;
  const { state } = row;
  if (!isDeepEqual(JSON.parse(JSON.stringify(fold(events))), state)) return false;
  const columns = [row.status, row.step, row.version, row.title, row.kind, row.period, row.urgency, ...[row.opened_at, row.entered_at, row.ended_at].map(instantOf)];
  const meant = [state.status, state.step, state.version, state.title, state.kind, state.period, state.urgency, ...[state.openedAt, state.enteredAt, state.endedAt].map(instantOf)];
  return isDeepEqual(columns, meant);
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => isDeepEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
