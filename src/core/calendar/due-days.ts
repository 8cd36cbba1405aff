/** Days somebody may be given to do something, on the office's own calendar. */
import { dayOf, openHours } from './open-hours.ts';
import type { CivilDate, OfficeCalendar } from './office-calendar.ts';
import { nthWorkingDay } from './working-minutes.ts';

/** The first, third and fifth working day after `today`; fewer when the calendar ends before them. */
export function dueDays(calendar: OfficeCalendar, today: CivilDate): readonly { readonly workingDays: number; readonly on: CivilDate }[] {
  const hours = openHours(calendar);
  return [1, 3, 5].flatMap((workingDays) => {
    const day = nthWorkingDay(hours, dayOf(today), workingDays);
    return day === null ? [] : [{ workingDays, on: civilOf(day) }];
  });
}

/** Why the office is closed on a day; null on a working day, an empty name on an ordinary day off. */
export function closedOn(calendar: OfficeCalendar, on: CivilDate): { readonly name: string } | null {
  const named = calendar.closed.find((one) => one.date === on);
  if (named) return { name: named.name };
  return openHours(calendar).on(dayOf(on)).length === 0 ? { name: '' } : null;
}

function civilOf(day: number): CivilDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
}
