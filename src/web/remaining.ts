/** How long is left until a step is due, in office time. */
import { workingMinutesBetween } from '../core/calendar/working-minutes.ts';
import type { Instant, OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { formatRemaining } from '../texts/format-time.ts';
import { pageWords } from '../texts/pages.ts';

export interface Remaining {
  readonly words: string;
  readonly tone: 'overdue' | 'soon' | 'calm';
}

const SOON_MINUTES = 60;

export function remaining(calendar: OfficeCalendar, dueAt: Instant | null, now: Instant): Remaining {
  if (dueAt === null) return { words: pageWords.noDue, tone: 'calm' };
  const late = Date.parse(now) > Date.parse(dueAt);
  const minutes = late ? -workingMinutesBetween(calendar, dueAt, now) : workingMinutesBetween(calendar, now, dueAt);
  if (late) return { words: minutes === 0 ? 'waktunya habis' : formatRemaining(minutes), tone: 'overdue' };
  return { words: formatRemaining(minutes), tone: minutes <= SOON_MINUTES ? 'soon' : 'calm' };
}
