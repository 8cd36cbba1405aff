/** A new case of an SOP in force, optionally with its first step carried out in the same breath. */
import { createHash, randomInt } from 'node:crypto';
import type { CommandType } from '../core/case/command.ts';
import { error } from '../core/issue.ts';
import { insertCase } from '../store/cases.ts';
import { findCommand } from '../store/commands.ts';
import { findVersionInForce, loadVersion } from '../store/sop-versions.ts';
import { loadStaffing } from '../store/staffing.ts';
import type { Trx } from '../store/transaction.ts';
import { actorOf, carryOut, decideAll, keyOf, refusalOf, type Errand } from './carry-out.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';

export interface OpenCase {
  readonly sopId: string;
  readonly payload: unknown;
  readonly key: string;
  /** Command that carries out the first step at once, e.g. the `request` of an outside agency. */
  readonly first?: { readonly type: CommandType; readonly payload: unknown } | undefined;
}

export interface Opened {
  readonly caseId: string;
  readonly version: number;
  /** What an outside party follows its request by. */
  readonly receipt: string | null;
}

export async function openCase(context: Context, identity: Identity, input: OpenCase): Promise<Outcome<Opened>> {
  const { officeId } = identity;
  const personId = identity.kind === 'person' ? identity.personId : '';
  const key = keyOf(identity, input.key);
  const requestHash = createHash('sha256').update(JSON.stringify([input.sopId, input.payload, input.first ?? null])).digest();
  const outcome = await inTransaction<Opened>(context, async (trx) => {
    const known = await findCommand(trx, officeId, key);
    if (known) {
      if (known.actor !== personId || !known.requestHash.equals(requestHash)) return refused('invalid', error('command.key-reused', 'key'));
      const row = await trx.selectFrom('cases').select('receipt').where('id', '=', known.answer.caseId).executeTakeFirst();
      return { ok: true, ...known.answer, receipt: row?.receipt ?? null };
    }
    const office = await loadStaffing(trx, officeId, personId);
    const versionId = await findVersionInForce(trx, officeId, input.sopId);
    const version = versionId === undefined ? undefined : await loadVersion(trx, context.versions, officeId, versionId);
    if (!office || !version) return refused('missing', error('sop.unknown', 'sopId'));
    const at = context.now();
    const actor = actorOf(identity, office, version, at);
    if (!actor) return refused('missing', error('sop.unknown', 'sopId'));
    const errand: Errand = { caseId: context.newId(), version, state: null, office, actor, at };
    const decided = await decideAll(trx, errand, [{ type: 'open', payload: input.payload }, ...(input.first ? [input.first] : [])]);
    if (!decided.ok) return refusalOf(decided);
    const { corrects } = decided.state;
    if (corrects !== '' && !(await isPublishedCase(trx, officeId, corrects))) return refused('invalid', error('case.corrects-unknown', 'corrects'));
    const start = version.machine.steps.find((step) => step.id === version.machine.caseStart);
    const receipt = start?.does === 'request' && decided.state.kind === 'case' ? newReceipt() : null;
    await insertCase(trx, { id: errand.caseId, officeId, sopId: version.sopId, sopVersionId: version.id, state: decided.state, receipt });
    const answer = await carryOut(context, trx, errand, decided, { key, requestHash, actor: personId });
    return { ok: true, ...answer, receipt };
  });
  if (outcome.ok) context.announce?.(officeId);
  return outcome;
}

async function isPublishedCase(trx: Trx, officeId: string, caseId: string): Promise<boolean> {
  const row = await trx.selectFrom('publications').select('state').where('office_id', '=', officeId).where('case_id', '=', caseId).where('state', '=', 'published').executeTakeFirst();
  return row !== undefined;
}

/** Read out over a telephone and typed on a phone: no letters that look alike, 50 bits against guessing. */
function newReceipt(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  const part = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${part()}-${part()}`;
}
