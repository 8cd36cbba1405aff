import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';

describe('the book a number is taken from', () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase();
    context = testContext(database);
    office = await testOffice(context, 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
  });
  afterAll(() => database.drop());

  it('is the one of the office’s own year: in the night to 1 January it begins at the office’s midnight, not at that of Greenwich', async () => {
    for (const at of ['2026-12-31T16:59:59Z', '2026-12-31T17:00:00Z', '2026-12-31T20:00:00Z', '2027-12-31T20:00:00Z']) {
      context.at = at;
      const file = await openTestCase(context, office.as('petugas'), office.sopId);
      await file.do(office.as('petugas'), 'receive', { source: 'Warga', subject: 'Liputan' });
    }
    const entries = await database.db.selectFrom('register_entries').select(['year', 'value']).where('register', '=', 'agenda').orderBy('entered_at').execute();
    expect(entries).toEqual([{ year: 2026, value: 1 }, { year: 2027, value: 1 }, { year: 2027, value: 2 }, { year: 2028, value: 1 }]);
  });
});
