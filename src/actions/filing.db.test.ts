import { sql } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { stateOf } from '../../test/site-office.ts';
import type { CaseEvent } from '../core/case/event.ts';
import { evolve, fold } from '../core/case/evolve.ts';
import { loadEvents, lockCase } from '../store/cases.ts';
import { saveCase } from '../store/save-case.ts';
import { createOffice } from './create-office.ts';
import { fileLeftOut } from './file-left-out.ts';
import { updateOffice } from './update-office.ts';

const MIGRATION = readFileSync(join(import.meta.dirname, '..', '..', 'migrations', '0017_filing_and_keys.sql'), 'utf8');

describeOnEachServer('the filing of an ended case', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database);
    office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  });
  afterAll(() => database.drop());

  /** As a row of an earlier version of the program may have it. */
  const stored = (code: string) => sql`update offices set settings = jsonb_set(settings, '{defaultClassification}', to_jsonb(${code}::text)) where id = ${office.officeId}`.execute(database.db);
  const settings = async () => (await database.db.selectFrom('offices').select('settings').where('id', '=', office.officeId).executeTakeFirstOrThrow()).settings;
  const opened = () => openTestCase(context, office.as('ketua'), office.sopId);
  const archived = async (caseId: string) => (await stateOf(context, caseId)).archived;
  /** As an earlier version of the program ended it. */
  const endUnfiled = (caseId: string) => database.db.transaction().execute(async (trx) => {
    const { state } = (await lockCase(trx, office.officeId, caseId))!;
    const done = { at: context.at, by: state.openedBy };
    const events: readonly CaseEvent[] = [{ ...done, type: 'Moved', data: { from: state.step, to: null, way: 'tidak' } }, { ...done, type: 'Ended', data: { status: 'cancelled', reason: 'Batal' } }];
    await saveCase(trx, { officeId: office.officeId, caseId, before: state.version, state: events.reduce(evolve, state), events, effects: [], tasks: [], bindings: {}, at: context.at, actor: '', command: null });
  });
  beforeEach(() => sql`update offices set settings = settings - 'defaultClassification' where id = ${office.officeId}`.execute(database.db));

  it('uses the usual code where the office\'s own stands empty', async () => {
    await stored('');
    const file = await opened();
    await file.do(office.as('ketua'), 'end', { reason: 'Batal' });
    expect(await archived(file.caseId)).toMatchObject({ code: '400.14.4.3', automatic: true });
  });

  it('is never left out: a code that cannot be filed under stops the end of the case', async () => {
    await stored('400.14.9 Kehumasan');
    const file = await opened();
    await expect(file.try(office.as('ketua'), 'end', { reason: 'Batal' })).rejects.toThrow('not filed');
    expect((await stateOf(context, file.caseId)).status).toBe('open');
  });

  it('takes no code of another shape from whoever sets it, and empty as none', async () => {
    const set = (defaultClassification: string) => updateOffice(context, office.admin, { settings: { defaultClassification } });
    for (const wrong of ['400.14.9 Kehumasan', 'kehumasan', '40', '400.']) expect(await set(wrong)).toMatchObject({ ok: false, issues: [{ code: 'classification.code-malformed', place: 'settings.defaultClassification' }] });
    expect(await set('')).toMatchObject({ ok: true });
    expect(await set('400.14.9')).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ defaultClassification: '400.14.9' });
    expect(await createOffice(context, { slug: 'lain', name: 'Lain', settings: { defaultClassification: 'x' }, calendar: (await database.db.selectFrom('offices').select('calendar').executeTakeFirstOrThrow()).calendar, channels: [], classifications: [], admin: { personId: 'x', name: 'X' } }))
      .toMatchObject({ ok: false, issues: [{ code: 'classification.code-malformed' }] });
  });

  it('is made good for cases that an earlier version left out, once, and their settings with it', async () => {
    const [left, filed] = [await opened(), await opened()];
    await filed.do(office.as('ketua'), 'end', { reason: 'Batal' });
    const before = await archived(filed.caseId);
    await endUnfiled(left.caseId);
    await stored('400.14.9 Kehumasan');
    await sql.raw(`drop table unfiled_cases; ${MIGRATION}`).execute(database.db);
    expect(await settings()).not.toHaveProperty('defaultClassification');
    expect(await fileLeftOut(context)).toBe(1);
    expect(await archived(left.caseId)).toMatchObject({ code: '400.14.4.3', automatic: true });
    expect(fold(await loadEvents(database.db, office.officeId, left.caseId))).toEqual(await stateOf(context, left.caseId));
    expect(await archived(filed.caseId)).toEqual(before);
    expect(await fileLeftOut(context)).toBe(0);
  });
});
