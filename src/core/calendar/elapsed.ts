import type { Instant, OfficeCalendar } from './office-calendar.ts';
import { workingMinutesBetween } from './working-minutes.ts';

/** While an outside party has the case; `to` is null while it still has it. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Office minutes, by who had the case. */
export interface Elapsed {
  readonly ours: number;
  readonly theirs: number;
}

/** Splits the office minutes of a step between the office and those it waited for. Pauses may overlap and may reach beyond the step. */
export function elapsed(calendar: OfficeCalendar, from: Instant, to: Instant, pauses: readonly Pause[] = []): Elapsed {
  const total = workingMinutesBetween(calendar, from, to);
  const inOrder = pauses
    .map((pause) => ({ from: later(pause.from, from), to: pause.to === null ? to : earlier(pause.to, to) }))
    .sort((a, b) => Temporal.Instant.compare(a.from, b.from));
  let theirs = 0;
  let counted = from;
  for (const pause of inOrder) {
    theirs += workingMinutesBetween(calendar, later(pause.from, counted), pause.to);
    counted = later(counted, pause.to);
  }
  return { ours: total - theirs, theirs };
}

function later(a: Instant, b: Instant): Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}

function earlier(a: Instant, b: Instant): Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
