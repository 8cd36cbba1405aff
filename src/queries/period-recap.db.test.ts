import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { post } from '../../test/walk-case.ts';
import type { CommandType } from '../core/case/command.ts';
import { openCase } from '../actions/open-case.ts';
import { actOnCase } from '../actions/act-on-case.ts';
import { listEvaluations, openFollowUps } from './evaluations.ts';
import { recapDays } from './period-recap.ts';
import { sopTimes } from './sop-times.ts';

describeOnEachServer('the evaluation of a month', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database, '2026-04-06T01:00:00.000Z');
    office = await testOffice(context, 'dp3appkb', 'sops/000-dp3appkb-website-medsos.yaml');
  });
  afterAll(() => database.drop());

  it('counts channels, working minutes against the norm, returns with their reasons, and keeps them with the minutes', async () => {
    const system = { kind: 'system' as const, officeId: office.officeId };
    const file = await openTestCase(context, office.as('pengelola'), office.sopId);
    await file.do(office.as('pengelola'), 'edit', { post: post(2), channels: [{ channel: 'website' }] });
    context.at = '2026-04-06T01:25:00.000Z';
    await file.do(office.as('pengelola'), 'submit');
    await file.do(office.as('ketuaTim'), 'sign', { answer: 'tidak', comment: 'Lengkapi tempatnya.' });
    await file.do(office.as('pengelola'), 'submit');
    await file.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await file.do(office.as('kepala'), 'sign', { answer: 'ya' });
    await file.do(office.as('pengelola'), 'publish');
    await file.do(system, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://contoh/berita' });
    context.at = '2026-05-04T02:00:00.000Z';
    const { caseId } = good(await openCase(context, office.as('ketuaTim'), { sopId: office.sopId, payload: { title: 'Evaluasi April', period: '2026-04' }, key: 'evaluasi' }));
    good(await actOnCase(context, office.as('ketuaTim'), {
      caseId, type: 'evaluate', key: 'rapat', seen: -1,
      payload: { minutes: 'Rapat.', heldOn: '2026-05-04', attendance: ['Kepala Dinas'], followUps: [], files: [] },
    }));
    const { body } = await database.db.selectFrom('events').select('body').where('case_id', '=', caseId).orderBy('version').execute().then((rows) => rows.find((row) => row.body.type === 'Evaluated')!);
    expect(body.data).toMatchObject({
      recap: {
        totals: { opened: 1, completed: 1, refused: 0 },
        channels: [{ channel: 'website', published: 1 }],
        returns: [{ comment: 'Lengkapi tempatnya.' }],
        steps: expect.arrayContaining([expect.objectContaining({ printed: '1', norm: '10 menit', visits: 2, medianMinutes: 0, p90Minutes: 25, longestMinutes: 25, normMinutes: 10, late: 1 })]),
        weeks: [{ monday: '2026-04-06', onTime: expect.any(Number), late: 1 }], missedLinks: [], from: '2026-04-01', to: '2026-04-30',
      },
    });
  });

  it('counts the same over any span of days, and nothing of the days beside it', async () => {
    const spans = async (from: string, to: string, sopId: string | null = office.sopId) => (await recapDays(database.db, office.officeId, sopId, { from, to }))!;
    const day = await spans('2026-04-06', '2026-04-06');
    expect(day).toMatchObject({ period: '', totals: { opened: 1, completed: 1 }, channels: [{ channel: 'website', published: 1 }] });
    expect(await spans('2026-04-06', '2026-04-06', null)).toEqual(day);
    expect(await spans('2026-04-07', '2026-05-31')).toMatchObject({ totals: { opened: 0 }, channels: [], steps: [], weeks: [], returns: [] });
    expect(await recapDays(database.db, office.officeId, 'another-office', { from: '2026-04-01', to: '2026-04-30' })).toBeUndefined();
  });

  it('knows the median, the ninetieth percentile and the worst of visits whose lengths are known', async () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 60];
    for (const [index, length] of minutes.entries()) {
      context.at = `2026-06-${String(8 + (index % 5)).padStart(2, '0')}T01:00:00.000Z`;
      const file = await openTestCase(context, office.as('pengelola'), office.sopId);
      await file.do(office.as('pengelola'), 'edit', { post: post(2), channels: [{ channel: 'website' }] });
      context.at = new Date(Date.parse(context.at) + length * 60_000).toISOString();
      await file.do(office.as('pengelola'), 'submit');
    }
    const { steps } = (await recapDays(database.db, office.officeId, office.sopId, { from: '2026-06-01', to: '2026-06-30' }))!;
    const known = { printed: '1', visits: 10, medianMinutes: 5, p90Minutes: 9, longestMinutes: 60, normMinutes: 10, late: 1 };
    expect(steps).toMatchObject([known]);
    const real = await sopTimes(database.db, office.officeId, office.sopId);
    expect(real.find((one) => one.printed === '1')).toMatchObject({ visits: 12, p90Minutes: 25, longestMinutes: 60, late: 2 });
  });

  it('names the period that waits, and for whom, and what is open from before', async () => {
    const { caseId } = good(await openCase(context, office.as('ketuaTim'), { sopId: office.sopId, payload: { title: 'Evaluasi Mei', period: '2026-05' }, key: 'mei' }));
    good(await actOnCase(context, office.as('ketuaTim'), { caseId, type: 'evaluate', key: 'rapat-mei', seen: -1, payload: { minutes: 'Rapat.', heldOn: '2026-06-02', attendance: ['A'], followUps: [{ id: 't1', text: 'Daftar periksa', by: 'Pengelola', due: '2026-06-20' }], files: [] } }));
    const [sop] = await listEvaluations(database.db, context.versions, office.officeId, '2026-06-15T02:00:00.000Z');
    expect(sop?.periods.map((one) => [one.period, one.status, one.when])).toEqual([['2026-07', null, 'next'], ['2026-06', null, 'now'], ['2026-05', 'open', 'past'], ['2026-04', 'open', 'past']]);
    expect(sop?.periods[2]).toMatchObject({ waits: { printed: '6', posts: [expect.stringContaining('Pengelola')] }, followUps: { all: 1, open: 1 } });
    expect(await openFollowUps(database.db, office.officeId, office.sopId, '2026-06')).toMatchObject([{ text: 'Daftar periksa', by: 'Pengelola', period: '2026-05' }]);
    expect(await openFollowUps(database.db, office.officeId, office.sopId, '2026-05')).toEqual([]);
  });

  it('keeps April as it was, whatever becomes of its publications in June', async () => {
    const april = { from: '2026-04-01', to: '2026-04-30' };
    const before = await recapDays(database.db, office.officeId, office.sopId, april);
    const { caseId } = await database.db.selectFrom('publications').select('case_id as caseId').where('state', '=', 'published').executeTakeFirstOrThrow();
    context.at = '2026-06-20T02:00:00.000Z';
    good(await actOnCase(context, office.as('kepala'), { caseId, type: 'withdraw', key: 'tarik-juni', seen: -1, payload: { channels: ['website'], reason: 'Keliru' } }));
    expect(await recapDays(database.db, office.officeId, office.sopId, april)).toEqual(before);
    expect((await recapDays(database.db, office.officeId, office.sopId, { from: '2026-06-01', to: '2026-06-30' }))?.channels).toEqual([{ channel: 'website', published: 0, withdrawn: 1, excused: 0 }]);
  });

  it('evaluates a month once', async () => {
    const again = await openCase(context, office.as('ketuaTim'), { sopId: office.sopId, payload: { title: 'Evaluasi April', period: '2026-04' }, key: 'evaluasi-2' });
    expect(again).toMatchObject({ ok: false, issues: [{ code: 'case.period-taken' }] });
  });
});

describeOnEachServer('the time an agency waits for its answer', (server) => {
  it('leaves out what the agency itself takes, and counts what was answered by the end of the span', async () => {
    const database = await freshDatabase({ server });
    const context = testContext(database, '2026-04-06T01:00:00.000Z');
    const office = await testOffice(context, 'sekolah', 'test/sops/dua-penantian.yaml');
    const asked = good(await openCase(context, { kind: 'outside', officeId: office.officeId, name: 'Sekolah' }, {
      sopId: office.sopId, payload: { title: 'Lomba' }, key: 'mohon-1', first: { type: 'request', payload: { agency: 'SD Contoh', contact: 'sd@contoh.example', subject: 'Lomba' } },
    }));
    const act = async (at: string, performer: string, type: CommandType, payload: object = {}) => {
      context.at = at;
      good(await actOnCase(context, office.as(performer), { caseId: asked.caseId, type, payload, key: crypto.randomUUID(), seen: -1 }));
    };
    await act('2026-04-06T01:30:00.000Z', 'sekdin', 'dispose', { receivers: ['Petugas'] });
    // The school takes four days over its letter of consent.
    await act('2026-04-10T01:30:00.000Z', 'petugas', 'resume');
    await act('2026-04-10T02:00:00.000Z', 'sekdin', 'end', { reason: 'Lomba batal' });
    const requests = async (to: string) => (await recapDays(database.db, office.officeId, null, { from: '2026-04-06', to }))?.requests;
    expect(await requests('2026-04-30')).toMatchObject({ received: 1, refused: 1, open: 0, medianMinutes: 60 });
    expect(await requests('2026-04-09')).toMatchObject({ received: 1, refused: 0, open: 1, medianMinutes: null });
    await database.drop();
  });
});
