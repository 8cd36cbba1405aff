/** Days on an office's calendar as a span of instants. */
import { sql, type RawBuilder } from 'kysely';
import type { CivilDate, Zone } from '../core/calendar/office-calendar.ts';

/** First and last day, inclusive; null for no bound. */
export interface LocalDays {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly zone: Zone;
}

export function localSpan({ from, to, zone }: LocalDays): RawBuilder<unknown> {
  return sql`tstzrange((${from}::date)::timestamp at time zone ${zone}, (${to}::date + interval '1 day')::timestamp at time zone ${zone})`;
}
