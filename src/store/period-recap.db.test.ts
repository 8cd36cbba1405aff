import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { post } from '../../test/walk-case.ts';
import { openCase } from '../actions/open-case.ts';
import { actOnCase } from '../actions/act-on-case.ts';

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
        steps: expect.arrayContaining([expect.objectContaining({ printed: '1', norm: '10 menit', visits: 2, longestMinutes: 25, late: 1 })]),
      },
    });
  });

  it('evaluates a month once', async () => {
    const again = await openCase(context, office.as('ketuaTim'), { sopId: office.sopId, payload: { title: 'Evaluasi April', period: '2026-04' }, key: 'evaluasi-2' });
    expect(again).toMatchObject({ ok: false, issues: [{ code: 'case.period-taken' }] });
  });
});
