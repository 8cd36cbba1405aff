/** Which days a report may cover. */
import { error, type Issue } from '../issue.ts';

/** Longer reports would be read by nobody and counted by a machine for minutes. */
const MOST_DAYS = 1100;

/** @param from and `to` are days of the calendar, both inclusive; `place` is the field that is wrong, the last day */
export function checkSpan(from: string, to: string, place: string): readonly Issue[] {
  if (to < from) return [error('dates.reversed', place, { from, to })];
  return Temporal.PlainDate.from(from).until(to).days > MOST_DAYS ? [error('report.span-long', place, { days: MOST_DAYS })] : [];
}
