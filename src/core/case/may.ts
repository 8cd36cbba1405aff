/**
 * Who may ask what of a case file now, and why not. `decide` refuses by it, `moves` lists by it:
 * there is one answer, so a button never promises what the rule forbids.
 */
import { error, type Issue } from '../issue.ts';
import { findAct, findSelfApproval, type Actor } from '../people/actor.ts';
import { checkFourEyes, wroteSomething } from '../people/four-eyes.ts';
import { nameOfChannel, type Channel } from '../post/outlet.ts';
import { findStep, getStep, isDecision, type Machine, type MachineStep } from '../sop/machine.ts';
import { authorities, editors, officePerformers, stepsAhead } from '../sop/ways.ts';
import type { Verb } from '../sop/definition.ts';
import type { CommandType } from './command.ts';
import { followUpKeepers, heldFor, waitingFollowUps } from './follow-ups.ts';
import { isSigning, partsUnseen, performersAsked, stepsAskedAgain } from './signatures.ts';
import { chosenChannels, isOff, isOut, isProgramRun, isStartable, isUnstarted, mayStart, publicationOf, serves, serversOf, whyNotOver } from './showing.ts';
import type { CaseState } from './state.ts';

type Why = readonly Issue[];
const YES: Why = [];

/** Commands that carry out the step a case is at, and the verbs they carry out. */
const STEP_COMMANDS: Partial<Record<CommandType, readonly Verb[]>> = {
  receive: ['receive'], request: ['request'], dispose: ['dispose'], submit: ['draft'], sign: ['verify', 'approve'],
  chooseChannels: ['chooseChannels'], publish: ['publish'], acknowledge: ['report'], archive: ['archive'],
  evaluate: ['evaluate'], completeFollowUp: ['followUp'], work: ['work'], resume: ['wait'],
};

/** What a command names; without it, it is about the step the case is at. */
export interface Named {
  /** A signing step that asks again. */
  readonly step?: string | undefined;
  /** The channel of which something is written down. */
  readonly channel?: string | undefined;
  /** An item of the minutes. */
  readonly item?: string | undefined;
}

/** `channels`: every channel of the office, for what is shown or was shown on one; those switched off are marked so. */
export function may(machine: Machine, state: CaseState, actor: Actor, type: CommandType, channels: readonly Channel[] = [], named: Named = {}): Why {
  switch (type) {
    case 'open': return no('case.opened-already');
    case 'comment': return mayTakePart(machine, actor);
    case 'recordPublication': return mayRecordPublication(machine, state, actor, channels, named.channel ?? '');
    case 'withdraw': return mayWithdraw(machine, state, actor);
    case 'recordWithdrawal': return mayRecordWithdrawal(machine, state, actor, channels, named.channel ?? '');
    case 'ratify': return mayRatify(machine, state, actor);
    case 'closeFollowUp': return mayCloseFollowUp(machine, state, actor, named.item);
    case 'archive': if (actor.kind === 'system') return state.status === 'open' || state.archived ? no('case.not-now') : YES;
  }
  if (state.status !== 'open' || state.step === null) return no('case.ended', { status: state.status });
  const current = getStep(machine, state.step);
  switch (type) {
    case 'attach': return mayTakePart(machine, actor);
    case 'edit': return mayEdit(machine, state, actor, current);
    case 'reschedule': return mayActFor(machine, actor, timekeepers(machine, state));
    case 'skip': return maySkip(machine, state, actor, current);
    case 'end': return mayActFor(machine, actor, authorities(machine));
    case 'publishEmergency': return mayPublishEmergency(machine, state, actor);
    case 'sign': return maySign(machine, state, actor, named.step === undefined ? current : findStep(machine, named.step), current);
    default: return mayCarryOut(machine, state, actor, type, current, channels);
  }
}

function no(code: string, data: Issue['data'] = {}): Why {
  return [error(code, '', data)];
}

/** Names of columns, for a sentence. */
export function performerNames(machine: Machine, keys: readonly string[]): string {
  return machine.performers.filter((performer) => keys.includes(performer.key)).map((performer) => performer.name).join(', ');
}

function mayTakePart(machine: Machine, actor: Actor): Why {
  return mayActFor(machine, actor, officePerformers(machine));
}

/** An outside column has no desk here: the party itself acts, or anybody of the SOP writes down what it did. */
function mayActFor(machine: Machine, actor: Actor, performers: readonly string[]): Why {
  if (actor.kind === 'system') return no('case.not-yours', { performers: performerNames(machine, performers) });
  const outside = performers.filter((key) => machine.performers.some((one) => one.key === key && one.outside));
  if (actor.kind === 'outside') return outside.length > 0 ? YES : no('case.not-yours', { performers: performerNames(machine, performers) });
  const keys = outside.length === performers.length ? officePerformers(machine) : performers;
  return findAct(actor, keys) ? YES : no('case.not-yours', { performers: performerNames(machine, keys) });
}

function mayCarryOut(machine: Machine, state: CaseState, actor: Actor, type: CommandType, step: MachineStep, channels: readonly Channel[]): Why {
  if (!STEP_COMMANDS[type]?.includes(step.does)) return no('case.not-now', { step: step.printed, activity: step.activity });
  const left = step.performers.filter((key) => !state.done.includes(key));
  const issues = mayActFor(machine, actor, step.join === 'all' ? left : step.performers);
  if (issues.length > 0) return issues;
  if (type === 'dispose' && isSigning(step) && actor.kind === 'person') return checkFourEyes(state, step, actor);
  if (type !== 'publish') return YES;
  const unready = mayPublish(machine, state);
  return unready.length > 0 ? unready : whyNoneStarts(machine, state, actor, step, channels);
}

/** Whoever the item is given to, or those who keep the list. Without a name: any item at all. */
function mayCloseFollowUp(machine: Machine, state: CaseState, actor: Actor, item?: string): Why {
  const waiting = waitingFollowUps(machine, state);
  if (waiting.length === 0) return no('follow-up.none-waiting');
  const asked = waiting.filter((one) => item === undefined || one.id === item);
  if (asked.some((one) => heldFor(actor, one))) return YES;
  const issues = mayActFor(machine, actor, followUpKeepers(machine));
  const given = asked.flatMap((one) => (one.positionId === undefined ? [] : [one.by ?? '']));
  return issues.length === 0 || given.length === 0 ? issues : no('case.not-yours', { performers: [...new Set([...given, performerNames(machine, followUpKeepers(machine))])].join(', ') });
}

function maySign(machine: Machine, state: CaseState, actor: Actor, step: MachineStep | undefined, current: MachineStep): Why {
  if (!step) return no('case.step-unknown');
  const again = step.id !== current.id;
  if (again && !stepsAskedAgain(machine, state).includes(step)) return no('case.not-asked-again', { step: step.printed });
  if (!isSigning(step) || (!again && step.does === 'dispose')) return no('case.not-now', { step: step.printed, activity: step.activity });
  const waiting = step.join === 'all' ? step.performers.filter((key) => !state.done.includes(key)) : step.performers;
  const left = again ? performersAsked(state, step) : waiting;
  const issues = mayActFor(machine, actor, left);
  if (issues.length > 0 || actor.kind !== 'person') return issues;
  return checkFourEyes(state, step, actor);
}

/** The gate before the public: nothing goes out that is unfinished, closed to the public, or not signed as it is now. */
function mayPublish(machine: Machine, state: CaseState): Why {
  if (state.securityLevel !== 'biasa') return no('case.not-public', { level: state.securityLevel });
  if (!state.post) return no('post.missing');
  return stepsAskedAgain(machine, state).map((step) => error('case.signature-missing', '', { step: step.printed, performers: performerNames(machine, step.performers) }));
}

/** Of the channels chosen, one that this person serves must be left to start. Where all were shown already, the step is only passed. */
function whyNoneStarts(machine: Machine, state: CaseState, actor: Actor, step: MachineStep, channels: readonly Channel[]): Why {
  const planned = chosenChannels(machine, state).map((one) => one.channel);
  const left = planned.filter((channel) => mayStart(state, channel) && serves(machine, step, actor, channel));
  if (planned.length === 0 || left.some((channel) => !isOff(channels, channel))) return YES;
  if (left.length > 0) return no('channel.switched-off', { channel: left.join(', ') });
  const why = whyNotOver(state, planned);
  return why ? [why] : YES;
}

function mayEdit(machine: Machine, state: CaseState, actor: Actor, step: MachineStep): Why {
  if (state.kind === 'period') return no('case.not-now', { step: step.printed, activity: step.activity });
  const shown = whyShown(machine, state, step);
  if (shown) return shown;
  const writing = step.does === 'draft' || step.does === 'receive';
  if (writing && mayActFor(machine, actor, step.performers).length === 0) return YES;
  if (step.does === 'verify' && findAct(actor, step.performers)) return mayCorrect(machine, step);
  return mayActFor(machine, actor, editors(machine));
}

/** What is out, or was and cannot come again, is not rewritten. What was taken back is, where the SOP still leads to publication. */
function whyShown(machine: Machine, state: CaseState, step: MachineStep): Why | null {
  const states = Object.values(state.publications).map((one) => one.state);
  if (states.some((one) => one === 'publishing' || one === 'published' || one === 'unknown')) return no('case.published-already');
  if (states.includes('withdrawing')) return no('case.withdrawal-open');
  const ahead = [step, ...stepsAhead(machine, step.id)].some((one) => one.does === 'publish');
  return states.includes('withdrawn') && !ahead ? no('case.withdrawn-for-good') : null;
}

/** A checker may mend the text when somebody else still signs it afterwards; else it goes back with a comment. */
function mayCorrect(machine: Machine, step: MachineStep): Why {
  const later = stepsAhead(machine, step.id).some((ahead) => isSigning(ahead) && !ahead.optional);
  return later ? YES : no('case.correction-unseen', { step: step.printed });
}

function maySkip(machine: Machine, state: CaseState, actor: Actor, step: MachineStep): Why {
  if (step.does === 'publish' || (step.does === 'approve' && !step.optional)) return no('case.never-skipped', { step: step.printed });
  if (isSigning(step) && !isSeenOtherwise(machine, state, step)) return no('case.last-eyes', { step: step.printed });
  const own = step.optional && mayActFor(machine, actor, step.performers).length === 0;
  return own ? YES : mayActFor(machine, actor, authorities(machine));
}

/** Without this step, somebody else has signed all of it already, or still must before it can be published. */
function isSeenOtherwise(machine: Machine, state: CaseState, step: MachineStep): boolean {
  if (state.post && partsUnseen(state).length === 0) return true;
  const ahead = stepsAhead(machine, step.id);
  const publish = ahead.findIndex((one) => one.does === 'publish');
  if (publish === -1) return true;
  return ahead.slice(0, publish).some((one) => isSigning(one) && !one.optional && one.does !== 'dispose');
}

function mayPublishEmergency(machine: Machine, state: CaseState, actor: Actor): Why {
  if (state.kind === 'period' || state.emergency || Object.keys(state.publications).length > 0) return no('case.published-already');
  if (state.securityLevel !== 'biasa') return no('case.not-public', { level: state.securityLevel });
  if (!state.post) return no('post.missing');
  return mayActFor(machine, actor, [...authorities(machine), ...publishers(machine)]);
}

function mayRatify(machine: Machine, state: CaseState, actor: Actor): Why {
  const emergency = state.emergency;
  if (!emergency || emergency.ratified !== null) return no('case.nothing-to-ratify');
  const issues = mayActFor(machine, actor, authorities(machine));
  if (issues.length > 0 || actor.kind !== 'person') return issues;
  return emergency.by.personId === actor.personId || (wroteSomething(state, actor) && !findSelfApproval(actor, authorities(machine))) ? no('case.second-eyes') : YES;
}

/**
 * A person writes down what they see on a channel of theirs; of what the program shows, only that it will not be shown after all.
 * A channel that was chosen and can be shown is not left out before it was tried: whoever publishes does not undo the choice.
 */
function mayRecordPublication(machine: Machine, state: CaseState, actor: Actor, channels: readonly Channel[], channel: string): Why {
  const open = Object.values(state.publications).some((one) => one.state !== 'withdrawn' && one.state !== 'withdrawing');
  const unstarted = isUnstarted(machine, state, channel);
  if (!open && !unstarted) return no('case.nothing-published');
  if (actor.kind === 'system') return unstarted ? no('channel.not-started', { channel }) : YES;
  const issues = mayActFor(machine, actor, serversOf(machine, channel));
  if (issues.length > 0) return issues;
  if (unstarted && isStartable(state, channels, channel)) return no('channel.not-started', { channel: nameOfChannel(channels, channel) });
  const running = publicationOf(state, channel)?.state === 'publishing' && isProgramRun(channels, channel);
  return running ? no('channel.program-runs', { channel }) : YES;
}

function mayWithdraw(machine: Machine, state: CaseState, actor: Actor): Why {
  if (!Object.values(state.publications).some(isOut)) return no('case.nothing-published');
  return mayActFor(machine, actor, authorities(machine));
}

/** Whoever took it down by hand says that it is gone; of what the program takes down, the program. */
function mayRecordWithdrawal(machine: Machine, state: CaseState, actor: Actor, channels: readonly Channel[], channel: string): Why {
  if (!Object.values(state.publications).some((one) => one.state === 'withdrawing')) return no('case.nothing-withdrawn');
  if (actor.kind === 'system') return YES;
  const issues = mayActFor(machine, actor, [...publishers(machine), ...authorities(machine)]);
  if (issues.length > 0) return issues;
  const running = publicationOf(state, channel)?.state === 'withdrawing' && isProgramRun(channels, channel);
  return running ? no('channel.program-withdraws', { channel }) : YES;
}

/**
 * Columns that may move a planned time. Once a step of the SOP has chosen channels and times, only its columns and those with the
 * last word; before that, whoever writes or publishes.
 */
export function timekeepers(machine: Machine, state: CaseState): readonly string[] {
  const choosers = stepsThatChose(machine, state);
  const own = choosers.length > 0 ? choosers.flatMap((step) => step.performers) : [...editors(machine), ...publishers(machine)];
  return [...new Set([...own, ...authorities(machine)])];
}

/** Passed once, a choice stands until its step is passed again, also while the case is back before it. */
function stepsThatChose(machine: Machine, state: CaseState): readonly MachineStep[] {
  return machine.steps.filter((step) => step.does === 'chooseChannels' && state.visits.some((visit) => visit.step === step.id && visit.way === 'done'));
}

/** Why this person may not change channels and times together with the text: a step of the SOP chose them, and they are none of its timekeepers. */
export function whyPlanFixed(machine: Machine, state: CaseState, actor: Actor): Issue | null {
  const choosers = stepsThatChose(machine, state);
  if (choosers.length === 0 || mayActFor(machine, actor, timekeepers(machine, state)).length === 0) return null;
  return error('channel.plan-fixed', 'channels', { performers: performerNames(machine, choosers.flatMap((step) => step.performers)) });
}

export function publishers(machine: Machine): readonly string[] {
  return machine.steps.filter((step) => step.does === 'publish').flatMap((step) => step.performers);
}

/** May a no be said here, and where may it go? The SOP's own way, or an earlier step of this case's way. */
export function waysBack(state: CaseState, step: MachineStep): readonly string[] {
  if (!isDecision(step)) return [];
  const earlier = state.trail.slice(0, state.trail.indexOf(step.id));
  return [...new Set([...(step.tidak === null ? [] : [step.tidak]), ...earlier.toReversed()])];
}
