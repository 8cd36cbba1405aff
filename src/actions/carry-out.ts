/**
 * Decides one command on one case and writes what follows, inside the caller's transaction:
 * gather → decide → file a case that has ended → save.
 * Nothing is saved before everything is decided: the chain is locked last, so two cases cannot wait for each other.
 */
import { deskTasks } from '../core/case/desk.ts';
import { decide } from '../core/case/decide.ts';
import type { Decision } from '../core/case/chapter.ts';
import { payloads, type Command, type CommandType } from '../core/case/command.ts';
import type { CaseState } from '../core/case/state.ts';
import { USUAL_CODE } from '../core/classification-code.ts';
import { error, type Issue } from '../core/issue.ts';
import { isLetterType } from '../core/letter-type.ts';
import { findUnstorable } from '../core/storable-text.ts';
import { actorAt } from '../core/people/acting.ts';
import type { Actor } from '../core/people/actor.ts';
import { knownFileTypes } from '../store/known-files.ts';
import { saveCase } from '../store/save-case.ts';
import type { SopVersion } from '../store/sop-versions.ts';
import type { OfficeAndStaffing } from '../store/staffing.ts';
import type { CommandAnswer, OfficeSettings } from '../store/tables.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Context, type Identity, type Refusal } from './context.ts';
import { gather } from './gather.ts';

export interface Errand {
  readonly caseId: string;
  readonly version: SopVersion;
  /** Null while the case is being opened. */
  readonly state: CaseState | null;
  readonly office: OfficeAndStaffing;
  readonly actor: Actor;
  readonly at: string;
}

/** A command as a door hands it over. */
export interface Asked {
  readonly type: CommandType;
  readonly payload: unknown;
}

export type Decided = Extract<Decision, { ok: true }>;
/** What a page or a screen can show; a letter in PDF is attached to the case instead. */
const CAN_BE_SHOWN = /^(image|video)\//;

/** Who the identity is, for this SOP, at this instant. */
export function actorOf(identity: Identity, office: OfficeAndStaffing, version: SopVersion, at: string): Actor | null {
  if (identity.kind === 'system') return { kind: 'system' };
  if (identity.kind === 'outside') return { kind: 'outside', name: identity.name };
  return office.member ? actorAt(office.member, office.staffing, version.bindings, at) : null;
}

/** Reads a payload by its command's schema; issues name the field. */
function readPayload(type: CommandType, payload: unknown): { ok: true; payload: Command['payload'] } | { ok: false; issues: readonly Issue[] } {
  const unstorable = findUnstorable(payload);
  if (unstorable !== null) return { ok: false, issues: [error('text.unstorable', unstorable, { field: unstorable })] };
  const read = payloads[type].safeParse(payload);
  if (read.success) return { ok: true, payload: read.data };
  return { ok: false, issues: read.error.issues.slice(0, 20).map((one) => error('field.invalid', one.path.join('.'), { field: one.path.join('.'), rule: one.code })) };
}

/** Several commands on one case, each seeing what the one before it decided; all of them or none. */
export async function decideAll(trx: Trx, errand: Errand, asked: readonly Asked[]): Promise<Decision> {
  let decided: Decided | null = null;
  for (const one of asked) {
    const decision = await decideOne(trx, { ...errand, state: decided ? decided.state : errand.state }, one);
    if (!decision.ok) return decision;
    decided = decided ? join(decided, decision) : decision;
  }
  if (!decided) throw new Error('nothing was asked');
  return fileWhenEnded(trx, errand, decided);
}

async function decideOne(trx: Trx, errand: Errand, { type, payload }: Asked): Promise<Decision> {
  const { office, version, state, at } = errand;
  const read = readPayload(type, payload);
  if (!read.ok) return read;
  const strangers = await checkFiles(trx, office.office.id, type, read.payload);
  if (strangers.length > 0) return { ok: false, issues: strangers };
  const period = state?.kind === 'period' ? { sopId: version.sopId, name: state.period } : null;
  const post = 'post' in read.payload ? read.payload.post : undefined;
  const code = 'classificationCode' in read.payload ? read.payload.classificationCode : undefined;
  const mentions = 'mentions' in read.payload ? read.payload.mentions : [];
  const posts = 'followUps' in read.payload ? read.payload.followUps.flatMap((item) => item.position ?? []) : [];
  const gathered = await gather(trx, office.office, { type, post, code, mentions, posts, period }, at);
  const given = type === 'open' ? { ...gathered, sop: version.seal } : gathered;
  // The schema of `type` has just read the payload, so the pair belongs together.
  const command = { type, payload: read.payload, actor: errand.actor, given } as Command;
  return decide(version.machine, state, command, at);
}

/** Whatever a command attaches or shows must have been stored by this office; what an agency brings as its letter must be one to look at. */
async function checkFiles(trx: Trx, officeId: string, type: CommandType, payload: Command['payload']): Promise<readonly Issue[]> {
  const attached = [...('files' in payload ? payload.files : []), ...('proof' in payload ? payload.proof : [])];
  const shown = 'post' in payload ? (payload.post?.media ?? []).map((one) => one.file) : [];
  const types = await knownFileTypes(trx, officeId, [...attached.map((one) => one.file), ...shown]);
  return [
    ...attached.flatMap(({ file, kind }, index) => {
      const known = types.get(file);
      if (known === undefined) return [error('file.unknown', `files.${index}`)];
      return type === 'request' && kind === 'letter' && !isLetterType(known.mime) ? [error('file.letter-wanted', `files.${index}`)] : [];
    }),
    ...shown.flatMap((file, index) => {
      const known = types.get(file);
      if (known === undefined) return [error('post.media-unknown', `post.media.${index}`, { number: index + 1 })];
      if (CAN_BE_SHOWN.test(known.mime) && !known.opaque) return [];
      return [error(known.opaque ? 'post.film-unreadable' : 'post.media-not-shown', `post.media.${index}`, { number: index + 1 })];
    }),
  ];
}

function join(first: Decided, then: Decided): Decided {
  return { ok: true, events: [...first.events, ...then.events], effects: [...first.effects, ...then.effects], state: then.state };
}

/** Every case that has come to its end is filed, also where the SOP has no step for it. */
async function fileWhenEnded(trx: Trx, errand: Errand, decided: Decided): Promise<Decided> {
  if (decided.state.status === 'open' || decided.state.archived) return decided;
  const ended = { ...errand, state: decided.state, actor: { kind: 'system' as const } };
  const filing = await decideOne(trx, ended, { type: 'archive', payload: { classificationCode: usualCode(errand.office.office.settings) } });
  // Whoever ends the case can mend nothing here, and an end without a record must not stand.
  if (!filing.ok) throw new Error(`case ${errand.caseId} is not filed: ${filing.issues.map((issue) => issue.code).join(', ')}`);
  return join(decided, filing);
}

/** The code under which the program files what no archivist filed. */
export function usualCode(settings: OfficeSettings): string {
  return settings.defaultClassification || USUAL_CODE;
}

/** Keys of people, outside parties and the program's own jobs never meet: nobody may answer in a job's place by guessing its key. */
export function keyOf(identity: Identity, key: string): string {
  return `${identity.kind}:${key}`;
}

/** The key under which the answer is kept, and whose it is. */
export interface Keyed {
  readonly key: string;
  readonly requestHash: Buffer;
  readonly actor: string;
}

export async function carryOut(context: Context, trx: Trx, errand: Errand, decided: Decided, command: Keyed): Promise<CommandAnswer> {
  const { caseId, version, office, at } = errand;
  const answer = { caseId, version: decided.state.version };
  for (const effect of decided.effects) {
    if (effect.kind === 'notify') continue;
    const notBefore = effect.kind === 'publish' ? effect.from : null;
    await context.outbox.send(trx, { officeId: office.office.id, caseId, channel: effect.channel, kind: effect.kind }, notBefore);
  }
  await saveCase(trx, {
    officeId: office.office.id, caseId, before: errand.state?.version ?? 0, state: decided.state, events: decided.events, effects: decided.effects,
    tasks: deskTasks(version.machine, decided.state, version.bindings, office.office.calendar), bindings: version.bindings, at,
    actor: command.actor, command: { key: command.key, requestHash: command.requestHash, answer },
  });
  return answer;
}

/** A decision's refusal as the outcome of an action. */
export function refusalOf(decision: Extract<Decision, { ok: false }>): Refusal {
  return refused(decision.issues.some((one) => one.code === 'case.not-yours') ? 'forbidden' : 'invalid', ...decision.issues);
}
