import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { openCase } from '../actions/open-case.ts';
import { listEvaluations, openFollowUps } from './evaluations.ts';
import { previewRecap } from './period-recap.ts';

const NOW = '2026-11-21T02:00:00.000Z';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, '2026-05-04T02:00:00.000Z');
  office = await testOffice(context, 'ppid', 'test/sops/hanya-periode.yaml');
  context.at = NOW;
});
afterAll(() => database.drop());

const list = async () => (await listEvaluations(database.db, context.versions, office.officeId, NOW))[0]?.periods.map((one) => [one.period, one.when]);
const open = (period: string) => openCase(context, office.as('ppid'), { sopId: office.sopId, payload: { title: 'Evaluasi', period }, key: crypto.randomUUID() });

it('lists an SOP that is evaluated every quarter by quarters, from the next one back to its first', async () => {
  expect(await list()).toEqual([['2027-Q1', 'next'], ['2026-Q4', 'now'], ['2026-Q3', 'past'], ['2026-Q2', 'past']]);
});

it('opens a quarter once it has begun, and no month', async () => {
  for (const [period, code] of [['2027-Q1', 'case.period-not-begun'], ['2031-Q1', 'case.period-not-begun'], ['2026-10', 'case.period-length']]) {
    expect(await open(period!)).toMatchObject({ ok: false, kind: 'invalid', issues: [{ code, place: 'period' }] });
  }
  good(await open('2026-Q3'));
  expect(await open('2026-Q3')).toMatchObject({ ok: false, issues: [{ code: 'case.period-taken' }] });
});

it('counts the whole quarter', async () => {
  expect(await previewRecap(database.db, office.officeId, office.sopId, '2026-Q3')).toMatchObject({ period: '2026-Q3', from: '2026-07-01', to: '2026-09-30' });
});

it('hands the open items of one quarter to the next', async () => {
  const file = await openTestCase(context, office.as('ppid'), office.sopId, { title: 'Evaluasi', period: '2026-Q2' });
  await file.do(office.as('ppid'), 'evaluate', { minutes: 'Rekap.', heldOn: '2026-11-20', attendance: ['PPID'], followUps: [{ id: 't1', text: 'Menata daftar informasi' }] });
  expect((await openFollowUps(database.db, office.officeId, office.sopId, '2026-Q4')).map((one) => [one.id, one.period])).toEqual([['t1', '2026-Q2']]);
  expect(await openFollowUps(database.db, office.officeId, office.sopId, '2026-Q2')).toEqual([]);
});
