/** The calendar of an office on a real database: what is planned, shown, due and closed, each on its own day, and nobody else's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantMandate } from '../actions/grant-mandate.ts';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliver } from '../jobs/deliver.ts';
import { deliveryTools } from '../../test/site-office.ts';
import { readCalendar, type CalendarEntry, type CalendarSpan } from './calendar.ts';

const SOP = 'sops/002-dpmk-pemutakhiran-website.yaml';
const post = { title: 'Pelatihan', blocks: [{ id: 'b1', text: 'Isi' }] };

describe('the calendar', () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let other: TestOffice;
  const calendar = defaultCalendar();
  const march = (more: Partial<CalendarSpan> = {}): CalendarSpan => ({ from: '2026-03-01', to: '2026-03-31', at: context.at, ...more });
  const read = (more: Partial<CalendarSpan> = {}, of = office) => readCalendar(database.db, of.officeId, calendar, march(more));
  const brief = (entries: readonly CalendarEntry[]) => entries.map((one) => `${one.on} ${one.kind} ${one.what} ${one.channel ?? ''}`.trim());

  async function planned(channels: readonly object[], title = 'Pelatihan') {
    const file = await openTestCase(context, office.as('petugas'), office.sopId, { title });
    await file.do(office.as('petugas'), 'receive', { source: 'Bidang', letterNumber: '', subject: title, kind: '', files: [], post, channels });
    await file.do(office.as('kasubbag'), 'sign', { answer: 'ya' });
    await file.do(office.as('sekdin'), 'sign', { answer: 'ya' });
    return file;
  }

  beforeAll(async () => {
    database = await freshDatabase();
    context = testContext(database);
    office = await testOffice(context, 'dpmk', SOP);
    other = await testOffice(context, 'lain', SOP);
  });
  afterAll(() => database.drop());

  it('shows a plan on its local day until it is published, with the version that moving it needs', async () => {
    // 23.30 on the 9th in Jakarta is the 9th in UTC too; 00.30 on the 10th is not.
    const file = await planned([{ channel: 'website', from: '2026-03-09T17:30:00Z' }, { channel: 'instagram', from: '2026-03-12T02:00:00Z' }, { channel: 'facebook' }]);
    const entries = (await read({ kinds: ['publication'] })).filter((one) => one.caseId === file.caseId);
    expect(brief(entries)).toEqual(['2026-03-10 publication planned website', '2026-03-12 publication planned instagram']);
    expect(entries[0]!.movable).toBeGreaterThan(0);
    await file.do(office.as('operator'), 'publish');
    expect(brief((await read({ kinds: ['publication'] })).filter((one) => one.caseId === file.caseId && one.movable !== null))).toEqual(['2026-03-10 publication scheduled website', '2026-03-12 publication scheduled instagram']);
    await file.do(office.as('operator'), 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/abc/' });
    expect((await read({ channel: 'instagram' })).filter((one) => one.caseId === file.caseId)).toMatchObject([{ what: 'published', movable: null, title: 'Pelatihan' }]);
  });

  it('moves what is moved, plan or queue, and the job of the old time does nothing', async () => {
    const file = await planned([{ channel: 'website', from: '2026-03-09T02:00:00Z' }], 'Dipindah');
    await file.do(office.as('operator'), 'reschedule', { channel: 'website', from: '2026-03-11T02:00:00Z' });
    const days = async () => brief((await read()).filter((one) => one.title === 'Dipindah' && one.kind === 'publication'));
    expect(await days()).toEqual(['2026-03-11 publication planned website']);
    await file.do(office.as('operator'), 'publish');
    await file.do(office.as('operator'), 'reschedule', { channel: 'website', from: '2026-03-20T02:00:00Z' });
    expect(await days()).toEqual(['2026-03-20 publication scheduled website']);
    const job = { officeId: office.officeId, caseId: file.caseId, channel: 'website', kind: 'publish' as const };
    const before = context.at;
    context.at = '2026-03-11T02:00:01.000Z';
    await deliver(deliveryTools(context), job);
    expect(await days()).toEqual(['2026-03-20 publication scheduled website']);
    context.at = '2026-03-20T02:00:01.000Z';
    await deliver(deliveryTools(context), job);
    expect(await days()).toEqual(['2026-03-20 publication published website']);
    context.at = before;
  });

  it('forgets the plan of a case that was ended', async () => {
    const file = await planned([{ channel: 'website', from: '2026-03-25T02:00:00Z' }], 'Batal');
    await file.do(office.as('sekdin'), 'end', { reason: 'Kegiatan batal' });
    expect((await read()).filter((one) => one.title === 'Batal')).toEqual([]);
  });

  it("shows a screen's window at its beginning and its end", async () => {
    const file = await planned([{ channel: 'videotron', from: '2026-03-16T02:00:00Z', until: '2026-03-18T10:00:00Z' }], 'Layar');
    await file.do(office.as('operator'), 'publish');
    expect(brief(await read({ kinds: ['screen'] }))).toEqual(['2026-03-16 screen scheduled videotron', '2026-03-18 screen ends videotron']);
  });

  it('shows due dates, mandates, days off and the hours of Ramadan', async () => {
    const file = await openTestCase(context, office.as('petugas'), office.sopId, { title: 'Bertenggat' });
    await database.db.updateTable('tasks').set({ due_at: '2026-03-05T03:00:00Z' }).where('case_id', '=', file.caseId).execute();
    expect((await read({ kinds: ['task'] })).filter((one) => one.caseId === file.caseId)).toMatchObject([{ on: '2026-03-05', what: 'due', title: 'Bertenggat', at: '2026-03-05T03:00:00.000Z' }]);
    const person = office.as('petugas') as { personId: string };
    good(await grantMandate(context, office.admin, { positionId: office.positions['sekdin']!, personId: person.personId, kind: 'plh', decree: '800/1/2026', from: '2026-03-03', to: '2026-03-06', scope: null }));
    expect(brief(await read({ kinds: ['mandate'] }))).toEqual(['2026-03-03 mandate begins', '2026-03-06 mandate ends']);
    const off = await read({ kinds: ['day'] });
    expect(off.filter((one) => one.what === 'holiday').length).toBeGreaterThan(0);
    expect(off.every((one) => one.at === null)).toBe(true);
    expect((await readCalendar(database.db, office.officeId, calendar, { from: '2026-02-01', to: '2026-03-31', at: context.at, kinds: ['day'] })).some((one) => one.what.startsWith('hours'))).toBe(calendar.special.length > 0);
  });

  it('knows nothing of another office', async () => {
    expect((await read({ kinds: ['publication', 'screen', 'task', 'evaluation', 'mandate'] }, other))).toEqual([]);
  });
});
