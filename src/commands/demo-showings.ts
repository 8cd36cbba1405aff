/** What the player of a sample office's screen has reported of one showing, day by day until now. */
import { recordShowings } from '../actions/record-showings.ts';
import type { Context } from '../actions/context.ts';
import type { Instant, Zone } from '../core/calendar/office-calendar.ts';

/** The screen is lit from six in the morning to ten at night, and shows each of its slides every two minutes. */
const [LIT, DARK] = [6, 22];
const EVERY_MINUTES = 2;
const MOST_DAYS = 60;

/** Does nothing for a channel that has no screen. @param since when the showing began */
export async function reportShowings(context: Context, { officeId, channel, caseId, since, zone }: { officeId: string; channel: string; caseId: string; since: Instant; zone: Zone }): Promise<void> {
  const screen = await context.db.selectFrom('screens').select(['id', 'channel']).where('office_id', '=', officeId).where('channel', '=', channel).executeTakeFirst();
  if (!screen) return;
  const now = Temporal.Instant.from(context.now());
  const items = [];
  for (let day = Temporal.Instant.from(since).toZonedDateTimeISO(zone).startOfDay(); items.length < MOST_DAYS && Temporal.Instant.compare(day.toInstant(), now) < 0; day = day.add({ days: 1 })) {
    const begin = later(day.add({ hours: LIT }).toInstant(), Temporal.Instant.from(since));
    const end = earlier(day.add({ hours: DARK }).toInstant(), now);
    const count = Math.floor(end.since(begin).total('minutes') / EVERY_MINUTES);
    if (count > 0) items.push({ caseId, count, day: day.toPlainDate().toString(), firstAt: begin.toString(), lastAt: end.toString() });
  }
  const reported = await recordShowings(context, { id: screen.id, officeId, channel }, { batch: `contoh-${caseId}`, items });
  if (!reported.ok) throw new Error(reported.issues.map((issue) => issue.code).join(', '));
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}
