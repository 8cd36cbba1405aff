import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliveryTools, pageAt, release, stateOf } from '../../test/site-office.ts';
import { NOTHING_CHANGED } from '../actions/refresh-site.ts';
import { saveSitePages } from '../actions/save-site-pages.ts';
import { listAgedSites } from '../queries/aged-sites.ts';
import { deliver, giveUp, type DeliveryTools, type Job } from './deliver.ts';
import { renewAged } from './renew-aged.ts';

describe('a delivery', () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let tools: DeliveryTools;
  beforeAll(async () => {
    database = await freshDatabase();
    context = testContext(database);
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
    tools = deliveryTools(context);
  });
  afterAll(() => database.drop());
  const post = (title: string) => ({ title, blocks: [{ id: 'b1', text: 'Isi naskah.' }] });
  const job = (caseId: string, kind: Job['kind'] = 'publish', channel = 'website'): Job => ({ officeId: office.officeId, caseId, channel, kind });
  const recorded = async (caseId: string, type: string) => (await database.db.selectFrom('events').select('body').where('case_id', '=', caseId).execute()).filter((row) => row.body.type === type).length;

  /** The database as a process sees it that dies after its `n`th transaction: whatever it was told is lost, and it does nothing more. */
  function dyingAfter(transactions: number): DeliveryTools {
    let left = transactions;
    const db = new Proxy(context.db, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name, target);
        if (name !== 'transaction') return typeof own === 'function' ? own.bind(target) : own;
        return () => ({
          execute: async (work: never) => {
            if (left === 0) throw new Error('dead');
            const result: unknown = await target.transaction().execute(work);
            left -= 1;
            if (left === 0) throw new Error('dead after commit');
            return result;
          },
        });
      },
    });
    return { ...tools, context: { ...context, db, now: () => context.now(), newId: () => context.newId() } };
  }

  it.each([0, 1, 2])('killed after transaction %i and run again gives exactly one page and one record', async (transactions) => {
    const file = await release(context, office, { post: post(`Mati lampu ${transactions}`) });
    await expect(deliver(dyingAfter(transactions), job(file.caseId))).rejects.toThrow('dead');
    await deliver(tools, job(file.caseId));
    await deliver(tools, job(file.caseId));
    expect(await recorded(file.caseId, 'PublicationRecorded')).toBe(1);
    expect((await stateOf(context, file.caseId)).publications['website']?.state).toBe('published');
    const pages = await database.db.selectFrom('site_pages').select('path').where('path', 'like', `berita/mati-lampu-${transactions}%`).execute();
    expect(pages).toEqual([{ path: `berita/mati-lampu-${transactions}` }]);
  });

  it.each([0, 1, 2])('of a withdrawal, killed after transaction %i and run again, records one withdrawal', async (transactions) => {
    const file = await release(context, office, { post: post(`Tarik ${transactions}`) });
    await deliver(tools, job(file.caseId));
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Keliru' });
    await expect(deliver(dyingAfter(transactions), job(file.caseId, 'withdraw'))).rejects.toThrow('dead');
    await deliver(tools, job(file.caseId, 'withdraw'));
    await deliver(tools, job(file.caseId, 'withdraw'));
    expect(await recorded(file.caseId, 'WithdrawalRecorded')).toBe(1);
    expect((await pageAt(context, office.officeId, `berita/tarik-${transactions}`))?.status).toBe(410);
  });

  it('of a late publishing job after the withdrawal puts nothing back', async () => {
    const file = await release(context, office, { post: post('Terlambat') });
    await deliver(tools, job(file.caseId));
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Keliru' });
    await deliver(tools, job(file.caseId, 'withdraw'));
    await deliver(tools, job(file.caseId));
    expect((await pageAt(context, office.officeId, 'berita/terlambat'))?.status).toBe(410);
  });

  it('run by two workers at once records once', async () => {
    const file = await release(context, office, { post: post('Dua pekerja') });
    await Promise.allSettled([deliver(tools, job(file.caseId)), deliver(tools, job(file.caseId))]);
    expect(await recorded(file.caseId, 'PublicationRecorded')).toBe(1);
    expect((await stateOf(context, file.caseId)).publications['website']?.state).toBe('published');
  });

  it('by hand leaves everything to the officer', async () => {
    const file = await release(context, office, { post: post('Lewat Instagram'), channels: [{ channel: 'instagram' }] });
    await deliver(tools, job(file.caseId, 'publish', 'instagram'));
    expect((await stateOf(context, file.caseId)).publications['instagram']?.state).toBe('publishing');
  });

  it('to a screen is published under the public page of what the screen shows, and gone from it when withdrawn', async () => {
    const file = await release(context, office, { post: post('Di videotron'), channels: [{ channel: 'videotron' }] });
    await deliver(tools, job(file.caseId, 'publish', 'videotron'));
    expect((await stateOf(context, file.caseId)).publications['videotron']).toMatchObject({ state: 'published', link: 'https://kentongan.example.go.id/s/dinas/layar/videotron' });
    expect((await pageAt(context, office.officeId, 'layar/videotron'))?.html).toContain('Di videotron');
    await file.do(office.as('kepala'), 'withdraw', { channels: ['videotron'], reason: 'Keliru' });
    await deliver(tools, job(file.caseId, 'withdraw', 'videotron'));
    expect((await stateOf(context, file.caseId)).publications['videotron']?.state).toBe('withdrawn');
    expect((await pageAt(context, office.officeId, 'layar/videotron'))?.html).not.toContain('Di videotron');
  });

  it('planned for a screen stays out of its public page until its time has come', async () => {
    await release(context, office, { post: post('Direncanakan'), channels: [{ channel: 'videotron', from: '2026-03-07T01:00:00Z' }] });
    const shown = await release(context, office, { post: post('Sedang tayang'), channels: [{ channel: 'videotron' }] });
    await deliver(tools, job(shown.caseId, 'publish', 'videotron'));
    for (const path of ['layar/videotron', 'en/layar/videotron']) {
      const html = (await pageAt(context, office.officeId, path))?.html;
      expect(html).toContain('Sedang tayang');
      expect(html).not.toContain('Direncanakan');
    }
    context.at = '2026-03-07T01:00:00.000Z';
    await renewAged(tools);
    expect((await pageAt(context, office.officeId, 'layar/videotron'))?.html).toContain('Direncanakan');
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('to a screen leaves its public page when its time is over, though nobody does anything', async () => {
    const file = await release(context, office, { post: post('Sampai lusa'), channels: [{ channel: 'videotron', until: '2026-03-04T00:00:00Z' }] });
    await deliver(tools, job(file.caseId, 'publish', 'videotron'));
    expect((await pageAt(context, office.officeId, 'layar/videotron'))?.html).toContain('Sampai lusa');
    context.at = '2026-03-04T00:00:00.000Z';
    await renewAged(tools);
    for (const path of ['layar/videotron', 'en/layar/videotron']) expect((await pageAt(context, office.officeId, path))?.html).not.toContain('Sampai lusa');
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('tells of a day off until the day is over', async () => {
    await saveSitePages(context, { ...NOTHING_CHANGED, officeId: office.officeId, whole: true }, tools.renderSite);
    const dayOff = async () => /<time datetime="(2026-[\d-]+)">/.exec((await pageAt(context, office.officeId, 'kontak'))?.html ?? '')?.[1] ?? '';
    const first = await dayOff();
    context.at = `${first}T10:00:00.000Z`;
    await renewAged(tools);
    expect(await dayOff()).toBe(first);
    context.at = `${first}T17:00:00.000Z`;
    await renewAged(tools);
    expect((await dayOff()) > first).toBe(true);
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('asks for a page once its time has come, and not again', async () => {
    context.at = '2026-12-30T17:00:00.000Z';
    await renewAged(tools);
    expect(await listAgedSites(database.db, context.at, 10)).toEqual([]);
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('to a screen after its time is over fails with a reason that says what to do', async () => {
    const file = await release(context, office, { post: post('Kedaluwarsa'), channels: [{ channel: 'videotron', until: '2026-03-03T00:00:00Z' }] });
    context.at = '2026-03-04T00:00:00.000Z';
    await deliver(tools, job(file.caseId, 'publish', 'videotron'));
    context.at = '2026-03-02T02:00:00.000Z';
    const publication = (await stateOf(context, file.caseId)).publications['videotron'];
    expect(publication?.state).toBe('failed');
    expect(publication?.reason).toContain('Jangka waktu tayang');
  });

  it('that is given up ends as failed with a reason, and may be started again', async () => {
    const file = await release(context, office, { post: post('Menyerah') });
    await giveUp(tools, job(file.caseId));
    expect((await stateOf(context, file.caseId)).publications['website']).toMatchObject({ state: 'failed', reason: expect.stringContaining('gangguan sistem') });
    await file.do(office.as('pengelola'), 'publish');
    await deliver(tools, job(file.caseId));
    expect((await stateOf(context, file.caseId)).publications['website']?.state).toBe('published');
  });
});
