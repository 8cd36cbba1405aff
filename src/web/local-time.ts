/** Native date-and-time inputs speak the office's wall clock; the heart speaks instants. */
import type { Instant, Zone } from '../core/calendar/office-calendar.ts';

/** `2026-03-02T08:00` → `2026-03-02T01:00:00Z`. What is no time comes back as it is, for the schema to refuse. */
export function toInstant(local: string | undefined, zone: Zone): Instant | undefined {
  if (local === undefined) return undefined;
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return local;
  }
}

/** The other way; empty for nothing. */
export function toLocal(at: Instant | null | undefined, zone: Zone): string {
  if (!at) return '';
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
