import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { addMember } from '../actions/add-member.ts';
import { addPosition } from '../actions/add-position.ts';
import { escalateLate } from '../actions/escalate-late.ts';
import { grantMandate } from '../actions/grant-mandate.ts';
import { holdPosition } from '../actions/hold-position.ts';
import { registerFile } from '../actions/register-file.ts';
import { isDone } from '../store/open-tellings.ts';
import { readCalendar } from './calendar.ts';
import { whoIsAwaited } from './case-waiting.ts';
import { deskCounts } from './desk-counts.ts';
import { myDesk } from './desk.ts';
import { listEvaluations, openFollowUps } from './evaluations.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';

const MEETING = '2026-11-05T02:00:00.000Z';
const TOO_LATE = '2026-11-26T02:00:00.000Z';
const proof = [{ file: 'b'.repeat(64), name: 'bukti.jpg', kind: 'proof' }];

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let meeting: Awaited<ReturnType<typeof openTestCase>>;
/** A post that no column of the SOP is bound to. */
let sekretaris = '';

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, MEETING);
  office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  const system = { kind: 'system' as const, officeId: office.officeId };
  for (const [personId, name] of [['sekretaris', 'Sri'], ['pengganti', 'Joko']]) good(await addMember(context, system, { personId: personId!, name: name!, role: 'staff' }));
  sekretaris = good(await addPosition(context, system, { name: 'Sekretaris Dinas' })).positionId;
  good(await holdPosition(context, system, { positionId: sekretaris, personId: 'sekretaris', from: '2026-01-01', to: null }));
  good(await grantMandate(context, office.admin, { positionId: sekretaris, personId: 'pengganti', kind: 'plh', decree: '800/7/2026', from: '2026-11-20', to: '2026-11-30', scope: null }));
  good(await registerFile(context, office.as('pengelola'), { hash: 'b'.repeat(64), name: 'bukti.jpg', mime: 'image/jpeg', size: 10, width: 1, height: 1, takenAt: null, location: null }));
  meeting = await openTestCase(context, office.as('ketuaTim'), office.sopId, { title: 'Evaluasi Oktober', period: '2026-10' });
  await meeting.do(office.as('ketuaTim'), 'evaluate', { minutes: 'Rapat.', heldOn: '2026-11-05', attendance: ['Ketua Tim'], followUps: [
    { id: 't1', text: 'Menetapkan jadwal piket', position: office.positions['kepala'], due: '2026-11-25' },
    { id: 't2', text: 'Menyusun daftar kanal', position: sekretaris, due: '2026-11-25' },
    { id: 't3', text: 'Menata arsip', position: sekretaris, due: '2026-11-25' },
  ] });
});
afterAll(() => database.drop());

const desk = async (personId: string, at: string, options: object = {}) => (await myDesk(database.db, office.officeId, personId, at, options)).items.map((one) => [one.kind, one.item, one.activity, one.dueAt]);

it('is on the desk of the post it is given to, and late when its day is over', async () => {
  const row = ['followUp', 't1', 'Menetapkan jadwal piket', '2026-11-25T09:00:00.000Z'];
  expect(await desk('dinas-kepala', MEETING)).toEqual([row]);
  expect(await desk('dinas-kepala', MEETING, { lateAt: MEETING })).toEqual([]);
  expect(await desk('dinas-kepala', TOO_LATE, { lateAt: TOO_LATE, does: 'followUp' })).toEqual([row]);
  expect(await deskCounts(database.db, office.officeId, 'dinas-kepala', TOO_LATE)).toMatchObject({ mine: 1, late: 1 });
});

it('is on the desk of a post outside the SOP, of whoever acts for it, and of nobody before that', async () => {
  const items = [['followUp', 't2'], ['followUp', 't3']];
  expect((await desk('sekretaris', MEETING)).map((row) => row.slice(0, 2))).toEqual(items);
  expect(await desk('pengganti', MEETING)).toEqual([]);
  expect((await desk('pengganti', TOO_LATE)).map((row) => row.slice(0, 2))).toEqual(items);
  expect(await deskCounts(database.db, office.officeId, 'sekretaris', MEETING)).toMatchObject({ mine: 2, late: 0 });
});

it('goes on to the next item of the same day where a page ended', async () => {
  const first = await myDesk(database.db, office.officeId, 'sekretaris', MEETING, { limit: 1 });
  const second = await myDesk(database.db, office.officeId, 'sekretaris', MEETING, { limit: 1, cursor: first.next ?? '' });
  expect([first.items[0]?.item, second.items[0]?.item, second.next]).toEqual(['t2', 't3', null]);
});

it('names whom each item waits for, stands once in the calendar, and leaves the step with its column', async () => {
  const waiting = await whoIsAwaited(database.db, office.officeId, meeting.caseId, '2026-11-05');
  expect(waiting.map((one) => [one.kind, one.item, one.people.map((person) => person.name)])).toEqual([
    ['step', '', [expect.any(String)]], ['followUp', 't1', [expect.any(String)]], ['followUp', 't2', ['Sri']], ['followUp', 't3', ['Sri']],
  ]);
  const entries = await readCalendar(database.db, office.officeId, defaultCalendar(), { from: '2026-11-25', to: '2026-11-25', at: MEETING, kinds: ['evaluation'] });
  expect(entries.map((one) => [one.what, one.detail]).toSorted()).toEqual([['followUp', 'Menata arsip'], ['followUp', 'Menetapkan jadwal piket'], ['followUp', 'Menyusun daftar kanal']]);
  const [sop] = await listEvaluations(database.db, context.versions, office.officeId, MEETING);
  expect(sop?.periods.find((one) => one.period === '2026-10')?.waits?.posts).toHaveLength(1);
});

it('tells the posts', async () => {
  const notices = await database.db.selectFrom('notices').select('position_ids').where('case_id', '=', meeting.caseId).where('topic', '=', 'task-waiting').execute();
  expect(notices.map((one) => one.position_ids)).toEqual(expect.arrayContaining([[office.positions['kepala']!], [sekretaris]]));
});

it('refuses a post of another office', async () => {
  const other = await testOffice(context, 'tetangga', 'sops/000-dp3appkb-website-medsos.yaml');
  const next = await openTestCase(context, office.as('ketuaTim'), office.sopId, { title: 'Evaluasi September', period: '2026-09' });
  const refused = await next.try(office.as('ketuaTim'), 'evaluate', { minutes: 'Rapat.', heldOn: '2026-11-05', attendance: ['A'], followUps: [{ id: 't1', text: 'X', position: other.positions['kepala'] }] });
  expect(refused).toMatchObject({ ok: false, issues: [{ code: 'evaluation.post-unknown', place: 'followUps.0.by' }] });
});

it('reminds its post once when it is late, then the column that keeps the list, and counts as done when it is closed', async () => {
  context.at = TOO_LATE;
  const told = () => database.db.selectFrom('notices').select(['topic', 'people', 'position_ids', 'performers']).where('case_id', '=', meeting.caseId).where('topic', 'in', ['late', 'escalated']).orderBy('id').execute();
  await escalateLate(context, (failure) => { throw failure; });
  const ofKepala = (await told()).filter((one) => one.position_ids.includes(office.positions['kepala']!));
  expect(ofKepala).toMatchObject([{ topic: 'late', people: ['dinas-kepala'], performers: [] }]);
  const before = (await told()).length;
  await escalateLate(context, (failure) => { throw failure; });
  expect((await told()).length).toBe(before);
  context.at = '2026-11-27T02:00:00.000Z';
  await escalateLate(context, (failure) => { throw failure; });
  expect((await told()).filter((one) => one.topic === 'escalated' && one.performers.includes('pengelola')).map((one) => one.position_ids)).toContainEqual([office.positions['pengelola']]);
});

it('is closed by its holder with proof, in the post; the column then has the report left', async () => {
  context.at = TOO_LATE;
  expect(await meeting.try(office.as('kepala'), 'closeFollowUp', { item: 't2', result: 'Sudah', proof })).toMatchObject({ ok: false, kind: 'forbidden' });
  await meeting.do(office.as('kepala'), 'closeFollowUp', { item: 't1', result: 'Sudah', proof });
  expect(await desk('dinas-kepala', TOO_LATE)).toEqual([]);
  const { rows } = await sql<{ done: boolean }>`select ${isDone} as done from notices n where n.case_id = ${meeting.caseId} and n.position_ids = ${[office.positions['kepala']]}::text[]`.execute(database.db);
  expect(rows.map((one) => one.done)).toEqual([true, true]);
  await meeting.do({ kind: 'person', officeId: office.officeId, personId: 'pengganti' }, 'closeFollowUp', { item: 't2', result: 'Sudah', proof });
  const { body } = await database.db.selectFrom('events').select('body').where('case_id', '=', meeting.caseId).orderBy('version', 'desc').limit(1).executeTakeFirstOrThrow();
  expect(body.by).toMatchObject({ positionName: 'Sekretaris Dinas', capacity: 'plh', decree: '800/7/2026' });
  expect((await openFollowUps(database.db, office.officeId, office.sopId, '2026-11')).map((one) => one.id)).toEqual(['t3']);
  await meeting.do(office.as('pengelola'), 'closeFollowUp', { item: 't3', result: 'Sudah', proof });
  expect((await desk('dinas-pengelola', TOO_LATE)).map((row) => row.slice(0, 2))).toEqual([['step', '']]);
});
