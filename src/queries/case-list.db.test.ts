import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { listCases, postsOfCases } from './case-list.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, '2026-03-02T02:00:00.000Z');
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  const sent = await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Sudah diteruskan' });
  await sent.do(office.as('ketua'), 'dispose', { receivers: ['Seksie'] });
  await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Masih pada ketua' });
  const ended = await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Batal' });
  await ended.do(office.as('ketua'), 'end', { reason: 'Acara dibatalkan' });
});
afterAll(() => database.drop());

const titles = async (filter: Parameters<typeof listCases>[2]) => (await listCases(database.db, office.officeId, filter)).items.map((one) => one.title).toSorted();

it('finds the cases that lie on a post, and only those', async () => {
  expect(await titles({ positionId: office.positions['data'] })).toEqual(['Sudah diteruskan']);
  expect(await titles({ positionId: office.positions['ketua'] })).toEqual(['Masih pada ketua']);
  expect(await titles({ positionId: 'jabatan-lain' })).toEqual([]);
});

it('finds what is late, but not what has ended', async () => {
  expect(await titles({ lateAt: '2026-03-02T02:00:00.000Z' })).toEqual([]);
  expect(await titles({ lateAt: '2026-03-03T02:00:00.000Z' })).toEqual(['Masih pada ketua', 'Sudah diteruskan']);
});

it('names the posts that have a case', async () => {
  const { items } = await listCases(database.db, office.officeId);
  const posts = await postsOfCases(database.db, office.officeId, items.map((one) => one.id));
  expect(items.map((one) => [one.title, posts.get(one.id) ?? []]).toSorted()).toEqual([['Batal', []], ['Masih pada ketua', ['Ketua PPID']], ['Sudah diteruskan', ['Seksie Pengolahan Data dan Dokumentasi Informasi']]]);
});
