import { error, warning, type Issue } from '../issue.ts';
import { minuteOfDay } from './open-hours.ts';
import type { DayHours, OfficeCalendar, WeekHours, Zone } from './office-calendar.ts';

export const ZONES: readonly Zone[] = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a calendar; one with errors must not be counted with. */
export function checkCalendar(calendar: OfficeCalendar): Issue[] {
  const zone = ZONES.includes(calendar.zone) ? [] : [error('calendar.zone-unknown', 'zone', { zone: calendar.zone })];
  const opens = calendar.hours.some((day) => day.length > 0);
  return [
    ...zone,
    ...checkWeek(calendar.hours, 'hours'),
    ...(opens ? [] : [error('calendar.never-open', 'hours')]),
    ...calendar.special.flatMap((period, index) => {
      const place = `special.${index}`;
      const dates = [...checkDate(period.from, `${place}.from`), ...checkDate(period.to, `${place}.to`)];
      return [
        ...dates,
        ...(dates.length === 0 && period.to < period.from
          ? [error('calendar.period-backwards', place, { name: period.name, from: period.from, to: period.to })] : []),
        ...checkWeek(period.hours, `${place}.hours`),
        ...(period.source.trim() === '' ? [warning('calendar.source-missing', place, { name: period.name })] : []),
      ];
    }),
    ...checkPeriodsOverlap(calendar),
    ...checkClosed(calendar),
  ];
}

export function checkWeek(week: WeekHours, place: string): Issue[] {
  if (week.length !== 7) return [error('calendar.week-length', place, { days: week.length })];
  return week.flatMap((day, index) => checkDay(day, `${place}.${index}`));
}

function checkDay(day: DayHours, place: string): Issue[] {
  const issues: Issue[] = [];
  let before = -1;
  for (const { from, to } of day) {
    const bad = [from, to].find((time) => !TIME.test(time));
    if (bad !== undefined) {
      issues.push(error('calendar.time-unreadable', place, { time: bad }));
      continue;
    }
    if (minuteOfDay(to) <= minuteOfDay(from)) issues.push(error('calendar.hours-backwards', place, { from, to }));
    else if (minuteOfDay(from) < before) issues.push(error('calendar.hours-overlap', place, { from, to }));
    before = Math.max(before, minuteOfDay(to));
  }
  return issues;
}

export function isCivilDate(date: string): boolean {
  if (!DATE.test(date)) return false;
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}

function checkDate(date: string, place: string): Issue[] {
  return isCivilDate(date) ? [] : [error('calendar.date-unreadable', place, { date })];
}

function checkPeriodsOverlap({ special }: OfficeCalendar): Issue[] {
  return special.flatMap((period, index) => special.slice(index + 1)
    .filter((other) => period.from <= other.to && other.from <= period.to)
    .map((other) => warning('calendar.periods-overlap', `special.${index}`, { name: period.name, other: other.name })));
}

function checkClosed({ closed }: OfficeCalendar): Issue[] {
  const seen = new Set<string>();
  return closed.flatMap(({ date, name, source }, index) => {
    const place = `closed.${index}`;
    const issues = checkDate(date, place);
    if (seen.has(date)) issues.push(warning('calendar.date-repeated', place, { date, name }));
    seen.add(date);
    if (source.trim() === '') issues.push(warning('calendar.source-missing', place, { name }));
    return issues;
  });
}
