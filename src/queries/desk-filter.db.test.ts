import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { adoptSop } from '../actions/adopt-sop.ts';
import { readSopFile } from '../documents/read-sop-file.ts';
import { myDesk } from './desk.ts';
import { myChoices, teamChoices } from './desk-filter.ts';
import { postLoads, postTasks } from './desk-team.ts';

const MORNING = '2026-03-02T02:00:00.000Z';
const EVENING = '2026-03-02T08:00:00.000Z';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let weekly = '';

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, MORNING);
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  const source = readFileSync('test/sops/laporan-mingguan.yaml', 'utf8');
  const read = readSopFile(Buffer.from(source));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const bindings = { staf: [office.positions['ketua']!], lurah: [office.positions['ketua']!] };
  weekly = good(await adoptSop(context, { kind: 'system', officeId: office.officeId }, { source, definition: read.definition, bindings })).sopId;
  await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Posyandu' });
  await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Kerja bakti' });
  const passed = await openTestCase(context, office.as('ketua'), office.sopId, { title: 'Lelang' });
  await passed.do(office.as('ketua'), 'dispose', { receivers: ['Seksie'] });
  const report = await openTestCase(context, office.as('ketua'), weekly, { title: 'Pekan pertama' });
  await report.do(office.as('ketua'), 'work');
  await openTestCase(context, office.as('ketua'), weekly, { title: 'Pekan kedua' });
});
afterAll(() => database.drop());

const titles = async (options: object) => (await myDesk(database.db, office.officeId, 'bunder-ketua', MORNING, options)).items.map((one) => one.title).toSorted();

it('narrows a desk down to one SOP, to what the step does, and to both', async () => {
  expect(await titles({})).toEqual(['Kerja bakti', 'Pekan kedua', 'Pekan pertama', 'Posyandu']);
  expect(await titles({ sopId: office.sopId })).toEqual(['Kerja bakti', 'Posyandu']);
  expect(await titles({ does: 'report' })).toEqual(['Pekan pertama']);
  expect(await titles({ sopId: weekly, does: 'work' })).toEqual(['Pekan kedua']);
  expect(await titles({ sopId: office.sopId, does: 'report' })).toEqual([]);
  expect(await titles({ sopId: 'tidak-ada' })).toEqual([]);
});

it('goes together with lateness and goes on where a page ended', async () => {
  expect(await titles({ sopId: office.sopId, lateAt: MORNING })).toEqual([]);
  expect(await titles({ sopId: office.sopId, lateAt: EVENING })).toEqual(['Kerja bakti', 'Posyandu']);
  const first = await myDesk(database.db, office.officeId, 'bunder-ketua', MORNING, { does: 'dispose', limit: 1 });
  const second = await myDesk(database.db, office.officeId, 'bunder-ketua', MORNING, { does: 'dispose', limit: 1, cursor: first.next ?? '' });
  expect([...first.items, ...second.items].map((one) => one.title).toSorted()).toEqual(['Kerja bakti', 'Posyandu']);
  expect(second.next).toBeNull();
});

it('offers what really waits on the desk and nothing else', async () => {
  expect(await myChoices(database.db, office.officeId, 'bunder-ketua', MORNING)).toEqual({
    sops: [{ id: weekly, title: 'Laporan Tautan Mingguan' }, { id: office.sopId, title: 'Penyebarluasan Informasi melalui Media Sosial' }], verbs: ['dispose', 'report', 'work'],
  });
  expect(await myChoices(database.db, office.officeId, 'bunder-admin', MORNING)).toEqual({ sops: [], verbs: [] });
  expect(await myChoices(database.db, office.officeId, 'orang-lain', MORNING)).toEqual({ sops: [], verbs: [] });
});

it('narrows the desks of the others in the same way', async () => {
  const others = (await postLoads(database.db, office.officeId, 'bunder-admin', MORNING)).filter((post) => !post.own);
  expect((await teamChoices(database.db, office.officeId, others)).verbs).toEqual(['dispose', 'report', 'work']);
  expect((await postTasks(database.db, office.officeId, others, { does: 'report' })).items.map((one) => one.title)).toEqual(['Pekan pertama']);
  expect((await postTasks(database.db, office.officeId, others, { sopId: office.sopId })).items.map((one) => one.title).toSorted()).toEqual(['Kerja bakti', 'Lelang', 'Posyandu']);
});
