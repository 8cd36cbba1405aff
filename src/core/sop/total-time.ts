/**
 * The working minutes of several steps together.
 * Days and longer need an office's calendar to become minutes, so they are counted apart, not guessed.
 */
import type { TimeNorm } from './time-norm.ts';

const MINUTES_PER_HOUR = 60;
/** A plain working day: 37 hours and 30 minutes in five days, without the breaks (Perpres 21/2023). Good for sums, never for a deadline. */
export const PLAIN_DAY_MINUTES = 450;

export interface TotalTime {
  /** Working minutes if every range is taken at its shortest; hours count 60. */
  readonly min: number;
  readonly max: number;
  /** Steps that are in the sum. */
  readonly counted: number;
  /** Steps with a time that is not in minutes or hours. */
  readonly apart: number;
  /** Steps without any time. */
  readonly missing: number;
}

/** Null when no step has a time in minutes or hours: no total, never zero. */
export function totalTime(times: readonly TimeNorm[]): TotalTime | null {
  let [min, max, counted, apart, missing] = [0, 0, 0, 0, 0];
  for (const time of times) {
    const minutes = minutesOf(time);
    if (minutes) {
      min += minutes.min;
      max += minutes.max;
      counted += 1;
    } else if (time.kind === 'none') missing += 1;
    else apart += 1;
  }
  return counted === 0 ? null : { min, max, counted, apart, missing };
}

/** Working minutes of one norm; null when it is not a duration in minutes or hours. */
export function minutesOf(time: TimeNorm): { readonly min: number; readonly max: number } | null {
  if (time.kind !== 'duration') return null;
  if (time.unit === 'minute') return { min: time.min, max: time.max };
  if (time.unit === 'hour') return { min: time.min * MINUTES_PER_HOUR, max: time.max * MINUTES_PER_HOUR };
  return null;
}

/** A length in the smallest of what it can be added to without an office's calendar: working minutes, days of the calendar, or months. */
export interface Amount {
  readonly in: 'workingMinutes' | 'calendarDays' | 'months';
  readonly min: number;
  readonly max: number;
}

/** Null for what is no length. */
export function amountOf(time: TimeNorm): Amount | null {
  if (time.kind !== 'duration') return null;
  const amount = (unit: Amount['in'], size: number): Amount => ({ in: unit, min: time.min * size, max: time.max * size });
  switch (time.unit) {
    case 'minute': return amount('workingMinutes', 1);
    case 'hour': return amount('workingMinutes', MINUTES_PER_HOUR);
    case 'workingDay': return { in: 'workingMinutes', min: time.min * PLAIN_DAY_MINUTES + (time.plus ?? 0), max: time.max * PLAIN_DAY_MINUTES + (time.plus ?? 0) };
    case 'calendarDay': return amount('calendarDays', 1);
    case 'week': return amount('calendarDays', 7);
    case 'month': return amount('months', 1);
    case 'year': return amount('months', 12);
  }
}
