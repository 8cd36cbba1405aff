import type { TimeNorm } from '../sop/time-norm.ts';
import { DAY_MINUTES, dayOf, instantOf, localMinute, openHours, type OpenHours } from './open-hours.ts';
import type { CivilDate, Instant, OfficeCalendar } from './office-calendar.ts';
import { addWorkingDays, addWorkingMinutes, closingMinute, nextOpening, nthWorkingDay } from './working-minutes.ts';

type Duration = Extract<TimeNorm, { kind: 'duration' }>;
type BeforeEvent = Extract<TimeNorm, { kind: 'beforeEvent' }>;

/** For a part of a month or year, as in "1,5 bulan". */
const DAYS_OF = { month: 30, year: 365 };

/**
 * When a step that began at `startedAt` should be done; null when its SOP sets no length (no time, a frequency),
 * or hangs on an event whose day is not known, or the office never opens again.
 *
 * A range counts by its longer end. "Segera" is due at the first minute the office is open: any minute after it
 * is already late, which is what the word asks for.
 */
export function target(norm: TimeNorm, startedAt: Instant, calendar: OfficeCalendar, event?: CivilDate): Instant | null {
  switch (norm.kind) {
    case 'none':
    case 'frequency':
      return null;
    case 'immediate':
      return nextOpening(calendar, startedAt);
    case 'duration':
      return afterDuration(norm, startedAt, calendar);
    case 'beforeEvent':
      return event === undefined ? null : beforeEvent(norm, event, openHours(calendar));
  }
}

function afterDuration({ max, unit, plus }: Duration, startedAt: Instant, calendar: OfficeCalendar): Instant | null {
  switch (unit) {
    case 'minute':
      return addWorkingMinutes(calendar, startedAt, max);
    case 'hour':
      return addWorkingMinutes(calendar, startedAt, max * 60);
    case 'workingDay': {
      const closing = addWorkingDays(calendar, startedAt, max);
      return closing === null || plus === undefined ? closing : addWorkingMinutes(calendar, closing, plus);
    }
    case 'calendarDay': {
      // "1x24 jam" runs through nights and holidays.
      const hours = openHours(calendar);
      return instantOf(hours, localMinute(hours, startedAt) + Math.ceil(max * DAY_MINUTES));
    }
    case 'week':
    case 'month':
    case 'year':
      return afterCalendarSpan(max, unit, startedAt, calendar);
  }
}

/** Weeks, months and years end at closing time of that date, or of the next working day when it is a day off. */
function afterCalendarSpan(length: number, unit: 'week' | 'month' | 'year', startedAt: Instant, calendar: OfficeCalendar): Instant | null {
  const hours = openHours(calendar);
  const start = Temporal.Instant.from(startedAt).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const whole = Math.floor(length);
  const rest = length - whole;
  const end = unit === 'week'
    ? start.add({ days: Math.ceil(length * 7) })
    : start.add(unit === 'month' ? { months: whole } : { years: whole }).add({ days: Math.ceil(rest * DAYS_OF[unit]) });
  return closingOn(hours, dayOf(end.toString()), 1);
}

/**
 * "H-3" is due at closing time of that day. A calendar date that is a day off moves away from the risk: before
 * the event to the working day before it, after the event ("H+1") to the working day after it.
 */
function beforeEvent({ days, unit }: BeforeEvent, event: CivilDate, hours: OpenHours): Instant | null {
  const day = dayOf(event);
  if (unit === 'calendarDay' || days === 0) return closingOn(hours, day - days, days < 0 ? 1 : -1);
  const working = nthWorkingDay(hours, day, -days);
  return working === null ? null : closingOn(hours, working, 1);
}

/** When a day given as a deadline is over: at its closing time, or that of the next working day when it is a day off. */
export function endOfDay(on: CivilDate, calendar: OfficeCalendar): Instant | null {
  return closingOn(openHours(calendar), dayOf(on), 1);
}

function closingOn(hours: OpenHours, day: number, direction: 1 | -1): Instant | null {
  const open = hours.on(day).length > 0 ? day : nthWorkingDay(hours, day, direction);
  return open === null ? null : instantOf(hours, closingMinute(hours, open)!);
}
