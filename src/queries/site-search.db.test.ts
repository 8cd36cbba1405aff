import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { putSheet } from '../actions/put-sheet.ts';
import { searchSite } from './site-search.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, '2026-03-02T02:00:00.000Z');
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  await testOffice(context, 'dinas', 'sops/004-dpmk-distribusi-informasi.yaml');
  good(await putSheet(context, office.admin, { kind: 'service', slug: 'domisili', title: 'Surat Domisili', position: 1, shown: true, body: { requirements: 'KTP', procedure: '', time: '', cost: '', output: '', channel: '', complaints: '' } }));
});
afterAll(() => database.drop());

const look = async (question: string) => {
  const found = await searchSite(database.db, office.officeId, question, 1);
  return { sops: found?.sops.map((one) => one.id), sheets: found?.sheets.map((one) => one.slug) };
};

it('finds the SOPs in force as what they are, by their titles and by what they do; none of another office', async () => {
  expect((await look('sop')).sops).toEqual([office.sopId]);
  expect((await look('standar operasional')).sops).toEqual([office.sopId]);
  expect((await look('penyebarluasan media sosial')).sops).toEqual([office.sopId]);
  expect((await look('videotron')).sops).toEqual([]);
});

it('finds no SOP that is not in force any more', async () => {
  await database.db.updateTable('sop_versions').set({ in_force: false }).where('sop_id', '=', office.sopId).execute();
  expect((await look('sop')).sops).toEqual([]);
  await database.db.updateTable('sop_versions').set({ in_force: true }).where('sop_id', '=', office.sopId).execute();
});

it('finds services by their words', async () => {
  expect(await look('ktp')).toEqual({ sops: [], sheets: ['domisili'] });
});
