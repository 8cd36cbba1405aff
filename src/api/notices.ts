/** What a person was told and how they want to be told; the office's outbox and mail server. */
import { z } from 'zod';
import { putMailServer } from '../actions/put-mail-server.ts';
import { putNoticePreferences } from '../actions/put-notice-preferences.ts';
import { putPushDevice, removePushDevice } from '../actions/put-push-device.ts';
import { readNotices } from '../actions/read-notices.ts';
import { resendLetter } from '../actions/resend-letter.ts';
import { writeTrialLetter } from '../actions/write-trial-letter.ts';
import { error } from '../core/issue.ts';
import { NoticePreferences } from '../core/notices/preferences.ts';
import { trialLetter } from '../doors/trial-letter.ts';
import { findLetter, findMailServer, listLetters } from '../queries/letters.ts';
import { listNotices, listPushDevices, noticePreferences } from '../queries/notices.ts';
import { wordLetterReason } from '../texts/letter-faults.ts';
import { wordNotice } from '../texts/notice-words.ts';
import { pageSchema, paging } from './paging.ts';
import { languageOf, problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const Notice = z.object({
  id: z.number().int(), topic: z.string(), sentence: z.string(), caseId: z.string(), title: z.string(), urgent: z.boolean(), at: z.string(), readAt: z.string().nullable(), done: z.boolean(),
}).meta({ id: 'Notice' });
const Letter = z.object({
  id: z.string(), way: z.enum(['email', 'push']), kind: z.enum(['notice', 'digest', 'trial']), to: z.string(), address: z.string(), content: z.record(z.string(), z.unknown()),
  state: z.enum(['waiting', 'sent', 'failed', 'kept']), reason: z.string(), attempts: z.number().int(), at: z.string(), settledAt: z.string().nullable(),
}).meta({ id: 'Letter' });
const text = z.string().max(300);

export const noticeRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/notices', tag: 'Notices', summary: 'What I was told, unread first', scope: 'read', query: z.object(paging), answer: pageSchema(Notice),
    async handle({ c, office, visitor, query }, { context }) {
      const page = await listNotices(context.db, office.officeId, visitor.personId, query);
      return c.json({ ...page, items: page.items.map(({ activity, does: _does, ...one }) => ({ ...one, sentence: wordNotice({ ...one, activity }) })) });
    },
  }),
  route({
    method: 'post', path: '/offices/:office/notices/read', tag: 'Notices', summary: 'I have read one of them, or all', scope: 'work', body: z.strictObject({ id: z.number().int().min(1).optional() }), answer: z.object({ read: z.number().int() }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await readNotices(context, identity, body.id === undefined ? 'all' : { id: body.id }), ({ read }) => ({ read })),
  }),
  route({
    method: 'get', path: '/offices/:office/notices/preferences', tag: 'Notices', summary: 'How I want to be told', scope: 'read', answer: z.object({ value: NoticePreferences, phone: z.string() }),
    handle: async ({ c, office, visitor }, { context }) => c.json(await noticePreferences(context.db, office.officeId, visitor.personId)),
  }),
  route({
    method: 'put', path: '/offices/:office/notices/preferences', tag: 'Notices', summary: 'Change how I want to be told, and my number for colleagues', scope: 'work', body: z.strictObject({ value: NoticePreferences, phone: z.string().max(40) }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await putNoticePreferences(context, identity, body), () => ({ saved: true })),
  }),
  route({
    method: 'get', path: '/offices/:office/notices/devices', tag: 'Notices', summary: 'My devices that take pushes', scope: 'read', answer: z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), createdAt: z.string() })) }),
    handle: async ({ c, office, visitor }, { context }) => c.json({ items: await listPushDevices(context.db, office.officeId, visitor.personId) }),
  }),
  route({
    method: 'post', path: '/offices/:office/notices/devices', tag: 'Notices', summary: 'A device takes pushes from now on', scope: 'work', status: 201, answer: z.object({ deviceId: z.string() }),
    body: z.strictObject({ name: text, endpoint: z.string().max(1000), p256dh: z.string().max(200), auth: z.string().max(100) }),
    handle: async ({ c, identity, body }, { context, notices }) => answer(c, await putPushDevice(context, identity, body, notices.pushServices), ({ deviceId }) => ({ deviceId }), 201),
  }),
  route({
    method: 'delete', path: '/offices/:office/notices/devices/:device', tag: 'Notices', summary: 'A device takes no more pushes', scope: 'work',
    handle: async ({ c, identity, params }, { context }) => answer(c, await removePushDevice(context, identity, params['device'] ?? ''), () => ({ removed: true })),
  }),
  route({
    method: 'get', path: '/offices/:office/letters', tag: 'Notices', summary: 'The outbox, newest first; for administrators', scope: 'settings', answer: pageSchema(Letter),
    query: z.object({ ...paging, state: z.enum(['waiting', 'sent', 'failed', 'kept']).optional() }),
    async handle({ c, office, query }, { context }) {
      if (office.role !== 'admin') return problem(c, 403, [error('office.admin-only')]);
      const page = await listLetters(context.db, office.officeId, query);
      return c.json({ ...page, items: page.items.map((one) => ({ ...one, reason: wordLetterReason(one.reason, languageOf(c)) })) } as never);
    },
  }),
  route({
    method: 'post', path: '/offices/:office/letters/:letter/resend', tag: 'Notices', summary: 'Send a letter again that failed or was kept', scope: 'settings',
    handle: async ({ c, identity, params }, { context }) => answer(c, await resendLetter(context, identity, params['letter'] ?? ''), () => ({ queued: true })),
  }),
  route({
    method: 'get', path: '/offices/:office/mail-server', tag: 'Notices', summary: 'The office\'s mail server, without its password', scope: 'settings',
    async handle({ c, office }, { context }) {
      if (office.role !== 'admin') return problem(c, 403, [error('office.admin-only')]);
      const found = await findMailServer(context.db, office.officeId);
      return c.json({ server: found ? { host: found.host, port: found.port, user: found.user, senderName: found.senderName, senderAddress: found.senderAddress } : null });
    },
  }),
  route({
    method: 'put', path: '/offices/:office/mail-server', tag: 'Notices', summary: 'Set the mail server; an empty host takes it away, an empty password keeps the one there is', scope: 'settings',
    body: z.strictObject({ host: text, port: z.number().int().min(1).max(65_535), user: text, password: text, senderName: text, senderAddress: text }),
    handle: async ({ c, identity, body }, { context, notices }) => answer(c, await putMailServer(context, identity, body, notices.seal), () => ({ saved: true })),
  }),
  route({
    method: 'post', path: '/offices/:office/mail-server/trial', tag: 'Notices', summary: 'Send a letter to myself and say what the server said', scope: 'settings', answer: z.object({ state: z.string(), reason: z.string() }),
    async handle({ c, office, identity }, { context, notices, baseUrl }) {
      const written = await writeTrialLetter(context, identity, trialLetter(baseUrl, office));
      if (written.ok) await notices.sendNow(written.letterId);
      const letter = written.ok ? await findLetter(context.db, written.letterId, office.officeId) : undefined;
      return answer(c, written, () => ({ state: letter?.state ?? 'failed', reason: wordLetterReason(letter?.reason ?? '', languageOf(c)) }));
    },
  }),
];
