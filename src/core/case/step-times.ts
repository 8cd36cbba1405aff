/** How long steps really took on the office's clock, beside what their SOP allows. */
import { elapsed } from '../calendar/elapsed.ts';
import type { CivilDate, Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import { target } from '../calendar/target.ts';
import type { MachineStep } from '../sop/machine.ts';
import { minutesOf } from '../sop/total-time.ts';
import { isLater } from './showing.ts';

export interface FinishedVisit {
  readonly step: MachineStep;
  readonly enteredAt: Instant;
  readonly leftAt: Instant;
  /** The last hour for which a showing of the case was planned. */
  readonly plannedFor?: Instant | null;
}

export interface StepTime {
  readonly step: string;
  readonly printed: string;
  readonly activity: string;
  /** The norm as printed; empty when the SOP sets none. */
  readonly norm: string;
  /** The norm in working minutes, by its longer end; null when it is not in minutes or hours. */
  readonly normMinutes: number | null;
  readonly visits: number;
  /** Working minutes of the office; what an outside party takes is not among them. */
  readonly medianMinutes: number;
  /** Nine of ten visits took no longer. */
  readonly p90Minutes: number;
  readonly longestMinutes: number;
  /** Visits that ended after their time was up; null without a norm. */
  readonly late: number | null;
  /** Median of the office minutes for which an outside party had it; null for the office's own steps. */
  readonly outsideMinutes: number | null;
}

/** One row per step that was visited, in the order given. */
export function stepTimes(visits: readonly FinishedVisit[], calendar: OfficeCalendar): readonly StepTime[] {
  const groups = Map.groupBy(visits, (visit) => visit.step.id);
  return [...groups.values()].map((group) => {
    const { step } = group[0] as FinishedVisit;
    const away = isAway(step) ? group.map(({ enteredAt, leftAt }) => ({ from: enteredAt, to: leftAt })) : [];
    const taken = group.map((visit, index) => elapsed(calendar, begunAt(visit), visit.leftAt, away.slice(index, index + 1)));
    const minutes = inOrder(taken.map((one) => one.ours));
    const judged = group.map((visit) => isLate(visit, calendar)).filter((one) => one !== null);
    return {
      step: step.id, printed: step.printed, activity: step.activity, norm: step.timePrinted, normMinutes: minutesOf(step.time)?.max ?? null, visits: group.length,
      medianMinutes: middle(minutes), p90Minutes: minutes[Math.ceil(minutes.length * 0.9) - 1] ?? 0, longestMinutes: minutes.at(-1) ?? 0,
      late: judged.length === 0 ? null : judged.filter((one) => one).length,
      outsideMinutes: isAway(step) ? middle(inOrder(taken.map((one) => one.theirs))) : null,
    };
  });
}

/** The office's clock stands still at this step: an outside party has the case. */
export function isAway(step: Pick<MachineStep, 'outside' | 'does'> | undefined): boolean {
  return step !== undefined && (step.outside || step.does === 'wait');
}

/** When there was something to do: a step that publishes waits for the planned hour, and nobody can hasten it. */
export function begunAt({ step, enteredAt, leftAt, plannedFor = null }: FinishedVisit): Instant {
  if (step.does !== 'publish' || plannedFor === null || !isLater(plannedFor, enteredAt)) return enteredAt;
  return isLater(plannedFor, leftAt) ? leftAt : plannedFor;
}

function inOrder(minutes: readonly number[]): readonly number[] {
  return minutes.toSorted((a, b) => a - b);
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Was the step left after its time was up? Null where nothing says how long it may take, or an outside party had it. */
function isLate(visit: FinishedVisit, calendar: OfficeCalendar): boolean | null {
  const due = isAway(visit.step) ? null : target(visit.step.time, begunAt(visit), calendar);
  return due === null ? null : epoch(visit.leftAt) > epoch(due);
}

export interface WeekOfSteps {
  readonly monday: CivilDate;
  readonly onTime: number;
  readonly late: number;
}

/** Every week from the first to the last in which a step with a norm was left, empty ones too. */
export function punctuality(visits: readonly FinishedVisit[], calendar: OfficeCalendar): readonly WeekOfSteps[] {
  const judged = visits.flatMap((visit) => {
    const late = isLate(visit, calendar);
    return late === null ? [] : [{ monday: mondayOf(visit.leftAt, calendar), late }];
  });
  const mondays = judged.map((one) => one.monday).toSorted();
  const weeks: WeekOfSteps[] = [];
  const last = mondays.at(-1);
  for (let monday = mondays[0]; monday !== undefined && last !== undefined && monday <= last; monday = Temporal.PlainDate.from(monday).add({ days: 7 }).toString()) {
    const here = judged.filter((one) => one.monday === monday);
    weeks.push({ monday, onTime: here.filter((one) => !one.late).length, late: here.filter((one) => one.late).length });
  }
  return weeks;
}

function mondayOf(at: Instant, calendar: OfficeCalendar): CivilDate {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(calendar.zone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

function epoch(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}
