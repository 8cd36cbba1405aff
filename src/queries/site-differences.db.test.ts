import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliverAll, deliveryTools, release } from '../../test/site-office.ts';
import { putSitePost } from '../actions/put-site-post.ts';
import { withdrawSitePost } from '../actions/withdraw-site-post.ts';
import type { DeliveryTools } from '../jobs/deliver.ts';
import { findSiteDifferences } from './site-differences.ts';
import { verifyLedger } from './verify-ledger.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let tools: DeliveryTools;
let hours: number;
beforeEach(async () => {
  database = await freshDatabase();
  context = testContext(database);
  office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  tools = deliveryTools(context);
  hours = 0;
});
afterEach(() => database.drop());

/** Each act at an hour of its own. */
function later(): void {
  hours += 2;
  context.at = new Date(Date.parse('2026-03-02T02:00:00Z') + hours * 3_600_000).toISOString();
}
async function publish(title: string, more: { corrects?: string; note?: string; refused?: string[] } = {}) {
  later();
  const file = await release(context, office, { post: { title, blocks: [{ id: 'b1', text: `Isi ${title}.` }, { id: 'b2', text: 'Tambahan.' }] }, ...more });
  later();
  await deliverAll(tools, context);
  return file;
}
async function withdraw(file: Awaited<ReturnType<typeof publish>>) {
  later();
  await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Keliru' });
  later();
  await deliverAll(tools, context);
}
const differences = async () => (await verifyLedger(database.db, office.officeId)).differences;
const change = (what: string, caseId: string) => database.pool.query(`update site_posts set ${what} where case_id = $1`, [caseId]);

describe('articles of the site, as the program writes them,', () => {
  it('say what the chain says: published, in part, corrected twice, taken back', async () => {
    const first = await publish('Jam Layanan');
    await publish('Sebagian', { refused: ['block:b2'] });
    const second = await publish('Jam Layanan Baru', { corrects: first.caseId, note: 'Ralat' });
    expect(await differences()).toEqual([]);
    await publish('Jam Layanan Terbaru', { corrects: second.caseId, note: 'Ralat lagi' });
    expect(await differences()).toEqual([]);
    await withdraw(first);
    expect(await differences()).toEqual([]);
    expect(await database.db.selectFrom('site_posts').select('slug').where('withdrawn_at', 'is not', null).execute()).toEqual([{ slug: 'jam-layanan' }]);
  });

  it('are compared with the corrections of cases that are not among those asked about', async () => {
    const first = await publish('Jam Layanan');
    const second = await publish('Jam Layanan Baru', { corrects: first.caseId, note: 'Ralat' });
    for (const { caseId } of [first, second]) {
      const told = (await database.db.selectFrom('events').select('body').where('case_id', '=', caseId).orderBy('version').execute()).map((row) => row.body);
      expect(await database.db.transaction().execute((trx) => findSiteDifferences(trx, office.officeId, new Map([[caseId, told]])))).toEqual([]);
    }
  });

  it('may stand before their outcome is recorded, and be gone before that is', async () => {
    later();
    const file = await release(context, office, { post: { title: 'Sedang ditayangkan', blocks: [{ id: 'b1', text: 'Isi.' }] } });
    const job = { officeId: office.officeId, caseId: file.caseId, channel: 'website' };
    later();
    expect(await putSitePost(context, job, tools.renderSite)).toMatchObject({ ok: true });
    expect(await differences()).toEqual([]);
    await deliverAll(tools, context);
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Keliru' });
    expect(await withdrawSitePost(context, job, tools.renderSite)).toMatchObject({ ok: true });
    expect(await differences()).toEqual([]);
    await deliverAll(tools, context);
    expect(await differences()).toEqual([]);
  });
});

describe('an article that somebody changed past the program', () => {
  it.each([
    ['another text', `post = jsonb_set(post, '{blocks,0,text}', '"Palsu"')`],
    ['another title in the lists', `title = 'Palsu'`],
    ['another address', `slug = 'alamat-lain'`],
    ['an earlier day', `published_at = '2020-01-01'`],
    ['a withdrawal nobody asked for', `withdrawn_at = now()`],
  ])('is found by %s', async (_what, what) => {
    const file = await publish('Jam Layanan');
    await publish('Berita Lain');
    await change(what, file.caseId);
    expect(await differences()).toEqual([{ what: 'article', caseId: file.caseId, subject: what.startsWith('slug') ? 'alamat-lain' : 'jam-layanan' }]);
  });

  it('is found when it says again what a correction replaced, or what was refused', async () => {
    const file = await publish('Jam Layanan');
    await publish('Jam Layanan Baru', { corrects: file.caseId, note: 'Ralat' });
    const part = await publish('Sebagian', { refused: ['block:b2'] });
    await change(`title = 'Jam Layanan', post = (select post from site_posts where corrects is not null)`, file.caseId);
    await change(`post = jsonb_insert(post, '{blocks,1}', '{"id":"b2","text":"Tambahan."}')`, part.caseId);
    expect((await differences()).map((one) => one.caseId).toSorted()).toEqual([file.caseId, part.caseId].toSorted());
  });

  it('is found when it is put among the corrections of an article that it does not correct', async () => {
    const file = await publish('Jam Layanan');
    const correction = await publish('Jam Layanan Baru', { corrects: file.caseId, note: 'Ralat' });
    const other = await publish('Lomba Desa');
    await change(`corrects = '${other.caseId}'`, correction.caseId);
    expect((await differences()).map((one) => one.caseId)).toContain(correction.caseId);
    await database.pool.query(`update site_posts set post = (select post from site_posts where case_id = $1), title = 'Lomba Desa' where case_id = $2`, [other.caseId, correction.caseId]);
    expect((await differences()).map((one) => one.caseId)).toContain(correction.caseId);
  });

  it('is found when it is shown again after it was taken back', async () => {
    const file = await publish('Jam Layanan');
    await withdraw(file);
    expect(await differences()).toEqual([]);
    await change('withdrawn_at = null', file.caseId);
    expect(await differences()).toEqual([{ what: 'article', caseId: file.caseId, subject: 'jam-layanan' }]);
  });

  it('is found when it stands under a case that the office does not have', async () => {
    const file = await publish('Jam Layanan');
    const neighbour = await testOffice(context, 'patuk', 'sops/001-bunder-medsos.yaml');
    const { caseId } = await openTestCase(context, neighbour.as('ketua'), neighbour.sopId);
    await database.pool.query(`insert into site_posts (office_id, case_id, slug, title, summary, category, post, published_at)
      select office_id, $2, 'palsu', title, summary, category, post, published_at from site_posts where case_id = $1`, [file.caseId, caseId]);
    for (const { officeId } of [office, neighbour]) expect((await verifyLedger(database.db, officeId)).differences).toEqual([{ what: 'article', caseId, subject: 'palsu' }]);
  });

  it('is found when it is gone, and when no case ever sent it out', async () => {
    const file = await publish('Jam Layanan');
    later();
    const quiet = await release(context, office, { post: { title: 'Tersimpan', blocks: [{ id: 'b1', text: 'Isi.' }] }, channels: [{ channel: 'instagram' }] });
    await database.pool.query('update site_posts set case_id = $1', [quiet.caseId]);
    const found = await differences();
    expect(found.map((one) => one.caseId).toSorted()).toEqual([file.caseId, quiet.caseId].toSorted());
    expect(found).toContainEqual({ what: 'article', caseId: file.caseId, subject: 'jam-layanan' });
  });
});
