/** What of a case's moves is this person's work now: the form on the page itself, and the channels still to be posted to by hand. */
import type { RegisterEntry } from '../core/case/event.ts';
import type { Move } from '../core/case/moves.ts';
import type { CaseState } from '../core/case/state.ts';
import { findStep } from '../core/sop/machine.ts';
import type { CaseView } from '../queries/case-view.ts';

/** The form that stands on the page itself: the step's own, or what must come before it. */
export function ownMove(view: CaseView): Move | undefined {
  const step = findStep(view.version.machine, view.state.step ?? '');
  const allowed = view.moves.filter((move) => move.allowed);
  if (step?.does === 'draft') return allowed.find((move) => move.type === 'edit');
  if (step?.does === 'followUp' && view.state.followUps.some((one) => !one.closed)) return allowed.find((move) => move.type === 'closeFollowUp');
  const own = allowed.find((move) => move.step !== null && move.step === view.state.step && move.type !== 'skip');
  if (own?.type === 'publish' && !hasToStart(view)) return undefined;
  return own ?? allowed.find((move) => move.type === 'ratify') ?? allowed.find((move) => move.type === 'sign');
}

/** Something is still to be sent out: before that there is nothing to record, after it nothing to start again. */
export function hasToStart(view: CaseView): boolean {
  const { channels, publications } = view.state;
  return channels.length === 0 || channels.some(({ channel }) => publications[channel] === undefined || publications[channel]?.state === 'failed');
}

/** The program posts there itself and writes down what came of it. */
export function postsItself(view: CaseView, channel: string): boolean {
  return view.channels.some((one) => one.key === channel && one.mode !== 'hand');
}

/** Is it a person's to write down what came of this channel? Of the program's own, only when that failed or is not known. */
export function isToRecord(view: CaseView, channel: string): boolean {
  const state = view.state.publications[channel]?.state ?? '';
  return ['failed', 'unknown'].includes(state) || (state === 'publishing' && !postsItself(view, channel));
}

/** Channels this person still has to post to by hand, or to write down what came of it. */
export function channelsToPost(view: CaseView): readonly Move[] {
  return view.moves.filter((move) => move.type === 'recordPublication' && move.allowed && move.channel !== null && isToRecord(view, move.channel));
}

/** Under which number the ended case was filed. */
export function recordOf({ archived, entries }: CaseState): RegisterEntry | undefined {
  return archived?.entry ?? entries.findLast((one) => one.register === 'arsip');
}
