/**
 * `/kalender/{token}.ics`: what a person's own calendar program reads. Titles and times alone: what the office shows, this person's
 * own due dates, days off. Nobody's name, no text, no link that opens without signing in.
 */
import { createHash } from 'node:crypto';
import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { findCalendarFeed, type CalendarFeed } from '../../queries/calendar-feed.ts';
import { readCalendar, type CalendarEntry } from '../../queries/calendar.ts';
import { myDesk } from '../../queries/desk.ts';
import { calendarWords, wordCalendarEntry } from '../../texts/calendar-words.ts';
import { localDate } from '../../texts/format-time.ts';
import { inIndonesian } from '../../texts/language.ts';
import { shiftDay } from '../calendar-days.ts';
import type { Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const BACK = 30;
const AHEAD = 180;
const TASKS = 200;
const HOUR = 3_600_000;

export const calendarFeedPage: Page = (equipment) => async (c) => {
  const token = /^([A-Za-z0-9_-]{32})\.ics$/.exec(c.req.param('file') ?? '')?.[1];
  const { db, now } = equipment.context;
  const feed = token === undefined ? undefined : await findCalendarFeed(db, createHash('sha256').update(token).digest());
  if (!feed) return missing(c);
  const at = now();
  const today = localDate(at, feed.calendar.zone);
  const [entries, desk] = await Promise.all([
    readCalendar(db, feed.officeId, feed.calendar, { from: shiftDay(today, -BACK), to: shiftDay(today, AHEAD), at, kinds: ['publication', 'screen', 'day'] }),
    myDesk(db, feed.officeId, feed.personId, at, { limit: TASKS }),
  ]);
  const due = desk.items.flatMap((task): CalendarEntry[] => (task.dueAt === null ? [] : [{
    kind: 'task', what: 'due', on: '', at: task.dueAt, title: task.title, detail: task.step, caseId: task.caseId, channel: null, until: null, movable: null,
  }]));
  // Read by programs, for years: the office's language, whatever a browser's cookie says.
  const text = inIndonesian(() => writeFeed(feed, [...entries, ...due], at, equipment.baseUrl));
  return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' });
};

function writeFeed(feed: CalendarFeed, entries: readonly CalendarEntry[], at: string, baseUrl: string): string {
  const calendar = new ICalCalendar({ name: feed.name, prodId: { company: 'Kentongan', product: calendarWords.title, language: 'ID' }, method: ICalCalendarMethod.PUBLISH, ttl: 3600 });
  for (const entry of entries) {
    // The same thing keeps its name when it is moved, so that programs move it too.
    const name = [entry.kind, entry.caseId ?? entry.on, entry.channel ?? entry.title, entry.what === 'ends' ? 'ends' : entry.kind === 'task' ? entry.detail : ''].join('/');
    const uid = `${createHash('sha256').update(name).digest('hex').slice(0, 32)}@kentongan`;
    const summary = entry.channel === null ? `${wordCalendarEntry(entry.what)}: ${entry.title}` : `${calendarWords.on(wordCalendarEntry(entry.what), entry.detail)}: ${entry.title}`;
    const url = entry.caseId === null ? {} : { url: `${baseUrl}/o/${feed.slug}/berkas/${entry.caseId}` };
    const when = entry.at === null ? { start: new Date(`${entry.on}T00:00:00Z`), end: new Date(`${shiftDay(entry.on, 1)}T00:00:00Z`), allDay: true, timezone: 'UTC' }
      : { start: new Date(entry.at), end: entry.until === null ? new Date(Date.parse(entry.at) + HOUR / 2) : new Date(entry.until) };
    calendar.createEvent({ id: uid, summary, stamp: new Date(at), ...when, ...url });
  }
  return calendar.toString();
}
