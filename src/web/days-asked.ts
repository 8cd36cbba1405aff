/** Two days from an address: what is no day of the calendar is left out, so that a filter never fails. */
import type { Zone } from '../core/calendar/office-calendar.ts';
import type { LocalDays } from '../queries/local-days.ts';

export function daysAsked(from: string | undefined, to: string | undefined, zone: Zone): LocalDays | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null && last === null) return undefined;
  // The wrong way round holds nothing, and a range the database would refuse is no answer.
  return first !== null && last !== null && last < first ? { from: first, to: first, zone } : { from: first, to: last, zone };
}

/** The day, or null for a text that names none between 1900 and 2199. */
export function dayOf(text: string | undefined): string | null {
  if (text === undefined || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
