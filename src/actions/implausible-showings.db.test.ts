import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { release } from '../../test/site-office.ts';
import { readShowingsTotal } from '../queries/showings-total.ts';
import { addScreen } from './add-screen.ts';
import { recordShowings } from './record-showings.ts';

// "Now" is 2 March 2026, 09.00 WIB; a hundred days before is 22 November 2025.
describeOnEachServer('what a player has counted', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let screen: { id: string; officeId: string; channel: string };
  let caseId: string;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database);
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
    const { screenId } = good(await addScreen(context, office.admin, { channel: 'videotron', name: 'Videotron Balai', width: 960, height: 320 }));
    screen = { id: screenId, officeId: office.officeId, channel: 'videotron' };
    ({ caseId } = await release(context, office, { post: { title: 'Kirab', blocks: [{ id: 'b1', text: 'Isi.' }] }, channels: [{ channel: 'videotron' }] }));
  });
  afterAll(() => database.drop());

  const tell = (firstAt: string, lastAt: string) => recordShowings(context, screen, { batch: crypto.randomUUID(), items: [{ caseId, count: 3, day: firstAt.slice(0, 10), firstAt, lastAt }] });
  const codes = async (firstAt: string, lastAt: string) => {
    const outcome = await tell(firstAt, lastAt);
    return outcome.ok ? [] : outcome.issues.map((one) => one.code);
  };

  it('is not taken from a clock that runs backwards, is days ahead, or tells of more than a quarter ago', async () => {
    expect(await codes('2026-03-02T01:00:01Z', '2026-03-02T01:00:00Z')).toEqual(['showings.implausible']);
    expect(await codes('2026-03-02T01:00:00Z', '2026-03-03T02:00:01Z')).toEqual(['showings.implausible']);
    expect(await codes('2025-11-22T01:59:59Z', '2025-11-22T03:00:00Z')).toEqual(['showings.implausible']);
    expect(await readShowingsTotal(database.db, office.officeId, caseId)).toEqual([]);
  });

  it('is taken from a player that was a hundred days without a line, or whose clock is a day ahead', async () => {
    expect(await codes('2025-11-22T02:00:00Z', '2025-11-22T03:00:00Z')).toEqual([]);
    expect(await codes('2026-03-03T01:00:00Z', '2026-03-03T02:00:00Z')).toEqual([]);
    expect(await readShowingsTotal(database.db, office.officeId, caseId)).toMatchObject([{ count: 6, days: 2 }]);
  });
});
