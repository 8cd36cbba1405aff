/** The way so far with its times against the SOP's, the step it is at, and the steps ahead when every answer is yes. */
import { findStep } from '../../core/sop/machine.ts';
import { stepsAhead } from '../../core/sop/ways.ts';
import { workingMinutesBetween } from '../../core/calendar/working-minutes.ts';
import type { Visit } from '../../core/case/state.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { wayWords } from '../../texts/choice-words.ts';
import { formatMinutes } from '../../texts/format-time.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { performersOf } from '../case-names.ts';
import { Timeline, type Moment } from './timeline.tsx';

export function CaseWay({ view, now }: { view: CaseView; now: string }) {
  const { state, version } = view;
  const ahead = state.step === null || state.status !== 'open' ? [] : stepsAhead(version.machine, state.step);
  const moments: Moment[] = [
    ...state.visits.map((visit) => visitMoment(view, visit, now)),
    ...ahead.map((step): Moment => ({ state: 'ahead', mark: step.printed || '·', title: step.activity, note: [performersOf(view, step.id), step.timePrinted].filter((one) => one !== '').join(' · ') })),
  ];
  return <Timeline moments={moments} label="Jalannya berkas" />;
}

function visitMoment(view: CaseView, visit: Visit, now: string): Moment {
  const step = findStep(view.version.machine, visit.step);
  const minutes = workingMinutesBetween(view.office.calendar, visit.enteredAt, visit.leftAt ?? now);
  const norm = step?.timePrinted ? ` dari ${step.timePrinted}` : '';
  const left = visit.leftAt !== null;
  const who = visit.by ? wordSeal(visit.by) : performersOf(view, visit.step);
  return {
    state: left ? 'done' : 'current', mark: step?.printed || '·', title: step?.activity ?? visit.step,
    note: `${who} · ${formatMinutes(minutes)}${norm}${left && visit.way ? ` · ${wayWords[visit.way]}` : ''}`,
  };
}
