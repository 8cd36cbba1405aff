/**
 * What goes when. A notice is due at once, or with the next digest (07.30 and 13.00 of a working day) when it comes
 * in quiet hours or the person wants it gathered. Only what is urgent rings in quiet hours.
 */
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import { DAY_MINUTES, instantOf, localMinute, minuteOfDay, openHours, type OpenHours } from '../calendar/open-hours.ts';
import { isOpen } from '../calendar/working-minutes.ts';
import type { NoticeTopic } from '../case/effect.ts';
import type { Quiet, WayPreference } from './preferences.ts';
import { groupOf } from './topics.ts';

/** Minutes of the local day. */
const SLOTS = [7 * 60 + 30, 13 * 60] as const;
/** An office that opens on none of so many days has no digest any more. */
const FURTHEST_DAYS = 400;

export function isQuiet(quiet: Quiet, calendar: OfficeCalendar, at: Instant): boolean {
  if (quiet.kind === 'none') return false;
  if (quiet.kind === 'office') return !isOpen(calendar, at);
  const minute = localMinute(openHours(calendar), at) % DAY_MINUTES;
  const [from, to] = [minuteOfDay(quiet.from), minuteOfDay(quiet.to)];
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

/** The first digest after this minute; null when there will be none. A digest that falls into quiet hours waits for their end, that same day. */
export function nextDigest(quiet: Quiet, calendar: OfficeCalendar, after: Instant): Instant | null {
  const hours = openHours(calendar);
  const start = localMinute(hours, after);
  const today = Math.floor(start / DAY_MINUTES);
  for (let day = today; day < today + FURTHEST_DAYS; day++) {
    if (hours.on(day).length === 0) continue;
    for (const [index, slot] of SLOTS.entries()) {
      const minute = firstLoud(quiet, hours, day, slot);
      if (minute !== null && minute < (SLOTS[index + 1] ?? DAY_MINUTES) && day * DAY_MINUTES + minute > start) return instantOf(hours, day * DAY_MINUTES + minute);
    }
  }
  return null;
}

/** First minute of the day, from `slot` on, that is not quiet. */
function firstLoud(quiet: Quiet, hours: OpenHours, day: number, slot: number): number | null {
  if (quiet.kind === 'none') return slot;
  if (quiet.kind === 'office') {
    const open = hours.on(day).find((one) => one.to > slot);
    return open ? Math.max(open.from, slot) : null;
  }
  const [from, to] = [minuteOfDay(quiet.from), minuteOfDay(quiet.to)];
  const inside = from <= to ? from <= slot && slot < to : slot >= from || slot < to;
  if (!inside) return slot;
  return to > slot ? to : null;
}

export interface FreshNotice {
  readonly topic: NoticeTopic;
  readonly urgent: boolean;
  readonly at: Instant;
}

/** When this way is to carry the notice; null when the person does not want it so. */
export function dueAt(notice: FreshNotice, way: WayPreference, quiet: Quiet, calendar: OfficeCalendar): Instant | null {
  if (!way.groups.includes(groupOf(notice.topic))) return null;
  if (notice.urgent) return notice.at;
  const waits = way.rhythm === 'digest' || isQuiet(quiet, calendar, notice.at);
  return waits ? nextDigest(quiet, calendar, notice.at) : notice.at;
}
