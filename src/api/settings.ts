/** The office's own settings: what it is called, when it works, its outlets, its classification list. */
import { z } from 'zod';
import { putChannel } from '../actions/put-channel.ts';
import { putClassifications } from '../actions/put-classifications.ts';
import { updateOffice } from '../actions/update-office.ts';
import { CLASSIFICATION_CODE, CODE_LENGTH } from '../core/classification-code.ts';
import { error } from '../core/issue.ts';
import { RATIOS, TEXT_UNITS } from '../core/post/outlet.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { Day } from '../core/calendar/sensible-time.ts';
import { DOMAIN, DOMAIN_LENGTH } from '../core/site-domain.ts';
import { HEAD_STYLES, HOME_LAYOUTS, LETTER_STYLES } from '../core/site-face.ts';
import { LONGEST_PHRASE, MOST_PHRASES } from '../core/settings/phrases.ts';
import { SETTING_AREAS } from '../core/settings/setting-change.ts';
import { listChannels, listClassifications, officeSettings } from '../queries/settings.ts';
import { listSettingsLog } from '../queries/settings-log.ts';
import { pageSchema, paging } from './paging.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const text = z.string().trim().max(500);
const WebAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(1000)]);
const Settings = z.strictObject({
  agency: text, government: text, address: text, phone: text, email: text, motto: text, colour: z.string().regex(/^#[0-9a-fA-F]{6}$/), seal: z.string().max(64),
  domain: z.string().trim().toLowerCase().max(DOMAIN_LENGTH).regex(new RegExp(`^$|${DOMAIN.source}`)), defaultClassification: z.string().trim().max(CODE_LENGTH).regex(new RegExp(`^$|${CLASSIFICATION_CODE.source}`)), numbering: z.record(z.string().max(20), z.string().max(100)), setupSkipped: z.array(z.string().max(20)).max(20),
  kop: text, web: WebAddress, map: WebAddress, ppid: text, head: z.enum(HEAD_STYLES), home: z.enum(HOME_LAYOUTS), letters: z.enum(LETTER_STYLES), escalationGrace: z.number().int().min(0).max(10_000),
  phrases: z.array(z.string().trim().min(1).max(LONGEST_PHRASE).regex(/^[^\r\n]*$/)).max(MOST_PHRASES),
}).partial();
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const week = z.array(z.array(z.strictObject({ from: time, to: time })).max(6)).length(7);
const Calendar = z.strictObject({
  zone: z.enum(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']), hours: week,
  special: z.array(z.strictObject({ from: Day, to: Day, name: text, hours: week, source: text })).max(50),
  closed: z.array(z.strictObject({ date: Day, name: text, kind: z.enum(['holiday', 'jointLeave', 'local']), source: text })).max(1000),
});
const Channel = z.strictObject({
  name: text.min(1), mode: z.enum(['site', 'screen', 'hand']), linkHosts: z.array(z.string().max(253)).max(20).default([]), textLimit: z.number().int().min(1).max(1_000_000).nullable().default(null),
  ratio: z.enum(RATIOS).nullable().default(null),
  textUnit: z.enum(TEXT_UNITS).optional(), hashtagLimit: z.number().int().min(0).max(10_000).nullable().optional(), mentionLimit: z.number().int().min(0).max(10_000).nullable().optional(),
  address: z.string().max(2000).default(''), active: z.boolean().default(true),
});
const LogRow = z.object({ id: z.number(), at: z.string(), person: z.string(), area: z.string(), what: z.string(), subject: z.string(), before: z.record(z.string(), z.unknown()), after: z.record(z.string(), z.unknown()) }).meta({ id: 'SettingsLogRow' });
const Classification = z.strictObject({ code: z.string().max(40), subject: text, active: text, inactive: text, fate: text });

export const settingRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office', tag: 'Settings', summary: 'The office', scope: 'read',
    handle: async ({ c, office }, { context }) => c.json((await officeSettings(context.db, office.officeId)) as never),
  }),
  route({
    method: 'patch', path: '/offices/:office', tag: 'Settings', summary: 'Change name, settings or calendar', scope: 'settings',
    body: z.strictObject({ name: text.min(1).optional(), settings: Settings.optional(), calendar: Calendar.optional() }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await updateOffice(context, identity, { ...body, calendar: body.calendar as OfficeCalendar | undefined }), () => ({ saved: true })),
  }),
  route({
    method: 'get', path: '/offices/:office/settings-log', tag: 'Settings', summary: 'Who changed which setting, when, from what to what', scope: 'settings', answer: pageSchema(LogRow),
    query: z.object({ ...paging, area: z.enum(SETTING_AREAS).optional() }),
    async handle({ c, office, query }, { context }) {
      if (office.role !== 'admin') return problem(c, 403, [error('office.admin-only')]);
      return c.json((await listSettingsLog(context.db, office.officeId, query)) as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/channels', tag: 'Settings', summary: 'Outlets', scope: 'read',
    handle: async ({ c, office }, { context }) => c.json({ items: await listChannels(context.db, office.officeId) }),
  }),
  route({
    method: 'put', path: '/offices/:office/channels/:channel', tag: 'Settings', summary: 'Add or change an outlet', scope: 'settings', body: Channel,
    handle: async ({ c, identity, params, body }, { context }) => answer(c, await putChannel(context, identity, { key: params['channel'] ?? '', ...body }), () => ({ saved: true })),
  }),
  route({
    method: 'get', path: '/offices/:office/classifications', tag: 'Settings', summary: 'Classification and retention list', scope: 'read',
    handle: async ({ c, office }, { context }) => c.json({ items: await listClassifications(context.db, office.officeId) }),
  }),
  route({
    method: 'put', path: '/offices/:office/classifications', tag: 'Settings', summary: 'Replace the classification list', scope: 'settings', body: z.strictObject({ items: z.array(Classification).max(20_000) }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await putClassifications(context, identity, body.items), () => ({ saved: true })),
  }),
];
