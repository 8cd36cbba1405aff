/** How long steps really took on the office's clock, beside what their SOP allows. */
import { elapsed } from '../calendar/elapsed.ts';
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import { target } from '../calendar/target.ts';
import type { MachineStep } from '../sop/machine.ts';

export interface FinishedVisit {
  readonly step: MachineStep;
  readonly enteredAt: Instant;
  readonly leftAt: Instant;
}

export interface StepTime {
  readonly step: string;
  readonly printed: string;
  readonly activity: string;
  /** The norm as printed; empty when the SOP sets none. */
  readonly norm: string;
  readonly visits: number;
  /** Working minutes; an outside party's time is not the office's. */
  readonly medianMinutes: number;
  readonly longestMinutes: number;
  /** Visits that ended after their time was up; null without a norm. */
  readonly late: number | null;
}

/** One row per step that was visited, in the order given. */
export function stepTimes(visits: readonly FinishedVisit[], calendar: OfficeCalendar): readonly StepTime[] {
  const groups = Map.groupBy(visits, (visit) => visit.step.id);
  return [...groups.values()].map((group) => {
    const { step } = group[0] as FinishedVisit;
    const minutes = group.map((visit) => elapsed(calendar, visit.enteredAt, visit.leftAt).ours).toSorted((a, b) => a - b);
    const targets = step.outside || step.does === 'wait' ? [] : group.map((visit) => ({ visit, due: target(step.time, visit.enteredAt, calendar) })).filter((one) => one.due !== null);
    return {
      step: step.id, printed: step.printed, activity: step.activity, norm: step.timePrinted, visits: group.length,
      medianMinutes: minutes[Math.floor((minutes.length - 1) / 2)] ?? 0, longestMinutes: minutes.at(-1) ?? 0,
      late: targets.length === 0 ? null : targets.filter(({ visit, due }) => due !== null && epoch(visit.leftAt) > epoch(due)).length,
    };
  });
}

function epoch(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}
