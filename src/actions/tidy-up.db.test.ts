import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext } from '../../test/office.ts';
import { tidyUp } from './tidy-up.ts';

describeOnEachServer('tidying up', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database, '2026-01-05T02:00:00.000Z');
  });
  afterAll(() => database.drop());

  it('forgets answers older than a season and nothing that happened', async () => {
    const office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
    const file = await openTestCase(context, office.as('ketua'), office.sopId);
    context.at = '2026-07-06T02:00:00.000Z';
    await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksi'] });
    const events = await database.db.selectFrom('events').selectAll().execute();
    expect(await tidyUp(context)).toBe(1);
    expect(await database.db.selectFrom('commands').select('key').execute()).toHaveLength(1);
    expect(await database.db.selectFrom('events').selectAll().execute()).toEqual(events);
  });
});
