/** The way so far with its times against the SOP's, the step it is at, and the steps ahead when every answer is yes. */
import { isLater, publishableSince } from '../../core/case/showing.ts';
import { begunAt } from '../../core/case/step-times.ts';
import { findStep, type MachineStep } from '../../core/sop/machine.ts';
import { stepsAhead } from '../../core/sop/ways.ts';
import { workingMinutesBetween } from '../../core/calendar/working-minutes.ts';
import type { Way } from '../../core/case/event.ts';
import type { Visit } from '../../core/case/state.ts';
import type { Equipment } from '../../doors/equipment.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords as words } from '../../texts/case-words.ts';
import { statusWords, wayWords } from '../../texts/choice-words.ts';
import { formatOfficeTime } from '../../texts/format-time.ts';
import { readNorm } from '../../texts/read-norm.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { performersOf, stepName } from '../case-names.ts';
import { Timeline, type Moment } from './timeline.tsx';

/** "langkah 6, menyetujui": enough to leave the way folded. */
export function wordProgress(view: CaseView): string {
  return view.state.step === null ? '' : stepName(view, view.state.step);
}

/** The SOP's own drawing with the way marked; it scrolls in its box, and a script brings the current step into sight. */
export function CaseDrawing({ view, equipment, open }: { view: CaseView; equipment: Equipment; open: boolean }) {
  const { state, version } = view;
  const drawing = equipment.drawSop(version.definition, { done: state.visits.filter((one) => one.leftAt !== null).map((one) => one.step), current: state.step === null ? [] : [state.step] });
  return (
    <details class="way-drawing" open={open}>
      <summary>{words.path.drawing}</summary>
      <div class="drawing" tabindex={0} role="region" aria-label={words.path.drawingHere}><div lang="id" dangerouslySetInnerHTML={{ __html: drawing }}></div></div>
    </details>
  );
}

export function CaseWay({ view, now }: { view: CaseView; now: string }) {
  const { state, version } = view;
  const ahead = state.step === null || state.status !== 'open' ? [] : stepsAhead(version.machine, state.step);
  const moments: Moment[] = [
    ...state.visits.map((visit) => visitMoment(view, visit, now)),
    ...ahead.map((step): Moment => ({ state: 'ahead', mark: step.printed || '·', title: step.activity, note: [performersOf(view, step.id), readNorm(step.timePrinted)].filter((one) => one !== '').join('\u00a0· ') })),
  ];
  return <Timeline moments={moments} label={words.way} />;
}

function visitMoment(view: CaseView, visit: Visit, now: string): Moment {
  const { state } = view;
  const step = findStep(view.version.machine, visit.step);
  const left = visit.leftAt !== null;
  // A no that ended the case sent it back to nobody.
  const isEnd = visit.way === 'tidak' && state.status !== 'open' && visit === state.visits.at(-1);
  const until = visit.leftAt ?? now;
  const plannedFor = left ? lastHour(view) : publishableSince(view.version.machine, view.state);
  const minutes = workingMinutesBetween(view.office.calendar, step ? begunAt({ step, enteredAt: visit.enteredAt, leftAt: until, plannedFor }) : visit.enteredAt, until);
  const who = visit.by ? wordSeal(visit.by) : performersOf(view, visit.step);
  return {
    state: left ? 'done' : 'current', mark: step?.printed || '·', title: step?.activity ?? visit.step,
    note: <>{who}{left && visit.way && `\u00a0· ${isEnd ? statusWords[state.status].toLowerCase() : wordWay(visit.way, step)}`}<Taken minutes={minutes} step={step} going={!left} /></>,
  };
}

/** The last hour for which something of the case was planned. */
function lastHour({ state }: CaseView): string | null {
  return Object.values(state.publications).flatMap((one) => one.from ?? []).reduce<string | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);
}

/** A yes is called by what it was: an order passed on, an initial, an approval. */
function wordWay(way: Way, step: MachineStep | undefined): string {
  if (way !== 'ya') return wayWords[way];
  return step?.does === 'dispose' ? words.path.passedOn : step?.does === 'verify' ? words.path.initialled : wayWords.ya;
}

/** Real time beside the norm; the bar says the same as the words. */
function Taken({ minutes, step, going }: { minutes: number; step: MachineStep | undefined; going: boolean }) {
  const norm = step && !step.outside && step.does !== 'wait' ? normMinutes(step) : null;
  const late = norm !== null && minutes > norm;
  return (
    <span class="taken">
      <span class={late ? 'late' : undefined}>{going && words.path.going}{formatOfficeTime(minutes)}{step?.timePrinted ? words.path.of(readNorm(step.timePrinted)) : ''}{late && words.path.over(formatOfficeTime(minutes - norm))}</span>
      {norm !== null && <meter class="taken-bar" min={0} max={norm} high={norm * 0.999} value={Math.min(minutes, norm)} aria-hidden="true"></meter>}
    </span>
  );
}

/** Only a length in working time can be laid beside working minutes. */
function normMinutes({ time }: MachineStep): number | null {
  if (time.kind !== 'duration') return null;
  if (time.unit === 'minute') return time.max;
  return time.unit === 'hour' ? time.max * 60 : null;
}
