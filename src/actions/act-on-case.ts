/** One command on one case: repeat → same answer; stale → the difference; else decided and written. */
import { createHash } from 'node:crypto';
import type { CommandType } from '../core/case/command.ts';
import { unseen } from '../core/case/stale.ts';
import { error } from '../core/issue.ts';
import { loadEvents, lockedCase } from '../store/cases.ts';
import { knownCommand } from '../store/commands.ts';
import { loadVersion } from '../store/sop-versions.ts';
import { dropDraft } from '../store/drafts.ts';
import { staffingRow, withCalendar } from '../store/staffing.ts';
import { askTogether } from '../store/statement.ts';
import type { CommandAnswer } from '../store/tables.ts';
import { actorOf, carryOut, decideAll, keyOf, refusalOf } from './carry-out.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';

export interface ActOnCase {
  readonly caseId: string;
  readonly type: CommandType;
  readonly payload: unknown;
  /** Idempotency key, the caller's own; the same key again does nothing twice. */
  readonly key: string;
  /** Version of the case the caller saw; -1 for a job that depends on none. */
  readonly seen: number;
}

export async function actOnCase(context: Context, identity: Identity, input: ActOnCase): Promise<Outcome<CommandAnswer>> {
  const { officeId } = identity;
  const personId = identity.kind === 'person' ? identity.personId : '';
  const key = keyOf(identity, input.key);
  const requestHash = createHash('sha256').update(JSON.stringify([input.caseId, input.type, input.payload])).digest();
  const outcome = await inTransaction<CommandAnswer>(context, async (trx) => {
    // One trip; the lock first, so that a repeat sees what the one it waited for has answered, and rights are those of now.
    const [row, known, staffing] = await askTogether(trx, lockedCase(input.caseId, officeId), knownCommand(officeId, key), staffingRow(officeId, personId));
    if (known) {
      if (known.actor !== personId || !known.requestHash.equals(requestHash)) return refused('invalid', error('command.key-reused', 'key'));
      return { ok: true, ...known.answer };
    }
    const version = row && (await loadVersion(trx, context.versions, officeId, row.sopVersionId));
    const office = await withCalendar(trx, staffing);
    if (!row || !office || !version) return refused('missing', error('case.unknown', 'caseId'));
    const at = context.now();
    const actor = actorOf(identity, office, version, at);
    if (!actor) return refused('missing', error('case.unknown', 'caseId'));
    if (input.seen > row.state.version) return { ok: false, kind: 'conflict', issues: [error('case.stale', '', { seen: input.seen, now: row.state.version })], since: [] };
    if (input.seen >= 0 && input.seen !== row.state.version) {
      const since = unseen(input.type, input.seen, await loadEvents(trx, officeId, row.id, input.seen));
      if (since.length > 0) return { ok: false, kind: 'conflict', issues: [error('case.stale', '', { seen: input.seen, now: row.state.version })], since };
    }
    const errand = { caseId: row.id, version, state: row.state, office, actor, at };
    const decided = await decideAll(trx, errand, [{ type: input.type, payload: input.payload }]);
    if (!decided.ok) return refusalOf(decided);
    // What was typed is saved now; a draft of it would only be offered again.
    if (input.type === 'edit') await dropDraft(trx, officeId, row.id, personId);
    return { ok: true, ...(await carryOut(context, trx, errand, decided, { key, requestHash, actor: personId })) };
  });
  if (outcome.ok) context.announce?.(officeId);
  return outcome;
}
