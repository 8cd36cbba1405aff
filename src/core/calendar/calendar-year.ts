/** A year's list as it came with the program, taken over into an office's calendar. */
import type { ClosedDay, OfficeCalendar, SpecialPeriod } from './office-calendar.ts';

export interface CalendarYear {
  readonly year: number;
  readonly closed: readonly ClosedDay[];
  readonly special: readonly SpecialPeriod[];
}

/** What of the list the calendar does not have yet; a day the office has closed for its own reason is not asked twice. */
export function missingOf(calendar: OfficeCalendar, { closed, special }: CalendarYear): Pick<CalendarYear, 'closed' | 'special'> {
  return {
    closed: closed.filter((day) => !calendar.closed.some((one) => one.date === day.date)),
    special: special.filter((period) => !calendar.special.some((one) => one.from <= period.to && period.from <= one.to)),
  };
}

/** The office's own entries stay as they are; only what is missing comes in. */
export function takeYear(calendar: OfficeCalendar, list: CalendarYear): OfficeCalendar {
  const missing = missingOf(calendar, list);
  return { ...withDaysOff(calendar, missing.closed), special: [...calendar.special, ...missing.special].toSorted((a, b) => a.from.localeCompare(b.from)) };
}

/** Entries of the calendar that these days would take the place of, each with another name, kind or source. */
export function replacedBy(calendar: OfficeCalendar, days: readonly ClosedDay[]): readonly ClosedDay[] {
  const coming = new Map(days.map((day) => [day.date, day]));
  return calendar.closed.filter((one) => {
    const day = coming.get(one.date);
    return day !== undefined && (day.name !== one.name || day.kind !== one.kind || day.source !== one.source);
  });
}

/** A day that was closed already takes the new name, kind and source. */
export function withDaysOff(calendar: OfficeCalendar, days: readonly ClosedDay[]): OfficeCalendar {
  const dates = new Set(days.map((day) => day.date));
  return { ...calendar, closed: [...calendar.closed.filter((one) => !dates.has(one.date)), ...days].toSorted((a, b) => a.date.localeCompare(b.date)) };
}
