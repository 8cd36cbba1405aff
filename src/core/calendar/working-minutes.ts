/**
 * Sums of office time. An instant counts as the minute it lies in, so that every result is a whole number of
 * minutes and parts add up to the whole. Days are walked one by one, never minutes.
 */
import { DAY_MINUTES, instantOf, localMinute, openHours, type OpenHours } from './open-hours.ts';
import type { Instant, OfficeCalendar } from './office-calendar.ts';

/** After so many days without an opening a calendar is taken to be closed for good. */
const LONGEST_CLOSURE_DAYS = 3660;

/** Minutes the office is open between two instants; 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: OfficeCalendar, from: Instant, to: Instant): number {
  const hours = openHours(calendar);
  const start = localMinute(hours, from);
  const end = localMinute(hours, to);
  let sum = 0;
  for (let day = Math.floor(start / DAY_MINUTES); day * DAY_MINUTES < end; day++) {
    for (const open of hours.on(day)) {
      const first = Math.max(start, day * DAY_MINUTES + open.from);
      const last = Math.min(end, day * DAY_MINUTES + open.to);
      if (last > first) sum += last - first;
    }
  }
  return sum;
}

/**
 * The first instant at which so many office minutes have passed since `from`; with 0 minutes the next moment the
 * office is open. Work that ends with the day ends at closing time, not at the next opening.
 * Null when the calendar never opens again.
 */
export function addWorkingMinutes(calendar: OfficeCalendar, from: Instant, minutes: number): Instant | null {
  if (minutes <= 0) return nextOpening(calendar, from);
  const hours = openHours(calendar);
  const start = localMinute(hours, from);
  let left = Math.ceil(minutes);
  let idle = 0;
  for (let day = Math.floor(start / DAY_MINUTES); idle < LONGEST_CLOSURE_DAYS; day++) {
    idle += 1;
    for (const open of hours.on(day)) {
      const first = Math.max(start, day * DAY_MINUTES + open.from);
      const length = day * DAY_MINUTES + open.to - first;
      if (length <= 0) continue;
      if (length >= left) return instantOf(hours, first + left);
      left -= length;
      idle = 0;
    }
  }
  return null;
}

/**
 * Closing time of the nth working day after the day of `from`; that day itself does not count, as offices count
 * `hari kerja`. With 0 days: closing time of that day, or of the next working day when it is over or a day off.
 */
export function addWorkingDays(calendar: OfficeCalendar, from: Instant, days: number): Instant | null {
  const hours = openHours(calendar);
  const start = localMinute(hours, from);
  const today = Math.floor(start / DAY_MINUTES);
  if (days <= 0) {
    const closing = closingMinute(hours, today);
    if (closing !== null && closing > start) return instantOf(hours, closing);
  }
  const day = nthWorkingDay(hours, today, Math.max(1, Math.ceil(days)));
  return day === null ? null : instantOf(hours, closingMinute(hours, day)!);
}

/** True from each opening up to, and without, each closing time. */
export function isOpen(calendar: OfficeCalendar, at: Instant): boolean {
  const hours = openHours(calendar);
  const minute = localMinute(hours, at);
  const day = Math.floor(minute / DAY_MINUTES);
  const time = minute - day * DAY_MINUTES;
  return hours.on(day).some((open) => open.from <= time && time < open.to);
}

/** The minute itself when the office is open then, else its next opening; null when it never opens again. */
export function nextOpening(calendar: OfficeCalendar, at: Instant): Instant | null {
  const hours = openHours(calendar);
  const start = localMinute(hours, at);
  const today = Math.floor(start / DAY_MINUTES);
  for (let day = today; day < today + LONGEST_CLOSURE_DAYS; day++) {
    for (const open of hours.on(day)) {
      if (day * DAY_MINUTES + open.to > start) return instantOf(hours, Math.max(start, day * DAY_MINUTES + open.from));
    }
  }
  return null;
}

/** Local minute at which a day's last open interval ends; null on a day off. */
export function closingMinute(hours: OpenHours, day: number): number | null {
  const last = hours.on(day).at(-1);
  return last === undefined ? null : day * DAY_MINUTES + last.to;
}

/** The nth working day after `day`, or before it when `count` is negative; `count` must not be 0. */
export function nthWorkingDay(hours: OpenHours, day: number, count: number): number | null {
  const step = Math.sign(count);
  let left = Math.abs(count);
  for (let at = day + step, idle = 0; idle < LONGEST_CLOSURE_DAYS; at += step, idle++) {
    if (hours.on(at).length === 0) continue;
    idle = 0;
    left -= 1;
    if (left === 0) return at;
  }
  return null;
}
