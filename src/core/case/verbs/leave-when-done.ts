/** The publish step is over when every planned channel has been shown, excused or taken back; a report, when no link is left. */
import { findStep } from '../../sop/machine.ts';
import type { Chapter } from '../chapter.ts';
import { isOver } from '../showing.ts';

export function leaveWhenDone(chapter: Chapter): void {
  const { state, machine } = chapter;
  const step = findStep(machine, state.step ?? '');
  if (state.status === 'open' && step?.does === 'report' && chapter.skipReport(step)) chapter.move('skipped', step.ya);
  if (state.status !== 'open' || step?.does !== 'publish' || state.channels.length === 0) return;
  if (state.channels.every(({ channel }) => isOver(state, channel))) chapter.move('done', step.ya);
}
