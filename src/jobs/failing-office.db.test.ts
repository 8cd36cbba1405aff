import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalateLate } from '../actions/escalate-late.ts';
import { spreadNotices } from '../actions/spread-notices.ts';
import { writeLetters } from '../actions/write-letters.ts';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { composeLetter } from './compose-letter.ts';

let database: FreshDatabase;
let context: TestContext;
let offices: readonly TestOffice[];
let sick: TestOffice;
let failed: string[];
const onFailure = (_failure: unknown, officeId: string) => void failed.push(officeId);

beforeAll(async () => {
  database = await freshDatabase();
  context = testContext(database, '2026-04-07T02:00:00.000Z');
  offices = [];
  for (const slug of ['bunder', 'sakit', 'patuk']) {
    const account = async (who: string) => {
      await database.pool.query(`insert into "user" (id, name, email, "emailVerified", "updatedAt") values ($1, $1, $2, true, now())`, [who, `${who}@kantor.example`]);
      return who;
    };
    const office = await testOffice(context, slug, 'sops/001-bunder-medsos.yaml', account);
    offices = [...offices, office];
    const file = await openTestCase(context, office.as('ketua'), office.sopId);
    await file.do(office.as('ketua'), 'dispose', { receivers: ['data'], note: 'Mohon disiapkan' });
  }
  sick = offices[1]!;
  await database.pool.query(`create function refuse_office() returns trigger language plpgsql as $$ begin
    if new.office_id = '${sick.officeId}' then raise exception 'rusak'; end if; return new; end $$`);
});
beforeEach(() => void (failed = []));
afterAll(() => database.drop());

/** The database takes no such row of the one office any more. */
const breakDown = (table: string) => database.pool.query(`create trigger broken before insert or update on ${table} for each row execute function refuse_office()`);
const mend = (table: string) => database.pool.query(`drop trigger broken on ${table}`);
const officesIn = async (table: string) => (await database.pool.query(`select distinct o.slug from ${table} t join offices o on o.id = t.office_id order by o.slug`)).rows.map((row) => row.slug);

describe('an office in which something is broken', () => {
  it('does not keep notices from the others, and gets its own when it is mended', async () => {
    await breakDown('tellings');
    expect(await spreadNotices(context, onFailure)).toBeGreaterThan(0);
    expect(failed).toEqual([sick.officeId]);
    expect(await officesIn('tellings')).toEqual(['bunder', 'patuk']);
    await mend('tellings');
    expect(await spreadNotices(context, onFailure)).toBeGreaterThan(0);
    expect(await officesIn('tellings')).toEqual(['bunder', 'patuk', 'sakit']);
    expect(await spreadNotices(context, onFailure)).toBe(0);
  });

  it('does not keep letters from the others, and is told once however many of its people wait', async () => {
    await database.pool.query(`update tellings set email_due = $1`, [context.at]);
    await breakDown('letters');
    await writeLetters(context, composeLetter('https://kentongan.example.go.id'), onFailure);
    expect(failed).toEqual([sick.officeId]);
    expect(await officesIn('letters')).toEqual(['bunder', 'patuk']);
    await mend('letters');
    await writeLetters(context, composeLetter('https://kentongan.example.go.id'), onFailure);
    expect(await officesIn('letters')).toEqual(['bunder', 'patuk', 'sakit']);
  });

  it('does not keep what is late from being told in the others', async () => {
    context.at = '2026-04-08T02:00:00.000Z';
    await breakDown('escalations');
    expect(await escalateLate(context, onFailure)).toBeGreaterThan(0);
    expect(failed).toEqual([sick.officeId]);
    expect(await officesIn('escalations')).toEqual(['bunder', 'patuk']);
  });
});
