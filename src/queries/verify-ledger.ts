/**
 * Verifies an office's record as it stands at one instant: walks its chain, naming the first row that is not what was written,
 * and compares with it the rows that were made from it. One snapshot, or whoever works meanwhile would look like a forger.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from '../store/transaction.ts';
import { findDifferences, type Difference } from './ledger-differences.ts';

export type ChainVerdict =
  | { readonly ok: true; readonly events: number; readonly head: string }
  /** `altered`: hash does not fit; `misplaced`: the row's columns contradict its text; `missing`: a gap or a cut-off end. */
  | { readonly ok: false; readonly problem: 'altered' | 'misplaced' | 'missing'; readonly seq: number; readonly caseId: string; readonly version: number };

export interface LedgerVerdict {
  readonly chain: ChainVerdict;
  /** Looked for in a sound chain alone: what an altered one says is no measure. */
  readonly differences: readonly Difference[];
}

const BATCH = 2000;

export function verifyLedger(db: Db, officeId: string): Promise<LedgerVerdict> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (trx) => {
    const chain = await walkChain(trx, officeId);
    return { chain, differences: chain.ok ? await findDifferences(trx, officeId) : [] };
  });
}

async function walkChain(trx: Trx, officeId: string): Promise<ChainVerdict> {
  const head = await trx.selectFrom('chain_heads').select(['seq', 'hash']).where('office_id', '=', officeId).executeTakeFirst();
  let previous: Buffer = Buffer.alloc(32);
  let seq = 0;
  for (;;) {
    const { rows } = await sql<{ seq: number; case_id: string; version: number; text: string; hash: Buffer }>`
      select seq, case_id, version, body::text as text, hash from events where office_id = ${officeId} and seq > ${seq} order by seq limit ${BATCH}`.execute(trx);
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
    if (rows.length < BATCH) break;
  }
  if (!head || head.seq !== seq || !head.hash.equals(previous)) return { ok: false, problem: 'missing', seq: seq + 1, caseId: '', version: 0 };
  return { ok: true, events: seq, head: previous.toString('hex') };
}
