import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { grantMandate } from '../actions/grant-mandate.ts';
import { myDesk } from './desk.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database);
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
});
afterAll(() => database.drop());

const deskOf = (performer: string, options = {}) => myDesk(database.db, office.officeId, `bunder-${performer}`, context.now(), options);

it('shows what waits for the holder of a post, and nothing of other posts', async () => {
  const { caseId } = await openTestCase(context, office.as('ketua'), office.sopId);
  const { items } = await deskOf('ketua');
  expect(items).toMatchObject([{ caseId, step: 'instruksi', does: 'dispose', position: 'Ketua PPID', sopTitle: 'Penyebarluasan Informasi melalui Media Sosial', activity: expect.stringContaining('memberikan instruksi') }]);
  expect((await deskOf('admin')).items).toEqual([]);
});

it('goes on where a page ended, and lists a task once for somebody who has it by two posts', async () => {
  for (let number = 0; number < 6; number++) {
    const file = await openTestCase(context, office.as('ketua'), office.sopId);
    if (number % 2) await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksie'] });
  }
  const granted = await grantMandate(context, office.admin, { positionId: office.positions['data']!, personId: 'bunder-ketua', kind: 'plh', decree: 'SPT 1/2026', from: '2026-03-01', to: '2026-03-31', scope: null });
  expect(granted.ok).toBe(true);
  const whole = (await deskOf('ketua')).items.map((one) => one.caseId);
  expect(new Set(whole).size).toBe(7);
  const paged: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await deskOf('ketua', { limit: 2, cursor });
    paged.push(...page.items.map((one) => one.caseId));
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(paged).toEqual(whole);
});
