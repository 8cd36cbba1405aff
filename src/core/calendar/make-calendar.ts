import type { ClosedDay, OfficeCalendar, SpecialPeriod, WeekHours, Zone } from './office-calendar.ts';

/** What one file says: the hours, or a year's holidays, or an office's own days off. */
export interface CalendarPart {
  readonly hours?: WeekHours;
  readonly special?: readonly SpecialPeriod[];
  readonly closed?: readonly ClosedDay[];
}

const CLOSED_WEEK: WeekHours = [[], [], [], [], [], [], []];

/**
 * Lays parts over one another: a later part's weekly hours replace an earlier one's, its special periods go
 * before earlier ones where they overlap, and closed days add up.
 */
export function makeCalendar(zone: Zone, parts: readonly CalendarPart[]): OfficeCalendar {
  return {
    zone,
    hours: parts.findLast((part) => part.hours !== undefined)?.hours ?? CLOSED_WEEK,
    special: parts.toReversed().flatMap((part) => part.special ?? []),
    closed: parts.flatMap((part) => part.closed ?? []),
  };
}
