/** The publish step is over when every planned channel has been shown or excused. */
import { findStep } from '../../sop/machine.ts';
import type { Chapter } from '../chapter.ts';
import type { CaseState } from '../state.ts';

export function leaveWhenDone(chapter: Chapter): void {
  const { state, machine } = chapter;
  const step = findStep(machine, state.step ?? '');
  if (state.status !== 'open' || step?.does !== 'publish' || state.channels.length === 0) return;
  if (state.channels.every(({ channel }) => isOver(state, channel))) chapter.move('done', step.ya);
}

export function isOver(state: CaseState, channel: string): boolean {
  const outcome = state.publications[channel]?.state;
  return outcome === 'published' || outcome === 'excused' || outcome === 'withdrawing' || outcome === 'withdrawn';
}
