import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { noteSiteFailure } from '../actions/note-site-failure.ts';
import { findSiteFailure } from '../queries/outdated-sites.ts';
import { testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliveryTools, pageAt, release, stateOf } from '../../test/site-office.ts';
import { pgBossOutbox, QUEUES } from '../store/outbox.ts';
import type { Tables } from '../store/tables.ts';
import type { DeliveryTools } from './deliver.ts';
import { renewalsOf, renewSites, type RenewJob } from './renew-sites.ts';
import { BOSS_OPTIONS, prepareQueues, startWorker, sweep } from './worker.ts';

describe('the worker', { timeout: 60_000 }, () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let tools: DeliveryTools;
  let boss: PgBoss;
  let worker: { stop(): Promise<void> } | undefined;
  beforeAll(async () => {
    database = await freshDatabase();
    boss = new PgBoss({ ...BOSS_OPTIONS, connectionString: database.url, max: 4 });
    boss.on('error', () => {});
    await boss.start();
    await prepareQueues(boss, QUEUES);
    const base = testContext(database);
    context = { ...base, outbox: pgBossOutbox(boss), now: () => base.at };
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
    tools = deliveryTools(context);
  });
  afterEach(() => worker?.stop());
  afterAll(async () => {
    await boss.stop({ graceful: false });
    await database.drop();
  });
  const put = (title: string) => release(context, office, { post: { title, blocks: [{ id: 'b1', text: 'Isi.' }] } });
  const stateAfter = async (caseId: string) => (await stateOf(context, caseId)).publications['website']?.state;
  const published = (caseId: string, timeout: number) => vi.waitFor(async () => expect(await stateAfter(caseId)).toBe('published'), { timeout, interval: 50 });

  it('delivers what was sent in the transaction of its case, within a moment', async () => {
    worker = await startWorker({ boss, queues: QUEUES, tools });
    const file = await put('Lewat antrean');
    await published(file.caseId, 5000);
  });

  it('gives a new office its site before anything was published', async () => {
    worker = await startWorker({ boss, queues: QUEUES, tools });
    const fresh = await testOffice(context, 'baru', 'sops/000-dp3appkb-website-medsos.yaml');
    await vi.waitFor(async () => expect((await pageAt(context, fresh.officeId, ''))?.html).toContain('Belum ada berita'), { timeout: 30_000, interval: 50 });
  });

  it('renders again what another version of the program has rendered, and leaves the rest alone', async () => {
    const rendered = async () => (await database.db.selectFrom('offices').select(['slug', 'site_renderer']).orderBy('slug').execute()).map((row) => `${row.slug} ${row.site_renderer}`);
    await vi.waitFor(async () => expect(await rendered()).toEqual(['baru uji', 'dinas uji']), { timeout: 30_000, interval: 50 });
    await boss.deleteAllJobs(QUEUES.refreshes);
    await database.pool.query(`update site_pages set body = 'lama', etag = 'lama' where path = 'en/kontak'`);
    await database.pool.query(`update offices set site_renderer = 'versi lama' where slug = 'dinas'`);
    await boss.deleteAllJobs(renewalsOf(QUEUES));
    worker = await startWorker({ boss, queues: QUEUES, tools, renewAfter: 0 });
    await vi.waitFor(async () => expect(await rendered()).toEqual(['baru uji', 'dinas uji']), { timeout: 30_000, interval: 50 });
    const contact = async (slug: string) => (await database.pool.query(`select p.body from site_pages p join offices o on o.id = p.office_id where o.slug = $1 and p.path = 'en/kontak'`, [slug])).rows[0].body.toString();
    expect([await contact('dinas'), await contact('baru')]).toEqual([expect.stringContaining('Opening hours'), 'lama']);
  });

  it('asks for a few offices at a time, and for each of them once', async () => {
    const many = Array.from({ length: 45 }, (_, index) => `kantor-${String(index).padStart(2, '0')}`);
    for (const id of many) await database.pool.query(`insert into offices (id, slug, name, settings, calendar, created_at) select $1, $1, name, settings, calendar, created_at from offices where slug = 'dinas'`, [id]);
    await boss.deleteAllJobs(renewalsOf(QUEUES));
    const asked: number[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      asked.push(await renewSites(boss, QUEUES, tools, { after }));
      after = (await boss.findJobs<RenewJob>(renewalsOf(QUEUES))).find((job) => job.state === 'created')?.data.after;
      await boss.deleteAllJobs(renewalsOf(QUEUES));
    }
    expect(asked).toEqual([20, 20, 5]);
    const waiting = (await boss.findJobs<{ officeId: string }>(QUEUES.refreshes)).filter((job) => job.state === 'created');
    expect(waiting.map((job) => job.data.officeId).sort()).toEqual(many);
    await boss.deleteAllJobs(QUEUES.refreshes);
    await database.pool.query(`delete from offices where id like 'kantor-%'`);
  });

  it('starts with what its own last life left behind', async () => {
    const file = await put('Ditinggal mati');
    expect(await boss.fetch(QUEUES.deliveries)).toHaveLength(1);
    worker = await startWorker({ boss, queues: QUEUES, tools, alone: true });
    await published(file.caseId, 8000);
  });

  it('takes over the job of another worker that died, within seconds', async () => {
    const file = await put('Pekerja lain mati');
    expect(await boss.fetch(QUEUES.deliveries)).toHaveLength(1);
    worker = await startWorker({ boss, queues: QUEUES, tools });
    await published(file.caseId, 30_000);
  });

  it('says so at last when nothing helps', async () => {
    await boss.updateQueue(QUEUES.deliveries, { retryLimit: 1, retryDelay: 0, retryBackoff: false });
    const failures: unknown[] = [];
    const broken = { ...tools, renderSite: () => { throw new Error('rusak'); } };
    worker = await startWorker({ boss, queues: QUEUES, tools: broken, onFailure: (failure) => failures.push(failure) });
    const file = await put('Selalu gagal');
    await vi.waitFor(async () => expect(await stateAfter(file.caseId)).toBe('failed'), { timeout: 30_000, interval: 100 });
    expect(failures).toHaveLength(2);
    expect((await stateOf(context, file.caseId)).publications['website']?.reason).toContain('gangguan sistem');
  });

  it('tells of a site that cannot be rendered, leaves it in sight of the office, and tries it again every hour', async () => {
    await boss.updateQueue(QUEUES.refreshes, { retryLimit: 1, retryDelay: 0, retryBackoff: false });
    const failure = () => findSiteFailure(database.db, office.officeId);
    const failures: string[] = [];
    const broken = { ...tools, renderSite: () => { throw new Error('rusak'); } };
    worker = await startWorker({ boss, queues: QUEUES, tools: broken, onFailure: (_failure, queue) => failures.push(queue) });
    await boss.send(QUEUES.refreshes, { officeId: office.officeId });
    await vi.waitFor(async () => expect(await failure()).toMatchObject({ zone: 'Asia/Jakarta' }), { timeout: 30_000, interval: 100 });
    expect(failures).toEqual([QUEUES.refreshes, QUEUES.refreshes]);
    const { since } = (await failure())!;
    await noteSiteFailure({ ...context, now: () => '2026-03-09T02:00:00.000Z' }, office.officeId);
    expect(await failure()).toMatchObject({ since });
    await worker.stop();
    expect(await sweep({ boss, queues: QUEUES, tools })).toBe(1);
    worker = await startWorker({ boss, queues: QUEUES, tools });
    await vi.waitFor(async () => expect(await failure()).toBeUndefined(), { timeout: 30_000, interval: 100 });
  });

  it('sends again what the queue has lost, and nothing that an officer posts', async () => {
    const file = await put('Antrean hilang');
    const byHand = await release(context, office, { post: { title: 'Instagram', blocks: [{ id: 'b1', text: 'Isi.' }] }, channels: [{ channel: 'instagram' }] });
    await boss.deleteAllJobs(QUEUES.deliveries);
    expect(await sweep({ boss, queues: QUEUES, tools })).toBe(0);
    const later = { ...tools, context: { ...context, now: () => '2026-03-02T04:00:00.000Z' } };
    expect(await sweep({ boss, queues: QUEUES, tools: later })).toBe(1);
    worker = await startWorker({ boss, queues: QUEUES, tools });
    await published(file.caseId, 8000);
    expect((await stateOf(context, byHand.caseId)).publications['instagram']?.state).toBe('publishing');
  });

  it('tells of whatever fails, in whichever queue', async () => {
    const failures = new Set<string>();
    const dead = { ...tools, context: { ...context, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ host: '127.0.0.1', port: 1 }) }) }) } };
    const queues = ['deliveries', 'deliveries-lost', 'deliveries-site', 'deliveries-site-lost', 'deliveries-sweep', 'deliveries-tidy'];
    for (const queue of queues) await boss.send(queue, { officeId: office.officeId, caseId: 'x', channel: 'website', kind: 'publish' }, { retryLimit: 0 });
    worker = await startWorker({ boss, queues: QUEUES, tools: dead, renewAfter: 0, onFailure: (_failure, queue) => failures.add(queue) });
    await vi.waitFor(() => expect(failures).toEqual(new Set([...queues, 'deliveries-renew'])), { timeout: 50_000, interval: 100 });
  });
});
