import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliverAll, deliveryTools, pageAt, release, type Release } from '../../test/site-office.ts';
import { withdrawSitePost } from './withdraw-site-post.ts';

describeOnEachServer('an article taken off the site', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database, '2026-03-02T02:00:00.000Z');
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  });
  afterAll(() => database.drop());

  const shown = async (title: string, more: Partial<Release> = {}) => {
    const file = await release(context, office, { post: { title, blocks: [{ id: 'b1', text: 'Isi.' }] }, ...more });
    await deliverAll(deliveryTools(context), context);
    return file;
  };
  const takeDown = (caseId: string) => withdrawSitePost(context, { officeId: office.officeId, caseId, channel: 'website' }, deliveryTools(context).renderSite);
  const withdrawnAt = async (caseId: string) => (await database.db.selectFrom('site_posts').select('withdrawn_at').where('case_id', '=', caseId).executeTakeFirstOrThrow()).withdrawn_at;

  it('keeps the first day of its withdrawal when it is asked again', async () => {
    const file = await shown('Kirab budaya');
    expect(await takeDown(file.caseId)).toMatchObject({ ok: false, issues: [{ code: 'delivery.not-withdrawing' }] });
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Tanggalnya salah' });
    good(await takeDown(file.caseId));
    context.at = '2026-03-05T02:00:00.000Z';
    good(await takeDown(file.caseId));
    context.at = '2026-03-02T02:00:00.000Z';
    expect(await withdrawnAt(file.caseId)).toBe('2026-03-02T02:00:00.000Z');
    const page = await pageAt(context, office.officeId, 'berita/kirab-budaya');
    expect([page?.status, page?.html.includes('2 Maret 2026'), page?.html.includes('5 Maret 2026')]).toEqual([410, true, false]);
  });
});
