/**
 * Of which years a calendar knows the days off. Five national holidays have the same date every year; all others, and joint leave,
 * come with the year's decree, which lists some 16 to 27 days: a year with the five and a few more is not known.
 */
import type { CivilDate, Instant, OfficeCalendar } from './office-calendar.ts';

const SAME_EVERY_YEAR: readonly string[] = ['01-01', '05-01', '06-01', '08-17', '12-25'];
/** Beside those five; fewer are the beginning of a list, not a decree. */
const LEAST_OF_A_DECREE = 10;
/** From November on the next year is planned with, and its decree is out as a rule. */
const NEXT_YEAR_FROM = '11';

export function knowsYear({ closed }: Pick<OfficeCalendar, 'closed'>, year: number): boolean {
  const decreed = closed.filter(({ date, kind }) => kind !== 'local' && date.startsWith(`${year}-`) && !SAME_EVERY_YEAR.includes(date.slice(5)));
  return new Set(decreed.map(({ date }) => date)).size >= LEAST_OF_A_DECREE;
}

/** The last year of which the days off are known; null when there is none. */
export function lastKnownYear(calendar: Pick<OfficeCalendar, 'closed'>): number | null {
  const years = [...new Set(calendar.closed.map(({ date }) => Number(date.slice(0, 4))))].toSorted((a, b) => b - a);
  return years.find((year) => knowsYear(calendar, year)) ?? null;
}

/** The year whose days off somebody should enter now: this one, or from November on the next; null when both are known. */
export function yearToEnter(calendar: OfficeCalendar, today: CivilDate): number | null {
  const year = Number(today.slice(0, 4));
  if (!knowsYear(calendar, year)) return year;
  return today.slice(5, 7) >= NEXT_YEAR_FROM && !knowsYear(calendar, year + 1) ? year + 1 : null;
}

/** The year a deadline falls in, when its days off are not known: the deadline may then be a holiday. */
export function unknownYearOf(calendar: OfficeCalendar, dueAt: Instant): number | null {
  const { year } = Temporal.Instant.from(dueAt).toZonedDateTimeISO(calendar.zone);
  return knowsYear(calendar, year) ? null : year;
}
