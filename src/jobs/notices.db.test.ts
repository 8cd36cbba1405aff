import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalateLate } from '../actions/escalate-late.ts';
import { grantMandate } from '../actions/grant-mandate.ts';
import { putMailServer } from '../actions/put-mail-server.ts';
import { putNoticePreferences } from '../actions/put-notice-preferences.ts';
import { putPushDevice } from '../actions/put-push-device.ts';
import { readNotices } from '../actions/read-notices.ts';
import { resendLetter } from '../actions/resend-letter.ts';
import { DEFAULT_PREFERENCES } from '../core/notices/preferences.ts';
import { pushKeys, sendPush } from '../couriers/send-push.ts';
import { sendMail } from '../couriers/send-mail.ts';
import { listLetters } from '../queries/letters.ts';
import { listEscalations, listNotices } from '../queries/notices.ts';
import { sealer } from '../store/seal.ts';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openMailRoom, openPushRoom, openSilence, type MailRoom, type PushRoom } from '../../test/mail-room.ts';
import { post } from '../../test/walk-case.ts';
import { good, noFailure, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliverLetter, giveUpLetter, type LetterTools } from './deliver-letter.ts';
import { sweepLetters, tellWhatIsDue } from './notice-worker.ts';

const BASE_URL = 'https://kentongan.example.go.id';
const { seal, open } = sealer('rahasia-uji-yang-cukup-panjang-sekali');
/** A Tuesday after Ramadan: the office is open from 07.30 to 12.00 and from 13.00 to 16.00. */
const clock = (text: string) => Temporal.PlainDateTime.from(`2026-04-${text}`).toZonedDateTime('Asia/Jakarta').toInstant().toString();

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let mail: MailRoom;
let push: PushRoom;
let tools: LetterTools;
let count = 0;

beforeAll(async () => {
  database = await freshDatabase();
  mail = await openMailRoom({ user: 'ppid', password: 'sandi surat' });
  push = await openPushRoom();
});
afterAll(async () => {
  await mail?.close();
  await push?.close();
  await database?.drop();
});
beforeEach(async () => {
  context = testContext(database, clock('07T09:00'));
  count += 1;
  office = await testOffice(context, `kantor-${count}`, 'sops/001-bunder-medsos.yaml', async (who) => {
    await sql`insert into "user" (id, name, email, "emailVerified", "updatedAt") values (${who}, ${`Pegawai ${who}`}, ${`${who}@kantor.example`}, true, now())`.execute(database.db);
    return who;
  });
  mail.taken.length = 0;
  mail.refuse = null;
  push.taken.length = 0;
  push.status = 201;
  const keys = pushKeys('rahasia-uji-yang-cukup-panjang-sekali', BASE_URL);
  tools = {
    context, baseUrl: BASE_URL, programMail: null, pushServices: [push.host], open,
    mail: (server, letter) => sendMail(server, letter, { connect: 500, silence: 500 }), push: (device, message) => sendPush(keys, device, message, fetch, 500),
  };
});

const person = (performer: string) => (office.as(performer) as { personId: string }).personId;
const told = (performer: string) => listNotices(database.db, office.officeId, person(performer)).then((page) => page.items);
const outbox = () => listLetters(database.db, office.officeId).then((page) => page.items);
const server = (more: object = {}) => putMailServer(context, office.admin, { host: '127.0.0.1', port: mail.port, user: 'ppid', password: 'sandi surat', senderName: 'PPID Bunder', senderAddress: 'ppid@bunder.example', ...more }, seal);
const postAll = async () => {
  for (const letterId of context.letters.splice(0)) await deliverLetter(tools, { letterId }).catch(() => context.letters.push(letterId));
};
/** The instruction has been given: the case waits for the head of data. */
async function waitingForData(more: Record<string, unknown> = {}) {
  const file = await disposed(more);
  await tellWhatIsDue(tools, noFailure);
  return file;
}
/** The same, with nobody told yet. */
async function disposed(more: Record<string, unknown> = {}) {
  const file = await openTestCase(context, office.as('ketua'), office.sopId, more);
  await file.do(office.as('ketua'), 'dispose', { receivers: ['data'], note: 'Mohon disiapkan' });
  return file;
}

describe('an office\'s own mail server', () => {
  const findPublicAddress = async (host: string) => (host === '127.0.0.1' ? 'inside' as const : host === 'salah.example' ? 'unknown' as const : { address: '127.0.0.1' });

  it('is not asked where it lies in the network of a program that serves many offices', async () => {
    await server();
    tools = { ...tools, findPublicAddress };
    await waitingForData();
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: 'mail.host-inside' }]);
    expect(mail.taken).toEqual([]);
  });

  it('is asked at the address that was looked at, whatever its name leads to afterwards', async () => {
    await server({ host: 'surat.bunder.example' });
    tools = { ...tools, findPublicAddress, mail: (to, letter) => sendMail({ ...to, user: '' }, letter, { connect: 500, silence: 500 }) };
    await waitingForData();
    await postAll();
    // That name is nobody's; the answer is that of the server at the address.
    expect((await outbox())[0]?.reason).toMatch(/^530 .*authentication/i);
  });

  it('that nobody answers for now is tried again', async () => {
    await server({ host: 'salah.example' });
    tools = { ...tools, findPublicAddress };
    await waitingForData();
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'waiting', reason: 'mail.name-unknown' }]);
  });
});

describe('a notice', () => {
  it('is told to who holds the post, with the step in the SOP\'s own words, and not to who caused it', async () => {
    const { caseId } = await waitingForData();
    expect(await told('data')).toMatchObject([{ topic: 'task-waiting', caseId, title: 'Kerja bakti bersih sungai', does: 'dispose', readAt: null, done: false, urgent: false }]);
    expect((await told('data'))[0]?.activity.length).toBeGreaterThan(10);
    expect(await told('ketua')).toEqual([]);
  });

  it('of a publication moved to another time reaches those who signed and those who publish, not who moved it', async () => {
    const file = await waitingForData();
    const day = (days: number) => Temporal.Instant.from(clock('07T09:00')).add({ hours: 24 * days }).toString();
    await file.do(office.as('data'), 'dispose', { receivers: ['admin'], note: 'Mohon disusun' });
    await file.do(office.as('admin'), 'edit', { post: { title: 'Pasar Rakyat', blocks: [{ id: 'b1', text: 'Sabtu pagi.' }] } });
    await file.do(office.as('admin'), 'submit', {});
    await file.do(office.as('admin'), 'work', { note: 'Diajukan' });
    await file.do(office.as('data'), 'sign', { answer: 'ya' });
    await file.do(office.as('ketua'), 'sign', { answer: 'ya' });
    await file.do(office.as('data'), 'chooseChannels', { channels: [{ channel: 'website', from: day(3) }] });
    await tellWhatIsDue(tools, noFailure);
    for (const one of ['ketua', 'data', 'admin']) good(await readNotices(context, office.as(one), 'all'));
    await file.do(office.as('data'), 'reschedule', { channel: 'website', from: day(5) });
    await tellWhatIsDue(tools, noFailure);
    const fresh = async (who: string) => (await told(who)).filter((one) => one.readAt === null).map((one) => one.topic);
    expect(await fresh('ketua')).toEqual(['rescheduled']);
    expect(await fresh('admin')).toEqual(['rescheduled']);
    expect(await fresh('data')).toEqual([]);
  });

  it('is read by the person it was told to alone', async () => {
    await waitingForData();
    const [one] = await told('data');
    expect(await readNotices(context, office.as('admin'), { id: one!.id })).toEqual({ ok: true, read: 0 });
    expect(await readNotices(context, office.as('data'), { id: one!.id })).toEqual({ ok: true, read: 1 });
    expect((await told('data'))[0]?.readAt).toEqual(expect.stringMatching(/^2026-04-07T02:00/));
  });

  it('of reported links is done once they have been acknowledged', async () => {
    const file = await waitingForData();
    await file.do(office.as('data'), 'dispose', { receivers: ['Admin Medsos'] });
    await file.do(office.as('admin'), 'edit', { post: { ...post(1), media: [], variants: [{ channel: 'instagram', text: 'Kerja bakti', media: [] }] } });
    for (const type of ['submit', 'work'] as const) await file.do(office.as('admin'), type);
    for (const who of ['data', 'ketua']) await file.do(office.as(who), 'sign', { answer: 'ya' });
    await file.do(office.as('data'), 'chooseChannels', { channels: [{ channel: 'instagram' }] });
    for (const type of ['work', 'publish'] as const) await file.do(office.as('admin'), type);
    await file.do(office.as('admin'), 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/abc/' });
    await file.do(office.as('data'), 'acknowledge');
    await tellWhatIsDue(tools, noFailure);
    const reported = async () => (await told('ketua')).find((one) => one.topic === 'links-reported');
    expect(await reported()).toMatchObject({ done: false });
    await file.do(office.as('ketua'), 'acknowledge');
    expect(await reported()).toMatchObject({ done: true });
  });

  it('is told once, however often and however many look', async () => {
    await disposed();
    await Promise.all([tellWhatIsDue(tools, noFailure), tellWhatIsDue(tools, noFailure), tellWhatIsDue(tools, noFailure)]);
    await tellWhatIsDue(tools, noFailure);
    expect(await told('data')).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
  });
});

describe('a letter', () => {
  it('reaches a mail server with its sentence, its link and the way to stop it, and nothing that reports back', async () => {
    good(await server());
    await waitingForData();
    await postAll();
    expect(mail.taken).toHaveLength(1);
    const { from, to, user, source } = mail.taken[0]!;
    expect({ from, to, user }).toEqual({ from: 'ppid@bunder.example', to: [`${person('data')}@kantor.example`], user: 'ppid' });
    const text = source.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const [one] = await told('data');
    expect(text).toContain(`${BASE_URL}/o/${office.slug}/kabar/${one!.id}`);
    expect(text).toContain(`${BASE_URL}/o/${office.slug}/akun/kabar`);
    expect(text).not.toMatch(/<img|<script|https?:\/\/(?!kentongan\.example\.go\.id\/)/);
    expect(await outbox()).toMatchObject([{ state: 'sent', way: 'email', attempts: 1, reason: expect.stringMatching(/^250/) }]);
  });

  it('waits in the outbox to be read there while there is no mail server, and goes when there is one', async () => {
    await waitingForData();
    await postAll();
    const [kept] = await outbox();
    expect(kept).toMatchObject({ state: 'kept', content: { items: [{ sentence: expect.stringContaining('menunggu Anda') }] } });
    good(await server());
    expect(await resendLetter(context, office.as('data'), kept!.id)).toMatchObject({ ok: false, kind: 'forbidden' });
    good(await resendLetter(context, office.admin, kept!.id));
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'sent' }]);
  });

  it('that is refused for good stands in the outbox with what the server said', async () => {
    good(await server());
    mail.refuse = { code: 550, text: 'Kotak surat tidak ada' };
    await waitingForData();
    await postAll();
    expect(context.letters).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: expect.stringContaining('Kotak surat tidak ada') }]);
  });

  it('that is refused for now is tried again, and ends as failed when it is given up', async () => {
    good(await server());
    mail.refuse = { code: 451, text: 'Coba lagi nanti' };
    await waitingForData();
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'waiting', reason: expect.stringContaining('Coba lagi nanti'), attempts: 1 }]);
    mail.refuse = null;
    const [letterId = ''] = context.letters;
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    await giveUpLetter(tools, { letterId });
    expect(await outbox()).toMatchObject([{ state: 'sent' }]);
  });

  it('does not wait for ever for a server that says nothing, or that is not there', async () => {
    const silence = await openSilence();
    good(await server({ port: silence.port, user: '', password: '' }));
    await waitingForData();
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'waiting', reason: 'mail.silent' }]);
    await silence.close();
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'waiting', reason: 'mail.unreachable' }]);
    await giveUpLetter(tools, { letterId: context.letters[0]! });
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: 'mail.unreachable' }]);
  });

  it('that the queue has forgotten is put into it again; one that was tried and forgotten ends', async () => {
    await waitingForData();
    const [letterId = ''] = context.letters.splice(0);
    context.at = clock('07T16:00');
    const sent: object[] = [];
    const boss = { send: async (_queue: unknown, job: object) => { sent.push(job); return ''; } };
    await sweepLetters(boss as never, 'letters', tools);
    expect(sent).toContainEqual({ letterId });
    await database.db.updateTable('letters').set({ attempts: 3, reason: 'mail.silent' }).where('id', '=', letterId).execute();
    await sweepLetters(boss as never, 'letters', tools);
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: 'mail.silent' }]);
  });

  it('is not sent with a wrong password; the password stands nowhere in the clear, and does not follow to another server', async () => {
    good(await server({ password: 'salah' }));
    await waitingForData();
    await postAll();
    expect(await outbox()).toMatchObject([{ state: 'failed', reason: expect.stringMatching(/^535/) }]);
    good(await server());
    const row = () => database.db.selectFrom('mail_servers').selectAll().where('office_id', '=', office.officeId).executeTakeFirstOrThrow();
    expect(JSON.stringify(await row())).not.toContain('sandi surat');
    expect(open((await row()).password_sealed)).toBe('sandi surat');
    good(await server({ password: '', senderName: 'Lain' }));
    expect(open((await row()).password_sealed)).toBe('sandi surat');
    good(await server({ password: '', host: 'localhost' }));
    expect((await row()).password_sealed).toBe('');
  });
});

describe('quiet hours', () => {
  it('let nothing ring in the evening but what is urgent; the morning\'s digest brings the rest in one letter', async () => {
    context.at = clock('07T20:00');
    await waitingForData();
    await waitingForData({ urgency: 'sangat-segera', title: 'Banjir' });
    await waitingForData({ title: 'Posyandu' });
    expect(await outbox()).toMatchObject([{ kind: 'notice', content: { subject: expect.stringContaining('Banjir') } }]);
    context.at = clock('08T07:29');
    await tellWhatIsDue(tools, noFailure);
    expect(await outbox()).toHaveLength(1);
    context.at = clock('08T07:30');
    await tellWhatIsDue(tools, noFailure);
    const [digest] = await outbox();
    expect(digest).toMatchObject({ kind: 'digest', content: { subject: expect.stringMatching(/^2 kabar/), items: [{ sentence: expect.stringContaining('Kerja bakti') }, { sentence: expect.stringContaining('Posyandu') }] } });
  });

  it('leave out of the digest what was read or done in the meantime', async () => {
    context.at = clock('07T20:00');
    const done = await waitingForData();
    await waitingForData({ title: 'Posyandu' });
    await readNotices(context, office.as('data'), { id: (await told('data'))[0]!.id });
    await done.do(office.as('data'), 'dispose', { receivers: ['admin'], note: 'Susun' });
    context.at = clock('08T07:30');
    await tellWhatIsDue(tools, noFailure);
    expect((await outbox()).filter((one) => one.address.includes('-data@'))).toEqual([]);
  });

  it('are each person\'s own, and a topic that is not wanted comes not at all', async () => {
    const silent = { ...DEFAULT_PREFERENCES, email: { groups: [], rhythm: 'now' as const } };
    good(await putNoticePreferences(context, office.as('data'), { value: silent, phone: '0812-3456-7890' }));
    await waitingForData();
    expect(await outbox()).toEqual([]);
    expect(await told('data')).toHaveLength(1);
    expect(await putNoticePreferences(context, office.as('data'), { value: silent, phone: 'rumah' })).toMatchObject({ ok: false, issues: [{ code: 'notice.phone-malformed' }] });
  });
});

describe('a push', () => {
  const subscribe = async (name = 'ponsel') => {
    const device = push.device(`${name}-${count}`);
    good(await putPushDevice(context, office.as('data'), { name, ...device }, [push.host]));
    return device;
  };
  const sent = async () => (await outbox()).filter((one) => one.way === 'push');

  it('is encrypted for that device and says the sentence and where it leads, and no more', async () => {
    const device = await subscribe();
    await waitingForData();
    await postAll();
    expect(push.taken).toHaveLength(1);
    const { headers, body } = push.taken[0]!;
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal', ttl: '86400' });
    expect(body.toString('latin1')).not.toContain('Kerja bakti');
    const message = JSON.parse(device.read(body)) as Record<string, string>;
    const [one] = await told('data');
    expect(Object.keys(message).toSorted()).toEqual(['body', 'link', 'tag', 'title']);
    expect(message).toMatchObject({ body: expect.stringContaining('“Kerja bakti bersih sungai” menunggu Anda'), link: `${BASE_URL}/o/${office.slug}/kabar/${one!.id}` });
    expect(() => push.device('lain').read(body)).toThrow();
    expect(await sent()).toMatchObject([{ state: 'sent', address: '' }]);
  });

  it.each([404, 410])('to a device that is gone (%s) takes it off the list', async (status) => {
    await subscribe();
    push.status = status;
    await waitingForData();
    await postAll();
    expect(await database.db.selectFrom('push_devices').selectAll().where('office_id', '=', office.officeId).execute()).toEqual([]);
    expect(await sent()).toMatchObject([{ state: 'failed' }]);
  });

  it.each([429, 503, 0])('that is not taken now (%s) is tried again', async (status) => {
    await subscribe();
    push.status = status;
    await waitingForData();
    await postAll();
    expect(await sent()).toMatchObject([{ state: 'waiting' }]);
    push.status = 201;
    await postAll();
    expect(await sent()).toMatchObject([{ state: 'sent' }]);
  });

  it.each(['http://127.0.0.1:1/x', 'https://jahat.example/x', 'https://fcm.googleapis.com.jahat.example/x', 'https://fcm.googleapis.com@jahat.example/x', 'file:///etc/passwd', 'https://169.254.169.254/latest'])('is never sent to %s', async (endpoint) => {
    const { p256dh, auth } = push.device('x');
    expect(await putPushDevice(context, office.as('data'), { name: '', endpoint, p256dh, auth }, [push.host])).toMatchObject({ ok: false, issues: [{ code: 'push.service-unknown' }] });
  });
});

describe('a task past its time', () => {
  const escalate = async (at: string) => {
    context.at = clock(at);
    const levels = async () => (await database.db.selectFrom('escalations').select('level').where('office_id', '=', office.officeId).execute()).length;
    const before = await levels();
    await Promise.all([escalateLate(context, noFailure), escalateLate(context, noFailure)]);
    await tellWhatIsDue(tools, noFailure);
    return (await levels()) - before;
  };
  const topics = async (performer: string) => (await told(performer)).map((one) => one.topic).toSorted();

  it('reminds its holder, then tells the step above after the grace, each once, on the office\'s clock', async () => {
    const { caseId } = await waitingForData();
    expect(await escalate('07T09:10')).toBe(0);
    expect(await escalate('07T09:15')).toBe(1);
    expect(await escalate('07T12:30')).toBe(0);
    expect(await topics('data')).toEqual(['late', 'task-waiting']);
    expect(await topics('ketua')).toEqual([]);
    expect(await escalate('07T14:11')).toBe(1);
    expect(await escalate('09T10:00')).toBe(0);
    expect(await topics('ketua')).toEqual(['escalated']);
    expect(await listEscalations(database.db, office.officeId, caseId)).toMatchObject([{ level: 1, whom: 'holder' }, { level: 2, whom: 'superior', names: [expect.stringContaining('Ketua')] }]);
  });

  it('tells who acts for the post, where there is one', async () => {
    good(await grantMandate(context, office.admin, { positionId: office.positions['data']!, personId: person('admin'), kind: 'plh', decree: 'SP/7/2026', from: '2026-04-01', to: '2026-04-30', scope: null }));
    const { caseId } = await waitingForData();
    await escalate('07T14:30');
    expect(await topics('admin')).toEqual(['escalated', 'task-waiting']);
    expect(await topics('data')).toEqual(['late', 'task-waiting']);
    expect(await topics('ketua')).toEqual([]);
    expect(await listEscalations(database.db, office.officeId, caseId)).toMatchObject([{ level: 1, whom: 'holder' }, { level: 2, whom: 'acting' }]);
  });

  it('that has moved on is late no more', async () => {
    const file = await waitingForData();
    await file.do(office.as('data'), 'dispose', { receivers: ['admin'], note: 'Susun' });
    expect(await escalate('07T09:20')).toBe(0);
    expect(await listEscalations(database.db, office.officeId, file.caseId)).toEqual([]);
  });
});
