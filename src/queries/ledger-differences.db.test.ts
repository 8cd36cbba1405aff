import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { post } from '../../test/walk-case.ts';
import { ledgerCommand } from '../commands/ledger-command.ts';
import { verifyLedger } from './verify-ledger.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;
let neighbour: TestOffice;
let caseId: string;

beforeEach(async () => {
  database = await freshDatabase();
  context = testContext(database);
  office = await testOffice(context, 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
  neighbour = await testOffice(context, 'patuk', 'sops/001-bunder-medsos.yaml');
  ({ caseId } = await finishedCase());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

/** Received, shown on the website, filed by hand. */
async function finishedCase() {
  const file = await openTestCase(context, office.as('petugas'), office.sopId);
  await file.do(office.as('petugas'), 'receive', { source: 'Warga', subject: 'Liputan', post: post(2) });
  await file.do(office.as('kasubbag'), 'sign', { answer: 'ya' });
  await file.do(office.as('sekdin'), 'sign', { answer: 'ya' });
  await file.do(office.as('operator'), 'publish', {});
  await file.do({ kind: 'system', officeId: office.officeId }, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://contoh.go.id/berita' });
  await file.do(office.as('petugas'), 'archive', { classificationCode: '400.14.4.3', location: 'Laci 1' });
  return file;
}

const verify = (officeId = office.officeId) => verifyLedger(database.db, officeId);
const differences = async () => (await verify()).differences;

describe('what was made from the ledger', () => {
  it('says what the ledger says, as long as only the program writes', async () => {
    expect((await database.db.selectFrom('register_entries').select('register').orderBy('register').execute()).map((one) => one.register)).toEqual(['agenda', 'arsip']);
    expect((await database.db.selectFrom('publications').select('state').execute())).toEqual([{ state: 'published' }]);
    expect(await verify()).toMatchObject({ chain: { ok: true }, differences: [] });
  });

  it.each([
    ['given another number', `printed = '999/AGD/2026'`, '001/AGD/2026'],
    ['moved to another year', `year = 2020`, '001/AGD/2026'],
    ['dated back', `entered_at = '2020-01-01'`, '001/AGD/2026'],
    ['with another sender', `data = data || '{"source":"Orang lain"}'`, '001/AGD/2026'],
    ['moved to another office', `office_id = (select id from offices where slug = 'patuk')`, '001/AGD/2026'],
  ])('an entry of the agenda %s is found and named', async (_what, change, subject) => {
    await database.pool.query(`update register_entries set ${change} where register = 'agenda'`);
    expect((await differences())[0]).toEqual({ what: 'register', caseId, subject });
    expect((await verify(neighbour.officeId)).differences).toEqual([]);
  });

  it('an entry that is gone is found, and one that was never written', async () => {
    await database.pool.query(`delete from register_entries where register = 'arsip'`);
    await database.pool.query(`insert into register_entries select office_id, register, year, 2, '002/AGD/2026', case_id, entered_at, data from register_entries where register = 'agenda'`);
    expect(await differences()).toEqual([{ what: 'register', caseId, subject: '0001/ARS/2026' }, { what: 'register', caseId, subject: '002/AGD/2026' }]);
  });

  it.each([
    ['link', `link = 'https://palsu.example/bukti'`], ['state', `state = 'withdrawn'`], ['time', `changed_at = '2020-01-01'`], ['person', `changed_by = 'orang-lain'`], ['proof', `proof = '[{"file":"a"}]'`],
  ])('a publication of which the %s was replaced is found, and its channel named', async (_what, change) => {
    await database.pool.query(`update publications set ${change}`);
    expect(await differences()).toEqual([{ what: 'publication', caseId, subject: 'website' }]);
  });

  it('a publication that is gone is found', async () => {
    await database.pool.query('delete from publications');
    expect(await differences()).toEqual([{ what: 'publication', caseId, subject: 'website' }]);
  });

  it.each([
    ['file', `source = replace(source, 'website', 'situs')`], ['steps', `definition = replace(definition::text, '120', '5')::json`], ['posts', `bindings = '{}'`],
  ])('an SOP of which the %s were rewritten after a case began is found once, however many cases run by it', async (_what, change) => {
    await finishedCase();
    await database.pool.query(`update sop_versions set ${change} where office_id = $1`, [office.officeId]);
    expect(await differences()).toMatchObject([{ what: 'sop', subject: expect.stringContaining('Website') }]);
  });

  it('a case that was put under another version of its SOP is found', async () => {
    await database.pool.query(`insert into sop_versions (id, sop_id, office_id, version, source, definition, bindings, adopted_at, adopted_by, in_force)
      select 'lain', sop_id, office_id, 2, source, definition, bindings, adopted_at, adopted_by, false from sop_versions where sop_id = $1`, [office.sopId]);
    await database.pool.query(`update cases set sop_version_id = 'lain' where id = $1`, [caseId]);
    expect(await differences()).toEqual([{ what: 'case', caseId, subject: '' }]);
  });

  it.each([
    ['taken off its desk', 'delete from tasks where case_id = $1'],
    ['moved to the desk of another post', `update tasks set position_id = 'lain' where case_id = $1`],
    ['put beside what the case waits for', `insert into tasks (office_id, case_id, step, kind, performer, position_id, since) select office_id, case_id, step, 'again', performer, position_id, since from tasks where case_id = $1`],
    ['doubled', 'insert into tasks select * from tasks where case_id = $1'],
    ['dated back', `update tasks set since = '2020-01-01' where case_id = $1`],
    ['given to another column', `update tasks set performer = 'sekdin' where case_id = $1`],
    ['moved to another step', `update tasks set step = 'arsip' where case_id = $1`],
    ['given an item', `update tasks set item = 'lain' where case_id = $1`],
    ['moved to another office', `update tasks set office_id = (select id from offices where slug = 'patuk') where case_id = $1`],
  ])('a task of an open case that was %s is found', async (_what, statement) => {
    const file = await openTestCase(context, office.as('petugas'), office.sopId);
    expect(await differences()).toEqual([]);
    await database.pool.query(statement, [file.caseId]);
    expect(await differences()).toEqual([{ what: 'task', caseId: file.caseId, subject: '' }]);
    expect((await verify(neighbour.officeId)).differences).toEqual([]);
  });

  it('a task given to a case that has ended is found', async () => {
    await openTestCase(context, office.as('petugas'), office.sopId);
    await database.pool.query('update tasks set case_id = $1', [caseId]);
    expect((await differences()).filter((one) => one.caseId === caseId)).toEqual([{ what: 'task', caseId, subject: '' }]);
  });

  it('a task of a case that the office does not have is found', async () => {
    const file = await openTestCase(context, office.as('petugas'), office.sopId);
    await database.pool.query(`insert into tasks (office_id, case_id, step, kind, performer, position_id, since) select office_id, 'tidak-ada', step, kind, performer, position_id, since from tasks where case_id = $1`, [file.caseId]);
    expect(await differences()).toEqual([{ what: 'task', caseId: 'tidak-ada', subject: '' }]);
  });

  it('a task’s deadline may differ, for the calendar it hangs on may have changed since', async () => {
    await openTestCase(context, office.as('petugas'), office.sopId);
    await database.pool.query(`update tasks set due_at = '2030-01-01'`);
    expect(await differences()).toEqual([]);
  });

  it('is told by the terminal, which ends with a failure', async () => {
    await database.pool.query(`update register_entries set printed = '999/AGD/2026', entered_at = '2020-01-01' where register = 'agenda'`);
    await database.pool.query(`update publications set link = 'https://palsu.example/bukti'`);
    await database.pool.query(`update sop_versions set source = 'palsu'`);
    vi.stubEnv('DATABASE_URL', database.url);
    const lines: string[] = [];
    expect(await ledgerCommand(['verify', 'dpmk'], { out: (line) => void lines.push(line), err: (line) => void lines.push(line) })).toBe(1);
    expect(lines[0]).toMatch(/^dpmk: \d+ catatan utuh/);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(`SOP ".*" telah diubah sesudah diberlakukan. Berkas ${caseId} dibuka dengan isi yang lain.`),
      `  Nomor register 001/AGD/2026 pada berkas ${caseId} berbeda dari catatannya.`, `  Penayangan di kanal website pada berkas ${caseId} berbeda dari catatannya.`,
    ]);
  });
});

describe('a case opened before events named their SOP', () => {
  it('is checked by all the rest', async () => {
    for (const [key, version] of context.versions) context.versions.set(key, { ...version, seal: undefined as never });
    const older = await finishedCase();
    const first = await database.db.selectFrom('events').select('body').where('case_id', '=', older.caseId).where('version', '=', 1).executeTakeFirstOrThrow();
    expect(first.body.data).not.toHaveProperty('sop');
    expect(await verify()).toMatchObject({ chain: { ok: true }, differences: [] });
    await database.pool.query(`update publications set link = 'https://palsu.example' where case_id = $1`, [older.caseId]);
    expect(await differences()).toEqual([{ what: 'publication', caseId: older.caseId, subject: 'website' }]);
  });
});

describe('an office in which people work while it is verified', () => {
  it('is sound at every moment', async () => {
    let working = true;
    const work = async () => {
      while (working) await finishedCase();
    };
    const people = [work(), work(), work()];
    const verdicts = [];
    for (let times = 0; times < 25; times += 1) verdicts.push(await verify());
    working = false;
    await Promise.all(people);
    expect(verdicts.filter(({ chain, differences: rows }) => !chain.ok || rows.length > 0)).toEqual([]);
    const lengths = verdicts.map(({ chain }) => (chain.ok ? chain.events : 0));
    expect(lengths.at(-1)).toBeGreaterThan(lengths[0] ?? 0);
  });
});
