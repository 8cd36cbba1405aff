/**
 * The working minutes of several steps together.
 * Days and longer need an office's calendar to become minutes, so they are counted apart, not guessed.
 */
import type { TimeNorm } from './time-norm.ts';

const MINUTES_PER_HOUR = 60;

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
