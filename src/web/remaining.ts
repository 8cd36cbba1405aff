/** How long is left until a step is due, in office time. */
import { unknownYearOf } from '../core/calendar/known-years.ts';
import { workingMinutesBetween } from '../core/calendar/working-minutes.ts';
import type { Instant, OfficeCalendar, Zone } from '../core/calendar/office-calendar.ts';
import { formatDate, formatRemaining, localDate, timeWords } from '../texts/format-time.ts';
import { pageWords } from '../texts/pages.ts';

export interface Remaining {
  readonly words: string;
  readonly tone: 'overdue' | 'soon' | 'calm';
  /** How much of the norm has passed, 0 to 1; null where there is no norm, or it is not known since when it runs. */
  readonly share: number | null;
  /** Why the deadline may lie on a day off; absent where the days off of its year are known. */
  readonly doubt?: string;
}

const SOON_MINUTES = 60;
/** Beyond three days' work a date says more than hours do. */
const LONG_MINUTES = 24 * 60;
/** An hour before the end of a day's work is soon; of work that takes ten minutes it is the whole of it. */
const SOON_SHARE = 0.75;

/** @param since when the step came to whoever has it */
export function remaining(calendar: OfficeCalendar, dueAt: Instant | null, now: Instant, since: Instant | null = null): Remaining {
  if (dueAt === null) return { words: pageWords.noDue, tone: 'calm', share: null };
  const unknown = unknownYearOf(calendar, dueAt);
  return { ...until(calendar, dueAt, now, since), ...(unknown !== null && { doubt: timeWords.yearUnknown(unknown) }) };
}

function until(calendar: OfficeCalendar, dueAt: Instant, now: Instant, since: Instant | null): Remaining {
  const late = Date.parse(now) > Date.parse(dueAt);
  if (late) {
    const minutes = workingMinutesBetween(calendar, dueAt, now);
    const words = minutes === 0 ? timeWords.up : minutes > LONG_MINUTES ? timeWords.overSince(dayOf(dueAt, now, calendar.zone)) : formatRemaining(-minutes);
    return { words, tone: 'overdue', share: 1 };
  }
  const left = workingMinutesBetween(calendar, now, dueAt);
  const norm = since === null ? null : workingMinutesBetween(calendar, since, dueAt);
  const share = norm === null ? null : norm === 0 ? 1 : 1 - left / norm;
  const soon = left <= SOON_MINUTES && (share === null || share >= SOON_SHARE);
  return { words: left > LONG_MINUTES ? timeWords.until(dayOf(dueAt, now, calendar.zone)) : formatRemaining(left), tone: soon ? 'soon' : 'calm', share };
}

/** "17 November"; with the year when it is another. */
function dayOf(at: Instant, now: Instant, zone: Zone): string {
  const [day, today] = [localDate(at, zone), localDate(now, zone)];
  return day.slice(0, 4) === today.slice(0, 4) ? formatDate(day).slice(0, -5) : formatDate(day);
}
