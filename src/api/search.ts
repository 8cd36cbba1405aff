/** One search over everything, and the calendar. */
import { z } from 'zod';
import { putCalendarFeed, removeCalendarFeed } from '../actions/put-calendar-feed.ts';
import { Day, Moment } from '../core/calendar/sensible-time.ts';
import { error } from '../core/issue.ts';
import { hasCalendarFeed } from '../queries/calendar-feed.ts';
import { CALENDAR_KINDS, readCalendar } from '../queries/calendar.ts';
import { search, SEARCH_KINDS } from '../queries/search.ts';
import { officeSettings } from '../queries/settings.ts';
import { localDate } from '../texts/format-time.ts';
import { pageSchema, paging } from './paging.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const Found = z.object({ kind: z.enum(SEARCH_KINDS), ref: z.string(), caseId: z.string().nullable(), title: z.string(), note: z.string(), at: z.string().nullable(), excerpt: z.string() }).meta({ id: 'Found' });
const Entry = z.object({
  kind: z.enum(CALENDAR_KINDS), what: z.string(), on: z.string(), at: z.string().nullable(), title: z.string(), detail: z.string(), caseId: z.string().nullable(), channel: z.string().nullable(),
  until: z.string().nullable(), movable: z.number().int().nullable(),
}).meta({ id: 'CalendarEntry' });
const id = z.string().max(60).optional();
const LONGEST = 400;

export const searchRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/search', tag: 'Search', summary: 'Search cases, registers, people, posts, SOPs, links and files', scope: 'read',
    answer: pageSchema(Found).extend({ near: z.boolean().meta({ description: 'Nothing had exactly these words; these come near.' }) }),
    query: z.object({ ...paging, q: z.string().max(200).optional(), kind: z.enum(SEARCH_KINDS).optional(), from: Moment.optional(), to: Moment.optional(), sopId: id, status: id, channel: id, personId: id }),
    handle: async ({ c, office, query: { q, ...filter } }, { context }) => c.json(await search(context.db, office.officeId, { words: q, ...filter }, context.now())),
  }),
  route({
    method: 'get', path: '/offices/:office/calendar', tag: 'Calendar', summary: 'Publications, due dates, mandates and days off between two days', scope: 'read', answer: z.object({ items: z.array(Entry) }),
    query: z.object({ from: Day.optional(), to: Day.optional(), kind: z.enum(CALENDAR_KINDS).optional(), channel: id }),
    async handle({ c, office, query }, { context }) {
      const settings = await officeSettings(context.db, office.officeId);
      const at = context.now();
      if (!settings) return problem(c, 404, [error('office.unknown')]);
      const from = query.from ?? localDate(at, settings.calendar.zone);
      const to = query.to ?? Temporal.PlainDate.from(from).add({ days: 31 }).toString();
      if (Temporal.PlainDate.from(from).until(to).days > LONGEST) return problem(c, 400, [error('field.invalid', 'query.to', { field: 'query.to', rule: 'too_big' })]);
      return c.json({ items: await readCalendar(context.db, office.officeId, settings.calendar, { from, to, at, ...(query.kind ? { kinds: [query.kind] } : {}), channel: query.channel }) });
    },
  }),
  route({
    method: 'get', path: '/offices/:office/calendar-feed', tag: 'Calendar', summary: 'Since when I have an address for my calendar program; null without one', scope: 'read', answer: z.object({ since: z.string().nullable() }),
    handle: async ({ c, office, visitor }, { context }) => c.json({ since: (await hasCalendarFeed(context.db, office.officeId, visitor.personId)) ?? null }),
  }),
  route({
    method: 'post', path: '/offices/:office/calendar-feed', tag: 'Calendar', summary: 'A secret address for my calendar program, shown this once; the one before ends', scope: 'settings', status: 201, answer: z.object({ address: z.string() }),
    handle: async ({ c, identity }, { context, baseUrl }) => answer(c, await putCalendarFeed(context, identity), ({ token }) => ({ address: `${baseUrl}/kalender/${token}.ics` }), 201),
  }),
  route({
    method: 'delete', path: '/offices/:office/calendar-feed', tag: 'Calendar', summary: 'My calendar address ends', scope: 'settings',
    handle: async ({ c, identity }, { context }) => answer(c, await removeCalendarFeed(context, identity), () => ({ saved: true })),
  }),
];
