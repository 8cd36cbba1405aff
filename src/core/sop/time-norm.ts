/**
 * The time a step may take, as its SOP prints it, in a form a calendar can use.
 * `parse-time` reads it; `calendar/target` turns it into an instant.
 */
export type TimeUnit = 'minute' | 'hour' | 'workingDay' | 'calendarDay' | 'week' | 'month' | 'year';

export type TimeNorm =
  /** No time printed, or not understood: no target, never zero. */
  | { readonly kind: 'none' }
  /** "60 menit", "1-2 hari": minutes and hours are working time, `hari` is a working day unless the text says kalender. `plus`: minutes after whole days, as in "1 hari 2 jam". */
  | { readonly kind: 'duration'; readonly min: number; readonly max: number; readonly unit: TimeUnit; readonly plus?: number }
  /** "H-3": so many days before the day of the event; "H+1" has negative days. */
  | { readonly kind: 'beforeEvent'; readonly days: number; readonly unit: 'workingDay' | 'calendarDay' }
  /** "setiap bulan", "2 kali seminggu": how often, not how long. */
  | { readonly kind: 'frequency'; readonly times: number; readonly every: number; readonly unit: TimeUnit }
  /** "segera", "saat itu juga": at once. */
  | { readonly kind: 'immediate' };

export const NO_TIME: TimeNorm = { kind: 'none' };
