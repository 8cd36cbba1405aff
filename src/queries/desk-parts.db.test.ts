import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { grantMandate } from '../actions/grant-mandate.ts';
import { deskCounts } from './desk-counts.ts';
import { sentOn } from './desk-sent.ts';
import { postLoads, postTasks } from './desk-team.ts';

const MORNING = '2026-03-02T02:00:00.000Z';
const EVENING = '2026-03-02T08:00:00.000Z';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let neighbour: TestOffice;

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, MORNING);
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  neighbour = await testOffice(context, 'tetangga', 'sops/001-bunder-medsos.yaml');
  for (const one of [office, neighbour]) {
    for (const title of ['Posyandu', 'Kerja bakti']) {
      const file = await openTestCase(context, one.as('ketua'), one.sopId, { title });
      await file.do(one.as('ketua'), 'dispose', { receivers: ['Seksie'] });
    }
  }
});
afterAll(() => database.drop());

const loads = (performer: string, at = MORNING) => postLoads(database.db, office.officeId, `bunder-${performer}`, at);
const sent = (performer: string, options = {}) => sentOn(database.db, office.officeId, `bunder-${performer}`, MORNING, options);
const counts = (performer: string, at = MORNING) => deskCounts(database.db, office.officeId, `bunder-${performer}`, at);

it('shows how much waits on each post of the own office and who holds it, what is late first', async () => {
  const posts = await loads('ketua', EVENING);
  expect(posts.map((post) => [post.position, post.waiting, post.late, post.own])).toEqual([
    ['Seksie Pengolahan Data dan Dokumentasi Informasi', 2, 2, false], ['Admin Medsos', 0, 0, false], ['Ketua PPID', 0, 0, true],
  ]);
  expect(posts[0]?.holders).toEqual([{ personId: 'bunder-data', name: 'Pegawai Seksie Pengolahan Data dan Dokumentasi Informasi', capacity: 'definitive' }]);
  expect((await loads('ketua', MORNING))[0]?.late).toBe(0);
});

it('names who acts for a post beside who holds it', async () => {
  good(await grantMandate(context, office.admin, { positionId: office.positions['data']!, personId: 'bunder-admin', kind: 'plh', decree: 'SPT 3/2026', from: '2026-03-02', to: '2026-03-03', scope: null }));
  const posts = await loads('admin');
  const data = posts.find((post) => post.positionId === office.positions['data']);
  expect(data?.own).toBe(true);
  expect(data?.holders.map((one) => one.capacity).toSorted()).toEqual(['definitive', 'plh']);
});

it('lists the tasks of the others page by page, and only the late ones when asked', async () => {
  const posts = (await loads('ketua')).filter((post) => !post.own);
  const first = await postTasks(database.db, office.officeId, posts, { limit: 1 });
  const second = await postTasks(database.db, office.officeId, posts, { limit: 1, cursor: first.next ?? '' });
  expect([first.items[0]?.title, second.items[0]?.title].toSorted()).toEqual(['Kerja bakti', 'Posyandu']);
  expect(second.next).toBeNull();
  expect((await postTasks(database.db, office.officeId, posts, { lateAt: MORNING })).items).toEqual([]);
  expect((await postTasks(database.db, office.officeId, posts, { lateAt: EVENING })).items).toHaveLength(2);
});

it('shows nothing to a person of another office, also when its posts are named', async () => {
  expect(await postLoads(database.db, office.officeId, 'tetangga-ketua', MORNING)).toEqual([]);
  expect((await sentOn(database.db, office.officeId, 'tetangga-ketua', MORNING)).items).toEqual([]);
  const foreign = (await postLoads(database.db, neighbour.officeId, 'tetangga-ketua', MORNING)).filter((post) => !post.own);
  expect((await postTasks(database.db, office.officeId, foreign)).items).toEqual([]);
});

it('shows what was sent on with who has it now, until it comes back or ends', async () => {
  expect(await counts('ketua')).toEqual({ mine: 0, late: 0, sent: 2 });
  const { items } = await sent('ketua');
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({ sentAt: MORNING, step: 'teruskan', outside: false, sopTitle: 'Penyebarluasan Informasi melalui Media Sosial', posts: [{ name: 'Seksie Pengolahan Data dan Dokumentasi Informasi' }] });
  const back = await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Masih di meja sendiri' });
  expect((await sent('ketua')).items.map((one) => one.caseId)).not.toContain(back.caseId);
  await back.do(office.as('ketua'), 'dispose', { receivers: ['Seksie'] });
  expect((await sent('ketua')).items.map((one) => one.caseId)).toContain(back.caseId);
  await back.do(office.as('ketua'), 'end', { reason: 'Acara dibatalkan' });
  expect((await sent('ketua')).items.map((one) => one.caseId)).not.toContain(back.caseId);
});

it('goes on where a page of sent cases ended', async () => {
  const first = await sent('ketua', { limit: 1 });
  const second = await sent('ketua', { limit: 1, cursor: first.next ?? '' });
  expect(new Set([first.items[0]?.caseId, second.items[0]?.caseId]).size).toBe(2);
});

it('does not wait for the end of a case on which only something was remarked', async () => {
  const file = await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Dikomentari saja' });
  await file.do(office.as('admin'), 'comment', { text: 'Fotonya sudah ada.' });
  expect((await sent('admin')).items.map((one) => one.caseId)).not.toContain(file.caseId);
});
