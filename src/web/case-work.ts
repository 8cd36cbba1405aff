/** What of a case's moves is this person's work now: the form on the page itself, and the channels still to be posted to by hand. */
import type { RegisterEntry } from '../core/case/event.ts';
import type { Move } from '../core/case/moves.ts';
import { chosenChannels, isOff, isProgramRun, isUnstarted, publicationOf } from '../core/case/showing.ts';
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
  return own ?? allowed.find((move) => move.type === 'ratify') ?? allowed.find((move) => move.type === 'sign');
}

/** The program posts there itself and writes down what came of it. */
export function postsItself(view: CaseView, channel: string): boolean {
  return isProgramRun(view.everyChannel, channel);
}

/** Channels this person still has to post to by hand, or to write down what came of it, or that were switched off before they were started. */
export function channelsToPost(view: CaseView): readonly Move[] {
  return view.moves.filter((move) => {
    if (move.type !== 'recordPublication' || !move.allowed || move.channel === null) return false;
    const state = publicationOf(view.state, move.channel)?.state;
    return state === undefined ? isOff(view.everyChannel, move.channel) : ['publishing', 'failed', 'unknown'].includes(state);
  });
}

/** Chosen for the case and switched off since, before anything was shown there. */
export function channelsLeftOver(view: CaseView): readonly string[] {
  const { machine } = view.version;
  return chosenChannels(machine, view.state).map((one) => one.channel).filter((channel) => isUnstarted(machine, view.state, channel) && isOff(view.everyChannel, channel));
}

/** Under which number the ended case was filed. */
export function recordOf({ archived, entries }: CaseState): RegisterEntry | undefined {
  return archived?.entry ?? entries.findLast((one) => one.register === 'arsip');
}
