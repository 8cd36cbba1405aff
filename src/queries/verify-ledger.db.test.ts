import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestOffice } from '../../test/office.ts';
import { post } from '../../test/walk-case.ts';
import { speak } from '../doors/language.ts';
import { ledgerCommand } from '../commands/ledger-command.ts';
import { verifyLedger } from './verify-ledger.ts';

let database: FreshDatabase;
let office: TestOffice;
let neighbour: TestOffice;
let first: string;
let second: string;

beforeEach(async () => {
  database = await freshDatabase();
  const context = testContext(database);
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  neighbour = await testOffice(context, 'patuk', 'sops/001-bunder-medsos.yaml');
  for (const one of [office, neighbour]) {
    const [a, b] = [await openTestCase(context, one.as('ketua'), one.sopId), await openTestCase(context, one.as('ketua'), one.sopId)];
    for (const file of [a, b]) {
      await file.do(one.as('ketua'), 'dispose', { receivers: ['Seksi Data'] });
      await file.do(one.as('data'), 'dispose', { receivers: ['Admin'] });
      await file.do(one.as('admin'), 'edit', { post: post(2) });
    }
    if (one === office) [first, second] = [a.caseId, b.caseId];
  }
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

/** What only somebody who owns the database can do: past the program and past the trigger. */
async function behindItsBack(statement: string, ...values: unknown[]): Promise<void> {
  await database.pool.query('alter table events disable trigger events_append_only');
  await database.pool.query(statement, values);
  await database.pool.query('alter table events enable trigger events_append_only');
}
const verdict = async () => (await verifyLedger(database.db, office.officeId)).chain;
const differingCases = async (officeId: string) => (await verifyLedger(database.db, officeId)).differences.map((one) => one.caseId);
const rowAt = async (seq: number) => (await database.db.selectFrom('events').selectAll().where('office_id', '=', office.officeId).where('seq', '=', seq).executeTakeFirstOrThrow());
async function terminal(): Promise<{ code: number; lines: string }> {
  vi.stubEnv('DATABASE_URL', database.url);
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  return { code: await ledgerCommand(['verify'], { out: say, err: say }), lines: lines.join('\n') };
}

describe('the ledger', () => {
  it('is sound as the program wrote it, and the terminal says so', async () => {
    expect(await verdict()).toMatchObject({ ok: true, events: 14 });
    expect(await differingCases(office.officeId)).toEqual([]);
    const { code, lines } = await terminal();
    expect(code).toBe(0);
    expect(lines).toMatch(/^bunder: 14 catatan utuh.*\npatuk: 14 catatan utuh/);
    expect((await speak('en', terminal)).lines).toMatch(/^bunder: 14 events whole/);
  });

  it('is not changed or shortened by a statement, whoever sends it', async () => {
    for (const statement of [`update events set body = '{}' where seq = 3`, 'delete from events where seq = 3', 'truncate events']) await expect(database.pool.query(statement)).rejects.toThrow('append-only');
    expect(await verdict()).toMatchObject({ ok: true });
  });

  it('names the row in which one byte was altered, in the terminal as well', async () => {
    const { case_id: caseId, version } = await rowAt(5);
    await behindItsBack(`update events set body = regexp_replace(body::text, 'Pegawai', 'Pegawaj')::json where office_id = $1 and seq = 5`, office.officeId);
    expect(await verdict()).toEqual({ ok: false, problem: 'altered', seq: 5, caseId, version });
    const { code, lines } = await terminal();
    expect(code).toBe(1);
    expect(lines).toContain(`bunder: RUSAK: catatan nomor 5 (berkas ${caseId}, versi ${version}) isinya telah diubah.`);
    expect(lines).toContain('patuk: 14 catatan utuh');
  });

  it('names a row of which only the white space was altered', async () => {
    await behindItsBack(`update events set body = (body::text || ' ')::json where office_id = $1 and seq = 9`, office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'altered', seq: 9 });
  });

  it('names the row whose hash was altered', async () => {
    await behindItsBack(`update events set hash = set_byte(hash, 7, get_byte(hash, 7) # 1) where office_id = $1 and seq = 4`, office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'altered', seq: 4 });
  });

  it('names the first of two rows that changed places', async () => {
    await behindItsBack(`update events e set body = o.body, hash = o.hash, case_id = o.case_id, version = o.version + 1000 from events o
      where e.office_id = $1 and o.office_id = $1 and e.seq in (3, 4) and o.seq = 7 - e.seq`, office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'altered', seq: 3 });
  });

  it('names the row whose case or version no longer fits its text', async () => {
    await behindItsBack('update events set version = 900 where office_id = $1 and seq = 6', office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'misplaced', seq: 6, version: 900 });
  });

  it('names the row that is gone', async () => {
    await behindItsBack('delete from events where office_id = $1 and seq = 8', office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'missing', seq: 8 });
  });

  it('names the first row of an end that was cut off', async () => {
    await behindItsBack('delete from events where office_id = $1 and seq >= 14', office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'missing', seq: 14 });
    expect((await terminal()).lines).toContain('bunder: RUSAK: catatan nomor 14 hilang.');
  });

  it('is not sound without its head', async () => {
    await behindItsBack('delete from chain_heads where office_id = $1', office.officeId);
    expect(await verdict()).toMatchObject({ ok: false, problem: 'missing' });
  });

  it('with its end cut off and its head made to fit betrays itself by the cases that went on', async () => {
    await behindItsBack('delete from events where office_id = $1 and seq >= 14', office.officeId);
    await sql`update chain_heads set seq = 13, hash = (select hash from events where office_id = ${office.officeId} and seq = 13) where office_id = ${office.officeId}`.execute(database.db);
    expect(await verdict()).toMatchObject({ ok: true, events: 13 });
    expect(await differingCases(office.officeId)).toEqual([second]);
    const { code, lines } = await terminal();
    expect(code).toBe(1);
    expect(lines).toContain(`Ringkasan berkas ${second} berbeda dari catatannya.`);
  });

  it('of which every event of a case was taken away still names that case', async () => {
    await behindItsBack('delete from events where office_id = $1', office.officeId);
    await sql`update chain_heads set seq = 0, hash = ${Buffer.alloc(32)} where office_id = ${office.officeId}`.execute(database.db);
    expect(await differingCases(office.officeId)).toEqual([first, second].sort());
    expect((await terminal()).code).toBe(1);
  });
});

describe('what is kept beside the ledger', () => {
  it.each([
    ['an altered state', `state = (jsonb_set(state::jsonb, '{signatures}', '[]') || '{"status":"completed"}')::json`], ['a state with one word more', `state = (state::jsonb || '{"tambahan":1}')::json`],
    ['an altered title', `title = 'Judul lain'`], ['an altered step', `step = 'setujui'`], ['an altered status', `status = 'completed'`], ['an altered time', `opened_at = opened_at - interval '1 day'`],
  ])('%s is found, and its case named', async (_what, change) => {
    await database.pool.query(`update cases set ${change} where id = $1`, [first]);
    expect(await verdict()).toMatchObject({ ok: true });
    expect(await differingCases(office.officeId)).toEqual([first]);
    expect(await differingCases(neighbour.officeId)).toEqual([]);
  });

  it('a case whose row is gone is found by its events', async () => {
    const { rows } = await database.pool.query("select conrelid::regclass::text as name from pg_constraint where confrelid = 'cases'::regclass and conrelid <> confrelid");
    for (const { name } of rows) await database.pool.query(`delete from ${name} where case_id = $1`, [first]);
    await database.pool.query('delete from cases where id = $1', [first]);
    expect(await differingCases(office.officeId)).toEqual([first]);
  });
});
