import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { release } from '../../test/site-office.ts';
import { addScreen } from '../actions/add-screen.ts';
import { reportShowings } from './demo-showings.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let caseId: string;
beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database);
  office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  ({ caseId } = await release(context, office, { post: { title: 'Kirab', blocks: [{ id: 'b1', text: 'Isi.' }] }, channels: [{ channel: 'videotron' }] }));
});
afterAll(() => database.drop());

const report = (channel = 'videotron') => reportShowings(context, { officeId: office.officeId, channel, caseId, since: '2026-03-02T02:00:00Z', zone: 'Asia/Jakarta' });
const showings = async () => (await database.db.selectFrom('showings').select(['day', 'count']).orderBy('day').execute()).map((row) => [String(row.day), Number(row.count)]);

it('a sample’s screen tells what it showed while it was lit, until now; a channel without a screen tells nothing', async () => {
  context.at = '2026-03-04T01:00:00.000Z'; // 08.00 WIB on the third day
  await report();
  expect(await showings()).toEqual([]);
  good(await addScreen(context, office.admin, { channel: 'videotron', name: 'Videotron Balai', width: 960, height: 320 }));
  await report('website');
  expect(await showings()).toEqual([]);
  await report();
  // From 09.00, from 06.00, and until 08.00: every two minutes.
  expect(await showings()).toEqual([['2026-03-02', 390], ['2026-03-03', 480], ['2026-03-04', 60]]);
});
