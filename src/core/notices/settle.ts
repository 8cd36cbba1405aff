/**
 * What becomes of everything that is due for one person by one way: which letters are written now, what waits for the
 * next digest, and what needs no telling any more. Each item is in exactly one of the three.
 */
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import type { Quiet } from './preferences.ts';
import { isQuiet, nextDigest } from './timing.ts';

export interface Pending {
  readonly id: number;
  readonly urgent: boolean;
  /** Read, or the work it stands for is done. */
  readonly closed: boolean;
}

export interface Settled<T extends Pending> {
  /** One letter each; several items make a digest. */
  readonly letters: readonly (readonly T[])[];
  /** Waits until then; null when no digest will ever come, and the app alone tells it. */
  readonly postponed: { readonly items: readonly T[]; readonly until: Instant | null };
  readonly dropped: readonly T[];
}

/** @param due what is due by `now`, oldest first */
export function settle<T extends Pending>(due: readonly T[], quiet: Quiet, calendar: OfficeCalendar, now: Instant): Settled<T> {
  const dropped = due.filter((one) => one.closed);
  const open = due.filter((one) => !one.closed);
  const urgent = open.filter((one) => one.urgent).map((one) => [one]);
  const calm = open.filter((one) => !one.urgent);
  // A worker that was away wakes up at any hour: what was due by day is not sent by night.
  if (calm.length > 0 && isQuiet(quiet, calendar, now)) return { letters: urgent, postponed: { items: calm, until: nextDigest(quiet, calendar, now) }, dropped };
  return { letters: [...urgent, ...(calm.length > 0 ? [calm] : [])], postponed: { items: [], until: null }, dropped };
}
